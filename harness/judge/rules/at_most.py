"""at-most: an actor asks for a kind of data no more often than that, in the whole phase or in any stretch."""

from __future__ import annotations

import msgspec

from harness.events.records import Collection
from harness.judge.case import Case
from harness.judge.coverage import coverage
from harness.judge.finding import conclude
from harness.judge.holes import hooks, ledger
from harness.judge.proof import counted, in_order, of_calls
from harness.judge.verdict import Finding, Proof
from harness.reasons import Reason, because, words
from harness.scenario import AtMost

_S = 1_000_000_000  # ns
_Calls = tuple[Collection, ...]


def judge(case: Case, expectation: AtMost) -> Finding:
    """Whatever asks counts, answered or not, each actor and each kind of data by itself.

    Code that could not be attributed is an actor for each place it calls from; what it adds may also be anyone's, so it
    leaves the answer open where it would tip the count of another.
    """
    phase, wanted = expectation.phase, frozenset(expectation.actors)
    calls: dict[tuple[str, str, str], list[Collection]] = {}
    for event in counted(case, phase, expectation.data_types, attempts=True):
        actor = case.actor(event.stack)
        place = actor.frame if actor.confidence == "none" else ""
        calls.setdefault((event.data_type, actor.id, place), []).append(event)
    unattributed = {key: events for key, events in calls.items() if case.actor(events[0].stack).confidence == "none"}
    ours = {key: events for key, events in calls.items() if not wanted or key[1] in wanted}
    busiest = {key: _busiest(events, expectation.per_seconds) for key, events in ours.items()}
    proofs = in_order(_proof(case, expectation, each) for each in busiest.values() if len(each) > expectation.count)
    tipping: list[Collection] = []
    for data_type in expectation.data_types:
        loose = [event for key, events in unattributed.items() if key[0] == data_type for event in events]
        others = [events for key, events in ours.items() if key[0] == data_type and key not in unattributed]
        if any(len(_busiest([*each, *loose], expectation.per_seconds)) > expectation.count for each in [*others, []]):
            tipping += loose
    return conclude(
        expectation,
        proofs,
        coverage(case, phase, expectation.data_types, reading=True),
        hooks.unattributed(case, tipping) + ledger.unattributed(case, phase, expectation.data_types),
        passed=because(
            "passed.at-most",
            phase=phase,
            data_types=tuple(words(case.name_of(data_type)) for data_type in expectation.data_types),
            count=max(map(len, busiest.values()), default=0),
            stretch=_stretch(expectation),
        ),
    )


def _busiest(calls: list[Collection], per_seconds: float | None) -> _Calls:
    """The most calls that lie in one stretch of `per_seconds`, its end not included; all of them where it is None."""
    ordered = sorted(calls, key=lambda event: (event.ns, event.pid, event.seq))
    if per_seconds is None:
        return tuple(ordered)
    best, first = (0, 0), 0
    for last, event in enumerate(ordered):
        while event.ns - ordered[first].ns >= per_seconds * _S:
            first += 1
        if last + 1 - first > best[1] - best[0]:
            best = first, last + 1
    return tuple(ordered[best[0] : best[1]])


def _proof(case: Case, expectation: AtMost, calls: _Calls) -> Proof:
    proof = of_calls(case, calls)
    return msgspec.structs.replace(
        proof,
        reason=because(
            "proof.too-often",
            phase=proof.phase,
            actor=proof.actor.called,
            data_type=case.name_of(proof.data_type),
            times=len(calls),
            stretch=_stretch(expectation),
            most=expectation.count,
        ),
    )


def _stretch(expectation: AtMost) -> Reason:
    if expectation.per_seconds is None:
        return because("stretch.phase")
    return because("stretch.seconds", seconds=expectation.per_seconds)
