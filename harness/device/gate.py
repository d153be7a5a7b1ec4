"""The gate holds every new app process before its first app code, until the harness lets it go.

On a phone it is frida-server's spawn gating; the simulator has a channel of its own with the same manners: a process
that nobody resumes within 8 s switches the gate off.
"""

from __future__ import annotations

import contextlib
import json
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol, TypeVar

import frida

from harness.device.adb import Adb
from harness.device.deadline import Deadline
from harness.device.frida_errors import FRIDA_ERRORS
from harness.device.in_time import in_time
from harness.text import Text, as_told

ANSWER_TIMEOUT_S = 10.0
LOOK_EVERY_S = 1.0

R = TypeVar("R")


@dataclass(frozen=True, slots=True, kw_only=True)
class Spawn:
    """A process at the gate. `identifier` is its process name (`com.example:push`)."""

    pid: int
    identifier: str


OnSpawn = Callable[[Spawn], None]
OnDisabled = Callable[[Text], None]


class SpawnGate(Protocol):
    """`on_spawn` is called for every app's processes, on a thread that must not be kept waiting."""

    def enable(self, on_spawn: OnSpawn, on_disabled: OnDisabled) -> None:
        """Switch the gate on. `on_disabled` is called once with the reason if it ceases to hold processes."""

    def resume(self, pid: int) -> None:
        """Let a process go; one that is gone already is fine."""

    def disable(self) -> None:
        """Switch the gate off and let every held process go. Never raises."""


class FridaSpawnGate:
    """frida-server's spawn gating, of app launches on the whole device.

    When frida-server ends, frida says so of its sessions only (frida-core, `droidy-host-session.vala`): a gate that
    holds nothing any more is found out by asking for what it holds.
    """

    def __init__(self, adb: Adb, device: frida.core.Device) -> None:
        self._adb = adb
        self._device = device
        self._on_spawn: OnSpawn | None = None
        self._on_disabled: OnDisabled | None = None
        self._held: set[int] = set()
        self._holding = threading.Lock()
        self._off = threading.Event()

    def enable(self, on_spawn: OnSpawn, on_disabled: OnDisabled) -> None:
        self._on_spawn, self._on_disabled = on_spawn, on_disabled
        self._device.on("spawn-added", self._added)
        # From frida 17.15 on: the server's watchdog gave up on a process that was not resumed.
        self._device.on("spawn-gating-disabled", self._gating_disabled)
        self._device.on("lost", self._lost)
        try:
            self._in_time(self._device.enable_spawn_gating)
            pending = self._in_time(self._device.enumerate_pending_spawn)
        except FRIDA_ERRORS as error:
            self._on_spawn = self._on_disabled = None
            raise self._adb.error(
                Text(zh=f"frida-server 无法拦住新进程（{error}）", en=f"frida-server cannot gate spawns ({error})"),
                Text(
                    zh="请以 root 重新启动版本相同的 frida-server，并关闭其他 frida 会话。",
                    en="Start a frida-server of the same version again as root, and close other frida sessions.",
                ),
            ) from error
        for spawn in pending:
            self._added(spawn)
        threading.Thread(target=self._look, name="gate", daemon=True).start()

    def resume(self, pid: int) -> None:
        with self._holding:
            self._held.discard(pid)
        try:
            self._in_time(partial(self._device.resume, pid))
        except (frida.InvalidArgumentError, frida.ProcessNotFoundError):
            return  # it ended, or the watchdog let it go and said so
        except FRIDA_ERRORS as error:
            self._disabled(Text(zh=f"进程 {pid} 无法放行（{error}）", en=f"pid {pid} could not be resumed ({error})"))

    def disable(self) -> None:
        self._off.set()
        self._on_spawn = self._on_disabled = None
        try:
            for spawn in self._in_time(self._device.enumerate_pending_spawn):
                self._in_time(partial(self._device.resume, spawn.pid))
            self._in_time(self._device.disable_spawn_gating)
        except FRIDA_ERRORS:
            return  # the server is gone, and the gate with it; or it goes with our connection

    def _in_time(self, action: Callable[[], R]) -> R:
        return in_time(action, ANSWER_TIMEOUT_S, self._adb.cleaning)

    def _look(self) -> None:
        while not self._off.wait(LOOK_EVERY_S):
            try:
                self._in_time(self._device.enumerate_pending_spawn)
            except FRIDA_ERRORS as error:
                self._disabled(Text(zh=f"frida-server 不再应答（{error}）", en=f"frida-server is gone ({error})"))
                return

    def _added(self, spawn: frida.core.Spawn) -> None:
        with self._holding:
            if spawn.pid in self._held:
                return  # it was pending when the gate went on, and announced as well
            self._held.add(spawn.pid)
        # A copy: `disable` may come in between.
        if on_spawn := self._on_spawn:
            on_spawn(Spawn(pid=spawn.pid, identifier=spawn.identifier or ""))

    def _gating_disabled(self, *_: object) -> None:
        self._disabled(
            Text(
                zh="有进程没有及时放行，frida-server 不再拦住新进程",
                en="frida-server switched spawn gating off: a process was not resumed in time",
            )
        )

    def _lost(self, *_: object) -> None:
        self._disabled(Text(zh="与 frida-server 的连接已断开", en="the connection to frida-server was lost"))

    def _disabled(self, reason: Text) -> None:
        on_disabled, self._on_disabled = self._on_disabled, None
        if on_disabled:
            on_disabled(reason)


class SimulatorGate:
    """The simulator's gate: JSON lines on `localabstract:harness.gate`."""

    SERVICE = "localabstract:harness.gate"

    def __init__(self, adb: Adb) -> None:
        self._adb = adb
        self._socket: socket.socket | None = None
        self._on_spawn: OnSpawn | None = None
        self._on_disabled: OnDisabled | None = None
        self._answered = threading.Event()
        self._sending = threading.Lock()
        self._reader: threading.Thread | None = None

    def enable(self, on_spawn: OnSpawn, on_disabled: OnDisabled) -> None:
        self._on_spawn, self._on_disabled = on_spawn, on_disabled
        self._socket = self._adb.open_socket(self.SERVICE)
        self._reader = threading.Thread(target=self._read, args=(self._socket,), name="gate", daemon=True)
        self._reader.start()
        self._send({"gate": "on"})
        if not Deadline(ANSWER_TIMEOUT_S, self._adb.cleaning).wait(self._answered.wait):
            self.disable()
            raise self._adb.error(
                Text(zh="启动关卡没有应答", en="the gate did not answer"),
                Text(zh="请重新启动模拟设备。", en="Restart the simulator."),
            )

    def resume(self, pid: int) -> None:
        self._send({"resume": pid})

    def disable(self) -> None:
        self._on_disabled = None
        if self._socket is None:
            return
        self._send({"gate": "off"})
        self._close(self._socket)
        self._socket = None
        if self._reader is not None and self._reader is not threading.current_thread():
            Deadline(ANSWER_TIMEOUT_S, self._adb.cleaning).join(self._reader)

    def _send(self, message: dict[str, Any]) -> None:
        with self._sending:
            try:
                if self._socket is not None:
                    self._socket.sendall(json.dumps(message).encode() + b"\n")
            except OSError as error:
                self._disabled(_cut_off(error))

    def _read(self, connection: socket.socket) -> None:
        try:
            with connection.makefile("rb") as lines:
                for line in lines:
                    self._handle(json.loads(line))
        except (OSError, ValueError) as error:
            self._disabled(_cut_off(error))
        else:
            self._disabled(Text(zh="启动关卡关闭了连接", en="the gate closed the connection"))

    def _handle(self, message: dict[str, Any]) -> None:
        match message:
            case {"gate": "on"}:
                self._answered.set()
            case {"spawned": {"pid": int(pid), "identifier": str(identifier)}}:
                if self._on_spawn:
                    self._on_spawn(Spawn(pid=pid, identifier=identifier))
            case {"disabled": str(reason)}:
                self._disabled(as_told(reason))

    def _disabled(self, reason: Text) -> None:
        on_disabled, self._on_disabled = self._on_disabled, None
        if on_disabled:
            on_disabled(reason)

    @staticmethod
    def _close(connection: socket.socket) -> None:
        with contextlib.suppress(OSError):  # the other end was faster
            connection.shutdown(socket.SHUT_RDWR)
        connection.close()


def _cut_off(error: Exception) -> Text:
    return Text(zh=f"与启动关卡的连接已断开（{error}）", en=f"the connection to the gate was lost ({error})")
