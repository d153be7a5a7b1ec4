"""Joins of flows to what they belong to: phase, process, actor, recipient."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from harness.events.records import LAG_MS, Flow, JoinedBy, PhaseSpan, Protocol
from harness.judge.attribution import UNATTRIBUTED, Attribution
from harness.judge.timeline import Timeline
from harness.judge.verdict import Actor
from harness.reasons import Reason, because
from harness.values.decodings import Unread
from harness.values.search import Examined

_REQUESTS = (Protocol.HTTP, Protocol.HTTPS)

Allowed = Callable[[Actor, str], bool | None]
"""Whether an actor may be sent a data type; None where it is one of several, and not all of them may."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedFlow:
    """One flow and where it belongs."""

    flow: Flow
    phases: frozenset[str]  # in which it may have been sent; where it is one, it was sent in that
    actor: Actor
    frames: tuple[str, ...]
    recipient: Actor
    blind: Reason | None  # why it cannot be read
    hidden_in: frozenset[str]  # of `phases`, those in which what cannot be read may have been sent


def place_flows(
    flows: Iterable[Flow],
    timeline: Timeline,
    attribution: Attribution,
    stacks: Mapping[str, tuple[str, ...]],
    examined: Mapping[str, Examined],
) -> tuple[PlacedFlow, ...]:
    """Place every flow: by when it was sent, and by who opened its connection where that is sure.

    A connection lives through many phases: which one opened it says only that nothing was sent over it before. A client
    keeps it for whoever asks for the same host next, so who opened it is the sender of what comes later only where the
    host is its own.
    """
    flows = tuple(flows)
    firsts: dict[str, Flow] = {}
    for flow in sorted(flows, key=lambda flow: flow.started_ms):
        firsts.setdefault(flow.connection, flow)
    lent = {flow.id for flow in flows if flow.protocol in _REQUESTS and firsts[flow.connection] is not flow}
    return tuple(
        _placed(flow, timeline, attribution, stacks, examined[flow.id], lent=flow.id in lent) for flow in flows
    )


def _placed(
    flow: Flow,
    timeline: Timeline,
    attribution: Attribution,
    stacks: Mapping[str, tuple[str, ...]],
    examined: Examined,
    *,
    lent: bool,
) -> PlacedFlow:
    # A connect call that is merely near may be another's.
    frames = stacks.get(flow.stack, ()) if flow.joined_by is JoinedBy.TARGET else ()
    actor = attribution.of_connection(frames)
    recipient = attribution.of_host(flow.host, actor)
    if lent and set(actor.possible).isdisjoint(recipient.possible):
        actor = attribution.named(UNATTRIBUTED)
    return PlacedFlow(
        flow=flow,
        phases=(phases := _phases(flow, timeline)),
        actor=actor,
        frames=frames,
        recipient=recipient,
        blind=blind_spot(flow, examined),
        hidden_in=phases & _failed_in(flow, timeline) if flow.protocol is Protocol.TLS_FAILED else phases,
    )


def _phases(flow: Flow, timeline: Timeline) -> frozenset[str]:
    """Every phase in which some of it may have been sent."""
    ended_ms = flow.started_ms if flow.ended_ms is None else max(flow.started_ms, flow.ended_ms)
    spans = timeline.spans_of_host(flow.started_ms - LAG_MS, ended_ms)
    if (opening := _opening(flow, timeline)) is not None:
        later = tuple(span for span in spans if span.started_ns >= opening.started_ns)
        ended_ns = timeline.boot_ns_of_host(ended_ms)
        was_earlier = ended_ns is not None and ended_ns < opening.started_ns  # one of the two is wrong
        spans = later or ((opening, *spans) if was_earlier else ())
    return frozenset(span.name for span in spans)


def _failed_in(flow: Flow, timeline: Timeline) -> frozenset[str]:
    """The phases in which a handshake may have failed: before that an app sends nothing, and then it would have.

    One that the end of the run cut short failed in none.
    """
    if flow.ended_ms is None:
        return _phases(flow, timeline)
    return frozenset(span.name for span in timeline.spans_of_host(flow.ended_ms - LAG_MS, flow.ended_ms))


def opened_in(flow: Flow, timeline: Timeline) -> frozenset[str]:
    """The phases in which its connection may have been opened: what the process itself knew comes before the clock."""
    if (opening := _opening(flow, timeline)) is not None:
        return frozenset({opening.name})
    return frozenset(span.name for span in timeline.spans_of_host(flow.opened_ms - LAG_MS, flow.opened_ms))


def _opening(flow: Flow, timeline: Timeline) -> PhaseSpan | None:
    """The stretch in which its connection was opened, as the process itself knew; None where no process did."""
    spans = timeline.spans(flow.phase) if flow.joined_by is JoinedBy.TARGET else ()
    ns = timeline.boot_ns_of_host(flow.opened_ms)
    return min(spans, key=lambda span: abs(span.started_ns - (ns or 0)), default=None)


def blind_spot(flow: Flow, examined: Examined) -> Reason | None:
    """Say why a flow cannot be read, None where it can."""
    ends = {"flow": flow.id, "host": f"{flow.host}:{flow.port}"}
    if flow.protocol is Protocol.TLS_FAILED:
        return because("traffic.tls-failed", **ends)
    if flow.is_cut or Unread.TOO_LONG in examined.unread:
        return because("traffic.too-long", **ends)
    if Unread.TOO_DEEP in examined.unread:
        return because("traffic.too-deep", **ends)
    if Unread.FAILED in examined.unread:
        return because("traffic.reader-failed", **ends)
    if examined.unread or examined.hides_a_message:
        return because("traffic.unreadable", **ends)
    return None
