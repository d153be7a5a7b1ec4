"""The rows of the report's tables, worked out of the evidence and of what the judge found in it."""

from __future__ import annotations

from dataclasses import dataclass

from harness.events.records import NETWORK, Collection, Flow, LedgerEntry, Process, StepResult
from harness.evidence import Evidence
from harness.judge import Act, Findings, FlowNote, Names
from harness.masking import Masking, clip
from harness.masking.shapes import split_url
from harness.reasons import Reason, because, tell
from harness.report.words import named, word
from harness.scenario import Scenario
from harness.text import Text

MOST_OF_A_BODY = 2_000  # characters
MOST_OF_AN_ERROR = 300
SEARCHED = 8_000  # bytes or characters: a value that begins in what is shown ends in these, however it is written


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    """One row of the table of accesses."""

    id: str
    run: str
    seconds: float
    data_type: Text
    actor: str
    actor_name: Text
    phase: str
    process: str
    pid: int
    thread: str
    technique: str
    outcome: str
    value: str
    error: str
    guard: bool
    frames: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowRow:
    """One row of the table of flows."""

    id: str
    run: str
    seconds: float
    phase: str
    process: str
    actor: str
    actor_name: Text
    protocol: str
    destination: str
    recipient: Text
    request: str
    status: str
    body: str
    carries: tuple[Text, ...]
    blind: Reason | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRow:
    """One step as it was performed."""

    index: int
    text: str
    phase: str
    problem: Text | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessRow:
    """One process of the app: when it began, its hooks were ready and it ended, in seconds of the run."""

    id: str
    name: str
    pid: int
    started: float
    ready: float | None
    ended: float | None
    end_reason: Text | None
    walker: str  # by what its stacks are walked; "" where that is not known


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerRow:
    """One app-op as the system had it at an edge of a phase; seconds of the run, None for never."""

    id: str
    phase: str
    edge: str
    op: str
    mode: str
    access: float | None
    reject: float | None


def event_rows(evidence: Evidence, findings: Findings, anchor: str, names: Names, masking: Masking) -> list[EventRow]:
    """Every access of a run; connect calls are none. `anchor` begins the ids of its rows."""
    start, stacks = start_of(evidence), {stack.id: stack.frames for stack in evidence.stacks}
    acts = {event: act for act in findings.acts for event in act.events}
    return [
        _event_row(call, anchor, start, stacks.get(call.stack, ()), acts[call.id], names, masking)
        for call in evidence.collections
        if call.data_type != NETWORK
    ]


def _event_row(
    call: Collection, anchor: str, start: int, frames: tuple[str, ...], act: Act, names: Names, masking: Masking
) -> EventRow:
    return EventRow(
        id=f"{anchor}-{call.id}",
        run=anchor,
        seconds=(call.ns - start) / 1e9,
        data_type=names.data_types[call.data_type],
        actor=act.actor,
        actor_name=_actor(names, act.actor),
        phase=call.phase,
        process=call.process,
        pid=call.pid,
        thread=call.thread,
        technique=call.technique,
        outcome=act.outcome,
        value=masking.value(call.value),
        error=_error(call.error, masking),
        guard=call.guard,
        frames=frames,
    )


def flow_rows(evidence: Evidence, findings: Findings, anchor: str, names: Names, masking: Masking) -> list[FlowRow]:
    """Every flow of a run."""
    start, notes = start_of(evidence), {note.flow: note for note in findings.flows}
    return [_flow_row(flow, notes[flow.id], evidence, anchor, start, names, masking) for flow in evidence.flows]


def _flow_row(
    flow: Flow, note: FlowNote, evidence: Evidence, anchor: str, start: int, names: Names, masking: Masking
) -> FlowRow:
    _, _, path = split_url(flow.url)
    return FlowRow(
        id=f"{anchor}-{flow.id}",
        run=anchor,
        seconds=(_host_to_boot(evidence, flow.started_ms) - start) / 1e9,
        phase=note.phase,
        process=flow.process,
        actor=note.actor,
        actor_name=_actor(names, note.actor),
        protocol=flow.protocol,
        destination=f"{flow.host}:{flow.port}",
        recipient=_actor(names, note.recipient),
        request=f"{flow.method} {masking.path(path[:SEARCHED]) or '/'}" if flow.method else "",
        status=str(flow.status) if flow.status is not None else _error(flow.error, masking),
        body=_body(flow.request_body, masking),
        carries=tuple(names.data_types[data_type] for data_type in note.carries),
        blind=note.blind,
    )


def step_row(step: StepResult, scenario: Scenario, masking: Masking) -> StepRow:
    """A step without what it typed."""
    return StepRow(index=step.index, text=masking.performed(step, scenario), phase=step.phase, problem=step.problem)


def ledger_row(entry: LedgerEntry, evidence: Evidence) -> LedgerRow:
    """An app-op, its wall clock times as seconds of the run."""

    def seconds(wall_ms: int | None) -> float | None:
        if wall_ms is None or not evidence.clocks:
            return None
        near = min(evidence.clocks, key=lambda clock: abs(clock.device_wall_ms - wall_ms))
        return (near.boot_ns - start_of(evidence)) / 1e9 + (wall_ms - near.device_wall_ms) / 1e3

    return LedgerRow(
        id=entry.id,
        phase=entry.phase,
        edge=entry.edge,
        op=entry.op,
        mode=entry.mode,
        access=seconds(entry.access_ms),
        reject=seconds(entry.reject_ms),
    )


def process_row(process: Process, row: str, start: int) -> ProcessRow:
    """A process; `row` is the id of its row, `start` when the run began, in device CLOCK_BOOTTIME."""
    return ProcessRow(
        id=row,
        name=process.name,
        pid=process.pid,
        started=(process.started_ns - start) / 1e9,
        ready=None if process.ready_ns is None else (process.ready_ns - start) / 1e9,
        ended=None if process.ended_ns is None else (process.ended_ns - start) / 1e9,
        end_reason=tell(_end(process)) if process.ended_ns is not None else None,
        walker="" if process.walker is None else process.walker.value,
    )


def _end(process: Process) -> Reason:
    if process.left_by is not None:
        return because("end.left-by", how=process.left_by.value)
    return because(f"end.{process.end_reason.value}")


def _body(data: bytes, masking: Masking) -> str:
    shown = masking.body(data[:SEARCHED])[:MOST_OF_A_BODY]
    return shown if len(data) <= MOST_OF_A_BODY else f"{shown} … [{len(data):,} B]"


def _error(text: str, masking: Masking) -> str:
    return clip(masking.error(text[:SEARCHED]), MOST_OF_AN_ERROR, length=len(text))


def _actor(names: Names, actor: str) -> Text:
    """The short words of the report for the app and for nobody known, else the actor's name."""
    return word("actor", actor) if named("actor", actor) else names.actors[actor]


def start_of(evidence: Evidence) -> int:
    """When the run began, in nanoseconds of the device's CLOCK_BOOTTIME."""
    times = [phase.started_ns for phase in evidence.phases] + [clock.boot_ns for clock in evidence.clocks]
    times += [process.started_ns for process in evidence.processes] + [call.ns for call in evidence.collections]
    return min(times, default=0)


def _host_to_boot(evidence: Evidence, wall_ms: float) -> int:
    if not evidence.clocks:
        return start_of(evidence)
    near = min(evidence.clocks, key=lambda clock: abs(clock.host_wall_ms - wall_ms))
    return near.boot_ns + round((wall_ms - near.host_wall_ms) * 1e6)
