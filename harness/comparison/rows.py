"""What only one of the two runs has: collections, receivers, SDKs, permissions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from harness.comparison.built_in import OF_THE_APK
from harness.comparison.facts import Fact, Key
from harness.comparison.records import Difference, Kind, Named, Row
from harness.comparison.run import Run
from harness.comparison.sight import EVERYTHING, NETWORK, READING
from harness.judge.attribution import UNATTRIBUTED, UNKNOWN
from harness.text import Text, as_told

_Where = tuple[Key, str]  # a fact and its phase; "" where a phase says nothing of it
_NEVER_UNDECLARED = (Kind.COLLECTION, Kind.TRANSMISSION, Kind.BUILT_IN, Kind.REQUESTED)  # that is worse


def rows(old: Run, new: Run) -> tuple[Row, ...]:
    """What is new first, then what is gone; each by kind, as `Kind` orders them."""
    return (*_alone(new, old, Difference.NEW), *_alone(old, new, Difference.GONE))


def _alone(here: Run, there: Run, difference: Difference) -> Iterator[Row]:
    """What one run has and the other has not."""
    others = {where for fact in there.facts for where in _wheres(fact)}
    calls = (fact for fact in (*here.facts, *there.facts) if fact.kind is Kind.COLLECTION)
    collected = {where for fact in calls for where in _wheres(fact)}
    everywhere = frozenset(fact.key for fact in there.facts)
    groups: dict[_Where, list[Fact]] = {}
    for fact in here.facts:
        where = _where(fact)
        if where not in others and not (fact.kind is Kind.ATTEMPT and _had(where) in collected):
            groups.setdefault(where, []).append(fact)
    found = [_row(several, here, there, difference, everywhere) for several in groups.values()]
    for kind in Kind:
        yield from _folded(row for row in found if row.kind is kind)


def _folded(found: Iterable[Row]) -> Iterator[Row]:
    """One row for what differs in its phases alone."""
    groups: dict[bytes, list[Row]] = {}
    for row in found:
        alike = msgspec.json.encode(msgspec.structs.replace(row, places=(), breaks=()))
        groups.setdefault(alike, []).append(row)
    for first, *more in groups.values():
        places = dict.fromkeys(place for row in (first, *more) for place in row.places)
        breaks = dict.fromkeys(clause for row in (first, *more) for clause in row.breaks)
        yield msgspec.structs.replace(first, places=tuple(places), breaks=tuple(breaks))


def _where(fact: Fact) -> _Where:
    return fact.key, fact.places[0].phase if fact.certain else ""


def _wheres(fact: Fact) -> Iterator[_Where]:
    """By what the same fact of another run is known: one that is certain by its phase, and any by itself."""
    yield fact.key, ""
    if fact.certain:
        yield _where(fact)


def _had(attempt: _Where) -> _Where:
    """What an attempt would have been, had it obtained something: an actor that did is no news for having tried."""
    (_, what, actor, road), phase = attempt
    return (Kind.COLLECTION, what, actor, road), phase


def _row(found: list[Fact], here: Run, there: Run, difference: Difference, everywhere: frozenset[Key]) -> Row:
    first = found[0]
    declared = _declared(fact.declared for fact in found)
    # Many calls are alike but for their ids, and what may have hidden one may have hidden all.
    doubts = [_doubt(fact, there) for fact in {fact.places: fact for fact in found}.values()]
    doubt = None if None in doubts else doubts[0]
    events = [(place.scenario, fact.event, fact.what) for fact in found for place in fact.places]
    breaks = tuple(dict.fromkeys(clause for event in events for clause in here.breaking.get(event, ())))
    somebody = first.actor not in (UNATTRIBUTED, UNKNOWN)
    return Row(
        kind=first.kind,
        difference=difference,
        what=_named(first, here),
        actor=here.actor(first.actor) if first.actor else None,
        road=first.road,
        places=tuple(dict.fromkeys(place for fact in found for place in fact.places)),
        elsewhere=first.key in everywhere,
        declared=declared,
        breaks=breaks,
        doubt=doubt,
        worse=difference is Difference.NEW
        and doubt is None
        and (bool(breaks) or (first.kind in _NEVER_UNDECLARED and declared is False and somebody)),
    )


def _declared(answers: Iterable[bool | None]) -> bool | None:
    """Of several of one kind by one actor: not declared where one is not."""
    every = set(answers)
    return False if False in every else None if None in every else True


def _named(fact: Fact, run: Run) -> Named:
    match fact.kind:
        case Kind.COLLECTION | Kind.ATTEMPT | Kind.TRANSMISSION:
            return run.kind(fact.what)
        case Kind.SDK | Kind.BUILT_IN:
            return run.actor(fact.what)
        case _:
            return Named(id=fact.what, name=as_told(fact.what))


def _doubt(fact: Fact, there: Run) -> Text | None:
    """Why the other run may have had it too: one that may belong to several phases has to be missed in all of them."""
    if fact.kind in OF_THE_APK:
        return there.unread
    by: Mapping[Kind, tuple[frozenset[str], Mapping[str, Any]]] = {
        Kind.COLLECTION: (READING, {"read": fact.what, "technique": fact.road}),
        Kind.ATTEMPT: (READING, {"read": fact.what, "technique": fact.road}),
        Kind.TRANSMISSION: (EVERYTHING, {"sent": fact.what}),
        Kind.RECEIVER: (NETWORK, {}),
        Kind.SDK: (EVERYTHING, {}),
        Kind.PERMISSION: (READING, {}),
    }
    witnesses, about = by[fact.kind]
    return next((doubt for place in fact.places if (doubt := there.sights.doubt(place, witnesses, **about))), None)
