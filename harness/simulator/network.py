"""The network of the app processes: a socks5 listener for each, which knows who sends and where the device routes it.

There is no internet behind it. Settings global `socks_proxy` takes everything; `http_proxy` takes what is HTTP or
TLS, as on a phone, where raw TCP ignores it; the rest is refused. A proxy at 127.0.0.1 is the device's own loopback,
that is a `reverse:` listener of adb; no connection ever leaves the host's loopback.
"""

from __future__ import annotations

import asyncio
import ipaddress
import struct
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from harness.simulator import system_server
from harness.simulator.caller import Caller

if TYPE_CHECKING:
    from harness.simulator.device import SimulatedDevice
    from harness.simulator.process import AppProcess

Streams = tuple[asyncio.StreamReader, Any]

SUCCEEDED, GENERAL_FAILURE, NETWORK_UNREACHABLE, REFUSED, COMMAND_NOT_SUPPORTED = 0, 1, 3, 5, 7
HTTP_METHODS = (b"GET ", b"POST ", b"PUT ", b"HEAD ", b"DELETE ", b"OPTIONS ", b"PATCH ", b"TRACE ", b"CONNECT ")
FIRST_BYTES_WITHIN_S = 2.0


class Unreachable(Exception):
    """A connection could not be made; `code` is the socks5 reply."""

    def __init__(self, code: int, why: str) -> None:
        super().__init__(why)
        self.code = code


@dataclass(frozen=True, slots=True)
class Destination:
    """What the app asked to reach, as it named it."""

    host: str
    port: int

    @property
    def is_loopback(self) -> bool:
        """Whether this is the device itself."""
        try:
            return ipaddress.ip_address(self.host).is_loopback
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


class Route:
    """The listener of one process."""

    def __init__(self, device: SimulatedDevice, totals: Counter[tuple[int, str]]) -> None:
        self._device = device
        self._totals = totals
        self._server: asyncio.Server | None = None
        self._process: AppProcess | None = None
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
        if self._server:
            self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            destination = await _socks_request(reader, writer)
            await self._connect(destination, (reader, writer))
        except Unreachable as why:
            with suppress(ConnectionError):
                await _socks_reply(writer, why.code)
        except (asyncio.IncompleteReadError, ConnectionError):
            return  # the app went away in the middle: nothing was sent
        finally:
            writer.close()

    async def _connect(self, to: Destination, app: Streams) -> None:
        if to.is_loopback:
            upstream = await self._device_loopback(to.port)
            await _socks_reply(app[1], SUCCEEDED)
            await self._relay(to, app, upstream)
        elif proxy := _host_port(self._device.settings.get("global", "socks_proxy")):
            upstream = await self._through_socks(proxy, to)
            await _socks_reply(app[1], SUCCEEDED)
            await self._relay(to, app, upstream)
        elif proxy := _host_port(self._device.settings.http_proxy):
            await _socks_reply(app[1], SUCCEEDED)  # what is spoken shows only after this
            first = await _first_bytes(app[0])
            if not _goes_to_http_proxy(first):
                return
            with suppress(Unreachable):
                await self._relay(to, app, await self._through_http(proxy, to), first)
        else:
            raise Unreachable(NETWORK_UNREACHABLE, "the simulator has no internet")

    async def _device_loopback(self, port: int) -> Streams:
        try:
            reader, writer = await self._device.reverse.connect(port)
        except ConnectionRefusedError as refused:
            raise Unreachable(REFUSED, str(refused)) from refused
        return reader, writer

    async def _proxy(self, proxy: Destination) -> Streams:
        if not proxy.is_loopback:
            text = f"proxy {proxy.host}:{proxy.port} is not on the device; use adb reverse and 127.0.0.1"
            system_server.log(self._device, "W", "network", text)
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
        assert self._process is not None  # set before the process can open a connection
        who = self._process
        caller = Caller(pid=who.pid, uid=who.uid, package=who.package, process=who.name, tid=who.pid)
        data = first
        with suppress(ConnectionError):
            while data or (data := await reader.read(65536)):
                self._device.truth.sent(caller, host=to.host, port=to.port, data=data)
                self._totals[who.uid, "tx"] += len(data)
                writer.write(data)
                await writer.drain()
                data = b""
        writer.close()

    async def _inwards(self, reader: asyncio.StreamReader, writer: Any) -> None:
        assert self._process is not None
        with suppress(ConnectionError):
            while data := await reader.read(65536):
                self._totals[self._process.uid, "rx"] += len(data)
                writer.write(data)
                await writer.drain()
        writer.close()


class Network:
    """The routes of all processes and the byte counters of their uids."""

    def __init__(self, device: SimulatedDevice) -> None:
        self._device = device
        self._routes: list[Route] = []
        self._totals: Counter[tuple[int, str]] = Counter()

    @property
    def routes(self) -> tuple[Route, ...]:
        """The listeners of all living processes."""
        return tuple(self._routes)

    async def open_route(self) -> Route:
        """Give a new process its listener."""
        route = Route(self._device, self._totals)
        await route.open()
        self._routes.append(route)
        return route

    def traffic(self) -> dict[int, tuple[int, int]]:
        """Bytes sent and received since boot, by uid."""
        return {
            uid: (self._totals[uid, "tx"], self._totals[uid, "rx"]) for uid in sorted({key[0] for key in self._totals})
        }

    def process_gone(self, process: AppProcess) -> None:
        """Close the listener of a dead process."""
        for route in [each for each in self._routes if each.pid == process.pid]:
            route.close()
            self._routes.remove(route)

    def close(self) -> None:
        """Close all listeners."""
        for route in self._routes:
            route.close()
        self._routes.clear()


async def _socks_request(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Destination:
    version, methods = await reader.readexactly(2)
    if version != 5:
        raise ConnectionError("not socks5")
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
