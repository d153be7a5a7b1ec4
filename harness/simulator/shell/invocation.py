"""One command as the shell starts it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from harness.simulator.phone import Phone


class Sink(Protocol):
    """Where a command writes. `write` may be called any number of times; `drain` waits until the reader keeps up."""

    def write(self, data: bytes) -> None: ...

    async def drain(self) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Invocation:
    """`argv[0]` is the command's name; `uid` is 2000 (shell) or 0 (after su)."""

    argv: tuple[str, ...]
    stdin: asyncio.StreamReader
    stdout: Sink
    stderr: Sink
    device: Phone
    cwd: str
    environment: Mapping[str, str]
    uid: int = 2000

    def out(self, text: str) -> None:
        """Write text to standard output as it is (no newline is added)."""
        self.stdout.write(text.encode(errors="surrogateescape"))

    def err(self, text: str) -> None:
        """Write text to standard error as it is."""
        self.stderr.write(text.encode(errors="surrogateescape"))


Command = Callable[[Invocation], Awaitable[int]]
"""Runs one invocation and returns its exit code."""


class UsageError(Exception):
    """The command was called in a way it does not know; `str()` is what it says after its name."""

    def __init__(self, message: str, code: int = 1) -> None:
        super().__init__(message)
        self.code = code
