"""cat, echo, printf and other tools for text."""

from __future__ import annotations

import asyncio
import codecs
import re
import string
from collections.abc import Callable
from dataclasses import replace

from harness.simulator.shell.invocation import Invocation, UsageError
from harness.simulator.shell.streams import MEMORY, EndlessReader, reader_of
from harness.simulator.tools.options import arguments, complain, inputs, integer, need, path_of

_CHUNK = 64 * 1024
_CLASSES = {
    "alnum": string.digits + string.ascii_letters,
    "alpha": string.ascii_letters,
    "blank": " \t",
    "digit": string.digits,
    "lower": string.ascii_lowercase,
    "punct": string.punctuation,
    "space": " \t\n\v\f\r",
    "upper": string.ascii_uppercase,
    "xdigit": string.hexdigits,
}
FOLLOW_EVERY_S = 0.25
MANY_LINES = 20_000


async def cat(call: Invocation) -> int:
    """`cat [FILE...]`; standard input passes through as it comes."""
    operands = arguments(call, "etuv").operands
    status = 0
    for operand in operands or ("-",):
        try:
            reader = _opened(call, operand)
        except OSError as error:
            complain(call, operand, error)
            status = 1
            continue
        while data := await reader.read(_CHUNK):
            call.stdout.write(data)
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
    need(call, call.argv[1:], 1)
    template, words = call.argv[1], list(call.argv[2:])
    while True:
        before = len(words)
        text, problem = _format(template, words)
        call.stdout.write(text)
        if problem:
            call.err(f"printf: {problem}\n")
            return 1
        if not words or len(words) == before:
            return 0
        await call.stdout.drain()


async def head(call: Invocation) -> int:
    """`head [-n LINES] [-c BYTES] [-qv] [FILE...]`."""
    given = arguments(replace(call, argv=_dashed_number(call.argv)), "n:c:qv")
    amount = integer(given.value("-c", "-n", default="10"))
    status, operands = 0, given.operands or ("-",)
    for index, operand in enumerate(operands):
        try:
            reader = _opened(call, operand)
        except OSError as error:
            complain(call, operand, error)
            status = 1
            continue
        if (len(operands) > 1 or given.has("-v")) and not given.has("-q"):
            call.out(f"{chr(10) if index else ''}==> {operand} <==\n")
        left = amount
        while left > 0:
            piece = await reader.read(min(left, _CHUNK)) if given.has("-c") else await _line(reader)
            if not piece:
                break
            call.stdout.write(piece)
            await call.stdout.drain()
            left -= len(piece) if given.has("-c") else 1
    return status


async def tail(call: Invocation) -> int:
    """`tail [-n [+]LINES] [-c [+]BYTES] [-f] [FILE...]`."""
    given = arguments(replace(call, argv=_dashed_number(call.argv)), "n:c:fFqvs:")
    amount = given.value("-c", "-n", default="10")
    count = abs(integer(amount))
    contents, status = await inputs(call, given.operands)
    for index, (name, content) in enumerate(contents):
        if len(contents) > 1:
            call.out(f"{chr(10) if index else ''}==> {name} <==\n")
        if given.has("-c"):
            kept = content[max(0, count - 1) :] if amount.startswith("+") else content[max(0, len(content) - count) :]
        else:
            lines = content.splitlines(True)
            kept = b"".join(
                lines[max(0, count - 1) :] if amount.startswith("+") else lines[max(0, len(lines) - count) :]
            )
        call.stdout.write(kept)
    if given.has("-f", "-F") and contents and contents[-1][0] != "-":
        await _follow(call, *contents[-1])
    return status


async def yes(call: Invocation) -> int:
    """`yes [WORDS]`: the same line until nobody reads it any more."""
    line = (" ".join(call.argv[1:]) or "y").encode(errors="surrogateescape") + b"\n"
    block = line * max(1, 4096 // len(line))
    while True:
        call.stdout.write(block)
        await call.stdout.drain()
        await asyncio.sleep(0)


async def _follow(call: Invocation, name: str, content: bytes) -> None:
    """Show what is added to a file until the command is ended."""
    shown = len(content)
    while True:
        await call.stdout.drain()
        await asyncio.sleep(FOLLOW_EVERY_S)
        content = call.device.filesystem.read(path_of(call, name), call.uid)
        call.stdout.write(content[shown:] if len(content) >= shown else content)
        shown = len(content)


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
    """`sort [-rnufg] [-k FIELD] [-t SEPARATOR] [-o FILE] [FILE...]`."""
    given = arguments(call, "rnufgsbk:t:o:z", code=2)
    contents, status = await inputs(call, given.operands)
    lines = [line for _, content in contents for line in content.decode(errors="surrogateescape").splitlines()]
    column = integer(given.value("-k", default="1").split(",")[0].split(".")[0].rstrip("bdfginrM"), 2) - 1
    numeric = given.has("-n", "-g") or "n" in given.value("-k")

    def field(line: str) -> str:
        words = line.split(given.value("-t") or None)
        chosen = (words[column] if 0 <= column < len(words) else "") if given.has("-k") else line
        return chosen.lower() if given.has("-f") else chosen

    def number(line: str) -> float:
        leading = re.match(r"\s*-?\d{1,300}(\.\d+)?", field(line))
        return float(leading.group()) if leading else 0.0

    def sorted_lines() -> list[str]:
        key: Callable[[str], str | float] = number if numeric else field
        ordered = sorted(lines, key=key, reverse=given.has("-r"))
        if not given.has("-u"):
            return ordered
        return [line for place, line in enumerate(ordered) if not place or key(line) != key(ordered[place - 1])]

    # Much to sort is sorted beside the device's other work.
    ordered = await asyncio.to_thread(sorted_lines) if len(lines) > MANY_LINES else sorted_lines()
    text = "".join(f"{line}\n" for line in ordered).encode(errors="surrogateescape")
    if given.has("-o"):
        call.device.filesystem.write(path_of(call, given.value("-o")), text, call.uid)
    else:
        call.stdout.write(text)
    return status


async def uniq(call: Invocation) -> int:
    """`uniq [-cdui] [FILE]`."""
    given = arguments(call, "cdui")
    contents, status = await inputs(call, given.operands[:1])
    runs: list[tuple[str, int]] = []
    for line in contents[0][1].decode(errors="surrogateescape").splitlines() if contents else ():
        same = runs and (runs[-1][0] == line or (given.has("-i") and runs[-1][0].lower() == line.lower()))
        if same:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((line, 1))
    for line, count in runs:
        if (given.has("-d") and count == 1) or (given.has("-u") and count > 1):
            continue
        mark = f"{count:7} " if given.has("-c") else ""
        call.stdout.write(f"{mark}{line}\n".encode(errors="surrogateescape"))
    return status


async def cut(call: Invocation) -> int:
    """`cut -d DELIMITER -f LIST [-s] [FILE...]`, `cut -c LIST`, `cut -b LIST`."""
    given = arguments(call, "d:f:c:b:sn", ("output-delimiter=",))
    if not given.has("-f", "-c", "-b"):
        raise UsageError('Needs -fcb (see "cut --help")')
    chosen = _ranges(given.value("-f", "-c", "-b"))
    contents, status = await inputs(call, given.operands)
    delimiter = given.value("-d", default="\t") or "\t"
    for _, content in contents:
        for line in content.decode(errors="surrogateescape").splitlines():
            pieces = line.split(delimiter) if given.has("-f") else list(line)
            glue = given.value("--output-delimiter", default=delimiter) if given.has("-f") else ""
            places = sorted({place for first, last in chosen for place in range(first, min(last, len(pieces)) + 1)})
            kept = [pieces[place - 1] for place in places]
            whole = given.has("-f") and len(pieces) == 1
            if whole and given.has("-s"):
                continue
            call.stdout.write(f"{line if whole else glue.join(kept)}\n".encode(errors="surrogateescape"))
    return status


async def tr(call: Invocation) -> int:
    """`tr [-cdst] SET1 [SET2]`."""
    given = arguments(call, "cCdst", mixed=False)
    need(call, given.operands, 1)
    sets = [_set(word) for word in given.operands]
    source, target = sets[0], sets[1] if len(sets) > 1 else []
    if given.has("-c", "-C"):
        known = set(source)
        source = [byte for byte in range(256) if byte not in known]
    if not given.has("-d", "-s") and not target:
        need(call, given.operands, 2)
    doomed = set(source) if given.has("-d") else set()
    squeezed = set(target or source) if given.has("-s") else set()
    padded = target + target[-1:] * (len(source) - len(target))
    table = bytes.maketrans(bytes(source), bytes(padded[: len(source)])) if target and not given.has("-d") else None
    last = -1
    while data := await call.stdin.read(_CHUNK):
        data = data.translate(table, bytes(doomed))
        if squeezed:
            kept = bytearray()
            for byte in data:
                if byte != last or byte not in squeezed:
                    kept.append(byte)
                last = byte
            data = bytes(kept)
        call.stdout.write(data)
        await call.stdout.drain()
    return 0


async def tee(call: Invocation) -> int:
    """`tee [-a] FILE...`."""
    given = arguments(call, "ai")
    files = call.device.filesystem
    for operand in given.operands:
        files.write(path_of(call, operand), b"", call.uid, append=given.has("-a"))
    while data := await call.stdin.read(_CHUNK):
        call.stdout.write(data)
        for operand in given.operands:
            files.write(path_of(call, operand), data, call.uid, append=True)
        await call.stdout.drain()
    return 0


def _set(word: str) -> list[int]:
    """The bytes of a set of tr: characters, ranges, classes."""
    text = _unescape(word.encode(errors="surrogateescape")).decode("latin-1")
    for name, members in _CLASSES.items():
        text = text.replace(f"[:{name}:]", members)
    found: list[int] = []
    at = 0
    while at < len(text):
        if text[at + 1 : at + 2] == "-" and at + 2 < len(text):
            found += range(ord(text[at]), ord(text[at + 2]) + 1)
            at += 3
        else:
            found.append(ord(text[at]))
            at += 1
    return found


def _dashed_number(argv: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"-n{word[1:]}" if re.fullmatch(r"-\d+", word) else word for word in argv)


def _opened(call: Invocation, operand: str) -> asyncio.StreamReader:
    """A file of the device, or standard input, to read from."""
    if operand == "-":
        return call.stdin
    files, path = call.device.filesystem, path_of(call, operand)
    endless = files.endless(path, call.uid)
    return EndlessReader(endless) if endless else reader_of(files.read(path, call.uid))


async def _line(reader: asyncio.StreamReader) -> bytes:
    """One line, however long."""
    line = b""
    while not line.endswith(b"\n") and len(line) < MEMORY:
        try:
            piece = await reader.readuntil(b"\n")
        except asyncio.IncompleteReadError as end:
            return line + end.partial
        except asyncio.LimitOverrunError as longer:
            piece = await reader.readexactly(max(1, longer.consumed))
        line += piece
    return line


def _unescape(text: bytes) -> bytes:
    """Backslash escapes as echo and printf know them; unknown ones stay as they are."""

    def one(found: re.Match[bytes]) -> bytes:
        escape = found.group(1)
        if escape[:1].isdigit():
            return bytes([int(escape, 8) & 0xFF])
        return codecs.escape_decode(b"\\" + escape)[0] if escape != b"e" else b"\x1b"

    return re.sub(rb"\\(0[0-7]{0,3}|[1-7][0-7]{2}|x[0-9a-fA-F]{2}|[abefnrtv\\])", one, text)


def _format(template: str, words: list[str]) -> tuple[bytes, str]:
    """The text of a format used once, and what is wrong with it, if anything."""
    problems: list[str] = []

    def one(found: re.Match[str]) -> str:
        flags, kind = found.group(1), found.group(2)
        if kind == "%":
            return "%"
        if problems:
            return ""
        while "*" in flags:
            width = words.pop(0) if words else "0"
            flags = flags.replace("*", width if re.fullmatch(r"-?\d{1,4}", width) else "0", 1)
        if any(len(number) > 6 for number in re.findall(r"\d+", flags)):
            problems.append(f"bad %{flags}{kind}")
            return ""
        word = words.pop(0) if words else ""
        if kind == "b":
            return _unescape(word.encode(errors="surrogateescape")).decode(errors="surrogateescape")
        if kind in "sc":
            return f"%{flags}s" % (word[:1] if kind == "c" else word)
        value = _number(word, real=kind in "eEfFgGaA")
        if value is None:
            problems.append(f"bad %{kind} {word}")
            return "0"
        return f"%{flags}{'d' if kind in 'iu' else kind}" % value

    shape = _unescape(template.encode(errors="surrogateescape")).decode(errors="surrogateescape")
    text = re.sub(r"%([-+ 0#*]*(?:\d*|\*)(?:\.(?:\d*|\*))?)([%sdixXoucbeEfFgG])", one, shape)
    if not problems and (
        bad := re.search(r"%[-+ 0#]*\d*(?:\.\d+)?([^%sdixXoucbeEfFgG\d]|$)", re.sub("%%", "", template))
    ):
        return b"", f"bad {bad.group()}@{template.index('%') + 1}"
    return text.encode(errors="surrogateescape"), problems[0] + "\n" if problems else ""


def _number(word: str, *, real: bool) -> int | float | None:
    """What a number of printf's says; nothing is 0, and `'a` is the code of a."""
    if not word:
        return 0
    if word[0] in "'\"":
        return ord(word[1:2] or "\0")
    try:
        return float(word) if real else int(word, 0) if len(word) < 40 else None
    except ValueError:
        return int(word, 8) if not real and re.fullmatch(r"[-+]?0[0-7]+", word) and len(word) < 40 else None


def _counts(content: bytes, kinds: list[str]) -> list[int]:
    text = content.decode(errors="replace")
    counts = {"-l": content.count(b"\n"), "-w": len(text.split()), "-c": len(content), "-m": len(text)}
    return [counts[kind] for kind in kinds]


def _ranges(text: str) -> list[tuple[int, int]]:
    """The first and last place of each part of a list such as `1,3-5,7-`. Raises UsageError."""
    ranges = []
    for part in text.split(","):
        first, dash, last = part.partition("-")
        if not (first or last).isdecimal() or not (first + last).isdecimal() or len(part) > 12:
            raise UsageError(f"bad list '{text}'")
        start = max(1, int(first or 1))
        ranges.append((start, int(last) if last else (1 << 30 if dash else start)))
    return ranges
