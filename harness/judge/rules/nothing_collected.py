"""nothing-collected: no call obtained these data in the phase, none was tried, and the system's own account agrees."""

from __future__ import annotations

from harness.judge.case import Case
from harness.judge.coverage import coverage
from harness.judge.finding import conclude, nobody_can_tell, told_apart, unexplained
from harness.judge.ledger import unseen
from harness.judge.proof import counted, of_collections, of_ledger
from harness.judge.verdict import Finding, Hole
from harness.scenario import NothingCollected
from harness.text import Text


def judge(case: Case, expectation: NothingCollected) -> Finding:
    """A refused call counts, unless the scenario says otherwise: nobody may try before the user agrees."""
    phase, data_types = expectation.phase, expectation.data_types
    events = counted(case, phase, data_types, attempts=expectation.attempts)
    actors = frozenset(expectation.actors)
    nobodys, somebodys = told_apart(case, events)
    ours = tuple(e for e in somebodys if case.actor(e.stack).id in actors) if actors else events
    proofs = of_collections(case, ours)
    # The system's account names no actor: it proves something only where everyone is meant.
    if not actors:
        proofs += of_ledger(case, phase, unseen(case, phase, data_types, attempts=expectation.attempts))
    covered = coverage(case, phase, data_types)
    extra: tuple[Hole, ...] = ()
    if actors:
        extra = nobody_can_tell(case, nobodys) + unexplained(case, phase, data_types)
    count = len(covered.processes)
    return conclude(
        expectation,
        proofs,
        covered,
        extra,
        passed=Text(
            zh=f"阶段 {phase} 全程 {covered.seconds:.0f} 秒、{count} 个进程均有见证，没有任何收集或尝试",
            en=f"nothing was collected or tried in {phase}: {covered.seconds:.0f} s, "
            f"{count} {'process' if count == 1 else 'processes'}, watched throughout",
        ),
    )
