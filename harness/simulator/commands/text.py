"""cat, echo, printf and other tools for text."""

from __future__ import annotations

import codecs
import re
from dataclasses import replace

from harness.simulator.commands.options import arguments, complain, inputs, path_of
from harness.simulator.shell.invocation import Invocation, UsageError

_CHUNK = 64 * 1024


async def cat(call: Invocation) -> int:
    """`cat [FILE...]`; standard input passes through as it comes."""
    operands = arguments(call, "etuv").operands
    status = 0
    for operand in operands or ("-",):
        if operand == "-":
            while data := await call.stdin.read(_CHUNK):
                call.stdout.write(data)
                await call.stdout.drain()
            continue
        try:
            data = call.device.filesystem.read(path_of(call, operand), call.uid)
        except OSError as error:
            complain(call, operand, error)
            status = 1
            continue
        for start in range(0, len(data), _CHUNK):
            call.stdout.write(data[start : start + _CHUNK])
            await call.stdout.drain()
    return status


async def echo(call: Invocation) -> int:
    """`echo [-n] [-e] [-E] WORDS`; as mksh's, it understands escapes unless told not to."""
    words = list(call.argv[1:])
    newline, escapes = True, True
    while words and re.fullmatch("-[neE]+", words[0]):
        newline = newline and "n" not in words[0]
        escapes = "E" not in words[0]
        words.pop(0)
    text = " ".join(words).encode(errors="surrogateescape")
    call.stdout.write((_unescape(text) if escapes else text) + (b"\n" if newline else b""))
    return 0


async def printf(call: Invocation) -> int:
    """`printf FORMAT [WORDS]`: the format is used again while words are left."""
    if len(call.argv) < 2:
        raise UsageError('Needs 1 argument (see "printf --help")')
    template, words = call.argv[1], list(call.argv[2:])
    while True:
        before = len(words)
        call.stdout.write(_format(template, words))
        if not words or len(words) == before:
            return 0


async def head(call: Invocation) -> int:
    """`head [-n LINES] [-c BYTES] [FILE...]`."""
    return await _ends(call, from_start=True)


async def tail(call: Invocation) -> int:
    """`tail [-n [+]LINES] [-c [+]BYTES] [FILE...]`."""
    return await _ends(call, from_start=False)


async def wc(call: Invocation) -> int:
    """`wc [-lwcm] [FILE...]`."""
    given = arguments(call, "lwcm")
    contents, status = await inputs(call, given.operands)
    kinds = [kind for kind in ("-l", "-w", "-m", "-c") if given.has(kind)] or ["-l", "-w", "-c"]
    rows = [(_counts(content, kinds), name) for name, content in contents]
    if len(rows) > 1:
        rows.append(([sum(column) for column in zip(*(counts for counts, _ in rows), strict=True)], "total"))
    for counts, name in rows:
        text = " ".join(str(count) for count in counts)
        call.out(f"{text}\n" if name == "-" else f"{text} {name}\n")
    return status


async def sort(call: Invocation) -> int:
    """`sort [-r] [-n] [-u] [FILE...]`."""
    given = arguments(call, "rnuk:t:f")
    contents, status = await inputs(call, given.operands)
    lines = [line for _, content in contents for line in content.decode(errors="surrogateescape").splitlines()]
    column = int(given.value("-k", default="1").split(",")[0].split(".")[0]) - 1

    def field(line: str) -> str:
        words = line.split(given.value("-t") or None)
        return (words[column] if column < len(words) else "") if given.has("-k") else line

    def number(line: str) -> float:
        leading = re.match(r"\s*-?\d+(\.\d+)?", field(line))
        return float(leading.group()) if leading else 0.0

    lines.sort(key=number if given.has("-n") else field, reverse=given.has("-r"))
    if given.has("-u"):
        lines = list(dict.fromkeys(lines))
    call.stdout.write("".join(f"{line}\n" for line in lines).encode(errors="surrogateescape"))
    return status


async def uniq(call: Invocation) -> int:
    """`uniq [-c] [FILE]`."""
    given = arguments(call, "c")
    contents, status = await inputs(call, given.operands)
    runs: list[tuple[str, int]] = []
    for line in contents[0][1].decode(errors="surrogateescape").splitlines() if contents else ():
        if runs and runs[-1][0] == line:
            runs[-1] = (line, runs[-1][1] + 1)
        else:
            runs.append((line, 1))
    for line, count in runs:
        mark = f"{count:7} " if given.has("-c") else ""
        call.stdout.write(f"{mark}{line}\n".encode(errors="surrogateescape"))
    return status


async def cut(call: Invocation) -> int:
    """`cut -d DELIMITER -f LIST [FILE...]`, `cut -c LIST`."""
    given = arguments(call, "d:f:c:")
    contents, status = await inputs(call, given.operands)
    chosen = _ranges(given.value("-f", "-c"))
    delimiter = given.value("-d", default="\t")
    for _, content in contents:
        for line in content.decode(errors="surrogateescape").splitlines():
            pieces = line.split(delimiter) if given.has("-f") else list(line)
            glue = delimiter if given.has("-f") else ""
            kept = [piece for place, piece in enumerate(pieces, start=1) if any(place in span for span in chosen)]
            shown = line if given.has("-f") and len(pieces) == 1 else glue.join(kept)
            call.stdout.write(f"{shown}\n".encode(errors="surrogateescape"))
    return status


async def tr(call: Invocation) -> int:
    """`tr [-d] SET1 [SET2]`."""
    given = arguments(call, "ds", mixed=False)
    sets = [_unescape(word.encode()).decode() for word in given.operands]
    if not sets:
        raise UsageError('Needs 1 argument (see "tr --help")')
    spelled = [re.sub("(.)-(.)", _span, one) for one in sets]
    text = (await call.stdin.read()).decode(errors="surrogateescape")
    if given.has("-d"):
        table: dict[int, str | None] = {ord(char): None for char in spelled[0]}
    else:
        target = spelled[1] if len(spelled) > 1 and spelled[1] else spelled[0]
        table = {ord(char): target[min(place, len(target) - 1)] for place, char in enumerate(spelled[0])}
    call.stdout.write(text.translate(table).encode(errors="surrogateescape"))
    return 0


async def tee(call: Invocation) -> int:
    """`tee [-a] FILE...`."""
    given = arguments(call, "a")
    files = call.device.filesystem
    for operand in given.operands:
        files.write(path_of(call, operand), b"", call.uid, append=given.has("-a"))
    while data := await call.stdin.read(_CHUNK):
        call.stdout.write(data)
        for operand in given.operands:
            files.write(path_of(call, operand), data, call.uid, append=True)
        await call.stdout.drain()
    return 0


def _span(ends: re.Match[str]) -> str:
    return "".join(map(chr, range(ord(ends[1]), ord(ends[2]) + 1)))


async def _ends(call: Invocation, *, from_start: bool) -> int:
    argv = tuple(f"-n{word[1:]}" if re.fullmatch(r"-\d+", word) else word for word in call.argv)
    given = arguments(replace(call, argv=argv), "n:c:f")
    by_bytes = given.has("-c")
    amount = given.value("-c", "-n", default="10")
    try:
        count = int(amount.lstrip("+"))
    except ValueError:
        raise UsageError(f"bad number '{amount}'") from None
    if from_start and not given.operands and not by_bytes:
        for _ in range(count):
            line = await _line(call)
            if not line:
                break
            call.stdout.write(line)
        return 0
    contents, status = await inputs(call, given.operands)
    for index, (name, content) in enumerate(contents):
        if len(contents) > 1:
            call.out(f"{chr(10) if index else ''}==> {name} <==\n")
        pieces = [content[at : at + 1] for at in range(len(content))] if by_bytes else content.splitlines(True)
        if from_start:
            kept = pieces[:count]
        else:
            kept = pieces[count - 1 :] if amount.startswith("+") else pieces[max(0, len(pieces) - count) :]
        call.stdout.write(b"".join(kept))
    return status


async def _line(call: Invocation) -> bytes:
    """One line of standard input, however long."""
    line = b""
    while not line.endswith(b"\n"):
        piece = await call.stdin.read(1) if len(line) > _CHUNK else await _readline(call)
        if not piece:
            break
        line += piece
    return line


async def _readline(call: Invocation) -> bytes:
    try:
        return await call.stdin.readline()
    except ValueError:  # longer than the reader's limit; it is dropped by asyncio
        return b""


def _unescape(text: bytes) -> bytes:
    """Backslash escapes as echo and printf know them; unknown ones stay as they are."""

    def one(found: re.Match[bytes]) -> bytes:
        escape = found.group(1)
        if escape[:1].isdigit():
            return bytes([int(escape, 8) & 0xFF])
        return codecs.escape_decode(b"\\" + escape)[0] if escape != b"e" else b"\x1b"

    return re.sub(rb"\\(0[0-7]{0,3}|[1-7][0-7]{2}|x[0-9a-fA-F]{2}|[abefnrtv\\])", one, text)


def _format(template: str, words: list[str]) -> bytes:
    def one(found: re.Match[str]) -> str:
        flags, kind = found.group(1), found.group(2)
        if kind == "%":
            return "%"
        word = words.pop(0) if words else ""
        if kind == "b":
            return _unescape(word.encode(errors="surrogateescape")).decode(errors="surrogateescape")
        if kind in "dixXou":
            return f"%{flags}{kind}" % (int(word, 0) if re.fullmatch(r"[-+]?(0x[0-9a-fA-F]+|\d+)", word) else 0)
        return f"%{flags}s" % (word[:1] if kind == "c" else word)

    shape = _unescape(template.encode(errors="surrogateescape")).decode(errors="surrogateescape")
    return re.sub(r"%([-+ 0#]*\d*(?:\.\d+)?)([%sdixXoucb])", one, shape).encode(errors="surrogateescape")


def _counts(content: bytes, kinds: list[str]) -> list[int]:
    text = content.decode(errors="replace")
    counts = {"-l": content.count(b"\n"), "-w": len(text.split()), "-c": len(content), "-m": len(text)}
    return [counts[kind] for kind in kinds]


def _ranges(text: str) -> list[range]:
    ranges = []
    for part in text.split(","):
        first, dash, last = part.partition("-")
        if not (first or last).isdigit():
            raise UsageError(f"bad list '{text}'")
        start = int(first or 1)
        ranges.append(range(start, int(last) + 1 if last else (1 << 30 if dash else start + 1)))
    return ranges
