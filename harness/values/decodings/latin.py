"""Bytes that were written as characters of Latin-1: U+00FF for 0xFF, as `new String(bytes, ISO_8859_1)` makes them."""

from __future__ import annotations

import re

from harness.values.decodings.decoding import Decoding, Opened, one

_CONTROLS = re.compile(rb"[\x80-\x9f]")


def _open(data: bytes) -> Opened | None:
    if data.isascii():
        return None
    try:
        narrow = data.decode().encode("latin-1")
    except (UnicodeDecodeError, UnicodeEncodeError):
        return None
    # No text has the control characters between its letters and those beyond ASCII.
    return one(narrow, sure=_CONTROLS.search(narrow) is not None)


LATIN = Decoding("latin-1", _open, of_text=True, has_signs=True)
LATIN_IN_BYTES = Decoding("latin-1", _open, of_text=False)
