"""Digits of other scripts, raised, lowered, in circles; letters of full width, Chinese numerals: １７０, 一七〇."""

from __future__ import annotations

import re
import unicodedata

from harness.values.decodings.decoding import Decoding, Opened, one

_DIGIT = re.compile(r"(?![0-9])[\d\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u24ea\u24f5-\u24ff]")
_WIDE = re.compile(rf"[\uff21-\uff3a\uff41-\uff5a]|{_DIGIT.pattern}")
_NUMERALS = str.maketrans("〇零一壹幺二贰两三叁四肆五伍六陆七柒八捌九玖点", "0011122233445566778899.")
_NUMBER = re.compile(r"(?:[A-Za-z0-9.:@_+-]{0,4}[〇零一壹幺二贰两三叁四肆五伍六陆七柒八捌九玖点]){4,}")


def _open(data: bytes) -> Opened | None:
    if data.isascii():
        return None
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return None
    if not _WIDE.search(text):
        return None
    digits = _DIGIT.sub(lambda digit: str(unicodedata.digit(digit[0], digit[0])), text)
    return one(unicodedata.normalize("NFKC", digits).encode(), sure=False)


def _open_numerals(data: bytes) -> Opened | None:
    if data.isascii():
        return None
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return None
    if not _NUMBER.search(text):
        return None
    return one(_NUMBER.sub(lambda number: number[0].translate(_NUMERALS), text).encode(), sure=False)


WIDE = Decoding("full width", _open, of_text=True, has_signs=True)
NUMERALS = Decoding("numerals", _open_numerals, of_text=True, has_signs=True)
