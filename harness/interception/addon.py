"""Runs inside mitmdump: streams what it sees to the harness, as it happens, in the messages of `harness.events.proxy`.

Environment: HARNESS_EVENTS is the port of the harness on the loopback, HARNESS_SECRET what it knows its proxy by;
HARNESS_OWN_PORT is the port that the app alone is led to; HARNESS_SINK set to 1 makes it answer every request and lead
raw connections to a local sink: nothing leaves this computer.
"""

from __future__ import annotations

import asyncio
import atexit
import functools
import os
import shutil
import time
from collections.abc import Callable, Coroutine
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar, cast

from mitmproxy import connection, ctx, http, tcp, tls
from mitmproxy.addons.next_layer import NextLayer
from mitmproxy.addons.proxyserver import Proxyserver
from mitmproxy.proxy import layer, layers, server_hooks
from mitmproxy.proxy.layers.http import HttpStream

from harness.events import proxy
from harness.events.proxy import BODY_LIMIT, Door
from harness.events.wire import frames
from harness.interception.owner import is_a_strangers
from harness.interception.said import (
    headers_of,
    milliseconds,
    other_names_of,
    readable,
    target_of,
    url_of,
    wants_websocket,
)
from harness.interception.sink import open_sinks
from harness.interception.tap import Tap, is_no_http, is_preface

BEAT_S = 1.0
TOGETHER_S = 0.02  # what is told within that goes in one piece: each piece wakes the harness
TURNS = 1000  # of the event loop: a hook takes a few

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


class Stream:
    """The line to the harness. mitmdump ends with it: no proxy outlives its harness."""

    def __init__(self) -> None:
        self._sink = os.environ.get("HARNESS_SINK") == "1"
        self._own_port = int(os.environ.get("HARNESS_OWN_PORT", "0"))
        self._writer: asyncio.StreamWriter | None = None
        self._waiting: list[bytes | bytearray] = []  # frames that are written with the next piece
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
        self._start(self._say_running())
        self._start(self._beat())
        self._start(self._until_harness_ends(reader))

    async def _say_running(self) -> None:
        """In a turn of its own, after this hook of every addon: `tlsconfig` reads the authority's key there once more,
        and makes another authority where the harness has removed it by then.
        """
        self._send(proxy.Running(secret=os.environ["HARNESS_SECRET"]))

    def failed(self, hook: str, args: tuple[object, ...], error: Exception) -> None:
        """Say which hook failed over whose connection."""
        about = args[0] if args else None
        client = getattr(about, "client_conn", None) or getattr(getattr(about, "context", None), "client", None)
        host = self._opened.get(getattr(client, "id", ""), ("", 0))[0]
        self._send(proxy.HookFailed(hook=hook, host=host, error=readable(f"{type(error).__name__}: {error}")))

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
        if isinstance(chosen, layers.HttpLayer) and self._sink and not client.alpn and is_preface(data):
            client.alpn = b"h2"  # without TLS too; only here, where no server has to speak it
        if isinstance(chosen, layers.DNSLayer) or is_no_http(chosen, data):
            data.context.layers.remove(chosen)
            data.layer = layers.TCPLayer(data.context)
        elif not isinstance(chosen, layers.TCPLayer):
            data.layer = self._taps[client.id] = Tap(data.context, chosen)

    @told_if_it_fails
    def client_connected(self, client: connection.Client) -> None:
        """What another user of this computer sends would be taken for the app's, and goes where they may not go."""
        if is_a_strangers(client.peername[:2], client.sockname[:2]):
            client.error = "another user of this computer"
            self._send(
                proxy.Refused()
            )  # were it the app's after all, by an adb that we do not know, it would be missed

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
        if self._sink and not wants_websocket(flow.request.headers.get("upgrade", "")):
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
                host=readable(data.conn.sni or host),
                port=port,
                opened_ms=milliseconds(client.timestamp_start),
                started_ms=milliseconds(tap.since if tap else now),
                ended_ms=milliseconds(now),
                error=readable(data.conn.error or "the handshake failed"),
                body=tap.take_rest() if tap else b"",
            )
        )

    @told_if_it_fails
    def _tell_request(self, flow: http.HTTPFlow) -> None:
        tap = self._taps.get(flow.client_conn.id)
        head, carried, since = tap.take_request() if tap else (b"", b"", 0.0)
        request = flow.request
        started = request.timestamp_start if head == b"" else min(since, request.timestamp_start)
        beside = b"\n".join(filter(None, (carried, *other_names_of(flow))))
        self._send_request(flow, request.raw_content or b"", started, head=head, beside=beside, whole=True)

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
        request, (host, port) = flow.request, target_of(flow)
        self._tell_opened(flow.client_conn, (host, port))
        self._send(
            proxy.Request(
                flow=flow.id,
                connection=flow.client_conn.id,
                host=host,
                port=port,
                opened_ms=milliseconds(flow.client_conn.timestamp_start),
                started_ms=milliseconds(started),
                ended_ms=milliseconds(request.timestamp_end if whole else None),
                scheme=request.scheme,
                method=readable(request.method),
                url=url_of(flow),
                http_version=readable(request.http_version),
                head=head,
                headers=headers_of(request.headers),
                body=body[:BODY_LIMIT],
                length=len(body),
                trailers=headers_of(request.trailers),
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
                headers=headers_of(response.headers if response else None),
                body=body[:BODY_LIMIT],
                length=len(body),
                error=readable(flow.error.msg) if flow.error else "",
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
        host, port = target_of(flow)
        self._count += 1
        self._send(
            proxy.WebSocketMessage(
                flow=f"{flow.id}:{self._count}",
                upgrade=flow.id,
                connection=flow.client_conn.id,
                host=host,
                port=port,
                opened_ms=milliseconds(flow.client_conn.timestamp_start),
                started_ms=milliseconds(since),
                ended_ms=milliseconds(until),
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
                opened_ms=milliseconds(client.timestamp_start),
                started_ms=milliseconds(since),
                ended_ms=milliseconds(until),
                from_client=from_client,
                body=content,
                length=len(content),
            )
        )

    def _tell_opened(self, client: connection.Client, address: tuple[Any, ...]) -> None:
        if client.id not in self._opened:
            target = self._opened[client.id] = (readable(str(address[0])), int(address[1]))
            self._send(
                proxy.Opened(
                    connection=client.id,
                    door=self._door(client),
                    host=target[0],
                    port=target[1],
                    at_ms=milliseconds(client.timestamp_start),
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
            if tap.is_http and (len(tap.held) > tap.told or tap.unfinished()):
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
        if self._writer is None or self._writer.is_closing():
            return
        if not self._waiting:
            asyncio.get_running_loop().call_later(TOGETHER_S, self._write)
        self._waiting.append(proxy.to_frame(message))

    def done(self) -> None:
        """Tell what waits: mitmdump ends, whoever ended it."""
        self._write()

    def _write(self) -> None:
        if self._writer is not None and self._waiting and not self._writer.is_closing():
            self._writer.writelines(self._waiting)
        self._waiting.clear()

    async def _beat(self) -> None:
        while True:
            self._tell_idle()
            self._tell_unfinished(only_stalled=True)
            self._send(proxy.Alive(host_ns=time.monotonic_ns()))
            await asyncio.sleep(BEAT_S)

    async def _until_harness_ends(self, reader: asyncio.StreamReader) -> None:
        """Answer each line, after all that has come so far, until the harness says END or is no more."""
        line = b""
        with suppress(ConnectionError):  # one that was killed has left messages unread: then the line is reset
            while (line := await reader.readline()) and line != proxy.END:
                await self._settle()
                self._tell_idle()
                self._tell_unfinished(only_stalled=False)
                self._send(proxy.Answer())
                self._write()
        if line != proxy.END:  # killed, so nobody else takes the key away; at exit, since mitmproxy may read it again
            atexit.register(shutil.rmtree, os.environ["HARNESS_CONFDIR"], ignore_errors=True)
        await self._settle()
        self._tell_idle()
        self._tell_unfinished(only_stalled=False)
        self._write()
        ctx.master.shutdown()  # type: ignore[no-untyped-call]

    async def _settle(self) -> None:
        """Let the headers that have come become a request: mitmproxy calls its hooks in turns of their own."""
        for _ in range(TURNS):
            if not any(tap.is_beginning() for tap in self._taps.values()):
                return
            await asyncio.sleep(0)

    async def _open_sinks(self) -> None:
        for speaks_tls, server in (await open_sinks(Path(ctx.options.confdir) / "mitmproxy-ca.pem")).items():
            self._sinks[speaks_tls] = server.sockets[0].getsockname()[1]
            self._start(server.serve_forever())

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._running.add(task)  # asyncio keeps no task alive by itself


def _proxy() -> Proxyserver:
    server = ctx.master.addons.get("proxyserver")  # type: ignore[no-untyped-call]
    assert isinstance(server, Proxyserver)
    return server


addons = [Stream()]
