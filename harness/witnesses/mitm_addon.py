"""Runs inside mitmdump: streams what it sees as JSON lines to the harness, as it happens.

It imports nothing of the harness. Environment: HARNESS_EVENTS is the port of the harness on the loopback; HARNESS_SINK
set to 1 makes it answer every request and lead raw connections to a local sink: nothing leaves this computer.
"""

from __future__ import annotations

import asyncio
import base64
import json
import os
import re
import ssl
import time
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from mitmproxy import connection, ctx, http, tcp, tls
from mitmproxy.addons.next_layer import NextLayer
from mitmproxy.addons.proxyserver import Proxyserver
from mitmproxy.proxy import context, events, layer, layers, server_hooks

BEAT_S = 1.0
BODY_LIMIT = 32 * 1024 * 1024  # bytes of one body that are sent on; the whole is in flows.mitm


REQUEST_LINE = re.compile(rb"[!-~]+ \S+ HTTP/\d(\.\d)?\r?")
BEGINS_LIKE_A_REQUEST = re.compile(
    rb"(GET|POST|PUT|HEAD|DELETE|OPTIONS|PATCH|CONNECT|TRACE|PRI) \S*( (H(T(T(P.*)?)?)?)?)?"
)
FRAME_TYPES_WITH_CONTENT = (0, 1, 9)  # HTTP/2: DATA, HEADERS, CONTINUATION


class Tap(layer.Layer):
    """Keeps what an app sent until a flow has told it: a parser that finds no request in it would drop it."""

    def __init__(self, around: context.Context, child: layer.Layer) -> None:
        super().__init__(around)
        around.layers.remove(self)  # mitmproxy decides by the exact stack of layers
        self.child = child
        self.held = bytearray()
        self.held_since = 0.0  # host wall clock in seconds, when the first byte of it came
        self.quiet = False  # nothing came since the last beat

    def _handle_event(self, event: events.Event) -> layer.CommandGenerator[None]:
        if isinstance(event, events.DataReceived) and event.connection is self.context.client:
            self.quiet = False
            if not self.held:
                self.held_since = time.time()
            if len(self.held) < BODY_LIMIT:
                self.held += event.data
        yield from self.child.handle_event(event)

    @property
    def is_http(self) -> bool:
        return isinstance(self.child, layers.HttpLayer)

    def take(self) -> bytes:
        """What was kept, which is told now; frames of HTTP/2 that only steer the connection carry nothing."""
        held, self.held = bytes(self.held), bytearray()
        return held if self.context.client.alpn != b"h2" or _has_content(held) else b""


class Stream:
    """The line to the harness. mitmdump ends with it: no proxy outlives its harness."""

    def __init__(self) -> None:
        self._sink = os.environ.get("HARNESS_SINK") == "1"
        self._writer: asyncio.StreamWriter | None = None
        self._targets: dict[str, tuple[str, int]] = {}  # server connection -> where the app wanted to go
        self._sinks: dict[bool, int] = {}  # whether it speaks TLS -> port
        self._opened: dict[str, tuple[str, int]] = {}  # client connection -> first target told
        self._taps: dict[str, list[Tap]] = {}
        self._running: set[asyncio.Task[None]] = set()

    async def running(self) -> None:
        """Ports are bound: say which."""
        reader, self._writer = await asyncio.open_connection("127.0.0.1", int(os.environ["HARNESS_EVENTS"]))
        if self._sink:
            await self._open_sinks()
        ports = {server.mode.type_name: server.listen_addrs[0][1] for server in _proxy().servers if server.listen_addrs}
        self._send(kind="running", ports=ports)
        self._start(self._beat())
        self._start(self._until_harness_ends(reader))

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
        if isinstance(chosen, layers.DNSLayer) or _is_no_http(chosen, data):
            data.context.layers.remove(chosen)
            data.layer = layers.TCPLayer(data.context)
        elif not isinstance(chosen, layers.TCPLayer):
            tap = Tap(data.context, chosen)
            self._taps.setdefault(data.context.client.id, []).append(tap)
            data.layer = tap

    def client_disconnected(self, client: connection.Client) -> None:
        self._tell_idle()
        for tap in self._taps.pop(client.id, ()):
            self._tell_rest(tap)
        self._send(kind="closed", connection=client.id)
        self._opened.pop(client.id, None)

    def server_connect(self, data: server_hooks.ServerConnectionHookData) -> None:
        """Lead it to the sink; what the app asked for is kept."""
        if data.server.address:
            self._targets[data.server.id] = (data.server.address[0], data.server.address[1])
            if self._sink:
                data.server.address = ("127.0.0.1", self._sinks[data.client.tls_established])

    def http_connect(self, flow: http.HTTPFlow) -> None:
        self._told(flow)

    def tls_established_client(self, data: tls.TlsData) -> None:
        """What comes inside is told by the layers inside."""
        client = data.context.client.id
        self._taps[client] = [tap for tap in self._taps.get(client, []) if tap.is_http]

    def request(self, flow: http.HTTPFlow) -> None:
        self._told(flow)
        if self._sink:
            flow.response = http.Response.make(200, b"{}", {"Content-Type": "application/json"})
        self._send_http(flow)

    def response(self, flow: http.HTTPFlow) -> None:
        self._send_http(flow)

    def error(self, flow: http.HTTPFlow) -> None:
        self._send_http(flow)

    def websocket_message(self, flow: http.HTTPFlow) -> None:
        assert flow.websocket is not None
        self._told(flow)
        message = flow.websocket.messages[-1]
        self._send_bytes(f"{flow.id}:websocket", "websocket", flow.client_conn, _target(flow), message)

    def tcp_start(self, flow: tcp.TCPFlow) -> None:
        if flow.server_conn.address:
            self._targets.setdefault(flow.server_conn.id, (flow.server_conn.address[0], flow.server_conn.address[1]))

    def tcp_message(self, flow: tcp.TCPFlow) -> None:
        target = self._targets.get(flow.server_conn.id, ("", 0))
        self._send_bytes(flow.id, "tcp", flow.client_conn, target, flow.messages[-1])

    def tls_failed_client(self, data: tls.TlsData) -> None:
        """The app did not accept our certificate: it pins, or the authority is not in its store."""
        host, port = data.context.server.address or ("", 0)
        self._send(
            kind="tls-failed",
            flow=f"{data.conn.id}:tls",
            connection=data.context.client.id,
            host=_readable(data.conn.sni or host),
            port=port,
            opened_ms=_ms(data.context.client.timestamp_start),
            at_ms=time.time() * 1000,
            error=data.conn.error or "the handshake failed",
            content=base64.b64encode(
                b"".join(tap.take() for tap in self._taps.pop(data.context.client.id, ()))
            ).decode(),
        )

    def _send_http(self, flow: http.HTTPFlow) -> None:
        host, port = _target(flow)
        self._tell_opened(flow.client_conn, (host, port))
        request, response = flow.request, flow.response
        self._send(
            kind="http",
            flow=flow.id,
            connection=flow.client_conn.id,
            protocol=request.scheme,
            host=host,
            port=port,
            started_ms=_ms(request.timestamp_start),
            opened_ms=_ms(flow.client_conn.timestamp_start),
            method=_readable(request.method),
            url=_readable(request.pretty_url),
            request_headers=_headers(request.headers),
            request_body=_body(request.raw_content, request),
            status=response.status_code if response else None,
            response_body=_body(response.raw_content, response) if response else "",
            error=_readable(flow.error.msg) if flow.error else "",
            cut=any(message and len(message.raw_content or b"") > BODY_LIMIT for message in (request, response)),
        )

    def _send_bytes(
        self, flow: str, kind: str, client: connection.Client, target: tuple[str, int], message: Any
    ) -> None:
        self._tell_opened(client, target)
        self._send(
            kind="bytes",
            flow=flow,
            protocol=kind,
            connection=client.id,
            host=target[0],
            port=target[1],
            opened_ms=_ms(client.timestamp_start),
            at_ms=_ms(message.timestamp),
            from_client=message.from_client,
            content=base64.b64encode(message.content).decode(),
        )

    def _tell_opened(self, client: connection.Client, address: tuple[Any, ...]) -> None:
        if client.id not in self._opened:
            self._opened[client.id] = (address[0], address[1])
            self._send(
                kind="opened",
                connection=client.id,
                host=address[0],
                port=address[1],
                at_ms=_ms(client.timestamp_start),
            )

    def _told(self, flow: http.HTTPFlow) -> None:
        """A flow carries what was sent so far."""
        for tap in self._taps.get(flow.client_conn.id, ()):
            tap.held.clear()

    def _tell_rest(self, tap: Tap) -> None:
        """What no request carries is told as bytes."""
        content = tap.take()
        if content and tap.is_http:
            message = tcp.TCPMessage(True, content, tap.held_since)  # type: ignore[no-untyped-call]
            client = tap.context.client
            self._send_bytes(f"{client.id}:rest", "tcp", client, self._opened.get(client.id, ("", 0)), message)

    def _tell_unfinished(self, *, only_stalled: bool) -> None:
        """A request that is never finished must not wait for the end of its connection, nor pass the end of a phase."""
        for tap in (tap for taps in self._taps.values() for tap in taps if tap.is_http and tap.held):
            if tap.quiet or not only_stalled:
                self._tell_rest(tap)
            tap.quiet = True

    def _tell_idle(self) -> None:
        """Connections on which nothing was sent yet raise no event, and were opened all the same."""
        for handler in _proxy().connections.values():
            if handler.layer.context.server.address:
                self._tell_opened(handler.client, handler.layer.context.server.address)

    def _send(self, **message: object) -> None:
        if self._writer is not None and not self._writer.is_closing():
            self._writer.write(json.dumps(message).encode() + b"\n")

    async def _beat(self) -> None:
        while True:
            self._tell_idle()
            self._tell_unfinished(only_stalled=True)
            self._send(kind="alive", host_ns=time.monotonic_ns())
            await asyncio.sleep(BEAT_S)

    async def _until_harness_ends(self, reader: asyncio.StreamReader) -> None:
        """Answer each line, after all that has come so far; the end of the stream is the end of the harness."""
        while await reader.readline():
            self._tell_idle()
            self._tell_unfinished(only_stalled=False)
            self._send(kind="answer")
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
    try:
        while await reader.read(65536):
            pass
    except OSError:
        return  # the app cut its connection
    finally:
        writer.close()


def _is_no_http(chosen: layer.Layer, data: layer.NextLayer) -> bool:
    """Whether mitmproxy would read as HTTP what its first line shows to be something else."""
    if not isinstance(chosen, layers.HttpLayer) or data.context.client.alpn or not data.context.server.address:
        return False
    line, newline, _ = data.data_client().partition(b"\n")  # type: ignore[no-untyped-call]
    return not (REQUEST_LINE if newline else BEGINS_LIKE_A_REQUEST).fullmatch(line)


def _has_content(frames: bytes) -> bool:
    """Whether HTTP/2 frames carry headers or data. Source: RFC 9113, section 4.1."""
    at = 0
    while at + 9 <= len(frames):
        if frames[at + 3] in FRAME_TYPES_WITH_CONTENT:
            return True
        at += 9 + int.from_bytes(frames[at : at + 3])
    return False


def _proxy() -> Proxyserver:
    proxy = ctx.master.addons.get("proxyserver")  # type: ignore[no-untyped-call]
    assert isinstance(proxy, Proxyserver)
    return proxy


def _target(flow: http.HTTPFlow) -> tuple[str, int]:
    return _readable(flow.request.pretty_host), flow.request.port


def _readable(text: str) -> str:
    """Text without the lone surrogates by which mitmproxy carries bytes that are no UTF-8."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _headers(headers: http.Headers) -> list[tuple[str, str]]:
    return [(name.decode("utf-8", "replace"), value.decode("utf-8", "replace")) for name, value in headers.fields]


def _body(raw: bytes | None, message: http.Message) -> str:
    """The decoded body in base64: compression would hide what was sent."""
    try:
        content = message.content or b""
    except ValueError:
        content = raw or b""  # says that it is compressed, and is not
    return base64.b64encode(content[:BODY_LIMIT]).decode()


def _ms(seconds: float | None) -> float:
    return (seconds or time.time()) * 1000


addons = [Stream()]
