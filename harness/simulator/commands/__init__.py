"""The device's commands, one file each; `COMMANDS` is the whole list, nothing is discovered."""

from __future__ import annotations

from harness.simulator.shell.invocation import Command

COMMANDS: dict[str, Command] = {}
