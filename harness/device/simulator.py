"""Starts and stops a simulator for `--device simulator`. It is reached over adb like any phone."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from harness.device.adb import forget
from harness.device.deadline import Deadline
from harness.device.ending import uninterrupted
from harness.simulator import server
from harness.simulator.apps.runtimes.protocol import RuntimeName
from harness.simulator.extra import require_extra

__all__ = ["SIMULATOR", "RuntimeName", "require_simulator", "running_simulator"]
SIMULATOR = "simulator"  # in place of a serial: one of its own for the run


def require_simulator(serial: str) -> None:
    """Raise `InfrastructureError` where this asks for a simulator and none can be had here."""
    if serial == SIMULATOR:
        require_extra()


@contextmanager
def running_simulator(*, seed: int | None = None, runtime: RuntimeName = RuntimeName.HOTSPOT) -> Iterator[str]:
    """A simulator in a process of its own; gives its serial and stops it when the block ends.

    It also ends with this process, however that ends.
    """
    running = server.start(seed=seed, runtime=runtime, parent_pid=os.getpid())
    try:
        yield running.serial
    finally:
        with uninterrupted():
            server.stop(running, within_s=Deadline(server.STOPS_WITHIN_S).left_s)
            forget(running.serial)
