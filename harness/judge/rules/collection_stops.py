"""collection-stops: after a permission was taken back its data are not obtained by any road, nor sent from a cache."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from harness.events.records import EndReason, PhaseSpan, StepResult
from harness.judge.case import Case
from harness.judge.coverage import coverage
from harness.judge.finding import conclude
from harness.judge.holes.hooks import may_have_obtained
from harness.judge.holes.ledger import ordinary
from harness.judge.holes.run import nobody_left
from harness.judge.holes.traffic import unread
from harness.judge.ledger import Unexplained, unexplained
from harness.judge.proof import by_command, counted, in_order, of_collections, of_flows, of_ledger
from harness.judge.timeline import end_of
from harness.judge.verdict import Finding, Proof
from harness.reasons import because, words
from harness.scenario import CollectionStops, Revoke


def judge(case: Case, expectation: CollectionStops) -> Finding:
    """An app that goes on calling has not stopped, though Android refuses it, unless a step made it call."""
    phase, data_types = expectation.phase, expectation.data_types
    grace = _Grace(case=case, revocations=tuple(_revocations(case, phase, data_types)))
    calls = counted(case, phase, data_types, attempts=expectation.attempts)
    recorded = tuple(
        use for use in unexplained(case, phase, data_types, attempts=expectation.attempts) if not grace.covers_use(use)
    )
    proofs = in_order(
        of_collections(case, (call for call in calls if not grace.covers(call.ns, call.pid)))
        + tuple(proof for proof in of_flows(case, phase, data_types) if not grace.covers_flow(proof))
        + of_ledger(case, phase, recorded)
    )
    asked = () if expectation.attempts else by_command(case, phase, data_types)
    kinds = tuple(words(case.name_of(data_type)) for data_type in data_types)
    return conclude(
        expectation,
        proofs,
        coverage(case, phase, data_types),
        nobody_left(case, phase)
        + ordinary(case, recorded)
        + unread(case, phase, data_types)
        + may_have_obtained(case, (call for call in asked if not grace.covers(call.ns, call.pid))),
        passed=because("passed.stopped", phase=phase, data_types=kinds),
    )


def _revocations(case: Case, phase: str, data_types: Iterable[str]) -> Iterator[tuple[PhaseSpan, StepResult]]:
    """The first step of each visit to the phase that took back a permission which guards these data."""
    guards = case.permissions_of(data_types)
    done = [
        result
        for result, step in case.performed
        if isinstance(step, Revoke) and step.permission in guards and result.ok
    ]
    for span in case.timeline.spans(phase):
        inside = (result for result in done if span.started_ns <= result.started_ns <= end_of(span))
        if (first := next(inside, None)) is not None:
            yield span, first


@dataclass(frozen=True, slots=True, kw_only=True)
class _Grace:
    """What was still allowed although it lies in the phase.

    The phase begins before its step, so that nothing which a restarted process does slips in between: all before the
    step was allowed, and what a process that Android ended for it did until the step was done.
    """

    case: Case
    revocations: tuple[tuple[PhaseSpan, StepResult], ...]

    def covers(self, ns: int, pid: int | None) -> bool:
        slack = self.case.timeline.error_ns()
        return any(
            span.started_ns <= ns and (ns + slack < step.started_ns or (ns < step.ended_ns and self._ended(pid, step)))
            for span, step in self.revocations
        )

    def _ended(self, pid: int | None, step: StepResult) -> bool:
        """Whether a process ran when the step began, and was ended by it."""
        return any(
            process.pid == pid
            and process.end_reason is EndReason.REVOKE
            and process.started_ns < step.started_ns <= (process.ended_ns or 0)
            for process in self.case.evidence.processes
        )

    def covers_flow(self, proof: Proof) -> bool:
        """By when the last of the flow was sent; where nobody can tell, it was not allowed."""
        flow = self.case.flow(proof.events[0])
        ns = self.case.timeline.boot_ns_of_host(flow.ended_ms or flow.started_ms) if flow else None
        return ns is not None and self.covers(ns, proof.pid)

    def covers_use(self, use: Unexplained) -> bool:
        """By the last time of the op: the system names no process."""
        ns = self.case.timeline.boot_ns_of_device(use.time_ms)
        return ns is not None and self.covers(ns, None)
