"""at-most: an actor asks for a kind of data no more often than that, in the whole phase or in any stretch."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import msgspec

from harness.events.records import Collection
from harness.judge.case import Case
from harness.judge.coverage import coverage
from harness.judge.finding import conclude, only_of
from harness.judge.holes import hooks, ledger
from harness.judge.proof import counted, in_order, of_calls
from harness.judge.verdict import Actor, Finding, Proof
from harness.reasons import Reason, because, words
from harness.scenario import AtMost

_S = 1_000_000_000  # ns
_Calls = tuple[Collection, ...]


def judge(case: Case, expectation: AtMost) -> Finding:
    """Whatever asks counts, answered or not, each actor and each kind of data by itself.

    Code that could not be attributed is an actor for each place it calls from. What it adds may also be anyone's, and
    what one of several did that of each: that leaves the answer open where it would tip a count.
    """
    phase, wanted = expectation.phase, frozenset(expectation.actors)
    callers = _callers(case, counted(case, phase, expectation.data_types, attempts=True))
    busiest = [
        _busiest(caller.calls, expectation.per_seconds)
        for caller in callers
        if not caller.several and (not wanted or caller.actor.id in wanted)
    ]
    return conclude(
        expectation,
        in_order(_proof(case, expectation, calls) for calls in busiest if len(calls) > expectation.count),
        coverage(case, phase, expectation.data_types, reading=True),
        hooks.unattributed(case, _tipping(expectation, callers))
        + ledger.unattributed(case, phase, expectation.data_types),
        passed=only_of(
            case.called(expectation.actors),
            because(
                "passed.at-most",
                phase=phase,
                data_types=tuple(words(case.name_of(data_type)) for data_type in expectation.data_types),
                count=max(map(len, busiest), default=0),
                stretch=_stretch(expectation),
            ),
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Caller:
    """The calls of one actor for one kind of data; of one place in code that could not be attributed."""

    actor: Actor
    data_type: str
    calls: list[Collection]

    @property
    def unattributed(self) -> bool:
        return self.actor.confidence == "none"

    @property
    def several(self) -> bool:
        return len(self.actor.possible) > 1

    def may_be(self, actor: str) -> bool:
        return self.unattributed or actor in self.actor.possible


def _callers(case: Case, calls: Iterable[Collection]) -> list[_Caller]:
    found: dict[tuple[str, str, str], _Caller] = {}
    for call in calls:
        actor = case.actor(call.stack)
        place = actor.frame if actor.confidence == "none" else ""
        new = _Caller(actor=actor, data_type=call.data_type, calls=[])
        found.setdefault((call.data_type, actor.id, place), new).calls.append(call)
    return list(found.values())


def _tipping(expectation: AtMost, callers: list[_Caller]) -> list[Collection]:
    """The calls of nobody sure with which some actor may have asked too often, and without which none has."""
    tipping: dict[str, Collection] = {}
    for data_type in expectation.data_types:
        of_type = [caller for caller in callers if caller.data_type == data_type]
        actors = expectation.actors or sorted({each for caller in of_type for each in caller.actor.possible})
        for actor in actors:
            may_be = [caller for caller in of_type if caller.may_be(actor)]
            loose = [call for caller in may_be if caller.unattributed or caller.several for call in caller.calls]
            every = [call for caller in may_be for call in caller.calls]
            if loose and len(_busiest(every, expectation.per_seconds)) > expectation.count:
                tipping.update({call.id: call for call in loose})
    return list(tipping.values())


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
            count=len(calls),
            stretch=_stretch(expectation),
            most=expectation.count,
        ),
    )


def _stretch(expectation: AtMost) -> Reason:
    if expectation.per_seconds is None:
        return because("stretch.phase")
    return because("stretch.seconds", seconds=expectation.per_seconds)
