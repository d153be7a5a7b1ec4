"""Lines such as `SDK name: ...; purpose: ...`: what stands before the first label, and what each label gives."""

from __future__ import annotations

import re
from dataclasses import dataclass

from harness.drafting import words
from harness.drafting.outline import unnumbered
from harness.drafting.rows import field_of

_LABEL = re.compile(r"(?:^|(?<=[;；,，。\s(（|、【\[]))([^:：;；,，。|\n]{1,40}?)[】\]]?\s*[:：]")
_WITHIN = re.compile(r"[\s（(【\[]+")  # what a label may follow without a stop
_AROUND = " \t\n;；,，。、:：(（【[】]|—–-·"
_SDK = re.compile(r"sdk", re.IGNORECASE)
_HEADED = re.compile(r"[【\[]([^\]】:：]{1,40})[\]】]\s*([^\s:：].*)", re.DOTALL)
_IN_BRACKETS = re.compile(r"[\[【（(]([^\]】）)]{1,40})[\]】）)]\s*")


@dataclass(frozen=True, slots=True)
class Labelled:
    """What a line says under labels that are known, each with its label as it is printed."""

    before: str
    values: tuple[tuple[str, str, str], ...]  # field, label, value

    @property
    def fields(self) -> frozenset[str]:
        """The fields that it gives."""
        return frozenset(field for field, _, _ in self.values)


def labelled(text: str) -> Labelled | None:
    """Read the labels of a line; None where it has none that is known."""
    bare = _in_colons(unnumbered(text))
    if ":" not in bare and "：" not in bare:
        return None
    known = []
    for found in _LABEL.finditer(bare):
        start, label = found.start(1), found[1]
        named = _IN_BRACKETS.match(label)
        if named and (_SDK.search(named[1]) or words.names_an_sdk(named[1])):
            start, label = start + named.end(), label[named.end() :]
        while label:
            if field := field_of(label):
                known.append((start, found.end(), field, label))
                break
            inner = _WITHIN.search(label)
            start += inner.end() if inner else 0
            label = label[inner.end() :] if inner else ""
    if not known:
        return None
    ends = [start for start, _, _, _ in known[1:]] + [len(bare)]
    values = tuple(
        (field, label.strip(), _stripped(bare[after:end]))
        for (_, after, field, label), end in zip(known, ends, strict=True)
    )
    return Labelled(bare[: known[0][0]].strip(_AROUND), values)


def _in_colons(text: str) -> str:
    """`【使用目的】支付` as `使用目的：支付`."""
    headed = _HEADED.match(text)
    return f"{headed[1]}：{headed[2]}" if headed and field_of(headed[1]) else text


def _stripped(value: str) -> str:
    value = value.strip(_AROUND)
    for opening, closing in ("()", "（）", "[]", "【】"):
        if value.endswith(closing) and opening not in value:
            value = value[:-1]
    return value
