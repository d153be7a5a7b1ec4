"""Turns the words of a command into its arguments.

Braces, tildes, parameters, substitutions, field splitting, file names: in this order, as mksh does it.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from harness.simulator.machine.filesystem import FileSystem, absolute
from harness.simulator.shell.arithmetic import BadExpression, evaluate
from harness.simulator.shell.braces import TooMany, expand_braces
from harness.simulator.shell.globs import glob, is_magic, quoted
from harness.simulator.shell.syntax import Arithmetic, Literal, Parameter, Script, Substitution, Word
from harness.simulator.shell.words import ShellSyntaxError

MOST_PATHS = 1 << 16  # that one pattern may name
_ASSIGNMENT = re.compile(r"[A-Za-z_]\w*=")
_HOMES = {"": "HOME", "+": "PWD", "-": "OLDPWD"}
_USERS = {"root": "/", "shell": "/", "system": "/"}  # bionic gives every user the home folder /


class Variables(Protocol):
    """What an expansion asks of the shell."""

    cwd: str
    uid: int
    positional: tuple[str, ...]
    options: set[str]

    def value(self, name: str) -> str | None: ...

    def assign(self, name: str, value: str) -> None: ...


@dataclass(slots=True)
class _Field:
    """An argument in the making. `pattern` is the text with a backslash before what was quoted."""

    text: str = ""
    pattern: str = ""
    present: bool = False

    def add(self, text: str, *, literally: bool) -> None:
        self.text += text
        self.pattern += quoted(text) if literally else text.replace("\\", "\\\\")
        self.present = self.present or literally or text != ""


class Expander:
    """Expands words for one shell. `substitute` runs a script and gives what it wrote, `$(...)`."""

    def __init__(
        self, shell: Variables, filesystem: FileSystem, substitute: Callable[[Script], Awaitable[str]]
    ) -> None:
        self._shell = shell
        self._filesystem = filesystem
        self._substitute = substitute

    async def arguments(self, words: tuple[Word, ...]) -> list[str]:
        """The arguments that words give. Raises ShellSyntaxError for a bad expression or an unset `${x:?}`."""
        arguments: list[str] = []
        for word in words:
            try:
                alternatives = expand_braces(word)
            except (TooMany, RecursionError):
                raise ShellSyntaxError("argument list too long") from None
            for alternative in alternatives:
                for made in await self._fields(self._with_home(alternative)):
                    arguments.extend(await self._matches(made))
        return arguments

    async def text(self, word: Word, *, tilde: bool = False) -> str:
        """One string, neither split nor matched: the value of an assignment, a redirection's target."""
        parts = []
        for part in self._with_home(word, assigned=True) if tilde else word:
            match part:
                case Literal():
                    parts.append(part.text)
                case Parameter(name="*", operator="", quoted=True):
                    separators = self._shell.value("IFS")
                    parts.append((" " if separators is None else separators[:1]).join(self._shell.positional))
                case Parameter(name="@" | "*", operator=""):
                    parts.append(" ".join(self._shell.positional))
                case Parameter():
                    parts.append(await self._parameter(part))
                case Substitution():
                    parts.append(await self._substitute(part.script))
                case Arithmetic():
                    parts.append(str(self.number(await self.text(part.expression))))
        return "".join(parts)

    async def pattern(self, word: Word) -> str:
        """The word as a pattern: what is quoted in it stands for itself."""
        parts = []
        for part in word:
            text = await self.text((part,))
            parts.append(quoted(text) if part.quoted else text)
        return "".join(parts)

    def number(self, expression: str) -> int:
        """The value of an expression. Raises ShellSyntaxError."""
        try:
            return evaluate(expression, self._shell)
        except (BadExpression, RecursionError) as bad:
            raise ShellSyntaxError(str(bad)) from None

    def _with_home(self, word: Word, *, assigned: bool = False) -> Word:
        """The word with `~` at its beginning, or after the `=` and `:` of an assignment, replaced."""
        first = word[0] if word else None
        if not isinstance(first, Literal) or first.quoted or "~" not in first.text:
            return word
        ends = len(word) == 1
        name = _ASSIGNMENT.match(first.text)
        if not assigned and name is None:
            return self._replaced(first.text, word[1:], ends=ends)
        head = "" if name is None or assigned else name.group()
        pieces = first.text[len(head) :].split(":")
        homes = [self._home(piece, ends=ends or place < len(pieces) - 1) for place, piece in enumerate(pieces)]
        text = head + ":".join(piece if home is None else home for piece, home in zip(pieces, homes, strict=True))
        return (Literal(text=text, quoted=False), *word[1:])

    def _replaced(self, text: str, rest: Word, *, ends: bool) -> Word:
        home = self._home(text, ends=ends)
        return (Literal(text=text, quoted=False), *rest) if home is None else (Literal(text=home, quoted=True), *rest)

    def _home(self, text: str, *, ends: bool) -> str | None:
        if not text.startswith("~"):
            return None
        user, slash, path = text[1:].partition("/")
        if not slash and not ends:
            return None
        home = self._shell.value(_HOMES[user]) if user in _HOMES else _USERS.get(user)
        return None if home is None else f"{home.rstrip('/') if path else home}{slash if path else ''}{path}"

    async def _fields(self, word: Word) -> list[_Field]:
        fields = [_Field()]
        for part in word:
            if isinstance(part, Literal):
                fields[-1].add(part.text, literally=part.quoted)
            elif isinstance(part, Parameter) and part.name == "@" and part.quoted and not part.operator:
                for index, value in enumerate(self._shell.positional):
                    if index:
                        fields.append(_Field())
                    fields[-1].add(value, literally=True)
            else:
                value = await self.text((part,))
                if part.quoted:
                    fields[-1].add(value, literally=True)
                else:
                    self._split_into(fields, value)
        return [made for made in fields if made.present]

    async def _parameter(self, part: Parameter) -> str:
        value = self._shell.value(part.name)
        operator, strict = part.operator.removeprefix(":"), part.operator.startswith(":")
        missing = value is None or (strict and value == "")
        match operator:
            case "length":
                return str(len(value or ""))
            case "-" | "=" | "?" if missing:
                default = await self.text(part.operand, tilde=True)
                if operator == "=":
                    self._shell.assign(part.name, default)
                if operator == "?":
                    raise ShellSyntaxError(f"{part.name}: {default or 'parameter null or not set'}")
                return default
            case "-" | "=" | "?":
                return value or ""
            case "+":
                return "" if missing else await self.text(part.operand, tilde=True)
        if value is None and "u" in self._shell.options and part.name not in ("@", "*"):
            raise ShellSyntaxError(f"{part.name}: parameter not set")
        match operator:
            case "#" | "##" | "%" | "%%":
                return glob(await self.pattern(part.operand)).cut(value or "", operator)
            case "/" | "//" | "/#" | "/%":
                by = await self.text(part.second or ())
                pattern = glob(await self.pattern(part.operand))
                return pattern.replaced(value or "", by, every=operator == "//", anchor=operator[1:].strip("/"))
            case "slice":
                return await self._slice(value or "", part)
        return value or ""

    async def _slice(self, value: str, part: Parameter) -> str:
        start = self.number(await self.text(part.operand))
        begin = max(0, start + len(value)) if start < 0 else min(start, len(value))
        if part.second is None:
            return value[begin:]
        count = self.number(await self.text(part.second))
        return value[begin : begin + count] if count >= 0 else value[begin : len(value) + count]

    def _split_into(self, fields: list[_Field], value: str) -> None:
        """Add the pieces of an unquoted expansion: blanks of IFS together part two, each other character by itself."""
        separators = self._shell.value("IFS")
        separators = " \t\n" if separators is None else separators
        if not separators:
            fields[-1].add(value, literally=False)
            return
        blanks = "".join(re.escape(char) for char in separators if char in " \t\n")
        others = "".join(re.escape(char) for char in separators if char not in " \t\n")
        around = f"[{blanks}]*" if blanks else ""
        choices = ([f"{around}[{others}]{around}"] if others else []) + ([f"[{blanks}]+"] if blanks else [])
        at = 0
        for separator in re.finditer("|".join(choices), value):
            fields[-1].add(value[at : separator.start()], literally=False)
            if separator.group().strip(" \t\n"):
                fields[-1].present = True  # an empty field between two of them is one
            fields.append(_Field())
            at = separator.end()
        fields[-1].add(value[at:], literally=False)

    async def _matches(self, made: _Field) -> list[str]:
        if not is_magic(made.pattern) or "f" in self._shell.options:
            return [made.text]
        found = [""] if not made.pattern.startswith("/") else ["/"]
        for component in made.pattern.strip("/").split("/"):
            paths: list[str] = []
            for base in found:
                paths += self._within(base, component)
                if len(paths) > MOST_PATHS:
                    raise ShellSyntaxError("argument list too long")
                await asyncio.sleep(0)
            found = paths
        return sorted(found) or [made.text]

    def _within(self, base: str, component: str) -> list[str]:
        prefix = base if base in ("", "/") else base + "/"
        folder = absolute(base, self._shell.cwd) if base else self._shell.cwd
        if not is_magic(component):
            name = re.sub(r"\\(.)", r"\1", component, flags=re.DOTALL)
            return [prefix + name] if self._filesystem.exists(f"{folder}/{name}", self._shell.uid) else []
        try:
            names = self._filesystem.listdir(folder, self._shell.uid)
        except OSError:
            return []  # what cannot be listed matches nothing
        hidden = component.startswith(".")
        return [prefix + name for name in names if (hidden or name[0] != ".") and glob(component).matches(name)]
