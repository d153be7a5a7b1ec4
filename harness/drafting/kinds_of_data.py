"""Which kinds of data a text declares, and what in a cell that should name some no kind was found for."""

from __future__ import annotations

import re
from functools import lru_cache

from harness.drafting import words
from harness.drafting.source import fold

_SENTENCE = re.compile(r"[。；;!！\n]|\.(?=\s)")
_PART = re.compile(r"[、,，;；。\n|/()（）:：\[\]【】“”\"]+|以及|(?<![共饱和])和(?!平)|及(?!时)|与|或|\band\b|\bor\b")
_ENUMERATOR = re.compile(r"^\s*(?:\(?\d{1,2}[).、．]|[①-⑳•●·*-])\s*")
_FILLER = re.compile(
    r"(?:等|无|none|n/a|包括|包含|例如|如|信息|您的|相关|必要|其他|其中|可选|必选|收集|获取|可能|仅|将|会|"
    r"including|such as|etc|your|the|other|optional|required|[\W\d_])*+$"
)


@lru_cache(maxsize=512)  # a merged cell is asked again in each of its rows
def declared(text: str) -> tuple[str, ...]:
    """Ids of the data types that a text says are collected. What it says is not collected is none of them."""
    return tuple(
        dict.fromkeys(
            kind
            for sentence in _SENTENCE.split(fold(text))
            if sentence and not _is_denied(sentence)
            for kind in words.data_types().meanings(sentence)
        )
    )


@lru_cache(maxsize=512)
def not_understood(cell: str) -> tuple[str, ...]:
    """The parts of a cell of data in which no kind of data was found."""
    folded = fold(cell)
    if _is_denied(folded):
        return (cell,)
    spans = [(found.start, found.end) for found in words.data_types().find(folded)]
    parts, start = [], 0
    for divider in [*_PART.finditer(folded), None]:
        end = divider.start() if divider else len(folded)
        while spans and spans[0][1] <= start:
            spans.pop(0)
        part = _ENUMERATOR.sub("", folded[start:end]).strip()
        if not (spans and spans[0][0] < end) and not _FILLER.match(part):
            parts.append(part)
        start = divider.end() if divider else end
    return tuple(parts)


def _is_denied(sentence: str) -> bool:
    return any(word in sentence for spoken in words.kinds().no for word in spoken)
