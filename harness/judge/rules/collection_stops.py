"""collection-stops: after a permission was taken back its data are not obtained by any road, nor sent from a cache."""

from __future__ import annotations

from harness.judge.case import Case
from harness.judge.coverage import coverage
from harness.judge.finding import blind_spots, conclude, nobody_left
from harness.judge.proof import counted, in_order, of_collections, of_flows, of_ledger
from harness.judge.timeline import end_of
from harness.judge.verdict import Finding, Reason
from harness.scenario import CollectionStops, Revoke


def judge(case: Case, expectation: CollectionStops) -> Finding:
    """An app that goes on calling has not stopped, though Android refuses it, unless a step made it call."""
    phase, data_types = expectation.phase, expectation.data_types
    allowed = _killed_by_revocation(case, phase)
    calls = counted(case, phase, data_types, attempts=expectation.attempts)
    proofs = in_order(
        of_collections(case, (call for call in calls if call.pid not in allowed))
        + tuple(proof for proof in of_flows(case, phase, data_types) if proof.pid not in allowed)
        + of_ledger(case, phase, data_types, attempts=expectation.attempts)
    )
    names = [case.name_of(data_type) for data_type in data_types]
    return conclude(
        expectation,
        proofs,
        coverage(case, phase, data_types),
        nobody_left(case, phase) + blind_spots(case, phase),
        passed=Reason(
            zh=f"撤回权限后的阶段 {phase} 中，{'、'.join(zh for zh, _ in names)}既没有被获取，也没有被发送",
            en=f"in {phase}, after the permission was taken back, {', '.join(en for _, en in names)} "
            "was neither obtained nor sent",
        ),
    )


def _killed_by_revocation(case: Case, phase: str) -> frozenset[int]:
    """The processes that ran when the first permission was taken back within the phase, and that Android ended for it.

    What they did in the phase they did while they were allowed to: the phase begins before the step, so that nothing a
    restarted process does slips in between. One that started after it, and that a second revocation ended, was not.
    """
    revokes = [step for step in case.evidence.steps if step.text.partition(" ")[0] == Revoke.kind and step.ok]
    allowed = set()
    for span in case.timeline.spans(phase):
        inside = [step.started_ns for step in revokes if span.started_ns <= step.started_ns <= end_of(span)]
        first = min(inside, default=0)
        for process in case.evidence.processes:
            ended = process.ended_ns is not None and process.ended_ns >= first
            if process.end_reason == Revoke.kind and ended and process.started_ns < first:
                allowed.add(process.pid)
    return frozenset(allowed)
