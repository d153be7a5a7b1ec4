"""nothing-collected: no call obtained these data in the phase, none was tried, and the system's own account agrees."""

from __future__ import annotations

from harness.judge.case import Case
from harness.judge.coverage import coverage
from harness.judge.finding import conclude, only_of, told_apart
from harness.judge.holes import hooks, ledger
from harness.judge.ledger import unexplained
from harness.judge.proof import by_command, counted, of_collections, of_ledger
from harness.judge.verdict import Coverage, Finding
from harness.reasons import Reason, because, words
from harness.scenario import NothingCollected


def judge(case: Case, expectation: NothingCollected) -> Finding:
    """A refused call counts, unless the scenario says otherwise: nobody may try before the user agrees."""
    phase, data_types = expectation.phase, expectation.data_types
    events = counted(case, phase, data_types, attempts=expectation.attempts)
    actors = frozenset(expectation.actors)
    theirs, unattributed = told_apart(case, events, lambda actor, _: actor in actors)
    proofs = of_collections(case, theirs if actors else events)
    # The system's account names no actor: it proves something only where everyone is meant.
    recorded = () if actors else unexplained(case, phase, data_types, attempts=expectation.attempts)
    proofs += of_ledger(case, phase, recorded)
    covered = coverage(case, phase, data_types, reading=True)
    asked = () if expectation.attempts else by_command(case, phase, data_types)
    if actors:
        asked = sum(told_apart(case, asked, lambda actor, _: actor in actors), ())
    extra = hooks.may_have_obtained(case, asked) + ledger.ordinary(case, recorded)
    if actors:
        extra += hooks.unattributed(case, unattributed) + ledger.unattributed(case, phase, data_types)
    return conclude(
        expectation,
        proofs,
        covered,
        extra,
        passed=only_of(case.called(expectation.actors), _passed(case, covered, attempts=expectation.attempts)),
    )


def _passed(case: Case, covered: Coverage, *, attempts: bool) -> Reason:
    """Speaks of the kinds that were watched, and names those of the device that were not."""
    watched = because(
        "passed.nothing-collected" if attempts else "passed.nothing-obtained",
        watched=len(covered.watched),
        phase=covered.phase,
        seconds=covered.seconds,
        count=len(covered.processes),
    )
    if not covered.unwatched:
        return watched
    of_the_device = [each for each in covered.unwatched if case.data_types[each].origin == "device"]
    return because(
        "passed.nothing-collected-of-the-watched",
        watched=watched,
        unwatched=len(of_the_device),
        kinds=tuple(words(case.name_of(each)) for each in of_the_device),
        elsewhere=len(covered.unwatched) - len(of_the_device),
    )
