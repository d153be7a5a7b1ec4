"""Turns the words of a command into its arguments: parameters, substitutions, field splitting, patterns."""

from __future__ import annotations

import ast
import fnmatch
import operator
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from harness.simulator.filesystem import FileSystem, absolute
from harness.simulator.shell.parser import ShellSyntaxError
from harness.simulator.shell.syntax import Arithmetic, Literal, Parameter, Script, Substitution, Word


class Variables(Protocol):
    """What an expansion asks of the shell."""

    cwd: str
    uid: int
    positional: tuple[str, ...]

    def value(self, name: str) -> str | None: ...

    def assign(self, name: str, value: str) -> None: ...


@dataclass(slots=True)
class _Field:
    """An argument in the making. `pattern` is the text with quoted characters made literal for fnmatch."""

    text: str = ""
    pattern: str = ""
    present: bool = False
    magic: bool = False

    def add(self, text: str, *, quoted: bool) -> None:
        self.text += text
        self.present = self.present or quoted or text != ""
        if quoted:
            self.pattern += "".join(f"[{char}]" if char in "*?[" else char for char in text)
        else:
            self.pattern += text
            self.magic = self.magic or any(char in "*?[" for char in text)


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
            for made in await self._fields(word):
                arguments.extend(self._matches(made))
        return arguments

    async def text(self, word: Word) -> str:
        """One string, neither split nor matched: the value of an assignment, a redirection's target."""
        parts = []
        for part in word:
            match part:
                case Literal():
                    parts.append(part.text)
                case Parameter(name="@" | "*", operator=""):
                    parts.append(" ".join(self._shell.positional))
                case Parameter():
                    parts.append(await self._parameter(part))
                case Substitution():
                    parts.append(await self._substitute(part.script))
                case Arithmetic():
                    parts.append(str(evaluate(await self.text(part.expression), self._shell)))
        return "".join(parts)

    async def _fields(self, word: Word) -> list[_Field]:
        fields = [_Field()]
        for part in word:
            if isinstance(part, Literal):
                fields[-1].add(part.text, quoted=part.quoted)
            elif isinstance(part, Parameter) and part.name == "@" and part.quoted and not part.operator:
                for index, value in enumerate(self._shell.positional):
                    if index:
                        fields.append(_Field())
                    fields[-1].add(value, quoted=True)
            else:
                value = await self.text((part,))
                if part.quoted:
                    fields[-1].add(value, quoted=True)
                else:
                    _split_into(fields, value)
        return [made for made in fields if made.present]

    async def _parameter(self, part: Parameter) -> str:
        value = self._shell.value(part.name)
        operator_, strict = part.operator.removeprefix(":"), part.operator.startswith(":")
        missing = value is None or (strict and value == "")
        match operator_:
            case "length":
                return str(len(value or ""))
            case "-" | "=" | "?" if missing:
                default = await self.text(part.operand)
                if operator_ == "=":
                    self._shell.assign(part.name, default)
                if operator_ == "?":
                    raise ShellSyntaxError(f"{part.name}: {default or 'parameter null or not set'}")
                return default
            case "+":
                return "" if missing else await self.text(part.operand)
            case "#" | "##" | "%" | "%%":
                return _trim(value or "", operator_, await self.text(part.operand))
        return value or ""

    def _matches(self, made: _Field) -> list[str]:
        if not made.magic:
            return [made.text]
        found = [""] if not made.pattern.startswith("/") else ["/"]
        for component in made.pattern.strip("/").split("/"):
            found = [path for base in found for path in self._within(base, component)]
        return sorted(found) or [made.text]

    def _within(self, base: str, component: str) -> list[str]:
        prefix = base if base in ("", "/") else base + "/"
        folder = absolute(base, self._shell.cwd) if base else self._shell.cwd
        if not any(char in "*?[" for char in component):
            return [prefix + component] if self._filesystem.exists(f"{folder}/{component}", self._shell.uid) else []
        try:
            names = self._filesystem.listdir(folder, self._shell.uid)
        except OSError:
            return []  # what cannot be listed matches nothing
        return [
            prefix + name
            for name in names
            if fnmatch.fnmatchcase(name, component) and not (name.startswith(".") and not component.startswith("."))
        ]


def _split_into(fields: list[_Field], value: str) -> None:
    words = value.split()
    if not words:
        if value and fields[-1].present:
            fields.append(_Field())
        return
    if value[0].isspace() and fields[-1].present:
        fields.append(_Field())
    fields[-1].add(words[0], quoted=False)
    for word in words[1:]:
        fields.append(_Field())
        fields[-1].add(word, quoted=False)
    if value[-1].isspace():
        fields.append(_Field())


def _trim(value: str, how: str, pattern: str) -> str:
    """`${value#pattern}` and its like: cut the shortest or longest match off the front or the back."""
    lengths = range(len(value) + 1) if len(how) == 1 else range(len(value), -1, -1)
    for length in lengths:
        piece = value[:length] if how[0] == "#" else value[len(value) - length :]
        if fnmatch.fnmatchcase(piece, pattern):
            return value[length:] if how[0] == "#" else value[: len(value) - length]
    return value


_BINARY: dict[type[ast.operator | ast.cmpop], Callable[[int, int], int]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.BitAnd: operator.and_,
    ast.BitOr: operator.or_,
    ast.BitXor: operator.xor,
    ast.LShift: lambda left, right: left << (right & 63),
    ast.RShift: lambda left, right: left >> (right & 63),
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
}


def evaluate(expression: str, shell: Variables) -> int:
    """The value of `$((expression))`, integers only. Raises ShellSyntaxError."""
    try:
        tree = ast.parse(expression.strip() or "0", mode="eval").body
    except (SyntaxError, ValueError):
        raise ShellSyntaxError(f"{expression}: unexpected '{expression.strip()}'") from None

    def of(node: ast.expr) -> int:
        match node:
            case ast.Constant(value=int(number)):
                return number
            case ast.Name(id=name):
                return int(shell.value(name) or 0)
            case ast.UnaryOp(op=ast.USub(), operand=inner):
                return -of(inner)
            case ast.UnaryOp(op=ast.UAdd(), operand=inner):
                return of(inner)
            case ast.BinOp(left=left, op=ast.Div() | ast.Mod() as op, right=right):
                dividend, divisor = of(left), of(right)
                if divisor == 0:
                    raise ShellSyntaxError(f"{expression}: divide by zero")
                # As in C, the quotient is cut towards zero.
                quotient = abs(dividend) // abs(divisor) * (1 if (dividend < 0) == (divisor < 0) else -1)
                return quotient if isinstance(op, ast.Div) else dividend - quotient * divisor
            case ast.BinOp(left=left, op=op, right=right) if type(op) in _BINARY:
                return _BINARY[type(op)](of(left), of(right))
            case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in _BINARY:
                return int(_BINARY[type(op)](of(left), of(right)))
        raise ShellSyntaxError(f"{expression}: unexpected '{expression.strip()}'")

    return of(tree)
