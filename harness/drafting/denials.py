"""What a sentence says that is not done: of the kinds of data that it names, these are not declared."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from harness.drafting import words

_FURTHEST = 24  # signs between a word that denies and its verb
_BREATH = re.compile(r"[，,]")
_IN_BRACKETS = re.compile(r"[(\[【]([^()\[\]【】]*)[)\]】]")
_BEFORE_AN_ITEM = "、,:([【"
_NEAR = 40  # signs around an exception in which the sentence shows whether it adds or excepts, and before a bracket


@dataclass(frozen=True, slots=True)
class Stretches:
    """Where in a sentence what is denied begins, and where it ends again: from each place on, until the next."""

    starts: tuple[int, ...]
    denied: tuple[bool, ...]

    def covers(self, at: int) -> bool:
        """Whether what stands at a place is denied."""
        return self.denied[bisect(self.starts, at) - 1]


@lru_cache(maxsize=512)  # what a sentence declares, what it denies and what it asks for are asked one after another
def stretches(folded: str) -> Stretches:
    """Go through the breaths of a folded sentence.

    What one denies goes on in a list behind it, until one comes that says what is done: `we collect A, do not collect
    B, C, but collect D`. What stands in brackets speaks for itself, and what is excepted is the other way round.
    """
    folded = _without_names(folded.replace("’", "'"))
    brackets = [found.span(1) for found in _IN_BRACKETS.finditer(folded)]
    text = _blanked(folded, brackets)
    excepted = [found.span(found.lastindex or 0) for found in _excepted().finditer(text)]
    outer = _settled(_polarities(_blanked(text, excepted), denied=False))
    found = list(zip(outer.starts, outer.denied, strict=True))
    for start, end in excepted:
        found += [(start, _is_left_out(text, start, end)), (end, outer.covers(end))]
    around = _settled(found)
    for start, end in brackets:
        inner = folded[start:end]
        if _no_more().match(inner):  # `contacts (not collected)`: the item before it
            found.append(
                (max(folded.rfind(sign, max(0, start - _NEAR), start - 1) for sign in _BEFORE_AN_ITEM) + 1, True)
            )
        found += [(start + at, denied) for at, denied in _polarities(inner, denied=around.covers(start))]
        found.append((end, around.covers(end)))
    return _settled(found)


def goes_on_denied(folded: str) -> bool:
    """Whether what a text leads over to is denied: `we do not collect:`, a heading `what we do not collect`."""
    return stretches(folded).denied[-1]


def undenied(folded: str) -> str:
    """What is left of a sentence without what it denies."""
    said = stretches(folded)
    ends = (*said.starts[1:], len(folded))
    return "".join(
        folded[start:end] for start, end, denied in zip(said.starts, ends, said.denied, strict=True) if not denied
    )


def says_what_is_done(folded: str) -> bool:
    """Whether it has a verb of collecting, denied or not."""
    return bool(_verb().search(_without_names(folded)))


def _without_names(folded: str) -> str:
    """The same, as long, without the names of kinds of data: `通话记录` records nothing."""
    parts, last = [], 0
    for found in words.data_types().find(folded):
        parts += [folded[last : found.start], "某" * (found.end - found.start)]
        last = found.end
    return "".join([*parts, folded[last:]])


def _settled(found: Iterable[tuple[int, bool]]) -> Stretches:
    starts, denied = zip(*sorted(found, key=lambda each: each[0]), strict=True)
    return Stretches(starts, denied)


def _blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    parts, last = [], 0
    for start, end in spans:
        parts += [text[last:start], " " * (end - start)]
        last = end
    return "".join([*parts, text[last:]])


def _is_left_out(text: str, start: int, end: int) -> bool:
    """Whether `except for A` says that A is not collected: not where the sentence denies, or goes on with `also`."""
    before, after = _BREATH.split(text[max(0, start - _NEAR) : start])[-1], text[end : end + _NEAR]
    return not (_also().search(after) or _active().search(after) or _active().search(before))


def _polarities(folded: str, *, denied: bool) -> list[tuple[int, bool]]:
    """From which place on a sentence without asides denies, and from which not; `denied` is how it begins."""
    found = [(0, denied)]
    undecided = 0  # from here on no breath has a verb yet: a passive one may still deny it
    for start, end in _breaths(folded):
        breath = folded[start:end]
        passive = _passive().search(breath)
        denial = None if passive else _active().search(breath) or _none_of(breath)
        if denial and not _verb().search(breath, 0, denial.start()) and _ends_with_its_verb(breath, denial.end()):
            passive = denial  # `A, B: we collect none`
        if passive:
            while found and found[-1][0] >= undecided:
                found.pop()
            found.append((undecided, True))
            undecided = start + passive.end()
        elif denial:
            found.append((start + denial.start(), True))
            undecided = end
        elif _verb().search(breath):
            found.append((start, False))
            undecided = end
        for exception in _exception().finditer(breath):
            at = start + exception.start()
            was_denied = next(denied for begins, denied in reversed(found) if begins <= at)
            found.append((at, not was_denied))
            if was_denied:
                found.append((end, True))
    return found


def _none_of(breath: str) -> re.Match[str] | None:
    """`no`, `none of`, `neither` of a breath that begins so, or that says what is done to it."""
    none = _none().search(breath)
    return none if none and (not breath[: none.start()].strip() or _verb().search(breath)) else None


def _ends_with_its_verb(breath: str, at: int) -> bool:
    return bool(_acquires().search(breath, 0, at) and _nothing_named().match(breath, at))


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
def _none() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any(words.kinds().no.english.none)})\b(?! (?:more|later|less|longer|matter|doubt|\d))")


@cache
def _passive() -> re.Pattern[str]:
    no = words.kinds().no
    return re.compile(
        rf"(?:{_any(no.passive)})(?:{_any(no.between)}){{0,2}}(?:{_any(no.verbs)})"
        rf"|(?:{_any(no.outside)}).{{0,8}}?(?:{_any(no.takes)})"
        rf"|(?<![{no.not_excepted}])除外|[:：]\s*(?:{_any(no.refused)})\s*$"
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


@cache
def _no_more() -> re.Pattern[str]:
    """Of a whole aside: `否`, `不收集`, `not collected`."""
    no = words.kinds().no
    bare = rf"(?:{_any((*no.strong, *no.bare))})(?:{_any(no.between)}){{0,2}}(?:{_any(no.verbs)})"
    return re.compile(rf"\s*(?:{_any(no.refused)}|{bare}|not {_verbs_in_english()})\s*$")


@cache
def _acquires() -> re.Pattern[str]:
    """A verb of taking, and not of handing on, at the end of what is searched."""
    return re.compile(rf"(?:{_any(words.kinds().no.takes)})$")


@cache
def _nothing_named() -> re.Pattern[str]:
    """The end of a breath that names no new object: `不收集`, `不收集上述信息`."""
    no = words.kinds().no
    return re.compile(rf"(?:(?:{_any(no.these)})(?:个人)?(?:信息|数据|内容|权限)?)?[\W_]*$")


@cache
def _exception() -> re.Pattern[str]:
    """What turns the sentence round from there on: `excluding`, `不包括`."""
    no = words.kinds().no
    return re.compile(
        rf"(?:{_any(no.exceptions)})|\b(?:{_any(no.english.exceptions)})\b(?! (?:{_any(no.english.conditions)})\b)"
        rf"|\bwithout {_verbs_in_english()}"
    )


@cache
def _excepted() -> re.Pattern[str]:
    """What stands between `除` and `外`, or after an `except for` that begins the sentence."""
    no = words.kinds().no
    return re.compile(
        rf"(?<![{no.not_excepted}])除(?!非)了?([^。;]{{1,60}}?)(?:之|以)?外"
        rf"|^\s*(?:{_any(no.english.exceptions)}|besides|in addition to)\b([^,.;]{{1,120}}),"
    )


@cache
def _also() -> re.Pattern[str]:
    no = words.kinds().no
    return re.compile(rf"(?:{_any(no.also)})|\b(?:{_any(no.english.also)})\b")
