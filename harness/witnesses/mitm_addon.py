"""Runs inside mitmdump: streams what it sees as JSON lines to the harness, as it happens.

It imports nothing of the harness. Environment: HARNESS_EVENTS is the port of the harness on the loopback; HARNESS_SINK
set to 1 makes it answer every request and lead raw connections to a local sink: nothing leaves this computer.
"""

from __future__ import annotations

import asyncio
import base64
import json
import os
import ssl
import time
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from mitmproxy import connection, ctx, http, tcp, tls
from mitmproxy.addons.proxyserver import Proxyserver
from mitmproxy.proxy import layer, server_hooks

BEAT_S = 1.0
BODY_LIMIT = 32 * 1024 * 1024  # bytes of one body that are sent on; the whole is in flows.mitm


class Stream:
    """The line to the harness. mitmdump ends with it: no proxy outlives its harness."""

    def __init__(self) -> None:
        self._sink = os.environ.get("HARNESS_SINK") == "1"
        self._writer: asyncio.StreamWriter | None = None
        self._targets: dict[str, tuple[str, int]] = {}  # server connection -> where the app wanted to go
        self._sinks: dict[bool, int] = {}  # whether it speaks TLS -> port
        self._opened: dict[str, tuple[str, int]] = {}  # client connection -> first target told
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
        """First bytes of a connection: its target is known."""
        address = data.context.server.address
        if address:
            self._tell_opened(data.context.client, address)

    def client_disconnected(self, client: connection.Client) -> None:
        self._tell_idle()
        self._send(kind="closed", connection=client.id)
        self._opened.pop(client.id, None)

    def server_connect(self, data: server_hooks.ServerConnectionHookData) -> None:
        """Lead it to the sink; what the app asked for is kept."""
        if data.server.address:
            self._targets[data.server.id] = (data.server.address[0], data.server.address[1])
            if self._sink:
                data.server.address = ("127.0.0.1", self._sinks[data.client.tls_established])

    def request(self, flow: http.HTTPFlow) -> None:
        if self._sink:
            flow.response = http.Response.make(200, b"{}", {"Content-Type": "application/json"})
        self._send_http(flow)

    def response(self, flow: http.HTTPFlow) -> None:
        self._send_http(flow)

    def error(self, flow: http.HTTPFlow) -> None:
        self._send_http(flow)

    def websocket_message(self, flow: http.HTTPFlow) -> None:
        assert flow.websocket is not None
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
            self._send(kind="alive")
            await asyncio.sleep(BEAT_S)

    async def _until_harness_ends(self, reader: asyncio.StreamReader) -> None:
        """Answer each line; the end of the stream is the end of the harness."""
        while await reader.readline():
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
