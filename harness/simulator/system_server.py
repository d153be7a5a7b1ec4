"""The system's own process, which exists only as a name in listings and in the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from harness.simulator.device import SimulatedDevice

PID = 1288
ZYGOTE_PID = 871
UID = 1000
NAME = "system_server"


def log(device: SimulatedDevice, priority: str, tag: str, message: str) -> None:
    """Write a line of the system's to logcat."""
    device.logcat.log(pid=PID, tid=PID, uid=UID, priority=priority, tag=tag, message=message, buffer="system")
