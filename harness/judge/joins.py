"""Joins of flows to what they belong to: phase, process, actor, recipient."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from harness.events.records import Flow
from harness.judge.attribution import Attribution
from harness.judge.timeline import Timeline
from harness.judge.verdict import Actor
from harness.reasons import Reason, because
from harness.values.views import hides, is_opaque

Allowed = Callable[[Actor, str], bool | None]
"""Whether an actor may be sent a data type; None where it is one of several, and not all of them may."""

_GIVEN_BY_SERVERS = ("authorization", "proxy-authorization", "cookie", "if-none-match")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedFlow:
    """One flow and where it belongs."""

    flow: Flow
    phases: frozenset[str]  # in which its connection was opened or it was sent; empty: nobody can say
    actor: Actor
    frames: tuple[str, ...]
    recipient: Actor
    blind: Reason | None  # why it cannot be read


def place_flows(
    flows: Iterable[Flow], timeline: Timeline, attribution: Attribution, stacks: Mapping[str, tuple[str, ...]]
) -> tuple[PlacedFlow, ...]:
    """Place every flow.

    A flow belongs to the phase that opened its connection; one that was sent later over a connection kept open belongs
    to that later phase as well, so that nothing slips through an old connection.
    """

    def placed(flow: Flow) -> PlacedFlow:
        frames = stacks.get(flow.stack, ())
        actor = attribution.of_stack(frames)
        return PlacedFlow(
            flow=flow,
            phases=_phases(flow, timeline),
            actor=actor,
            frames=frames,
            recipient=attribution.of_host(flow.host, actor),
            blind=blind_spot(flow),
        )

    return tuple(map(placed, flows))


def _phases(flow: Flow, timeline: Timeline) -> frozenset[str]:
    by_clock = timeline.phases_of_host(flow.started_ms)
    if not flow.phase:
        return by_clock
    # A time near an edge fits both phases: then what the process itself knew decides.
    return frozenset({flow.phase}) | (by_clock if len(by_clock) == 1 else frozenset())


def blind_spot(flow: Flow) -> Reason | None:
    """Say why a flow cannot be read, None where it can."""
    ends = {"flow": flow.id, "host": f"{flow.host}:{flow.port}"}
    if flow.protocol == "tls-failed":
        return because("traffic.tls-failed", **ends)
    if is_opaque(flow.request_body) or any(hides(data) for data in _beside_the_body(flow)):
        return because("traffic.unreadable", **ends)
    return None


def _beside_the_body(flow: Flow) -> Iterator[bytes]:
    """Where else a message may hide: the URL, and headers but for those that hand back what a server gave."""
    yield flow.url.encode()
    for name, value in flow.request_headers:
        if name.lower() not in _GIVEN_BY_SERVERS:
            yield value.encode()
