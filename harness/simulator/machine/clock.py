"""The device's clocks."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta, timezone, tzinfo

CHINA = timezone(timedelta(hours=8), "CST")


class Clock:
    """Boot time is the computer's CLOCK_BOOTTIME, which app processes read as well; wall time may be set apart."""

    def __init__(self, zone: tzinfo = CHINA) -> None:
        self.zone = zone
        self._wall_offset_ns = 0

    def boottime_ns(self) -> int:
        """Nanoseconds since boot, sleep included: SystemClock.elapsedRealtimeNanos."""
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME)

    def wall_ns(self) -> int:
        """Nanoseconds since 1970 as the device believes: System.currentTimeMillis."""
        return time.time_ns() + self._wall_offset_ns

    def wall_ms(self) -> int:
        """Milliseconds since 1970 as the device believes."""
        return self.wall_ns() // 1_000_000

    def set_wall_ns(self, wall_ns: int) -> None:
        """Set the wall clock, as `date` run by root does."""
        self._wall_offset_ns = wall_ns - time.time_ns()

    def local(self, wall_ns: int | None = None) -> datetime:
        """A wall time (by default now) in the device's zone."""
        stamp = self.wall_ns() if wall_ns is None else wall_ns
        seconds, rest = divmod(stamp, 1_000_000_000)
        return datetime.fromtimestamp(seconds, UTC).replace(microsecond=rest // 1000).astimezone(self.zone)
