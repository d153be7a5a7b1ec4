"""What a command that is neither function nor builtin runs: a program of the device, or the script in a file."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from harness.simulator.machine.filesystem import absolute
from harness.simulator.machine.jobs import CannotFork
from harness.simulator.shell.invocation import Invocation, UsageError
from harness.simulator.shell.jumps import Exit, LoopJump, Return
from harness.simulator.shell.parser import ShellSyntaxError
from harness.simulator.shell.streams import Streams

if TYPE_CHECKING:
    from harness.simulator.shell.interpreter import Shell

SHELL_PATH = "/system/bin/sh"
BIN_FOLDERS = ("/system/bin", "/system/xbin", "/bin", "/vendor/bin", "/product/bin")
NOT_FOUND = 127
CANNOT_EXECUTE = 126
KILLED_BY_PIPE = 141
MOST_WORDS = 2 << 20  # bytes of arguments and environment: ARG_MAX

log = logging.getLogger(__name__)


async def run_program(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """Run a program of the device (no builtin of the shell), found by name or by path."""
    name = argv[0]
    if "/" in name:
        folder, _, base = absolute(name, shell.cwd).rpartition("/")
        if folder not in BIN_FOLDERS or base not in shell.device.commands:
            return await _run_file(shell, argv, streams)
        name = base
    command = shell.device.commands.get(name)
    if command is None:
        shell.say(streams, f"{argv[0]}: inaccessible or not found")
        return NOT_FOUND
    if sum(map(len, argv)) > MOST_WORDS:
        shell.say(streams, f"{argv[0]}: Argument list too long")
        return CANNOT_EXECUTE
    call = Invocation(
        argv=(name, *argv[1:]),
        stdin=streams.stdin,
        stdout=streams.stdout,
        stderr=streams.stderr,
        device=shell.device,
        cwd=shell.cwd,
        environment=shell.environment(),
        uid=shell.uid,
    )
    try:
        status = await command(call)
        await call.stdout.drain()
        return status
    except BrokenPipeError:
        return KILLED_BY_PIPE
    except UsageError as error:
        call.err(f"{name}: {error}\n")
        return error.code
    except OSError as error:
        call.err(f"{name}: {error.filename}: {error.strerror}\n")
        return 1
    except (Exit, LoopJump, Return, ShellSyntaxError):
        raise
    except (RecursionError, CannotFork):
        call.err(f"{SHELL_PATH}: can't fork - try again\n")
        return 1
    except Exception as failure:
        log.exception("command %r failed", argv)
        call.err(f"{name}: the simulator failed: {failure!r}\n")
        return 139


async def _run_file(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    path = absolute(argv[0], shell.cwd)
    try:
        found = shell.device.filesystem.stat(path, shell.uid)
        text = b"" if found.is_directory else shell.device.filesystem.read(path, shell.uid)
    except (FileNotFoundError, NotADirectoryError):
        shell.say(streams, f"{argv[0]}: inaccessible or not found")
        return NOT_FOUND
    except OSError as error:
        shell.say(streams, f"{argv[0]}: can't execute: {error.strerror}")
        return CANNOT_EXECUTE
    if found.is_directory or not found.mode & 0o111:
        reason = "Is a directory" if found.is_directory else "Permission denied"
        shell.say(streams, f"{argv[0]}: can't execute: {reason}")
        return CANNOT_EXECUTE
    if b"\0" in text[:4096]:
        shell.say(streams, f"{argv[0]}: not executable: 64-bit ELF file")
        return CANNOT_EXECUTE
    return await shell.run_script(text.decode(errors="surrogateescape"), argv[1:], streams)
