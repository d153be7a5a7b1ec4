"""What the report shows, worked out before anything is drawn: one `Page` over any number of runs."""

from __future__ import annotations

import base64
import io
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from harness.catalogue import load_sdks
from harness.events.records import Collection, Flow, Screen
from harness.evidence import Evidence
from harness.judge import Coverage, Finding, Findings, FlowNote, Proof, Verdict, fold
from harness.judge.attribution import Attribution
from harness.policy import Clause, Policy, parse_policy
from harness.report.redact import redact, redact_text, redact_url
from harness.report.timeline import Occurrence, Stretch, Timeline, draw
from harness.report.words import actor_name, data_type_name, word
from harness.scenario import Scenario, parse_scenario
from harness.text import Text, as_told

MOST_ROWS = 4_000  # a browser stays quick with these; more are named by number
SCREEN_WIDTH = 270


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
    blind: Text | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """One screenshot, scaled down; `data` is a data URI, "" where none was taken."""

    phase: str
    why: Text
    activity: str
    problem: Text | None
    data: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RunView:
    """One run of one scenario."""

    anchor: str
    scenario: Scenario
    evidence: Evidence
    findings: Findings
    timeline: Timeline
    coverages: tuple[Coverage, ...]
    shots: tuple[Shot, ...]


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
    clauses: tuple[ClauseView, ...]
    unjudged: tuple[Clause, ...]
    runs: tuple[RunView, ...]
    events: tuple[EventRow, ...]
    events_left_out: int
    flows: tuple[FlowRow, ...]
    flows_left_out: int
    show_values: bool


def build(judged: tuple[tuple[Evidence, Findings], ...], *, show_values: bool) -> Page:
    """Work out the page. The runs share one policy; the first one's text is taken."""
    policy = parse_policy(judged[0][0].policy_text, "policy.yaml")
    attribution = Attribution(policy=policy, sdks=load_sdks())
    runs, events, flows = [], [], []
    for number, (evidence, findings) in enumerate(judged, start=1):
        anchor = f"r{number}"
        run_events = _event_rows(evidence, anchor, attribution, show_values)
        run_flows = _flow_rows(evidence, findings, anchor, show_values)
        runs.append(_run(evidence, findings, anchor, policy, run_events, run_flows))
        events += run_events
        flows += run_flows
    clauses = tuple(_clause_views(policy, tuple(runs)))
    judged_ids = {view.clause.id for view in clauses}
    return Page(
        policy=policy,
        verdict=fold(tuple(run.findings.verdict for run in runs)),
        clauses=clauses,
        unjudged=tuple(clause for clause in policy.clauses if clause.id not in judged_ids),
        runs=tuple(runs),
        events=tuple(events[:MOST_ROWS]),
        events_left_out=max(len(events) - MOST_ROWS, 0),
        flows=tuple(flows[:MOST_ROWS]),
        flows_left_out=max(len(flows) - MOST_ROWS, 0),
        show_values=show_values,
    )


def proof_lines(proof: Proof) -> tuple[str, ...]:
    """Who and where of a proof in one line each, for terminal, JUnit and report."""
    where = f"{proof.process} (pid {proof.pid}, thread {proof.thread})" if proof.pid else proof.process
    lines = [
        " · ".join(
            part
            for part in (proof.outcome, proof.data_type, proof.technique, proof.actor.en, proof.phase, where)
            if part
        )
    ]
    if proof.flow:
        lines.append(redact_url(proof.flow) + (f" ({proof.encoding})" if proof.encoding else ""))
    return (*lines, *(f"  at {frame}" for frame in _from_actor(proof)))


def _from_actor(proof: Proof) -> tuple[str, ...]:
    """The call itself, then the stack from the frame that tells the actor on: what lies between is the platform's."""
    if proof.actor.frame not in proof.frames[1:]:
        return proof.frames
    return (proof.frames[0], *proof.frames[proof.frames.index(proof.actor.frame) :])


def _start(evidence: Evidence) -> int:
    times = [phase.started_ns for phase in evidence.phases] + [clock.boot_ns for clock in evidence.clocks]
    times += [process.started_ns for process in evidence.processes] + [call.ns for call in evidence.collections]
    return min(times, default=0)


def _host_to_boot(evidence: Evidence, wall_ms: float) -> int:
    if not evidence.clocks:
        return _start(evidence)
    near = min(evidence.clocks, key=lambda clock: abs(clock.host_wall_ms - wall_ms))
    return near.boot_ns + round((wall_ms - near.host_wall_ms) * 1e6)


def _event_rows(evidence: Evidence, anchor: str, attribution: Attribution, show_values: bool) -> list[EventRow]:
    start, stacks = _start(evidence), {stack.id: stack.frames for stack in evidence.stacks}
    return [
        _event_row(call, anchor, start, stacks.get(call.stack, ()), attribution, show_values)
        for call in evidence.collections
        if call.data_type != "network"
    ]


def _event_row(
    call: Collection, anchor: str, start: int, frames: tuple[str, ...], attribution: Attribution, show_values: bool
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
        value=call.value if show_values else redact(call.value),
        error=call.error,
        guard=call.guard,
        frames=frames,
    )


def _flow_rows(evidence: Evidence, findings: Findings, anchor: str, show_values: bool) -> list[FlowRow]:
    start, notes = _start(evidence), {note.flow: note for note in findings.flows}
    return [_flow_row(flow, notes.get(flow.id), evidence, anchor, start, show_values) for flow in evidence.flows]


def _flow_row(
    flow: Flow, note: FlowNote | None, evidence: Evidence, anchor: str, start: int, show_values: bool
) -> FlowRow:
    body = flow.request_body[:2_000].decode("utf-8", "replace")
    shown = (lambda text: text) if show_values else redact_text
    path = flow.url.partition("://")[2].partition("/")[2]
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
        request=f"{flow.method} /{shown(path)}" if flow.method else "",
        status=str(flow.status) if flow.status is not None else flow.error,
        body=shown(body),
        carries=tuple(data_type_name(data_type) for data_type in note.carries) if note else (),
        blind=note.blind if note else None,
    )


def _recipient(recipient: str) -> Text:
    return word("actor", "unattributed") if recipient in ("", "unknown") else actor_name(recipient)


def _run(
    evidence: Evidence,
    findings: Findings,
    anchor: str,
    policy: Policy,
    events: list[EventRow],
    flows: list[FlowRow],
) -> RunView:
    coverages: dict[str, Coverage] = {finding.coverage.phase: finding.coverage for finding in findings.findings}
    return RunView(
        anchor=anchor,
        scenario=parse_scenario(evidence.scenario_text, "scenario.yaml", policy),
        evidence=evidence,
        findings=findings,
        timeline=draw(_stretches(evidence), _occurrences(evidence, events, flows)),
        coverages=tuple(coverages.values()),
        shots=tuple(_shot(evidence.directory, screen) for screen in evidence.screens),
    )


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


def _occurrences(evidence: Evidence, events: list[EventRow], flows: list[FlowRow]) -> tuple[Occurrence, ...]:
    accesses = [
        Occurrence(
            ns=round(row.seconds * 1e9),
            lane=row.data_type,
            actor=row.actor,
            actor_name=row.actor_name,
            outcome=row.outcome,
            row=row.id,
            title=f"{row.data_type.zh} / {row.data_type.en} · {row.technique} · {row.actor_name.en} · {row.process}",
        )
        for row in events
    ]
    sent = Text(zh="发送", en="Sent")
    transmissions = [
        Occurrence(
            ns=round(row.seconds * 1e9),
            lane=sent,
            actor=row.actor,
            actor_name=row.actor_name,
            outcome="sent",
            row=row.id,
            title=f"{row.protocol} {row.destination} · {row.process}",
        )
        for row in flows
    ]
    return tuple(accesses + transmissions)


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


def _shot(directory: Path, screen: Screen) -> Shot:
    data, problem = "", screen.problem
    if screen.png:
        try:
            with Image.open(directory / screen.png) as picture:
                height = round(picture.height * SCREEN_WIDTH / max(picture.width, 1))
                small = picture.convert("RGB").resize((SCREEN_WIDTH, max(height, 1)))
            file = io.BytesIO()
            small.save(file, "JPEG", quality=72)
            data = "data:image/jpeg;base64," + base64.b64encode(file.getvalue()).decode()
        except (OSError, ValueError) as error:
            problem = problem or as_told(error)
    return Shot(
        phase=screen.phase,
        why=screen.why,
        activity=screen.activity,
        problem=problem,
        data=data,
    )
