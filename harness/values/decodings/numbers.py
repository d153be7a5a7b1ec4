"""Bytes as a row of numbers, [104, 101, -1], 104 101 255, of base 8 or 2; signs by their numbers in Unicode."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from harness.events.records import SHORTEST
from harness.values.decodings.decoding import Decoding, Opened, Part
from harness.values.language import is_text

_ROW = re.compile(
    rb"[\[({]?+\s*+-?\d{1,6}+(?:\.0{1,6}+)?+(?:(?:\s++(?:[,;:|]\s*+)?+|[,;:|]\s*+)-?\d{1,6}+(?:\.0{1,6}+)?+){3,}+\s*+[\])}]?+\s*+"
)
_ROW_OF_POINTS = re.compile(rb"[\[({]?\s*\d{2,6}(?:\s*[,;:| ]\s*\d{2,6}){2,}\s*[\])}]?")
_TIGHT_ROW = re.compile(rb"\d{2,6}([-_./+~*])\d{2,6}(?:\1\d{2,6}){2,}")
_POINT = re.compile(rb"(?:[uU]\+|0[xX]|\\)([0-9a-fA-F]{1,6})")
_POINTS = re.compile(rb"(?:(?:[uU]\+|0[xX]|\\)[0-9a-fA-F]{1,6}[ ,;]{0,2}){3,}")
_OF_DIGITS = re.compile(rb"[\[({]?\d{1,8}(?:[ ,;:|_.-]{1,2}\d{1,8}){3,}+[\])}]?")
_OCTAL = re.compile(rb"(?<!\d)[0-3][0-7]{2}(?:[ ,;:|_.-]{1,2}[0-3][0-7]{2}(?!\d)){3,}")
_OCTAL_BYTE = re.compile(rb"[0-3][0-7]{2}")
_SHORT_OCTAL = re.compile(rb"(?<!\d)[0-3]?[0-7]{1,2}(?:[ ,;:|_.-]{1,2}[0-3]?[0-7]{1,2}(?!\d)){3,}")
_BINARY = re.compile(rb"(?<!\d)[01]{7,8}(?:[ ,;:|_.-]{1,2}[01]{7,8}(?!\d)){3,}")
_DIGITS = re.compile(rb"\d+")
_EACH = re.compile(rb"(-?\d+)(?:\.0+)?")  # Gson makes floats of all numbers that it reads
_WRITTEN = 8  # numbers that are all letters, which measurements are not
_WIDE = 4  # bytes of UTF-8 beyond one a character
_SPREAD = 16  # bytes from which a row can be told from measurements
_DIFFERENT = 32  # numbers
_STRAY = 0.1  # of a row of bytes may be other numbers: its length, a checksum, what ends it
_STRAYS = 2  # of a short row


def _open(data: bytes) -> Opened | None:
    if not _ROW.fullmatch(data):
        return None
    written = _EACH.findall(data)
    numbers = [int(number) for number in written]
    low, high = (-128, 127) if any(-128 <= number < 0 for number in numbers) else (0, 255)
    small = [number for number in numbers if low <= number <= high]
    content = bytes(number & 0xFF for number in small)
    says = len(content) >= _WRITTEN and (is_text(content) or _is_utf8(content))
    enough = len(small) >= min(len(numbers), max(_SPREAD, (1 - _STRAY) * len(numbers)))
    if not enough and (len(small) < SHORTEST or len(numbers) - len(small) > _STRAYS):
        return None  # what is left is a guess: something has to come of it
    sure = is_scattered(content, 8) or (says and enough)
    if all(map(_OCTAL_BYTE.fullmatch, written)) and any(number.startswith(b"0") for number in written):
        # Of base ten and filled up with zeros, or of base eight: nobody can tell, so both have to make sense.
        octal = bytes(int(number, 8) for number in written)
        return Opened(parts=(Part(content), Part(octal)), sure=sure, split=True)
    return Opened(parts=(Part(content),), sure=sure)


def is_scattered(numbers: Sequence[int], bits: int) -> bool:
    """Whether numbers lie evenly over all that so many bits can be: of measurements hardly any do."""
    if len(numbers) < _SPREAD:
        return False
    high = sum(number >> (bits - 1) & 1 for number in numbers) / len(numbers)
    return 0.2 < high < 0.8 and len(set(numbers)) > 0.4 * min(len(numbers), 1 << bits)


def _is_utf8(content: bytes) -> bool:
    """Whether it is UTF-8 with several characters of more than one byte, which numbers that were measured never are."""
    try:
        return len(content) - len(content.decode()) >= _WIDE
    except UnicodeDecodeError:
        return False


def _open_points(data: bytes) -> Opened | None:
    r"""Signs by their numbers in Unicode: U+5F20 U+4F1F, \5f20 \4f1f, 24352,20255, 24352-20255."""
    if _POINTS.fullmatch(data):
        return _signs(int(point, 16) for point in _POINT.findall(data))
    if _TIGHT_ROW.fullmatch(data) or _ROW_OF_POINTS.fullmatch(data):
        return _signs(int(number) for number in _DIGITS.findall(data))
    return None


def _open_digits(data: bytes) -> Opened | None:
    """Bytes as digits of another base, other numbers beside them: 141 142 143 of eight, 01100001 01100010 of two."""
    if not _OF_DIGITS.fullmatch(data):
        return None
    bits, octal, short = (_longest(row, data, base) for row, base in ((_BINARY, 2), (_OCTAL, 8), (_SHORT_OCTAL, 8)))
    most = len(_DIGITS.findall(data)) // 2
    if bits:
        return _signs(bits, sure=len(bits) >= max(_SPREAD, most))
    # Other numbers are of base eight by chance: they have to say something, or to be what no measurement is.
    if short and is_text(bytes(short)):
        return _signs(short, sure=False)
    if len(octal) > most:
        return _signs(octal, sure=_is_octal(octal))
    return _signs(short, sure=True) if len(short) > most and _is_octal(short) else None


def _is_octal(numbers: Sequence[int]) -> bool:
    """Whether they are so different that some would have an 8 or a 9, were they of base ten."""
    return is_scattered(numbers, 8) or len(set(numbers)) >= _DIFFERENT


def _longest(row: re.Pattern[bytes], data: bytes, base: int) -> list[int]:
    """The bytes in the longest row of such digits."""
    longest = max((run[0] for run in row.finditer(data)), key=len, default=b"")
    return [int(number, base) for number in _DIGITS.findall(longest)]


def _signs(numbers: Iterable[int], *, sure: bool = False) -> Opened | None:
    """Bytes where all are so small, else signs of Unicode, if they make a text."""
    codes = list(numbers)
    if max(codes) < 0x100:
        return Opened(parts=(Part(bytes(codes)),), sure=sure)
    if max(codes) > 0x10FFFF:
        return None
    text = "".join(map(chr, codes)).encode("utf-8", "replace")
    return Opened(parts=(Part(text),), sure=False) if is_text(text) else None


NUMBERS = Decoding("numbers", _open, of_text=True, has_signs=True)
CODE_POINTS = Decoding("code points", _open_points, of_text=True)
DIGITS = Decoding("numbers", _open_digits, of_text=True, has_signs=True)
