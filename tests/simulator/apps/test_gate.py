"""The gate: what it holds, and when it lets go."""

from __future__ import annotations

import asyncio

import frida
import pytest

from harness.simulator.apps import gate
from harness.simulator.apps.caller import Caller
from harness.simulator.apps.portal import FRIDA_PORT
from harness.simulator.apps.process import State
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import PACKAGE, on_device
from tests.simulator.running import LAUNCH, forwarded, gate_client, main_process, until


def test_a_held_process_has_joined_frida_and_runs_no_app_code_until_it_is_resumed() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        async with gate_client(device) as client:
            assert await client.ask({"gate": "on"}) == {"gate": "on"}
            device.activities.stack.start(LAUNCH, uid=1000)
            spawned = (await client.receive())["spawned"]
            assert spawned["identifier"] == PACKAGE
            assert main_process(device).state is State.ATTACHED
            async with forwarded(device, FRIDA_PORT) as port:
                session = await asyncio.to_thread(attach_as_a_stock_client, port, spawned["pid"])
            assert await client.ask({"resume": spawned["pid"]}) == {"resumed": spawned["pid"]}
            await device.activities.stack.settled()
            assert main_process(device).state is State.READY
            await asyncio.to_thread(session.detach)

    on_device(scene)


def attach_as_a_stock_client(port: int, pid: int) -> frida.core.Session:
    """Attach through the port that adb leads to."""
    remote = frida.get_device_manager().add_remote_device(f"127.0.0.1:{port}")
    assert [(each.pid, each.name) for each in remote.enumerate_processes()] == [(pid, PACKAGE)]
    return remote.attach(pid)


def test_a_process_that_nobody_resumes_switches_the_gate_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, "WATCHDOG_S", 0.2)

    async def scene(device: SimulatedDevice, app: Caller) -> None:
        async with gate_client(device) as client:
            await client.ask({"gate": "on"})
            device.activities.stack.start(LAUNCH, uid=1000)
            await client.receive()
            assert "was not resumed within" in (await client.receive())["disabled"]
            assert not device.gate.on
            await device.activities.stack.settled()
            assert main_process(device).state is State.READY

    on_device(scene)


def test_a_client_that_goes_away_lets_everything_go() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        async with gate_client(device) as client:
            await client.ask({"gate": "on"})
            device.activities.stack.start(LAUNCH, uid=1000)
            await client.receive()
        await until(lambda: main_process(device).state is State.READY)
        assert not device.gate.on

    on_device(scene)


def test_nonsense_is_answered_and_changes_nothing() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        async with gate_client(device) as client:
            assert "expected" in (await client.ask({"gate": "ajar"}))["error"]
            assert await client.ask({"resume": 4711}) == {"error": "pid 4711 is not held"}
            assert not device.gate.on

    on_device(scene)
