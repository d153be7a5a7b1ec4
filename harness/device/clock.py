"""The device's clocks, read between two looks at this computer's."""

from __future__ import annotations

import re
import threading
import time
from dataclasses import dataclass

from harness.device.adb import Adb
from harness.text import Text

_NS = 1_000_000_000
UPTIME_STEP_NS = 10_000_000  # /proc/uptime is cut off after hundredths of a second (fs/proc/uptime.c)
DRIFT = 500e-6  # by so much of the time that passes may two clocks come apart; adjtime slews no faster


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockReading:
    """Device and host clocks at one moment, each known to `error_ms` either way."""

    boot_ns: int  # CLOCK_BOOTTIME of the device
    device_wall_ms: int
    host_wall_ms: int
    error_ms: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Offset:
    """How far the device's CLOCK_BOOTTIME is ahead of this computer's monotonic clock: between two bounds."""

    low_ns: int
    high_ns: int
    at_ns: int  # host time of the look that told

    @property
    def middle_ns(self) -> int:
        return (self.low_ns + self.high_ns) // 2

    @property
    def error_ns(self) -> int:
        return (self.high_ns - self.low_ns) // 2

    def narrowed_by(self, later: Offset) -> Offset:
        """What both say; where they contradict each other a clock has jumped, and only the later one counts."""
        drift_ns = round((later.at_ns - self.at_ns) * DRIFT)
        low_ns = max(self.low_ns - drift_ns, later.low_ns)
        high_ns = min(self.high_ns + drift_ns, later.high_ns)
        return Offset(low_ns=low_ns, high_ns=high_ns, at_ns=later.at_ns) if low_ns <= high_ns else later


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """One round trip: what the device said, and the host times around it."""

    offset: Offset
    device_wall_ms: int
    host_ns: int
    host_wall_ms: int
    half_trip_ns: int


class DeviceClock:
    """Translates between the clocks by all that the readings so far have told."""

    def __init__(self, adb: Adb) -> None:
        self._adb = adb
        self._reading_lock = threading.RLock()
        self._known: tuple[Offset, _Look] | None = None

    def read(self, times: int = 5) -> ClockReading:
        """Look at the clocks several times and narrow what is known by each look.

        Raises `DeviceError` where the device does not tell them.
        """
        with self._reading_lock:
            looks = [self._look() for _ in range(times)]
            offset = self._known[0] if self._known else looks[0].offset
            for look in looks:
                offset = offset.narrowed_by(look.offset)
            best = min(looks, key=lambda look: look.half_trip_ns)
            self._known = offset, best
        return ClockReading(
            boot_ns=best.host_ns + offset.middle_ns,
            device_wall_ms=best.device_wall_ms,
            host_wall_ms=best.host_wall_ms,
            error_ms=(offset.error_ns + best.half_trip_ns) / 1_000_000,
        )

    def now_ns(self) -> int:
        """The device's CLOCK_BOOTTIME at this moment."""
        return self.boot_ns(time.monotonic_ns())

    def boot_ns(self, host_ns: int) -> int:
        """The device's CLOCK_BOOTTIME when this computer's `time.monotonic_ns()` was `host_ns`."""
        offset, _ = self._told()
        return host_ns + offset.middle_ns

    def host_wall_ms(self, boot_ns: int) -> float:
        """Wall clock of this computer when the device's CLOCK_BOOTTIME was `boot_ns`."""
        offset, look = self._told()
        return look.host_wall_ms + (boot_ns - offset.middle_ns - look.host_ns) / 1_000_000

    def device_wall_ms(self, boot_ns: int) -> int:
        """The device's wall clock when its CLOCK_BOOTTIME was `boot_ns`."""
        offset, look = self._told()
        return look.device_wall_ms + (boot_ns - offset.middle_ns - look.host_ns) // 1_000_000

    def boot_ns_of_host_wall(self, host_wall_ms: float) -> int:
        """The device's CLOCK_BOOTTIME at a wall time of this computer."""
        offset, look = self._told()
        return look.host_ns + offset.middle_ns + round((host_wall_ms - look.host_wall_ms) * 1_000_000)

    def _told(self) -> tuple[Offset, _Look]:
        if self._known is None:
            with self._reading_lock:  # one reads, the others wait for what it finds
                if self._known is None:
                    self.read()
        assert self._known is not None
        return self._known

    def _look(self) -> _Look:
        before_ns, before_wall = time.monotonic_ns(), time.time()
        done = self._adb.shell("echo $EPOCHREALTIME; cat /proc/uptime; date +%s.%N")
        after_ns = time.monotonic_ns()
        epoch, uptime, date, *_ = (*done.stdout.split("\n"), "", "", "")
        boot_ns = _nanoseconds(uptime.partition(" ")[0])
        wall_ms = wall_ms_of(epoch) or wall_ms_of(date)
        if not boot_ns or not wall_ms:
            why = done.complaint
            raise self._adb.error(Text(zh=f"无法读取它的时钟：{why.zh}", en=f"its clocks cannot be read: {why.en}"))
        half_ns = (after_ns - before_ns) // 2
        return _Look(
            offset=Offset(low_ns=boot_ns - after_ns, high_ns=boot_ns + UPTIME_STEP_NS - before_ns, at_ns=after_ns),
            device_wall_ms=wall_ms,
            host_ns=before_ns + half_ns,
            host_wall_ms=round(before_wall * 1000 + half_ns / 1_000_000),
            half_trip_ns=half_ns,
        )


def asleep_s() -> float:
    """Seconds for which this computer has slept since it was started; 0 where that is not told.

    Its monotonic clock stands still meanwhile and the phone's does not: what was known of the two is wrong afterwards.
    """
    boottime = getattr(time, "CLOCK_BOOTTIME", None)
    return 0.0 if boottime is None else time.clock_gettime(boottime) - time.clock_gettime(time.CLOCK_MONOTONIC)


def wall_ms_of(text: str) -> int:
    """Milliseconds of `1700000000.123456`; 0 where the shell has no such variable or `date` no such format."""
    return _nanoseconds(text) // 1_000_000


def _nanoseconds(text: str) -> int:
    match = re.fullmatch(r"(\d+)[.,](\d+)", text.strip())
    return int(match[1]) * _NS + int(match[2][:9].ljust(9, "0")) if match else 0
