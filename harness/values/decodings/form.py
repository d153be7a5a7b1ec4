"""Names and values in a row: forms, query strings, cookies. Also the pieces of a URL."""

from __future__ import annotations

import re

from harness.values.decodings.decoding import Decoding, Opened, Part
from harness.values.decodings.json_text import sign_by_sign

_NAME = rb"[A-Za-z0-9_.$~%*!:\[\]-]{1,200}"
_FORM = re.compile(rb"%b=[^&\s]*(?:&(?:%b(?:=[^&\s]*)?)?)*\s*" % (_NAME, _NAME))
_COOKIES = re.compile(rb"%b=[^;]*(?:;\s*(?:%b(?:=[^;]*)?)?)+" % (_NAME, _NAME))
_PARAMETERS = re.compile(rb"[\w/+.-]{1,100}+\s*+(?:;\s*+[A-Za-z][\w*.-]{0,60}+=(?:\"[^\"]*+\"\s*+|[^;\"]*+))++;?+\s*+")
_URL = re.compile(rb"[A-Za-z][A-Za-z0-9+.-]{0,20}://[^\s<>\"]*")
_QUOTED = re.compile(rb"(?:=[0-9A-F]{2}){3}")  # a line of mail or of a vCard, with names of its own before it
_MOST = 100_000  # fields


def _open_form(data: bytes) -> Opened | None:
    if b"=" not in data or _QUOTED.search(data):
        return None
    if _FORM.fullmatch(data):
        separator = b"&"
    elif b";" in data and (_COOKIES.fullmatch(data) or _PARAMETERS.fullmatch(data)):
        separator = b";"
    else:
        return None
    parts: list[Part] = []
    for pair in data.strip().split(separator)[:_MOST]:
        name, equals, value = pair.strip().partition(b"=")
        if not equals and separator == b"&" and not name:
            continue
        parts.append(Part(name))
        key = name.decode("utf-8", "replace")
        if b"+" in value:
            # A plus is a blank in a form, and itself in base64 that nobody escaped.
            parts.append(Part(value.replace(b"+", b" "), key))
        if value.strip(b"="):
            parts.append(Part(value.strip(b'"') if separator == b";" else value, key))
    if signs := sign_by_sign(part.data.decode("utf-8", "replace") for part in parts if part.key):
        parts.append(Part(signs))
    return Opened(parts=tuple(parts), sure=True, split=True) if any(part.key for part in parts) else None


def _open_url(data: bytes) -> Opened | None:
    if b"://" not in data[:30] or not _URL.fullmatch(data):
        return None
    before, _, fragment = data.partition(b"#")
    address, _, query = before.partition(b"?")
    scheme, _, rest = address.partition(b"://")
    pieces = [scheme, *rest.split(b"/"), query, fragment]
    return Opened(parts=tuple(Part(piece) for piece in pieces if piece), sure=True, split=True)


FORM = Decoding("form", _open_form, of_text=True, has_signs=True)
URL = Decoding("url", _open_url, of_text=True, has_signs=True)
