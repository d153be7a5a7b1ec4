"""Bytes that were written as characters of Latin-1: U+00FF for 0xFF, as `new String(bytes, ISO_8859_1)` makes them."""

from __future__ import annotations

from harness.values.decodings.decoding import Decoding, Opened, one


def _open(data: bytes) -> Opened | None:
    if data.isascii():
        return None
    try:
        narrow = data.decode().encode("latin-1")
    except (UnicodeDecodeError, UnicodeEncodeError):
        return None
    return one(narrow, sure=False)


LATIN = Decoding("latin-1", _open, of_text=True)
