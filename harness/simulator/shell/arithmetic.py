"""Arithmetic of the shell: `$((...))`, `((...))`, `let`. Numbers are those of mksh: 32 bits, which wrap around."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from typing import Protocol

_TOKEN = re.compile(
    r"\s*(?:(?P<number>\d+#\w+|0[xX][0-9a-fA-F]+|\d+)|(?P<name>[A-Za-z_]\w*)"
    r"|(?P<mark><<=|>>=|\+\+|--|\*=|/=|%=|\+=|-=|&=|\^=|\|=|<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%&|^~!<>=?:,()]))"
)
DEPTH = 64  # of brackets, and of variables whose values are expressions themselves


class Variables(Protocol):
    """What an expression asks of the shell."""

    def value(self, name: str) -> str | None: ...

    def assign(self, name: str, value: str) -> None: ...


class BadExpression(Exception):
    """The expression cannot be evaluated; `str()` is what the shell says of it."""


def evaluate(expression: str, shell: Variables, depth: int = 0) -> int:
    """The value of an expression; one that is empty is 0. Raises BadExpression."""
    if depth > DEPTH:
        raise BadExpression(f"{expression}: expression recurses on parameter")
    return _Evaluation(expression, shell, depth).whole()


def wrapped(number: int) -> int:
    """A number as 32 bits with a sign hold it."""
    return (number + (1 << 31)) % (1 << 32) - (1 << 31)


def _divide(left: int, right: int) -> int:
    quotient = abs(left) // abs(right)  # as in C, cut towards zero
    return quotient if (left < 0) == (right < 0) else -quotient


_LEVELS: tuple[dict[str, Callable[[int, int], int]], ...] = (
    {"|": operator.or_},
    {"^": operator.xor},
    {"&": operator.and_},
    {"==": operator.eq, "!=": operator.ne},
    {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge},
    {"<<": lambda left, right: left << (right & 31), ">>": lambda left, right: left >> (right & 31)},
    {"+": operator.add, "-": operator.sub},
    {"*": operator.mul, "/": _divide, "%": lambda left, right: left - _divide(left, right) * right},
)
_BY_MARK = {mark: compute for level in _LEVELS for mark, compute in level.items()}
_ASSIGNING = frozenset({"=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>="})


class _Evaluation:
    """One pass over an expression. `_idle` counts the branches around the current place that are not taken."""

    def __init__(self, expression: str, shell: Variables, depth: int) -> None:
        self._expression = expression
        self._shell = shell
        self._depth = depth
        self._nested = 0
        self._idle = 0
        self._tokens = self._split()
        self._at = 0

    def whole(self) -> int:
        if not self._tokens:
            return 0
        value = self._comma()
        if self._at < len(self._tokens):
            raise self._unexpected()
        return value

    def _split(self) -> list[tuple[str, str]]:
        tokens, at = [], 0
        text = self._expression.rstrip()
        while at < len(text):
            found = _TOKEN.match(text, at)
            if found is None or found.lastgroup is None:
                raise BadExpression(f"{self._expression}: unexpected '{text[at:].strip()[:1]}'")
            tokens.append((found.lastgroup, found[found.lastgroup]))
            at = found.end()
        return tokens

    def _unexpected(self) -> BadExpression:
        what = self._tokens[self._at][1] if self._at < len(self._tokens) else "end of expression"
        return BadExpression(f"{self._expression}: unexpected '{what}'")

    def _peek(self) -> str:
        kind, text = self._tokens[self._at] if self._at < len(self._tokens) else ("", "")
        return text if kind == "mark" else ""

    def _take(self, mark: str) -> bool:
        if self._peek() != mark:
            return False
        self._at += 1
        return True

    def _comma(self) -> int:
        value = self._assignment()
        while self._take(","):
            value = self._assignment()
        return value

    def _assignment(self) -> int:
        name = self._name()
        mark = self._tokens[self._at + 1][1] if name and self._at + 1 < len(self._tokens) else ""
        if mark not in _ASSIGNING:
            return self._choice()
        self._at += 2
        value = self._assignment()
        if mark != "=":
            value = self._computed(mark[:-1], self._value_of(name), value)
        return self._set(name, value)

    def _choice(self) -> int:
        condition = self._either()
        if not self._take("?"):
            return condition
        yes = self._untaken(self._comma, idle=not condition)
        if not self._take(":"):
            raise self._unexpected()
        no = self._untaken(self._choice, idle=bool(condition))
        return yes if condition else no

    def _untaken(self, read: Callable[[], int], *, idle: bool) -> int:
        self._idle += idle
        value = read()
        self._idle -= idle
        return value

    def _either(self) -> int:
        value = self._both()
        while self._take("||"):
            right = self._untaken(self._both, idle=bool(value))
            value = int(bool(value) or bool(right))
        return value

    def _both(self) -> int:
        value = self._binary(0)
        while self._take("&&"):
            right = self._untaken(lambda: self._binary(0), idle=not value)
            value = int(bool(value) and bool(right))
        return value

    def _binary(self, level: int) -> int:
        if level == len(_LEVELS):
            return self._unary()
        value = self._binary(level + 1)
        while (mark := self._peek()) in _LEVELS[level]:
            self._at += 1
            value = self._computed(mark, value, self._binary(level + 1))
        return value

    def _computed(self, mark: str, left: int, right: int) -> int:
        if mark in "/%" and right == 0:
            if self._idle:
                return 0
            raise BadExpression(f"{self._expression}: zero divisor")
        return wrapped(int(_BY_MARK[mark](left, right)))

    def _unary(self) -> int:
        self._nested += 1
        if self._nested > DEPTH:
            raise BadExpression(f"{self._expression}: expression too deep")
        try:
            for mark, change in (("++", 1), ("--", -1)):
                if self._take(mark):
                    if not (name := self._name()):
                        raise self._unexpected()
                    self._at += 1
                    return self._set(name, self._value_of(name) + change)
            if self._take("!"):
                return int(not self._unary())
            if self._take("~"):
                return wrapped(~self._unary())
            if self._take("-"):
                return wrapped(-self._unary())
            if self._take("+"):
                return self._unary()
            return self._primary()
        finally:
            self._nested -= 1

    def _primary(self) -> int:
        if self._take("("):
            value = self._comma()
            if not self._take(")"):
                raise self._unexpected()
            return value
        if name := self._name():
            self._at += 1
            value = self._value_of(name)
            for mark, change in (("++", 1), ("--", -1)):
                if self._take(mark):
                    self._set(name, value + change)
            return value
        if self._at < len(self._tokens) and self._tokens[self._at][0] == "number":
            self._at += 1
            return wrapped(self._number(self._tokens[self._at - 1][1]))
        raise self._unexpected()

    def _number(self, text: str) -> int:
        base, mark, digits = text.partition("#")
        try:
            if mark:
                return int(digits, int(base))
            return int(text, 16) if text[:2] in ("0x", "0X") else int(text)  # mksh reads 010 as ten
        except ValueError:
            raise BadExpression(f"{self._expression}: bad number '{text}'") from None

    def _name(self) -> str:
        kind, text = self._tokens[self._at] if self._at < len(self._tokens) else ("", "")
        return text if kind == "name" else ""

    def _value_of(self, name: str) -> int:
        return evaluate(self._shell.value(name) or "0", self._shell, self._depth + 1)

    def _set(self, name: str, value: int) -> int:
        if not self._idle:
            self._shell.assign(name, str(wrapped(value)))
        return wrapped(value)
