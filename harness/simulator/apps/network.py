"""The network of the app processes: a listener for each, which knows who sends and where the device routes it.

There is no internet behind it. Settings global `socks_proxy` takes everything; `http_proxy` takes what is HTTP or
TLS of those who asked for a proxy, as on a phone, where everything else ignores it; the rest is refused. A proxy at
127.0.0.1 is the device's own loopback, that is a `reverse:` listener of adb; no connection ever leaves the host's
loopback.

A process speaks two languages with its listener. Who asked the system for a proxy and got this one speaks socks5. A
socket that goes straight is led here by the JVM: before it connects, the JVM asks in one line of JSON where to, and
gets a port of the host's loopback that leads there, or the error. So it asks, too, before it listens, and so it tells
of what it has to refuse.
"""

from __future__ import annotations

import asyncio
import ipaddress
import struct
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol

import msgspec

from harness.simulator.apps.caller import Caller
from harness.simulator.apps.truth import TruthLog
from harness.simulator.machine import system_server
from harness.simulator.machine.logcat import Logcat
from harness.simulator.machine.sockets import AddressInUse, Sockets, splice

if TYPE_CHECKING:
    from harness.simulator.apps.process import AppProcess

Streams = tuple[asyncio.StreamReader, Any]

SUCCEEDED, GENERAL_FAILURE, NETWORK_UNREACHABLE, REFUSED, COMMAND_NOT_SUPPORTED = 0, 1, 3, 5, 7
ERRORS = {3: "ENETUNREACH", 4: "EHOSTUNREACH", 5: "ECONNREFUSED", 6: "ETIMEDOUT"}  # a socks5 reply as a kernel says it
DEVICE_ADDRESS = "10.0.2.16"  # of wlan0
FIRST_FREE_PORT, LAST_PORT, FIRST_UNPRIVILEGED_PORT = 32768, 65535, 1024
LEAD_WITHIN_S = 30.0
LONGEST_NAME = 255  # bytes
HTTP_METHODS = (b"GET ", b"POST ", b"PUT ", b"HEAD ", b"DELETE ", b"OPTIONS ", b"PATCH ", b"TRACE ", b"CONNECT ")
FIRST_BYTES_WITHIN_S = 2.0


class Unreachable(Exception):
    """A connection could not be made; `code` is the socks5 reply."""

    def __init__(self, code: int, why: str) -> None:
        super().__init__(why)
        self.code = code

    @property
    def error(self) -> str:
        """The C library's name for it."""
        return ERRORS.get(self.code, "ECONNREFUSED")


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """A line of a process about a socket that it is about to use, or about what it had to refuse."""

    ask: Literal["connect", "listen", "refuse"]
    host: str = ""
    port: int = 0
    bound: int = 0  # the port of the host's loopback that stands for `port` of the device's
    protocol: Literal["tcp", "udp", "icmp"] = "tcp"
    size: int = 0


class Answer(msgspec.Struct, frozen=True, omit_defaults=True):
    """The port that leads there, or the error."""

    port: int = 0
    error: str = ""


@dataclass(frozen=True, slots=True)
class Destination:
    """What the app asked to reach, as it named it."""

    host: str
    port: int

    @property
    def is_loopback(self) -> bool:
        """Whether this is the device itself."""
        try:
            return self.host == DEVICE_ADDRESS or ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost"

    def socks_address(self) -> bytes:
        """Encode as a socks5 address."""
        try:
            packed = ipaddress.ip_address(self.host)
        except ValueError:
            name = self.host.encode()
            return b"\x03" + bytes([len(name)]) + name + struct.pack(">H", self.port)
        return (b"\x01" if packed.version == 4 else b"\x04") + packed.packed + struct.pack(">H", self.port)


@dataclass(frozen=True, slots=True)
class Listener:
    """A port of the device's loopback on which an app listens."""

    pid: int
    host_port: int  # of the host's loopback, where the app's socket really is


class ProxySettings(Protocol):
    """What the settings say of proxies."""

    @property
    def http_proxy(self) -> str: ...

    def get(self, namespace: str, name: str) -> str | None: ...


class Reverse(Protocol):
    """Ports of the device's loopback behind which a host listens."""

    async def connect(self, port: int) -> Streams: ...


class Needs(Protocol):
    """What it needs of the device."""

    truth: TruthLog
    sockets: Sockets
    logcat: Logcat

    @property
    def settings(self) -> ProxySettings: ...

    @property
    def reverse(self) -> Reverse: ...


class Route:
    """The listener of one process."""

    def __init__(self, device: Needs, network: Network) -> None:
        self._device = device
        self._network = network
        self._server: asyncio.Server | None = None
        self._process: AppProcess | None = None
        self._leads: set[asyncio.Server] = set()
        self.port = 0

    async def open(self) -> None:
        """Listen on a free port."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    def belongs_to(self, process: AppProcess) -> None:
        """Say whose traffic this is."""
        self._process = process

    @property
    def pid(self) -> int:
        """The process, 0 before it is known."""
        return self._process.pid if self._process else 0

    def close(self) -> None:
        """Stop listening."""
        for server in (self._server, *self._leads):
            if server:
                server.close()
        self._leads.clear()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            if (first := await reader.readexactly(1)) == b"{":
                question = msgspec.json.decode(first + await reader.readline(), type=Question)
                writer.write(msgspec.json.encode(await self._answer(question)) + b"\n")
                await writer.drain()
            else:
                await self._serve_socks(first, (reader, writer))
        except (asyncio.IncompleteReadError, ConnectionError, msgspec.MsgspecError, ValueError):
            return  # the app went away in the middle, or speaks neither language: nothing was sent
        finally:
            writer.close()

    async def _serve_socks(self, version: bytes, app: Streams) -> None:
        destination = None
        try:
            destination = await _socks_request(version, *app)
            await self._connect(destination, app)
        except Unreachable as why:
            if destination:
                self._refused(destination, why.error)
            with suppress(ConnectionError):
                await _socks_reply(app[1], why.code)

    async def _answer(self, question: Question) -> Answer:
        to = Destination(question.host, question.port)
        match question.ask:
            case "connect":
                return await self._answer_connect(to)
            case "listen":
                return self._answer_listen(question.port, question.bound)
            case "refuse":
                self._refused(to, "ENETUNREACH", question.protocol, question.size)
        return Answer()

    async def _answer_connect(self, to: Destination) -> Answer:
        try:
            if len(to.host.encode()) > LONGEST_NAME:
                raise Unreachable(NETWORK_UNREACHABLE, "no name is that long")
            upstream = await self._straight(to)
        except Unreachable as why:
            self._refused(to, why.error)
            return Answer(error=why.error)
        return Answer(port=await self._lead(to, upstream))

    def _answer_listen(self, port: int, bound: int) -> Answer:
        if 0 < port < FIRST_UNPRIVILEGED_PORT:
            return Answer(error="EACCES")
        try:
            return Answer(port=self._network.listen(self.pid, port, bound))
        except AddressInUse:
            return Answer(error="EADDRINUSE")

    def _refused(
        self, to: Destination, error: str, protocol: Literal["tcp", "udp", "icmp"] = "tcp", size: int = 0
    ) -> None:
        self._device.truth.refused(
            self._caller(), host=to.host, port=to.port, protocol=protocol, error=error, size=size
        )

    async def _lead(self, to: Destination, upstream: Streams) -> int:
        """Listen for the one connection that is to go on to `upstream`, and give the port."""

        async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            if server not in self._leads:
                writer.close()
                return
            end()
            await self._relay(to, (reader, writer), upstream)

        def end() -> None:
            lapse.cancel()
            server.close()
            self._leads.discard(server)

        def nobody_came() -> None:
            end()
            upstream[1].close()

        server = await asyncio.start_server(relay, "127.0.0.1", 0, backlog=1)
        lapse = asyncio.get_running_loop().call_later(LEAD_WITHIN_S, nobody_came)
        self._leads.add(server)
        return int(server.sockets[0].getsockname()[1])

    async def _straight(self, to: Destination) -> Streams:
        """Connect for who asked for no proxy."""
        if to.is_loopback:
            return await self._device_loopback(to.port)
        if proxy := _host_port(self._device.settings.get("global", "socks_proxy")):
            return await self._through_socks(proxy, to)
        raise Unreachable(NETWORK_UNREACHABLE, "the simulator has no internet")

    async def _connect(self, to: Destination, app: Streams) -> None:
        """Connect for who took the system's proxy."""
        takes_http = not to.is_loopback and not _host_port(self._device.settings.get("global", "socks_proxy"))
        if takes_http and (proxy := _host_port(self._device.settings.http_proxy)):
            await _socks_reply(app[1], SUCCEEDED)  # what is spoken shows only after this
            first = await _first_bytes(app[0])
            if not _goes_to_http_proxy(first):
                self._refused(to, "ENETUNREACH")
                return
            try:
                upstream = await self._through_http(proxy, to)
            except Unreachable as why:
                self._refused(to, why.error)
                return
            await self._relay(to, app, upstream, first)
            return
        upstream = await self._straight(to)
        await _socks_reply(app[1], SUCCEEDED)
        await self._relay(to, app, upstream)

    async def _device_loopback(self, port: int) -> Streams:
        try:
            if listener := self._network.listener(port):
                return await asyncio.open_connection("127.0.0.1", listener.host_port)
            reader, writer = await self._device.reverse.connect(port)
        except ConnectionRefusedError as refused:
            raise Unreachable(REFUSED, str(refused)) from refused
        return reader, writer

    async def _proxy(self, proxy: Destination) -> Streams:
        if not proxy.is_loopback:
            text = f"proxy {proxy.host}:{proxy.port} is not on the device; use adb reverse and 127.0.0.1"
            system_server.log(self._device.logcat, "W", "network", text)
            raise Unreachable(NETWORK_UNREACHABLE, text)
        return await self._device_loopback(proxy.port)

    async def _through_socks(self, proxy: Destination, to: Destination) -> Streams:
        reader, writer = await self._proxy(proxy)
        try:
            writer.write(b"\x05\x01\x00")
            await writer.drain()
            if await reader.readexactly(2) != b"\x05\x00":
                raise Unreachable(GENERAL_FAILURE, "the proxy wants a password")
            writer.write(b"\x05\x01\x00" + to.socks_address())
            await writer.drain()
            code = (await reader.readexactly(3))[1]
            await _socks_address(reader)
        except (asyncio.IncompleteReadError, ConnectionError) as broken:
            raise Unreachable(GENERAL_FAILURE, "the proxy hung up") from broken
        if code != SUCCEEDED:
            writer.close()
            raise Unreachable(code, "the proxy refused")
        return reader, writer

    async def _through_http(self, proxy: Destination, to: Destination) -> Streams:
        reader, writer = await self._proxy(proxy)
        name = f"{to.host}:{to.port}"
        writer.write(f"CONNECT {name} HTTP/1.1\r\nHost: {name}\r\n\r\n".encode())
        try:
            await writer.drain()
            head = await reader.readuntil(b"\r\n\r\n")
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError, ConnectionError) as broken:
            raise Unreachable(GENERAL_FAILURE, "the proxy hung up") from broken
        if head.split(b" ", 2)[1:2] != [b"200"]:
            writer.close()
            raise Unreachable(REFUSED, "the proxy refused")
        return reader, writer

    async def _relay(self, to: Destination, app: Streams, upstream: Streams, first: bytes = b"") -> None:
        await asyncio.gather(self._outwards(to, app[0], upstream[1], first), self._inwards(upstream[0], app[1]))

    async def _outwards(self, to: Destination, reader: asyncio.StreamReader, writer: Any, first: bytes) -> None:
        caller = self._caller()
        data = first
        with suppress(ConnectionError):
            while data or (data := await reader.read(65536)):
                self._device.truth.sent(caller, host=to.host, port=to.port, data=data)
                self._network.count(caller.uid, "tx", len(data))
                writer.write(data)
                await writer.drain()
                data = b""
        writer.close()

    async def _inwards(self, reader: asyncio.StreamReader, writer: Any) -> None:
        uid = self._caller().uid
        with suppress(ConnectionError):
            while data := await reader.read(65536):
                self._network.count(uid, "rx", len(data))
                writer.write(data)
                await writer.drain()
        writer.close()

    def _caller(self) -> Caller:
        assert self._process is not None  # set before the process can open a connection
        who = self._process
        return Caller(pid=who.pid, uid=who.uid, package=who.package, process=who.name, tid=who.pid)


class Network:
    """The routes of all processes, the ports they listen on, and the byte counters of their uids."""

    def __init__(self, device: Needs) -> None:
        self._device = device
        self._routes: list[Route] = []
        self._listeners: dict[int, Listener] = {}
        self._totals: Counter[tuple[int, str]] = Counter()

    @property
    def routes(self) -> tuple[Route, ...]:
        """The listeners of all living processes."""
        return tuple(self._routes)

    async def open_route(self) -> Route:
        """Give a new process its listener."""
        route = Route(self._device, self)
        await route.open()
        self._routes.append(route)
        return route

    def listen(self, pid: int, port: int, host_port: int) -> int:
        """Have a port of the device's loopback, any when 0, lead to `host_port`, and give it. Raises AddressInUse."""
        for stale in [each for each, listener in self._listeners.items() if listener.host_port == host_port]:
            self._close(stale)
        port = port or self._free_port(host_port)
        known = self._listeners.get(port)
        if known and not _listens(known.host_port):  # its socket was closed, or never listened
            self._close(port)
        self._device.sockets.listen(f"tcp:{port}", _carry_to(host_port))
        self._listeners[port] = Listener(pid, host_port)
        return port

    def listener(self, port: int) -> Listener | None:
        """What of the apps listens on a port of the device's loopback."""
        return self._listeners.get(port)

    def count(self, uid: int, direction: Literal["tx", "rx"], size: int) -> None:
        """Count bytes that a uid sent or received."""
        self._totals[uid, direction] += size

    def traffic(self) -> dict[int, tuple[int, int]]:
        """Bytes sent and received since boot, by uid."""
        return {
            uid: (self._totals[uid, "tx"], self._totals[uid, "rx"]) for uid in sorted({key[0] for key in self._totals})
        }

    def process_gone(self, process: AppProcess) -> None:
        """Close the listeners of a dead process."""
        for route in [each for each in self._routes if each.pid == process.pid]:
            route.close()
            self._routes.remove(route)
        for port in [port for port, listener in self._listeners.items() if listener.pid == process.pid]:
            self._close(port)

    def close(self) -> None:
        """Close all listeners."""
        for route in self._routes:
            route.close()
        self._routes.clear()
        for port in tuple(self._listeners):
            self._close(port)

    def _close(self, port: int) -> None:
        del self._listeners[port]
        self._device.sockets.close(f"tcp:{port}")

    def _free_port(self, wanted: int) -> int:
        candidates: tuple[int, ...] = (wanted, *range(FIRST_FREE_PORT, LAST_PORT + 1))
        return next(port for port in candidates if not self._device.sockets.handler(f"tcp:{port}"))


def _carry_to(host_port: int) -> Callable[[asyncio.StreamReader, Any], Awaitable[None]]:
    """Serve a connection from outside of the apps, that is one that adb forwards."""

    async def carry(reader: asyncio.StreamReader, writer: Any) -> None:
        with suppress(ConnectionRefusedError):
            await splice(reader, writer, *await asyncio.open_connection("127.0.0.1", host_port))

    return carry


def _listens(host_port: int) -> bool:
    """Whether a socket of this computer listens on the port; a connection to see that would be accepted by the app."""
    lines = [line for name in ("tcp", "tcp6") for line in Path("/proc/net", name).read_text().splitlines()[1:]]
    return any(words[1].endswith(f":{host_port:04X}") and words[3] == "0A" for words in map(str.split, lines))


async def _socks_request(version: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Destination:
    if version != b"\x05":
        raise ConnectionError("not socks5")
    (methods,) = await reader.readexactly(1)
    await reader.readexactly(methods)
    writer.write(b"\x05\x00")
    await writer.drain()
    command = (await reader.readexactly(3))[1]
    destination = await _socks_address(reader)
    if command != 1:
        raise Unreachable(COMMAND_NOT_SUPPORTED, "only CONNECT")
    return destination


async def _socks_address(reader: asyncio.StreamReader) -> Destination:
    (kind,) = await reader.readexactly(1)
    if kind == 3:
        host = (await reader.readexactly((await reader.readexactly(1))[0])).decode(errors="replace")
    elif kind in (1, 4):
        host = str(ipaddress.ip_address(await reader.readexactly(4 if kind == 1 else 16)))
    else:
        raise ConnectionError("unknown address type")
    (port,) = struct.unpack(">H", await reader.readexactly(2))
    return Destination(host, port)


async def _socks_reply(writer: Any, code: int) -> None:
    writer.write(bytes([5, code, 0, 1, 0, 0, 0, 0, 0, 0]))
    await writer.drain()


async def _first_bytes(reader: asyncio.StreamReader) -> bytes:
    try:
        return await asyncio.wait_for(reader.read(65536), FIRST_BYTES_WITHIN_S)
    except TimeoutError:
        return b""  # the server would have to speak first: no HTTP, no TLS


def _goes_to_http_proxy(first: bytes) -> bool:
    return first.startswith(HTTP_METHODS) or first[:2] == b"\x16\x03"


def _host_port(setting: str | None) -> Destination | None:
    """Read `HOST:PORT`; `:0`, null and nonsense mean no proxy."""
    host, _, port = (setting or "").rpartition(":")
    if not host or not port.isdigit() or int(port) == 0:
        return None
    return Destination(host, int(port))
