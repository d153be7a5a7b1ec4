"""Digests of known values, known again whole, cut short, or in the clothes of a UUID."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Generic, TypeVar
from zlib import crc32

from harness.values.forms import Digest, digests, java_hash

T = TypeVar("T")

# What may stand before is asked after the first sign: of a pattern that begins with a sign the engine skips to the next
# one, which halves the time.
TOKEN = re.compile(
    rb"[0-9a-fA-F](?<![0-9A-Za-z].)"
    rb"(?:[0-9a-fA-F]{7}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|[0-9a-fA-F]{7,127})(?![0-9A-Za-z])"
)
NUMBER = re.compile(rb"[-\d](?<![\w.].)(?:(?<=-)\d{7,39}|(?<=\d)\d{6,38})(?![\w.])")
_HEAD = 4  # bytes by which a digest is looked up
_LONG = 8  # bytes from the beginning that are no coincidence, whatever was digested
_MIDDLE = slice(4, 12)
_WORDS = (8, 16)  # bytes that are made a number


class DigestIndex(Generic[T]):
    """Digests by their beginning; each leads to what it is a digest of."""

    def __init__(self) -> None:
        self._known: dict[bytes, list[tuple[Digest, T]]] = {}
        self._middles: dict[bytes, tuple[Digest, T]] = {}
        self._ends: dict[bytes, tuple[Digest, T]] = {}
        self._numbers: dict[int, tuple[str, T]] = {}  # and by what they are reckoned

    def add(self, text: str, meaning: T, *, thorough: bool) -> None:
        """Know all digests of a value."""
        for digest in digests(text, thorough=thorough):
            self._known.setdefault(digest.value[:_HEAD], []).append((digest, meaning))
            self._ends.setdefault(digest.value[-_LONG:], (digest, meaning))
            if digest.middle:
                self._middles.setdefault(digest.value[_MIDDLE], (digest, meaning))
        for name, number in (("hashCode", java_hash(text)), ("CRC-32", crc32(text.encode("utf-8", "replace")))):
            if abs(number) >= 1_000_000:
                self._numbers.setdefault(number, (name, meaning))
                self._numbers.setdefault(number & 0xFFFFFFFF, (name, meaning))
            checksum = Digest(name, (number & 0xFFFFFFFF).to_bytes(4), (), middle=False)
            self._known.setdefault(checksum.value, []).append((checksum, meaning))

    def __bool__(self) -> bool:
        """Whether any value is known."""
        return bool(self._known)

    def in_text(self, text: bytes) -> Iterator[tuple[T, str, int, int]]:
        """(meaning, name of the digest, start, end) of each digest that stands in a text in hex or as a number."""
        if not self._known:
            return
        for token in TOKEN.finditer(text):
            digits = token[0].replace(b"-", b"").decode()
            for meaning, name in self.of_bytes(bytes.fromhex(digits[: len(digits) & ~1])):
                yield meaning, f"{name} hex", token.start(), token.end()
        for token in NUMBER.finditer(text):
            number = int(token[0])
            if (known := self._numbers.get(number)) is not None:
                name, meaning = known
                yield meaning, name, token.start(), token.end()
            for word in _words(number):
                for meaning, name in self.of_bytes(word):
                    yield meaning, f"{name} as a number", token.start(), token.end()

    def among_bytes(self, data: bytes) -> Iterator[tuple[T, str, int, int]]:
        """(meaning, name, start, end) of each whole digest that stands in bytes with others around it."""
        for start in range(len(data) - _LONG + 1):
            for digest, meaning in self._known.get(data[start : start + _HEAD], ()):
                end = start + len(digest.value)
                if end - start >= _LONG and end - start < len(data) and data.startswith(digest.value, start):
                    yield meaning, digest.name, start, end

    def of_bytes(self, data: bytes) -> Iterator[tuple[T, str]]:
        """What some bytes, all of them, are a digest of."""
        size = len(data)
        for digest, meaning in self._known.get(data[:_HEAD], ()):
            if digest.value == data:
                yield meaning, digest.name
            elif size < len(digest.value) and digest.value.startswith(data) and (size >= _LONG or size in digest.cuts):
                yield meaning, f"{digest.name} cut"
            elif data.startswith(digest.value) and size > len(digest.value) >= _LONG:
                yield meaning, digest.name
        if len(data) == 8 and (middle := self._middles.get(data)):
            yield middle[1], f"{middle[0].name} cut"
        end = self._ends.get(data[-_LONG:]) if size >= _LONG else None
        if end and data != end[0].value and end[0].value.endswith(data):
            yield end[1], f"{end[0].name} cut"


def _words(number: int) -> Iterator[bytes]:
    """A large number, with its sign or without, as the bytes that it was made of, in either order."""
    for size in _WORDS:
        if 1 << (size * 7) <= abs(number) < 1 << (size * 8):
            whole = number & (1 << (size * 8)) - 1
            yield whole.to_bytes(size)
            yield whole.to_bytes(size, "little")
