"""sed."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field

from harness.simulator.machine.regex import BadRegex, Regex
from harness.simulator.shell.invocation import Invocation, UsageError
from harness.simulator.tools.options import arguments, inputs, path_of

STEPS_AT_A_TIME = 2048  # then the device does its other work: a script may loop for ever
MOST_BYTES = 64 << 20  # in the pattern and hold spaces


async def sed(call: Invocation) -> int:
    """`sed [-nEri] [-e SCRIPT] [-f FILE] [SCRIPT] [FILE...]`."""
    given = arguments(call, "nErsie:f:", ("regexp-extended", "quiet", "expression="))
    operands = given.operands
    script = "\n".join(given.all("-e", "--expression"))
    if given.has("-f"):
        script += call.device.filesystem.read(path_of(call, given.value("-f")), call.uid).decode(errors="replace")
    if not given.has("-e", "-f", "--expression"):
        if not operands:
            raise UsageError("no pattern")
        script, operands = operands[0], operands[1:]
    commands = _Reader(script, extended=given.has("-E", "-r", "--regexp-extended")).commands()
    quiet = given.has("-n", "--quiet")
    contents, status = await inputs(call, operands)
    if given.has("-i"):
        for name, content in contents:
            run = _Run(commands, [content], quiet=quiet)
            await run.to_the_end()
            if name != "-":
                call.device.filesystem.write(path_of(call, name), bytes(run.output), call.uid)
            for path, data in run.files.items():
                call.device.filesystem.write(path_of(call, path), bytes(data), call.uid)
        return status
    run = _Run(commands, [content for _, content in contents], quiet=quiet)
    code = await run.to_the_end()
    call.stdout.write(bytes(run.output))
    for path, data in run.files.items():
        call.device.filesystem.write(path_of(call, path), bytes(data), call.uid)
    return code or status


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A line number, `$` (line -1), a pattern, or every `step`th line from `line` on."""

    line: int = 0
    regex: Regex | None = None
    step: int = 0
    more: int = -1  # `+N`: that many lines after the first


@dataclass(slots=True, kw_only=True)
class Command:
    """One command with what it applies to. A block's end is at `jump`."""

    name: str
    addresses: tuple[Address, ...] = ()
    negated: bool = False
    text: str = ""
    regex: Regex | None = None
    replacement: list[bytes | int] = field(default_factory=list)  # text, or the number of a group
    flags: str = ""
    which: int = 1
    table: dict[int, int] = field(default_factory=dict)
    jump: int = -1
    inside: bool = False  # a range that has begun and not ended
    ends_at: int = 0


class _Reader:
    """Reads a script. Raises UsageError in toybox's words."""

    def __init__(self, script: str, *, extended: bool) -> None:
        self._script = script
        self._extended = extended
        self._at = 0
        self._last: Regex | None = None

    def commands(self) -> list[Command]:
        commands: list[Command] = []
        labels: dict[str, int] = {}
        opened: list[int] = []
        while self._skip(" \t\n;"):
            addresses = tuple(self._addresses())
            self._skip(" \t")
            negated = False
            while self._peek() == "!":
                negated, self._at = True, self._at + 1
                self._skip(" \t")
            name = self._peek()
            self._at += 1
            command = Command(name=name, addresses=addresses, negated=negated)
            commands.append(command)
            if name == "{":
                opened.append(len(commands) - 1)
            elif name == "}":
                if not opened:
                    raise self._bad()
                commands[opened.pop()].jump = len(commands) - 1
            elif name == ":":
                labels[self._rest_of_line(";")] = len(commands) - 1
            else:
                self._arguments(command)
        if opened:
            raise UsageError("no }")
        for command in commands:
            if command.name in "btT" and command.text:
                if command.text not in labels:
                    raise UsageError(f"no :{command.text}")
                command.jump = labels[command.text]
        return commands

    def _arguments(self, command: Command) -> None:
        match command.name:
            case "s":
                self._substitute(command)
            case "y":
                mark = self._peek()
                self._at += 1
                source, target = self._until(mark, raw=True), self._until(mark, raw=True)
                if len(source) != len(target):
                    raise self._bad()
                command.table = dict(zip(map(ord, source), map(ord, target), strict=True))
            case "a" | "i" | "c":
                self._skip(" \t")
                if self._script.startswith("\\\n", self._at):
                    self._at += 2
                elif self._peek() == "\\":
                    self._at += 1
                command.text = self._text_block()
            case "b" | "t" | "T":
                command.text = self._rest_of_line(";}")
            case "r" | "w":
                command.text = self._rest_of_line("")
            case "q" | "Q" | "l" | "L":
                command.text = self._rest_of_line(";}")
                if command.text and not command.text.isdecimal():
                    raise self._bad()
            case "=" | "d" | "D" | "g" | "G" | "h" | "H" | "n" | "N" | "p" | "P" | "x":
                pass
            case "#":
                self._rest_of_line("")
            case _:
                raise self._bad()
        self._skip(" \t")
        if self._peek() not in ("", "\n", ";", "}", "#"):
            raise self._bad()

    def _substitute(self, command: Command) -> None:
        mark = self._peek()
        if not mark or mark in "\\\n":
            raise self._bad()
        self._at += 1
        pattern, replacement = self._until(mark), self._until(mark, raw=True, keep=True)
        while self._peek() and self._peek() in "gpiIeM0123456789":
            command.flags += self._peek()
            self._at += 1
        if self._peek() == "w":
            self._at += 1
            command.text = self._rest_of_line("")
        digits = "".join(char for char in command.flags if char.isdecimal())
        command.which = int(digits[:6] or "1") or 1
        command.regex = self._regex(pattern, ignore_case="i" in command.flags.lower())
        command.replacement = list(self._replacement(replacement))
        if any(isinstance(part, int) and part > _groups(pattern, self._extended) for part in command.replacement):
            number = max(part for part in command.replacement if isinstance(part, int))
            raise UsageError(f"no s//\\{number}/")

    def _regex(self, pattern: str, *, ignore_case: bool = False) -> Regex:
        if not pattern:
            if self._last is None:
                raise UsageError("no previous regex")
            return self._last
        try:
            self._last = Regex(pattern, extended=self._extended, ignore_case=ignore_case)
        except BadRegex as bad:
            raise UsageError(f"bad regex '{pattern}': {bad}") from None
        return self._last

    def _replacement(self, text: str) -> Iterator[bytes | int]:
        literal, at = "", 0
        while at < len(text):
            char = text[at]
            number = 0 if char == "&" else -1
            if char == "\\" and at + 1 < len(text):
                at += 1
                char = {"n": "\n", "t": "\t"}.get(text[at], text[at])
                number = int(char) if char.isdecimal() else -1
            if number >= 0:
                yield literal.encode(errors="surrogateescape")
                yield number
                literal = ""
            else:
                literal += char
            at += 1
        yield literal.encode(errors="surrogateescape")

    def _addresses(self) -> Iterator[Address]:
        first = self._address()
        if first is None:
            return
        yield first
        self._skip(" \t")
        if self._peek() == ",":
            self._at += 1
            self._skip(" \t")
            second = self._address()
            if second is None:
                raise self._bad()
            yield second

    def _address(self) -> Address | None:
        char = self._peek()
        if char == "$":
            self._at += 1
            return Address(line=-1)
        if char in ("/", "\\"):
            self._at += 1 if char == "/" else 2
            pattern = self._until(self._script[self._at - 1])
            ignore_case = self._peek() == "I"
            self._at += ignore_case
            return Address(regex=self._regex(pattern, ignore_case=ignore_case))
        if char == "+":
            self._at += 1
            return Address(more=self._number())
        if not char.isdecimal():
            return None
        line = self._number()
        if self._peek() == "~":
            self._at += 1
            return Address(line=line, step=self._number())
        return Address(line=line)

    def _number(self) -> int:
        start = self._at
        while self._peek().isdecimal():
            self._at += 1
        return int(self._script[start : self._at][:9] or "0")

    def _until(self, mark: str, *, raw: bool = False, keep: bool = False) -> str:
        """The text up to an unescaped `mark`; an escaped one stands for itself. `keep` leaves escapes as they are."""
        text, in_brackets = "", False
        while True:
            char = self._peek()
            if not char:
                raise self._bad()
            self._at += 1
            if char == mark and not in_brackets:
                return text
            if char == "\\" and self._peek():
                char = self._peek()
                self._at += 1
                if char == mark and mark not in "&":
                    text += char
                elif raw and not keep:
                    text += {"n": "\n", "t": "\t"}.get(char, char)
                else:
                    text += "\\" + char
                continue
            if not raw and char == "[":
                in_brackets = True
            elif char == "]":
                in_brackets = False
            text += char

    def _text_block(self) -> str:
        text = ""
        while (char := self._peek()) and char != "\n":
            self._at += 1
            if char == "\\" and self._peek():
                char = self._peek()
                self._at += 1
            text += char
        return text + "\n"

    def _rest_of_line(self, ends: str) -> str:
        self._skip(" \t")
        start = self._at
        while self._peek() and self._peek() not in "\n" + ends:
            self._at += 1
        return self._script[start : self._at].strip()

    def _skip(self, chars: str) -> bool:
        while self._peek() and self._peek() in chars:
            self._at += 1
        return self._at < len(self._script)

    def _peek(self) -> str:
        return self._script[self._at] if self._at < len(self._script) else ""

    def _bad(self) -> UsageError:
        return UsageError(f"bad pattern '{self._script}'@{self._at} ({self._script[self._at - 1 : self._at]})")


class _Run:
    """One run of a script over its input."""

    def __init__(self, commands: list[Command], contents: list[bytes], *, quiet: bool) -> None:
        self._commands = commands
        self._lines: list[bytes] = []
        self._ended = True  # whether the last line ends with a newline
        for content in contents:
            self._lines += content.split(b"\n")
            if self._lines[-1] == b"":
                self._lines.pop()
            self._ended = content.endswith(b"\n") or not content
        self._quiet = quiet
        self._number = 0
        self._space = b""
        self._hold = b""
        self._after: list[bytes] = []
        self._code: int | None = None
        self._steps = 0
        self.output = bytearray()
        self.files: dict[str, bytearray] = {}

    async def to_the_end(self) -> int:
        """Run; gives the exit code. Raises UsageError, OSError."""
        again = False
        while again or self._next():
            again = await self._cycle()
            for text in self._after:
                self.output += text
            self._after.clear()
            if self._code is not None:
                return self._code
        return 0

    def _next(self) -> bool:
        if self._number >= len(self._lines):
            return False
        self._space = self._lines[self._number]
        self._number += 1
        return True

    async def _cycle(self) -> bool:
        """Run the script over the pattern space; True when it is to begin again without a new line."""
        at, substituted = 0, False
        while at < len(self._commands):
            self._steps += 1
            if self._steps % STEPS_AT_A_TIME == 0:
                await asyncio.sleep(0)
            command = self._commands[at]
            at += 1
            if not self._applies(command):
                at = command.jump + 1 if command.name == "{" else at
                continue
            match command.name:
                case "s":
                    substituted |= self._substitute(command)
                case "y":
                    text = self._space.decode(errors="surrogateescape").translate(command.table)
                    self._space = text.encode(errors="surrogateescape")
                case "p":
                    self._print(self._space)
                case "P":
                    self._print(self._space.partition(b"\n")[0])
                case "=":
                    self.output += b"%d\n" % self._number
                case "d":
                    return False
                case "D":
                    head, newline, rest = self._space.partition(b"\n")
                    self._space = rest if newline else head
                    return bool(newline)
                case "n":
                    if not self._quiet:
                        self._print(self._space)
                    if not self._next():
                        self._code = 0
                        return False
                case "N":
                    before = self._space
                    if not self._next():
                        self._code = 0
                        break
                    self._space = before + b"\n" + self._space
                case "h":
                    self._hold = self._space
                case "H":
                    self._hold += b"\n" + self._space
                case "g":
                    self._space = self._hold
                case "G":
                    self._space += b"\n" + self._hold
                case "x":
                    self._space, self._hold = self._hold, self._space
                case "a":
                    self._after.append(command.text.encode(errors="surrogateescape"))
                case "i":
                    self.output += command.text.encode(errors="surrogateescape")
                case "c":
                    if not command.inside:
                        self.output += command.text.encode(errors="surrogateescape")
                    return False
                case "q" | "Q":
                    self._code = int(command.text or "0") & 0xFF
                    if command.name == "Q":
                        return False
                    break
                case "w":
                    self.files.setdefault(command.text, bytearray()).extend(self._space + b"\n")
                case "b" | "t" | "T":
                    jumps = command.name == "b" or substituted == (command.name == "t")
                    if command.name != "b" and substituted:
                        substituted = False
                    if jumps:
                        at = command.jump if command.jump >= 0 else len(self._commands)
            if len(self._space) + len(self._hold) > MOST_BYTES:
                raise UsageError("out of memory")
        if not self._quiet:
            self._print(self._space)
        return False

    def _print(self, line: bytes) -> None:
        last = self._number >= len(self._lines)
        self.output += line + (b"" if last and not self._ended else b"\n")

    def _applies(self, command: Command) -> bool:
        return self._addressed(command) != command.negated

    def _addressed(self, command: Command) -> bool:
        if not command.addresses:
            return True
        first = command.addresses[0]
        if len(command.addresses) == 1:
            return self._is_at(first)
        second = command.addresses[1]
        if not command.inside:
            if not self._is_at(first):
                return False
            command.ends_at = self._number + second.more if second.more >= 0 else second.line
            command.inside = second.regex is not None or command.ends_at > self._number or second.line == -1
            return True
        if second.regex is not None:
            command.inside = second.regex.search(self._space) is None
        elif second.line == -1:
            command.inside = self._number < len(self._lines)
        else:
            command.inside = self._number < command.ends_at
        return True

    def _is_at(self, address: Address) -> bool:
        if address.regex is not None:
            return address.regex.search(self._space) is not None
        if address.step:
            return self._number >= address.line and (self._number - address.line) % address.step == 0
        return self._number == (len(self._lines) if address.line == -1 else address.line)

    def _substitute(self, command: Command) -> bool:
        assert command.regex is not None
        parts: list[bytes] = []
        at, count = 0, 0
        for match in command.regex.finditer(self._space):
            count += 1
            if count < command.which:
                continue
            start, end = match.span()
            parts.append(self._space[at:start])
            parts += [each if isinstance(each, bytes) else match.group(each) or b"" for each in command.replacement]
            at = end
            if "g" not in command.flags:
                break
        if count < command.which:
            return False
        self._space = b"".join([*parts, self._space[at:]])
        if "p" in command.flags:
            self._print(self._space)
        if command.text:
            self.files.setdefault(command.text, bytearray()).extend(self._space + b"\n")
        return True


def _groups(pattern: str, extended: bool) -> int:
    plain = pattern.replace("\\\\", "")
    return plain.replace("\\(", "").count("(") if extended else plain.count("\\(")
