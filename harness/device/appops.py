"""App-ops: the system's own record of what an app used last. Needs no root and no instrumentation."""

from __future__ import annotations

import shlex
from dataclasses import dataclass, replace

from harness.device.adb import Adb
from harness.device.clock import wall_ms_of
from harness.device.packages import Packages
from harness.device.parsers.appops import OpState, UnreadableDump, parse_appops
from harness.errors import DeviceError
from harness.text import Text

FILTERS_SINCE_API = 28  # before, `--package` is an unknown option and nothing but that is printed
# A line each, whatever the shell and `date` of the build know.
_CLOCKS = 'echo $EPOCHREALTIME; echo "$(date +%s.%N)"'
_ZONE = 'echo "$(date +%z)"'
ROUNDING_MS = 5  # of two clocks and an age, each cut off to a millisecond
_LATER = Text(
    zh="请确认 `adb shell dumpsys appops` 给出完整的记录，再重新运行。",
    en="Check that `adb shell dumpsys appops` gives the whole record, then run again.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpReading:
    """All operations of a package at one moment of the device's wall clock."""

    device_wall_ms: int
    ops: tuple[OpState, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Moment:
    at_ms: int
    slack_ms: int


class AppOps:
    """`dumpsys appops`."""

    def __init__(self, adb: Adb, packages: Packages, *, api_level: int) -> None:
        self._adb = adb
        self._packages = packages
        self._filters = api_level >= FILTERS_SINCE_API
        self._seen: dict[tuple[str, str, str], _Moment] = {}  # by package, op and kind; from ages only

    def read(self, package: str) -> OpReading:
        """Say when `package` last used each operation, and last tried in vain, as user 0.

        Only the last use of each is kept by Android, so two readings tell that there was one, never how many.
        Raises `DeviceError` where the package is not installed, and where the record is not there whole.
        """
        uid = self._packages.known_uid(package)
        chosen = f"dumpsys appops --package {shlex.quote(package)}" if self._filters else "dumpsys appops"
        # One line, so that the clock and the zone are those of the dump.
        done = self._adb.shell(f"{_CLOCKS}; {_ZONE}; {chosen} || exit; {_CLOCKS}")
        epoch, date, zone, *rest = (*done.stdout.rstrip("\n").split("\n"), "", "", "")
        now_ms = wall_ms_of(epoch) or wall_ms_of(date)
        if not done.ok or not now_ms:
            raise self._unreadable(package, done.complaint)
        later_ms = next((ms for line in reversed(rest) if (ms := wall_ms_of(line))), now_ms)
        at = now_ms if self._filters else (now_ms + later_ms) // 2
        try:
            ops = parse_appops("\n".join(rest), package, uid=uid, now_ms=at, zone=zone)
        except UnreadableDump as error:
            raise self._unreadable(package, error.why) from error
        if not self._filters:
            ops = tuple(self._steadied(package, op, later_ms - at + ROUNDING_MS) for op in ops)
        return OpReading(device_wall_ms=now_ms, ops=ops)

    def _steadied(self, package: str, op: OpState, slack_ms: int) -> OpState:
        """Android 8 tells ages, and a clock read beside them: one use seems to be a little earlier or later each time.

        What two readings put so close together that it may be one use is one.
        """
        return replace(
            op,
            access_ms=self._once((package, op.op, "access"), op.access_ms, slack_ms),
            reject_ms=self._once((package, op.op, "reject"), op.reject_ms, slack_ms),
        )

    def _once(self, key: tuple[str, str, str], at_ms: int | None, slack_ms: int) -> int | None:
        if at_ms is None:
            return None
        seen = self._seen.get(key)
        if seen is None or abs(at_ms - seen.at_ms) > seen.slack_ms + slack_ms:
            seen = self._seen[key] = _Moment(at_ms=at_ms, slack_ms=slack_ms)
        return seen.at_ms

    def _unreadable(self, package: str, why: Text) -> DeviceError:
        return self._adb.error(
            Text(
                zh=f"无法读取 {package} 的 app-ops：{why.zh}",
                en=f"the app-ops of {package} cannot be read: {why.en}",
            ),
            _LATER,
        )
