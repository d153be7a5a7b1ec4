"""A table that was copied out of a page as text: the columns stand in one line, and what is merged is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from harness.drafting import words
from harness.drafting.kinds_of_data import declared
from harness.drafting.rows import field_of
from harness.drafting.source import Line, fold

_FEWEST = 3  # columns
_WIDEST_HEAD = 160  # signs
_SHORT = 14  # signs of a cell that names data without being a sentence
_ENUMERATOR = re.compile(r"^(?:\(?\d{1,2}[.、)．]|[①-⑳])$")
_ADDRESS = re.compile(r"https?://|www\.", re.IGNORECASE)
_NOTHING_ELSE = re.compile(r"^(?:sdk|android|安卓|版|端|服务|平台|开放平台|消息|推送|地图|[\W_])*$")


@dataclass(slots=True)
class FlatRow:
    """One row: its fields, and the lines that it was read from."""

    fields: dict[str, str] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)


def columns(text: str) -> list[str] | None:
    """The fields of a line that is the head of such a table; None where it is none."""
    if len(text) > _WIDEST_HEAD:
        return None
    tokens = text.split()
    if len(tokens) < _FEWEST:
        return None
    found = [field_of(token) for token in tokens]
    named = [each for each in found if each]
    if len(named) < len(tokens) or "name" not in named or "data" not in named:
        return None
    return named


def flat_rows(head: Sequence[str], lines: Sequence[Line]) -> Iterator[FlatRow]:
    """The rows of the lines under a head. What a row leaves out of the columns before its name, it has of the last."""
    before = head[: head.index("name")]
    carried: dict[str, str] = {}
    row = _Open()
    for line in lines:
        tokens = list(_tokens(line.text))
        if "name" in row.sorts and any(_is_a_name(fold(token)) for token in tokens):
            yield row.closed(before, carried)
            row = _Open()
        if _is_whole(head, tokens):
            if row.parts:
                yield row.closed(before, carried)
                row = _Open()
            for sort, token in zip(head, tokens, strict=True):
                row.add(sort, token, line)
            continue
        for token in tokens:
            sort = _sort(token, named="name" in row.sorts)
            if row.ends_before(sort):
                yield row.closed(before, carried)
                row = _Open()
            row.add(sort, token, line)
    if row.parts:
        yield row.closed(before, carried)


@dataclass(slots=True)
class _Open:
    """A row that is being read: what stands in it, each with its sort."""

    parts: list[tuple[str, str]] = field(default_factory=list)
    sorts: set[str] = field(default_factory=set)
    lines: list[Line] = field(default_factory=list)

    def add(self, sort: str, token: str, line: Line) -> None:
        self.parts.append((sort, token))
        self.sorts.add(sort)
        if not self.lines or self.lines[-1] is not line:
            self.lines.append(line)

    def ends_before(self, sort: str) -> bool:
        """Whether what comes next begins another row."""
        if sort == "name":
            return "name" in self.sorts
        return (sort != "link" and "link" in self.sorts) or (sort == "other" and "data" in self.sorts)

    def closed(self, before: Sequence[str], carried: dict[str, str]) -> FlatRow:
        texts = {sort: [token for each, token in self.parts if each == sort] for sort in ("name", "data", "link")}
        others = [token for sort, token in self.parts if sort == "other"]
        if not texts["name"] and others:  # a name that nobody knows: what stands before the data
            at = next((at for at, text in enumerate(others) if at and _names_data(text)), len(others))
            texts["data"] = [*others[at:], *texts["data"]]
            texts["name"] = [others[at - 1]]
            others = others[: at - 1]
        if others and before:
            first, *rest = others
            if len(before) > 1 and rest:
                carried.update({before[0]: first, before[1]: "\n".join(rest)})
            else:
                carried[before[-1]] = "\n".join(others)
        fields = {name: "\n".join(found) for name, found in texts.items() if found}
        of_columns = {sort: token for sort, token in self.parts if sort not in (*texts, "other")}
        carried.update({sort: token for sort, token in of_columns.items() if sort in before})
        fields |= of_columns
        return FlatRow({**carried, **fields}, self.lines)


def _is_whole(head: Sequence[str], tokens: Sequence[str]) -> bool:
    """Whether a line has a cell for each column, the name of the SDK and its data in theirs."""
    if len(tokens) != len(head) or len(set(head)) != len(head):
        return False
    names = {head[at] for at, token in enumerate(tokens) if _is_a_name(fold(token))}
    in_place = names <= {"name", "company"} and ("name" in names or not names)  # a maker may be called as its SDK
    return in_place and bool(declared(tokens[head.index("data")]))


def _tokens(text: str) -> Iterator[str]:
    """What blanks divide; a number goes with what it numbers, and a Latin name stays whole."""
    kept: list[str] = []
    for token in text.split():
        if kept and not _goes_on(kept[-1], token):
            yield " ".join(kept)
            kept = []
        kept.append(token)
    if kept:
        yield " ".join(kept)


def _goes_on(last: str, token: str) -> bool:
    if _ENUMERATOR.match(token) or _ADDRESS.match(token):
        return False
    return bool(_ENUMERATOR.match(last)) or token.casefold() == "sdk" or _is_latin(last[-1] + token[0])


def _is_latin(pair: str) -> bool:
    return pair.isascii() and pair.isalnum()


def _sort(token: str, *, named: bool) -> str:
    """What a cell is; data come after the name of the SDK alone."""
    folded = fold(token)
    if folded in words.labels().links or _ADDRESS.search(token):
        return "link"
    if _is_a_name(folded):
        return "name"
    return "data" if named and _names_data(folded) else "other"


def _names_data(text: str) -> bool:
    return len(text) <= _SHORT and bool(declared(text))


def _is_a_name(folded: str) -> bool:
    """Whether it is the name of an SDK and nothing more."""
    found = list(words.sdk_finder().find(folded))
    if not found:
        return False
    rest = folded
    for each in reversed(found):
        rest = rest[: each.start] + rest[each.end :]
    return bool(_NOTHING_ELSE.match(rest))
