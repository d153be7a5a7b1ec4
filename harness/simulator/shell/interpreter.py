"""Runs what the parser read: one `Shell` is one shell process of the device."""

from __future__ import annotations

import asyncio
import itertools
import logging
import random
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from harness.simulator.filesystem import absolute
from harness.simulator.shell.builtins import BUILTINS, Exit, LoopJump
from harness.simulator.shell.expansion import Expander
from harness.simulator.shell.invocation import Invocation, Sink, UsageError
from harness.simulator.shell.parser import ShellSyntaxError, parse
from harness.simulator.shell.streams import CallbackSink, FileSink, Pipe, Streams, reader_of
from harness.simulator.shell.syntax import AndOr, For, Group, If, Node, Pipeline, Redirect, Script, Simple, While

if TYPE_CHECKING:
    from harness.simulator.device import SimulatedDevice

SHELL_PATH = "/system/bin/sh"
BIN_FOLDERS = ("/system/bin", "/system/xbin", "/bin", "/vendor/bin", "/product/bin")
NOT_FOUND = 127
CANNOT_EXECUTE = 126
KILLED_BY_PIPE = 141

_PATH = "/product/bin:/apex/com.android.runtime/bin:/apex/com.android.art/bin:/system_ext/bin:/system/bin:/system/xbin"

log = logging.getLogger(__name__)
_shell_pids = itertools.count(20_001)


def default_environment(uid: int) -> dict[str, str]:
    """What adbd exports to a shell of `uid`."""
    user = "root" if uid == 0 else "shell"
    return {
        "ANDROID_DATA": "/data",
        "ANDROID_ROOT": "/system",
        "ANDROID_STORAGE": "/storage",
        "EXTERNAL_STORAGE": "/sdcard",
        "HOME": "/",
        "HOSTNAME": "simulator",
        "LOGNAME": user,
        "PATH": _PATH,
        "SHELL": "/bin/sh",
        "TERM": "dumb",
        "TMPDIR": "/data/local/tmp",
        "USER": user,
    }


async def run_line(
    device: SimulatedDevice,
    line: str,
    streams: Streams,
    *,
    uid: int,
    cwd: str = "/",
    environment: Mapping[str, str] | None = None,
    positional: tuple[str, ...] = (),
) -> int:
    """Run a command line in a shell of its own, as `sh -c LINE` does, and give its exit code (0-255)."""
    exported = default_environment(uid) if environment is None else environment
    shell = Shell(device, uid=uid, cwd=cwd, environment=exported, positional=positional)
    return await shell.run_text(line, streams)


async def run_argv(call: Invocation, argv: tuple[str, ...]) -> int:
    """Run another command in the place of `call`, with its streams, user and environment, as `env` does."""
    shell = Shell(call.device, uid=call.uid, cwd=call.cwd, environment=call.environment)
    return await shell.run_program(argv, Streams(stdin=call.stdin, stdout=call.stdout, stderr=call.stderr))


class Shell:
    """The state of one shell: variables, folder, user, the last exit code."""

    def __init__(
        self,
        device: SimulatedDevice,
        *,
        uid: int,
        cwd: str,
        environment: Mapping[str, str],
        positional: tuple[str, ...] = (),
    ) -> None:
        self.device = device
        self.uid = uid
        self.cwd = cwd
        self.variables: dict[str, str] = dict(environment)
        self.exported: set[str] = set(environment)
        self.positional = positional
        self.status = 0
        self.exit_on_error = False
        self.pid = next(_shell_pids)
        self.background: list[asyncio.Task[int]] = []
        self._started_ns = device.clock.boottime_ns()

    # Variables

    def value(self, name: str) -> str | None:
        """A variable or special parameter, None when unset."""
        match name:
            case "?":
                return str(self.status)
            case "$":
                return str(self.pid)
            case "#":
                return str(len(self.positional))
            case "0":
                return SHELL_PATH
            case "@" | "*":
                return " ".join(self.positional)
            case "!" | "-":
                return ""
            case "PWD":
                return self.cwd
            case "EPOCHREALTIME":
                micros = self.device.clock.wall_ns() // 1000
                return f"{micros // 1_000_000}.{micros % 1_000_000:06d}"
            case "SECONDS":
                return str((self.device.clock.boottime_ns() - self._started_ns) // 1_000_000_000)
            case "RANDOM":
                return str(random.randrange(32768))
            case "USER_ID" | "KSHUID":
                return str(self.uid)
        if name.isdigit():
            return self.positional[int(name) - 1] if int(name) <= len(self.positional) else None
        return self.variables.get(name)

    def assign(self, name: str, value: str) -> None:
        """Set a variable of this shell."""
        self.variables[name] = value

    def environment(self) -> dict[str, str]:
        """What a command started from here gets."""
        return {name: self.variables[name] for name in self.variables if name in self.exported}

    # Running

    async def run_text(self, text: str, streams: Streams) -> int:
        """Parse and run; a line that cannot be read is said on stderr and gives 1."""
        try:
            return await self.run(parse(text), streams) & 0xFF
        except ShellSyntaxError as error:
            self.say(streams, str(error))
            return 1
        except LoopJump:
            return self.status
        except Exit as leaving:
            return leaving.status & 0xFF

    async def run(self, script: Script, streams: Streams) -> int:
        """Run each list of a script in turn; gives the exit code of the last."""
        for item in script:
            if item.background:
                task = asyncio.create_task(self._in_background(item, streams))
                self.background.append(task)
                self.device.keep(task)
                self.status = 0
            else:
                await self._and_or(item, streams)
        return self.status

    def say(self, streams: Streams, message: str) -> None:
        """Complain on stderr as this shell."""
        streams.stderr.write(f"{SHELL_PATH}: {message}\n".encode())

    async def run_program(self, argv: tuple[str, ...], streams: Streams) -> int:
        """Run a program of the device (no builtin of the shell), found by name or by path."""
        name = argv[0]
        if "/" in name:
            folder, _, base = absolute(name, self.cwd).rpartition("/")
            if folder not in BIN_FOLDERS or base not in self.device.commands:
                return await self._run_file(argv, streams)
            name = base
        command = self.device.commands.get(name)
        if command is None:
            self.say(streams, f"{argv[0]}: inaccessible or not found")
            return NOT_FOUND
        call = Invocation(
            argv=(name, *argv[1:]),
            stdin=streams.stdin,
            stdout=streams.stdout,
            stderr=streams.stderr,
            device=self.device,
            cwd=self.cwd,
            environment=self.environment(),
            uid=self.uid,
        )
        try:
            status = await command(call)
            await call.stdout.drain()
            return status
        except BrokenPipeError:
            return KILLED_BY_PIPE
        except UsageError as error:
            call.err(f"{name}: {error}\n")
            return 1
        except OSError as error:
            call.err(f"{name}: {error.filename}: {error.strerror}\n")
            return 1
        except (Exit, LoopJump):
            raise
        except Exception as failure:
            log.exception("command %r failed", argv)
            call.err(f"{name}: the simulator failed: {failure!r}\n")
            return 139

    def subshell(self) -> Shell:
        """A copy: what it changes stays in it."""
        copy = Shell(self.device, uid=self.uid, cwd=self.cwd, environment=self.variables, positional=self.positional)
        copy.exported = set(self.exported)
        copy.status = self.status
        copy.pid = self.pid
        return copy

    async def _and_or(self, item: AndOr, streams: Streams) -> int:
        self.status = await self._pipeline(item.first, streams)
        for operator, pipeline in item.rest:
            if (self.status == 0) == (operator == "&&"):
                self.status = await self._pipeline(pipeline, streams)
        if self.exit_on_error and self.status and not item.rest:
            raise Exit(self.status)
        return self.status

    async def _in_background(self, item: AndOr, streams: Streams) -> int:
        try:
            return await self.subshell()._and_or(
                replace(item, background=False), replace(streams, stdin=reader_of(b""))
            )
        except (Exit, BrokenPipeError, ShellSyntaxError):
            return 1

    async def _pipeline(self, pipeline: Pipeline, streams: Streams) -> int:
        if len(pipeline.stages) == 1:
            status = await self._node(pipeline.stages[0], streams)
        else:
            status = await self._piped(pipeline.stages, streams)
        return int(status == 0) if pipeline.negated else status

    async def _piped(self, stages: tuple[Node, ...], streams: Streams) -> int:
        stdin, before = streams.stdin, None
        tasks: list[asyncio.Task[int]] = []
        async with asyncio.TaskGroup() as group:
            for index, stage in enumerate(stages):
                after = Pipe() if index < len(stages) - 1 else None
                of_stage = replace(streams, stdin=stdin, stdout=streams.stdout if after is None else after)
                tasks.append(group.create_task(self._stage(stage, of_stage, before, after)))
                before = after
                stdin = streams.stdin if after is None else after.reader
        return tasks[-1].result()

    async def _stage(self, node: Node, streams: Streams, before: Pipe | None, after: Pipe | None) -> int:
        try:
            return await self.subshell()._node(node, streams)
        except Exit as leaving:
            return leaving.status
        except BrokenPipeError:
            return KILLED_BY_PIPE
        except ShellSyntaxError as error:
            self.say(streams, str(error))
            return 1
        finally:
            if before is not None:
                before.stop_reading()
            if after is not None:
                after.close()

    async def _node(self, node: Node, streams: Streams) -> int:
        redirected = await self._redirected(node.redirects, streams)
        if redirected is None:
            return 1
        match node:
            case Simple():
                return await self._simple(node, redirected)
            case Group(subshell=False):
                return await self.run(node.body, redirected)
            case Group():
                try:
                    return await self.subshell().run(node.body, redirected)
                except Exit as leaving:
                    return leaving.status
            case If():
                return await self._if(node, redirected)
            case For():
                return await self._for(node, redirected)
            case While():
                return await self._while(node, redirected)

    async def _if(self, node: If, streams: Streams) -> int:
        for condition, body in node.branches:
            if await self.run(condition, streams) == 0:
                return await self.run(body, streams)
        return 0 if node.otherwise is None else await self.run(node.otherwise, streams)

    async def _for(self, node: For, streams: Streams) -> int:
        self.status = 0
        for value in await self._expander(streams).arguments(node.words):
            self.assign(node.name, value)
            try:
                await self.run(node.body, streams)
            except LoopJump as jump:
                if jump.leaves:
                    break
        return self.status

    async def _while(self, node: While, streams: Streams) -> int:
        status = 0
        while (await self.run(node.condition, streams) == 0) is not node.until:
            try:
                status = await self.run(node.body, streams)
            except LoopJump as jump:
                if jump.leaves:
                    break
            await asyncio.sleep(0)  # a loop of builtins must not keep the device from its other work
        return status

    async def _simple(self, node: Simple, streams: Streams) -> int:
        expander = self._expander(streams)
        argv = await expander.arguments(node.words)
        if not argv:
            self.status = 0
            for assignment in node.assignments:
                self.assign(assignment.name, await expander.text(assignment.value))
            return self.status
        saved = dict(self.variables), set(self.exported)
        for assignment in node.assignments:
            self.assign(assignment.name, await expander.text(assignment.value))
            self.exported.add(assignment.name)
        try:
            if builtin := BUILTINS.get(argv[0]):
                return await builtin(self, tuple(argv), streams)
            return await self.run_program(tuple(argv), streams)
        finally:
            if node.assignments:
                self.variables, self.exported = saved

    async def _run_file(self, argv: tuple[str, ...], streams: Streams) -> int:
        path = absolute(argv[0], self.cwd)
        try:
            found = self.device.filesystem.stat(path, self.uid)
            text = b"" if found.is_directory else self.device.filesystem.read(path, self.uid)
        except FileNotFoundError:
            self.say(streams, f"{argv[0]}: inaccessible or not found")
            return NOT_FOUND
        except OSError as error:
            self.say(streams, f"{argv[0]}: can't execute: {error.strerror}")
            return CANNOT_EXECUTE
        if found.is_directory or not found.mode & 0o111:
            reason = "Is a directory" if found.is_directory else "Permission denied"
            self.say(streams, f"{argv[0]}: can't execute: {reason}")
            return CANNOT_EXECUTE
        if b"\0" in text[:4096]:
            self.say(streams, f"{argv[0]}: not executable: 64-bit ELF file")
            return CANNOT_EXECUTE
        return await self.run_script(text.decode(errors="replace"), argv[1:], streams)

    async def run_script(self, text: str, positional: tuple[str, ...], streams: Streams) -> int:
        """Run the text of a script file in a shell of its own."""
        shell = Shell(self.device, uid=self.uid, cwd=self.cwd, environment=self.environment(), positional=positional)
        return await shell.run_text(text, streams)

    async def _redirected(self, redirects: tuple[Redirect, ...], streams: Streams) -> Streams | None:
        """The streams after redirection, or None (said on stderr) when one cannot be opened."""
        for redirect in redirects:
            target = await self._expander(streams).text(redirect.target)
            try:
                streams = self._redirect(redirect, target, streams)
            except OSError as error:
                verb = "open" if redirect.operator == "<" else "create"
                self.say(streams, f"can't {verb} {target}: {error.strerror}")
                return None
        return streams

    def _redirect(self, redirect: Redirect, target: str, streams: Streams) -> Streams:
        path = absolute(target, self.cwd)
        match redirect.operator:
            case "<<":
                return replace(streams, stdin=reader_of(target.encode()))
            case "<":
                return replace(streams, stdin=reader_of(self.device.filesystem.read(path, self.uid)))
            case ">&" | "<&":
                return self._duplicate(redirect.descriptor, target, streams)
        self.device.filesystem.write(path, b"", self.uid, append=redirect.operator == ">>")
        return _with_output(streams, redirect.descriptor, FileSink(self.device.filesystem, path, self.uid))

    def _duplicate(self, descriptor: int, target: str, streams: Streams) -> Streams:
        outputs: dict[str, Sink] = {"1": streams.stdout, "2": streams.stderr, "-": CallbackSink(lambda _data: None)}
        if target not in outputs:
            raise ShellSyntaxError(f"bad file descriptor: {target}")
        return _with_output(streams, descriptor, outputs[target])

    def _expander(self, streams: Streams) -> Expander:
        async def substitute(script: Script) -> str:
            written = bytearray()
            inner = replace(streams, stdout=CallbackSink(written.extend))
            try:
                self.status = await self.subshell().run(script, inner)
            except Exit as leaving:
                self.status = leaving.status
            return written.decode(errors="surrogateescape").rstrip("\n")

        return Expander(self, self.device.filesystem, substitute)


def _with_output(streams: Streams, descriptor: int, sink: Sink) -> Streams:
    match descriptor:
        case 1:
            return replace(streams, stdout=sink)
        case 2:
            return replace(streams, stderr=sink)
    return streams
