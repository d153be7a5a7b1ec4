"""The hooks witness: an agent in every process of the app, armed before the app's first code."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib.resources import files
from queue import Full, Queue
from typing import Any, Self

import msgspec

from harness.catalogue import load_techniques
from harness.device import Device, Spawn
from harness.device.deadline import Deadline
from harness.errors import DeviceError, HarnessError
from harness.events import records
from harness.events.records import AppError, EndReason
from harness.text import Text, as_told
from harness.witnesses.agent_stream import AgentStream
from harness.witnesses.ends import End, Window, reason_of
from harness.witnesses.lifecycle import Notebook, RunContext, Witness
from harness.witnesses.watched_process import WatchedProcess

SILENCE_S = 3.0  # without a word from an agent, which beats every second
WATCH_EVERY_S = 0.5
LOOK_FOR_STRAYS_EVERY_S = 1.5
STRAY_AFTER_S = 2.5  # a process listed for so long and not at the gate has escaped it
BARRIER_TIMEOUT_S = 6.0
DYING_S = 1.5
LOG_SLACK_MS = 1_000  # a process is older than the first look at it, and clocks are known to some milliseconds
INBOX = 20_000  # batches
STOP_TIMEOUT_S = 4.0
STUCK_AFTER_S = 10.0  # without having read a batch, at the end of a run


class Hooks(Witness):
    """Agents in all processes of one package."""

    name = records.Witness.HOOKS

    def __init__(self, device: Device, run: RunContext) -> None:
        self._device = device
        self._run = run
        self._notebook = Notebook(witness=self.name, device=device, recorder=run.recorder)
        techniques = load_techniques()
        self._techniques: list[dict[str, Any]] = msgspec.to_builtins(techniques)
        self._agent = files("harness.witnesses").joinpath("agent.js").read_text(encoding="utf-8")
        self._stream = AgentStream(self._notebook, run, techniques)
        self._gate = device.instrumentation.gate()
        self._inbox: Queue[Callable[[], None] | None] = Queue(INBOX)
        self._processes: dict[int, WatchedProcess] = {}
        self._admitting: set[int] = set()
        self._silent: dict[int, int] = {}  # pid -> device time since when it has been silent
        self._strays: dict[int, tuple[float, int]] = {}  # pid -> when it was first listed, and its parent
        self._lock = threading.Lock()
        self._phase = ""
        self._windows: list[Window] = []
        self._leaving = threading.Event()

    @classmethod
    @contextmanager
    def attached_to(cls, device: Device, run: RunContext) -> Iterator[Self]:
        """Gate on, agents in what runs already, then whatever comes. Raises `DeviceError` where Frida is refused."""
        device.instrumentation.device()
        hooks = cls(device, run)
        decoder = threading.Thread(target=hooks._decode, name="hooks-decoder", daemon=True)
        watchman = threading.Thread(target=hooks._watch, name="hooks-watch", daemon=True)
        with device.freezer.off():
            decoder.start()
            try:
                device.packages.learn_uids()
                hooks._gate.enable(hooks._spawned, hooks._gate_failed)
                hooks._admit_running()
                watchman.start()
                yield hooks
            finally:
                hooks._leaving.set()
                hooks._gate.disable()
                hooks._stop_agents()
                hooks._take_in_the_rest(decoder)

    def _take_in_the_rest(self, decoder: threading.Thread) -> None:
        """Wait for as long as messages are read; what is never recorded leaves a gap in each process."""
        with suppress(Full):  # then it is stuck, which is found out below
            self._inbox.put(None, timeout=Deadline(STOP_TIMEOUT_S).left_s)
        waiting = self._inbox.qsize()
        while not (deadline := Deadline(STUCK_AFTER_S)).join(decoder):
            if deadline.hurried or self._inbox.qsize() >= waiting:
                break
            waiting = self._inbox.qsize()
        for process in self._processes.values() if decoder.is_alive() else ():
            unread = Text(
                zh=f"{process.name}：探针的消息在运行结束时没有全部读完",
                en=f"{process.name}: what the agent said was not all read when the run ended",
            )
            self._lose(process, unread, self._stream.last_ns(process), None)

    def phase_ends(self, name: str) -> None:
        """Have every agent send what it holds and prove that it is there; a gap says which did not."""
        self._in_parallel(self.alive(), lambda process: process.flush())

    def phase_begins(self, name: str) -> int:
        """The barrier: every agent has acknowledged the phase, or a gap says which did not."""
        with self._lock:
            self._phase = name
            processes = [process for process in self._processes.values() if process.alive]
        self._in_parallel(processes, lambda process: process.switch(name))
        self._notebook.phase = name
        return self._device.clock.now_ns()

    @contextmanager
    def expecting_end(self, reason: EndReason) -> Iterator[None]:
        """Processes that end within the block, or shortly after it, were meant to: their end is no gap.

        That holds for those that still answered when it began. One that had ended before, or starts in it, was not.
        """
        window = Window(reason=reason, opened_ns=self._device.clock.now_ns())

        def hurry(process: WatchedProcess) -> None:
            process.hurry()
            window.answered.add((process.pid, process.started_ns))

        self._in_parallel(self.alive(), hurry)
        self._windows.append(window)
        try:
            yield
        finally:
            window.closed_ns = self._device.clock.now_ns()

    def alive(self) -> list[WatchedProcess]:
        """The processes that are watched now."""
        with self._lock:
            return [process for process in self._processes.values() if process.alive]

    def _known(self) -> set[int]:
        """The pids that are watched, or about to be."""
        with self._lock:
            return self._admitting | {pid for pid, process in self._processes.items() if process.alive}

    def _spawned(self, spawn: Spawn) -> None:
        """On the gate's thread: hand over at once."""
        with self._lock:
            self._admitting.add(spawn.pid)
        threading.Thread(target=self._admit, args=(spawn,), name=f"admit-{spawn.pid}", daemon=True).start()

    def _admit(self, spawn: Spawn) -> None:
        """Arm a process of the app while the gate holds it; let any other go."""
        try:
            if not self._leaving.is_set() and self._is_ours(spawn):
                self._take(spawn.pid, spawn.identifier, gated=True)
        except HarnessError as error:
            if not self._ended_at_the_gate(spawn.pid):
                reason = Text(
                    zh=f"{spawn.identifier} 无法监测：{error.text.zh}",
                    en=f"{spawn.identifier} could not be watched: {error.text.en}",
                )
                self._notebook.gap(reason, pid=spawn.pid, from_ns=self._device.clock.now_ns())
        finally:
            self._let_go(spawn.pid)

    def _ended_at_the_gate(self, pid: int) -> bool:
        """Whether it was ended while it was held, as by a force-stop: such a process ran nothing of the app."""
        process = self._processes.get(pid)
        return process is not None and process.detached and process.gone.wait(DYING_S + 1.0) and not process.goes_on

    def _let_go(self, pid: int) -> None:
        with self._lock:
            self._admitting.discard(pid)
            process = self._processes.get(pid)
        if process is not None and process.alive:
            # Before it is: one that ends at once must not look as if it had been held until its end.
            process.resumed_ns = self._device.clock.now_ns()
            self._run.recorder.add(process.record())
        self._gate.resume(pid)

    def _is_ours(self, spawn: Spawn) -> bool:
        """By its name or uid, and quickly: the gate gives up on a process that waits for 8 s, of whatever app."""
        return self._device.packages.owns(self._run.package, spawn.pid, spawn.identifier)

    def _take(self, pid: int, name: str, *, gated: bool) -> None:
        """Attach and arm one process; whatever goes wrong raises, after the process has been recorded."""
        process = WatchedProcess(
            device=self._device,
            package=self._run.package,
            uid=self._device.packages.known_uid(self._run.package),
            pid=pid,
            name=name,
            gated=gated,
        )
        with self._lock:
            self._processes[pid] = process
        self._stream.begins(process)
        self._run.recorder.add(process.record())
        process.attach(self._agent, self._message, self._detached)
        process.arm(self._techniques, lambda: self._phase)
        self._run.recorder.add(process.record())

    def _admit_running(self) -> None:
        """Watch what runs already; what it did before was not seen."""
        at_the_gate = self._known()
        for running in self._device.packages.processes(self._run.package):
            if running.pid in at_the_gate:
                continue
            why = Text(zh="它在测试工具到来之前就已运行", en="it ran before the harness came")
            self._take_late(running.pid, running.name, why)

    def _take_late(self, pid: int, name: str, why: Text) -> None:
        from_ns = self._device.clock.now_ns()
        try:
            self._take(pid, name, gated=False)
        except HarnessError as error:
            reason = Text(
                zh=f"{name} 没有被监测：{why.zh}，且 {error.text.zh}",
                en=f"{name} is not watched: {why.en}, and {error.text.en}",
            )
            self._notebook.gap(reason, pid=pid, from_ns=from_ns)
        else:
            now = self._device.clock.now_ns()
            reason = Text(zh=f"{name} 很晚才被监测：{why.zh}", en=f"{name} was watched late: {why.en}")
            self._notebook.gap(reason, pid=pid, from_ns=from_ns, to_ns=now)

    def _gate_failed(self, why: Text) -> None:
        if not self._leaving.is_set():
            reason = Text(
                zh=f"新进程在运行首行代码前不再被拦住：{why.zh}",
                en=f"new processes are no longer held before their first code: {why.en}",
            )
            self._notebook.gap_once(reason, from_ns=self._device.clock.now_ns())

    def _message(self, process: WatchedProcess, message: dict[str, Any], data: bytes | None) -> None:
        """On Frida's thread: queue and return. What finds no room shows as a gap in the sequence."""
        try:
            self._inbox.put_nowait(lambda: self._read(process, message, data))
        except Full:
            reason = Text(zh="测试工具来不及处理探针的消息", en="the harness could not keep up with the agents")
            self._notebook.gap_once(reason, from_ns=self._device.clock.now_ns())

    def _detached(self, process: WatchedProcess, reason: str, crash: str) -> None:
        """On Frida's thread; read after all that the process had sent."""
        ns = self._device.clock.now_ns()
        self._inbox.put(lambda: self._ended(process, reason, crash, ns))

    def _decode(self) -> None:
        while (item := self._inbox.get()) is not None:
            try:
                item()
            except Exception as error:  # whatever it is: what was lost by it must not look like silence
                told = f"{type(error).__name__}: {error}"
                reason = Text(
                    zh=f"探针的一条消息无法记录（{told}）", en=f"a message of an agent could not be recorded ({told})"
                )
                self._notebook.gap(reason, from_ns=self._device.clock.now_ns())

    def _read(self, process: WatchedProcess, message: dict[str, Any], data: bytes | None) -> None:
        try:
            if message.get("type") == "send" and data is not None:
                self._stream.read(process, bytes(data))
                process.acknowledge()
                return
        except msgspec.MsgspecError as error:
            reason = Text(
                zh=f"{process.name}：探针的一批消息无法读取（{error}）",
                en=f"{process.name}: a batch of the agent cannot be read ({error})",
            )
            self._notebook.gap(reason, pid=process.pid, from_ns=self._stream.last_ns(process))
            return
        text = message.get("description") or message.get("text") or message.get("payload") or message
        self._notebook.problem(as_told(f"{process.name}: {text}"), pid=process.pid)

    def _ended(self, process: WatchedProcess, reason: str, crash: str, now: int) -> None:
        """Decide what the end of a session means, which came at `now` of the device."""
        if not process.alive or self._leaving.is_set():
            return
        # Not by the reason given: a portal calls it "process-terminated" when only the agent's connection broke.
        goes_on = self._goes_on(process)
        left_by = self._stream.left_by(process)
        died_of = "" if goes_on else crash or self._crash_of(process)
        end = End(
            pid=process.pid,
            started_ns=process.started_ns,
            ended_ns=now,
            goes_on=goes_on,
            crashed=bool(died_of),
            left=left_by is not None,
        )
        process.end_reason = reason_of(end, self._windows)
        process.left_by = left_by if process.end_reason is EndReason.LEFT else None
        if process.end_reason is EndReason.AGENT_LOST:
            lost = Text(
                zh=f"{process.name} 中的探针丢失（{reason}），而应用仍在运行",
                en=f"the agent in {process.name} was lost ({reason}) while the app goes on",
            )
            self._lose(process, lost, now, None)
        elif process.end_reason is EndReason.TERMINATED or (died_of and not end.left):
            ended = Text(
                zh=f"{process.name} 已结束，最后的调用可能没有送出",
                en=f"{process.name} ended, and its last calls may not have been sent",
            )
            self._lose(process, ended, self._stream.last_ns(process), now)
        if died_of:
            self._run.recorder.add(AppError(pid=process.pid, ns=now, message=died_of))
        process.ended_ns = now
        self._run.recorder.add(process.record())
        process.gone.set()

    def _crash_of(self, process: WatchedProcess) -> str:
        """What the app died of by the device's log, whatever step was performed; "" where it did not crash."""
        since_ms = self._device.clock.device_wall_ms(process.started_ns) - LOG_SLACK_MS
        try:
            return self._device.logcat.crash_of(process.pid, since_ms=since_ms)
        except HarnessError as error:
            unread = Text(
                zh=f"{process.name} 的日志无法读取：{error.text.zh}",
                en=f"the log of {process.name} cannot be read: {error.text.en}",
            )
            self._notebook.problem(unread, pid=process.pid)
            return ""

    def _lose(self, process: WatchedProcess, reason: Text, from_ns: int, to_ns: int | None) -> None:
        self._notebook.gap(reason, pid=process.pid, from_ns=from_ns, to_ns=to_ns)

    def _goes_on(self, process: WatchedProcess) -> bool:
        """Whether the process outlives its agent; one that is being killed is listed for a moment longer."""
        deadline = time.monotonic() + DYING_S
        while self._still_runs(process):
            if time.monotonic() > deadline:
                return True
            time.sleep(0.1)  # Android offers the shell no event for this
        return False

    def _still_runs(self, process: WatchedProcess) -> bool:
        try:
            running = self._device.packages.processes(self._run.package)
        except HarnessError:
            return True  # nobody can say that it ended
        return any(each.pid == process.pid for each in running)

    def _watch(self) -> None:
        """Notices agents that fall silent and processes that escaped the gate."""
        look_at = time.monotonic()
        looked_ns, blind = self._device.clock.now_ns(), False
        while not self._leaving.wait(WATCH_EVERY_S):
            for process in self.alive():
                self._check_silence(process)
            if time.monotonic() < look_at:
                continue
            look_at, now_ns = time.monotonic() + LOOK_FOR_STRAYS_EVERY_S, self._device.clock.now_ns()
            try:
                self._look_for_strays()
            except HarnessError as error:
                self._notebook.gap(_unlisted(error.text), from_ns=looked_ns)
                blind = True
            else:
                if blind:  # a process that came and went meanwhile was missed; from here on none is
                    self._notebook.gap(_unlisted(None), from_ns=looked_ns, to_ns=now_ns)
                looked_ns, blind = now_ns, False

    def _check_silence(self, process: WatchedProcess) -> None:
        quiet_s = time.monotonic() - process.heard_at
        since = self._silent.get(process.pid)
        if quiet_s > SILENCE_S and since is None:
            since = self._silent[process.pid] = self._device.clock.now_ns() - round(quiet_s * 1e9)
            reason = Text(zh=f"{process.name} 中的探针已无响应", en=f"the agent in {process.name} has fallen silent")
            self._lose(process, reason, since, None)
        elif quiet_s < SILENCE_S and since is not None:
            del self._silent[process.pid]
            now = self._device.clock.now_ns()
            reason = Text(
                zh=f"{process.name} 中的探针曾一度无响应",
                en=f"the agent in {process.name} was silent for a while",
            )
            self._lose(process, reason, since, now)

    def _look_for_strays(self) -> None:
        known = self._known()
        running = {each.pid: each for each in self._device.packages.processes(self._run.package)}
        now = time.monotonic()
        # One whose agent was lost stays lost: a second agent would find the first one's hooks.
        lost = {pid for pid, process in self._processes.items() if not process.alive and pid in running}
        for pid, (seen_at, parent) in self._strays.items():
            # What the app's own process started is a command, which a hook saw it run.
            if pid not in running and pid not in self._processes and parent not in self._processes:
                self._lose_stray(pid, now - seen_at)
        strays = [each for pid, each in running.items() if pid not in known and pid not in lost]
        self._strays = {each.pid: self._strays.get(each.pid, (now, each.parent)) for each in strays}
        for pid, (seen_at, _) in self._strays.items():
            if now - seen_at >= STRAY_AFTER_S:
                why = Text(zh="它没有经过启动关卡", en="it did not pass the gate")
                self._take_late(pid, running[pid].name, why)

    def _lose_stray(self, pid: int, seconds: float) -> None:
        """It came and went between two looks, and no agent was ever in it."""
        now = self._device.clock.now_ns()
        reason = Text(
            zh="应用有一个进程没有经过启动关卡就运行过", en="a process of the app ran that did not pass the gate"
        )
        self._notebook.gap(reason, pid=pid, from_ns=now - round(seconds * 1e9), to_ns=now)

    def _in_parallel(self, processes: list[WatchedProcess], action: Callable[[WatchedProcess], None]) -> None:
        """Do it for all at once; a process that does not answer gets a gap, unless its end was recorded meanwhile."""

        def work(process: WatchedProcess) -> None:
            try:
                action(process)
            except DeviceError as error:
                if not process.gone.wait(DYING_S + 1.0):
                    self._lose(process, error.cause, self._device.clock.now_ns(), None)

        workers = [threading.Thread(target=work, args=(process,), daemon=True) for process in processes]
        for worker in workers:
            worker.start()
        deadline = Deadline(BARRIER_TIMEOUT_S)
        for worker, process in zip(workers, processes, strict=True):
            if not deadline.join(worker) and not process.gone.is_set():
                late = Text(zh=f"{process.name} 没有及时应答", en=f"{process.name} did not answer in time")
                self._lose(process, late, self._device.clock.now_ns(), None)

    def _stop_agents(self) -> None:
        workers = [
            threading.Thread(target=self._notebook.guarded, args=(process.stop,), daemon=True)
            for process in self.alive()
        ]
        for worker in workers:
            worker.start()
        deadline = Deadline(STOP_TIMEOUT_S, self._device.adb.cleaning)
        for worker in workers:
            deadline.join(worker)


def _unlisted(why: Text | None) -> Text:
    zh, en = "曾一度无法列出应用的进程", "the app's processes could not be listed for a while"
    return Text(zh=f"{zh}：{why.zh}", en=f"{en}: {why.en}") if why else Text(zh=zh, en=en)
