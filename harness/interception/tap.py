"""Keeps the bytes of a connection until they were told, and knows which of them no request carries."""

from __future__ import annotations

import re
import time

from mitmproxy import http
from mitmproxy.proxy import context, events, layer, layers
from mitmproxy.proxy.layers.http import HttpStream

from harness.events import http2
from harness.events.proxy import BODY_LIMIT
from harness.events.wire import split_request

REQUEST_LINE = re.compile(rb"[!-~]+ \S+ HTTP/\d(\.\d)?\r?")
BEGINS_LIKE_A_REQUEST = re.compile(
    rb"(GET|POST|PUT|HEAD|DELETE|OPTIONS|PATCH|CONNECT|TRACE|PRI) \S*( (H(T(T(P.*)?)?)?)?)?"
)


class Tap(layer.Layer):
    """Keeps what an app sent until it was told: a parser that finds no request in it would drop it."""

    def __init__(self, around: context.Context, child: layer.Layer) -> None:
        super().__init__(around)
        around.layers.remove(self)  # mitmproxy decides by the exact stack of layers
        self.child = child
        self.held = bytearray()
        self.beside = http2.Beside()
        self.told = 0  # bytes of `held` that were told as they were, for want of a request that is whole
        self.since = self.until = 0.0  # host wall clock in seconds, when the first and the last byte of it came
        self.overflowed = False
        self.quiet = False  # nothing came since the last beat
        self.listens = True  # until a layer inside takes over
        self.upgraded: http.HTTPFlow | None = None  # what made it a WebSocket

    def _handle_event(self, event: events.Event) -> layer.CommandGenerator[None]:
        if self.listens and isinstance(event, events.DataReceived) and event.connection is self.context.client:
            self.quiet, self.until = False, time.time()
            if not self.held:
                self.since = self.until
            if self.is_http2:
                self.beside.feed(event.data)
            if len(self.held) + len(event.data) <= BODY_LIMIT + len(http2.PREFACE):
                self.held += event.data
            else:
                self.overflowed = True
        yield from self.child.handle_event(event)

    def hand_over(self) -> None:
        """What comes from now on is told by a layer inside."""
        self.listens = False
        self.held.clear()

    @property
    def is_http(self) -> bool:
        return isinstance(self.child, layers.HttpLayer)

    @property
    def is_http2(self) -> bool:
        return self.is_http and self.context.client.alpn == b"h2"

    def take_request(self) -> tuple[bytes, bytes, float]:
        """The head of the request that is whole now, what came beside it, and when its first byte came.

        What follows it is kept: it may be the next one, or something that no parser reads.
        """
        since = self.since
        split = None if self.is_http2 or self.overflowed else split_request(bytes(self.held))
        self.forget(split.size if split else len(self.held))
        return (split.head, split.extensions, since) if split else (b"", self.beside.take(), since)

    def forget(self, size: int) -> None:
        """What was told need not be kept."""
        del self.held[:size]
        self.told, self.since, self.overflowed = max(0, self.told - size), self.until, False

    def take_rest(self) -> bytes:
        """What came and no request carries, as far as it was not told before."""
        rest = bytes(self.held[self.told :])
        self.told = len(self.held)
        beside = self.beside.take()
        return rest if not self.is_http2 or _has_content(rest) else beside

    def unfinished(self) -> list[HttpStream]:
        """The requests of HTTP/2 whose headers have come and whose end has not."""
        return [stream for stream in self._streams() if _is_unfinished(stream)]

    def is_beginning(self) -> bool:
        """Whether headers of HTTP/2 have come that mitmproxy still shows to its addons: no request shows them yet."""
        return any(_is_beginning(stream) for stream in self._streams())

    def _streams(self) -> tuple[HttpStream, ...]:
        return tuple(self.child.streams.values()) if isinstance(self.child, layers.HttpLayer) and self.is_http2 else ()


def is_no_http(chosen: layer.Layer, data: layer.NextLayer) -> bool:
    """Whether mitmproxy would read as HTTP what its first line shows to be something else."""
    if not isinstance(chosen, layers.HttpLayer) or data.context.client.alpn or not data.context.server.address:
        return False
    line, newline, _ = data.data_client().partition(b"\n")  # type: ignore[no-untyped-call]
    # HTTP/2 without TLS is read as the bytes it is: the server need not speak what mitmproxy would speak to it.
    return line.startswith(b"PRI ") or not (REQUEST_LINE if newline else BEGINS_LIKE_A_REQUEST).fullmatch(line)


def is_preface(data: layer.NextLayer) -> bool:
    """Whether the connection begins as HTTP/2 does without TLS."""
    return bool(data.data_client().startswith(http2.PREFACE[:16]))  # type: ignore[no-untyped-call]


def _has_content(wire: bytes) -> bool:
    """Whether HTTP/2 frames do more than steer the connection. Source: RFC 9113, section 4.1."""
    at = len(http2.PREFACE) if wire.startswith(http2.PREFACE) else 0
    while at + 9 <= len(wire):
        if wire[at + 3] not in http2.STEERING:
            return True
        at += 9 + int.from_bytes(wire[at : at + 3])
    return False


def _is_beginning(stream: HttpStream) -> bool:
    return hasattr(stream, "flow") and stream.client_state == stream.state_wait_for_request_headers


def _is_unfinished(stream: HttpStream) -> bool:
    return hasattr(stream, "flow") and stream.client_state == stream.state_consume_request_body
