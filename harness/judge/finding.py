"""From proofs and coverage to a finding: a proof fails, a hole leaves the answer open, only what is left passes."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from harness.events.records import Collection
from harness.judge.case import Case
from harness.judge.verdict import Coverage, Finding, Hole, Proof, Verdict
from harness.reasons import Reason
from harness.scenario import Expectation


def conclude(
    expectation: Expectation, proofs: tuple[Proof, ...], covered: Coverage, extra: tuple[Hole, ...], *, passed: Reason
) -> Finding:
    """Fold into one finding. `extra` are holes that only this expectation minds."""
    holes = (*covered.holes, *extra)
    if proofs:
        verdict, reason, others = Verdict.FAIL, proofs[0].reason, len(proofs) - 1
    elif holes:
        verdict, reason, others = Verdict.INCONCLUSIVE, holes[0].reason, len(holes) - 1
    else:
        verdict, reason, others = Verdict.PASS, passed, 0
    return Finding(
        expectation=expectation.id,
        kind=expectation.kind,
        phase=expectation.phase,
        clauses=expectation.clauses,
        verdict=verdict,
        reason=reason,
        others=others,
        proofs=proofs,
        coverage=msgspec.structs.replace(covered, holes=holes),
    )


def told_apart(case: Case, events: Iterable[Collection]) -> tuple[tuple[Collection, ...], tuple[Collection, ...]]:
    """The calls that could not be attributed, and the others."""
    unattributed: list[Collection] = []
    attributed: list[Collection] = []
    for event in events:
        (unattributed if case.actor(event.stack).confidence == "none" else attributed).append(event)
    return tuple(unattributed), tuple(attributed)
