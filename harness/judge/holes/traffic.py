"""Holes of the traffic: the proxy was not watching, or what was sent cannot be read, placed or told from data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from harness.events.agent import Outcome
from harness.events.records import Collection, Flow, Instrument, JoinedBy, PhaseSpan, Sender, Witness, is_loopback
from harness.judge.case import Case
from harness.judge.holes.carried import doubts, opaque, unknown
from harness.judge.holes.pulses import SILENCE_NS, gaps, of_gap, pulses, silent_for
from harness.judge.joins import Allowed, PlacedFlow
from harness.judge.timeline import end_of
from harness.judge.verdict import Hole
from harness.reasons import Reason, because
from harness.values.search import Hit

TEXT_MESSAGE = "sms_send"


def holes(case: Case, spans: tuple[PhaseSpan, ...]) -> Iterator[Hole]:
    """Where the proxy was not watching."""
    for span in spans:
        alive = pulses(case, Witness.TRAFFIC)
        if not any(abs(ns - span.started_ns) <= SILENCE_NS for ns in alive):
            yield _hole(because("traffic.unwatched", phase=span.name))
        elif silence := silent_for(alive, span.started_ns, end_of(span)):
            yield _hole(because("traffic.silent", phase=span.name, seconds=silence))
        for gap in gaps(case, span):
            if gap.witness is Witness.TRAFFIC:
                yield of_gap(span, gap)


def unread(case: Case, phase: str, data_types: Iterable[str], allowed: Allowed | None = None) -> tuple[Hole, ...]:
    """What was sent in the phase, or may have been, and cannot be read, placed or told from personal data.

    `allowed(recipient, data_type)` says who may receive what; nobody may where it is not given.
    """
    wanted = frozenset(data_types)

    def forbidden(placed: PlacedFlow, data_type: str) -> bool:
        """Or not known to be allowed, where the recipient is one of several."""
        return case.is_meant(data_type, wanted) and (allowed is None or not allowed(placed.recipient, data_type))

    def open_between(placed: PlacedFlow, hit: Hit) -> bool:
        """Whether it depends on which of several the recipient is."""
        answers = [[allowed(placed.recipient, kind) for kind in kinds] for kinds in hit.kinds] if allowed else []
        return case.is_meant(hit.data_type, wanted) and any(None in each and True not in each for each in answers)

    def telling(placed: PlacedFlow) -> bool:
        hidden = placed.blind is not None and phase in placed.hidden_in
        return hidden or any(forbidden(placed, hit.data_type) for hit in case.hits[placed.flow.id])

    inside = tuple(placed for placed in case.flows_in(phase) if may_be_ours(case, placed))
    reasons = [placed.blind for placed in inside if placed.blind is not None and placed.hidden_in == {phase}]
    clocks = case.timeline.clocks
    reasons += [
        because("traffic.at-the-edge" if clocks else "traffic.no-phase", phase=phase, **_ends(placed.flow))
        for placed in inside
        if placed.phases != {phase} and (not clocks or telling(placed))
    ]
    reasons += [
        because("traffic.of-any-app", phase=phase, data_type=case.name_of(hit.data_type), **_ends(placed.flow))
        for placed in inside
        for hit in case.hits[placed.flow.id]
        if placed.phases == {phase} and forbidden(placed, hit.data_type) and not case.proves(placed, hit)
    ]
    reasons += doubts(case, inside, forbidden)
    reasons += [
        because(
            "traffic.recipient-open",
            data_type=case.name_of(hit.data_type),
            candidates=placed.recipient.called,
            **_ends(placed.flow),
        )
        for placed in inside
        for hit in case.hits[placed.flow.id]
        if hit.certain and open_between(placed, hit)
    ]
    reasons += unknown(case, phase, inside, forbidden)
    reasons += opaque(case, inside, forbidden)
    reasons += [
        because("traffic.not-recorded", process=event.process, target=event.value, event=event.id)
        for event in connects_without_flow(case, phase)
    ]
    # A text message is no flow. Who may send one is declared by its own kind of data, what it says by none.
    reasons += [
        because("traffic.text-message", process=event.process, event=event.id)
        for event in case.collections(phase, {TEXT_MESSAGE})
        if allowed is None and event.outcome is Outcome.OBTAINED
    ]
    return tuple(map(_hole, reasons))


def may_be_ours(case: Case, placed: PlacedFlow) -> bool:
    """Whether the app may have sent it: of another app's flow only a value that no other app can have tells so."""
    return placed.flow.sender is not Sender.OTHER or any(case.proves(placed, hit) for hit in case.hits[placed.flow.id])


def connects_without_flow(case: Case, phase: str) -> tuple[Collection, ...]:
    """Connections that a hook saw in the phase and of which no flow tells what was sent, in that phase or later.

    The device's own addresses are left out: an app that follows an HTTP proxy connects to nothing else.
    """
    seen = {
        (flow.pid if flow.joined_by is JoinedBy.TARGET else None, flow.host, str(flow.port))
        for flow in (placed.flow for placed in case.flows)
        if phase in case.opened_in(flow)
    }
    return tuple(
        event
        for event in case.evidence.collections
        if event.data_type == Instrument.NETWORK
        and event.phase == phase
        and event.outcome is Outcome.OBTAINED
        and not is_loopback(event.detail.get("host", ""))
        and seen.isdisjoint((pid, event.detail.get("host"), event.detail.get("port")) for pid in (event.pid, None))
    )


def _ends(flow: Flow) -> dict[str, str]:
    return {"flow": flow.id, "host": flow.host}


def _hole(reason: Reason) -> Hole:
    return Hole(witness="traffic", reason=reason)
