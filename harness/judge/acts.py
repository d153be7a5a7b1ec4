"""Who did each call, and who got each flow: the acts of a run, folded by actor, kind of data, phase and outcome."""

from __future__ import annotations

from collections.abc import Iterator

from harness.events.agent import HARMLESS, Outcome
from harness.events.records import INSTRUMENTS, Instrument, Sender
from harness.judge.attribution import UNATTRIBUTED, UNKNOWN, settled
from harness.judge.case import Case
from harness.judge.verdict import Act, Actor

SENT, CONTACTED = "sent", "contacted"
OBSERVED = frozenset({*Outcome, SENT, CONTACTED} - HARMLESS)
"""Outcomes by which an actor is seen to act. A call about nothing personal shows nothing of what it collects."""

_Key = tuple[str, str, str, str]  # actor, data type, phase, outcome
_Seen = tuple[Actor, str, str, str, str]  # the same, and the event


def acts(case: Case) -> tuple[Act, ...]:
    """All acts of the run, those at an edge of a phase too, in the order in which each began."""
    rows: dict[_Key, list[str]] = {}
    actors: dict[str, Actor] = {}
    for actor, data_type, phase, outcome, event in (*_calls(case), *_flows(case)):
        actors[actor.id] = actor
        rows.setdefault((actor.id, data_type, phase, outcome), []).append(event)
    return tuple(
        Act(
            actor=actor,
            possible=actors[actor].possible,
            data_type=data_type,
            phase=phase,
            outcome=outcome,
            declared=_declared(case, actors[actor], data_type),
            events=tuple(dict.fromkeys(events)),
        )
        for (actor, data_type, phase, outcome), events in rows.items()
    )


def _declared(case: Case, actor: Actor, data_type: str) -> bool | None:
    if not data_type or data_type in INSTRUMENTS | case.only_named:
        return True  # held against nobody who was not asked about it
    return settled(actor, lambda each: case.policy.declares(each, data_type))


def _calls(case: Case) -> Iterator[_Seen]:
    for event in case.evidence.collections:
        if event.data_type != Instrument.NETWORK:
            yield case.actor(event.stack), event.data_type, event.phase, event.outcome.value, event.id


def _flows(case: Case) -> Iterator[_Seen]:
    """A value that reached an actor, and, with no value, that an actor spoke over the network at all.

    Of a flow that may be another app's only what proves that this one sent it counts.
    """
    for placed in case.flows:
        phase, flow, recipient = ", ".join(sorted(placed.phases)), placed.flow.id, placed.recipient
        if recipient.id != UNKNOWN:
            for hit in case.hits[flow]:
                for kinds in sorted(hit.kinds, key=sorted) if hit.certain and case.proves(placed, hit) else ():
                    # A value that may be of several kinds counts as one that is allowed, where there is one.
                    allowed = (kind for kind in sorted(kinds) if _declared(case, recipient, kind))
                    yield recipient, next(allowed, hit.data_type), phase, SENT, flow
        for actor in {each.id: each for each in (placed.actor, recipient)}.values():
            if placed.flow.sender is Sender.APP and actor.id not in (UNATTRIBUTED, UNKNOWN):
                yield actor, "", phase, CONTACTED, flow
