"""diff, cmp, od: what is in files."""

from __future__ import annotations

import asyncio
import difflib
from collections.abc import Iterator

from harness.simulator.shell.invocation import Invocation, UsageError
from harness.simulator.tools.options import arguments, inputs, integer, need, path_of

MOST_LINES = 20_000  # of the two files together: to compare more takes longer than anyone waits
_WIDTHS = {
    "d": {1: 5, 2: 8, 4: 12, 8: 24},
    "u": {1: 4, 2: 6, 4: 12, 8: 24},
    "o": {1: 4, 2: 8, 4: 12, 8: 24},
    "x": {1: 3, 2: 6, 4: 12, 8: 24},
}
_NAMED = {7: "\\a", 8: "\\b", 9: "\\t", 10: "\\n", 11: "\\v", 12: "\\f", 13: "\\r", 0: "\\0"}


async def diff(call: Invocation) -> int:
    """`diff [-uqbiw] [-U LINES] FILE FILE`: 1 when they differ."""
    given = arguments(call, "uqbiwBrNU:L:s", ("label=",), code=2)
    if len(given.operands) != 2:
        raise UsageError('Needs 2 arguments (see "diff --help")', 2)
    contents, unreadable = await inputs(call, given.operands)
    if unreadable:
        return 2
    (first_name, first), (second_name, second) = contents
    lines = [content.decode(errors="surrogateescape").splitlines() for content in (first, second)]
    keys = [[_key(line, given.has("-b", "-w"), given.has("-i")) for line in each] for each in lines]
    if keys[0] == keys[1]:
        return 0
    if given.has("-q") or b"\0" in first[:4096] + second[:4096] or sum(map(len, lines)) > MOST_LINES:
        kind = "Files" if given.has("-q") else "Binary files"
        call.out(f"{kind} {first_name} and {second_name} differ\n")
        return 1
    around = integer(given.value("-U", default="3"), 2)
    groups = await asyncio.to_thread(_groups, keys[0], keys[1], around if given.has("-u", "-U") else 0)
    if given.has("-u", "-U"):
        call.out(f"--- {first_name}\t{_when(call, first_name)}\n+++ {second_name}\t{_when(call, second_name)}\n")
    shown = _unified(lines, groups) if given.has("-u", "-U") else _plain(lines, groups)
    call.out("".join(f"{line}\n" for line in shown))
    return 1


def _when(call: Invocation, name: str) -> str:
    wall_ns = call.device.clock.wall_ns()
    if name != "-":
        wall_ns = call.device.filesystem.stat(path_of(call, name), call.uid).mtime_ns
    moment = call.device.clock.local(wall_ns)
    return f"{moment:%Y-%m-%d %H:%M:%S}.{wall_ns % 1_000_000_000:09d} {moment:%z}"


Groups = list[list[tuple[str, int, int, int, int]]]


def _groups(first: list[str], second: list[str], around: int) -> Groups:
    return list(difflib.SequenceMatcher(None, first, second, autojunk=False).get_grouped_opcodes(around))


def _key(line: str, blanks: bool, case: bool) -> str:
    line = " ".join(line.split()) if blanks else line
    return line.lower() if case else line


def _unified(lines: list[list[str]], groups: Groups) -> Iterator[str]:
    for group in groups:
        first, last = group[0], group[-1]
        yield f"@@ -{_span(first[1], last[2])} +{_span(first[3], last[4])} @@"
        for what, start, end, other, other_end in group:
            if what == "equal":
                yield from (f" {line}" for line in lines[0][start:end])
                continue
            yield from (f"-{line}" for line in lines[0][start:end])
            yield from (f"+{line}" for line in lines[1][other:other_end])


def _span(start: int, end: int) -> str:
    if end - start == 1:
        return str(start + 1)
    return f"{start + 1 if end > start else start},{end - start}"


def _plain(lines: list[list[str]], groups: Groups) -> Iterator[str]:
    for what, start, end, other, other_end in (each for group in groups for each in group if each[0] != "equal"):
        letter = {"replace": "c", "delete": "d", "insert": "a"}[what]
        left = str(start) if what == "insert" else _range(start, end)
        right = str(other) if what == "delete" else _range(other, other_end)
        yield f"{left}{letter}{right}"
        yield from (f"< {line}" for line in lines[0][start:end])
        if what == "replace":
            yield "---"
        yield from (f"> {line}" for line in lines[1][other:other_end])


def _range(start: int, end: int) -> str:
    return str(start + 1) if end - start == 1 else f"{start + 1},{end}"


async def cmp(call: Invocation) -> int:
    """`cmp [-ls] FILE FILE`: where they differ first."""
    given = arguments(call, "ls", code=2)
    need(call, given.operands, 2)
    contents, unreadable = await inputs(call, given.operands[:2])
    if unreadable:
        return 2
    (name, first), (other, second) = contents
    at = next((place for place, pair in enumerate(zip(first, second, strict=False)) if pair[0] != pair[1]), -1)
    if at < 0 and len(first) == len(second):
        return 0
    if not given.has("-s"):
        if at >= 0:
            line = first.count(b"\n", 0, at) + 1
            call.out(f"{name} {other} differ: char {at + 1}, line {line}\n")
        else:
            shorter = name if len(first) < len(second) else other
            call.err(f"cmp: EOF on {shorter} after byte {min(len(first), len(second))}\n")
    return 1


async def od(call: Invocation) -> int:
    """`od [-A doxn] [-t TYPE] [-N COUNT] [-j SKIP] [-bcdoxv] [FILE...]`."""
    given = arguments(call, "A:t:N:j:bcdoxvw:")
    base = given.value("-A", default="o")[:1]
    if base not in "doxn":
        raise UsageError(f"bad -A '{base}'")
    kinds = [_type(each) for each in given.all("-t")]
    short = {"-b": ("o", 1), "-c": ("c", 1), "-d": ("u", 2), "-o": ("o", 2), "-x": ("x", 2)}
    kinds += [kind for option, kind in short.items() if given.has(option)]
    contents, status = await inputs(call, given.operands)
    data = b"".join(content for _, content in contents)[integer(given.value("-j", default="0")) :]
    if given.has("-N"):
        data = data[: integer(given.value("-N"))]
    width = max(1, min(integer(given.value("-w", default="16")), 4096))
    for at in range(0, len(data), width):
        row = data[at : at + width]
        for place, (kind, size) in enumerate(kinds or [("o", 2)]):
            head = _offset(at, base) if place == 0 else " " * len(_offset(at, base))
            call.out(head + "".join(_cell(row[step : step + size], kind, size) for step in range(0, len(row), size)))
            call.out("\n")
        await call.stdout.drain()
    if base != "n":
        call.out(f"{_offset(len(data), base)}\n")
    return status


def _type(text: str) -> tuple[str, int]:
    kind, size = text[:1], text[1:]
    sizes = {"": 1 if kind in "ac" else 4, "1": 1, "2": 2, "4": 4, "8": 8, "C": 1, "S": 2, "I": 4, "L": 8}
    if kind not in set("acdoux") or size not in sizes:
        raise UsageError(f"bad -t {text}")
    return ("d" if kind == "d" else kind), sizes[size]


def _offset(at: int, base: str) -> str:
    return {"d": f"{at:07d}", "o": f"{at:07o}", "x": f"{at:06x}", "n": ""}[base]


def _cell(raw: bytes, kind: str, size: int) -> str:
    number = int.from_bytes(raw, "little", signed=kind == "d")
    if kind in "ac":
        text = _NAMED.get(number) or (chr(number) if 32 <= number < 127 else f"{number:03o}")
        return f" {text:>3}"
    width = _WIDTHS[kind][size]
    if kind in "ox":
        digits = {"o": -(-size * 8 // 3), "x": size * 2}[kind]
        return f"{number:0{digits}{kind}}".rjust(width)
    return str(number).rjust(width)
