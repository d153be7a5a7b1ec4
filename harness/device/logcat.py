"""The device's log."""

from __future__ import annotations

from harness.device.adb import Adb

CRASH_LINES = 60


class Logcat:
    """`logcat`, of which the crash buffer is kept apart and survives chatter."""

    def __init__(self, adb: Adb) -> None:
        self._adb = adb

    def crash_of(self, pid: int) -> str:
        """The exception or signal that ended a process, with its stack; "" where it did not crash."""
        done = self._adb.run(
            *("logcat", "-d", "-b", "crash", "-v", "raw", f"--pid={pid}"),
            *("AndroidRuntime:E", "DEBUG:F", "*:S"),
        )
        lines = [line for line in done.stdout.splitlines() if not line.startswith("--------- ")]
        return "\n".join(lines[:CRASH_LINES]).strip()
