"""find."""

from __future__ import annotations

import asyncio
import stat as modes
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from harness.simulator.machine.nodes import Stat
from harness.simulator.shell import run_argv
from harness.simulator.shell.globs import glob
from harness.simulator.shell.invocation import Invocation, UsageError
from harness.simulator.tools.options import complain, integer, path_of
from harness.simulator.tools.users import name_of

FILES_AT_A_TIME = 256  # then the device does its other work
_TYPES = {"f": modes.S_ISREG, "d": modes.S_ISDIR, "l": modes.S_ISLNK, "c": modes.S_ISCHR, "b": modes.S_ISBLK,
          "p": modes.S_ISFIFO, "s": modes.S_ISSOCK}  # fmt: skip


@dataclass(slots=True, kw_only=True)
class Found:
    """One file as find looks at it."""

    path: str  # as it is printed
    whole: str
    stat: Stat
    pruned: bool = False

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rstrip("/").rpartition("/")[2] or self.path


Test = Callable[[Found], Awaitable[bool]]


async def find(call: Invocation) -> int:
    """`find [PATH...] [EXPRESSION]` with the tests and actions that the reader below has."""
    words = list(call.argv[1:])
    roots = []
    while words and not words[0].startswith(("-", "!", "(")):
        roots.append(words.pop(0))
    expression = _Expression(call, words)
    wanted = expression.whole()
    status = 0
    for root in roots or ["."]:
        status = max(status, await _walk(call, root, expression, wanted))
    await expression.finish()
    return status or expression.status


async def _walk(call: Invocation, root: str, expression: _Expression, wanted: Test) -> int:
    files, status, seen = call.device.filesystem, 0, 0
    waiting = [(root, 0, False)]  # a folder comes a second time after what is in it, where that is wanted
    while waiting:
        path, depth, leaving = waiting.pop()
        seen += 1
        if seen % FILES_AT_A_TIME == 0:
            await asyncio.sleep(0)
            await call.stdout.drain()
        whole = path_of(call, path)
        try:
            found = Found(path=path, whole=whole, stat=files.lstat(whole, call.uid))
        except OSError as error:
            complain(call, path, error)
            status = 1
            continue
        enough = depth >= expression.least
        if leaving:
            await wanted(found)
            continue
        descends = found.stat.is_directory and depth < expression.most
        if enough and not (expression.depth_first and descends):
            await wanted(found)
        if not descends or found.pruned:
            continue
        if enough and expression.depth_first:
            waiting.append((path, depth, True))
        try:
            names = files.listdir(whole, call.uid)
        except OSError as error:
            complain(call, path, error)
            status = 1
            continue
        waiting += [(f"{path.rstrip('/')}/{name}", depth + 1, False) for name in reversed(names)]
    return status


class _Expression:
    """Reads the words after the paths. Raises UsageError in toybox's words."""

    def __init__(self, call: Invocation, words: list[str]) -> None:
        self._call = call
        self._words = words
        self._acts = False
        self._gathered: list[tuple[list[str], list[str]]] = []  # `-exec ... +`: command and paths
        self.least, self.most = 0, 1 << 30
        self.depth_first = False
        self.status = 0

    def whole(self) -> Test:
        """The test of the whole expression; without an action, what passes is printed."""
        test = self._either() if self._words else _always
        if self._words:
            raise UsageError(f"bad arg '{self._words[0]}'")
        if self._acts:
            return test

        async def printed(found: Found) -> bool:
            return await test(found) and self._print(found, "\n")

        return printed

    async def finish(self) -> None:
        """Run what was gathered for `-exec ... +`."""
        for command, paths in self._gathered:
            if paths:
                self.status = max(self.status, int(await run_argv(self._call, (*command, *paths)) != 0))

    def _either(self) -> Test:
        test = self._both()
        while self._words and self._words[0] in ("-o", "-or"):
            self._words.pop(0)
            test = _any_of(test, self._both())
        return test

    def _both(self) -> Test:
        test = self._one()
        while self._words and self._words[0] not in ("-o", "-or", ")"):
            if self._words[0] in ("-a", "-and"):
                self._words.pop(0)
            test = _all_of(test, self._one())
        return test

    def _one(self) -> Test:
        word = self._words.pop(0) if self._words else ""
        if word in ("!", "-not"):
            test = self._one()

            async def refused(found: Found) -> bool:
                return not await test(found)

            return refused
        if word == "(":
            test = self._either()
            if self._words[:1] != [")"]:
                raise UsageError("need )")
            self._words.pop(0)
            return test
        return self._test(word)

    def _operand(self, name: str) -> str:
        if not self._words:
            raise UsageError(f"'{name}' needs 1 arg")
        return self._words.pop(0)

    def _test(self, word: str) -> Test:
        if word in ("-exec", "-execdir", "-ok"):
            return self._exec(word)
        simple = self._simple(word)

        async def test(found: Found) -> bool:
            return simple(found)

        return test

    def _simple(self, word: str) -> Callable[[Found], bool]:
        clock = self._call.device.clock
        match word:
            case "-maxdepth" | "-mindepth":
                depth = integer(self._operand(word))
                self.most, self.least = (depth, self.least) if word == "-maxdepth" else (self.most, depth)
                return lambda found: True
            case "-depth" | "-xdev" | "-follow":
                self.depth_first |= word == "-depth"
                return lambda found: True
            case "-name" | "-iname" | "-path" | "-ipath" | "-wholename":
                return self._named(word, self._operand(word))
            case "-type":
                kinds = [_TYPES.get(kind) for kind in self._operand(word).split(",")]
                if None in kinds:
                    raise UsageError("bad -type")
                return lambda found: any(kind is not None and kind(found.stat.mode) for kind in kinds)
            case "-user" | "-group":
                wanted = self._operand(word)
                return lambda found: wanted in _owner(found.stat, word)
            case "-size":
                operand = self._operand(word)
                compare = _compared(operand)
                unit = 512 if operand[-1:].isdecimal() else 1
                return lambda found: compare(-(-found.stat.size // unit))
            case "-mtime" | "-mmin" | "-atime" | "-ctime":
                compare = _compared(self._operand(word))
                span = 60 if word == "-mmin" else 86400
                return lambda found: compare((clock.wall_ns() - found.stat.mtime_ns) // (span * 1_000_000_000))
            case "-newer":
                than = self._call.device.filesystem.stat(path_of(self._call, self._operand(word)), self._call.uid)
                return lambda found: found.stat.mtime_ns > than.mtime_ns
            case "-empty":
                return self._is_empty
            case "-perm":
                return _permitted(self._operand(word))
            case "-true" | "-false":
                return lambda found: word == "-true"
            case "-prune":
                return _prune
        return self._action(word)

    def _action(self, word: str) -> Callable[[Found], bool]:
        match word:
            case "-print" | "-print0":
                self._acts = True
                return lambda found: self._print(found, "\n" if word == "-print" else "\0")
            case "-delete":
                self._acts = self.depth_first = True
                return self._delete
            case "-quit":
                raise UsageError(f"bad arg '{word}'")
        raise UsageError(f"bad arg '{word}'")

    def _named(self, word: str, pattern: str) -> Callable[[Found], bool]:
        folded = word.startswith("-i")
        wanted = glob(pattern.lower() if folded else pattern)

        def test(found: Found) -> bool:
            text = found.name if word.endswith("name") and word != "-wholename" else found.path
            return wanted.matches(text.lower() if folded else text)

        return test

    def _exec(self, word: str) -> Test:
        self._acts = True
        command = []
        while self._words and self._words[0] not in (";", "+"):
            command.append(self._words.pop(0))
        if not self._words or not command:
            raise UsageError(f"{word} needs ;")
        if self._words.pop(0) == "+":
            paths: list[str] = []
            self._gathered.append(([part for part in command if part != "{}"], paths))

            async def gather(found: Found) -> bool:
                paths.append(found.path)
                return True

            return gather

        async def run(found: Found) -> bool:
            return await run_argv(self._call, tuple(part.replace("{}", found.path) for part in command)) == 0

        return run

    def _print(self, found: Found, end: str) -> bool:
        self._call.stdout.write(f"{found.path}{end}".encode(errors="surrogateescape"))
        return True

    def _delete(self, found: Found) -> bool:
        files = self._call.device.filesystem
        try:
            (files.rmdir if found.stat.is_directory else files.remove)(found.whole, self._call.uid)
        except OSError as error:
            complain(self._call, found.path, error)
            self.status = 1
            return False
        return True

    def _is_empty(self, found: Found) -> bool:
        if found.stat.is_directory:
            return not self._call.device.filesystem.listdir(found.whole, self._call.uid)
        return found.stat.size == 0 and modes.S_ISREG(found.stat.mode)


async def _always(found: Found) -> bool:
    return True


def _any_of(left: Test, right: Test) -> Test:
    async def test(found: Found) -> bool:
        return await left(found) or await right(found)

    return test


def _all_of(left: Test, right: Test) -> Test:
    async def test(found: Found) -> bool:
        return await left(found) and await right(found)

    return test


def _prune(found: Found) -> bool:
    found.pruned = True
    return True


def _owner(stat: Stat, word: str) -> tuple[str, str]:
    number = stat.uid if word == "-user" else stat.gid
    return name_of(number), str(number)


def _compared(text: str) -> Callable[[int], bool]:
    number = integer(text.lstrip("+-"))
    if text.startswith("+"):
        return lambda value: value > number
    if text.startswith("-"):
        return lambda value: value < number
    return lambda value: value == number


def _permitted(text: str) -> Callable[[Found], bool]:
    digits = text.lstrip("-/")
    if not digits or set(digits) - set("01234567"):
        raise UsageError(f"bad mode '{text}'")
    wanted = int(digits[:6], 8)
    if text.startswith("-"):
        return lambda found: found.stat.mode & wanted == wanted
    if text.startswith("/"):
        return lambda found: bool(found.stat.mode & wanted)
    return lambda found: found.stat.mode & 0o7777 == wanted
