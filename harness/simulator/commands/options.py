"""Reading a command's options, and its operands as paths."""

from __future__ import annotations

import getopt
from dataclasses import dataclass

from harness.simulator.filesystem import absolute
from harness.simulator.shell.invocation import Invocation, UsageError


@dataclass(frozen=True, slots=True, kw_only=True)
class Arguments:
    """What a command was called with: options by their name with dashes, and the rest."""

    options: dict[str, str]
    operands: tuple[str, ...]

    def has(self, *names: str) -> bool:
        """Whether any of these options was given."""
        return any(name in self.options for name in names)

    def value(self, *names: str, default: str = "") -> str:
        """The value of the first of these options that was given."""
        return next((self.options[name] for name in names if name in self.options), default)


def arguments(call: Invocation, short: str, long: tuple[str, ...] = (), *, mixed: bool = True) -> Arguments:
    """Read options in getopt's notation; `mixed` lets them stand after operands.

    Raises UsageError in toybox's words for one that the command does not have.
    """
    reader = getopt.gnu_getopt if mixed else getopt.getopt
    try:
        options, operands = reader(list(call.argv[1:]), short, list(long))
    except getopt.GetoptError as error:
        reason = "Unknown option" if "not recognized" in error.msg else "Missing argument to"
        name = f"'{error.opt}'" if len(error.opt) == 1 else f"'--{error.opt}'"
        raise UsageError(f'{reason} {name} (see "{call.argv[0]} --help")') from None
    return Arguments(options=dict(options), operands=tuple(operands))


def need(call: Invocation, operands: tuple[str, ...], count: int) -> None:
    """Raise UsageError when there are fewer operands than `count`."""
    if len(operands) < count:
        raise UsageError(f'Needs {count} argument{"s" if count > 1 else ""} (see "{call.argv[0]} --help")')


def path_of(call: Invocation, operand: str) -> str:
    """An operand as an absolute path."""
    return absolute(operand, call.cwd) if operand else operand


def complain(call: Invocation, operand: str, error: OSError) -> None:
    """Say what went wrong with one operand."""
    call.err(f"{call.argv[0]}: {operand}: {error.strerror}\n")


async def inputs(call: Invocation, operands: tuple[str, ...]) -> tuple[list[tuple[str, bytes]], int]:
    """The content of each file named (`-`, or none at all, is stdin), and 1 when some could not be read."""
    contents: list[tuple[str, bytes]] = []
    status = 0
    for operand in operands or ("-",):
        if operand == "-":
            contents.append(("-", await call.stdin.read()))
            continue
        try:
            contents.append((operand, call.device.filesystem.read(path_of(call, operand), call.uid)))
        except OSError as error:
            complain(call, operand, error)
            status = 1
    return contents, status
