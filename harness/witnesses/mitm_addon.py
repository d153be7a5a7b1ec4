"""Runs inside mitmdump: streams what it sees to the harness, as it happens, in the messages of `harness.events.proxy`.

Environment: HARNESS_EVENTS is the port of the harness on the loopback, HARNESS_SECRET what it knows its proxy by;
HARNESS_OWN_PORT is the port that the app alone is led to; HARNESS_SINK set to 1 makes it answer every request and lead
raw connections to a local sink: nothing leaves this computer.
"""

from __future__ import annotations

import asyncio
import base64
import functools
import hashlib
import ipaddress
import os
import re
import ssl
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar, cast

from mitmproxy import connection, ctx, http, tcp, tls
from mitmproxy.addons.next_layer import NextLayer
from mitmproxy.addons.proxyserver import Proxyserver
from mitmproxy.proxy import context, events, layer, layers, server_hooks
from mitmproxy.proxy.layers.http import HttpStream

from harness.events import proxy
from harness.events.proxy import BODY_LIMIT, Door
from harness.events.wire import PING, frames, split_request

BEAT_S = 1.0

REQUEST_LINE = re.compile(rb"[!-~]+ \S+ HTTP/\d(\.\d)?\r?")
BEGINS_LIKE_A_REQUEST = re.compile(
    rb"(GET|POST|PUT|HEAD|DELETE|OPTIONS|PATCH|CONNECT|TRACE|PRI) \S*( (H(T(T(P.*)?)?)?)?)?"
)
HTTP2_PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
# HTTP/2: SETTINGS, PRIORITY, RST_STREAM, PING, WINDOW_UPDATE, PRIORITY_UPDATE steer the connection and carry nothing.
STEERING_FRAMES = (2, 3, 4, 6, 8, 0x10)
WEBSOCKET_KEY = re.compile(rb"^sec-websocket-key:[ \t]*([^\r\n]+?)[ \t]*\r$", re.IGNORECASE | re.MULTILINE)
WEBSOCKET_SALT = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"  # RFC 6455, section 1.3
UPGRADED = (
    b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: %s\r\n\r\n"
)

Hook = TypeVar("Hook", bound=Callable[..., None])


def told_if_it_fails(hook: Hook) -> Hook:
    """A hook of ours that fails loses what it was to tell: the harness hears of it, and mitmproxy goes on."""

    @functools.wraps(hook)
    def guarded(self: Stream, *args: Any, **more: Any) -> None:
        try:
            hook(self, *args, **more)
        except Exception as error:
            self.failed(hook.__name__, args, error)

    return cast(Hook, guarded)


class Tap(layer.Layer):
    """Keeps what an app sent until it was told: a parser that finds no request in it would drop it."""

    def __init__(self, around: context.Context, child: layer.Layer) -> None:
        super().__init__(around)
        around.layers.remove(self)  # mitmproxy decides by the exact stack of layers
        self.child = child
        self.held = bytearray()
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
            if len(self.held) + len(event.data) <= BODY_LIMIT + len(HTTP2_PREFACE):
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
        """The head and the chunk extensions of the request that is whole now, and when its first byte came.

        What follows it is kept: it may be the next one, or something that no parser reads.
        """
        since = self.since
        split = None if self.is_http2 or self.overflowed else split_request(bytes(self.held))
        self.forget(split.size if split else len(self.held))
        return (split.head, split.extensions, since) if split else (b"", b"", since)

    def forget(self, size: int) -> None:
        """What was told need not be kept."""
        del self.held[:size]
        self.told, self.since, self.overflowed = max(0, self.told - size), self.until, False

    def take_rest(self) -> bytes:
        """What came and no request carries, as far as it was not told before."""
        rest = bytes(self.held[self.told :])
        self.told = len(self.held)
        return rest if not self.is_http2 or _has_content(rest) else b""

    def unfinished(self) -> list[HttpStream]:
        """The requests of HTTP/2 whose headers have come and whose end has not."""
        streams = self.child.streams.values() if isinstance(self.child, layers.HttpLayer) else ()
        return [stream for stream in streams if self.is_http2 and _is_unfinished(stream)]


class Stream:
    """The line to the harness. mitmdump ends with it: no proxy outlives its harness."""

    def __init__(self) -> None:
        self._sink = os.environ.get("HARNESS_SINK") == "1"
        self._own_port = int(os.environ.get("HARNESS_OWN_PORT", "0"))
        self._writer: asyncio.StreamWriter | None = None
        self._targets: dict[str, tuple[str, int]] = {}  # server connection -> where the app wanted to go
        self._sinks: dict[bool, int] = {}  # whether it speaks TLS -> port
        self._opened: dict[str, tuple[str, int]] = {}  # client connection -> first target told
        self._taps: dict[str, Tap] = {}  # client connection -> the innermost layer that reads it
        self._partly: dict[str, int] = {}  # flow of HTTP/2 -> bytes of its body that were told before it was whole
        self._running: set[asyncio.Task[None]] = set()

    async def running(self) -> None:
        """Ports are bound: say so."""
        reader, self._writer = await asyncio.open_connection("127.0.0.1", int(os.environ["HARNESS_EVENTS"]))
        if self._sink:
            await self._open_sinks()
        self._send(proxy.Running(secret=os.environ["HARNESS_SECRET"]))
        self._start(self._beat())
        self._start(self._until_harness_ends(reader))

    def failed(self, hook: str, args: tuple[object, ...], error: Exception) -> None:
        """Say which hook failed over whose connection."""
        about = args[0] if args else None
        client = getattr(about, "client_conn", None) or getattr(getattr(about, "context", None), "client", None)
        host = self._opened.get(getattr(client, "id", ""), ("", 0))[0]
        self._send(proxy.HookFailed(hook=hook, host=host, error=_readable(f"{type(error).__name__}: {error}")))

    @told_if_it_fails
    def next_layer(self, data: layer.NextLayer) -> None:
        """First bytes of a connection: its target is known, and what it speaks can be told.

        mitmproxy takes any word and a blank for a request; an app's own protocol must not end in its HTTP parser.
        """
        address = data.context.server.address
        if address:
            self._tell_opened(data.context.client, address)
        chooser = ctx.master.addons.get("nextlayer")  # type: ignore[no-untyped-call]
        assert isinstance(chooser, NextLayer)
        chooser.next_layer(data)
        chosen = data.layer
        if chosen is None:
            return
        client = data.context.client
        if isinstance(chosen, layers.HttpLayer) and self._sink and not client.alpn and _is_preface(data):
            client.alpn = b"h2"  # without TLS too; only here, where no server has to speak it
        if isinstance(chosen, layers.DNSLayer) or _is_no_http(chosen, data):
            data.context.layers.remove(chosen)
            data.layer = layers.TCPLayer(data.context)
        elif not isinstance(chosen, layers.TCPLayer):
            data.layer = self._taps[client.id] = Tap(data.context, chosen)

    @told_if_it_fails
    def client_disconnected(self, client: connection.Client) -> None:
        self._tell_idle()
        if tap := self._taps.pop(client.id, None):
            self._tell_rest(tap)
        self._send(proxy.Closed(connection=client.id))
        self._opened.pop(client.id, None)

    def server_connect(self, data: server_hooks.ServerConnectionHookData) -> None:
        """Lead it to the sink; what the app asked for is kept."""
        if data.server.address:
            self._targets[data.server.id] = (data.server.address[0], data.server.address[1])
            if self._sink:
                data.server.address = ("127.0.0.1", self._sinks[data.client.tls_established])

    def server_disconnected(self, data: server_hooks.ServerConnectionHookData) -> None:
        self._targets.pop(data.server.id, None)

    @told_if_it_fails
    def http_connect(self, flow: http.HTTPFlow) -> None:
        """What comes inside of a tunnel is told by the layers inside."""
        self._hand_over(flow.client_conn)

    @told_if_it_fails
    def tls_established_client(self, data: tls.TlsData) -> None:
        """As inside of a tunnel."""
        self._hand_over(data.context.client)

    def _hand_over(self, client: connection.Client) -> None:
        if tap := self._taps.pop(client.id, None):
            tap.hand_over()

    @told_if_it_fails
    def request(self, flow: http.HTTPFlow) -> None:
        self._tell_request(flow)
        if self._sink and not _wants_websocket(flow.request.headers.get("upgrade", "")):
            flow.response = http.Response.make(200, b"{}", {"Content-Type": "application/json"})

    @told_if_it_fails
    def response(self, flow: http.HTTPFlow) -> None:
        self._tell_response(flow)

    @told_if_it_fails
    def error(self, flow: http.HTTPFlow) -> None:
        """A request that was cut, or a server that could not be reached."""
        for stream in tap.unfinished() if (tap := self._taps.get(flow.client_conn.id)) else ():
            if stream.flow is flow:
                self._tell_partly(stream)
        self._tell_response(flow)

    @told_if_it_fails
    def websocket_start(self, flow: http.HTTPFlow) -> None:
        """From here on frames are sent."""
        if tap := self._taps.get(flow.client_conn.id):
            tap.upgraded = flow

    @told_if_it_fails
    def websocket_message(self, flow: http.HTTPFlow) -> None:
        assert flow.websocket is not None
        message = flow.websocket.messages[-1]
        tap = self._taps.get(flow.client_conn.id)
        since = until = message.timestamp
        if tap and message.from_client:
            since = min(tap.since, until)
            self._tell_control_frames(flow, tap)
        self._tell_message(flow, message.content, from_client=message.from_client, since=since, until=until)

    @told_if_it_fails
    def tcp_start(self, flow: tcp.TCPFlow) -> None:
        if flow.server_conn.address:
            self._targets.setdefault(flow.server_conn.id, (flow.server_conn.address[0], flow.server_conn.address[1]))

    @told_if_it_fails
    def tcp_message(self, flow: tcp.TCPFlow) -> None:
        target = self._targets.get(flow.server_conn.id) or self._opened.get(flow.client_conn.id, ("", 0))
        message = flow.messages[-1]
        at = message.timestamp
        self._tell_bytes(
            flow.id, flow.client_conn, target, message.content, from_client=message.from_client, since=at, until=at
        )

    @told_if_it_fails
    def tls_failed_client(self, data: tls.TlsData) -> None:
        """The app did not accept our certificate: it pins, or the authority is not in its store."""
        host, port = data.context.server.address or ("", 0)
        client = data.context.client
        tap = self._taps.pop(client.id, None)
        now = time.time()
        self._send(
            proxy.HandshakeFailed(
                flow=f"{data.conn.id}:tls",
                connection=client.id,
                host=_readable(data.conn.sni or host),
                port=port,
                opened_ms=_ms(client.timestamp_start),
                started_ms=_ms(tap.since if tap else now),
                ended_ms=_ms(now),
                error=_readable(data.conn.error or "the handshake failed"),
                body=tap.take_rest() if tap else b"",
            )
        )

    @told_if_it_fails
    def _tell_request(self, flow: http.HTTPFlow) -> None:
        tap = self._taps.get(flow.client_conn.id)
        head, extensions, since = tap.take_request() if tap else (b"", b"", 0.0)
        request = flow.request
        started = request.timestamp_start if head == b"" else min(since, request.timestamp_start)
        self._send_request(flow, request.raw_content or b"", started, head=head, beside=extensions, whole=True)

    def _tell_partly(self, stream: HttpStream) -> None:
        """What has come of a request of HTTP/2, so that it passes no end of a phase untold."""
        body = bytes(stream.request_body_buf)
        if self._partly.get(stream.flow.id) != len(body):
            self._partly[stream.flow.id] = len(body)
            self._send_request(stream.flow, body, stream.flow.request.timestamp_start, whole=False)

    def _send_request(
        self,
        flow: http.HTTPFlow,
        body: bytes,
        started: float,
        *,
        whole: bool,
        head: bytes = b"",
        beside: bytes = b"",
    ) -> None:
        request, (host, port) = flow.request, _target(flow)
        self._tell_opened(flow.client_conn, (host, port))
        self._send(
            proxy.Request(
                flow=flow.id,
                connection=flow.client_conn.id,
                host=host,
                port=port,
                opened_ms=_ms(flow.client_conn.timestamp_start),
                started_ms=_ms(started),
                ended_ms=_ms(request.timestamp_end if whole else None),
                scheme=request.scheme,
                method=_readable(request.method),
                url=_url(flow),
                http_version=_readable(request.http_version),
                head=head,
                headers=_headers(request.headers),
                body=body[:BODY_LIMIT],
                length=len(body),
                trailers=_headers(request.trailers),
                beside=beside,
                whole=whole,
            )
        )
        if whole:
            self._partly.pop(flow.id, None)

    def _tell_response(self, flow: http.HTTPFlow) -> None:
        response = flow.response
        body = (response.raw_content if response else None) or b""
        self._send(
            proxy.Response(
                flow=flow.id,
                status=response.status_code if response else None,
                headers=_headers(response.headers if response else None),
                body=body[:BODY_LIMIT],
                length=len(body),
                error=_readable(flow.error.msg) if flow.error else "",
            )
        )
        self._partly.pop(flow.id, None)

    def _tell_control_frames(self, flow: http.HTTPFlow, tap: Tap) -> None:
        """A ping may carry something as a message does; mitmproxy passes it on and raises no event."""
        wire, told, end = bytes(tap.held), tap.told, 0
        for frame in frames(wire):
            if not frame.whole:
                break
            end = frame.end
            if frame.control and frame.payload and end > told:
                self._tell_message(flow, frame.payload, from_client=True, since=tap.since, until=tap.until)
        tap.forget(end)

    def _tell_begun_message(self, flow: http.HTTPFlow, tap: Tap) -> None:
        """What has come of a message that is not whole; the control frames between its parts are told on the way."""
        wire = bytes(tap.held)
        tap.take_rest()
        if body := b"".join(frame.payload for frame in frames(wire)):
            self._tell_message(flow, body, from_client=True, since=tap.since, until=tap.until, whole=False)

    def _tell_message(
        self, flow: http.HTTPFlow, body: bytes, *, from_client: bool, since: float, until: float, whole: bool = True
    ) -> None:
        host, port = _target(flow)
        self._count += 1
        self._send(
            proxy.WebSocketMessage(
                flow=f"{flow.id}:{self._count}",
                upgrade=flow.id,
                connection=flow.client_conn.id,
                host=host,
                port=port,
                opened_ms=_ms(flow.client_conn.timestamp_start),
                started_ms=_ms(since),
                ended_ms=_ms(until),
                from_client=from_client,
                body=body[:BODY_LIMIT],
                length=len(body),
                whole=whole,
            )
        )

    _count = 0  # messages of WebSockets

    def _tell_bytes(
        self,
        flow: str,
        client: connection.Client,
        target: tuple[str, int],
        content: bytes,
        *,
        from_client: bool,
        since: float,
        until: float,
    ) -> None:
        self._tell_opened(client, target)
        self._send(
            proxy.Bytes(
                flow=flow,
                connection=client.id,
                host=target[0],
                port=target[1],
                opened_ms=_ms(client.timestamp_start),
                started_ms=_ms(since),
                ended_ms=_ms(until),
                from_client=from_client,
                body=content,
                length=len(content),
            )
        )

    def _tell_opened(self, client: connection.Client, address: tuple[Any, ...]) -> None:
        if client.id not in self._opened:
            target = self._opened[client.id] = (_readable(str(address[0])), int(address[1]))
            self._send(
                proxy.Opened(
                    connection=client.id,
                    door=self._door(client),
                    host=target[0],
                    port=target[1],
                    at_ms=_ms(client.timestamp_start),
                )
            )

    def _door(self, client: connection.Client) -> Door:
        if client.sockname and client.sockname[1] == self._own_port:
            return Door.OWN
        return Door.SOCKS if client.proxy_mode.type_name == "socks5" else Door.HTTP

    def _tell_rest(self, tap: Tap) -> None:
        """What no request carries is told as it came."""
        for stream in tap.unfinished():
            self._tell_partly(stream)
        if tap.upgraded is not None:
            self._tell_begun_message(tap.upgraded, tap)
            return
        if not tap.is_http or tap.unfinished():
            return
        if content := tap.take_rest():
            client = tap.context.client
            target = self._opened.get(client.id, ("", 0))
            self._tell_bytes(
                f"{client.id}:rest", client, target, content, from_client=True, since=tap.since, until=tap.until
            )

    @told_if_it_fails
    def _tell_unfinished(self, *, only_stalled: bool) -> None:
        """A request that is never finished must not wait for the end of its connection, nor pass the end of a phase."""
        for tap in tuple(self._taps.values()):
            if tap.is_http and len(tap.held) > tap.told:
                if tap.quiet or not only_stalled:
                    self._tell_rest(tap)
                tap.quiet = True

    @told_if_it_fails
    def _tell_idle(self) -> None:
        """Connections on which nothing was sent yet raise no event, and were opened all the same."""
        for handler in _proxy().connections.values():
            if handler.layer.context.server.address:
                self._tell_opened(handler.client, handler.layer.context.server.address)

    def _send(self, message: proxy.ProxyMessage) -> None:
        if self._writer is not None and not self._writer.is_closing():
            self._writer.write(proxy.to_frame(message))

    async def _beat(self) -> None:
        while True:
            self._tell_idle()
            self._tell_unfinished(only_stalled=True)
            self._send(proxy.Alive(host_ns=time.monotonic_ns()))
            await asyncio.sleep(BEAT_S)

    async def _until_harness_ends(self, reader: asyncio.StreamReader) -> None:
        """Answer each line, after all that has come so far; the end of the stream is the end of the harness."""
        while await reader.readline():
            self._tell_idle()
            self._tell_unfinished(only_stalled=False)
            self._send(proxy.Answer())
        self._tell_idle()
        self._tell_unfinished(only_stalled=False)
        ctx.master.shutdown()  # type: ignore[no-untyped-call]

    async def _open_sinks(self) -> None:
        """Two listeners that take all and answer nothing; TLS inside the tunnel wants one that speaks it."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(Path(ctx.options.confdir) / "mitmproxy-ca.pem")
        for speaks_tls, own in ((False, None), (True, context)):
            server = await asyncio.start_server(_swallow, "127.0.0.1", 0, ssl=own)
            self._sinks[speaks_tls] = server.sockets[0].getsockname()[1]
            self._start(server.serve_forever())

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._running.add(task)  # asyncio keeps no task alive by itself


async def _swallow(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Take all and answer nothing, but for a WebSocket: it is opened and its pings are answered."""
    try:
        first = await reader.read(65536)
        if first.startswith(b"GET ") and (key := WEBSOCKET_KEY.search(first)):
            writer.write(UPGRADED % base64.b64encode(hashlib.sha1(key[1] + WEBSOCKET_SALT).digest()))
            await _pong(reader, writer)
        while await reader.read(65536):
            pass
    except OSError:
        return  # the app cut its connection
    finally:
        writer.close()


async def _pong(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    held = b""
    while chunk := await reader.read(65536):
        held, end = held + chunk, 0
        for frame in frames(held):
            if frame.whole:
                end = frame.end
                if frame.opcode == PING:
                    writer.write(bytes([0x8A, len(frame.payload)]) + frame.payload)
        held = held[end:]


def _wants_websocket(upgrade: str) -> bool:
    return upgrade.lower() == "websocket"


def _is_no_http(chosen: layer.Layer, data: layer.NextLayer) -> bool:
    """Whether mitmproxy would read as HTTP what its first line shows to be something else."""
    if not isinstance(chosen, layers.HttpLayer) or data.context.client.alpn or not data.context.server.address:
        return False
    line, newline, _ = data.data_client().partition(b"\n")  # type: ignore[no-untyped-call]
    # HTTP/2 without TLS is read as the bytes it is: the server need not speak what mitmproxy would speak to it.
    return line.startswith(b"PRI ") or not (REQUEST_LINE if newline else BEGINS_LIKE_A_REQUEST).fullmatch(line)


def _is_preface(data: layer.NextLayer) -> bool:
    return bool(data.data_client().startswith(HTTP2_PREFACE[:16]))  # type: ignore[no-untyped-call]


def _has_content(wire: bytes) -> bool:
    """Whether HTTP/2 frames carry more than they need to steer the connection. Source: RFC 9113, section 4.1."""
    at = len(HTTP2_PREFACE) if wire.startswith(HTTP2_PREFACE) else 0
    while at + 9 <= len(wire):
        if wire[at + 3] not in STEERING_FRAMES:
            return True
        at += 9 + int.from_bytes(wire[at : at + 3])
    return False


def _is_unfinished(stream: HttpStream) -> bool:
    return hasattr(stream, "flow") and stream.client_state == stream.state_consume_request_body


def _proxy() -> Proxyserver:
    server = ctx.master.addons.get("proxyserver")  # type: ignore[no-untyped-call]
    assert isinstance(server, Proxyserver)
    return server


def _target(flow: http.HTTPFlow) -> tuple[str, int]:
    """Where the connection leads: the header `Host` says what the app likes, and names only what is a bare address."""
    request = flow.request
    return _readable(request.pretty_host if _is_address(request.host) else request.host), request.port


def _url(flow: http.HTTPFlow) -> str:
    request = flow.request
    return _readable(request.pretty_url if _is_address(request.host) else request.url)


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _readable(text: str) -> str:
    """Text without the lone surrogates by which mitmproxy carries bytes that are no UTF-8."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _headers(headers: http.Headers | None) -> proxy.Headers:
    fields = headers.fields if headers else ()
    return tuple((name.decode("utf-8", "replace"), value.decode("utf-8", "replace")) for name, value in fields)


def _ms(seconds: float | None) -> float:
    return (seconds or time.time()) * 1000


addons = [Stream()]
