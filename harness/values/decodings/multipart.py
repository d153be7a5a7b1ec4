"""Multipart bodies (RFC 2046): headers and contents of each part, what stands before the first and after the last."""

from __future__ import annotations

import re

from harness.values.decodings.decoding import Decoding, Opened, Part

_BOUNDARY = re.compile(rb"(?:\r\n)?(--[^\r\n]{1,70})\r?\n")
_FIRST = frozenset(b"-\r")
_NAME = re.compile(rb'name="?([^";\r\n]{1,100})', re.IGNORECASE)


def _open(data: bytes) -> Opened | None:
    boundary = _BOUNDARY.match(data)
    if boundary is None or b"ontent-" not in data[:4000]:
        return None
    parts: list[Part] = []
    for piece in data.split(boundary[1])[1:]:
        if piece.startswith(b"--"):
            parts.append(Part(piece[2:].strip()))
            continue
        headers, found, content = piece.lstrip(b"\r\n").partition(b"\r\n\r\n")
        if not found:
            headers, _, content = piece.partition(b"\n\n")
        name = _NAME.search(headers)
        parts += [Part(line) for line in headers.splitlines()]
        parts.append(Part(content.removesuffix(b"\r\n"), name[1].decode("utf-8", "replace") if name else ""))
    return Opened(parts=tuple(part for part in parts if part.data), sure=True, split=True)


MULTIPART = Decoding("multipart", _open, of_text=False, first=_FIRST)
MULTIPART_OF_TEXT = Decoding("multipart", _open, of_text=True, first=_FIRST)
