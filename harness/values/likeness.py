"""What may be a known value with its signs exchanged one for one, or in another order.

XOR with a constant and a shift leave the steps from sign to sign; ROT13, letters or Chinese numerals for digits, where
signs come again; swapped pairs, halves and interleaved ones, which signs there are. None of it proves what was meant,
but chance hardly makes it.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from operator import sub, xor
from typing import Generic, TypeVar

T = TypeVar("T")

SHORTEST = 11  # letters and digits: of dates and shorter numbers many have the same digits
SHORTEST_WIDE = 3  # signs of a script that has thousands
SHORTEST_STEPS = 8  # signs or bytes, with their punctuation
FEWEST_STEPS = 4  # different ones: a row of equal digits has the steps of any other
MOST_KNOWN = 65_536
LONGEST_KNOWN = 64  # bytes
CHANCE = math.log(1e-4)  # of a stretch as long that it is alike though it is none
_ALPHABETS = (10, 16, 26, 62)  # digits, hex, letters, all of them: which one a stretch was drawn from is not known
_HAN = 3000
_WORD = re.compile(rb"[^\s,;\"'=&<>]+")
_XOR, _DIFFERENCE = 0, 1
_SIGN = re.compile(r"[^\W_]")


class Likenesses(Generic[T]):
    """Values by what exchanging or moving their signs leaves as it was; each leads to its meaning."""

    def __init__(self) -> None:
        self._patterns: dict[tuple[int, ...], T] = {}
        self._steps: dict[tuple[int, ...], T] = {}
        self._orders: dict[str, T] = {}
        self._lengths: set[int] = set()  # of the values with their punctuation, in signs and in bytes
        self._counts: set[int] = set()  # and of their letters and digits alone
        self._fewest = 0  # letters and digits of those that are written in ASCII
        self._shortest = 0  # of all these
        self._known = lru_cache(maxsize=MOST_KNOWN)(lambda data: tuple(self._of(data)))  # words come again and again

    def add(self, text: str, meaning: T) -> None:
        """Know a value, if few other texts are like it."""
        self._add(text, meaning)
        self._fewest = min((len(order) for order in self._orders if order.isascii()), default=LONGEST_KNOWN)
        self._shortest = min(self._lengths | self._counts, default=0)

    def _add(self, text: str, meaning: T) -> None:
        signs, forms = _SIGN.findall(text), (text, text.encode("utf-8", "replace"))
        for form in forms:
            for steps in _steps(form) if len(form) >= SHORTEST_STEPS else ():
                if len(set(steps)) > FEWEST_STEPS:
                    self._steps.setdefault(steps, meaning)
                    self._lengths.add(len(form))
        if len(signs) < (SHORTEST if text.isascii() else SHORTEST_WIDE):
            return
        if _chance_of_pattern(signs) < CHANCE:
            for form in forms:
                self._patterns.setdefault(_pattern(form), meaning)
                self._lengths.add(len(form))
        if _chance_of_order(signs) < CHANCE:
            self._orders.setdefault(_order(signs), meaning)
            self._counts.add(len(signs))

    def __bool__(self) -> bool:
        """Whether any value is known."""
        return bool(self._lengths or self._counts)

    def among(self, data: bytes) -> Iterator[tuple[T, str, int, int]]:
        """(meaning, what was done to it, start, end) of the whole and of each word in it that is like a value."""
        if not self._shortest or len(data) < self._shortest:
            return
        yield from ((meaning, name, 0, len(data)) for meaning, name in self._like(data))
        for word in _WORD.finditer(data):
            if self._shortest <= word.end() - word.start() < len(data):
                yield from ((meaning, name, word.start(), word.end()) for meaning, name in self._like(word[0]))

    def _like(self, data: bytes) -> Iterable[tuple[T, str]]:
        size = len(data)
        if size < self._fewest and size not in self._lengths and data.isascii():
            return ()
        return self._known(data) if size <= LONGEST_KNOWN else self._of(data)

    def _of(self, data: bytes) -> Iterator[tuple[T, str]]:
        if len(data) > 4 * max(self._lengths | self._counts):
            return
        try:
            text = data.decode()
        except UnicodeDecodeError:
            text = ""
        for each in (text,) if data.isascii() else (text, data):
            if len(each) in self._lengths:
                its = (self._patterns.get(_pattern(each)), *(self._steps.get(steps) for steps in _steps(each)))
                if meaning := next((meaning for meaning in its if meaning is not None), None):
                    yield meaning, "other signs"
                    return
        signs = _SIGN.findall(text)
        meaning = self._orders.get(_order(signs)) if len(signs) in self._counts else None
        if meaning is not None:
            yield meaning, "another order"


def _pattern(signs: str | bytes) -> tuple[int, ...]:
    """For each sign the number of the first that is the same."""
    codes = _codes(signs)
    return tuple(map(codes.index, codes))


def _steps(signs: str | bytes) -> Iterator[tuple[int, ...]]:
    """From each sign to the next, as XOR and as a difference."""
    codes = _codes(signs)
    yield (_XOR, *map(xor, codes, codes[1:]))
    yield (_DIFFERENCE, *map(sub, codes, codes[1:]))


def _codes(signs: str | bytes) -> bytes | list[int]:
    return signs if isinstance(signs, bytes) else [ord(sign) for sign in signs]


def _order(signs: Sequence[str]) -> str:
    return "".join(sorted("".join(signs).lower()))


def _chance_of_pattern(signs: Sequence[str]) -> float:
    """As a logarithm."""
    different = len({sign.lower() for sign in signs})
    chances = [
        sum(math.log((size - at) / size) for at in range(different)) - (len(signs) - different) * math.log(size)
        for size in _ALPHABETS
        if size >= different
    ]
    return max(chances, default=0.0)


def _chance_of_order(signs: Sequence[str]) -> float:
    """As a logarithm."""
    orders = math.lgamma(len(signs) + 1) - sum(math.lgamma(count + 1) for count in Counter(signs).values())
    text = "".join(signs)
    size = _HAN if not text.isascii() else 10 if text.isdecimal() else 16
    return orders - len(signs) * math.log(size)
