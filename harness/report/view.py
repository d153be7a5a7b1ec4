"""What the report shows, worked out before anything is drawn: one `Page` over any number of runs."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from harness.catalogue import load_sdks, load_shared
from harness.events.records import NETWORK, Collection, Flow, LedgerEntry, Process, StepResult
from harness.evidence import Evidence
from harness.judge import Coverage, Finding, Findings, FlowNote, Verdict, fold
from harness.judge.attribution import Attribution
from harness.judge.verdict import key_of
from harness.policy import Clause, Policy, parse_policy
from harness.reasons import Reason
from harness.report.known import Mask, code_mask_of, mask_of
from harness.report.performed import Performed, performed
from harness.report.redact import redact, redact_path, redact_prose, redact_text, split_url
from harness.report.shots import Shot, shot
from harness.report.timeline import Occurrence, Stretch, Timeline, draw
from harness.report.visible import clip
from harness.report.words import actor_name, data_type_name, word
from harness.scenario import Scenario, Type, parse_scenario
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
    end_reason: str


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

    def process_row(self, pid: int | None) -> str:
        """The id of the row of a process; "" for none."""
        return next((row.id for row in self.processes if row.pid == pid), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseView:
    """A clause with all that was found on it, over all runs."""

    clause: Clause
    verdict: Verdict
    findings: tuple[tuple[RunView, Finding], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The whole report."""

    policy: Policy
    verdict: Verdict
    performed: Performed
    clauses: tuple[ClauseView, ...]
    unjudged: tuple[Clause, ...]
    runs: tuple[RunView, ...]
    events: tuple[EventRow, ...]
    events_left_out: int
    flows: tuple[FlowRow, ...]
    flows_left_out: int
    show_values: bool
    mask: Mask
    code_mask: Mask


def build(judged: tuple[tuple[Evidence, Findings], ...], *, show_values: bool) -> Page:
    """Work out the page. The runs share one policy; the first one's text is taken."""
    policy = parse_policy(judged[0][0].policy_text, "policy.yaml")
    attribution = Attribution(policy=policy, sdks=load_sdks(), shared=load_shared())
    scenarios = [parse_scenario(evidence.scenario_text, "scenario.yaml", policy) for evidence, _ in judged]
    known = () if show_values else tuple(zip((evidence for evidence, _ in judged), scenarios, strict=True))
    show = _Showing(mask=mask_of(known), values=show_values)
    runs, events, flows = [], [], []
    for number, ((evidence, findings), scenario) in enumerate(zip(judged, scenarios, strict=True), start=1):
        anchor = f"r{number}"
        run_events = _event_rows(evidence, anchor, attribution, show)
        run_flows = _flow_rows(evidence, findings, anchor, show)
        runs.append(
            RunView(
                anchor=anchor,
                scenario=scenario,
                evidence=evidence,
                findings=findings,
                timeline=draw(_stretches(evidence), _occurrences(run_events, run_flows)),
                coverages=_coverages(findings),
                steps=tuple(_step_row(step, scenario, show) for step in evidence.steps),
                processes=tuple(
                    _process_row(process, f"{anchor}-p{process.pid}-{count}", _start(evidence))
                    for count, process in enumerate(evidence.processes)
                ),
                ledger=tuple(_ledger_row(entry, evidence) for entry in evidence.ledger),
                shots=tuple(
                    shot(evidence.directory, screen, None if show_values else show.mask, scenario.app.package)
                    for screen in evidence.screens
                ),
            )
        )
        events += run_events
        flows += run_flows
    clauses = tuple(_clause_views(policy, tuple(runs)))
    judged_ids = {view.clause.id for view in clauses}
    return Page(
        policy=policy,
        verdict=fold(tuple(run.findings.verdict for run in runs)),
        performed=performed(evidence for evidence, _ in judged),
        clauses=clauses,
        unjudged=tuple(clause for clause in policy.clauses if clause.id not in judged_ids),
        runs=tuple(runs),
        events=tuple(events[:MOST_ROWS]),
        events_left_out=max(len(events) - MOST_ROWS, 0),
        flows=tuple(flows[:MOST_ROWS]),
        flows_left_out=max(len(flows) - MOST_ROWS, 0),
        show_values=show_values,
        mask=show.mask,
        code_mask=code_mask_of(known),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Showing:
    """How what an app said is shown: known values masked first, then by their shape what else may be one."""

    mask: Mask
    values: bool  # all as it is

    def value(self, text: str) -> str:
        return text if self.values else redact(self.mask.text(text))

    def body(self, data: bytes) -> str:
        text = self.mask.data(data[:SEARCHED]).decode("utf-8", "replace")
        text = text if self.values else redact_text(self.mask.text(text))
        shown = text[:MOST_OF_A_BODY]
        return shown if len(data) <= MOST_OF_A_BODY else f"{shown} … [{len(data):,} B]"

    def path(self, text: str) -> str:
        return text if self.values else redact_path(self.mask.text(text[:SEARCHED]))

    def error(self, text: str) -> str:
        shown = text if self.values else redact_prose(self.mask.text(text[:SEARCHED]))
        return clip(shown, MOST_OF_AN_ERROR, length=len(text))


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


def _step_row(step: StepResult, scenario: Scenario, show: _Showing) -> StepRow:
    """What was typed is masked, whether the scenario calls it personal or not."""
    text = step.text
    performed = scenario.steps[step.index - 1] if 0 < step.index <= len(scenario.steps) else None
    if isinstance(performed, Type) and not show.values:
        text = text.replace(performed.text, redact(performed.text))
    return StepRow(index=step.index, text=text, phase=step.phase, problem=step.problem)


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
        end_reason=process.end_reason,
    )


def _start(evidence: Evidence) -> int:
    times = [phase.started_ns for phase in evidence.phases] + [clock.boot_ns for clock in evidence.clocks]
    times += [process.started_ns for process in evidence.processes] + [call.ns for call in evidence.collections]
    return min(times, default=0)


def _host_to_boot(evidence: Evidence, wall_ms: float) -> int:
    if not evidence.clocks:
        return _start(evidence)
    near = min(evidence.clocks, key=lambda clock: abs(clock.host_wall_ms - wall_ms))
    return near.boot_ns + round((wall_ms - near.host_wall_ms) * 1e6)


def _event_rows(evidence: Evidence, anchor: str, attribution: Attribution, show: _Showing) -> list[EventRow]:
    start, stacks = _start(evidence), {stack.id: stack.frames for stack in evidence.stacks}
    return [
        _event_row(call, anchor, start, stacks.get(call.stack, ()), attribution, show)
        for call in evidence.collections
        if call.data_type != NETWORK
    ]


def _event_row(
    call: Collection, anchor: str, start: int, frames: tuple[str, ...], attribution: Attribution, show: _Showing
) -> EventRow:
    actor = attribution.of_stack(frames)
    return EventRow(
        id=f"{anchor}-{call.id}",
        run=anchor,
        seconds=(call.ns - start) / 1e9,
        data_type=data_type_name(call.data_type),
        actor=actor.id,
        actor_name=actor_name(actor.id),
        phase=call.phase,
        process=call.process,
        pid=call.pid,
        thread=call.thread,
        technique=call.technique,
        outcome=call.outcome.value,
        value=show.value(call.value),
        error=show.error(call.error),
        guard=call.guard,
        frames=frames,
    )


def _flow_rows(evidence: Evidence, findings: Findings, anchor: str, show: _Showing) -> list[FlowRow]:
    start, notes = _start(evidence), {note.flow: note for note in findings.flows}
    return [_flow_row(flow, notes.get(flow.id), evidence, anchor, start, show) for flow in evidence.flows]


def _flow_row(
    flow: Flow, note: FlowNote | None, evidence: Evidence, anchor: str, start: int, show: _Showing
) -> FlowRow:
    _, _, path = split_url(flow.url)
    return FlowRow(
        id=f"{anchor}-{flow.id}",
        run=anchor,
        seconds=(_host_to_boot(evidence, flow.started_ms) - start) / 1e9,
        phase=flow.phase,
        process=flow.process,
        actor=note.actor if note else "unattributed",
        actor_name=actor_name(note.actor if note else "unattributed"),
        protocol=flow.protocol,
        destination=f"{flow.host}:{flow.port}",
        recipient=_recipient(note.recipient if note else ""),
        request=f"{flow.method} {show.path(path) or '/'}" if flow.method else "",
        status=str(flow.status) if flow.status is not None else show.error(flow.error),
        body=show.body(flow.request_body),
        carries=tuple(data_type_name(data_type) for data_type in note.carries) if note else (),
        blind=note.blind if note else None,
    )


def _recipient(recipient: str) -> Text:
    return word("actor", "unattributed") if recipient in ("", "unknown") else actor_name(recipient)


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


def _clause_views(policy: Policy, runs: tuple[RunView, ...]) -> list[ClauseView]:
    views = []
    for clause in policy.clauses:
        found = tuple(
            (run, finding) for run in runs for finding in run.findings.findings if clause.id in finding.clauses
        )
        if found:
            verdict = fold(tuple(finding.verdict for _, finding in found))
            views.append(ClauseView(clause=clause, verdict=verdict, findings=found))
    return views
