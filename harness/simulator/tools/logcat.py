"""logcat."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime

from harness.simulator.machine.logcat import LogLine
from harness.simulator.machine.regex import BadRegex, Regex, encoded
from harness.simulator.shell.invocation import Invocation, UsageError
from harness.simulator.tools.options import arguments, integer
from harness.simulator.tools.users import name_of

PRIORITIES = "VDIWEFS"
_FORMATS = ("brief", "epoch", "long", "process", "raw", "tag", "thread", "threadtime", "time")
_ADDITIONS = ("UTC", "color", "descriptive", "monotonic", "nsec", "printable", "uid", "usec", "year", "zone")
_BUFFERS = ("main", "system", "crash", "events", "radio", "kernel")
_DEFAULT_BUFFERS = frozenset({"main", "system", "crash"})
_LONG = ("pid=", "uid=", "regex=", "format=", "buffer=", "clear", "max-count=", "wrap")

Show = Callable[[LogLine], str]


async def logcat(call: Invocation) -> int:
    """`logcat [-dc] [-t|-T N|TIME] [-v FORMAT] [-b BUFFER] [-s] [--pid=PID] [-e REGEX] [-m N] [TAG:PRIORITY...]`."""
    given = arguments(call, "dct:T:v:b:se:m:gSG:f:n:r:L", _LONG)
    modifiers = _modifiers(call)
    if given.has("-g"):
        for name in ("main", "system", "crash"):
            call.out(f"{name}: ring buffer is 256 KiB (0 B consumed, 0 B readable), ")
            call.out("max entry is 5120 B, max payload is 4068 B\n")
        return 0
    if given.has("-c", "--clear"):
        call.device.logcat.clear()
        return 0
    if given.has("-G", "-S"):
        return 0
    show = _format(call, modifiers)
    buffers = _buffers(call)
    pid = integer(given.value("--pid")) if given.has("--pid") else 0
    chosen = _filter(pid, given.value("-e", "--regex"), given.operands, silent=given.has("-s"))

    def wanted(line: LogLine) -> bool:
        return line.buffer in buffers and chosen(line)

    with call.device.logcat.following() as following:
        lines = [line for line in call.device.logcat.lines() if wanted(line)]
        if since := given.value("-t", "-T"):
            lines = _since(call, lines, since)
        limit = integer(given.value("-m", "--max-count", default="0"))
        lines = lines[:limit] if limit else lines
        begun: set[str] = set()
        for line in lines:
            _print(call, line, show, begun)
        await call.stdout.drain()
        if given.has("-d", "-t"):
            return 0
        shown = len(lines)
        while not limit or shown < limit:
            line = await following.get()
            if wanted(line):
                _print(call, line, show, begun)
                shown += 1
                await call.stdout.drain()
        return 0


async def log(call: Invocation) -> int:
    """`log [-p PRIORITY] [-t TAG] MESSAGE`."""
    given = arguments(call, "p:t:b:", mixed=False)
    call.device.logcat.log(
        pid=call.device.jobs.new_pid(),
        uid=call.uid,
        priority=given.value("-p", default="i")[:1].upper(),
        tag=given.value("-t", default="log"),
        message=" ".join(given.operands),
    )
    return 0


def _modifiers(call: Invocation) -> set[str]:
    """What all the -v say: each may be given several times, or hold several words. Raises UsageError."""
    modifiers = _all_values(call, "-v", "--format")
    if unknown := modifiers - {*_FORMATS, *_ADDITIONS}:
        raise UsageError(f'Invalid parameter "{min(unknown)}" to -v')
    return modifiers


def _buffers(call: Invocation) -> frozenset[str]:
    """The buffers that all the -b ask for. Raises UsageError."""
    names = _all_values(call, "-b", "--buffer") or {"default"}
    if unknown := names - {*_BUFFERS, "all", "default"}:
        raise UsageError(f"Unknown buffer '{min(unknown)}'")
    chosen = set(_BUFFERS) if "all" in names else names - {"default"}
    return frozenset(chosen | _DEFAULT_BUFFERS if "default" in names else chosen)


def _all_values(call: Invocation, short: str, long: str) -> set[str]:
    """Every word given to an option that may come several times, or with several words."""
    pairs = zip(call.argv, call.argv[1:], strict=False)
    given = [word for flag, word in pairs if flag in (short, long)]
    given += [word.removeprefix(short) for word in call.argv if re.fullmatch(f"{short}[a-zA-Z]+", word)]
    given += [word.removeprefix(f"{long}=") for word in call.argv if word.startswith(f"{long}=")]
    return {piece for word in given for piece in word.replace(",", " ").split()}


def _print(call: Invocation, line: LogLine, show: Show, begun: set[str]) -> None:
    if line.buffer not in begun:
        begun.add(line.buffer)
        call.out(f"--------- beginning of {line.buffer}\n")
    call.out(show(line))


def _format(call: Invocation, modifiers: set[str]) -> Show:
    form = next((name for name in _FORMATS if name in modifiers), "threadtime")

    def when(line: LogLine) -> str:
        if form == "epoch":
            return f"{line.wall_ns // 1_000_000_000:>14}.{_fraction(line)}"
        moment: datetime = call.device.clock.local(line.wall_ns)
        if "UTC" in modifiers:
            moment = moment.astimezone(UTC)
        zone = moment.strftime(" %z") if "UTC" in modifiers or "zone" in modifiers else ""
        date = "%Y-%m-%d" if "year" in modifiers else "%m-%d"
        return f"{moment.strftime(date + ' %H:%M:%S')}.{_fraction(line)}{zone}"

    def _fraction(line: LogLine) -> str:
        digits = 9 if "nsec" in modifiers else 6 if "usec" in modifiers else 3
        return f"{line.wall_ns % 1_000_000_000:09d}"[:digits]

    def user(line: LogLine) -> str:
        """The user before the pid; a name only if it has at most five letters (liblog logprint.cpp)."""
        name = name_of(line.uid)
        return f"{name if len(name) <= 5 else line.uid:>5}:" if "uid" in modifiers else ""

    def threadtime(line: LogLine) -> str:
        who = f" {user(line).replace(':', ' ')}{line.pid:5} {line.tid:5}"
        return f"{when(line)}{who} {line.priority} {line.tag:<8}: {line.message}\n"

    shows: dict[str, Show] = {
        "threadtime": threadtime,
        "epoch": threadtime,
        "brief": lambda line: f"{line.priority}/{line.tag:<8}({user(line)}{line.pid:5}): {line.message}\n",
        "time": lambda line: f"{when(line)} {line.priority}/{line.tag:<8}({user(line)}{line.pid:5}): {line.message}\n",
        "tag": lambda line: f"{line.priority}/{line.tag:<8}: {line.message}\n",
        "raw": lambda line: f"{line.message}\n",
        "process": lambda line: f"{line.priority}({user(line)}{line.pid:5}) {line.message}  ({line.tag})\n",
        "thread": lambda line: f"{line.priority}({user(line)}{line.pid:5}:{line.tid:5}) {line.message}\n",
        "long": lambda line: (
            f"[ {when(line)} {user(line)}{line.pid:5}:{line.tid:5} {line.priority}/{line.tag:<8} ]\n{line.message}\n\n"
        ),
    }
    return shows[form]


def _filter(pid: int, pattern: str, operands: tuple[str, ...], *, silent: bool) -> Callable[[LogLine], bool]:
    levels: dict[str, str] = {}
    default = "S" if silent else "V"
    for operand in operands:
        tag, _, level = operand.partition(":")
        level = (level or "V").upper()[:1].replace("*", "D")
        if level not in PRIORITIES:
            raise UsageError(f"Invalid filter expression '{operand}'")
        if tag == "*":
            default = level
        else:
            levels[tag] = level
    try:
        regex = Regex(pattern, ecma=True) if pattern else None
    except BadRegex as bad:
        raise UsageError(f"Invalid regex '{pattern}': {bad}") from None

    def wanted(line: LogLine) -> bool:
        level = levels.get(line.tag, default)
        if level == "S" or PRIORITIES.index(line.priority) < PRIORITIES.index(level):
            return False
        if pid and line.pid != pid:
            return False
        return regex is None or regex.search(encoded(line.message)) is not None

    return wanted


def _since(call: Invocation, lines: list[LogLine], since: str) -> list[LogLine]:
    """The last N lines, or those from a moment on: `MM-DD hh:mm:ss.mmm`, `YYYY-MM-DD hh:mm:ss.mmm` or `SECONDS.mmm`."""
    if since.isdecimal():
        return lines[max(0, len(lines) - integer(since)) :]
    if re.fullmatch(r"\d+\.\d+", since):
        return [line for line in lines if line.wall_ns >= float(since) * 1e9]
    now = call.device.clock.local()
    whole = since if re.match(r"\d{4}-", since) else f"{now.year}-{since}"
    for form in ("%Y-%m-%d %H:%M:%S.%f", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M"):
        try:
            moment = datetime.strptime(whole, form).replace(tzinfo=call.device.clock.zone)
        except ValueError:
            continue
        # Cut to the millisecond that was asked for, as the log shows it.
        return [line for line in lines if line.wall_ns // 1_000_000 >= int(moment.timestamp() * 1000 + 0.5)]
    raise UsageError(f'-T "{since}" not in time format')
