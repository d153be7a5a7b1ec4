"""The device's commands; `COMMANDS` is the whole list, nothing is discovered."""

from __future__ import annotations

from harness.simulator.commands import text
from harness.simulator.shell.invocation import Command

COMMANDS: dict[str, Command] = {
    "echo": text.echo,
}
