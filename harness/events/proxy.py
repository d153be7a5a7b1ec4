"""What the addon in mitmdump sends to the harness: one msgpack message a frame, with four bytes of length before it.

Times are this computer's wall clock in milliseconds, but for `Alive`. Bodies are as they were sent, without chunks and
frames; what is longer than `BODY_LIMIT` comes cut, beside its whole length. Hosts are as the app named them.
"""

from __future__ import annotations

import struct
from enum import StrEnum

import msgspec

BODY_LIMIT = 32 * 1024 * 1024  # bytes of one body that are sent on; the whole is in flows.mitm
Headers = tuple[tuple[str, str], ...]


class Door(StrEnum):
    """By which of the proxy's ports a connection came."""

    SOCKS = "socks"
    HTTP = "http"
    OWN = "own"  # the app's own: the device's kernel leads only its uid there


class Message(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind"):
    """Base of all messages."""


class Running(Message, frozen=True, kw_only=True, tag="running"):
    """The ports are bound. The first message; `secret` is what the harness gave its proxy."""

    secret: str


class Alive(Message, frozen=True, kw_only=True, tag="alive"):
    """Sent every second."""

    host_ns: int  # this computer's monotonic clock


# What the harness sends, a line each.
ASK = b"?\n"
END = b".\n"


class Answer(Message, frozen=True, kw_only=True, tag="answer"):
    """To a question of the harness: all that had come until then was told before."""


class Opened(Message, frozen=True, kw_only=True, tag="opened"):
    """A connection whose target is known."""

    connection: str
    door: Door
    host: str
    port: int
    at_ms: float


class Closed(Message, frozen=True, kw_only=True, tag="closed"):
    """A connection has ended; nothing more is told of it."""

    connection: str


class Sent(Message, frozen=True, kw_only=True):
    """Base of what an app sent."""

    flow: str  # the proxy's name of it
    connection: str
    host: str
    port: int
    opened_ms: float
    started_ms: float
    ended_ms: float


class Request(Sent, frozen=True, kw_only=True, tag="request"):
    """An HTTP request, or what came of it where it was never finished."""

    scheme: str  # http, https
    method: str
    url: str
    http_version: str
    head: bytes  # as it went over the wire; empty for HTTP/2
    headers: Headers
    body: bytes
    length: int
    trailers: Headers
    beside: bytes  # chunk extensions, padding and the like of HTTP/2, other names than the host's
    whole: bool


class Response(Message, frozen=True, kw_only=True, tag="response"):
    """The answer to a request that was told before, or why there is none."""

    flow: str
    status: int | None
    headers: Headers
    body: bytes
    length: int
    error: str


class WebSocketMessage(Sent, frozen=True, kw_only=True, tag="websocket"):
    """One message, or what a control frame carried."""

    upgrade: str  # the flow of the request that opened the WebSocket
    from_client: bool
    body: bytes
    length: int
    whole: bool


class Bytes(Sent, frozen=True, kw_only=True, tag="bytes"):
    """Bytes of a connection without requests, or what no request accounts for."""

    from_client: bool
    body: bytes
    length: int


class HandshakeFailed(Sent, frozen=True, kw_only=True, tag="handshake-failed"):
    """The app did not accept our certificate, or spoke no proper TLS."""

    error: str
    body: bytes


class HookFailed(Message, frozen=True, kw_only=True, tag="hook-failed"):
    """An error inside our own code: what was going on at `host` may not have been told."""

    hook: str
    host: str
    error: str


class Refused(Message, frozen=True, kw_only=True, tag="refused"):
    """A connection that another user of this computer made, which is not answered."""


ProxyMessage = (
    Running
    | Alive
    | Answer
    | Opened
    | Closed
    | Request
    | Response
    | WebSocketMessage
    | Bytes
    | HandshakeFailed
    | HookFailed
    | Refused
)

_LENGTH = struct.Struct(">I")
_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(ProxyMessage)


def to_frame(message: ProxyMessage) -> bytearray:
    """A message as it is sent."""
    frame = bytearray(_LENGTH.size)
    _encoder.encode_into(message, frame, _LENGTH.size)  # a body is copied once
    _LENGTH.pack_into(frame, 0, len(frame) - _LENGTH.size)
    return frame


class Frames:
    """Takes bytes as they come and gives the messages that are whole; each byte is looked at once."""

    def __init__(self) -> None:
        self._held = bytearray()

    def feed(self, chunk: bytes) -> list[ProxyMessage]:
        """Add what has come. Raises `msgspec.MsgspecError` where it is no message."""
        self._held += chunk
        messages, at = [], 0
        while len(self._held) - at >= _LENGTH.size:
            (length,) = _LENGTH.unpack_from(self._held, at)
            end = at + _LENGTH.size + length
            if len(self._held) < end:
                break
            messages.append(_decoder.decode(bytes(self._held[at + _LENGTH.size : end])))
            at = end
        del self._held[:at]
        return messages
