"""What may be a known value with its signs exchanged one for one, or in another order.

XOR with a constant and a shift leave the steps from sign to sign; ROT13, letters or Chinese numerals for digits, where
signs come again; swapped pairs, halves and interleaved ones, which signs there are. None of it proves what was meant,
but chance hardly makes it.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence
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
_NO_SIGNS = bytes(sign for sign in range(128) if not chr(sign).isalnum())


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
        self._longest = 0  # of what can be like one of them, in bytes: four to a sign
        self._known = lru_cache(maxsize=MOST_KNOWN)(self._of)  # words come again and again

    def add(self, text: str, meaning: T) -> None:
        """Know a value, if few other texts are like it."""
        self._add(text, meaning)
        self._fewest = min((len(order) for order in self._orders if order.isascii()), default=LONGEST_KNOWN)
        sizes = self._lengths | self._counts
        self._shortest, self._longest = min(sizes, default=0), 4 * max(sizes, default=0)

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

    def words_in(self, text: bytes) -> frozenset[bytes]:
        """The words of a text that are like a value, each once, however often it comes."""
        return frozenset(word for word in set(_WORD.findall(text)) if self.like(word)) if self else frozenset()

    def among(self, data: bytes, words: Container[bytes]) -> Iterator[tuple[T, str, int, int]]:
        """(meaning, what was done to it, start, end) of the whole and of each word in it, of those that are like one.

        `words` are those of `words_in` for a text that this one is of.
        """
        yield from ((meaning, name, 0, len(data)) for meaning, name in self.like(data))
        for word in _WORD.finditer(data) if words else ():
            if word[0] in words and len(word[0]) < len(data):
                yield from ((meaning, name, word.start(), word.end()) for meaning, name in self.like(word[0]))

    def like(self, data: bytes) -> tuple[tuple[T, str], ...]:
        """(meaning, what was done to it) of some bytes, all of them."""
        size = len(data)
        if not self._shortest <= size <= self._longest:
            return ()
        if size < self._fewest and size not in self._lengths and data.isascii():
            return ()
        return self._known(data) if size <= LONGEST_KNOWN else self._of(data)

    def _of(self, data: bytes) -> tuple[tuple[T, str], ...]:
        if data.isascii():
            forms: tuple[str | bytes, ...] = (data,)  # whose bytes are its signs
            signs: Sequence[str] = data.translate(None, _NO_SIGNS).decode()
        else:
            text = _decoded(data)
            forms, signs = (text, data), _SIGN.findall(text)
        for each in forms:
            if len(each) in self._lengths:
                its = (self._patterns.get(_pattern(each)), *(self._steps.get(steps) for steps in _steps(each)))
                if meaning := next((meaning for meaning in its if meaning is not None), None):
                    return ((meaning, "other signs"),)
        meaning = self._orders.get(_order(signs)) if len(signs) in self._counts else None
        return () if meaning is None else ((meaning, "another order"),)


def _decoded(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return ""


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
