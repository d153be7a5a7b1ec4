"""Percent encoding (RFC 3986), as in URLs and forms."""

from __future__ import annotations

import re
from urllib.parse import unquote_to_bytes

from harness.values.decodings.decoding import Decoding, Opened, one

_ENCODED = re.compile(rb"%[0-9a-fA-F]{2}")


def _open(data: bytes) -> Opened | None:
    return one(unquote_to_bytes(data), sure=True) if b"%" in data and _ENCODED.search(data) else None


PERCENT = Decoding("percent", _open, of_text=True, has_signs=True)
