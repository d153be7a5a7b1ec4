"""collection-stops: after a permission was taken back its data are not obtained by any road, nor sent from a cache."""

from __future__ import annotations

from harness.judge.case import Case
from harness.judge.coverage import coverage
from harness.judge.finding import blind_spots, conclude, nobody_left
from harness.judge.proof import counted, in_order, of_collections, of_flows, of_ledger
from harness.judge.verdict import Finding, Reason
from harness.scenario import CollectionStops


def judge(case: Case, expectation: CollectionStops) -> Finding:
    """An app that goes on calling has not stopped, though Android refuses it, unless a step made it call."""
    phase, data_types = expectation.phase, expectation.data_types
    proofs = in_order(
        of_collections(case, counted(case, phase, data_types, attempts=expectation.attempts))
        + of_flows(case, phase, data_types)
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
