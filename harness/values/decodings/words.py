"""Bytes as a row of whole numbers of 16, 32 or 64 bits, as a native array or a Java `IntBuffer` holds them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Literal

from harness.values.decodings.decoding import Decoding, Opened, Part, one
from harness.values.language import is_text

_ROW = re.compile(rb"[\[({]?+\s*+-?\d{1,20}(?:\s*+[,;:| ]\s*+-?\d{1,20}+)++\s*+[\])}]?+")
_NUMBER = re.compile(rb"-?\d+")
_SIZES = (2, 4, 8)  # bytes of a number
_Order = Literal["big", "little"]
_OTHER: dict[_Order, _Order] = {"big": "little", "little": "big"}
_SHORTEST_TEXT = 4
_SURE_TEXT = 32  # bytes that are a text by no chance
_SHORTEST_WIDE = 16  # bytes
_FEW = 16  # numbers: more of them are told from ids and counts by how they are scattered
_MANY = 24  # numbers of 16 bits, from which they can be told from measured ones
_SHARE = 0.1
_LARGE = 0.75  # the rest may be a head, a length and what fills the last one up
_LEADING = 10  # bits at the top, of which a random number of that size hardly ever has none
_UNUSED = 3  # bits at the top: of random numbers one uses them, of measured ones hardly any


def _open_big(data: bytes) -> Opened | None:
    return _opened(data, "big")


def _open_little(data: bytes) -> Opened | None:
    return _opened(data, "little")


def _opened(data: bytes, order: _Order) -> Opened | None:
    """In that order of bytes. Where nobody can tell which, the big one tells both: both give a text, or none does."""
    if not _ROW.fullmatch(data):
        return None
    numbers = [int(number) for number in _NUMBER.findall(data)]
    low, high = min(numbers), max(numbers)
    if low > -129 and high < 256:
        return None  # each is a byte
    bits = max(high.bit_length() + (low < 0), (low + 1).bit_length() + 1 if low < 0 else 0)
    size = next((size for size in _SIZES if bits <= size * 8), 0)
    if not size:
        return None
    mask = (1 << size * 8) - 1
    whole, other = (b"".join((n & mask).to_bytes(size, each) for n in numbers) for each in (order, _OTHER[order]))
    if text := _text_in(whole):
        if not (as_well := _text_in(other)):
            return one(text, sure=False)
        # One of them is nonsense, and nobody can tell which: what makes no sense in it stays unexplained.
        both = Opened(parts=(Part(text), Part(as_well)), sure=len(text) >= _SURE_TEXT, split=True)
        return both if order == "big" else None
    if _are_random(numbers, size * 8, signed=low < 0) or _are_wide(whole, size):
        return Opened(parts=(Part(whole), Part(other)), sure=True)
    if bits > size * 8 - _UNUSED and len(numbers) <= _FEW:
        return Opened(parts=tuple(_perhaps_filled_up(whole, size)), sure=False)
    return None


def _perhaps_filled_up(whole: bytes, size: int) -> Iterator[Part]:
    """Bytes of which nobody knows how many zeros at their end fill the last number up."""
    fewest = max(len(whole.rstrip(b"\0")), len(whole) - size + 1)
    return (Part(whole[:end]) for end in range(len(whole), fewest - 1, -1))


def _text_in(whole: bytes) -> bytes:
    """The text that bytes are, without zeros since the last number may not be full; b"" where they are none."""
    text = whole.replace(b"\0", b"")
    return text if len(text) >= _SHORTEST_TEXT and is_text(text) else b""


def _are_wide(whole: bytes, size: int) -> bool:
    """Whether each other byte is zero and hardly any of the rest: signs of two bytes each, and no measured row."""
    halves = whole[::2], whole[1::2]
    none, some = sorted(halves, key=lambda half: len(half) - half.count(0))
    return size > 2 and len(whole) >= _SHORTEST_WIDE and not any(none) and some.count(0) <= len(some) * _SHARE


def _are_random(numbers: list[int], bits: int, *, signed: bool) -> bool:
    """Whether numbers lie all over the range of their size, as measured ones and ids hardly do.

    Of 16 bits each quarter must have its share. Larger ones are mostly large, and in three quarters at least: times
    in seconds lie in one.
    """
    half = 1 << bits - 1 if signed else 0
    quarters = Counter(number + half >> bits - 2 for number in numbers)
    if bits == _SIZES[0] * 8:
        return len(numbers) >= _MANY and len(quarters) == 4 and min(quarters.values()) > len(numbers) * _SHARE
    large = sum(number.bit_length() > bits - _LEADING for number in numbers)
    return len(numbers) > _FEW and len(quarters) >= 3 and large >= len(numbers) * _LARGE


BIG_WORDS = Decoding("words", _open_big, of_text=True, has_signs=True)
LITTLE_WORDS = Decoding("words", _open_little, of_text=True, has_signs=True)
