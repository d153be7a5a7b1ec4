"""Which kinds of data a text declares, and what in a cell that should name some no kind was found for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from harness.drafting import words
from harness.drafting.denials import Stretches, stretches
from harness.drafting.source import fold

_SENTENCE = re.compile(r"[。；;!！\n]|\.(?=\s)")
_PART = re.compile(r"[、,，;；。\n|/()（）:：\[\]【】“”\"]+|以及|(?<![共饱和])和(?!平)|及(?!时)|与|或|\band\b|\bor\b")
_ENUMERATOR = re.compile(r"^\s*(?:\(?\d{1,2}[).、．]|[①-⑳•●·*-])\s*")
_FILLER = re.compile(
    r"(?:等|无|none|n/a|包括|包含|例如|如|信息|您的|相关|必要|其他|其中|可选|必选|收集|获取|可能|仅|将|会|"
    r"including|such as|etc|your|the|other|optional|required|[\W\d_])*+$"
)


# Between the name of a group and its members; behind the members, `IMEI and the like, device identifiers`.
_MEMBERS = re.compile(
    r"(?:信息|数据)?等?\s*(?:[(（\[【:：]|[,，]?\s*"
    r"(?:(?:具体|主要|其中)?(?:包括|包含|如下|例如|如|即)|includ(?:ing|es?)|such as|like\b|e\.g))"
)
_AND_THE_LIKE = re.compile(r"[^,，;；(（)）]*等\s*(?:\w{0,4}的)?$")
# What follows the name of an act that is data itself: the end of the item, or what makes it the record of the act.
_RECORD = re.compile(
    r"\s*(?:$|[、,;:。.)(/|\]】”]|等|和|及|与|或|以及|的|信息|数据|行为|情况|日志|记录|内容|时间|次数|结果|文件|视频)"
)
_CLOSED = re.compile(r"[)）\]】]")


@lru_cache(maxsize=512)  # a merged cell is asked again in each of its rows
def declared(text: str) -> tuple[str, ...]:
    """Ids of the data types that a text says are collected. What it says is not collected is none of them."""
    return _kinds(text, denied=False)


def denied(text: str) -> tuple[str, ...]:
    """Ids of the data types that a text says are not collected."""
    return _kinds(text, denied=True)


def _kinds(text: str, *, denied: bool) -> tuple[str, ...]:
    kinds: dict[str, None] = {}
    for sentence in _SENTENCE.split(fold(text)):
        found = list(words.data_types().find(sentence))
        if not found:
            continue
        said = stretches(sentence)
        for number, each in enumerate(found):
            if said.covers(each.start) is not denied or _is_done_to_something(sentence, each):
                continue
            if not _is_spelled_out(sentence, found, number, said):
                kinds.update(dict.fromkeys(each.meanings))
    return tuple(kinds)


def _is_done_to_something(sentence: str, name: words.Found[str]) -> bool:
    """Whether it is no data, but what somebody does: `点击“同意”`, `浏览课程`."""
    if sentence[name.start : name.end] not in words.acts():
        return False
    return not _RECORD.match(sentence, name.end)


def _is_spelled_out(sentence: str, found: Sequence[words.Found[str]], number: int, said: Stretches) -> bool:
    """Whether it is the name of a group whose members are listed beside it: `设备标识（IMEI、OAID）`.

    Not where these are what is left out of it: `设备标识（不含IMEI）`.
    """
    name = found[number]
    if sentence[name.start : name.end] not in words.general():
        return False
    if number and _AND_THE_LIKE.search(sentence, found[number - 1].end, name.start):
        return True
    opened = _MEMBERS.match(sentence, name.end)
    if not opened or number + 1 == len(found):
        return False
    if said.covers(found[number + 1].start) is not said.covers(name.start):
        return False
    closed = _CLOSED.search(sentence, opened.end()) if opened[0][-1] in "(（[【" else None
    return closed is None or found[number + 1].start < closed.start()


@lru_cache(maxsize=512)
def not_understood(cell: str) -> tuple[str, ...]:
    """The parts of a cell of data in which no kind of data was found."""
    folded = fold(cell)
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
