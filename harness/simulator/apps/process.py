"""App processes: one program of the device's runtime each, the device's pid being the host's."""

from __future__ import annotations

import asyncio
import enum
import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, Protocol

from harness.simulator.apps.binder import Connection, Json, ProcessGone
from harness.simulator.apps.crash_dump import log_crash
from harness.simulator.apps.launch import launch
from harness.simulator.apps.network import Route
from harness.simulator.apps.runtimes.protocol import Runtime
from harness.simulator.machine import system_server
from harness.simulator.machine.clock import Clock
from harness.simulator.machine.filesystem import FileSystem
from harness.simulator.machine.jobs import Jobs
from harness.simulator.machine.logcat import Logcat
from harness.simulator.machine.properties import Properties


class State(enum.Enum):
    """How far a process has come."""

    STARTING = "starting"  # the runtime is not connected yet
    ATTACHED = "attached"  # connected; the gate may hold it here
    BOUND = "bound"  # it was told its application
    READY = "ready"  # Application.onCreate has returned


@dataclass(eq=False, slots=True, kw_only=True)
class AppProcess:
    """One process of an app."""

    start: int  # the token it attaches with
    pid: int
    uid: int
    package: str
    name: str  # "com.example.app:push"
    started_ns: int  # CLOCK_BOOTTIME
    reason: str  # why it was started: "activity", "service", "broadcast", "content provider", "restart"
    child: subprocess.Popen[bytes]
    state: State = State.STARTING
    connection: Connection | None = None
    exit_reason: str = ""
    gone: asyncio.Event = field(default_factory=asyncio.Event)

    def oneway(self, to: str, method: str, **args: Json) -> None:
        """Send a message that has no reply."""
        if self.connection:
            self.connection.send({"to": to, "method": method, "args": args})

    def memory_kb(self) -> int:
        """Resident memory; 0 when the process is gone."""
        try:
            pages = int(Path(f"/proc/{self.pid}/statm").read_text().split()[1])
        except (OSError, IndexError):
            return 0
        return pages * os.sysconf("SC_PAGE_SIZE") // 1024


class Routes(Protocol):
    """Who opens the way out of a new process."""

    async def open_route(self) -> Route: ...


class Port(Protocol):
    """Where the system listens for its apps."""

    port: int


class Needs(Protocol):
    """What it needs of the device."""

    clock: Clock
    filesystem: FileSystem
    properties: Properties
    logcat: Logcat
    jobs: Jobs
    runtime: Runtime

    @property
    def network(self) -> Routes: ...

    @property
    def binder(self) -> Port: ...


class Processes:
    """Starts, knows and ends the app processes of the device."""

    def __init__(self, device: Needs) -> None:
        self._device = device
        self._by_pid: dict[int, AppProcess] = {}
        self._next_start = 1
        self._closed = False
        self._tasks: set[asyncio.Task[None]] = set()
        self.on_death: list[Callable[[AppProcess], None]] = []  # told in this order once a process is gone

    def __iter__(self) -> Any:
        return iter(tuple(self._by_pid.values()))

    def by_pid(self, pid: int) -> AppProcess | None:
        """Give the living process with `pid`."""
        return self._by_pid.get(pid)

    def by_uid(self, uid: int) -> tuple[AppProcess, ...]:
        """Give the living processes of `uid`."""
        return tuple(each for each in self._by_pid.values() if each.uid == uid)

    def by_package(self, package: str) -> tuple[AppProcess, ...]:
        """Give the living processes of `package`."""
        return tuple(each for each in self._by_pid.values() if each.package == package)

    def named(self, name: str, uid: int) -> AppProcess | None:
        """Give the living process called `name`."""
        return next((each for each in self._by_pid.values() if each.name == name and each.uid == uid), None)

    async def start(self, *, package: str, name: str, uid: int, classes: Path, reason: str) -> AppProcess:
        """Launch the program of a process. Raises OSError when the host refuses."""
        if self._closed:
            raise ProcessGone(f"{name}: the device is shutting down")
        start, self._next_start = self._next_start, self._next_start + 1
        route = await self._device.network.open_route()
        runtime = self._device.runtime
        properties = {
            "harness.system": str(self._device.binder.port),
            "harness.start": str(start),
            "harness.route": str(route.port),
            "harness.spool": str(runtime.spool),
            **self._of_the_device(),
        }
        program = runtime.program(name, properties, classes)
        child = launch(
            program.path,
            program.arguments,
            environment=program.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=runtime.folder,
            start_new_session=True,
        )
        process = AppProcess(
            start=start,
            pid=child.pid,
            uid=uid,
            package=package,
            name=name,
            started_ns=self._device.clock.boottime_ns(),
            reason=reason,
            child=child,
        )
        self._by_pid[process.pid] = process
        self._device.filesystem.unshare(process.pid, like=system_server.ZYGOTE_PID)
        route.belongs_to(process)
        system_server.log(
            self._device.logcat,
            "I",
            "ActivityManager",
            f"Start proc {process.pid}:{name}/u0a{uid - 10000} for {reason}",
        )
        self._spawn(self._watch(process))
        return process

    def _of_the_device(self) -> dict[str, str]:
        """Java's properties that give a process the language, zone and kernel of the device, and not of the host."""
        properties = self._device.properties
        locale = properties.get("persist.sys.locale") or properties.get("ro.product.locale", "")
        language, script, country = _parts_of_locale(locale)
        return {
            "user.language": language,
            "user.script": script,
            "user.country": country,
            "user.timezone": properties.get("persist.sys.timezone") or "GMT",
            "os.version": self._device.filesystem.read("/proc/version").decode().split()[2],
        }

    def attached(self, start: Json, pid: Json, connection: Connection) -> AppProcess | None:
        """Bind a new connection to the process that holds the token; None when it fits no starting process."""
        for process in self._by_pid.values():
            if process.start == start and process.pid == pid and process.state is State.STARTING:
                process.connection = connection
                process.state = State.ATTACHED
                return process
        system_server.log(
            self._device.logcat, "W", "ActivityManager", f"attach with unknown token {start!r} from pid {pid!r} refused"
        )
        return None

    def kill(self, process: AppProcess, reason: str) -> None:
        """Kill at once, as the system does; `gone` is set when it is over."""
        if process.exit_reason or process.gone.is_set():
            return
        process.exit_reason = reason
        system_server.log(
            self._device.logcat,
            "I",
            "ActivityManager",
            f"Killing {process.pid}:{process.name}/u0a{process.uid - 10000} (adj 0): {reason}",
        )
        if process.connection:
            process.connection.close()
        process.child.kill()

    async def kill_uid(self, uid: int, reason: str) -> None:
        """Kill every process of `uid` and wait until they are gone."""
        doomed = self.by_uid(uid)
        for process in doomed:
            self.kill(process, reason)
        for process in doomed:
            await process.gone.wait()

    async def ask(self, pid: int, to: str, method: str, args: dict[str, Json] | None = None) -> Json:
        """Ask the main thread of a process. Raises NotResponding after 5 s, ProcessGone if it is dead."""
        process = self._by_pid.get(pid)
        if process is None or process.connection is None:
            raise ProcessGone(f"pid {pid}")
        return await process.connection.ask(to, method, args or {})

    def callback(self, pid: int, callback_id: str, method: str, args: dict[str, Json] | None = None) -> None:
        """Call an object that the app registered; lost when the process is gone."""
        process = self._by_pid.get(pid)
        if process and process.connection:
            process.connection.send({"to": "callback", "callback": callback_id, "method": method, "args": args or {}})

    async def close(self) -> None:
        """Kill all and clean up; nothing starts any more, whatever asks for it (a sticky service would)."""
        self._closed = True
        for process in tuple(self._by_pid.values()):
            self.kill(process, "shutdown")
            await process.gone.wait()
        self._device.runtime.close()

    def _spawn(self, coroutine: Any) -> None:
        task = asyncio.get_running_loop().create_task(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _watch(self, process: AppProcess) -> None:
        assert process.child.stdout is not None  # both are pipes, see start()
        assert process.child.stderr is not None
        await asyncio.gather(
            _ended(process.pid),
            self._log(process, process.child.stdout, "I", "System.out"),
            self._log(process, process.child.stderr, "W", "System.err"),
        )
        code = process.child.wait()
        if not process.exit_reason:
            log_crash(self._device, process, -code)
        del self._by_pid[process.pid]
        self._device.filesystem.forget_namespace(process.pid)
        if process.connection:
            process.connection.close()
        system_server.log(
            self._device.logcat,
            "I",
            "ActivityManager",
            f"Process {process.name} (pid {process.pid}) has died: {process.exit_reason or code}",
        )
        process.gone.set()
        for told in self.on_death:
            told(process)

    async def _log(self, process: AppProcess, pipe: IO[bytes], priority: str, tag: str) -> None:
        stream = asyncio.StreamReader(limit=1 << 20)
        transport, _ = await asyncio.get_running_loop().connect_read_pipe(
            lambda: asyncio.StreamReaderProtocol(stream), pipe
        )
        while True:
            try:
                line = await stream.readline()
            except ValueError:  # a line beyond the reader's limit was dropped; go on after it
                continue
            if not line:
                transport.close()
                return
            text = line.decode(errors="replace").rstrip("\n")
            if text.startswith(self._device.runtime.own_words):
                continue
            self._device.logcat.log(
                pid=process.pid, tid=process.pid, uid=process.uid, priority=priority, tag=tag, message=text
            )


def _parts_of_locale(tag: str) -> tuple[str, str, str]:
    """Language, script and country of a tag such as `zh-CN` or `zh-Hant-TW`; "" for what it has not."""
    language, *rest = tag.split("-")
    script = next((each for each in rest if len(each) == 4 and each.isalpha()), "")
    country = next((each for each in rest if len(each) == 2 or (len(each) == 3 and each.isdigit())), "")
    return language, script, country


async def _ended(pid: int) -> None:
    """Wait for the end of a child without waitpid, which would take from frida the stops of what it traces here."""
    loop = asyncio.get_running_loop()
    ended = asyncio.Event()
    handle = os.pidfd_open(pid)
    loop.add_reader(handle, ended.set)
    try:
        await ended.wait()
    finally:
        loop.remove_reader(handle)
        os.close(handle)
