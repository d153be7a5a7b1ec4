"""The rows of the report's tables, worked out of the evidence and of what the judge found in it."""

from __future__ import annotations

from dataclasses import dataclass

from harness.events.records import Collection, Flow, Instrument, LedgerEntry, Process, Protocol, StepResult
from harness.evidence import Evidence
from harness.judge import Act, Findings, FlowNote, Names
from harness.judge.timeline import FAR_MS
from harness.masking import Masking, clip
from harness.masking.shapes import split_url
from harness.reasons import Reason, because, tell
from harness.report.words import named, word
from harness.scenario import Scenario
from harness.text import Text

MOST_OF_A_BODY = 2_000  # characters
MOST_OF_AN_ERROR = 300
FEW = 300  # rows of a table, of which all is shown; where there are more, less of each
BODY_OF_MANY = 400
FRAMES_OF_MANY = 12
SEARCHED = 8_000  # bytes or characters: a value that begins in what is shown ends in these, however it is written


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    """One row of the table of accesses: calls alike in all but their time, thread and value; these are of the first."""

    id: str
    events: tuple[str, ...]  # the ids of all of them, in the order in which they came
    times: tuple[int, ...]  # of all of them, nanoseconds of the run
    query: str  # what finds them in evidence.db; "" where there is one
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

    @property
    def count(self) -> int:
        """How many calls it stands for."""
        return len(self.events)

    @property
    def until(self) -> float:
        """When the last of them came, seconds of the run."""
        return max(self.times) / 1e9


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowRow:
    """One row of the table of flows: exchanges alike in all but their time and content; these are of the first."""

    id: str
    events: tuple[str, ...]  # the ids of all of them
    times: tuple[int, ...]  # of all of them, nanoseconds of the run
    query: str  # what finds them in evidence.db; "" where there is one
    run: str
    seconds: float
    phase: str
    process: str
    actor: str
    actor_name: Text
    protocol: Protocol
    destination: str
    recipient: Text
    request: str
    status: str
    body: str
    carries: tuple[Text, ...]
    blind: Reason | None

    @property
    def count(self) -> int:
        """How many flows it stands for."""
        return len(self.events)

    @property
    def until(self) -> float:
        """When the last of them began, seconds of the run."""
        return max(self.times) / 1e9


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRow:
    """One step as it was performed."""

    index: int
    text: str
    phase: str
    problem: Text | None
    skipped: bool


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
    """Every access of a run, those alike in one row; connect calls are none. `anchor` begins the ids of its rows."""
    start, stacks = start_of(evidence), {stack.id: stack.frames for stack in evidence.stacks}
    acts = {event: act for act in findings.acts for event in act.events}
    alike: dict[tuple[object, ...], list[Collection]] = {}
    for call in evidence.collections:
        if call.data_type != Instrument.NETWORK:
            act = acts[call.id]
            told = (call.data_type, call.technique, call.phase, call.outcome, call.stack, call.process, call.pid)
            alike.setdefault((act.actor, act.outcome, call.guard, *told), []).append(call)
    most_frames = None if len(alike) <= FEW else FRAMES_OF_MANY
    return [
        _event_row(
            calls, anchor, start, stacks.get(calls[0].stack, ())[:most_frames], acts[calls[0].id], names, masking
        )
        for calls in alike.values()
    ]


def _event_row(
    calls: list[Collection], anchor: str, start: int, frames: tuple[str, ...], act: Act, names: Names, masking: Masking
) -> EventRow:
    call = calls[0]
    return EventRow(
        id=f"{anchor}-{call.id}",
        events=tuple(each.id for each in calls),
        times=tuple(each.ns - start for each in calls),
        query=_query("collections", _of_call(call)) if len(calls) > 1 else "",
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
        error=_error(next((each.error for each in calls if each.error), ""), masking),
        guard=call.guard,
        frames=frames,
    )


def _of_call(call: Collection) -> dict[str, str | int]:
    return {
        "technique": call.technique,
        "phase": call.phase,
        "outcome": call.outcome.value,
        "stack": call.stack,
        "pid": call.pid,
        "guard": int(call.guard),
    }


def _query(table: str, wanted: dict[str, str | int], more: str = "") -> str:
    """SQL that finds what a row stands for."""
    told = (
        f"{name} = {value}" if isinstance(value, int) else f"{name} = '{value.replace(chr(39), chr(39) * 2)}'"
        for name, value in wanted.items()
    )
    return f"SELECT * FROM {table} WHERE {' AND '.join(told)}{more}"


def flow_rows(evidence: Evidence, findings: Findings, anchor: str, names: Names, masking: Masking) -> list[FlowRow]:
    """Every flow of a run, those alike folded into one row."""
    start, notes = start_of(evidence), {note.flow: note for note in findings.flows}
    alike: dict[tuple[object, ...], list[Flow]] = {}
    for flow in evidence.flows:
        note, path = notes[flow.id], split_url(flow.url)[2]
        said = (note.phase, note.actor, note.recipient, note.carries, note.blind.template if note.blind else "")
        told = (flow.process, flow.protocol, flow.host, flow.port, flow.method, path.partition("?")[0])
        alike.setdefault((*said, *told, flow.status, flow.error), []).append(flow)
    most = MOST_OF_A_BODY if len(alike) <= FEW else BODY_OF_MANY
    return [
        _flow_row(flows, notes[flows[0].id], evidence, anchor, start, names, masking, most) for flows in alike.values()
    ]


def _flow_row(
    flows: list[Flow],
    note: FlowNote,
    evidence: Evidence,
    anchor: str,
    start: int,
    names: Names,
    masking: Masking,
    most: int,
) -> FlowRow:
    flow = flows[0]
    _, _, path = split_url(flow.url)
    times = tuple(_host_to_boot(evidence, each.started_ms) - start for each in flows)
    return FlowRow(
        id=f"{anchor}-{flow.id}",
        events=tuple(each.id for each in flows),
        times=times,
        query=_query_of_flows(flows) if len(flows) > 1 else "",
        run=anchor,
        seconds=times[0] / 1e9,
        phase=note.phase,
        process=flow.process,
        actor=note.actor,
        actor_name=_actor(names, note.actor),
        protocol=flow.protocol,
        destination=f"{flow.host}:{flow.port}",
        recipient=_actor(names, note.recipient),
        request=f"{flow.method} {masking.path(path[:SEARCHED]) or '/'}" if flow.method else "",
        status=str(flow.status) if flow.status is not None else _error(flow.error, masking),
        body=_body(flow.request_body, masking, most),
        carries=tuple(names.data_types[data_type] for data_type in note.carries),
        blind=note.blind,
    )


def _query_of_flows(flows: list[Flow]) -> str:
    """By where they went and when: which phase a flow belongs to is not in the table."""
    flow, times = flows[0], [each.started_ms for each in flows]
    wanted: dict[str, str | int] = {"protocol": flow.protocol, "host": flow.host, "port": flow.port}
    more = f" AND started_ms BETWEEN {min(times):.3f} - 0.001 AND {max(times):.3f} + 0.001"
    return _query("flows", wanted | {"method": flow.method, "process": flow.process}, more)


def step_row(step: StepResult, scenario: Scenario, masking: Masking) -> StepRow:
    """A step without what it typed."""
    text = masking.performed(step, scenario)
    return StepRow(index=step.index, text=text, phase=step.phase, problem=step.problem, skipped=step.skipped)


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


def _body(data: bytes, masking: Masking, most: int) -> str:
    shown = masking.body(data[:SEARCHED])[:most]
    return shown if len(data) <= most else f"{shown} … [{len(data):,} B]"


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
    return near.boot_ns + round(max(-FAR_MS, min(FAR_MS, wall_ms - near.host_wall_ms)) * 1e6)
