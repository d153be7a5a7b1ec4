"""Joins of flows to what they belong to: phase, process, actor, recipient."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from harness.events.records import Flow
from harness.judge.attribution import Attribution
from harness.judge.timeline import Timeline
from harness.judge.verdict import Actor, Reason
from harness.judge.views import is_opaque


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedFlow:
    """One flow and where it belongs."""

    flow: Flow
    phases: frozenset[str]  # in which its connection was opened or it was sent; empty: nobody can say
    actor: Actor
    frames: tuple[str, ...]
    recipient: str  # first_party, sdk:<id>, unknown
    blind: Reason | None  # why it cannot be read


def place_flows(
    flows: Iterable[Flow], timeline: Timeline, attribution: Attribution, stacks: Mapping[str, tuple[str, ...]]
) -> tuple[PlacedFlow, ...]:
    """Place every flow.

    A flow belongs to the phase that opened its connection; one that was sent later over a connection kept open belongs
    to that later phase as well, so that nothing slips through an old connection.
    """
    return tuple(
        PlacedFlow(
            flow=flow,
            phases=_phases(flow, timeline),
            actor=attribution.of_stack(stacks.get(flow.stack, ())),
            frames=stacks.get(flow.stack, ()),
            recipient=attribution.of_host(flow.host),
            blind=blind_spot(flow),
        )
        for flow in flows
    )


def _phases(flow: Flow, timeline: Timeline) -> frozenset[str]:
    by_clock = timeline.phases_of_host(flow.started_ms)
    if not flow.phase:
        return by_clock
    # A time near an edge fits both phases: then what the process itself knew decides.
    return frozenset({flow.phase}) | (by_clock if len(by_clock) == 1 else frozenset())


def blind_spot(flow: Flow) -> Reason | None:
    """Say why a flow cannot be read, None where it can."""
    where = f"{flow.id} → {flow.host}:{flow.port}"
    if flow.protocol == "tls-failed":
        return Reason(
            zh=f"流量 {where} 的 TLS 握手失败，内容无法读取",
            en=f"the TLS handshake of {where} failed, so its content cannot be read",
        )
    if is_opaque(flow.request_body):
        return Reason(
            zh=f"流量 {where} 的内容是无法解读的二进制或密文",
            en=f"what {where} carries is binary or encrypted and cannot be read",
        )
    return None
