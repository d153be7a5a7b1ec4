"""The demo app running as real processes on a device in this process."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Callable
from typing import Any

import msgspec

from harness.simulator.apps.gate import SOCKET
from harness.simulator.apps.intents import ACTION_MAIN, CATEGORY_LAUNCHER, FLAG_ACTIVITY_NEW_TASK, Intent
from harness.simulator.apps.process import AppProcess
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import PACKAGE

MAIN_ACTIVITY = f"{PACKAGE}/.MainActivity"
LAUNCH = Intent(
    action=ACTION_MAIN,
    categories=(CATEGORY_LAUNCHER,),
    component=MAIN_ACTIVITY,
    flags=FLAG_ACTIVITY_NEW_TASK,
)


async def launch(device: SimulatedDevice, activity: str = MAIN_ACTIVITY) -> AppProcess:
    """Start an activity of the demo app as the system would and give its process once the activity is resumed."""
    device.activities.stack.start(msgspec.structs.replace(LAUNCH, component=activity), uid=1000)
    await device.activities.stack.settled()
    return main_process(device)


def main_process(device: SimulatedDevice) -> AppProcess:
    """The app's main process, which must be running."""
    return next(each for each in device.processes if each.name == PACKAGE)


async def until(holds: Callable[[], bool]) -> None:
    """Wait until `holds`; fail after 10 s."""
    async with asyncio.timeout(10):
        while not holds():
            await asyncio.sleep(0.01)


class GateClient:
    """A client of the gate, speaking JSON lines."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    async def receive(self) -> Any:
        """The next message."""
        async with asyncio.timeout(15):
            return json.loads(await self.reader.readline())

    async def ask(self, message: dict[str, Any]) -> Any:
        """Send a message and give the answer."""
        self.writer.write(json.dumps(message).encode() + b"\n")
        return await self.receive()


@contextlib.asynccontextmanager
async def forwarded(device: SimulatedDevice, socket: str) -> AsyncIterator[int]:
    """A port of the host that leads to a socket of the device, as after `adb forward`."""
    handler = device.sockets.handler(socket)
    assert handler is not None
    server = await asyncio.start_server(handler, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()


@contextlib.asynccontextmanager
async def gate_client(device: SimulatedDevice) -> AsyncIterator[GateClient]:
    """Connect to the gate's socket over a real connection."""
    async with forwarded(device, SOCKET) as port:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            yield GateClient(reader, writer)
        finally:
            writer.close()
