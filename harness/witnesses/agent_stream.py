"""Turns what the agents send into records. Works on a thread of its own, in the order of arrival."""

from __future__ import annotations

from dataclasses import dataclass, field

from harness.catalogue import Technique
from harness.events import agent, records
from harness.events.records import ArmedHook, Collection, Control, Instrument, Problem, Pulse, StackTrace, TakenBack
from harness.text import Text, as_told
from harness.witnesses.connections import ConnectCall
from harness.witnesses.lifecycle import Notebook, RunContext
from harness.witnesses.watched_process import WatchedProcess

LEAVES_WITHIN_NS = 1_500_000_000  # of having said so; a signal to itself need not end a process


@dataclass(slots=True)
class _Progress:
    """How far one process's messages have come."""

    next_seq: int | None = None
    last_ns: int = 0
    dropped: int = 0
    leaving: agent.Leaving | None = None  # it said that it is about to end itself
    stacks: dict[int, str] = field(default_factory=dict)


class AgentStream:
    """Reads batches of all processes. Only the decoding thread calls it."""

    def __init__(self, notebook: Notebook, run: RunContext, techniques: tuple[Technique, ...]) -> None:
        self._notebook = notebook
        self._run = run
        self._recorder = run.recorder
        self._data_types = {technique.id: technique.data_type for technique in techniques}
        self._progress: dict[int, _Progress] = {}

    def begins(self, process: WatchedProcess) -> None:
        """A new process; a pid may come back."""
        self._progress[process.pid] = _Progress(last_ns=process.started_ns)

    def read(self, process: WatchedProcess, batch: bytes) -> None:
        """Record one batch. Raises `msgspec.ValidationError` where it is not the agent's."""
        progress = self._progress[process.pid]
        for message in agent.decode_batch(batch):
            if progress.next_seq is not None and message.seq != progress.next_seq:
                lost = message.seq - progress.next_seq
                self._notebook.gap(
                    Text(
                        zh=f"{process.name}：探针有 {lost} 条消息丢失",
                        en=f"{process.name}: {lost} messages of the agent were lost",
                    ),
                    pid=process.pid,
                    from_ns=progress.last_ns,
                    to_ns=message.ns,
                )
            progress.next_seq = message.seq + 1
            progress.last_ns = message.ns
            self._record(process, progress, message)

    def last_ns(self, process: WatchedProcess) -> int:
        """Device time of the last message of a process."""
        return self._progress[process.pid].last_ns

    def left_by(self, process: WatchedProcess) -> agent.Exit | None:
        """By what the process said that it would end itself; None where it did not, or has lived on since."""
        progress = self._progress[process.pid]
        leaving = progress.leaving
        return leaving.how if leaving and progress.last_ns - leaving.ns < LEAVES_WITHIN_NS else None

    def _record(self, process: WatchedProcess, progress: _Progress, message: agent.AgentMessage) -> None:
        match message:
            case agent.Call():
                self._collection(process, progress, message)
            case agent.Stack(stack=number, frames=frames):
                name = progress.stacks[number] = self._recorder.next_id("k")
                self._recorder.add(StackTrace(id=name, frames=frames))
            case agent.Pulse(ns=ns, dropped=dropped):
                self._recorder.add(Pulse(witness=records.Witness.HOOKS, pid=process.pid, ns=ns))
                self._count_dropped(process, progress, dropped)
            case agent.Control(ns=ns, roads=roads):
                self._recorder.add(Control(pid=process.pid, started_ns=process.started_ns, ns=ns, roads=roads))
            case agent.Armed(
                technique=technique, overloads=overloads, reason=reason, detail=detail, state=state, roads=roads
            ):
                self._recorder.add(
                    ArmedHook(
                        pid=process.pid,
                        started_ns=process.started_ns,
                        technique=technique,
                        overloads=overloads,
                        reason=reason,
                        detail=detail,
                        state=state,
                        roads=roads,
                    )
                )
            case agent.TakenBack():
                self._taken_back(process, message)
            case agent.Rearmed(ns=ns):
                process.rearmed_ns = ns
                self._recorder.add(process.record())
            case agent.Leaving():
                progress.leaving = message
            case agent.Problem(doing=doing, technique=technique, message=text, ns=ns):
                self._recorder.add(
                    Problem(
                        witness=records.Witness.HOOKS,
                        doing=doing,
                        technique=technique,
                        pid=process.pid,
                        ns=ns,
                        message=as_told(text),
                    )
                )
            case agent.Ready(walker=walker):
                process.walker = walker
                self._recorder.add(process.record())
            case agent.Hello() | agent.Phase():
                pass  # the answer to `arm` and the barrier's acknowledgement say the same, and first

    def _taken_back(self, process: WatchedProcess, told: agent.TakenBack) -> None:
        self._recorder.add(
            TakenBack(
                pid=process.pid,
                started_ns=process.started_ns,
                techniques=told.techniques,
                overload=told.overload,
                how=told.how,
                from_ns=told.since_ns,
                to_ns=told.ns if told.held else None,
            )
        )

    def _collection(self, process: WatchedProcess, progress: _Progress, call: agent.Call) -> None:
        stack = progress.stacks.get(call.stack, "")
        data_type = self._data_types.get(call.technique, "")
        self._recorder.add(
            Collection(
                id=self._recorder.next_id("e"),
                seq=call.seq,
                pid=process.pid,
                process=process.name,
                tid=call.tid,
                thread=call.thread,
                ns=call.ns,
                phase=call.phase,
                guard=call.entered_phase != call.phase,
                technique=call.technique,
                data_type=data_type,
                overload=call.overload,
                outcome=call.outcome,
                value=call.value,
                values=call.values,
                digest=call.digest,
                error=call.error,
                stack=stack,
                detail=call.detail,
            )
        )
        connected = call.outcome not in (agent.Outcome.ERROR, agent.Outcome.DENIED)
        if data_type == Instrument.NETWORK and connected and call.detail.get("port", "").isdigit():
            self._run.connections.called(
                ConnectCall(
                    host=call.detail.get("host", ""),
                    port=int(call.detail["port"]),
                    at_ms=self._notebook.device.clock.host_wall_ms(call.ns),
                    pid=process.pid,
                    process=process.name,
                    phase=call.entered_phase,
                    stack=stack,
                )
            )

    def _count_dropped(self, process: WatchedProcess, progress: _Progress, dropped: int) -> None:
        if dropped > progress.dropped:
            given_up = dropped - progress.dropped
            self._notebook.gap(
                Text(
                    zh=f"{process.name}：探针因空间不足放弃了 {given_up} 次调用",
                    en=f"{process.name}: the agent gave up {given_up} calls for want of room",
                ),
                pid=process.pid,
                from_ns=progress.last_ns - 1_000_000_000,  # a pulse comes every second
                to_ns=progress.last_ns,
            )
            progress.dropped = dropped
