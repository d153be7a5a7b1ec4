"""Digits of other scripts and letters of full width, for those of ASCII: １７０ and ١٧٠ for 170."""

from __future__ import annotations

import re
import unicodedata

from harness.values.decodings.decoding import Decoding, Opened, one

_WIDE = re.compile(r"[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|(?![0-9])\d")


def _open(data: bytes) -> Opened | None:
    if data.isascii():
        return None
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return None
    if not _WIDE.search(text):
        return None
    folded = unicodedata.normalize("NFKC", text)
    return one(re.sub(r"\d", lambda digit: str(unicodedata.decimal(digit[0])), folded).encode(), sure=False)


WIDE = Decoding("full width", _open, of_text=True)
