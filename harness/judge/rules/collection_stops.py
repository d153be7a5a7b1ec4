"""collection-stops: after a permission was taken back its data are not obtained by any road, nor sent from a cache."""

from __future__ import annotations

from harness.judge.case import Case
from harness.judge.coverage import coverage
from harness.judge.finding import blind_spots, conclude, nobody_left
from harness.judge.proof import counted, in_order, of_collections, of_flows, of_ledger
from harness.judge.timeline import FOREVER, end_of
from harness.judge.verdict import Finding, Proof
from harness.scenario import CollectionStops, Revoke
from harness.text import Text


def judge(case: Case, expectation: CollectionStops) -> Finding:
    """An app that goes on calling has not stopped, though Android refuses it, unless a step made it call."""
    phase, data_types = expectation.phase, expectation.data_types
    until = _allowed_until(case, phase)
    calls = counted(case, phase, data_types, attempts=expectation.attempts)
    proofs = in_order(
        of_collections(case, (call for call in calls if call.ns >= until.get(call.pid, 0)))
        + tuple(
            proof for proof in of_flows(case, phase, data_types) if _sent_ns(case, proof) >= until.get(proof.pid, 0)
        )
        + of_ledger(case, phase, data_types, attempts=expectation.attempts)
    )
    names = [case.name_of(data_type) for data_type in data_types]
    return conclude(
        expectation,
        proofs,
        coverage(case, phase, data_types),
        nobody_left(case, phase) + blind_spots(case, phase),
        passed=Text(
            zh=f"撤回权限后的阶段 {phase} 中，{'、'.join(zh for zh, _ in names)}既没有被获取，也没有被发送",
            en=f"in {phase}, after the permission was taken back, {', '.join(en for _, en in names)} "
            "was neither obtained nor sent",
        ),
    )


def _sent_ns(case: Case, proof: Proof) -> int:
    """When a flow began, in device time; where nobody can tell, late enough to count."""
    flow = case.flow(proof.events[0])
    sent_ns = case.timeline.boot_ns_of_host(flow.started_ms) if flow else None
    return FOREVER if sent_ns is None else sent_ns


def _allowed_until(case: Case, phase: str) -> dict[int | None, int]:
    """Until when each process that Android ended for the first revocation of the phase was allowed to go on.

    The phase begins before the step, so that nothing a restarted process does slips in between. What began after the
    step was done, in whatever process, is not excused.
    """
    revokes = [step for step in case.evidence.steps if step.text.partition(" ")[0] == Revoke.kind and step.ok]
    until: dict[int | None, int] = {}
    for span in case.timeline.spans(phase):
        inside = [step for step in revokes if span.started_ns <= step.started_ns <= end_of(span)]
        if not inside:
            continue
        first = min(inside, key=lambda step: step.started_ns)
        for process in case.evidence.processes:
            ended = process.ended_ns is not None and process.ended_ns >= first.started_ns
            if process.end_reason == Revoke.kind and ended and process.started_ns < first.started_ns:
                until[process.pid] = first.ended_ns
    return until
