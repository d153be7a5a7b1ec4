"""What an app's bytes are by the letter of HTTP/1.1 and WebSocket: what mitmproxy's parsers pass over or normalise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_HEAD = re.compile(rb"(?:\r?\n)*(.*?\r?\n)\r?\n", re.DOTALL)
_LENGTH = re.compile(rb"^content-length[ \t]*:[ \t]*(\d{1,18})[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
_CHUNKED = re.compile(rb"^transfer-encoding[ \t]*:[^\r\n]*chunked", re.IGNORECASE | re.MULTILINE)
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,8})([^\r\n]*)\r?\n")
_LINE_END = re.compile(rb"\r?\n")
PING = 9
_CONTROL = 8  # opcodes from here on are of control frames


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """One request as it went over the wire: `size` bytes of it, whose head and what stood between the chunks."""

    head: bytes
    extensions: bytes  # chunk extensions, a line each
    size: int


def split_request(wire: bytes) -> Split | None:
    """Split the first request of `wire`, None where it is not there from its head to its end.

    Source: RFC 9112, sections 2.1, 6 and 7.1.
    """
    if (found := _HEAD.match(wire)) is None:
        return None
    head, at = found[1], found.end()
    if _CHUNKED.search(head):
        return _split_chunked(wire, head, at)
    length = int(declared[1]) if (declared := _LENGTH.search(head)) else 0
    return Split(head=head, extensions=b"", size=at + length) if at + length <= len(wire) else None


def _split_chunked(wire: bytes, head: bytes, at: int) -> Split | None:
    extensions = []
    while (chunk := _CHUNK.match(wire, at)) is not None:
        if chunk[2].strip():
            extensions.append(chunk[2].strip())
        at = chunk.end()
        if not (size := int(chunk[1], 16)):
            end = re.compile(rb"(?:[^\r\n]+\r?\n)*\r?\n").match(wire, at)  # trailers and a blank line
            return Split(head=head, extensions=b"\n".join(extensions), size=end.end()) if end else None
        line_end = _LINE_END.match(wire, at + size)
        if line_end is None:
            return None
        at = line_end.end()
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A frame of a WebSocket with its mask undone; `whole` is False where the wire ends inside it."""

    opcode: int
    payload: bytes
    whole: bool
    end: int  # where the next one begins

    @property
    def control(self) -> bool:
        """Whether it steers the WebSocket: a ping, a pong, a close."""
        return self.opcode >= _CONTROL


def frames(wire: bytes) -> Iterator[Frame]:
    """The frames of what a WebSocket client sent. Source: RFC 6455, section 5.2."""
    at = 0
    while len(wire) - at >= 2:
        opcode, masked, length, start = wire[at] & 15, wire[at + 1] & 128, wire[at + 1] & 127, at + 2
        if length >= 126:
            width = 2 if length == 126 else 8
            length, start = int.from_bytes(wire[start : start + width]), start + width
        mask = wire[start : start + 4] if masked else b""
        start += len(mask)
        payload = wire[start : start + length]
        if mask:
            stream = (mask * (len(payload) // len(mask) + 1))[: len(payload)]
            payload = (int.from_bytes(payload) ^ int.from_bytes(stream)).to_bytes(len(payload))
        yield Frame(opcode=opcode, payload=payload, whole=start + length <= len(wire), end=start + length)
        at = start + length
