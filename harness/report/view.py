"""What the report shows, worked out before anything is drawn: one `Page` over any number of runs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from harness.events.records import Witness
from harness.evidence import Evidence, Manifest
from harness.judge import (
    Cause,
    ClauseStatus,
    ClauseVerdict,
    Coverage,
    Finding,
    Findings,
    Ground,
    Hole,
    ItemStatus,
    ItemVerdict,
    Names,
    Verdict,
    what_failed,
)
from harness.judge.verdict import key_of
from harness.masking import Masking
from harness.policy import Clause, Policy
from harness.reasons import Reason, tell
from harness.report.marks import occurrences, stretches
from harness.report.performed import Performed, performed
from harness.report.rows import (
    EventRow,
    FlowRow,
    LedgerRow,
    ProcessRow,
    StepRow,
    event_rows,
    flow_rows,
    ledger_row,
    process_row,
    start_of,
    step_row,
)
from harness.report.shots import Shot, shot
from harness.report.suite import Suite, clause_counts
from harness.report.timeline import Timeline, draw
from harness.report.words import words_of
from harness.scenario import Scenario
from harness.text import Text

MOST_ROWS = 1_000  # of a table: a browser stays quick with these; more are named by number
STEP_FAILED = "run.step-failed"  # the reason of a step that did not succeed
MOST_PROOFS = 8  # events that a proof leads to


Row = TypeVar("Row", EventRow, FlowRow)


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
    def passed(self) -> Text:
        """How many of its expectations passed: `2 of 2 expectations passed`."""
        passed = sum(finding.verdict is Verdict.PASS for finding in self.findings.findings)
        of = len(self.findings.findings)
        return Text(zh=f"{of} 项预期中 {passed} 项通过", en=f"{passed} of {_count(of, 'expectation')} passed")

    @property
    def in_short(self) -> Text:
        """The same, and how many clauses this run shows to be broken: also by acts of which no expectation asks."""
        passed, broken = self.passed, sum(clause.status is ClauseStatus.FAIL for clause in self.findings.clauses)
        if not broken:
            return passed
        return Text(zh=f"{passed.zh}，违反 {broken} 个条款", en=f"{passed.en}, {_count(broken, 'clause')} broken")

    @property
    def counted(self) -> Text:
        """The same, and what this run alone says of how many clauses."""
        passed, clauses = self.passed, clause_counts(self.findings.clauses)
        return Text(zh=f"{passed.zh}；仅凭这次运行，{clauses.zh}", en=f"{passed.en}; by this run alone, {clauses.en}")

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


_Found = dict[tuple[str, str], tuple[RunView, Finding]]  # by run and expectation


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseView:
    """A clause with all that was found on it, over all runs."""

    clause: Clause
    verdict: ClauseVerdict
    grounds: tuple[GroundView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemView:
    """A regulator's item with the findings that looked at it."""

    verdict: ItemVerdict
    grounds: tuple[GroundView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """Clauses that did not pass for one reason; `reason` is None where the first page tells it elsewhere."""

    views: tuple[ClauseView, ...]
    reason: Reason | None


def _alike(verdict: ClauseVerdict) -> bytes:
    """What puts clauses together: their reason, and that it is one of the causes, which stand below them."""
    told = _told_here(verdict)
    if told:
        return msgspec.json.encode(told, order="deterministic")
    return b"" if verdict.status is ClauseStatus.INCONCLUSIVE else verdict.clause.encode()


def _told_here(verdict: ClauseVerdict) -> Reason | None:
    """A fail tells its proof. Why something could not be told stands once, among the causes."""
    if verdict.status is ClauseStatus.FAIL:
        return verdict.reason
    own = verdict.status is ClauseStatus.INCONCLUSIVE and verdict.reason.template.startswith("clause.")
    return verdict.reason if own else None


@dataclass(frozen=True, slots=True, kw_only=True)
class CommonCause:
    """Why something could not be told, once for all runs that it left something open in."""

    reason: Reason
    places: tuple[tuple[RunView, int], ...]  # with its number in the run, from 1
    hangs: int  # holes that follow from it, in all runs


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The whole report."""

    policy: Policy
    verdict: Verdict
    performed: Performed
    counts: tuple[tuple[ClauseStatus, int], ...]
    clauses: tuple[ClauseView, ...]
    items: tuple[ItemView, ...]
    names: Names
    limits: tuple[Text, ...]
    runs: tuple[RunView, ...]
    events: tuple[EventRow, ...]
    events_left_out: int
    flows: tuple[FlowRow, ...]
    flows_left_out: int
    masking: Masking
    leads: dict[str, str]  # the row of each event that a proof leads to, by their ids

    def row_of(self, anchor: str, event: str) -> str:
        """The id of the row that an event of a run stands in."""
        return self.leads.get(f"{anchor}-{event}", f"{anchor}-{event}")

    @property
    def item_counts(self) -> tuple[tuple[ItemStatus, int], ...]:
        """How many items have each status; those that none has are left out."""
        statuses = [view.verdict.status for view in self.items]
        return tuple((status, statuses.count(status)) for status in ItemStatus if status in statuses)

    @property
    def folds(self) -> bool:
        """Whether some row stands for several calls or flows."""
        return any(row.query for row in self.events) or any(row.query for row in self.flows)

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
    def causes(self) -> tuple[CommonCause, ...]:
        """What left something open, but for failed steps, which the page tells above all else."""
        found: dict[bytes, list[tuple[RunView, int, Cause]]] = {}
        for run in self.runs:
            for number, cause in enumerate(run.findings.causes, start=1):
                if cause.hole.reason.template != STEP_FAILED:
                    told = msgspec.json.encode(cause.hole.reason, order="deterministic")
                    found.setdefault(told, []).append((run, number, cause))
        return tuple(
            CommonCause(
                reason=alike[0][2].hole.reason,
                places=tuple({run.anchor: (run, number) for run, number, _ in reversed(alike)}.values())[::-1],
                hangs=sum(len(cause.hangs) for _, _, cause in alike),
            )
            for alike in found.values()
        )

    @property
    def manifests(self) -> tuple[Manifest, ...]:
        """What the runs say of themselves: what they differ in the first page tells of each."""
        return tuple(run.evidence.manifest for run in self.runs)

    @property
    def versions(self) -> tuple[tuple[str, str, int], ...]:
        """Package, version and version code of every build that was tested."""
        apps = (manifest.app for manifest in self.manifests)
        return tuple(dict.fromkeys((app.package, app.version, app.version_code) for app in apps))

    @property
    def left_out(self) -> tuple[Witness, ...]:
        """The witnesses that were left out of some run."""
        return tuple(dict.fromkeys(witness for manifest in self.manifests for witness in manifest.without))


def _count(number: int, of: str) -> str:
    return f"{number} {of}" if number == 1 else f"{number} {of}s"


def build(suite: Suite) -> Page:
    """Work out the page."""
    judged, policy, masking = suite.judged, suite.policy, suite.masking
    names = _names(findings for _, findings in judged)
    runs: list[RunView] = []
    events: list[EventRow] = []
    flows: list[FlowRow] = []
    for number, ((evidence, findings), scenario) in enumerate(zip(judged, suite.scenarios, strict=True), start=1):
        anchor = f"r{number}"
        run_events = event_rows(evidence, findings, anchor, names, masking)
        run_flows = flow_rows(evidence, findings, anchor, names, masking)
        runs.append(
            RunView(
                anchor=anchor,
                scenario=scenario,
                evidence=evidence,
                findings=findings,
                timeline=draw(stretches(evidence), occurrences(run_events, run_flows)),
                coverages=_coverages(findings),
                steps=tuple(step_row(step, scenario, masking) for step in evidence.steps),
                processes=tuple(
                    process_row(process, f"{anchor}-p{process.pid}-{count}", start_of(evidence))
                    for count, process in enumerate(evidence.processes)
                ),
                ledger=tuple(ledger_row(entry, evidence) for entry in evidence.ledger),
                shots=tuple(
                    shot(evidence.directory, screen, masking, scenario.app.package) for screen in evidence.screens
                ),
                problems=tuple((tell(what_failed(problem)), problem.pid) for problem in evidence.problems),
            )
        )
        events += run_events
        flows += run_flows
    found = {(run.findings.run, each.expectation): (run, each) for run in runs for each in run.findings.findings}
    cited = _cited(runs)
    listed_events, events_left_out = _listed(events, cited)
    listed_flows, flows_left_out = _listed(flows, cited)
    return Page(
        policy=policy,
        verdict=suite.verdict.verdict,
        performed=performed(evidence for evidence, _ in judged),
        counts=tuple(suite.verdict.counts.items()),
        clauses=tuple(_clause_views(suite, found)),
        items=tuple(ItemView(verdict=item, grounds=_grounds(item.grounds, found)) for item in suite.verdict.items),
        names=names,
        limits=words_of("limits"),
        runs=tuple(runs),
        events=listed_events,
        events_left_out=events_left_out,
        flows=listed_flows,
        flows_left_out=flows_left_out,
        masking=masking,
        leads=_leads(events, cited) | _leads(flows, cited),
    )


def _cited(runs: Iterable[RunView]) -> frozenset[str]:
    """The events that proofs lead to."""
    return frozenset(
        f"{run.anchor}-{event}"
        for run in runs
        for finding in run.findings.findings
        for proof in finding.proofs
        for event in proof.events[:MOST_PROOFS]
    )


def _leads(rows: Iterable[Row], cited: frozenset[str]) -> dict[str, str]:
    names = ((f"{row.run}-{event}", row.id) for row in rows for event in row.events)
    return {name: row for name, row in names if name in cited}


def _listed(rows: list[Row], cited: frozenset[str]) -> tuple[tuple[Row, ...], int]:
    """The rows that are drawn, those that prove something first of all, and how many events stand in the others."""
    if len(rows) <= MOST_ROWS:
        return tuple(rows), 0
    proving = [not cited.isdisjoint(f"{row.run}-{event}" for event in row.events) for row in rows]
    first = sorted(range(len(rows)), key=lambda number: not proving[number])[:MOST_ROWS]
    kept = frozenset(first)
    left_out = sum(row.count for number, row in enumerate(rows) if number not in kept)
    return tuple(rows[number] for number in sorted(first)), left_out


def _coverages(findings: Findings) -> tuple[Coverage, ...]:
    """One for each phase, for all of its expectations: each asks for other techniques and minds other holes.

    What looks at the APK is of no phase, and nothing watched it.
    """
    merged: dict[str, Coverage] = {}
    for coverage in (finding.coverage for finding in findings.findings if finding.phase):
        other = merged.setdefault(coverage.phase, coverage)
        holes = {key_of(hole): hole for hole in (*other.holes, *coverage.holes)}
        merged[coverage.phase] = msgspec.structs.replace(
            other,
            processes=tuple(dict.fromkeys((*other.processes, *coverage.processes))),
            techniques=max(other.techniques, coverage.techniques),
            holes=tuple(holes.values()),
        )
    return tuple(merged.values())


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


def _clause_views(suite: Suite, found: _Found) -> Iterator[ClauseView]:
    for clause, verdict in zip(suite.policy.clauses, suite.verdict.clauses, strict=True):
        yield ClauseView(clause=clause, verdict=verdict, grounds=_grounds(verdict.grounds, found))


def _grounds(grounds: Iterable[Ground], found: _Found) -> tuple[GroundView, ...]:
    looked = [(*found[ground.run, ground.expectation], ground.verdict) for ground in grounds]
    return tuple(GroundView(run=run, finding=finding, verdict=said) for run, finding, said in looked)
