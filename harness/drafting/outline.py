"""The sections of a policy: what is a heading, what stands under it, and of what sort it makes that."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

import ahocorasick_rs

from harness.drafting import words
from harness.drafting.source import Line, fold
from harness.policy import ClauseKind

_LONGEST = 48  # of a marker, in signs
_WIDEST = 80  # of a heading, in Latin letters; a Chinese sign is as wide as two
_WIDEST_BARE = 32  # of one that nothing marks as a heading but its words
_HAN = "[一二三四五六七八九十]{1,3}"
_STYLES = (
    ("part", rf"第\s*(?:{_HAN}|\d{{1,2}})\s*(?:部分|[章节编条篇])"),
    ("english", r"(?:section|article|part|chapter|annex|appendix)\s+(?:\d{1,2}|[ivx]{1,4})\b[.:]?"),
    ("han", rf"{_HAN}\s*[、.,]"),
    ("han in brackets", rf"\({_HAN}\)"),
    ("dotted", r"\d{1,2}(?:\.\d{1,2}){1,4}(?![\d-])[.、)]?"),
    ("number", r"\d{1,2}\s*[、.)](?!\d)"),
    ("number in brackets", r"\(\d{1,2}\)"),
    ("circled", "[①-⑳]"),
    ("roman", r"[ivx]{1,4}[.)](?=\s)"),
    ("letter", r"\(?[a-z]\)|[a-z]\.(?=\s)"),
    ("number in brackets of a heading", r"[【\[]\d{1,2}[】\]]"),
    ("bullet", r"[•●○■□◆◇▪·*–—-](?=\s|[^\d\s-])"),
)
_OF_ITEMS = ("number in brackets", "circled", "letter", "bullet")  # of what stands under a heading
_MARKER = re.compile(r"\s*(?:" + "|".join(f"({pattern})" for _, pattern in _STYLES) + r")\s*")
_LAST_IN_A_SENTENCE = tuple("。；;，,：:.!！?？、")


@dataclass(frozen=True, slots=True)
class Marker:
    """What a line begins with: its style, and how long it is in the line."""

    style: str
    length: int


def marker(text: str) -> Marker | None:
    """The number or bullet that a line begins with; None where it has none."""
    found = _MARKER.match(text[:_LONGEST].translate(_ONE_WIDTH).lower())
    if not found or not found.lastindex:
        return None
    style = _STYLES[found.lastindex - 1][0]
    if style == "dotted":
        style += str(found[found.lastindex].rstrip(".、)").count("."))
    return Marker(style, found.end())


def unnumbered(text: str) -> str:
    """The same without the number or bullet that it begins with."""
    found = marker(text)
    return text[found.length :] if found else text


@dataclass(slots=True)
class Section:
    """A section that is open. `number` counts as its place in the outline does, and not as it is printed."""

    number: str
    label: str
    title: str
    kind: ClauseKind | None
    line: Line | None = None
    subsections: int = 0
    statements: int = 0

    def next_id(self) -> str:
        """The id of its next statement."""
        self.statements += 1
        return f"{self.number}-{self.statements}"


class Outline:
    """The sections that are open, from the outermost to the innermost."""

    def __init__(self) -> None:
        """Begin with what stands before the first heading."""
        self._root = Section("0", "", "", None)
        self._open: list[tuple[str, Section]] = []
        self._tops = 0

    @property
    def current(self) -> Section:
        """The innermost section."""
        return self._open[-1][1] if self._open else self._root

    @property
    def depth(self) -> int:
        """How many are open."""
        return len(self._open)

    def begin(self, line: Line, style: str) -> Section:
        """Open the section of a heading, and close those that it ends."""
        if line.level:
            while self._open and not (self._open[-1][0].isdigit() and int(self._open[-1][0]) < line.level):
                self._open.pop()
        elif style in (names := [each for each, _ in self._open]):
            del self._open[names.index(style) :]
        parent = self._open[-1][1] if self._open else None
        if parent:
            parent.subsections += 1
            number = f"{parent.number}.{parent.subsections}"
        else:
            self._tops += 1
            number = str(self._tops)
        found = marker(line.text)
        printed = line.text[: found.length].strip().rstrip("、.．,") if found and style != "bullet" else ""
        title = unnumbered(line.text).strip() or line.text
        kind = kind_of_section(title) or (parent.kind if parent else None)
        section = Section(number, (parent.label if parent else "") + printed, title, kind, line)
        self._open.append((style, section))
        return section


def heading_style(line: Line) -> str | None:
    """How a line that is a heading is marked: its level, its number's style or `bare`; None where it is none."""
    text = line.text
    if line.level:
        return str(line.level) if len(text) <= 2 * _WIDEST else None
    if len(text) > _WIDEST or text.endswith(_LAST_IN_A_SENTENCE):
        return None
    found = marker(text)
    if found and found.style not in _OF_ITEMS:
        return found.style if _width(text[found.length :]) <= _WIDEST and text[found.length :].strip() else None
    if found or _width(text) > _WIDEST_BARE or any(sign in text for sign in _LAST_IN_A_SENTENCE):
        return None
    return "bare" if kind_of_section(text) else None


def kind_of_section(title: str) -> ClauseKind | None:
    """Of what sort a section is by its heading."""
    return _sections().first(fold(title))


def kind_of_statement(folded: str) -> ClauseKind | None:
    """Of what sort a statement is by its own words."""
    return _statements().first(folded)


def defines(folded: str) -> bool:
    """Whether it says what a word means: what it lists is collected by nobody yet."""
    return any(word in folded for word in words.kinds().defines)


def is_optional(folded: str) -> bool:
    """Whether it says that the user may leave it."""
    return any(word in folded for word in words.kinds().optional)


class _Ranked:
    """The first kind of a list of which a word stands in a text, within other words too."""

    def __init__(self, kinds: Mapping[ClauseKind, Iterable[str]]) -> None:
        pairs = [(kind, fold(word)) for kind, called in kinds.items() for word in called]
        self._kinds = list(kinds)
        self._ranks = [self._kinds.index(kind) for kind, _ in pairs]
        self._search = ahocorasick_rs.AhoCorasick([word for _, word in pairs])

    def first(self, folded: str) -> ClauseKind | None:
        found = self._search.find_matches_as_indexes(folded, overlapping=True)
        rank = min((self._ranks[number] for number, _, _ in found), default=None)
        return None if rank is None else self._kinds[rank]


@cache
def _sections() -> _Ranked:
    return _Ranked(words.kinds().sections)


@cache
def _statements() -> _Ranked:
    return _Ranked(words.kinds().statements)


def _width(text: str) -> int:
    return sum(1 if sign.isascii() else 2 for sign in text)


_ONE_WIDTH = {0xFF08: "(", 0xFF09: ")", 0xFF0E: ".", 0x3000: " ", **{0xFF10 + n: str(n) for n in range(10)}}
