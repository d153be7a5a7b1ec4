"""only-declared: whoever collects or receives data in the phase is declared in the policy for that very data type."""

from __future__ import annotations

from harness.judge.attribution import FIRST_PARTY, settled
from harness.judge.case import Case
from harness.judge.coverage import coverage
from harness.judge.finding import conclude, told_apart
from harness.judge.holes import hooks, ledger
from harness.judge.holes.traffic import unread
from harness.judge.proof import counted, of_collections, of_flows
from harness.judge.verdict import Actor, Finding
from harness.reasons import because
from harness.scenario import OnlyDeclared


def judge(case: Case, expectation: OnlyDeclared) -> Finding:
    """Only what was obtained or sent counts; a refused call gave the actor nothing."""
    phase, data_types = expectation.phase, expectation.data_types
    obtained = counted(case, phase, data_types, attempts=False)

    def allowed(actor: Actor, data_type: str) -> bool | None:
        return settled(actor, lambda each: _declared(case, each, data_type))

    undeclared, unattributed = told_apart(case, obtained, lambda actor, kind: not _declared(case, actor, kind))
    proofs = of_collections(case, undeclared, undeclared=True)
    proofs += of_flows(case, phase, data_types, allowed=allowed)
    actors = len({case.actor(event.stack).id for event in obtained})
    return conclude(
        expectation,
        proofs,
        coverage(case, phase, data_types),
        hooks.unattributed(case, unattributed)
        + ledger.unattributed(case, phase, data_types)
        + unread(case, phase, data_types, allowed),
        passed=because("passed.declared", phase=phase, count=len(obtained), actors=actors)
        if obtained
        else because("passed.none-obtained", phase=phase),
    )


def _declared(case: Case, actor: str, data_type: str) -> bool:
    if actor == FIRST_PARTY:
        return data_type in case.policy.first_party_data_types
    row = case.policy.declared_sdk(actor.removeprefix("sdk:"))
    return row is not None and data_type in row.data_types
