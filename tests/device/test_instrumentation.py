"""Frida that is not there, not ours, or gone in between is told, and never raises its own exceptions."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import adbutils
import frida
import pytest

from harness.device import Adb, Device, Spawn
from harness.device.frida_errors import FRIDA_ERRORS
from harness.device.gate import FridaSpawnGate
from harness.device.instrumentation import Instrumentation
from harness.errors import DeviceError
from harness.simulator.apps.portal import FRIDA_PORT, Portal
from harness.simulator.device import SimulatedDevice
from harness.simulator.machine.sockets import Writer
from harness.simulator.shell.invocation import Command, Invocation
from harness.simulator.tools import users
from harness.text import Text
from tests.device.other_phones import phone, with_command


def test_every_exception_of_frida_is_known() -> None:
    raised = [each for each in vars(frida).values() if isinstance(each, type) and issubclass(each, Exception)]
    assert set(raised) == set(FRIDA_ERRORS)


FIRST_FRIDA_THEN_ADB = """
import frida
frida.enumerate_devices()
from harness.device import open_device
from harness.device.adb_server import Server
from harness.device.deadline import Deadline
assert not Server(Deadline(5)).answers()
with open_device("simulator", seed=1) as device:
    print(device.instrumentation.device().id == device.serial)
"""


def test_a_device_is_found_though_frida_was_asked_before_adbs_server_ran() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    environment = {**os.environ, "ANDROID_ADB_SERVER_PORT": port}
    try:
        done = subprocess.run(
            [sys.executable, "-c", FIRST_FRIDA_THEN_ADB], env=environment, capture_output=True, text=True
        )
    finally:
        subprocess.run([adbutils.adb_path(), "kill-server"], env=environment, capture_output=True)
    assert done.stdout == "True\n", done.stderr


class NoServer(Portal):
    """Nothing listens where frida-server does."""

    async def start(self) -> None:
        """Stay closed."""


class AnotherServer(Portal):
    """Something else listens there."""

    async def start(self) -> None:
        """Answer as no frida-server does."""
        self._device.sockets.listen(FRIDA_PORT, self._answer)

    async def _answer(self, reader: asyncio.StreamReader, writer: Writer) -> None:
        await reader.read(1)
        writer.write(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()


def without_server(simulated: SimulatedDevice) -> None:
    simulated.portal = NoServer(simulated)


def with_another_server(simulated: SimulatedDevice) -> None:
    simulated.portal = AnotherServer(simulated)


def saying_its_version(version: str) -> Command:
    """Root, by which a running frida-server can be asked for its version."""

    async def su(call: Invocation) -> int:
        if "--version" not in call.argv[-1]:
            return await users.su(call)
        call.out(f"27.0:MAGISKSU\n{version}\n")
        return 0

    return su


def test_a_missing_frida_server_is_told_with_what_to_do() -> None:
    with phone(without_server) as device, pytest.raises(DeviceError, match="frida-server does not run") as missing:
        device.instrumentation.device()
    assert "/data/local/tmp/frida-server -D" in missing.value.next_step.en


def test_what_frida_finds_out_without_a_server_is_not_taken_for_one(
    simulator: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise frida.ServerNotRunningError("unable to connect to remote frida-server")

    # Frida pushes a helper to a phone without a server, and lists processes through it. The simulator runs no dex.
    jailed = SimpleNamespace(enumerate_processes=list, enumerate_applications=list, enumerate_pending_spawn=refuse)
    monkeypatch.setattr(frida, "get_device", lambda *_, **__: jailed)
    with pytest.raises(DeviceError, match="frida-server does not run"):
        Instrumentation(simulator.adb, simulator=False).device()


def test_what_is_no_frida_server_is_told() -> None:
    with phone(with_another_server) as device, pytest.raises(DeviceError, match="frida"):
        device.instrumentation.device()


@pytest.mark.parametrize("version", ["16.7.19", "17.2.11", "17.999.0"])
def test_a_frida_server_of_another_version_is_told_with_both_versions(version: str) -> None:
    with (
        phone(with_command("su", saying_its_version(version))) as device,
        pytest.raises(DeviceError, match=f"frida-server {version} is running, .* {frida.__version__}") as another,
    ):
        device.instrumentation.device()
    assert f"frida-server {frida.__version__}" in another.value.next_step.en


def test_a_frida_server_of_the_same_minor_version_is_taken() -> None:
    same = ".".join((*frida.__version__.split(".")[:2], "0"))
    with phone(with_command("su", saying_its_version(same))) as device:
        assert device.instrumentation.device().id == device.serial


async def end_frida(call: Invocation) -> int:
    """A command that only these tests have: what listens for frida ends."""
    call.device.sockets.close(FRIDA_PORT)
    await call.device.portal.close()
    return 0


def test_a_server_that_ends_later_is_told_at_the_next_process() -> None:
    with phone(with_command("end-frida", end_frida)) as device:
        device.instrumentation.device()
        device.adb.output("end-frida")
        with pytest.raises(DeviceError, match="frida-server does not run"):
            device.instrumentation.attach(1)


def test_a_process_that_has_ended_is_told(simulator: Device) -> None:
    with pytest.raises(DeviceError, match="process 999999 ended before it could be watched"):
        simulator.instrumentation.attach(999_999)


class Server:
    """Frida's device as far as the gate asks it; `fault` is what it raises from then on.

    No frida-server runs without a phone, and the simulator's portal has no gate.
    """

    def __init__(self) -> None:
        self.fault: Exception | None = None
        self.pending: list[Any] = []
        self.resumed: list[int] = []
        self.signals: dict[str, Callable[..., None]] = {}

    def on(self, signal: str, callback: Callable[..., None]) -> None:
        self.signals[signal] = callback

    def enable_spawn_gating(self) -> None:
        self._fail()

    def disable_spawn_gating(self) -> None:
        self._fail()

    def enumerate_pending_spawn(self) -> list[Any]:
        self._fail()
        return self.pending

    def resume(self, pid: int) -> None:
        self._fail()
        self.resumed.append(pid)

    def _fail(self) -> None:
        if self.fault:
            raise self.fault


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def gate(server: Server) -> FridaSpawnGate:
    return FridaSpawnGate(Adb("SERIAL"), server)


def nothing(_: object) -> None:
    pass


@pytest.mark.parametrize("error", FRIDA_ERRORS)
def test_a_gate_that_cannot_be_switched_on_is_told_whatever_frida_raises(
    error: type[Exception], server: Server, gate: FridaSpawnGate
) -> None:
    server.fault = error("it is so")
    with pytest.raises(DeviceError, match=r"SERIAL: frida-server cannot gate spawns \(it is so\)"):
        gate.enable(nothing, nothing)


@pytest.mark.parametrize("error", FRIDA_ERRORS)
def test_a_gate_is_switched_off_whatever_frida_raises(
    error: type[Exception], server: Server, gate: FridaSpawnGate
) -> None:
    gate.enable(nothing, nothing)
    server.fault = error("it is so")
    gate.disable()


@pytest.mark.parametrize("error", [frida.ServerNotRunningError, frida.TransportError, frida.ProtocolError])
def test_a_process_that_cannot_be_let_go_ends_the_gate(
    error: type[Exception], server: Server, gate: FridaSpawnGate
) -> None:
    ended: list[Text] = []
    gate.enable(nothing, ended.append)
    server.fault = error("it is so")
    gate.resume(4711)
    gate.disable()
    (reason,) = ended
    assert "4711" in reason.en
    assert "it is so" in reason.zh


def test_a_process_that_has_ended_at_the_gate_is_no_problem(server: Server, gate: FridaSpawnGate) -> None:
    ended: list[Text] = []
    gate.enable(nothing, ended.append)
    server.fault = frida.InvalidArgumentError("no such process")
    gate.resume(4711)
    server.fault = None
    gate.disable()
    assert ended == []


def test_a_server_that_dies_unseen_is_found_out(
    server: Server, gate: FridaSpawnGate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("harness.device.gate.LOOK_EVERY_S", 0.02)
    told = threading.Event()
    reasons: list[Text] = []

    def ended(reason: Text) -> None:
        reasons.append(reason)
        told.set()

    gate.enable(nothing, ended)
    time.sleep(0.1)
    assert reasons == []
    server.fault = frida.ServerNotRunningError("unable to connect")
    assert told.wait(2)
    gate.disable()
    assert "unable to connect" in reasons[0].en


def test_a_process_that_is_both_pending_and_announced_is_handed_over_once(server: Server, gate: FridaSpawnGate) -> None:
    spawn = SimpleNamespace(pid=4711, identifier="com.example.shop:push")
    server.pending = [spawn]
    seen: list[Spawn] = []
    gate.enable(seen.append, nothing)
    server.signals["spawn-added"](spawn)
    assert seen == [Spawn(pid=4711, identifier="com.example.shop:push")]
    gate.resume(4711)
    server.signals["spawn-added"](spawn)
    assert len(seen) == 2
    gate.disable()
