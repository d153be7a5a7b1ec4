"""What a sentence says that is not done: of the kinds of data that it names, these are not declared."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from harness.drafting import words

_FURTHEST = 24  # signs between a word that denies and its verb
_BREATH = re.compile(r"[，,]")


@dataclass(frozen=True, slots=True)
class Stretches:
    """Where in a sentence what is denied begins, and where it ends again: from each place on, until the next."""

    starts: tuple[int, ...]
    denied: tuple[bool, ...]

    def covers(self, at: int) -> bool:
        """Whether what stands at a place is denied."""
        return self.denied[bisect(self.starts, at) - 1]


def stretches(folded: str) -> Stretches:
    """Go through the breaths of a folded sentence.

    What one denies goes on in a list behind it, until one comes that says what is done: `we collect A, do not collect
    B, C, but collect D`.
    """
    folded = folded.replace("’", "'")
    found = [(0, False)]
    undecided = 0  # from here on no breath has a verb yet: a passive one may still deny it
    for start, end in _breaths(folded):
        breath = folded[start:end]
        if passive := _passive().search(breath):
            found = [*(each for each in found if each[0] < undecided), (undecided, True)]
            undecided = start + passive.end()
        elif denial := _active().search(breath):
            found.append((start + denial.start(), True))
            undecided = end
        elif _verb().search(breath):
            found.append((start, False))
            undecided = end
    starts, denied = zip(*found, strict=True)
    return Stretches(starts, denied)


def denies(folded: str) -> bool:
    """Whether a folded sentence denies anything."""
    return any(stretches(folded).denied)


def _breaths(folded: str) -> Iterator[tuple[int, int]]:
    """Between commas, and from a `but` on that stands within."""
    cuts = sorted(
        {
            0,
            len(folded),
            *(found.end() for found in _BREATH.finditer(folded)),
            *(found.start() for found in _but().finditer(folded)),
        }
    )
    return pairwise(cuts)


def _any(spoken: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(spoken, key=len, reverse=True)))


@cache
def _verbs_in_english() -> str:
    """In any of their forms, such as `stores`, `stored`, `storing`."""
    stems = (verb.rstrip("e") for verb in words.kinds().no.english.verbs)
    return rf"(?:{_any(stems)})(?:e|e?s|e?d|ing)?\b"


@cache
def _active() -> re.Pattern[str]:
    no = words.kinds().no
    return re.compile(
        rf"(?:{_any(no.strong)})(?:(?!{_any(no.unless)}).){{0,{_FURTHEST}}}?(?:{_any(no.verbs)})"
        rf"|(?:{_any(no.bare)})(?:{_any(no.between)}){{0,2}}(?:{_any(no.verbs)})"
        rf"|\b(?:{_any(no.english.no)})(?: (?!only\b)[\w-]+){{0,3}}? {_verbs_in_english()}"
    )


@cache
def _passive() -> re.Pattern[str]:
    no = words.kinds().no
    return re.compile(
        rf"(?:{_any(no.passive)})(?:{_any(no.between)}){{0,2}}(?:{_any(no.verbs)})"
        rf"|\b(?:is|are|was|were|be|being) (?:{_any(no.english.no)})(?: [\w-]+){{0,2}}? {_verbs_in_english()}"
        rf"|\b(?:{_any(no.english.no)})(?: ever)? be(?:ing)? {_verbs_in_english()}"
    )


@cache
def _verb() -> re.Pattern[str]:
    no = words.kinds().no
    return re.compile(rf"{_any(no.verbs)}|\b{_verbs_in_english()}")


@cache
def _but() -> re.Pattern[str]:
    latin, other = ([word for word in words.kinds().no.but if word.isascii() is ascii] for ascii in (True, False))
    return re.compile(rf"{_any(other)}|\b(?:{_any(latin)})\b")
