"""Holes of what a flow may carry: values whose text is not known, tokens that read as nothing, hits without proof."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from harness.events.records import Collection, Instrument
from harness.judge.case import Case
from harness.judge.joins import PlacedFlow
from harness.reasons import Reason, because, words
from harness.values.search import WHOLES, Doubt

SHORTEST_TOKEN = 8  # bytes of a token that may be a value, salted, keyed or encrypted

Forbidden = Callable[[PlacedFlow, str], bool]
_DOUBTS = {
    Doubt.PICTURE: "traffic.picture",
    Doubt.FEW_NAMES: "traffic.few-names",
    Doubt.SHORT: "traffic.short-value",
    Doubt.ALIKE: "traffic.alike",
}


def doubts(case: Case, inside: Iterable[PlacedFlow], forbidden: Forbidden) -> Iterator[Reason]:
    """Values that were found in a flow and may stand there for another reason."""
    for placed in inside:
        for hit in case.hits[placed.flow.id]:
            if hit.doubt is not None and forbidden(placed, hit.data_type):
                yield because(_DOUBTS[hit.doubt], **_ends(placed))


def unknown(case: Case, phase: str, inside: tuple[PlacedFlow, ...], forbidden: Forbidden) -> Iterator[Reason]:
    """Accesses that gave the app something whose text is not known, or not all of it, and flows sent since."""
    by_type: dict[str, list[Collection]] = {}
    for event in case.unsearchable:
        by_type.setdefault(event.data_type, []).append(event)
    for data_type, events in sorted(by_type.items()):
        since = min(event.ns for event in events)
        count = sum(
            _is_forbidden(case, placed, data_type, forbidden)
            and _sent_since(case, placed, since)
            and (data_type not in WHOLES or _holds_bytes(case, placed))
            for placed in inside
        )
        if count:
            yield because(
                "traffic.unsearchable",
                data_type=case.name_of(data_type),
                phase=phase,
                count=count,
                events=_listed([event.id for event in events]),
            )


def opaque(case: Case, inside: Iterable[PlacedFlow], forbidden: Forbidden) -> Iterator[Reason]:
    """Tokens that read as nothing, sent by whoever had obtained something: a salted digest looks like any other.

    A token that a server gave, or that was sent before the value was obtained, is not made of the value.
    """
    for placed in inside:
        tokens = {each.token for each in case.examined[placed.flow.id].noise if each.size >= SHORTEST_TOKEN}
        if placed.blind is not None or not tokens:
            continue
        had = {
            event.data_type: event
            for event in reversed(case.first_obtained)
            if _is_forbidden(case, placed, event.data_type, forbidden)
            and _may_be_same(case, event, placed)
            and _sent_since(case, placed, event.ns)
        }
        kinds = [
            data_type
            for data_type, event in sorted(had.items())
            if any(not case.is_explained(token, placed.flow, event.ns) for token in tokens)
        ]
        if kinds:
            names = tuple(words(case.name_of(data_type)) for data_type in kinds)
            yield because("traffic.opaque", data_types=names, **_ends(placed))


def _is_forbidden(case: Case, placed: PlacedFlow, data_type: str, forbidden: Forbidden) -> bool:
    """Whether a flow may not carry a kind; a command of which nobody knows what it gave may have given any."""
    if data_type != Instrument.COMMAND:
        return forbidden(placed, data_type)
    return any(forbidden(placed, each.id) for each in case.data_types.values() if each.watchable)


def _holds_bytes(case: Case, placed: PlacedFlow) -> bool:
    """Whether something in a flow reads as nothing: a recording is no text, so only there can one be."""
    noise = case.examined[placed.flow.id].noise
    return placed.blind is not None or any(each.size >= SHORTEST_TOKEN for each in noise)


def _may_be_same(case: Case, event: Collection, placed: PlacedFlow) -> bool:
    """Whether who obtained a value and who sent a flow may be the same, each of which may be one of several."""
    obtained_by, sent_by = case.actor(event.stack), placed.actor
    if "none" in (obtained_by.confidence, sent_by.confidence):
        return True
    return not set(obtained_by.possible).isdisjoint(sent_by.possible)


def _sent_since(case: Case, placed: PlacedFlow, ns: int) -> bool:
    until_ns = case.sent_by_ns(placed.flow)
    return until_ns is None or until_ns >= ns


def _listed(ids: list[str]) -> str:
    return ", ".join(ids[:5]) + (" …" if len(ids) > 5 else "")


def _ends(placed: PlacedFlow) -> dict[str, str]:
    return {"flow": placed.flow.id, "host": placed.flow.host}
