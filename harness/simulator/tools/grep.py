"""grep, egrep, fgrep."""

from __future__ import annotations

import asyncio

from harness.simulator.machine.regex import BadRegex, Regex
from harness.simulator.shell.invocation import Invocation, UsageError
from harness.simulator.tools.options import Arguments, arguments, complain, inputs, integer, path_of

TROUBLE = 2
LINES_AT_A_TIME = 4096  # then the device does its other work


async def grep(call: Invocation) -> int:
    """`grep [-EFvincqoLlrxwHhs] [-e PATTERN] [-f FILE] [-A N] [-B N] [-m N] PATTERN [FILE...]`."""
    given = arguments(call, "EFvincqolLrRxwHhsaze:f:A:B:C:m:", ("color=", "include=", "exclude="), code=TROUBLE)
    operands = given.operands
    patterns = list(given.all("-e"))
    if given.has("-f"):
        raw = call.device.filesystem.read(path_of(call, given.value("-f")), call.uid)
        patterns += raw.decode(errors="surrogateescape").splitlines()
    if not given.has("-e", "-f"):
        if not operands:
            raise UsageError("no REGEX", TROUBLE)
        patterns, operands = operands[0].split("\n"), operands[1:]
    wanted = Matcher(call.argv[0], patterns, given)
    recursive = given.has("-r", "-R")
    if recursive:
        operands = tuple(path for operand in operands or (".",) for path in files_below(call, operand))
        if not operands:
            return 1
    contents, unreadable = await inputs(call, operands, silent=given.has("-s"))
    named = (len(operands) > 1 or recursive or given.has("-H")) and not given.has("-h")
    found = False
    for name, content in contents:
        found |= await _one(call, given, wanted, name if named else "", name, content)
    return TROUBLE if unreadable and not (found and given.has("-q")) else int(not found)


class Matcher:
    """The patterns of one grep, each compiled."""

    def __init__(self, command: str, patterns: list[str], given: Arguments) -> None:
        """Compile. Raises UsageError in toybox's words."""
        self._whole = given.has("-x")
        self._word = given.has("-w")
        self._regexes = []
        for pattern in patterns:
            try:
                self._regexes.append(
                    Regex(
                        pattern,
                        extended=given.has("-E") or command == "egrep",
                        ignore_case=given.has("-i"),
                        literal=given.has("-F") or command == "fgrep",
                    )
                )
            except BadRegex as bad:
                raise UsageError(f"bad regex '{pattern}': {bad}", TROUBLE) from None

    def spans(self, line: bytes, *, first_only: bool = False) -> list[tuple[int, int]]:
        """Where the line matches, from left to right."""
        found: list[tuple[int, int]] = []
        for regex in self._regexes:
            for match in regex.finditer(line):
                start, end = match.span()
                if self._whole and (start, end) != (0, len(line)):
                    continue
                if self._word and (_is_word(line, start - 1) or _is_word(line, end)):
                    continue
                found.append((start, end))
                if first_only:
                    return found
        return sorted(found)


async def _one(call: Invocation, given: Arguments, wanted: Matcher, shown: str, name: str, content: bytes) -> bool:
    lines = content.split(b"\n")
    if lines and lines[-1] == b"":
        lines.pop()
    limit = integer(given.value("-m", default="0"), TROUBLE) or len(lines)
    chosen: list[int] = []
    quick = given.has("-q", "-l", "-L")
    for number, line in enumerate(lines):
        if number % LINES_AT_A_TIME == LINES_AT_A_TIME - 1:
            await asyncio.sleep(0)
        if bool(wanted.spans(line, first_only=True)) != given.has("-v"):
            chosen.append(number)
            if quick or len(chosen) >= limit:
                break
    prefix = f"{shown}:" if shown else ""
    if given.has("-q"):
        return bool(chosen)
    if given.has("-l", "-L"):
        listed = bool(chosen) != given.has("-L")
        call.out(f"{name}\n" if listed else "")
        return listed
    if given.has("-c"):
        call.out(f"{prefix}{len(chosen)}\n")
        return bool(chosen)
    await _print(call, given, wanted, shown, lines, chosen)
    return bool(chosen)


async def _print(
    call: Invocation, given: Arguments, wanted: Matcher, shown: str, lines: list[bytes], chosen: list[int]
) -> None:
    around = given.value("-C", default="0")
    before = integer(given.value("-B", default=around), TROUBLE)
    after = integer(given.value("-A", default=around), TROUBLE)
    last, hits = -1, set(chosen)
    for number in chosen:
        for near in range(max(last + 1, number - before), min(len(lines), number + after + 1)):
            if (before or after) and last >= 0 and near > last + 1:
                call.out("--\n")
            mark = ":" if near in hits else "-"
            head = (f"{shown}{mark}" if shown else "") + (f"{near + 1}{mark}" if given.has("-n") else "")
            pieces = [lines[near]]
            if given.has("-o"):
                pieces = [lines[near][start:end] for start, end in wanted.spans(lines[near]) if end > start]
            for piece in pieces:
                call.stdout.write(head.encode(errors="surrogateescape") + piece + b"\n")
            last = near
            if near % LINES_AT_A_TIME == 0:
                await call.stdout.drain()


def _is_word(line: bytes, at: int) -> bool:
    return 0 <= at < len(line) and (line[at : at + 1].isalnum() or line[at] == 0x5F)


def files_below(call: Invocation, operand: str) -> list[str]:
    """The files in a folder and all below it, links left out; a file is itself."""
    files, found = call.device.filesystem, []
    waiting = [operand]
    while waiting:
        here = waiting.pop()
        path = path_of(call, here)
        try:
            looked_at = files.stat(path, call.uid) if here == operand else files.lstat(path, call.uid)
            if looked_at.is_directory:
                below = files.listdir(path, call.uid)
                waiting += [f"{here.rstrip('/')}/{name}" for name in reversed(below)]
            elif not looked_at.is_symlink:
                found.append(here)
        except OSError as error:
            complain(call, here, error)
    return found
