"""Reading a command's options, and its operands as paths and numbers."""

from __future__ import annotations

import getopt
import re
from dataclasses import dataclass

from harness.simulator.machine.filesystem import absolute
from harness.simulator.shell.invocation import Invocation, UsageError
from harness.simulator.shell.streams import read_all

_UNITS = {"": 1, "c": 1, "b": 512, "k": 1 << 10, "m": 1 << 20, "g": 1 << 30, "t": 1 << 40, "w": 2}
_NUMBER = re.compile(r"([-+]?(?:0[xX][0-9a-fA-F]+|\d+))([cbkmgtwBKMGT]?)([dD]?)")
LARGEST = 1 << 62


@dataclass(frozen=True, slots=True, kw_only=True)
class Arguments:
    """What a command was called with: options by their name with dashes, in order, and the rest."""

    given: tuple[tuple[str, str], ...]
    operands: tuple[str, ...]

    def has(self, *names: str) -> bool:
        """Whether any of these options was given."""
        return any(name in names for name, _ in self.given)

    def value(self, *names: str, default: str = "") -> str:
        """The value that the first of these options to be given was given last."""
        options = dict(self.given)
        return next((options[name] for name in names if name in options), default)

    def all(self, *names: str) -> tuple[str, ...]:
        """Every value that these options were given."""
        return tuple(value for name, value in self.given if name in names)


def arguments(
    call: Invocation, short: str, long: tuple[str, ...] = (), *, mixed: bool = True, code: int = 1
) -> Arguments:
    """Read options in getopt's notation; `mixed` lets them stand after operands.

    Raises UsageError in toybox's words for one that the command does not have.
    """
    reader = getopt.gnu_getopt if mixed else getopt.getopt
    try:
        options, operands = reader(list(call.argv[1:]), short, list(long))
    except getopt.GetoptError as error:
        unknown = "not recognized" in error.msg
        name = f"'{error.opt}'" if len(error.opt) == 1 else f"'--{error.opt}'"
        reason = f"Unknown option {name}" if unknown else f"Missing argument to -{error.opt}"
        raise UsageError(f'{reason} (see "{call.argv[0]} --help")', code) from None
    return Arguments(given=tuple(options), operands=tuple(operands))


def need(call: Invocation, operands: tuple[str, ...], count: int) -> None:
    """Raise UsageError when there are fewer operands than `count`."""
    if len(operands) < count:
        raise UsageError(f'Needs {count} argument{"s" if count > 1 else ""} (see "{call.argv[0]} --help")')


def integer(text: str, code: int = 1) -> int:
    """A number as toybox reads it: with a unit such as k or M, or in hexadecimal. Raises UsageError."""
    found = _NUMBER.fullmatch(text)
    if found is None:
        raise UsageError(f"not integer: {text}", code)
    number = int(found[1], 16 if "x" in found[1].lower() else 10) if len(found[1]) < 20 else LARGEST
    unit = _UNITS[found[2].lower()]
    if found[3]:
        unit = 1000 ** ("kmgt".index(found[2].lower()) + 1) if found[2].lower() in "kmgt" and found[2] else 1
    return max(-LARGEST, min(LARGEST, number * unit))


def path_of(call: Invocation, operand: str) -> str:
    """An operand as an absolute path."""
    return absolute(operand, call.cwd) if operand else operand


def complain(call: Invocation, operand: str, error: OSError) -> None:
    """Say what went wrong with one operand."""
    call.stderr.write(f"{call.argv[0]}: {operand}: {error.strerror}\n".encode(errors="surrogateescape"))


async def inputs(
    call: Invocation, operands: tuple[str, ...], *, silent: bool = False
) -> tuple[list[tuple[str, bytes]], int]:
    """The content of each file named (`-`, or none at all, is stdin), and 1 when some could not be read."""
    contents: list[tuple[str, bytes]] = []
    status = 0
    for operand in operands or ("-",):
        if operand == "-":
            contents.append(("-", await read_all(call.stdin)))
            continue
        try:
            contents.append((operand, call.device.filesystem.read(path_of(call, operand), call.uid)))
        except OSError as error:
            if not silent:
                complain(call, operand, error)
            status = 1
    return contents, status
