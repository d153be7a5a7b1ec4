"""only-declared: whoever collects or receives data in the phase is declared in the policy for that very data type."""

from __future__ import annotations

from harness.events.records import Collection
from harness.judge.attribution import FIRST_PARTY
from harness.judge.case import Case
from harness.judge.coverage import coverage
from harness.judge.finding import blind_spots, conclude, nobody_can_tell, unexplained
from harness.judge.proof import counted, of_collections, of_flows
from harness.judge.verdict import Finding
from harness.scenario import OnlyDeclared
from harness.text import Text


def judge(case: Case, expectation: OnlyDeclared) -> Finding:
    """Only what was obtained or sent counts; a refused call gave the actor nothing."""
    phase, data_types = expectation.phase, expectation.data_types
    obtained = counted(case, phase, data_types, attempts=False)
    undeclared = tuple(e for e in obtained if not _declared(case, case.actor(e.stack).id, e.data_type))
    nobody: tuple[Collection, ...] = tuple(e for e in undeclared if case.actor(e.stack).confidence == "none")
    proofs = of_collections(case, tuple(e for e in undeclared if e not in nobody), undeclared=True)
    proofs += of_flows(case, phase, data_types, allowed=lambda to, data_type: _declared(case, to, data_type))
    actors = len({case.actor(event.stack).id for event in obtained})
    return conclude(
        expectation,
        proofs,
        coverage(case, phase, data_types),
        nobody_can_tell(case, nobody) + unexplained(case, phase, data_types) + blind_spots(case, phase),
        passed=Text(
            zh=f"阶段 {phase} 中 {actors} 个主体的 {len(obtained)} 次收集都在政策声明之内",
            en=f"all {len(obtained)} collections by {actors} actors in {phase} are declared in the policy",
        ),
    )


def _declared(case: Case, actor: str, data_type: str) -> bool:
    if actor == FIRST_PARTY:
        return data_type in case.policy.first_party_data_types
    row = case.policy.declared_sdk(actor.removeprefix("sdk:"))
    return row is not None and data_type in row.data_types
