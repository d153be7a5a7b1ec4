"""grep and sed."""

from __future__ import annotations

import re

from harness.simulator.commands.options import arguments, complain, inputs, path_of
from harness.simulator.shell.invocation import Invocation, UsageError


async def grep(call: Invocation) -> int:
    """`grep [-EFvincqolrxwHhs] [-e PATTERN] [-A N] [-B N] [-m N] PATTERN [FILE...]`."""
    given = arguments(call, "EFvincqolrRxwHhse:A:B:C:m:")
    operands = given.operands
    pattern = given.value("-e")
    if not given.has("-e"):
        if not operands:
            raise UsageError("no pattern")
        pattern, operands = operands[0], operands[1:]
    wanted = _compile(pattern, given.has("-F"), given.has("-E"), given.has("-i"), given.has("-w"), given.has("-x"))
    if given.has("-r", "-R"):
        operands = tuple(path for operand in operands or (".",) for path in _files_below(call, operand))
    contents, unreadable = await inputs(call, operands)
    names = (len(operands) > 1 or given.has("-H", "-r", "-R")) and not given.has("-h")
    limit = int(given.value("-m", default="0")) or None
    before = int(given.value("-B", "-C", default="0"))
    after = int(given.value("-A", "-C", default="0"))
    any_found = False
    for name, content in contents:
        lines = content.decode(errors="surrogateescape").split("\n")
        if lines and lines[-1] == "":
            lines.pop()
        found = [number for number, line in enumerate(lines) if bool(wanted.search(line)) != given.has("-v")][:limit]
        any_found = any_found or bool(found)
        if given.has("-q"):
            continue
        prefix = f"{name}:" if names else ""
        if given.has("-c"):
            call.out(f"{prefix}{len(found)}\n")
        elif given.has("-l"):
            call.out(f"{name}\n" if found else "")
        else:
            shown = sorted({near for number in found for near in range(number - before, number + after + 1)})
            for number in shown:
                if not 0 <= number < len(lines):
                    continue
                mark = f"{number + 1}{':' if number in found else '-'}" if given.has("-n") else ""
                pieces = [lines[number]]
                if given.has("-o"):
                    pieces = [match.group() for match in wanted.finditer(lines[number])]
                for piece in pieces:
                    call.stdout.write(f"{prefix}{mark}{piece}\n".encode(errors="surrogateescape"))
    return 0 if any_found else 1 + unreadable


async def sed(call: Invocation) -> int:
    """`sed [-n] [-E] 's/PATTERN/TEXT/[gp]' [FILE...]`, and `Np` or `/PATTERN/p`."""
    given = arguments(call, "nErie:")
    operands = given.operands
    script = given.value("-e")
    if not given.has("-e"):
        if not operands:
            raise UsageError("no script")
        script, operands = operands[0], operands[1:]
    contents, status = await inputs(call, operands)
    lines = [line for _, content in contents for line in content.decode(errors="surrogateescape").splitlines()]
    for number, line in enumerate(lines, start=1):
        edited, printed = _edit(script, line, number, extended=given.has("-E", "-r"))
        for shown in ([] if given.has("-n") else [edited]) + ([edited] if printed else []):
            call.stdout.write(f"{shown}\n".encode(errors="surrogateescape"))
    return status


def _compile(pattern: str, fixed: bool, extended: bool, ignore_case: bool, word: bool, whole: bool) -> re.Pattern[str]:
    if fixed:
        pattern = "|".join(re.escape(one) for one in pattern.split("\n"))
    elif not extended:
        pattern = _basic(pattern)
    pattern = pattern.replace("[[:space:]]", r"\s").replace("[[:digit:]]", r"\d").replace("[[:alpha:]]", "[A-Za-z]")
    if word:
        pattern = rf"\b(?:{pattern})\b"
    try:
        return re.compile(f"^(?:{pattern})$" if whole else pattern, re.IGNORECASE if ignore_case else 0)
    except re.error:
        raise UsageError(f"bad REGEX '{pattern}'") from None


def _basic(pattern: str) -> str:
    """A basic regular expression as Python writes it: there a backslash makes `(` group, here it takes that away."""
    return re.sub(
        r"\\?[(){}|+?]", lambda found: found.group()[1:] if found.group()[0] == "\\" else "\\" + found.group(), pattern
    )


def _files_below(call: Invocation, operand: str) -> list[str]:
    files = call.device.filesystem
    path = path_of(call, operand)
    if not files.exists(path, call.uid) or not files.stat(path, call.uid).is_directory:
        return [operand]
    try:
        names = files.listdir(path, call.uid)
    except OSError as error:
        complain(call, operand, error)
        return []
    return [found for name in names for found in _files_below(call, f"{operand.rstrip('/')}/{name}")]


def _edit(script: str, line: str, number: int, *, extended: bool) -> tuple[str, bool]:
    """One line after a sed script, and whether the script prints it."""
    if address := re.fullmatch(r"(\d+)(?:,(\d+))?p", script):
        return line, int(address[1]) <= number <= int(address[2] or address[1])
    if script.startswith("/") and script.endswith("/p"):
        return line, bool(_compile(script[1:-2], False, extended, False, False, False).search(line))
    if not script.startswith("s") or len(script) < 4:
        raise UsageError(f"bad pattern '{script}'")
    parts = re.split(rf"(?<!\\){re.escape(script[1])}", script[2:])
    if len(parts) != 3:
        raise UsageError(f"bad pattern '{script}'")
    wanted = _compile(parts[0], False, extended, "i" in parts[2], False, False)
    replacement = re.sub(r"(?<!\\)&", r"\\g<0>", parts[1])
    edited, count = wanted.subn(replacement, line, count=0 if "g" in parts[2] else 1)
    return edited, "p" in parts[2] and count > 0
