"""`dumpsys appops`: when each package last used each operation, and what it may do.

Three forms are read: Android 8 and 9 (`OP (mode): time=+1m2s ago`), 10 (absolute times below the operation) and 11 and
later (the same inside attribution tags). Source: AOSP `AppOpsService.dump`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

_UID = re.compile(r"^  Uid (?P<uid>\S+):\s*$")
_PACKAGE = re.compile(r"^    Package (?P<package>\S+):\s*$")
_UID_MODE = re.compile(r"^      (?P<op>[A-Z_0-9]+(?:\(\d+\))?): mode=(?P<mode>\w+)")
_OP = re.compile(r"^      (?P<op>[A-Z_0-9]+(?:\(\d+\))?) \((?P<mode>\w+)(?: / switch [^)]*)?\):(?P<rest>.*)$")
_TIME = re.compile(
    r"^\s+(?P<kind>Access|Reject): \[(?P<state>[^\]]*)\]\s*"
    r"(?P<when>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) \((?P<ago>-?\+?[\dhmsd]+)\)"
)
_RELATIVE = re.compile(r"(?P<kind>time|rejectTime)=\+?(?P<ago>[\dhmsd]+) ago")
_RUNNING = re.compile(r"^\s+Running start at: \+?(?P<ago>[\dhmsd]+)|\(running\)|duration=running")
_DURATION = re.compile(r"(?P<number>\d+)(?P<unit>ms|d|h|m|s)")
_UNIT_MS = {"d": 86_400_000, "h": 3_600_000, "m": 60_000, "s": 1_000, "ms": 1}
_NEVER_MS = 5 * 365 * 86_400_000  # an age beyond this is a zero time stamp, counted from 1970


@dataclass(frozen=True, slots=True, kw_only=True)
class OpState:
    """One operation of one package. Times are device wall clock, milliseconds of UTC; None is never."""

    op: str
    mode: str  # in force: the uid's mode where one is set, else the package's
    access_ms: int | None
    reject_ms: int | None
    running: bool  # in use at this moment


def parse_appops(text: str, package: str, *, now_ms: int, zone: str) -> tuple[OpState, ...]:
    """The operations of `package`, by name. `zone` is the device's `date +%z` (`+0800`), in which times are printed.

    A uid's modes come first in its block and decide over the package's own.
    """
    uid_modes: dict[str, str] = {}
    found: dict[str, _Op] = {}
    current: _Op | None = None
    in_package = False
    for line in text.splitlines():
        if _UID.match(line):
            if in_package:
                break
            uid_modes, in_package = {}, False
        elif match := _PACKAGE.match(line):
            if in_package:
                break
            in_package = match["package"] == package
        elif not in_package:
            if match := _UID_MODE.match(line):
                uid_modes[match["op"]] = match["mode"]
        elif match := _OP.match(line):
            current = found.setdefault(match["op"], _Op(op=match["op"], mode=match["mode"]))
            current.read_relative(match["rest"], now_ms)
        elif current is not None:
            current.read(line, now_ms, zone)
    if not in_package:
        return ()
    for op, mode in uid_modes.items():
        found.setdefault(op, _Op(op=op, mode=mode)).mode = mode
    return tuple(found[op].state() for op in sorted(found))


def parse_duration(text: str) -> int:
    """Milliseconds of `1d2h3m4s5ms`."""
    return sum(int(match["number"]) * _UNIT_MS[match["unit"]] for match in _DURATION.finditer(text))


def zone_offset(zone: str) -> timedelta:
    """The offset of `+0800`; UTC where `date` gave none."""
    match = re.fullmatch(r"(?P<sign>[+-])(?P<hours>\d\d):?(?P<minutes>\d\d)", zone.strip())
    if match is None:
        return timedelta()
    offset = timedelta(hours=int(match["hours"]), minutes=int(match["minutes"]))
    return -offset if match["sign"] == "-" else offset


@dataclass(slots=True, kw_only=True)
class _Op:
    """An operation while its lines are read: the newest of all states, flags and attribution tags counts."""

    op: str
    mode: str
    access_ms: int | None = None
    reject_ms: int | None = None
    running: bool = False

    def read(self, line: str, now_ms: int, zone: str) -> None:
        if match := _TIME.match(line):
            wall = datetime.strptime(match["when"] + "000", "%Y-%m-%d %H:%M:%S.%f").replace(tzinfo=UTC)
            at_ms = round((wall - zone_offset(zone)).timestamp() * 1000)
            self._saw(match["kind"], at_ms)
        if _RUNNING.search(line):
            self.running = True
            self._saw("Access", now_ms)

    def read_relative(self, text: str, now_ms: int) -> None:
        for match in _RELATIVE.finditer(text):
            ago = parse_duration(match["ago"])
            if ago < _NEVER_MS:
                self._saw("Access" if match["kind"] == "time" else "Reject", now_ms - ago)
        if _RUNNING.search(text):
            self.running = True

    def _saw(self, kind: str, at_ms: int) -> None:
        if at_ms <= 0:
            return
        if kind == "Access":
            self.access_ms = max(self.access_ms or 0, at_ms)
        else:
            self.reject_ms = max(self.reject_ms or 0, at_ms)

    def state(self) -> OpState:
        return OpState(
            op=self.op, mode=self.mode, access_ms=self.access_ms, reject_ms=self.reject_ms, running=self.running
        )
