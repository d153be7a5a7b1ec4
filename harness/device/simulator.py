"""Starts and stops a simulator for `--device simulator`. It is reached over adb like any phone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def running_simulator(*, seed: int | None = None) -> Iterator[str]:
    """A simulator in a process of its own; gives its serial and stops it when the block ends."""
    from harness.simulator import server  # the simulator's parts load only where it is used

    running = server.start(seed=seed)
    try:
        yield running.serial
    finally:
        server.stop(running.serial)
