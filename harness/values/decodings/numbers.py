"""Bytes as a row of numbers, [104, 101, -1], 104 101 255, of base 8 or 2; signs by their numbers in Unicode."""

from __future__ import annotations

import re
from collections.abc import Iterable

from harness.values.decodings.decoding import Decoding, Opened, Part
from harness.values.language import is_text

_ROW = re.compile(rb"[\[({]?+\s*+-?\d{1,3}(?:(?:\s++(?:[,;:|]\s*+)?+|[,;:|]\s*+)-?\d{1,3}+){3,}+\s*+[\])}]?+\s*+")
_ROW_OF_POINTS = re.compile(rb"[\[({]?\s*\d{2,6}(?:\s*[,;:| ]\s*\d{2,6}){2,}\s*[\])}]?")
_TIGHT_ROW = re.compile(rb"\d{2,6}([-_./+~*])\d{2,6}(?:\1\d{2,6}){2,}")
_POINT = re.compile(rb"(?:[uU]\+|0[xX]|\\)([0-9a-fA-F]{1,6})")
_POINTS = re.compile(rb"(?:(?:[uU]\+|0[xX]|\\)[0-9a-fA-F]{1,6}[ ,;]{0,2}){3,}")
_OF_DIGITS = re.compile(rb"[\[({]?\d{1,8}(?:[ ,;:|_.-]{1,2}\d{1,8}){3,}+[\])}]?")
_OCTAL = re.compile(rb"(?<!\d)[0-3][0-7]{2}(?:[ ,;:|_.-]{1,2}[0-3][0-7]{2}(?!\d)){3,}")
_SHORT_OCTAL = re.compile(rb"(?<!\d)[0-3]?[0-7]{2}(?:[ ,;:|_.-]{1,2}[0-3]?[0-7]{2}(?!\d)){3,}")
_BINARY = re.compile(rb"(?<!\d)[01]{7,8}(?:[ ,;:|_.-]{1,2}[01]{7,8}(?!\d)){3,}")
_LONGEST_OF_DIGITS = 4_000  # bytes
_DIGITS = re.compile(rb"\d+")
_EACH = re.compile(rb"-?\d{1,3}")
_WRITTEN = 8  # numbers that are all letters, which measurements are not
_WIDE = 4  # bytes of UTF-8 beyond one a character
_SPREAD = 16  # bytes from which a row can be told from measurements


def _open(data: bytes) -> Opened | None:
    if not _ROW.fullmatch(data):
        return None
    numbers = [int(number) for number in _EACH.findall(data)]
    if min(numbers) < -128 or max(numbers) > (255 if min(numbers) >= 0 else 127):
        return None
    content = bytes(number & 0xFF for number in numbers)
    # Of measurements hardly any lie evenly over the whole range of a byte.
    high = sum(byte > 127 for byte in content) / len(content)
    spread = len(set(content)) / min(len(content), 256)
    scattered = len(content) >= _SPREAD and 0.2 < high < 0.8 and spread > 0.4
    written = len(content) >= _WRITTEN and (is_text(content) or _is_utf8(content))
    return Opened(parts=(Part(content),), sure=scattered or written)


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
    if len(data) > _LONGEST_OF_DIGITS or not _OF_DIGITS.fullmatch(data):
        return None
    for row, base in ((_SHORT_OCTAL, 8), (_OCTAL, 8), (_BINARY, 2)):
        if longest := max((run[0] for run in row.finditer(data)), key=len, default=b""):
            opened = _signs(int(number, base) for number in _DIGITS.findall(longest))
            # Numbers of two digits are of base eight by chance, so that they have to say something.
            if opened is not None and (row is not _SHORT_OCTAL or is_text(opened.parts[0].data)):
                return opened
    return None


def _signs(numbers: Iterable[int]) -> Opened | None:
    """Bytes where all are so small, else signs of Unicode, if they make a text."""
    codes = list(numbers)
    if max(codes) < 0x100:
        return Opened(parts=(Part(bytes(codes)),), sure=False)
    if max(codes) > 0x10FFFF:
        return None
    text = "".join(map(chr, codes)).encode("utf-8", "replace")
    return Opened(parts=(Part(text),), sure=False) if is_text(text) else None


NUMBERS = Decoding("numbers", _open, of_text=True)
CODE_POINTS = Decoding("code points", _open_points, of_text=True)
DIGITS = Decoding("numbers", _open_digits, of_text=True)
