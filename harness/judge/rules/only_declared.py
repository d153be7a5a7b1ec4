"""only-declared: whoever collects or receives data in the phase is declared in the policy for that very data type."""

from __future__ import annotations

from harness.judge.attribution import FIRST_PARTY
from harness.judge.case import Case
from harness.judge.coverage import coverage
from harness.judge.finding import blind_spots, conclude, nobody_can_tell, told_apart, unexplained
from harness.judge.proof import counted, of_collections, of_flows
from harness.judge.verdict import Finding
from harness.scenario import OnlyDeclared
from harness.text import Text


def judge(case: Case, expectation: OnlyDeclared) -> Finding:
    """Only what was obtained or sent counts; a refused call gave the actor nothing."""
    phase, data_types = expectation.phase, expectation.data_types
    obtained = counted(case, phase, data_types, attempts=False)

    def allowed(actor: str, data_type: str) -> bool:
        return _declared(case, actor, data_type)

    undeclared = tuple(e for e in obtained if not allowed(case.actor(e.stack).id, e.data_type))
    nobodys, somebodys = told_apart(case, undeclared)
    proofs = of_collections(case, somebodys, undeclared=True)
    proofs += of_flows(case, phase, data_types, allowed=allowed)
    actors = len({case.actor(event.stack).id for event in obtained})
    return conclude(
        expectation,
        proofs,
        coverage(case, phase, data_types),
        nobody_can_tell(case, nobodys)
        + unexplained(case, phase, data_types)
        + blind_spots(case, phase, data_types, allowed),
        passed=_declared_all(phase, len(obtained), actors) if obtained else _none(phase),
    )


def _declared_all(phase: str, collections: int, actors: int) -> Text:
    who = "1 actor" if actors == 1 else f"{actors} actors"
    return Text(
        zh=f"阶段 {phase} 中 {actors} 个主体的 {collections} 次收集都在政策声明之内",
        en=f"1 collection by {who} in {phase} is declared in the policy"
        if collections == 1
        else f"all {collections} collections by {who} in {phase} are declared in the policy",
    )


def _none(phase: str) -> Text:
    return Text(zh=f"阶段 {phase} 中没有收集任何个人信息", en=f"nothing was collected in {phase}")


def _declared(case: Case, actor: str, data_type: str) -> bool:
    if actor == FIRST_PARTY:
        return data_type in case.policy.first_party_data_types
    row = case.policy.declared_sdk(actor.removeprefix("sdk:"))
    return row is not None and data_type in row.data_types
