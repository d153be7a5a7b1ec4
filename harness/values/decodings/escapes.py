r"""Escapes of characters inside text: \u00e9, %u00e9, \U000000e9, \xe9, \351, \", &#233;, &amp;, =E9 (mail)."""

from __future__ import annotations

import html
import quopri
import re

from harness.values.decodings.decoding import Decoding, Opened, one

_ESCAPE = re.compile(
    rb"[\\%]u([0-9a-fA-F]{4})|\\u\{([0-9a-fA-F]{1,6})\}|\\U([0-9a-fA-F]{8})"
    rb"|\\x([0-9a-fA-F]{2})|\\([0-3][0-7]{2})|\\([\"\\/'])|\\([bfnrt0])|\\\r?\n"
)
_PAIR = re.compile(rb"[\\%]u([dD][89abAB][0-9a-fA-F]{2})[\\%]u([dD][c-fC-F][0-9a-fA-F]{2})")
_ENTITY = re.compile(rb"&(?:#(\d{1,7});?|#[xX]([0-9a-fA-F]{1,6});?|[a-zA-Z]{2,8};)")
_QUOTED = re.compile(rb"(?:=[0-9A-F]{2}|=\r?\n)")
_MANY_QUOTED = 12  # bytes, where most are quoted: nothing else looks like it
_CONTROLS = {b"b": b"\b", b"f": b"\f", b"n": b"\n", b"r": b"\r", b"t": b"\t", b"0": b"\0"}


def _open_escapes(data: bytes) -> Opened | None:
    if b"\\" not in data and b"%u" not in data:
        return None
    joined = _PAIR.sub(_of_pair, data)
    # Bytes written as characters of Latin-1 are those bytes; text with wider characters is text.
    narrow = not any(int(code, 16) > 0xFF for code in re.findall(rb"[\\%]u([0-9a-fA-F]{4})", joined))
    undone = _ESCAPE.sub(lambda match: _of_escape(match, narrow=narrow), joined)
    return one(undone, sure=True) if undone != data else None


def _of_pair(match: re.Match[bytes]) -> bytes:
    code = 0x10000 + ((int(match[1], 16) - 0xD800) << 10) + (int(match[2], 16) - 0xDC00)
    return chr(code).encode()


def _of_escape(match: re.Match[bytes], *, narrow: bool) -> bytes:
    four, braced, eight, hexadecimal, octal, itself, control = match.groups()
    wide = four or braced or eight
    if wide is not None:
        code = int(wide, 16)
        if code > 0x10FFFF:
            return match[0]
        return bytes([code]) if narrow and code < 0x100 else chr(code).encode("utf-8", "replace")
    if hexadecimal is not None or octal is not None:
        return bytes([int(hexadecimal, 16) if hexadecimal is not None else int(octal, 8)])
    return itself if itself is not None else _CONTROLS.get(control, b"")


def _open_entities(data: bytes) -> Opened | None:
    if b"&" not in data or not _ENTITY.search(data):
        return None
    undone = _ENTITY.sub(_of_entity, data)
    return one(undone, sure=True) if undone != data else None


def _of_entity(match: re.Match[bytes]) -> bytes:
    """The character of that very number: a browser takes those from 128 to 159 for others, and leaves controls out."""
    decimal, hexadecimal = match.groups()
    if not decimal and not hexadecimal:
        return html.unescape(match[0].decode()).encode()
    code = int(decimal) if decimal else int(hexadecimal, 16)
    return chr(code).encode("utf-8", "replace") if code <= 0x10FFFF else match[0]


def _open_quoted(data: bytes) -> Opened | None:
    if b"=" not in data or (quoted := len(_QUOTED.findall(data))) < 3:
        return None
    return one(quopri.decodestring(data), sure=quoted > _MANY_QUOTED and 6 * quoted > len(data))


ESCAPES = Decoding("escapes", _open_escapes, of_text=True, has_signs=True)
ENTITIES = Decoding("entities", _open_entities, of_text=True, has_signs=True)
QUOTED_PRINTABLE = Decoding("quoted-printable", _open_quoted, of_text=True, has_signs=True)
