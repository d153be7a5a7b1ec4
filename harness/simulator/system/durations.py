"""Times and spans as the platform's TimeUtils prints them."""

from __future__ import annotations

import zlib

from harness.simulator.machine.clock import Clock

_UNITS = ((86_400_000, "d"), (3_600_000, "h"), (60_000, "m"), (1000, "s"), (1, "ms"))


def duration(ms: int) -> str:
    """`+1d2h3m4s5ms`: from the largest unit that is needed down to milliseconds; `0` for nothing."""
    if ms == 0:
        return "0"
    sign, rest = ("+", ms) if ms > 0 else ("-", -ms)
    text = ""
    for size, unit in _UNITS:
        count, rest = divmod(rest, size)
        if count or text or unit == "ms":
            text += f"{count}{unit}"
    return sign + text


def wall_time(clock: Clock, ms: int) -> str:
    """`2026-05-04 15:58:11.646` in the device's zone."""
    return clock.local(ms * 1_000_000).strftime("%Y-%m-%d %H:%M:%S.") + f"{ms % 1000:03d}"


def identity(thing: object) -> str:
    """A short hexadecimal identity, the same for the same name."""
    return f"{zlib.crc32(str(thing).encode()) & 0xFFFFFFF:x}"


def user_id(uid: int) -> str:
    """`u0a57` for an app, the number for a system uid."""
    return f"u0a{uid - 10000}" if uid >= 10000 else str(uid)
