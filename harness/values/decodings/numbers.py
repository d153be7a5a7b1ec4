"""Bytes as a row of decimal numbers: [104, 101, -1], 104 101 255."""

from __future__ import annotations

import re

from harness.values.decodings.decoding import Decoding, Opened, Part
from harness.values.language import is_text

_ROW = re.compile(rb"[\[({]?+\s*+-?\d{1,3}(?:(?:\s++(?:[,;:|]\s*+)?+|[,;:|]\s*+)-?\d{1,3}+){3,}+\s*+[\])}]?+\s*+")
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


NUMBERS = Decoding("numbers", _open, of_text=True)
