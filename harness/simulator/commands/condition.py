"""`test` and `[`."""

from __future__ import annotations

import re
from collections.abc import Callable

from harness.simulator.commands.options import path_of
from harness.simulator.shell.invocation import Invocation


async def test(call: Invocation) -> int:
    """`test EXPRESSION` and `[ EXPRESSION ]`."""
    words = list(call.argv[1:])
    if call.argv[0] in ("[", "[["):
        if not words or words[-1] != call.argv[0].replace("[", "]"):
            call.err(f"{call.argv[0]}: missing {call.argv[0].replace('[', ']')}\n")
            return 2
        words.pop()
    try:
        value = _Expression(call, words).whole()
    except ValueError as error:
        call.err(f"{call.argv[0]}: {error}\n")
        return 2
    return 0 if value else 1


class _Expression:
    """The expression of `test`: `!`, `(`, `-a`, `-o`, files, strings and numbers."""

    def __init__(self, call: Invocation, words: list[str]) -> None:
        self._call = call
        self._words = words

    def whole(self) -> bool:
        """Its value. Raises ValueError for what cannot be read."""
        if not self._words:
            return False
        value = self._either()
        if self._words:
            raise ValueError(f"{self._words[0]}: unexpected operator/operand")
        return value

    def _either(self) -> bool:
        value = self._both()
        while self._words[:1] in (["-o"], ["||"]):
            self._words.pop(0)
            value = self._both() or value
        return value

    def _both(self) -> bool:
        value = self._one()
        while self._words[:1] in (["-a"], ["&&"]):
            self._words.pop(0)
            value = self._one() and value
        return value

    def _one(self) -> bool:
        words = self._words
        if not words:
            raise ValueError("argument expected")
        if len(words) >= 3 and words[1] in _COMPARISONS:
            left, operator, right = words[:3]
            del words[:3]
            return _COMPARISONS[operator](left, right)
        if words[0] == "!" and len(words) > 1:
            words.pop(0)
            return not self._one()
        if words[0] == "(":
            words.pop(0)
            value = self._either()
            if words[:1] != [")"]:
                raise ValueError("missing )")
            words.pop(0)
            return value
        if len(words) >= 2 and re.fullmatch("-[a-zA-Z]", words[0]):
            flag, operand = words[:2]
            del words[:2]
            return self._unary(flag, operand)
        return words.pop(0) != ""

    def _unary(self, flag: str, operand: str) -> bool:
        if flag in "-n-z":
            return (operand != "") == (flag == "-n")
        files, path, uid = self._call.device.filesystem, path_of(self._call, operand), self._call.uid
        try:
            found = files.lstat(path, uid) if flag in ("-h", "-L") else files.stat(path, uid)
        except OSError:
            return False
        match flag:
            case "-e":
                return True
            case "-f":
                return found.mode & 0o170000 == 0o100000
            case "-d":
                return found.is_directory
            case "-h" | "-L":
                return found.is_symlink
            case "-s":
                return found.size > 0
            case "-r" | "-w" | "-x":
                return files.may(path, {"-r": 4, "-w": 2, "-x": 1}[flag], uid)
        raise ValueError(f"{flag}: unexpected operator/operand")


def _numbers(compare: Callable[[int, int], bool]) -> Callable[[str, str], bool]:
    def check(left: str, right: str) -> bool:
        for word in (left, right):
            if not re.fullmatch(r"\s*-?\d+\s*", word):
                raise ValueError(f"{word}: bad number")
        return compare(int(left), int(right))

    return check


_COMPARISONS: dict[str, Callable[[str, str], bool]] = {
    "=": lambda left, right: left == right,
    "==": lambda left, right: left == right,
    "!=": lambda left, right: left != right,
    "<": lambda left, right: left < right,
    ">": lambda left, right: left > right,
    "-eq": _numbers(lambda left, right: left == right),
    "-ne": _numbers(lambda left, right: left != right),
    "-lt": _numbers(lambda left, right: left < right),
    "-le": _numbers(lambda left, right: left <= right),
    "-gt": _numbers(lambda left, right: left > right),
    "-ge": _numbers(lambda left, right: left >= right),
}
