"""The commands that are part of the shell, because they change it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from harness.simulator.filesystem import absolute
from harness.simulator.shell.parser import parse
from harness.simulator.shell.streams import Streams

if TYPE_CHECKING:
    from harness.simulator.shell.interpreter import Shell


class Exit(Exception):
    """`exit`: leaves the shell it is raised in."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class LoopJump(Exception):
    """`break` (leaves the loop) or `continue`."""

    def __init__(self, *, leaves: bool) -> None:
        super().__init__(leaves)
        self.leaves = leaves


Builtin = Callable[["Shell", tuple[str, ...], Streams], Awaitable[int]]


async def cd(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`cd [DIR]`."""
    target = argv[1] if len(argv) > 1 else shell.value("HOME") or "/"
    if target == "-":
        target = shell.value("OLDPWD") or shell.cwd
    try:
        path = shell.device.filesystem.canonical(absolute(target, shell.cwd), shell.uid)
        shell.device.filesystem.node(path + "/.", shell.uid)
        if not shell.device.filesystem.stat(path, shell.uid).is_directory:
            raise NotADirectoryError(20, "Not a directory", target)
    except OSError as error:
        shell.say(streams, f"cd: {target}: {error.strerror}")
        return 2
    shell.variables["OLDPWD"] = shell.cwd
    shell.cwd = path
    return 0


async def export(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`export [NAME[=VALUE]...]`."""
    if len(argv) == 1:
        for name in sorted(shell.exported):
            streams.stdout.write(f"{name}={shell.variables.get(name, '')}\n".encode())
    for word in argv[1:]:
        name, equals, value = word.partition("=")
        if equals:
            shell.assign(name, value)
        shell.exported.add(name)
    return 0


async def unset(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`unset NAME...`."""
    for name in argv[1:]:
        shell.variables.pop(name, None)
        shell.exported.discard(name)
    return 0


async def leave(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`exit [STATUS]`."""
    raise Exit(int(argv[1]) if len(argv) > 1 and argv[1].isdigit() else shell.status)


async def break_(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`break`."""
    raise LoopJump(leaves=True)


async def continue_(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`continue`."""
    raise LoopJump(leaves=False)


async def set_(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`set -e`, `set +e`, `set -- WORDS`; other options are taken and ignored."""
    for index, word in enumerate(argv[1:], start=1):
        if word == "--":
            shell.positional = argv[index + 1 :]
            break
        if "e" in word[1:]:
            shell.exit_on_error = word.startswith("-")
    return 0


async def shift(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`shift [N]`."""
    count = int(argv[1]) if len(argv) > 1 and argv[1].isdigit() else 1
    if count > len(shell.positional):
        shell.say(streams, "shift: nothing to shift")
        return 1
    shell.positional = shell.positional[count:]
    return 0


async def eval_(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`eval WORDS`."""
    return await shell.run(parse(" ".join(argv[1:])), streams)


async def exec_(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`exec COMMAND`: the shell ends with the command."""
    if len(argv) == 1:
        return 0
    raise Exit(await shell.run_program(argv[1:], streams))


async def read(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`read [-r] NAME...`: one line of input, split over the names."""
    names = [word for word in argv[1:] if not word.startswith("-")] or ["REPLY"]
    line = await streams.stdin.readline()
    words = line.decode(errors="replace").rstrip("\n").split(None, len(names) - 1)
    for index, name in enumerate(names):
        shell.assign(name, words[index].rstrip() if index < len(words) else "")
    return 0 if line.endswith(b"\n") else 1


async def source(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`. FILE`."""
    try:
        text = shell.device.filesystem.read(absolute(argv[1], shell.cwd), shell.uid)
    except OSError as error:
        shell.say(streams, f".: {argv[1]}: {error.strerror}")
        return 1
    return await shell.run(parse(text.decode(errors="replace")), streams)


async def wait(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`wait`: until everything started with `&` has ended."""
    if shell.background:
        await asyncio.wait(shell.background)
    return 0


async def colon(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`:`."""
    return 0


async def command(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`command NAME ...`, and `command -v NAME`: where NAME is."""
    if argv[1:2] in (("-v",), ("-V",)):
        name = argv[2] if len(argv) > 2 else ""
        if name in BUILTINS:
            streams.stdout.write(f"{name}\n".encode())
        elif name in shell.device.commands:
            streams.stdout.write(f"/system/bin/{name}\n".encode())
        else:
            return 1
        return 0
    if len(argv) == 1:
        return 0
    if builtin := BUILTINS.get(argv[1]):
        return await builtin(shell, argv[1:], streams)
    return await shell.run_program(argv[1:], streams)


async def ignored(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`ulimit`, `umask`, `trap`: taken, without effect here."""
    return 0


BUILTINS: dict[str, Builtin] = {
    ".": source,
    ":": colon,
    "break": break_,
    "cd": cd,
    "command": command,
    "continue": continue_,
    "eval": eval_,
    "exec": exec_,
    "exit": leave,
    "export": export,
    "read": read,
    "return": leave,
    "set": set_,
    "shift": shift,
    "source": source,
    "trap": ignored,
    "ulimit": ignored,
    "umask": ignored,
    "unset": unset,
    "wait": wait,
}
