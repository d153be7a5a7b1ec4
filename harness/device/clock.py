"""The device's clocks, read between two looks at this computer's."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass

from harness.device.adb import Adb

_NS = 1_000_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockReading:
    """Device and host clocks at one moment, which is known to `error_ms` either way."""

    boot_ns: int  # CLOCK_BOOTTIME of the device
    device_wall_ms: int
    host_wall_ms: int
    host_ns: int  # time.monotonic_ns() of this computer
    error_ms: float


class DeviceClock:
    """Translates between the clocks by the best reading so far: the one with the shortest round trip."""

    def __init__(self, adb: Adb) -> None:
        self._adb = adb
        self._best: ClockReading | None = None

    def read(self, times: int = 5) -> ClockReading:
        """Read the clocks several times and keep the reading with the least round trip, which is returned."""
        best = min((self._read_once() for _ in range(times)), key=lambda reading: reading.error_ms)
        if self._best is None or best.error_ms <= self._best.error_ms or _apart(self._best, best):
            self._best = best
        return best

    def now_ns(self) -> int:
        """The device's CLOCK_BOOTTIME at this moment, reckoned from the last reading."""
        return self.boot_ns(time.monotonic_ns())

    def boot_ns(self, host_ns: int) -> int:
        """The device's CLOCK_BOOTTIME when this computer's `time.monotonic_ns()` was `host_ns`."""
        reading = self._reading()
        return reading.boot_ns + host_ns - reading.host_ns

    def host_wall_ms(self, boot_ns: int) -> float:
        """Wall clock of this computer when the device's CLOCK_BOOTTIME was `boot_ns`."""
        reading = self._reading()
        return reading.host_wall_ms + (boot_ns - reading.boot_ns) / 1_000_000

    def boot_ns_of_host_wall(self, host_wall_ms: float) -> int:
        """The device's CLOCK_BOOTTIME at a wall time of this computer."""
        reading = self._reading()
        return reading.boot_ns + round((host_wall_ms - reading.host_wall_ms) * 1_000_000)

    def _reading(self) -> ClockReading:
        return self._best or self.read()

    def _read_once(self) -> ClockReading:
        before_ns, before_wall = time.monotonic_ns(), time.time()
        done = self._adb.shell("echo $EPOCHREALTIME; cat /proc/uptime; date +%s.%N")
        after_ns = time.monotonic_ns()
        epoch, uptime, date, *_ = (*done.stdout.split("\n"), "", "", "")
        boot_ns = _nanoseconds(uptime.partition(" ")[0])
        wall_ms = wall_ms_of(epoch) or wall_ms_of(date)
        if not boot_ns or not wall_ms:
            raise self._adb.error(f"its clocks cannot be read: {done.complaint}")
        half_ns = (after_ns - before_ns) // 2
        return ClockReading(
            boot_ns=boot_ns,
            device_wall_ms=wall_ms,
            host_wall_ms=round(before_wall * 1000 + half_ns / 1_000_000),
            host_ns=before_ns + half_ns,
            error_ms=half_ns / 1_000_000,
        )


def _apart(earlier: ClockReading, later: ClockReading) -> bool:
    """Whether the clocks drifted or jumped between two readings. Where they may agree the finer one stays.

    Otherwise a coarse reading would move the device's time back, and what came after would seem to come before.
    """
    moved_ns = (later.boot_ns - later.host_ns) - (earlier.boot_ns - earlier.host_ns)
    return abs(moved_ns) > (earlier.error_ms + later.error_ms) * 1_000_000


def wall_ms_of(text: str) -> int:
    """Milliseconds of `1700000000.123456`; 0 where the shell has no such variable or `date` no such format."""
    return _nanoseconds(text) // 1_000_000


def _nanoseconds(text: str) -> int:
    match = re.fullmatch(r"(\d+)[.,](\d+)", text.strip())
    return int(match[1]) * _NS + int(match[2][:9].ljust(9, "0")) if match else 0
