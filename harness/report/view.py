"""What the report shows, worked out before anything is drawn: one `Page` over any number of runs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import msgspec

from harness.events.records import NETWORK, Collection, Flow, LedgerEntry, Process, StepResult
from harness.evidence import Evidence
from harness.judge import (
    Act,
    ClauseStatus,
    ClauseVerdict,
    Coverage,
    Finding,
    Findings,
    FlowNote,
    Hole,
    Names,
    Verdict,
    what_failed,
)
from harness.judge.verdict import key_of
from harness.masking import Masking, clip
from harness.masking.shapes import split_url
from harness.policy import Clause, Policy
from harness.reasons import Reason, because, tell
from harness.report.performed import Performed, performed
from harness.report.shots import Shot, shot
from harness.report.suite import Suite, clause_counts
from harness.report.timeline import Occurrence, Stretch, Timeline, draw
from harness.report.words import named, word, words_of
from harness.scenario import Scenario, parse_scenario
from harness.text import Text

MOST_ROWS = 4_000  # a browser stays quick with these; more are named by number
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


@dataclass(frozen=True, slots=True, kw_only=True)
class RunView:
    """One run of one scenario."""

    anchor: str
    scenario: Scenario
    evidence: Evidence
    findings: Findings
    timeline: Timeline
    coverages: tuple[Coverage, ...]
    steps: tuple[StepRow, ...]
    processes: tuple[ProcessRow, ...]
    ledger: tuple[LedgerRow, ...]
    shots: tuple[Shot, ...]
    problems: tuple[tuple[Text, int | None], ...]  # what went wrong in our instruments, and in which process

    @property
    def passed(self) -> str:
        """How many of its expectations passed: `4/4`."""
        findings = self.findings.findings
        return f"{sum(finding.verdict is Verdict.PASS for finding in findings)}/{len(findings)}"

    @property
    def counted(self) -> Text:
        """How many of its expectations passed, and what this run alone says of how many clauses."""
        findings = self.findings.findings
        passed = sum(finding.verdict is Verdict.PASS for finding in findings)
        clauses = clause_counts(self.findings.clauses)
        return Text(
            zh=f"{len(findings)} 项预期中 {passed} 项通过；仅凭这次运行，{clauses.zh}",
            en=f"{passed} of {_count(len(findings), 'expectation')} passed; by this run alone, {clauses.en}",
        )

    def causes_of(self, holes: Iterable[Hole]) -> tuple[int, ...]:
        """The numbers of the causes, from 1, that holes are or hang on."""
        keys = set(map(key_of, holes))
        return tuple(
            number
            for number, cause in enumerate(self.findings.causes, start=1)
            if not keys.isdisjoint(map(key_of, (cause.hole, *cause.hangs)))
        )

    def process_row(self, pid: int | None) -> str:
        """The id of the row of a process; "" for none."""
        return next((row.id for row in self.processes if row.pid == pid), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class GroundView:
    """A finding that a clause rests on, and what it says of this clause."""

    run: RunView
    finding: Finding
    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseView:
    """A clause with all that was found on it, over all runs."""

    clause: Clause
    verdict: ClauseVerdict
    grounds: tuple[GroundView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """Clauses that did not pass for one reason; `reason` is None where the first page tells it elsewhere."""

    views: tuple[ClauseView, ...]
    reason: Reason | None


def _alike(verdict: ClauseVerdict) -> bytes:
    """What puts clauses together: their reason, where it is not of each of them alone."""
    told = _told_here(verdict)
    return msgspec.json.encode(told, order="deterministic") if told else verdict.clause.encode()


def _told_here(verdict: ClauseVerdict) -> Reason | None:
    """A fail tells its proof. Why something could not be told stands once, among the causes."""
    if verdict.status is ClauseStatus.FAIL:
        return verdict.reason
    own = verdict.status is ClauseStatus.INCONCLUSIVE and verdict.reason.template.startswith("clause.")
    return verdict.reason if own else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The whole report."""

    policy: Policy
    verdict: Verdict
    performed: Performed
    counts: tuple[tuple[ClauseStatus, int], ...]
    clauses: tuple[ClauseView, ...]
    names: Names
    limits: tuple[Text, ...]
    runs: tuple[RunView, ...]
    events: tuple[EventRow, ...]
    events_left_out: int
    flows: tuple[FlowRow, ...]
    flows_left_out: int
    masking: Masking

    @property
    def clause_count(self) -> Text:
        """How many clauses there are."""
        count = len(self.clauses)
        return Text(zh=f"共 {count} 个条款", en=_count(count, "clause"))

    @property
    def checked(self) -> Text:
        """What was done, in a sentence."""
        runs, phases = len(self.runs), sum(len(set(run.scenario.phases)) for run in self.runs)
        expectations = sum(len(run.findings.findings) for run in self.runs)
        clauses, of = sum(bool(view.grounds) for view in self.clauses), len(self.clauses)
        return Text(
            zh=f"{runs} 个场景、{phases} 个阶段、{expectations} 项预期，涉及 {of} 个条款中的 {clauses} 个",
            en=f"{_count(expectations, 'expectation')} in {_count(phases, 'phase')} of {_count(runs, 'scenario')}, "
            f"on {clauses} of the {of} clauses",
        )

    @property
    def unwatched(self) -> tuple[str, ...]:
        """Data types that some expectation asked for and no hook could see being read."""
        return tuple(sorted({kind for coverage in self._coverages for kind in coverage.unwatched}))

    @property
    def watched(self) -> tuple[str, ...]:
        """Data types whose reading hooks saw wherever an expectation asked for them."""
        seen = {kind for coverage in self._coverages for kind in coverage.watched}
        return tuple(sorted(seen - set(self.unwatched)))

    @property
    def _coverages(self) -> tuple[Coverage, ...]:
        return tuple(finding.coverage for run in self.runs for finding in run.findings.findings)

    @property
    def unpassed(self) -> tuple[tuple[ClauseStatus, tuple[Alike, ...]], ...]:
        """The clauses that did not pass, by why, those of one reason together."""
        found = []
        for status, _ in self.counts:
            groups: dict[bytes, list[ClauseView]] = {}
            for view in self.clauses:
                if view.verdict.status is status is not ClauseStatus.PASS:
                    groups.setdefault(_alike(view.verdict), []).append(view)
            alike = tuple(Alike(views=tuple(views), reason=_told_here(views[0].verdict)) for views in groups.values())
            if alike:
                found.append((status, alike))
        return tuple(found)

    @property
    def causes(self) -> int:
        """How many causes left something open."""
        return sum(len(run.findings.causes) for run in self.runs)


def _count(number: int, of: str) -> str:
    return f"{number} {of}" if number == 1 else f"{number} {of}s"


def build(suite: Suite) -> Page:
    """Work out the page."""
    judged, policy, masking = suite.judged, suite.policy, suite.masking
    names = _names(findings for _, findings in judged)
    scenarios = [
        parse_scenario(evidence.scenario_text, "scenario.yaml", policy, evidence.register, performed=True)
        for evidence, _ in judged
    ]
    runs, events, flows = [], [], []
    for number, ((evidence, findings), scenario) in enumerate(zip(judged, scenarios, strict=True), start=1):
        anchor = f"r{number}"
        run_events = _event_rows(evidence, findings, anchor, names, masking)
        run_flows = _flow_rows(evidence, findings, anchor, names, masking)
        runs.append(
            RunView(
                anchor=anchor,
                scenario=scenario,
                evidence=evidence,
                findings=findings,
                timeline=draw(_stretches(evidence), _occurrences(run_events, run_flows)),
                coverages=_coverages(findings),
                steps=tuple(_step_row(step, scenario, masking) for step in evidence.steps),
                processes=tuple(
                    _process_row(process, f"{anchor}-p{process.pid}-{count}", _start(evidence))
                    for count, process in enumerate(evidence.processes)
                ),
                ledger=tuple(_ledger_row(entry, evidence) for entry in evidence.ledger),
                shots=tuple(
                    shot(evidence.directory, screen, masking, scenario.app.package) for screen in evidence.screens
                ),
                problems=tuple((tell(what_failed(problem)), problem.pid) for problem in evidence.problems),
            )
        )
        events += run_events
        flows += run_flows
    return Page(
        policy=policy,
        verdict=suite.verdict.verdict,
        performed=performed(evidence for evidence, _ in judged),
        counts=tuple(suite.verdict.counts.items()),
        clauses=tuple(_clause_views(suite, tuple(runs))),
        names=names,
        limits=words_of("limits"),
        runs=tuple(runs),
        events=tuple(events[:MOST_ROWS]),
        events_left_out=max(len(events) - MOST_ROWS, 0),
        flows=tuple(flows[:MOST_ROWS]),
        flows_left_out=max(len(flows) - MOST_ROWS, 0),
        masking=masking,
    )


def _body(data: bytes, masking: Masking) -> str:
    shown = masking.body(data[:SEARCHED])[:MOST_OF_A_BODY]
    return shown if len(data) <= MOST_OF_A_BODY else f"{shown} … [{len(data):,} B]"


def _error(text: str, masking: Masking) -> str:
    return clip(masking.error(text[:SEARCHED]), MOST_OF_AN_ERROR, length=len(text))


def _coverages(findings: Findings) -> tuple[Coverage, ...]:
    """One for each phase, for all of its expectations: each asks for other techniques and minds other holes."""
    merged: dict[str, Coverage] = {}
    for coverage in (finding.coverage for finding in findings.findings):
        other = merged.setdefault(coverage.phase, coverage)
        holes = {key_of(hole): hole for hole in (*other.holes, *coverage.holes)}
        merged[coverage.phase] = msgspec.structs.replace(
            other,
            processes=tuple(dict.fromkeys((*other.processes, *coverage.processes))),
            techniques=max(other.techniques, coverage.techniques),
            holes=tuple(holes.values()),
        )
    return tuple(merged.values())


def _step_row(step: StepResult, scenario: Scenario, masking: Masking) -> StepRow:
    return StepRow(index=step.index, text=masking.performed(step, scenario), phase=step.phase, problem=step.problem)


def _ledger_row(entry: LedgerEntry, evidence: Evidence) -> LedgerRow:
    def seconds(wall_ms: int | None) -> float | None:
        if wall_ms is None or not evidence.clocks:
            return None
        near = min(evidence.clocks, key=lambda clock: abs(clock.device_wall_ms - wall_ms))
        return (near.boot_ns - _start(evidence)) / 1e9 + (wall_ms - near.device_wall_ms) / 1e3

    return LedgerRow(
        id=entry.id,
        phase=entry.phase,
        edge=entry.edge,
        op=entry.op,
        mode=entry.mode,
        access=seconds(entry.access_ms),
        reject=seconds(entry.reject_ms),
    )


def _process_row(process: Process, row: str, start: int) -> ProcessRow:
    return ProcessRow(
        id=row,
        name=process.name,
        pid=process.pid,
        started=(process.started_ns - start) / 1e9,
        ready=None if process.ready_ns is None else (process.ready_ns - start) / 1e9,
        ended=None if process.ended_ns is None else (process.ended_ns - start) / 1e9,
        end_reason=tell(_end(process)) if process.ended_ns is not None else None,
    )


def _end(process: Process) -> Reason:
    if process.left_by is not None:
        return because("end.left-by", how=process.left_by.value)
    return because(f"end.{process.end_reason.value}")


def _start(evidence: Evidence) -> int:
    times = [phase.started_ns for phase in evidence.phases] + [clock.boot_ns for clock in evidence.clocks]
    times += [process.started_ns for process in evidence.processes] + [call.ns for call in evidence.collections]
    return min(times, default=0)


def _host_to_boot(evidence: Evidence, wall_ms: float) -> int:
    if not evidence.clocks:
        return _start(evidence)
    near = min(evidence.clocks, key=lambda clock: abs(clock.host_wall_ms - wall_ms))
    return near.boot_ns + round((wall_ms - near.host_wall_ms) * 1e6)


def _names(runs: Iterable[Findings]) -> Names:
    """What the ids of all runs are called."""
    names = Names(data_types={}, actors={}, rules={})
    for run in runs:
        names = Names(
            data_types=names.data_types | run.names.data_types,
            actors=names.actors | run.names.actors,
            rules=names.rules | run.names.rules,
        )
    return names


def _event_rows(evidence: Evidence, findings: Findings, anchor: str, names: Names, masking: Masking) -> list[EventRow]:
    start, stacks = _start(evidence), {stack.id: stack.frames for stack in evidence.stacks}
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


def _flow_rows(evidence: Evidence, findings: Findings, anchor: str, names: Names, masking: Masking) -> list[FlowRow]:
    start, notes = _start(evidence), {note.flow: note for note in findings.flows}
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


def _actor(names: Names, actor: str) -> Text:
    """The short words of the report for the app and for nobody known, else the actor's name."""
    return word("actor", actor) if named("actor", actor) else names.actors[actor]


def _stretches(evidence: Evidence) -> tuple[Stretch, ...]:
    start = _start(evidence)
    last = max((call.ns for call in evidence.collections), default=start)
    last = max([last, *(clock.boot_ns for clock in evidence.clocks), *(step.ended_ns for step in evidence.steps)])
    return tuple(
        Stretch(
            name=word("phase", phase.name),
            from_ns=phase.started_ns - start,
            to_ns=(last if phase.ended_ns is None else phase.ended_ns) - start,
        )
        for phase in evidence.phases
    )


def _occurrences(events: list[EventRow], flows: list[FlowRow]) -> tuple[Occurrence, ...]:
    accesses = [
        Occurrence(
            ns=round(row.seconds * 1e9),
            lane=row.data_type,
            actor=row.actor,
            actor_name=row.actor_name,
            outcome=row.outcome,
            row=row.id,
            title=_titled(row, row.data_type, word("outcome", row.outcome), row.technique),
        )
        for row in events
    ]
    sent = word("label", "sent")
    transmissions = [
        Occurrence(
            ns=round(row.seconds * 1e9),
            lane=sent,
            actor=row.actor,
            actor_name=row.actor_name,
            outcome="sent",
            row=row.id,
            title=_titled(row, sent, word("protocol", row.protocol), row.destination),
        )
        for row in flows
    ]
    return tuple(accesses + transmissions)


def _titled(row: EventRow | FlowRow, what: Text, how: Text, by: str) -> Text:
    return Text(
        zh=" · ".join((what.zh, how.zh, by, row.actor_name.zh, row.process)),
        en=" · ".join((what.en, how.en, by, row.actor_name.en, row.process)),
    )


def _clause_views(suite: Suite, runs: tuple[RunView, ...]) -> Iterator[ClauseView]:
    findings = {
        (run.findings.run, finding.expectation): (run, finding) for run in runs for finding in run.findings.findings
    }
    for clause, verdict in zip(suite.policy.clauses, suite.verdict.clauses, strict=True):
        found = [(*findings[ground.run, ground.expectation], ground.verdict) for ground in verdict.grounds]
        grounds = tuple(GroundView(run=run, finding=finding, verdict=said) for run, finding, said in found)
        yield ClauseView(clause=clause, verdict=verdict, grounds=grounds)
