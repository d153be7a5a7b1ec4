"""A shell that reads its commands from standard input: `adb shell` without a command, and `sh`."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING

from harness.simulator.machine.jobs import CannotFork
from harness.simulator.shell.interpreter import Shell
from harness.simulator.shell.jumps import Exit
from harness.simulator.shell.parser import ShellSyntaxError, Unfinished, parse
from harness.simulator.shell.streams import Streams
from harness.simulator.shell.terminal import Terminal

if TYPE_CHECKING:
    from harness.simulator.phone import Phone

INTERRUPTED = 130


async def run_interactively(
    device: Phone,
    streams: Streams,
    *,
    uid: int,
    environment: Mapping[str, str],
    terminal: Terminal | None = None,
    cwd: str = "/",
) -> int:
    """Run line after line until `exit` or the end of the input; gives the last exit code.

    With a terminal there are prompts, and Ctrl-C ends the line that runs instead of the shell.
    """
    shell = Shell(device, uid=uid, cwd=cwd, environment=environment)
    pending = ""
    while True:
        if terminal is not None:
            streams.stdout.write(_prompt(shell, pending).encode())
        line = await streams.stdin.readline()
        pending += line.decode(errors="surrogateescape")
        try:
            if line.endswith(b"\n") and _unfinished(pending):
                continue
            await _run(shell, pending, streams, terminal)
        except (ShellSyntaxError, CannotFork) as error:
            shell.say(streams, str(error) or "can't fork - try again")
            shell.status = 1
        except Exit as leaving:
            return await shell.ended(leaving.status, streams) & 0xFF
        pending = ""
        if not line:
            return await shell.ended(shell.status, streams)


async def _run(shell: Shell, text: str, streams: Streams, terminal: Terminal | None) -> None:
    if terminal is None:
        await shell.run(parse(text), streams)
        return
    running = asyncio.create_task(shell.run(parse(text), streams))
    terminal.foreground = running
    try:
        await asyncio.wait((running,))
        shell.status = INTERRUPTED if running.cancelled() else running.result()
    finally:
        terminal.foreground = None
        running.cancel()


def _prompt(shell: Shell, pending: str) -> str:
    if pending:
        return "> "
    name = shell.device.properties.get("ro.product.device", "android")
    return f"{name}:{shell.cwd} {'#' if shell.uid == 0 else '$'} "


def _unfinished(text: str) -> bool:
    """Whether the text is the beginning of something: an open quote, an `if` without `fi`."""
    try:
        parse(text)
    except Unfinished:
        return True
    except ShellSyntaxError:
        return False
    return False
