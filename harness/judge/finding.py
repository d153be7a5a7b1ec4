"""From proofs and coverage to a finding: a proof fails, a hole leaves the answer open, only what is left passes."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from harness.events.records import Collection
from harness.judge.attribution import settled
from harness.judge.case import Case
from harness.judge.holes.causes import causes
from harness.judge.verdict import Coverage, Finding, Hole, Proof, Verdict, key_of, no_coverage
from harness.reasons import Reason, because, words
from harness.scenario import Expectation
from harness.text import Text


def conclude(
    expectation: Expectation,
    proofs: tuple[Proof, ...],
    covered: Coverage,
    extra: tuple[Hole, ...],
    *,
    passed: Reason,
    notes: tuple[Reason, ...] = (),
) -> Finding:
    """Fold into one finding. `extra` are holes that only this expectation minds; `notes` change no verdict."""
    holes = tuple({key_of(hole): hole for hole in (*covered.holes, *extra)}.values())
    if proofs:
        verdict, reason, others = Verdict.FAIL, proofs[0].reason, len(proofs) - 1
    elif holes:
        roots = causes(holes)
        verdict, reason, others = Verdict.INCONCLUSIVE, roots[0].hole.reason, len(roots) - 1
    else:
        verdict, reason, others = Verdict.PASS, passed, 0
    return Finding(
        expectation=expectation.id,
        kind=expectation.kind,
        phase=expectation.phase,
        clauses=expectation.clauses,
        verdict=verdict,
        answers=tuple(sorted(expectation.answers)),
        whose=expectation.whose,
        asking_for=expectation.asking_for,
        reason=reason,
        others=others,
        proofs=proofs,
        coverage=msgspec.structs.replace(covered, holes=holes),
        notes=notes,
    )


def only_of(what: Iterable[Text], passed: Reason) -> Reason:
    """The sentence of a pass that speaks of some actors, kinds or permissions alone; of all where none is named."""
    named = tuple(words(each) for each in what)
    return because("passed.only-of", what=named, passed=passed) if named else passed


def failed(expectation: Expectation, error: Exception) -> Finding:
    """What is found where the rule itself failed: nothing, and why."""
    hole = of_fault(error)
    return conclude(expectation, (), no_coverage(expectation.phase), (hole,), passed=hole.reason)


def of_fault(error: Exception) -> Hole:
    """The hole that a fault of our own leaves: whatever was to be told of that, nobody knows."""
    reason = because("run.judge-failed", error=" ".join(f"{type(error).__name__}: {error}".split())[:200])
    return Hole(witness="run", reason=reason)


def told_apart(
    case: Case, events: Iterable[Collection], counts: Callable[[str, str], bool]
) -> tuple[tuple[Collection, ...], tuple[Collection, ...]]:
    """The calls that count whoever of its candidates the actor is, and those of which that cannot be told.

    `counts(actor, data_type)` says whether a call of that actor would. Unattributed code may be anyone's.
    """
    certain: list[Collection] = []
    open_: list[Collection] = []
    for event in events:
        actor = case.actor(event.stack)
        answer = settled(actor, lambda each, kind=event.data_type: counts(each, kind))  # type: ignore[misc]
        if actor.confidence == "none" or answer is None:
            open_.append(event)
        elif answer:
            certain.append(event)
    return tuple(certain), tuple(open_)
