"""Requests inside bytes: HTTP/1 on a raw connection with its chunks, and cleartext HTTP/2 behind its preface."""

from __future__ import annotations

import re

import hpack

from harness.values.decodings.decoding import Decoding, Opened, Part

_REQUEST = re.compile(rb"[A-Z]{3,10} \S+ HTTP/1\.[01]\r?\n")
_END = re.compile(rb"\r?\n\r?\n")
_CHUNKED = re.compile(rb"transfer-encoding:[^\r\n]*chunked", re.IGNORECASE)
_LENGTH = re.compile(rb"content-length:\s*(\d{1,12})", re.IGNORECASE)
PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
_DATA, _HEADERS, _PUSH, _CONTINUATION = 0, 1, 5, 9
_STEERING = frozenset({2, 3, 4, 6, 7, 8})  # priority, reset, settings, ping, goaway, window
_PADDED, _PRIORITY, _END_HEADERS = 0x8, 0x20, 0x4
_CAPITALS = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_MOST_REQUESTS = 10_000


def _open_http1(data: bytes) -> Opened | None:
    if not _REQUEST.match(data):
        return None
    parts: list[Part] = []
    rest = data
    for _ in range(_MOST_REQUESTS):
        if not _REQUEST.match(rest) or (end := _END.search(rest)) is None:
            break
        head, rest = rest[: end.start()], rest[end.end() :]
        request, *lines = head.splitlines()
        parts += [Part(word) for word in request.split(b" ")]
        for line in lines:
            name, _, value = line.partition(b":")
            parts += [Part(name), Part(value.strip(), name.decode("utf-8", "replace"))]
        if _CHUNKED.search(head):
            pieces, rest = _chunks(rest)
            parts += pieces
        elif length := _LENGTH.search(head):
            parts.append(Part(rest[: int(length[1])]))
            rest = rest[int(length[1]) :]
    parts.append(Part(rest))
    return Opened(parts=tuple(part for part in parts if part.data), sure=True, split=True)


def _chunks(data: bytes) -> tuple[list[Part], bytes]:
    """A chunked body, the extensions of its chunks and its trailers, and what follows (RFC 9112, section 7.1)."""
    body, beside = bytearray(), []
    while True:
        line, newline, rest = data.partition(b"\r\n")
        size, _, extension = line.partition(b";")
        beside.append(Part(extension.strip()))
        if not newline or not re.fullmatch(rb"[0-9a-fA-F]{1,8}\s*", size):
            return [Part(bytes(body)), *beside], data
        count = int(size, 16)
        if count == 0:
            trailers, _, after = rest.partition(b"\r\n\r\n") if not rest.startswith(b"\r\n") else (b"", b"", rest[2:])
            return [Part(bytes(body)), *beside, *(Part(each) for each in trailers.splitlines())], after
        body += rest[:count]
        data = rest[count:].removeprefix(b"\r\n")


def _open_http2(data: bytes) -> Opened | None:
    if not data.startswith(PREFACE):
        return None
    decoder = hpack.Decoder()
    bodies: dict[int, bytearray] = {}
    parts: list[Part] = []
    block, at, noise = bytearray(), len(PREFACE), 0
    while at + 9 <= len(data):
        size, kind, flags = int.from_bytes(data[at : at + 3]), data[at + 3], data[at + 4]
        stream = int.from_bytes(data[at + 5 : at + 9]) & 0x7FFFFFFF
        content, at = data[at + 9 : at + 9 + size], at + 9 + size
        if kind in (_DATA, _HEADERS) and flags & _PADDED and content:
            padding = content[len(content) - content[0] :]
            noise += len(padding.strip(b"\0"))
            content = content[1 : len(content) - content[0]]
        if kind == _DATA:
            bodies.setdefault(stream, bytearray()).extend(content)
        elif kind in (_HEADERS, _CONTINUATION):
            block += content[5:] if kind == _HEADERS and flags & _PRIORITY else content
            if flags & _END_HEADERS:
                try:
                    for name, value in decoder.decode(bytes(block), raw=True):
                        parts += [Part(name), Part(value, name.decode("utf-8", "replace"))]
                except hpack.HPACKError:
                    noise += len(block)
                block.clear()
        elif kind not in _STEERING or (kind == 7 and size > 8) or kind == 6:
            parts.append(Part(content))
    parts += [Part(bytes(body)) for body in bodies.values()]
    parts += [Part(bytes(block)), Part(data[at:])]
    return Opened(parts=tuple(part for part in parts if part.data), sure=True, split=True, noise=noise)


HTTP1 = Decoding("http", _open_http1, of_text=False, first=_CAPITALS)
HTTP1_OF_TEXT = Decoding("http", _open_http1, of_text=True, first=_CAPITALS)
HTTP2 = Decoding("http/2", _open_http2, of_text=False, first=frozenset(b"P"))
