"""ps, pidof, kill, pgrep, top-like tools: the system's processes by name, and the apps' real ones."""

from __future__ import annotations

import re
import signal

from harness.simulator.machine.jobs import Job
from harness.simulator.machine.process_table import ADBD_PID, FIRST_SHELL_PID, Process, process_table
from harness.simulator.shell.invocation import Invocation, UsageError
from harness.simulator.tools.options import arguments, need
from harness.simulator.tools.users import name_of, uid_of

FATAL = frozenset({signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGHUP})
SHELL_PID = FIRST_SHELL_PID - 1


def processes(call: Invocation) -> list[Process]:
    """Every process of the device, and the command that asks."""
    asking = Process(pid=SHELL_PID, ppid=ADBD_PID, uid=call.uid, name=call.argv[0], state="R")
    return [*process_table(call.device.processes, adbd_uid=call.device.adbd.uid), asking]


async def ps(call: Invocation) -> int:
    """`ps [-A|-e] [-f] [-o FIELD,...] [-p PID] [-u USER] [NAME]`; without -A only the user's own, as toybox."""
    given = arguments(call, "Aefwlo:p:u:U:k:T")
    listed = processes(call)
    if given.has("-p"):
        wanted = {int(word) for word in given.value("-p").split(",") if word.isdecimal() and len(word) < 11}
        listed = [process for process in listed if process.pid in wanted]
    elif given.has("-u", "-U"):
        uids = {uid_of(word) for word in given.value("-u", "-U").split(",")}
        listed = [process for process in listed if process.uid in uids]
    elif not given.has("-A", "-e"):
        listed = [process for process in listed if process.uid == call.uid]
    if given.has("-o"):
        fields = [field.partition("=")[0].upper() for field in given.value("-o").split(",")]
        headed = not given.value("-o").endswith("=")
    elif given.has("-f"):
        fields, headed = ["UID", "PID", "PPID", "C", "STIME", "TTY", "TIME", "CMD"], True
    else:
        fields, headed = ["USER", "PID", "PPID", "VSZ", "RSS", "WCHAN", "ADDR", "S", "NAME"], True
    rows = [[_field(field, process) for field in fields] for process in listed]
    _table(call, fields, rows, headed=headed)
    return 0 if listed or not given.has("-p") else 1


async def pidof(call: Invocation) -> int:
    """`pidof [-s] NAME...`: the pids, newest first; 1 when there is none."""
    given = arguments(call, "sxo:")
    pids = [process.pid for process in processes(call) if process.name in given.operands and process.pid != SHELL_PID]
    pids = sorted(pids, reverse=True)[: 1 if given.has("-s") else None]
    if not pids:
        return 1
    call.out(" ".join(map(str, pids)) + "\n")
    return 0


async def pgrep(call: Invocation) -> int:
    """`pgrep [-f] [-x] [-l] PATTERN`."""
    given = arguments(call, "fxlo")
    pattern = given.operands[0] if given.operands else ""
    found = [
        process
        for process in processes(call)
        if process.pid != SHELL_PID and (process.name == pattern if given.has("-x") else pattern in process.name)
    ]
    call.out("".join(f"{process.pid}{' ' + process.name if given.has('-l') else ''}\n" for process in found))
    return 0 if found else 1


async def kill(call: Invocation) -> int:
    """`kill [-SIGNAL] PID...`: only processes of apps end, and only for root or their own user."""
    words, number = list(call.argv[1:]), signal.SIGTERM
    if words and words[0] == "-l":
        call.out(" ".join(f"{one.value}) {one.name}" for one in signal.Signals) + "\n")
        return 0
    if words and words[0] == "-s":
        need(call, tuple(words), 2)
        words[0:2] = [f"-{words[1]}"]
    if words and words[0].startswith("-"):
        number = _signal(words.pop(0)[1:])
    if not words:
        raise UsageError('Needs 1 argument (see "kill --help")')
    return max([await _kill(call, word, number) for word in words])


async def pkill(call: Invocation) -> int:
    """`pkill [-f] NAME`, `killall NAME`."""
    given = arguments(call, "fxl:9")
    found = [process for process in processes(call) if process.name in given.operands and process.pid != SHELL_PID]
    if not found:
        if call.argv[0] == "killall":
            need(call, given.operands, 1)
            call.err(f"killall: {given.operands[0]}: No such process\n")
        return 1
    return max([await _kill(call, str(process.pid), signal.SIGKILL) for process in found])


async def _kill(call: Invocation, word: str, number: signal.Signals) -> int:
    if not re.fullmatch(r"-?\d{1,18}", word):
        call.err(f"kill: bad pid '{word}': No such process\n")
        return 1
    pid = int(word)
    app = call.device.processes.by_pid(pid)
    if (job := call.device.jobs.by_pid(pid)) is not None:
        return _end_job(call, job, number)
    if app is None:
        known = any(process.pid == pid for process in processes(call))
        call.err(f"kill: {word}: {'Operation not permitted' if known else 'No such process'}\n")
        return 1
    if call.uid not in (0, app.uid):
        call.err(f"kill: {word}: Operation not permitted\n")
        return 1
    if number in FATAL:
        # A Dalvik process leaves SIGTERM at its default as well: the end is the same.
        call.device.processes.kill(app, f"signal {number.value}")
        await app.gone.wait()
    return 0


def _end_job(call: Invocation, job: Job, number: signal.Signals) -> int:
    """End what a shell started with `&`."""
    if call.uid not in (0, job.uid):
        call.err(f"kill: {job.pid}: Operation not permitted\n")
        return 1
    if number in FATAL:
        job.task.cancel()
    return 0


def _signal(name: str) -> signal.Signals:
    for one in signal.Signals:
        if name in (str(one.value), one.name, one.name.removeprefix("SIG")):
            return one
    if name == "0":
        return signal.Signals(signal.SIGCONT)
    raise UsageError(f"bad signal '{name}'")


def _field(field: str, process: Process) -> str:
    values = {
        "USER": name_of(process.uid),
        "UID": name_of(process.uid),
        "PID": str(process.pid),
        "PPID": str(process.ppid),
        "VSZ": str(process.vsz),
        "VSIZE": str(process.vsz),
        "RSS": str(process.rss),
        "WCHAN": process.wchan,
        "ADDR": "0",
        "S": process.state,
        "NAME": process.name,
        "CMD": process.name,
        "CMDLINE": process.name,
        "ARGS": process.name,
        "COMM": process.name[-15:],
        "C": "0",
        "STIME": "00:00:00",
        "TTY": "?",
        "TIME": "00:00:00",
    }
    if field not in values:
        raise UsageError(f"bad -o {field}")
    return values[field]


_LEFT = frozenset({"USER", "UID", "WCHAN", "S", "NAME", "CMD", "CMDLINE", "ARGS", "COMM", "TTY"})
_WIDTHS = {"USER": 12, "UID": 12, "PID": 5, "PPID": 5, "VSZ": 8, "RSS": 6, "WCHAN": 16, "ADDR": 4, "S": 1}


def _table(call: Invocation, fields: list[str], rows: list[list[str]], *, headed: bool) -> None:
    lines = ([fields] if headed else []) + rows
    for line in lines:
        cells = []
        for place, (field, cell) in enumerate(zip(fields, line, strict=True)):
            width = _WIDTHS.get(field, 0)
            last = place == len(fields) - 1
            cells.append(cell if last else cell.ljust(width) if field in _LEFT else cell.rjust(width))
        call.out(" ".join(cells) + "\n")
