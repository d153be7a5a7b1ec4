"""The road of an app's bytes, with a real adb reverse between the device's loopback and the host's."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import struct
from collections.abc import AsyncIterator

from harness.simulator.apps.caller import Caller
from harness.simulator.apps.network import Route
from harness.simulator.apps.truth import Sent
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import PACKAGE, on_device, shell
from tests.simulator.running import launch
from tests.simulator.stock_adb import StockAdb

DEVICE_PORT = 18080
HELLO = b"\x16\x03\x01 a client hello"


async def route_of_app(device: SimulatedDevice) -> Route:
    """The listener of the demo app's main process."""
    process = await launch(device)
    return next(each for each in device.network.routes if each.pid == process.pid)


@contextlib.asynccontextmanager
async def dial(
    route: Route, host: str, port: int
) -> AsyncIterator[tuple[int, asyncio.StreamReader, asyncio.StreamWriter]]:
    """Ask the route for a connection as the app's JVM does; the socks5 reply comes first."""
    reader, writer = await asyncio.open_connection("127.0.0.1", route.port)
    name = host.encode()
    writer.write(b"\x05\x01\x00\x05\x01\x00\x03" + bytes([len(name)]) + name + struct.pack(">H", port))
    await reader.readexactly(2)
    reply = await reader.readexactly(10)
    try:
        yield reply[1], reader, writer
    finally:
        writer.close()
        await writer.wait_closed()


@contextlib.asynccontextmanager
async def proxy(device: SimulatedDevice, adb: StockAdb, setting: str) -> AsyncIterator[list[bytes]]:
    """A proxy on the host behind `adb reverse`; gives what it is asked and answers "pong"."""
    asked: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if setting == "socks_proxy":
            await reader.readexactly(3)
            writer.write(b"\x05\x00")
            kind = (await reader.readexactly(4))[3]
            length = 4 if kind == 1 else (await reader.readexactly(1))[0]
            asked.append(await reader.readexactly(length + 2))
            writer.write(b"\x05\x00\x00\x01" + bytes(6))
        else:
            asked.append((await reader.readuntil(b"\r\n\r\n")).split(b"\r\n")[0])
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        asked.append(await reader.read(1024))
        writer.write(b"pong")
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    host_port = server.sockets[0].getsockname()[1]
    await asyncio.to_thread(adb, "connect", device.serial)
    await asyncio.to_thread(adb, "-s", device.serial, "reverse", f"tcp:{DEVICE_PORT}", f"tcp:{host_port}")
    await shell(device, f"settings put global {setting} 127.0.0.1:{DEVICE_PORT}")
    try:
        yield asked
    finally:
        server.close()
        await asyncio.to_thread(adb, "disconnect", device.serial)


def test_without_a_proxy_there_is_no_internet() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        async with dial(await route_of_app(device), "api.example.com", 443) as (code, _, _):
            assert code == 3

    on_device(scene)


def test_the_hosts_loopback_is_out_of_reach() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)
        async with dial(await route_of_app(device), "127.0.0.1", server.sockets[0].getsockname()[1]) as (code, _, _):
            assert code == 5
            server.close()

    on_device(scene)


def test_a_proxy_that_is_not_on_the_device_is_never_dialled() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        await shell(device, "settings put global socks_proxy 192.0.2.1:1080")
        async with dial(await route_of_app(device), "api.example.com", 443) as (code, _, _):
            assert code == 3
            assert any("is not on the device" in line.message for line in device.logcat.lines())

    on_device(scene)


def test_socks_takes_everything_with_the_name_unresolved_and_each_byte_is_in_the_truth_log(adb: StockAdb) -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        async with proxy(device, adb, "socks_proxy") as asked:
            route = await route_of_app(device)
            async with dial(route, "sis.jpush.io", 19000) as (code, reader, writer):
                assert code == 0
                writer.write(b"raw bytes")
                assert await reader.read() == b"pong"
                assert asked == [b"sis.jpush.io" + struct.pack(">H", 19000), b"raw bytes"]
                sent = [each for each in device.truth.entries if isinstance(each, Sent)]
                assert [(each.host, each.port, base64.b64decode(each.data)) for each in sent] == [
                    ("sis.jpush.io", 19000, b"raw bytes")
                ]
                assert (sent[0].process, sent[0].uid) == (PACKAGE, app.uid)
                assert device.network.traffic()[app.uid] == (9, 4)

    on_device(scene)


def test_the_http_proxy_takes_tls_by_connect(adb: StockAdb) -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        async with (
            proxy(device, adb, "http_proxy") as asked,
            dial(await route_of_app(device), "api.example.com", 443) as (_, reader, writer),
        ):
            writer.write(HELLO)
            assert await reader.read() == b"pong"
            assert asked == [b"CONNECT api.example.com:443 HTTP/1.1", HELLO]

    on_device(scene)


def test_raw_tcp_ignores_the_http_proxy_and_goes_nowhere(adb: StockAdb) -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        async with (
            proxy(device, adb, "http_proxy") as asked,
            dial(await route_of_app(device), "sis.jpush.io", 19000) as (_, reader, writer),
        ):
            writer.write(b"raw bytes")
            assert await reader.read() == b""
            assert asked == []
            assert not [each for each in device.truth.entries if isinstance(each, Sent)]

    on_device(scene)
