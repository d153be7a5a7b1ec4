"""true, sleep, test, env, uname, date and other small tools of the system."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from harness.simulator.machine.clock import CHINA, Clock
from harness.simulator.machine.image import KERNEL
from harness.simulator.shell import run_argv
from harness.simulator.shell.invocation import Invocation, UsageError
from harness.simulator.shell.programs import BIN_FOLDERS, CANNOT_EXECUTE, NOT_FOUND
from harness.simulator.shell.streams import read_all
from harness.simulator.tools.options import arguments, integer, need, path_of

UNITS = {"": 1.0, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}
MOST_WORDS = 4096  # that one command gets from xargs, unless told otherwise


async def true(call: Invocation) -> int:
    """`true`."""
    return 0


async def false(call: Invocation) -> int:
    """`false`."""
    return 1


async def sleep(call: Invocation) -> int:
    """`sleep SECONDS`, with a fraction or a unit s, m, h, d."""
    need(call, call.argv[1:], 1)
    await asyncio.sleep(_seconds(call.argv[1]))
    return 0


async def pwd(call: Invocation) -> int:
    """`pwd`."""
    call.out(f"{call.cwd}\n")
    return 0


async def env(call: Invocation) -> int:
    """`env [NAME=VALUE...] [COMMAND]`."""
    given = arguments(call, "iu:0", mixed=False, code=125)
    words = list(given.operands)
    environment = {} if given.has("-i") else dict(call.environment)
    for name in given.all("-u"):
        environment.pop(name, None)
    while words and "=" in words[0]:
        name, _, value = words.pop(0).partition("=")
        environment[name] = value
    if words:
        return await run_argv(replace(call, environment=environment), tuple(words))
    call.out("".join(f"{name}={value}\n" for name, value in environment.items()))
    return 0


async def which(call: Invocation) -> int:
    """`which NAME...`."""
    found = [name for name in call.argv[1:] if name in call.device.commands]
    call.out("".join(f"{BIN_FOLDERS[0]}/{name}\n" for name in found))
    return 0 if found and len(found) == len(call.argv) - 1 else 1


async def uname(call: Invocation) -> int:
    """`uname [-asnrvmo]`."""
    given = arguments(call, "asnrvmo")
    parts = {
        "-s": "Linux",
        "-n": "localhost",
        "-r": KERNEL,
        "-v": "#1 SMP PREEMPT Fri Feb  2 00:00:00 UTC 2024",
        "-m": "aarch64",
        "-o": "Toybox",
    }
    chosen = parts if given.has("-a") else {key: parts[key] for key in parts if given.has(key)} or {"-s": "Linux"}
    call.out(" ".join(chosen.values()) + "\n")
    return 0


async def uptime(call: Invocation) -> int:
    """`uptime`."""
    seconds = call.device.clock.boottime_ns() // 1_000_000_000
    days, hours, minutes = seconds // 86400, seconds // 3600 % 24, seconds // 60 % 60
    length = f"{days} day{'s' if days > 1 else ''}, " if days else ""
    length += f"{hours:2}:{minutes:02}" if hours else f"{minutes} min"
    call.out(f" {call.device.clock.local():%H:%M:%S} up {length},  0 users,  load average: 1.02, 1.10, 1.08\n")
    return 0


async def date(call: Invocation) -> int:
    """`date [-u] [-d TIME] [-r FILE] [+FORMAT]`; as root `date TIME` sets the clock, TIME as in `_moment`."""
    given = arguments(call, "uRd:s:D:r:I")
    clock = call.device.clock
    wall_ns = clock.wall_ns()
    setting = given.value("-s") or next((word for word in given.operands if not word.startswith("+")), "")
    if setting:
        if call.uid != 0:
            call.err("date: cannot set date: Operation not permitted\n")
            return 1
        moment_ns = _moment(setting)
        if not 0 <= moment_ns < 1 << 62:  # the kernel's clock counts nanoseconds
            call.err("date: cannot set date: Invalid argument\n")
            return 1
        clock.set_wall_ns(moment_ns)
        return 0
    if given.has("-d"):
        wall_ns = _moment(given.value("-d"))
    if given.has("-r"):
        wall_ns = call.device.filesystem.stat(path_of(call, given.value("-r")), call.uid).mtime_ns
    moment = _moment_of(clock, wall_ns, utc=given.has("-u"))
    template = next((word[1:] for word in given.operands if word.startswith("+")), "%a %b %e %H:%M:%S %Z %Y")
    if given.has("-R"):
        template = "%a, %d %b %Y %H:%M:%S %z"
    call.out(_strftime(template, moment, wall_ns) + "\n")
    return 0


async def reboot(call: Invocation) -> int:
    """`reboot [-p] [bootloader|recovery|...]`."""
    words = call.argv[1:]
    call.device.power("shutdown" if "-p" in words else f"reboot,{words[-1]}" if words else "reboot")
    return 0


async def svc(call: Invocation) -> int:
    """`svc power reboot [REASON]`, `svc power shutdown`; nothing else of it is here."""
    match call.argv[1:]:
        case ["power", "reboot", *reason]:
            call.device.power(f"reboot,{reason[0]}" if reason else "reboot")
        case ["power", "shutdown"]:
            call.device.power("shutdown")
        case _:
            call.err("Control the power manager\n\nusage: svc power reboot [reason]\n       svc power shutdown\n")
    return 0


async def toybox(call: Invocation) -> int:
    """`toybox COMMAND ...`; alone, the names it knows."""
    if len(call.argv) == 1:
        call.out(" ".join(sorted(call.device.commands)) + "\n")
        return 0
    if call.argv[1] not in call.device.commands:
        call.err(f'{call.argv[0]}: Unknown command {call.argv[1]} (see "{call.argv[0]} --help")\n')
        return NOT_FOUND
    return await run_argv(call, call.argv[1:])


async def passing(call: Invocation) -> int:
    """`nohup`, `setsid`, `nice`, `timeout`, `time`: run the command that follows."""
    words = list(call.argv[1:])
    limit = None
    if call.argv[0] == "timeout":
        while words and words[0].startswith("-"):
            words = words[2:] if words[0] in ("-s", "-k") else words[1:]
        if len(words) < 2:
            raise UsageError('Need 2 arguments (see "timeout --help")', 125)
        limit = _seconds(words.pop(0), 125)
    while words and words[0].startswith("-"):
        words = words[2:] if words[0] in ("-n", "-c") else words[1:]
    need(call, tuple(words), 1)
    try:
        async with asyncio.timeout(limit):
            return await run_argv(call, tuple(words))
    except TimeoutError:
        return 124


async def xargs(call: Invocation) -> int:
    """`xargs [-0prt] [-n COUNT] [-I WORD] COMMAND`: once with all words of standard input, or COUNT at a time."""
    given = arguments(call, "n:0rtpI:E:s:P:", mixed=False)
    size = integer(given.value("-n", default=str(MOST_WORDS)))
    if size < 1:
        raise UsageError("-n < 1")
    raw = (await read_all(call.stdin)).decode(errors="surrogateescape")
    words = [word for word in raw.split("\0") if word] if given.has("-0") else _shell_words(raw)
    command = given.operands or ("echo",)
    if given.has("-I"):
        lines = words if given.has("-0") else [line.strip() for line in raw.splitlines() if line.strip()]
        runs = [tuple(part.replace(given.value("-I"), line) for part in command) for line in lines]
    else:
        runs = [(*command, *words[at : at + size]) for at in range(0, len(words), size)]
        runs = runs or ([] if given.has("-r") else [command])
    status = 0
    for argv in runs:
        code = await run_argv(call, argv)
        if code in (CANNOT_EXECUTE, NOT_FOUND):
            return code
        status = 123 if code else status
        await asyncio.sleep(0)
    return status


def _shell_words(text: str) -> list[str]:
    """The words of a text, in which quotes and backslashes keep blanks together, as xargs reads them."""
    found = re.findall(r"""(?:'[^'\n]*'|"[^"\n]*"|\\.|[^\s'"\\])+""", text, re.DOTALL)
    return [re.sub(r"""'([^'\n]*)'|"([^"\n]*)"|\\(.)""", _unquoted, word, flags=re.DOTALL) for word in found]


def _unquoted(found: re.Match[str]) -> str:
    return found[1] or found[2] or found[3] or ""


async def seq(call: Invocation) -> int:
    """`seq [-w] [-s SEPARATOR] [FIRST [STEP]] LAST`."""
    given = arguments(replace(call, argv=tuple(_kept_number(word) for word in call.argv)), "wf:s:", mixed=False)
    words = [word.lstrip("=") for word in given.operands]
    if not 1 <= len(words) <= 3:
        raise UsageError('Needs 1 argument (see "seq --help")')
    for word in words:
        if not re.fullmatch(r"-?(\d{1,15}(\.\d{0,9})?|\.\d{1,9})", word):
            raise UsageError(f"bad number '{word}'")
    numbers = [Decimal(word) for word in words]
    first, step = (numbers[0] if len(numbers) > 1 else Decimal(1)), (numbers[1] if len(numbers) > 2 else Decimal(1))
    places = max(-int(number.as_tuple().exponent) for number in (first, step))
    if step == 0:
        raise UsageError("increment 0")
    width = max(len(f"{number:.{places}f}") for number in (first, numbers[-1])) if given.has("-w") else 0
    separator, value, begun = given.value("-s", default="\n"), first, False
    while value <= numbers[-1] if step > 0 else value >= numbers[-1]:
        number = f"{value:0{width}.{places}f}" if width else f"{value:.{places}f}"
        call.out(f"{separator if begun else ''}{number}")
        value, begun = value + step, True
        await call.stdout.drain()
    call.out("\n" if begun else "")
    return 0


def _kept_number(word: str) -> str:
    """A negative number, marked so that it is not taken for an option."""
    return f"={word}" if re.fullmatch(r"-\.?\d.*", word) else word


async def nproc(call: Invocation) -> int:
    """`nproc`."""
    call.out("8\n")
    return 0


async def hostname(call: Invocation) -> int:
    """`hostname`."""
    call.out("localhost\n")
    return 0


async def basename(call: Invocation) -> int:
    """`basename PATH`."""
    need(call, call.argv[1:], 1)
    name = call.argv[1].rstrip("/").rpartition("/")[2] or "/"
    call.out(name.removesuffix(call.argv[2] if len(call.argv) > 2 else "") + "\n")
    return 0


async def dirname(call: Invocation) -> int:
    """`dirname PATH`."""
    need(call, call.argv[1:], 1)
    head, slash, _ = call.argv[1].rstrip("/").rpartition("/")
    call.out(f"{head or slash or '.'}\n")
    return 0


async def getenforce(call: Invocation) -> int:
    """`getenforce`."""
    call.out("Enforcing\n")
    return 0


async def nothing(call: Invocation) -> int:
    """`sync`, `svc`, `restorecon`, `chcon`, `setenforce`: taken, with nothing to show for it here."""
    return 0


def _seconds(text: str, code: int = 1) -> float:
    """A span such as 1.5 or 2m. Raises UsageError."""
    amount = re.fullmatch(r"(\d{1,9}(?:\.\d*)?|\.\d+)([smhd]?)", text)
    if amount is None:
        raise UsageError(f"Not a number '{text}'", code)
    return float(amount[1]) * UNITS[amount[2]]


def _moment(text: str) -> int:
    """`@SECONDS`, `YYYY-MM-DD hh:mm:ss` or `MMDDhhmmYYYY.ss` as nanoseconds since 1970. Raises UsageError."""
    if number := re.fullmatch(r"@(-?\d{1,15})(?:\.(\d+))?", text):
        return int(number[1]) * 1_000_000_000 + int((number[2] or "0").ljust(9, "0")[:9])
    for form in ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d", "%m%d%H%M%Y.%S", "%m%d%H%M%Y"):
        try:
            return int(datetime.strptime(text, form).replace(tzinfo=CHINA).timestamp()) * 1_000_000_000
        except ValueError:
            continue
    raise UsageError(f"bad date {text}")


def _moment_of(clock: Clock, wall_ns: int, *, utc: bool) -> datetime:
    """A wall time as a date. Raises UsageError for one that the calendar here does not have."""
    try:
        moment = clock.local(wall_ns)
    except (ValueError, OverflowError, OSError):
        raise UsageError(f"bad date @{wall_ns // 1_000_000_000}") from None
    return moment.astimezone(UTC) if utc else moment


def _strftime(template: str, moment: datetime, wall_ns: int) -> str:
    def one(found: re.Match[str]) -> str:
        match found.group():
            case "%N":
                return f"{wall_ns % 1_000_000_000:09d}"
            case "%s":
                return str(wall_ns // 1_000_000_000)
            case "%%":
                return "%%"
            case directive if re.fullmatch(r"%\dN", directive):
                return f"{wall_ns % 1_000_000_000:09d}"[: int(directive[1])]
            case directive:
                return directive

    return moment.strftime(re.sub(r"%(?:\dN|.)", one, template))
