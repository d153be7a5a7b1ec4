"""The device's log."""

from __future__ import annotations

from harness.device.adb import Adb
from harness.device.parsers.crash import parse_crash


class Logcat:
    """`logcat`, of which the crash buffer is kept apart and survives chatter."""

    def __init__(self, adb: Adb) -> None:
        self._adb = adb

    def crash_of(self, pid: int, *, since_ms: int) -> str:
        """The exception or signal that ended a process, and where; "" where it did not crash.

        `since_ms` is the device's wall clock when it started: another may have crashed under its pid before.
        """
        # Not `--pid`: what a signal did to it is written by a process of its own, crash_dump.
        since = f"{since_ms / 1000:.3f}"
        done = self._adb.run(
            *("logcat", "-d", "-b", "crash", "-v", "brief", "-T", since),
            *("AndroidRuntime:E", "DEBUG:F", "libc:F", "*:S"),
        )
        if not done.ok:
            raise self._adb.failed(f"`{done.command}`", done.complaint)
        return parse_crash(done.stdout, pid)
