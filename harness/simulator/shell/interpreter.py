"""Runs what the parser read: one `Shell` is one shell process of the device."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Coroutine, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from harness.simulator.machine.jobs import CannotFork
from harness.simulator.machine.process_table import ADBD_PID
from harness.simulator.shell.builtins import BUILTINS
from harness.simulator.shell.conditions import Conditions
from harness.simulator.shell.expansion import Expander
from harness.simulator.shell.globs import glob
from harness.simulator.shell.invocation import Invocation
from harness.simulator.shell.jumps import Exit, LoopJump, Return
from harness.simulator.shell.parser import ShellSyntaxError, parse
from harness.simulator.shell.programs import KILLED_BY_PIPE, SHELL_PATH, run_program
from harness.simulator.shell.redirection import Descriptors
from harness.simulator.shell.streams import MEMORY, Collected, Pipe, Streams, reader_of
from harness.simulator.shell.syntax import (
    AndOr,
    Binary,
    Case,
    Compute,
    Condition,
    For,
    Function,
    Group,
    If,
    Joined,
    Node,
    Not,
    Pipeline,
    Script,
    Simple,
    Test,
    Unary,
    While,
)

if TYPE_CHECKING:
    from harness.simulator.phone import Phone

VALUE_LIMIT = 16 << 20  # bytes of one variable
LONG_TEXT = 16 << 10  # from here on reading a script takes long enough that the device does it beside its other work
DEEPEST_CALL = 64  # of functions that call themselves; mksh dies of its stack at some depth as well

_PATH = "/product/bin:/apex/com.android.runtime/bin:/apex/com.android.art/bin:/system_ext/bin:/system/bin:/system/xbin"


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
    device: Phone,
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
    return await run_program(shell, argv, Streams(stdin=call.stdin, stdout=call.stdout, stderr=call.stderr))


async def forked(device: Phone, work: Coroutine[Any, Any, int]) -> int:
    """Run a shell within a shell on a stack of its own: how deep they go is limited by their number only."""
    try:
        with device.jobs.forked():
            return await asyncio.create_task(work)
    finally:
        work.close()


class Shell:
    """The state of one shell: variables, functions, folder, user, the last exit code."""

    name = SHELL_PATH

    def __init__(
        self,
        device: Phone,
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
        self.fixed: set[str] = set()  # readonly
        self.numbers: set[str] = set()  # typeset -i
        self.functions: dict[str, Function] = {}
        self.locals: list[dict[str, str | None]] = []  # of each function that runs: what its locals hide
        self.positional = positional
        self.options: set[str] = set()
        self.on_exit = ""  # trap ... EXIT
        self.status = 0
        self.pid = device.jobs.new_pid()
        self.last_job = ""
        self.children: dict[str, asyncio.Task[int]] = {}  # started with `&`, by pid
        self.loops = 0
        self.descriptors = Descriptors()
        self._tested = 0  # how many conditions are being decided: within them `set -e` does not end the shell
        self._started_ns = device.clock.boottime_ns()

    # Variables

    def value(self, name: str) -> str | None:
        """A variable or special parameter, None when unset."""
        match name:
            case "?":
                return str(self.status)
            case "$":
                return str(self.pid)
            case "BASHPID":
                return str(self.pid)
            case "PPID":
                return str(ADBD_PID)
            case "#":
                return str(len(self.positional))
            case "0":
                return SHELL_PATH
            case "@" | "*":
                return " ".join(self.positional)
            case "!":
                return self.last_job
            case "-":
                return "".join(sorted(option for option in self.options if len(option) == 1))
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
        if name.isdecimal():
            return self.positional[int(name) - 1] if int(name) <= len(self.positional) else None
        return self.variables.get(name)

    def assign(self, name: str, value: str) -> None:
        """Set a variable of this shell. Raises ShellSyntaxError where that cannot be."""
        if name in self.fixed:
            raise ShellSyntaxError(f"read-only: {name}")
        if len(value) > VALUE_LIMIT:
            raise ShellSyntaxError(f"cannot allocate {len(value)} data bytes")
        if name in self.numbers:
            value = str(self.expander(None).number(value))
        self.variables[name] = value

    def environment(self) -> dict[str, str]:
        """What a command started from here gets."""
        return {name: self.variables[name] for name in self.variables if name in self.exported}

    # Running

    async def run_text(self, text: str, streams: Streams) -> int:
        """Parse and run; a line that cannot be read is said on stderr and gives 1."""
        try:
            try:
                status = await self.run(await self.parsed(text), streams)
            except Exit as leaving:
                status = leaving.status
            return await self.ended(status, streams) & 0xFF
        except (ShellSyntaxError, CannotFork) as error:
            self.say(streams, str(error) or "can't fork - try again")
            return 2 if str(error).startswith("read-only") else 1
        except RecursionError:
            self.say(streams, "the line nests too deeply")
            return 1
        except Exit as leaving:
            return leaving.status & 0xFF

    async def ended(self, status: int, streams: Streams) -> int:
        """Run what is to be run at the end of this shell, and give its exit code."""
        self.status, trapped, self.on_exit = status, self.on_exit, ""
        if trapped:
            await self.run(await self.parsed(trapped), streams)
            return status
        return status

    async def parsed(self, text: str) -> Script:
        """The script that `text` holds. Raises ShellSyntaxError."""
        return parse(text) if len(text) < LONG_TEXT else await asyncio.to_thread(parse, text)

    async def run(self, script: Script, streams: Streams) -> int:
        """Run each list of a script in turn; gives the exit code of the last."""
        for place, item in enumerate(script):
            if place % 64 == 63:
                await asyncio.sleep(0)
            if item.background:
                task = asyncio.create_task(self._in_background(item, self.descriptors.applied(streams)))
                self.device.keep(task)
                self.last_job = str(self.device.jobs.add(self.uid, task).pid)
                self.children[self.last_job] = task
                self.status = 0
            else:
                await self._and_or(item, streams)
        return self.status

    def say(self, streams: Streams, message: str) -> None:
        """Complain on stderr as this shell."""
        line = f"{SHELL_PATH}: {message}\n".encode(errors="surrogateescape")
        self.descriptors.applied(streams).stderr.write(line)

    def subshell(self) -> Shell:
        """A copy: what it changes stays in it."""
        copy = Shell(self.device, uid=self.uid, cwd=self.cwd, environment=self.variables, positional=self.positional)
        copy.exported, copy.fixed, copy.numbers = set(self.exported), set(self.fixed), set(self.numbers)
        copy.functions = dict(self.functions)
        copy.locals = [{} for _ in self.locals]
        copy.options = set(self.options)
        copy.status, copy.pid, copy.last_job = self.status, self.pid, self.last_job
        copy.descriptors = self.descriptors.copy()
        copy._tested = self._tested
        return copy

    async def in_subshell(self, node: Node, streams: Streams) -> int:
        """Run a command in a copy of this shell and give its exit code."""
        copy = self.subshell()
        with self.device.jobs.forked():
            try:
                try:
                    status = await copy._node(node, streams)
                except (Exit, Return) as leaving:
                    status = leaving.status
                return await copy.ended(status, streams)
            except ShellSyntaxError as error:
                self.say(streams, str(error))
                return 2 if str(error).startswith("read-only") else 1
            except LoopJump:
                return copy.status

    async def _and_or(self, item: AndOr, streams: Streams) -> int:
        chain = [("", item.first), *item.rest]
        for place, (operator, pipeline) in enumerate(chain):
            if operator and (self.status == 0) != (operator == "&&"):
                continue
            last = place == len(chain) - 1
            self._tested += not last or pipeline.negated
            try:
                self.status = await self._pipeline(pipeline, streams)
            finally:
                self._tested -= not last or pipeline.negated
            if "e" in self.options and self.status and last and not pipeline.negated and not self._tested:
                raise Exit(self.status)
        return self.status

    async def _in_background(self, item: AndOr, streams: Streams) -> int:
        script = (replace(item, background=False),)
        try:
            node = Group(body=script, subshell=False, redirects=())
            return await self.in_subshell(node, replace(streams, stdin=reader_of(b""))) & 0xFF
        except BrokenPipeError:
            return KILLED_BY_PIPE
        except CannotFork:
            self.say(streams, "can't fork - try again")
            return 1

    async def _pipeline(self, pipeline: Pipeline, streams: Streams) -> int:
        began = time.monotonic()
        if len(pipeline.stages) == 1:
            status = await self._node(pipeline.stages[0], streams)
        else:
            status = await self._piped(pipeline.stages, self.descriptors.applied(streams))
        if pipeline.timed:
            minutes, seconds = divmod(time.monotonic() - began, 60)
            text = f"{int(minutes):5d}m{seconds:05.2f}s real     0m00.00s user     0m00.00s system\n"
            self.descriptors.applied(streams).stderr.write(text.encode())
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
        statuses = [task.result() for task in tasks]
        if "pipefail" in self.options:
            return next((status for status in reversed(statuses) if status), 0)
        return statuses[-1]

    async def _stage(self, node: Node, streams: Streams, before: Pipe | None, after: Pipe | None) -> int:
        try:
            return await self.in_subshell(node, streams)
        except BrokenPipeError:
            return KILLED_BY_PIPE
        except CannotFork:
            self.say(streams, "can't fork - try again")
            return 1
        finally:
            if before is not None:
                before.stop_reading()
            if after is not None:
                after.close()

    async def _node(self, node: Node, outer: Streams) -> int:
        if isinstance(node, Function):
            self.functions[node.name] = node
            return 0
        streams = await self.descriptors.redirected(self, node.redirects, outer)
        if streams is None:
            return 1
        match node:
            case Simple():
                return await self._simple(node, streams, outer)
            case Group(subshell=False):
                return await self.run(node.body, streams)
            case Group():
                return await self.in_subshell(replace(node, subshell=False, redirects=()), streams)
            case If():
                return await self._if(node, streams)
            case For():
                return await self._for(node, streams)
            case While():
                return await self._while(node, streams)
            case Case():
                return await self._case(node, streams)
            case Compute():
                return int(self.expander(streams).number(await self.expander(streams).text(node.expression)) == 0)
            case Condition():
                return int(not await self._test(node.test, streams))

    async def _decided(self, condition: Script, streams: Streams) -> bool:
        self._tested += 1
        try:
            return await self.run(condition, streams) == 0
        finally:
            self._tested -= 1

    async def _if(self, node: If, streams: Streams) -> int:
        for condition, body in node.branches:
            if await self._decided(condition, streams):
                return await self.run(body, streams)
        return 0 if node.otherwise is None else await self.run(node.otherwise, streams)

    async def _for(self, node: For, streams: Streams) -> int:
        self.status = 0
        for value in await self.expander(streams).arguments(node.words):
            self.assign(node.name, value)
            await asyncio.sleep(0)  # a loop of builtins must not keep the device from its other work
            if await self._body(node.body, streams):
                break
        return self.status

    async def _while(self, node: While, streams: Streams) -> int:
        self.status, status = 0, 0
        while await self._decided(node.condition, streams) is not node.until:
            self.status = 0
            leaves = await self._body(node.body, streams)
            status = self.status
            if leaves:
                break
            await asyncio.sleep(0)
        return status

    async def _body(self, body: Script, streams: Streams) -> bool:
        """Run a loop's body once; True when the loop is to end."""
        self.loops += 1
        try:
            await self.run(body, streams)
        except LoopJump as jump:
            if jump.levels > 1 and self.loops > 1:
                raise LoopJump(leaves=jump.leaves, levels=jump.levels - 1) from None
            return jump.leaves
        finally:
            self.loops -= 1
        return False

    async def _case(self, node: Case, streams: Streams) -> int:
        expander = self.expander(streams)
        value = await expander.text(node.word, tilde=True)
        self.status, falls = 0, False
        for branch in node.branches:
            if not falls:
                patterns = [await expander.pattern(each) for each in branch.patterns]
                if not any(glob(each).matches(value) for each in patterns):
                    continue
            await self.run(branch.body, streams)
            if branch.ends == ";;":
                break
            falls = branch.ends == ";&"
        return self.status

    async def _test(self, test: Test, streams: Streams) -> bool:
        expander = self.expander(streams)
        match test:
            case Not():
                return not await self._test(test.test, streams)
            case Joined():
                left = await self._test(test.left, streams)
                return left if left == (test.operator == "||") else await self._test(test.right, streams)
            case Unary():
                return self._conditions().unary(test.operator, await expander.text(test.operand, tilde=True))
            case Binary(operator="=" | "==" | "!="):
                left_text = await expander.text(test.left, tilde=True)
                return glob(await expander.pattern(test.right)).matches(left_text) == (test.operator != "!=")
            case Binary():
                left_text, right_text = await expander.text(test.left), await expander.text(test.right)
                try:
                    return self._conditions().binary(left_text, test.operator, right_text)
                except ValueError as bad:
                    raise ShellSyntaxError(str(bad)) from None

    def _conditions(self) -> Conditions:
        return Conditions(self.device.filesystem, self.uid, self.cwd, self)

    async def _simple(self, node: Simple, streams: Streams, outer: Streams) -> int:
        expander = self.expander(streams)
        argv = await expander.arguments(node.words)
        assigned = []
        if not argv:
            self.status = 0
        for each in node.assignments:
            value = await expander.text(each.value, tilde=True)
            assigned.append((each.name, (self.value(each.name) or "") + value if each.appends else value))
        if "x" in self.options:
            words = [f"{name}={shell_quoted(value)}" for name, value in assigned] + [
                shell_quoted(word) for word in argv
            ]
            streams.stderr.write(f"+ {' '.join(words)}\n".encode(errors="surrogateescape"))
        if not argv:
            for name, value in assigned:
                self.assign(name, value)
            return self.status
        if argv == ["exec"]:
            self.descriptors.keep(outer, streams)
            return 0
        before = [(name, self.variables.get(name), name in self.exported) for name, _ in assigned]
        for name, value in assigned:
            self.assign(name, value)
            self.exported.add(name)
        try:
            if function := self.functions.get(argv[0]):
                return await self.call(function, tuple(argv), streams)
            if builtin := BUILTINS.get(argv[0]):
                return await builtin(self, tuple(argv), streams)
            return await run_program(self, tuple(argv), streams)
        finally:
            for name, old, was_exported in before:
                if old is None:
                    self.variables.pop(name, None)
                else:
                    self.variables[name] = old
                if not was_exported:
                    self.exported.discard(name)

    async def call(self, function: Function, argv: tuple[str, ...], streams: Streams) -> int:
        """Run a function with its own positional parameters."""
        if len(self.locals) >= DEEPEST_CALL:
            raise ShellSyntaxError(f"{argv[0]}: functions call one another too deeply")
        positional, self.positional = self.positional, argv[1:]
        self.locals.append({})
        try:
            self.status = await self._node(function.body, streams)
        except Return as leaving:
            self.status = leaving.status
        finally:
            self.positional = positional
            for name, hidden in self.locals.pop().items():
                if hidden is None:
                    self.variables.pop(name, None)
                else:
                    self.variables[name] = hidden
        return self.status

    async def run_script(self, text: str, positional: tuple[str, ...], streams: Streams) -> int:
        """Run the text of a script file in a shell of its own."""
        shell = Shell(self.device, uid=self.uid, cwd=self.cwd, environment=self.environment(), positional=positional)
        return await forked(self.device, shell.run_text(text, streams))

    def expander(self, streams: Streams | None) -> Expander:
        """What expands words here; without streams there are no substitutions to run."""

        async def substitute(script: Script) -> str:
            assert streams is not None
            collected = Collected()
            node = Group(body=script, subshell=False, redirects=())
            with suppress(BrokenPipeError):
                self.status = await self.in_subshell(node, replace(streams, stdout=collected))
            if collected.overflowed:
                raise ShellSyntaxError(f"cannot allocate {MEMORY} data bytes")
            return bytes(collected.data).replace(b"\0", b"").decode(errors="surrogateescape").rstrip("\n")

        return Expander(self, self.device.filesystem, substitute)


def shell_quoted(word: str) -> str:
    """A word as `set -x` shows it: in quotes where it needs them."""
    plain = word and all(char.isalnum() or char in "_-+./:,@%" for char in word)
    return word if plain else "'" + word.replace("'", "'\\''") + "'"
