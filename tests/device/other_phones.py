"""A phone that is not the simulator's Android 14: a simulated device of this process with some of its answers changed.

It is reached over real adb, as any other; what is changed is what its shell, its properties or its ports say.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import adbutils

from harness.device import Device
from harness.device.adb import Adb
from harness.simulator.device import SimulatedDevice
from harness.simulator.shell.invocation import Command, Invocation
from harness.simulator.tools import cmd as simulated

Change = Callable[[SimulatedDevice], None]


@contextmanager
def phone(*changes: Change) -> Iterator[Device]:
    """Boot it with these changes; it ends with the block."""
    started: list[SimulatedDevice] = []
    loop = asyncio.new_event_loop()
    ready = threading.Event()

    async def run() -> None:
        simulated = SimulatedDevice(seed=3)
        simulated.commands = dict(simulated.commands)
        for change in changes:
            change(simulated)
        await simulated.start()
        started.append(simulated)
        ready.set()
        try:
            await simulated.shutdown.wait()
        finally:
            await simulated.stop()

    thread = threading.Thread(target=lambda: loop.run_until_complete(run()), name="phone")
    thread.start()
    assert ready.wait(20)
    (simulated,) = started
    try:
        yield Device(Adb.connect(simulated.serial))
    finally:
        adbutils.adb.disconnect(simulated.serial)
        loop.call_soon_threadsafe(simulated.shut_down, "the test is over")
        thread.join(20)
        loop.close()


def with_property(name: str, value: str) -> Change:
    """A property as another build has it."""

    def change(simulated: SimulatedDevice) -> None:
        simulated.properties[name] = value

    return change


def with_command(name: str, command: Command) -> Change:
    """A command as another build has it."""

    def change(simulated: SimulatedDevice) -> None:
        simulated.commands[name] = command

    return change


def saying(text: str, *, code: int = 0) -> Command:
    """A command that says this, whatever it is asked."""

    async def say(call: Invocation) -> int:
        call.out(text)
        return code

    return say


def package_saying(verb: str, text: str, code: int = 0) -> Command:
    """A `cmd` of which `package VERB` says this; everything else answers as it does."""

    async def command(call: Invocation) -> int:
        if call.argv[1:3] != ("package", verb):
            return await simulated.cmd(call)
        return await saying(text, code=code)(call)

    return command
