"""The roads of an app's bytes: by whatever class a connection is made, it takes the device's route or is refused."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from harness.simulator.apps.caller import Caller
from harness.simulator.apps.truth import Refused, Sent
from harness.simulator.device import SimulatedDevice
from tests.simulator.apps.test_network import proxy
from tests.simulator.booted import PACKAGE, on_device
from tests.simulator.framework.probing import install_probe, probed
from tests.simulator.stock_adb import StockAdb

TCP = ("socket", "socket-no-proxy", "url-no-proxy", "channel", "channel-non-blocking", "channel-async", "bound-socket")
UDP = ("datagram", "datagram-connected", "datagram-channel", "datagram-channel-connected")
UNREACHABLE = "ENETUNREACH (Network is unreachable)"


@pytest.fixture
def host_server() -> Iterator[tuple[int, list[bytes]]]:
    """A server of the computer, TCP and UDP, which no app may reach: its port and what it heard."""
    heard: list[bytes] = []
    with contextlib.ExitStack() as open_:
        tcp = open_.enter_context(socket.create_server(("127.0.0.1", 0)))
        port = tcp.getsockname()[1]
        udp = open_.enter_context(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
        udp.bind(("127.0.0.1", port))

        def accept() -> None:
            with contextlib.suppress(OSError):
                while True:
                    tcp.accept()
                    heard.append(b"tcp")

        def receive() -> None:
            with contextlib.suppress(OSError):
                while data := udp.recv(1024):
                    heard.append(data)

        threads = [threading.Thread(target=work, daemon=True) for work in (accept, receive)]
        for thread in threads:
            thread.start()
        yield port, heard
        tcp.shutdown(socket.SHUT_RDWR)
        udp.sendto(b"", udp.getsockname())


class Log:
    """Takes what the truth log has when the probe is done."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, int, bytes]] = []
        self.refused: list[tuple[str, str, int]] = []

    async def __call__(self, device: SimulatedDevice) -> None:
        entries = [entry for entry in device.truth.entries if entry.package == PACKAGE]
        self.sent = [(e.host, e.port, base64.b64decode(e.data)) for e in entries if isinstance(e, Sent)]
        self.refused = [(e.protocol, e.host, e.port) for e in entries if isinstance(e, Refused)]


@pytest.mark.parametrize("host", ["127.0.0.1", "192.0.2.1", "10.0.2.2", "10.0.2.16"])
def test_without_a_route_nothing_gets_through_and_every_attempt_is_known(
    classes: Path, host_server: tuple[int, list[bytes]], host: str
) -> None:
    port, heard = host_server
    log = Log()
    notes = probed(classes, "network", after=log, probe_peer=f"{host} {port}")
    assert heard == []
    assert [note for note in notes if "! " not in note] == ["ping: true false"]
    assert all("java.net." in note or "java.io." in note for note in notes if "! " in note)
    assert log.sent == []
    expected = [("tcp", host, port)] * (len(TCP) + 1) + [("udp", host, port)] * len(UDP)
    assert log.refused == [*expected, ("udp", "224.0.0.251", 0), ("icmp", "192.0.2.1", 0)]


@pytest.mark.parametrize("road", ["socket", "socket-no-proxy", "channel", "channel-async", "datagram"])
def test_the_hosts_loopback_of_ipv6_is_out_of_reach(classes: Path, road: str) -> None:
    log = Log()
    with socket.create_server(("::1", 0), family=socket.AF_INET6) as server:
        server.settimeout(0)
        port = server.getsockname()[1]
        (note,) = probed(classes, "network", after=log, probe_peer=f"::1 {port}", probe_road=road)
        with pytest.raises(BlockingIOError):
            server.accept()
    assert "! " in note
    assert [port_ for _, _, port_ in log.refused] == [port]


def test_a_refusal_is_the_phones(classes: Path) -> None:
    notes = probed(classes, "network", probe_peer="192.0.2.1 80")
    told = {name: rest for name, _, rest in (note.partition("! ") for note in notes)}
    assert told["socket-no-proxy"] == (
        f"java.net.ConnectException: failed to connect to /192.0.2.1 (port 80): connect failed: {UNREACHABLE}"
    )
    assert told["datagram"] == f"java.net.SocketException: sendto failed: {UNREACHABLE}"
    assert told["channel-async"].endswith(UNREACHABLE)


@pytest.mark.parametrize("road", TCP)
def test_every_tcp_connection_takes_the_route_of_the_device_and_stands_in_the_truth_log(
    classes: Path, adb: StockAdb, road: str
) -> None:
    log, asked = Log(), []

    async def before(device: SimulatedDevice) -> None:
        asked.append(await device_proxy.enter_async_context(proxy(device, adb, "socks_proxy")))

    async def after(device: SimulatedDevice) -> None:
        await log(device)
        await device_proxy.aclose()

    device_proxy = contextlib.AsyncExitStack()
    (note,) = probed(classes, "network", before, after, probe_peer="192.0.2.1 8080", probe_road=road)
    assert "pong" in note or road == "url-no-proxy"  # the answer is none of HTTP
    assert {(host, port) for host, port, _ in log.sent} == {("192.0.2.1", 8080)}
    assert log.sent[0][2].startswith(b"GET /from-probe HTTP/1")
    assert asked[0][:2] == [b"\xc0\x00\x02\x01\x1f\x90", log.sent[0][2]]
    assert log.refused == []


def test_a_name_goes_to_the_route_unresolved_past_no_proxy_too(classes: Path, adb: StockAdb) -> None:
    log = Log()

    async def before(device: SimulatedDevice) -> None:
        await device_proxy.enter_async_context(proxy(device, adb, "socks_proxy"))

    async def after(device: SimulatedDevice) -> None:
        await log(device)
        await device_proxy.aclose()

    device_proxy = contextlib.AsyncExitStack()
    notes = probed(classes, "network", before, after, probe_peer="api.example.com 80", probe_road="socket-no-proxy")
    assert notes == ["socket-no-proxy: pong"]
    assert [(host, port) for host, port, _ in log.sent] == [("api.example.com", 80)]


@pytest.mark.parametrize("road", ["socket-no-proxy", "channel"])
def test_what_asks_for_no_proxy_goes_past_an_http_proxy_as_on_a_phone(classes: Path, adb: StockAdb, road: str) -> None:
    log, asked = Log(), []

    async def before(device: SimulatedDevice) -> None:
        asked.append(await device_proxy.enter_async_context(proxy(device, adb, "http_proxy")))

    async def after(device: SimulatedDevice) -> None:
        await log(device)
        await device_proxy.aclose()

    device_proxy = contextlib.AsyncExitStack()
    (note,) = probed(classes, "network", before, after, probe_peer="192.0.2.1 80", probe_road=road)
    assert UNREACHABLE in note
    assert asked == [[]]
    assert (log.sent, log.refused) == ([], [("tcp", "192.0.2.1", 80)])


def test_an_app_listens_on_the_loopback_of_the_device_only(classes: Path, tmp_path: Path) -> None:
    unix = tmp_path / "socket"
    with contextlib.closing(socket.socket(socket.AF_UNIX)) as listening:
        listening.bind(str(unix))
        listening.listen()
        reachable: list[int] = []

        async def host_ports(device: SimulatedDevice) -> None:
            for port in (8123, 8124, 8125):
                with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                    reachable.append(port)

        notes = probed(classes, "loopback", after=host_ports, probe_unix=str(unix))
    assert notes == [
        "server: 8123 served",
        "server again! java.net.BindException: bind failed: EADDRINUSE (Address already in use)",
        "any port: served",
        "channel: /127.0.0.1:8124 served",
        "closed: 8125",
        "low port! java.net.BindException: bind failed: EACCES (Permission denied)",
        next(note for note in notes if note.startswith("nobody! java.net.ConnectException: ")),
        "pipe: 7",
        next(note for note in notes if note.startswith("unix! java.net.SocketException: ")),
    ]
    assert reachable == []


def test_a_port_of_an_app_is_there_for_adb_forward_as_long_as_the_app_lives(classes: Path) -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        install_probe(device, classes)
        device.properties["probe"] = "serve"
        process = await device.activities.ensure_process(app.uid, PACKAGE, PACKAGE, "test")
        serve = device.sockets.handler("tcp:8123")  # what adbd asks for
        assert serve is not None
        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        reader, writer = await asyncio.open_connection("127.0.0.1", server.sockets[0].getsockname()[1])
        assert await reader.read() == b"served"
        writer.close()
        server.close()
        device.processes.kill(process, "test")
        await process.gone.wait()
        assert device.sockets.handler("tcp:8123") is None

    on_device(scene)


def test_the_main_thread_may_not_use_the_network_by_any_class(classes: Path) -> None:
    notes = probed(classes, "network-of-main")
    assert [note for note in notes if "NetworkOnMainThreadException" in note] == [
        "channel! android.os.NetworkOnMainThreadException: null",
        "no-proxy! android.os.NetworkOnMainThreadException: null",
    ]
    assert notes[1].startswith("non-blocking! java.net.ConnectException: ")
