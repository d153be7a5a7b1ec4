"""What `test`, `[` and `[[` ask: files, strings and numbers."""

from __future__ import annotations

import stat as modes
from collections.abc import Callable

from harness.simulator.machine.filesystem import FileSystem, absolute
from harness.simulator.machine.nodes import Stat
from harness.simulator.shell.arithmetic import BadExpression, Variables, evaluate

NUMERIC: dict[str, Callable[[int, int], bool]] = {
    "-eq": lambda left, right: left == right,
    "-ne": lambda left, right: left != right,
    "-lt": lambda left, right: left < right,
    "-le": lambda left, right: left <= right,
    "-gt": lambda left, right: left > right,
    "-ge": lambda left, right: left >= right,
}
STRINGS: dict[str, Callable[[str, str], bool]] = {
    "=": lambda left, right: left == right,
    "==": lambda left, right: left == right,
    "!=": lambda left, right: left != right,
    "<": lambda left, right: left < right,
    ">": lambda left, right: left > right,
}
FILES = frozenset({"-nt", "-ot", "-ef"})
UNARY = frozenset(f"-{letter}" for letter in "abcdefghkLnoprstuwxzGHOS")
_KINDS = {"-b": modes.S_ISBLK, "-c": modes.S_ISCHR, "-p": modes.S_ISFIFO, "-S": modes.S_ISSOCK, "-f": modes.S_ISREG}
_BITS = {"-u": modes.S_ISUID, "-g": modes.S_ISGID, "-k": modes.S_ISVTX}


class _NoVariables:
    def value(self, name: str) -> str | None:
        return None

    def assign(self, name: str, value: str) -> None:
        """Outside a shell there is nothing to assign to."""


class Conditions:
    """Answers for one user in one folder."""

    def __init__(self, files: FileSystem, uid: int, cwd: str, variables: Variables | None = None) -> None:
        self._files = files
        self._uid = uid
        self._cwd = cwd
        self._variables = variables or _NoVariables()

    def binary(self, left: str, operator: str, right: str) -> bool:
        """`left operator right`. Raises ValueError for a number that is none."""
        if operator in STRINGS:
            return STRINGS[operator](left, right)
        if operator in NUMERIC:
            return NUMERIC[operator](self._number(left), self._number(right))
        first, second = self._stat(left), self._stat(right)
        if operator == "-ef":
            return first is not None and second is not None and first.ino == second.ino
        older, newer = (second, first) if operator == "-nt" else (first, second)
        return newer is not None and (older is None or newer.mtime_ns > older.mtime_ns)

    def unary(self, operator: str, operand: str) -> bool:
        """`operator operand`."""
        if operator in ("-n", "-z"):
            return (operand != "") == (operator == "-n")
        if operator in ("-t", "-o"):
            return False  # no terminal, and no option of the shell that a script asks for
        found = self._stat(operand, follow=operator not in ("-h", "-L"))
        if found is None:
            return False
        if operator in _KINDS:
            return bool(_KINDS[operator](found.mode))
        if operator in _BITS:
            return bool(found.mode & _BITS[operator])
        match operator:
            case "-d":
                return found.is_directory
            case "-h" | "-L":
                return found.is_symlink
            case "-s":
                return found.size > 0
            case "-O":
                return found.uid == self._uid
            case "-G":
                return found.gid == self._uid
            case "-r" | "-w" | "-x":
                wanted = {"-r": 4, "-w": 2, "-x": 1}[operator]
                return self._files.may(absolute(operand, self._cwd), wanted, self._uid)
        return True

    def _number(self, text: str) -> int:
        try:
            return evaluate(text, self._variables)
        except BadExpression as bad:
            raise ValueError(str(bad)) from None

    def _stat(self, path: str, *, follow: bool = True) -> Stat | None:
        whole = absolute(path, self._cwd)
        try:
            return self._files.stat(whole, self._uid) if follow else self._files.lstat(whole, self._uid)
        except OSError:
            return None
