"""`dumpsys appops`: when each package last used each operation, and what it may do.

Four forms are read (AOSP `AppOpsService.dump`, of the releases named):

    8, 8.1   `CAMERA: mode=0; time=+2s ago; rejectTime=+5s ago; duration=+3ms`, ages only, modes by number
    9        `Access: top   = 2026-05-04 18:30:01.250 (-750ms)`, further uid states on lines of their own
    10       `Access: [top-s] 2026-05-04 18:30:01.250 (-750ms)`, one line a uid state
    11 on    the same inside `TAG=[ ... ]`, one block an attribution tag

A dump that is cut short, refused, or in another form raises `UnreadableDump`: it must not pass for one without use.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from harness.text import Text

HEADER = "Current AppOps Service state:"

_CUT_SHORT = re.compile(r"^\*\*\* SERVICE '\S+' DUMP .*$", re.MULTILINE)  # frameworks/native dumpsys.cpp
_UID = re.compile(r"^  Uid (?P<uid>\S+):\s*$")
_UID_NAME = re.compile(r"^u(?P<user>\d+)(?P<kind>ai|a|i|s)(?P<number>\d+)$")
_FIRST_OF_KIND = {"a": 10_000, "i": 99_000, "ai": 90_000, "s": 0}  # UserHandle.formatUid
_PACKAGE = re.compile(r"^    Package (?P<package>\S+):\s*$")
_OP_NAME = r"^      (?P<op>\w+(?:\(\d+\))?)"  # `Unknown(112)` and `MIUIOP(10008)` are those without a name
_UID_MODE = re.compile(_OP_NAME + r": mode=(?:mode=)?(?P<mode>\w+)\s*$")
_OP_OF_8 = re.compile(_OP_NAME + r": mode=(?P<mode>\w+)(?P<rest>.*)$")
_OP = re.compile(_OP_NAME + r" \((?:mode=)?(?P<mode>\w+)(?: / switch .*)?\):\s*$")
_KIND = re.compile(r"^\s+(?P<kind>Access|Reject): ")
_TIME = re.compile(
    r"^\s+(?:(?P<kind>Access|Reject): )?(?:\[[^\]]*\]\s*|\w+\s*= )"
    r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d) (?P<hour>\d\d):(?P<minute>\d\d):(?P<second>\d\d)\.(?P<ms>\d{3}) \("
)
_AGE = re.compile(r"; (?P<kind>time|rejectTime)=(?P<ago>[-+]?\w+) ago")
_ANY_AGE = re.compile(r"[tT]ime=")
_RUNNING_SINCE = re.compile(r"^\s+Running start at: ")
_DURATION = re.compile(r"(?P<number>\d+)(?P<unit>ms|d|h|m|s)")
_UNIT_MS = {"d": 86_400_000, "h": 3_600_000, "m": 60_000, "s": 1_000, "ms": 1}
_NEVER_MS = 5 * 365 * 86_400_000  # an age beyond this is a zero time stamp, counted from 1970
_MODES_OF_8 = {"0": "allow", "1": "ignore", "2": "deny", "3": "default"}  # more are a vendor's and stay numbers


class UnreadableDump(Exception):
    """The dump does not say what was used; `why` is what it says instead."""

    def __init__(self, why: Text) -> None:
        super().__init__(why.en)
        self.why = why


@dataclass(frozen=True, slots=True, kw_only=True)
class OpState:
    """One operation of one package. Times are device wall clock, milliseconds of UTC; None is never."""

    op: str
    mode: str  # in force: the uid's mode where one is set, else the package's
    access_ms: int | None
    reject_ms: int | None
    running: bool  # in use at this moment


def parse_appops(text: str, package: str, *, uid: int, now_ms: int, zone: str) -> tuple[OpState, ...]:
    """The operations of `package` under `uid`, by name; the same name under another uid is another user's copy.

    `zone` is the device's `date +%z` (`+0800`), in which times are printed. A uid's modes come first in its block and
    decide over the package's own. Raises `UnreadableDump`.
    """
    _require_whole(text)
    own = _block_of(text, uid)
    uid_modes = _uid_modes(own)
    found = _operations(own, package, now_ms, zone_offset(zone))
    for op, mode in uid_modes.items():
        found.setdefault(op, _Op(op=op, mode=mode)).mode = mode
    return tuple(found[op].state() for op in sorted(found))


def parse_duration(text: str) -> int:
    """Milliseconds of `1d2h3m4s5ms`, of `+750ms` and of `-750ms`."""
    total = sum(int(match["number"]) * _UNIT_MS[match["unit"]] for match in _DURATION.finditer(text))
    return -total if text.startswith("-") else total


def zone_offset(zone: str) -> timedelta:
    """The offset of `+0800`. Raises `UnreadableDump` for anything else: hours would be mistaken for other ones."""
    match = re.fullmatch(r"(?P<sign>[+-])(?P<hours>\d\d):?(?P<minutes>\d\d)", zone.strip())
    if match is None:
        raise UnreadableDump(Text(zh=f"设备的时区不明（{zone!r}）", en=f"the device's time zone is unknown ({zone!r})"))
    offset = timedelta(hours=int(match["hours"]), minutes=int(match["minutes"]))
    return -offset if match["sign"] == "-" else offset


def _require_whole(text: str) -> None:
    if cut := _CUT_SHORT.search(text):
        raise UnreadableDump(Text(zh=f"输出不完整：{cut[0]}", en=f"the dump is cut short: {cut[0]}"))
    if HEADER not in text:
        first = next((line.strip() for line in text.splitlines() if line.strip()), "")
        raise UnreadableDump(
            Text(zh=f"系统没有给出记录：{first}", en=f"the system gave no record: {first}")
            if first
            else Text(zh="系统没有给出任何内容", en="the system gave nothing at all")
        )


def _block_of(text: str, uid: int) -> list[str]:
    """The lines of one uid, which end where the next uid's or another part of the dump begins."""
    block: list[str] = []
    inside = False
    for line in text.splitlines():
        if match := _UID.match(line):
            inside = _number_of(match["uid"]) == uid
        elif inside and line.strip() and not line.startswith("    "):
            inside = False
        elif inside:
            block.append(line)
    return block


def _number_of(name: str) -> int | None:
    """The uid behind `u0a77`, `u10s1000` or `1000`."""
    if name.isdigit():
        return int(name)
    match = _UID_NAME.match(name)
    if match is None:
        return None
    return int(match["user"]) * 100_000 + _FIRST_OF_KIND[match["kind"]] + int(match["number"])


def _uid_modes(block: list[str]) -> dict[str, str]:
    modes = {}
    for line in block:
        if _PACKAGE.match(line):
            break
        if match := _UID_MODE.match(line):
            modes[match["op"]] = _MODES_OF_8.get(match["mode"], match["mode"])
    return modes


def _operations(block: list[str], package: str, now_ms: int, zone: timedelta) -> dict[str, _Op]:
    """What stands under the package. Raises `UnreadableDump` for a line that could name an operation or a time."""
    found: dict[str, _Op] = {}
    current: _Op | None = None
    inside = False
    for line in block:
        if match := _PACKAGE.match(line):
            inside, current = match["package"] == package, None
        elif not inside or not line.strip():
            continue
        elif match := _OP.match(line):
            current = found.setdefault(match["op"], _Op(op=match["op"], mode=match["mode"]))
        elif match := _OP_OF_8.match(line):
            mode = _MODES_OF_8.get(match["mode"], match["mode"])
            current = found.setdefault(match["op"], _Op(op=match["op"], mode=mode))
            current.read_ages(match["rest"], now_ms)
        elif current is None or not line.startswith("       "):
            raise _unknown_form(line)
        else:
            current.read(line, now_ms, zone)
    return found


def _unknown_form(line: str) -> UnreadableDump:
    told = line.strip()
    return UnreadableDump(Text(zh=f"记录的格式未知：{told}", en=f"the record is in a form that is not known: {told}"))


@dataclass(slots=True, kw_only=True)
class _Op:
    """An operation while its lines are read: the newest of all states, flags and attribution tags counts."""

    op: str
    mode: str
    kind: str = ""  # what the last line told of: further uid states of 9 stand below it
    access_ms: int | None = None
    reject_ms: int | None = None
    running: bool = False

    def read(self, line: str, now_ms: int, zone: timedelta) -> None:
        """A line below the operation."""
        if named := _KIND.match(line):
            self.kind = named["kind"]
        if match := _TIME.match(line):
            if not self.kind:
                raise _unknown_form(line)
            year, month, day, hour, minute, second, ms = map(int, match.groups()[1:])
            wall = datetime(year, month, day, hour, minute, second, tzinfo=UTC) - zone
            self._saw(self.kind, round(wall.timestamp()) * 1000 + ms)
        elif named:
            raise _unknown_form(line)
        else:
            self.kind = ""
        if _RUNNING_SINCE.match(line):
            self._runs(now_ms)

    def read_ages(self, text: str, now_ms: int) -> None:
        """What stands behind the mode on 8."""
        ages = list(_AGE.finditer(text))
        if len(ages) != len(_ANY_AGE.findall(text)):
            raise _unknown_form(text)
        for match in ages:
            ago = parse_duration(match["ago"])
            if ago < _NEVER_MS:
                self._saw("Access" if match["kind"] == "time" else "Reject", now_ms - ago)
        if "(running)" in text:
            self._runs(now_ms)

    def _runs(self, now_ms: int) -> None:
        self.running = True
        self._saw("Access", now_ms)

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
