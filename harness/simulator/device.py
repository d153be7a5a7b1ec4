"""The composition root: one simulated device and everything on it."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any

from harness.simulator.adbd.daemon import Adbd
from harness.simulator.clock import Clock
from harness.simulator.commands import COMMANDS
from harness.simulator.filesystem import FileSystem
from harness.simulator.image import flash
from harness.simulator.logcat import Logcat
from harness.simulator.properties import factory_properties
from harness.simulator.sockets import Sockets

if TYPE_CHECKING:
    from harness.simulator.adbd.reverse import ReverseForwards

log = logging.getLogger(__name__)


class SimulatedDevice:
    """One Android 14 device. `start` boots it; it runs until `shut_down`, and `stop` leaves nothing of it behind."""

    def __init__(self, *, seed: int = 0) -> None:
        self.seed = seed
        self.clock = Clock()
        self.filesystem = FileSystem(self.clock.wall_ns)
        self.properties = factory_properties(seed, self.clock.wall_ms())
        self.logcat = Logcat(self.clock)
        self.sockets = Sockets()
        self.commands = COMMANDS
        self.adbd = Adbd(self)
        self.shutdown = asyncio.Event()
        self._kept: set[asyncio.Task[Any]] = set()
        flash(self.filesystem, self.clock, tuple(self.commands))

    @property
    def serial(self) -> str:
        """What adb calls it: `127.0.0.1:PORT`."""
        return f"127.0.0.1:{self.adbd.port}"

    @property
    def reverse(self) -> ReverseForwards:
        """The ports of the device's loopback that lead to a host."""
        return self.adbd.reverse

    async def start(self, port: int = 0) -> None:
        """Boot. Raises OSError when the port is taken."""
        await self.adbd.start(port)

    async def stop(self) -> None:
        """End everything that runs on the device."""
        await self.adbd.stop()
        for task in tuple(self._kept):
            task.cancel()
        await asyncio.gather(*self._kept, return_exceptions=True)

    def shut_down(self, why: str) -> None:
        """Ask for the end: whoever runs the device waits for `shutdown`."""
        log.info("shutting down: %s", why)
        self.shutdown.set()

    def keep(self, task: asyncio.Task[Any]) -> None:
        """Hold a task that outlives what started it; it ends with the device at the latest."""
        self._kept.add(task)
        task.add_done_callback(self._kept.discard)
