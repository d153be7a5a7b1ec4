"""One app process under the hooks: its Frida session, and what is known of its life."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any, TypeVar

import frida

from harness.device import Device
from harness.device.frida_errors import FRIDA_ERRORS
from harness.device.in_time import NotInTime, in_time
from harness.errors import DeviceError, HarnessError
from harness.events.agent import Exit, Walker
from harness.events.records import EndReason, Process
from harness.text import Text, as_told

CALL_TIMEOUT_S = 5.0
ROOM = 32_000_000  # characters that may wait in the agent for us; what finds no room is counted as dropped
ARM_TIMEOUT_S = 7.0  # below the gate's watchdog of 8 s

OnMessage = Callable[["WatchedProcess", dict[str, Any], bytes | None], None]
OnDetached = Callable[["WatchedProcess", str, str], None]

R = TypeVar("R")


class WatchedProcess:
    """From its admission to its end. Its calls raise `DeviceError` where the agent does not answer."""

    def __init__(self, *, device: Device, package: str, uid: int, pid: int, name: str, gated: bool) -> None:
        self.pid = pid
        self.name = name
        self.gated = gated
        self.started_ns = device.clock.now_ns()
        self.ready_ns: int | None = None
        self.rearmed_ns: int | None = None
        self.resumed_ns: int | None = None
        self.walker: Walker | None = None
        self.ended_ns: int | None = None
        self.end_reason = EndReason.NONE
        self.left_by: Exit | None = None
        self.gone = threading.Event()  # its end, and what that means for the evidence, has been recorded
        self.heard_at = time.monotonic()  # when anything last came from it, on this computer
        self.phase = ""
        self._device = device
        self._package = package
        self._uid = uid
        self._session: frida.core.Session | None = None
        self._script: frida.core.Script | None = None
        self._switching = threading.Lock()  # one phase after the other, and none before the hooks are in

    @property
    def alive(self) -> bool:
        return self.ended_ns is None

    @property
    def detached(self) -> bool:
        """Whether its session broke off; why it did may not have been recorded yet."""
        return self._session is not None and self._session.is_detached

    @property
    def goes_on(self) -> bool:
        """Whether it outlived its agent."""
        return self.end_reason is EndReason.AGENT_LOST

    def record(self) -> Process:
        """What is known of it now."""
        return Process(
            pid=self.pid,
            name=self.name,
            package=self._package,
            uid=self._uid,
            gated=self.gated,
            started_ns=self.started_ns,
            ready_ns=self.ready_ns,
            rearmed_ns=self.rearmed_ns,
            resumed_ns=self.resumed_ns,
            ended_ns=self.ended_ns,
            end_reason=self.end_reason,
            walker=self.walker,
            left_by=self.left_by,
        )

    def attach(self, agent: str, on_message: OnMessage, on_detached: OnDetached) -> None:
        """Attach and load the agent. The callbacks come on Frida's thread and must return at once."""

        def message(content: Any, data: bytes | None) -> None:
            self.heard_at = time.monotonic()
            on_message(self, content, data)

        def detached(reason: str, crash: Any) -> None:
            on_detached(self, str(reason), getattr(crash, "summary", None) or "")

        self._session = self._device.instrumentation.attach(self.pid)
        self._session.on("detached", detached)
        try:
            # QuickJS: V8 would cost an app process 320 MB and 0.7 s.
            create = partial(self._session.create_script, agent, name="harness", runtime="qjs")
            self._script = self._in_time("load", create, CALL_TIMEOUT_S)
            self._script.set_log_handler(
                lambda level, text: message({"type": "log", "level": level, "text": text}, None)
            )
            self._script.on("message", message)
            self._in_time("load", self._script.load, CALL_TIMEOUT_S)
        except FRIDA_ERRORS as error:
            raise self._error("load", as_told(error)) from error

    def arm(self, techniques: list[dict[str, Any]], current_phase: Callable[[], str]) -> None:
        """Put every hook in. The phase is asked for at the last moment: a barrier may have passed since the start."""
        with self._switching:
            self.phase = current_phase()
            request = {
                "techniques": techniques,
                "process": self.name,
                "package": self._package,
                "phase": self.phase,
                "room": ROOM,
            }
            self._call("arm", request, timeout_s=ARM_TIMEOUT_S)
            self.ready_ns = self._device.clock.now_ns()

    def switch(self, phase: str) -> None:
        """Tell the agent the new phase and wait until it acknowledges; one not armed yet asks for it when it is."""
        with self._switching:
            if self.ready_ns is not None and self.phase != phase:
                self._call("phase", phase)
                self.phase = phase

    def acknowledge(self) -> None:
        """One batch was taken: the agent has so much more room."""
        script = self._script
        if script is not None and not script.is_destroyed:
            with suppress(*FRIDA_ERRORS):  # it ended in between
                script.post({"type": "ack", "batches": 1})

    def flush(self) -> None:
        """Have everything sent that the agent still holds. A process that is still at the gate has done nothing."""
        if self.ready_ns is not None:
            self._call("flush")

    def hurry(self) -> None:
        """Have everything sent, and each call as it returns until the next phase: Android is about to end it."""
        if self.ready_ns is not None:
            self._call("hurry")

    def stop(self) -> None:
        """Take the hooks out and detach; a process that is gone is fine."""
        try:
            self._call("stop", timeout_s=2.0)
        except DeviceError:
            if self.alive:
                raise
        finally:
            self.detach()

    def detach(self) -> None:
        """End the session; whatever still waits for the agent gives up."""
        session, self._session = self._session, None
        if session is not None:
            try:
                self._in_time("detach", session.detach, 2.0)
            except DeviceError:
                return  # frida ends it with this process

    def _call(self, export: str, *arguments: Any, timeout_s: float = CALL_TIMEOUT_S) -> Any:
        script = self._script
        if script is None:
            raise self._error(export, Text(zh="探针尚未载入", en="it is not loaded"))
        return self._in_time(export, lambda: getattr(script.exports_sync, export)(*arguments), timeout_s)

    def _in_time(self, doing: str, action: Callable[[], R], timeout_s: float) -> R:
        try:
            return in_time(action, timeout_s, self._device.adb.cleaning)
        except NotInTime as late:
            late_zh = f"{timeout_s:g} 秒内没有应答"
            raise self._error(doing, Text(zh=late_zh, en=str(late))) from late
        except HarnessError:
            raise
        except Exception as error:
            raise self._error(doing, as_told(error)) from error

    def _error(self, doing: str, cause: Text) -> DeviceError:
        return DeviceError(
            f"{self._device.serial}: {self.name} (pid {self.pid})",
            Text(zh=f"探针执行 {doing} 失败：{cause.zh}", en=f"the agent failed to {doing}: {cause.en}"),
            Text(
                zh="请确认应用在不使用本工具时能正常运行；有些应用发现 Frida 就会退出。",
                en="Look whether the app runs without the harness; some apps end when they find Frida.",
            ),
        )
