"""The readable forms of what a flow carries: as sent, unpacked, and with percent, JSON and base64 encoding undone."""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from collections import deque
from collections.abc import Iterator
from urllib.parse import unquote_to_bytes

from harness.events.records import Flow

_BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{16,}={0,2}")
_CUT = re.compile(rb"%(?:2B|2F)", re.IGNORECASE)
_HEX = re.compile(rb"[0-9a-fA-F]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")  # no text has these, binary forms of data are full of them
_BOUNDARY = re.compile(rb"(--[^\r\n]{6,70})\r\n")
_ESCAPE = re.compile(rb'\\u([0-9a-fA-F]{4})|\\(["\\/])')
# Line ends inside base64, as they are or escaped in JSON: Android's own encoder breaks lines after 76 characters.
_WRAP = re.compile(rb"(?<=[A-Za-z0-9+/_-]{60})(?:\r?\n|(?:\\r)?\\n)(?=[A-Za-z0-9+/_=-])")
_LIMIT = 4_000_000  # bytes that one unpacking may give
_BUDGET = 16_000_000  # bytes of all readings of one part: more is a bomb rather than a message
_DEPTH = 4
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a")
_HEIF = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypavif")
_HIDES_FROM = 128  # bytes; what is shorter is a key or a digest rather than a message
_HEADERS_OF_THE_TRANSPORT = frozenset({"host", "content-length", "content-type", "connection", "accept-encoding"})


def sent(flow: Flow) -> tuple[tuple[str, bytes], ...]:
    """What the app sent in this flow, by part: host, url, headers, body. A name can carry a value as well as a body."""
    headers = b"\n".join(
        f"{name}: {value}".encode()
        for name, value in flow.request_headers
        if name.lower() not in _HEADERS_OF_THE_TRANSPORT
    )
    host = "" if flow.url else flow.host
    parts = (("host", host.encode()), ("url", flow.url.encode()), ("header", headers), ("body", flow.request_body))
    return tuple((name, data) for name, data in parts if data)


def views(data: bytes) -> dict[bytes, tuple[str, ...]]:
    """Every reading of `data` with the encodings undone to get it, outermost first; `data` itself with none."""
    return _all_readings(data)[0]


def _all_readings(data: bytes) -> tuple[dict[bytes, tuple[str, ...]], bool]:
    """The readings, and whether these are all: there is an end to what is unpacked."""
    found: dict[bytes, tuple[str, ...]] = {data: ()}
    waiting, left = deque([data]), _BUDGET
    while waiting:
        current = waiting.popleft()
        undone = found[current]
        if len(undone) >= _DEPTH:
            continue
        for name, reading in _readings(current, undone):
            if reading and reading not in found:
                found[reading] = (*undone, name)
                waiting.append(reading)
                left -= len(reading)
                if left < 0:
                    return found, False
    return found, True


def is_opaque(data: bytes) -> bool:
    """Whether something in a body cannot be read: it is not text throughout, or a part of it hides bytes."""
    return bool(data) and (hides(data) or not _is_legible(data))


def _is_legible(data: bytes) -> bool:
    """Whether all of it can be read: text, a picture, or packed or put together of nothing else."""
    if not data or is_image(data):
        return True
    if (unpacked := _unpacked(data)) is not None:
        return _is_legible(unpacked[1])
    if parts := _parts(data):
        return all(map(_is_legible, parts))
    return is_text(data)


def hides(data: bytes) -> bool:
    """Whether a part of a text, long and in base64 or hex, hides bytes, or something packed is too long to unpack."""
    found, complete = _all_readings(data)
    return not complete or any(
        _is_hidden(reading, undone[-1:]) for reading, undone in found.items() if _unpacked(reading) is None
    )


def _is_hidden(reading: bytes, by: tuple[str, ...]) -> bool:
    if by in (("gzip",), ("deflate",)):
        return len(reading) >= _LIMIT
    long_code = by in (("base64",), ("hex",)) and len(reading) >= _HIDES_FROM
    return long_code and not is_text(reading) and not is_image(reading)


def is_image(data: bytes) -> bool:
    """Whether bytes are a picture: JPEG, PNG, GIF, WebP or HEIF."""
    return data.startswith(_PICTURES) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP") or data[4:12] in _HEIF


def is_text(data: bytes) -> bool:
    """Whether bytes are text: UTF-8 or GBK without control characters and with hardly a sign that cannot be shown."""
    for encoding in ("utf-8", "gbk"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _CONTROL.search(text):
            continue
        strange = sum(not (c.isprintable() or c in "\r\n\t") for c in text)
        # GBK accepts most byte pairs: demand that what it gives is mostly plain letters.
        plain = sum(c.isascii() for c in text)
        return strange <= len(text) * 0.05 and (encoding == "utf-8" or plain >= len(text) * 0.5)
    return False


def _readings(data: bytes, undone: tuple[str, ...]) -> Iterator[tuple[str, bytes]]:
    if (unpacked := _unpacked(data)) is not None:
        yield unpacked
        return
    if b"%" in data:
        yield "percent", unquote_to_bytes(data)
    if b"+" in data and b"=" in data:
        yield "form", data.replace(b"+", b" ")
    if b"\\" in data:
        yield "json", _ESCAPE.sub(_unescape, data)
    # Blanks for `+` and `%2B` for `+` cut base64 into pieces: it is whole only before the one and after the other.
    cut = undone[-1:] == ("form",) or _CUT.search(data) is not None
    for blob in () if cut else _BASE64.findall(data):
        if _HEX.fullmatch(blob):
            decoded, name = bytes.fromhex(blob[: len(blob) & ~1].decode()), "hex"
        else:
            decoded, name = _base64(blob), "base64"
        if len(decoded) >= _HIDES_FROM or _unpacked(decoded) is not None or is_text(decoded):
            yield name, decoded
    if (whole := _WRAP.sub(b"", data)) != data:
        yield "lines", whole
    for part in _parts(data):
        yield "multipart", part


def _parts(data: bytes) -> tuple[bytes, ...]:
    """The parts of a multipart body."""
    if (boundary := _BOUNDARY.match(data)) is None:
        return ()
    pieces = data.split(boundary[1])[1:]
    return tuple(piece.partition(b"\r\n\r\n")[2].removesuffix(b"\r\n") for piece in pieces if piece[:2] != b"--")


def _unpacked(data: bytes) -> tuple[str, bytes] | None:
    """Undo gzip, zlib or raw deflate; None where it is none of them."""
    if data[:2] == b"\x1f\x8b":
        return _inflate("gzip", data, 31)
    if len(data) > 2 and data[0] == 0x78 and (data[0] << 8 | data[1]) % 31 == 0:
        return _inflate("deflate", data, 15)
    return None if is_text(data) else _inflate("deflate", data, -15)


def _inflate(name: str, data: bytes, window: int) -> tuple[str, bytes] | None:
    decoder = zlib.decompressobj(window)
    try:
        unpacked = decoder.decompress(data, _LIMIT)
    except zlib.error:
        return None
    # A whole stream only: random bytes often begin like deflate. What follows it was sent as well.
    if not unpacked or not (decoder.eof or len(unpacked) == _LIMIT):
        return None
    rest = decoder.unused_data
    more = _inflate(name, rest, window) if rest else None
    return name, unpacked + (more[1] if more else rest)


def _base64(blob: bytes) -> bytes:
    standard = blob.rstrip(b"=").translate(bytes.maketrans(b"-_", b"+/"))
    try:
        return base64.b64decode(standard + b"=" * (-len(standard) % 4))
    except (binascii.Error, ValueError):
        return b""


def _unescape(match: re.Match[bytes]) -> bytes:
    return chr(int(match[1], 16)).encode("utf-8", "replace") if match[1] else match[2]
