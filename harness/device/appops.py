"""App-ops: the system's own record of what an app used last. Needs no root and no instrumentation."""

from __future__ import annotations

import shlex
from dataclasses import dataclass

from harness.device.adb import Adb
from harness.device.clock import wall_ms_of
from harness.device.parsers.appops import OpState, parse_appops
from harness.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class OpReading:
    """All operations of a package at one moment of the device's wall clock."""

    device_wall_ms: int
    ops: tuple[OpState, ...]


class AppOps:
    """`dumpsys appops` and `appops`."""

    def __init__(self, adb: Adb) -> None:
        self._adb = adb

    def read(self, package: str) -> OpReading:
        """Say when `package` last used each operation, and last tried in vain.

        Only the last use of each is kept by Android, so two readings tell that there was one, never how many.
        """
        # One line, so that the clock and the zone are those of the dump.
        done = self._adb.shell(
            f"echo $EPOCHREALTIME; date +%s.%N; date +%z; dumpsys appops --package {shlex.quote(package)}"
        )
        epoch, date, zone, *rest = (*done.stdout.split("\n"), "", "", "")
        now_ms = wall_ms_of(epoch) or wall_ms_of(date)
        if not done.ok or not now_ms:
            raise self._adb.error(
                Text(
                    zh=f"无法读取 {package} 的 app-ops：{done.complaint.zh}",
                    en=f"the app-ops of {package} cannot be read: {done.complaint.en}",
                )
            )
        ops = parse_appops("\n".join(rest), package, now_ms=now_ms, zone=zone)
        return OpReading(device_wall_ms=now_ms, ops=ops)
