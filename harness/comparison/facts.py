"""What was seen in a run, taken apart into facts that two runs can be compared by.

Who obtained what, by which road, in which phase; what went to whom; which SDKs acted; which permissions were asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from harness.comparison.records import Kind, Place
from harness.events.agent import ATTEMPTS, Outcome
from harness.events.records import INSTRUMENTS, Instrument, Sender
from harness.judge import Findings
from harness.judge.acts import OBSERVED, SENT
from harness.judge.case import Case

Key = tuple[Kind, str, str, str]  # kind, what, actor, road: what makes two facts one, but for where they are


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing that was seen in one phase of one scenario, or in one of several phases."""

    kind: Kind
    what: str
    actor: str  # "" for nobody
    road: str
    places: tuple[Place, ...]  # one, or those that it may belong to
    certain: bool  # it belongs to that phase: False at an edge, and for an SDK, whose phase says nothing
    event: str = ""  # id of the call or flow
    declared: bool | None = None

    @property
    def key(self) -> Key:
        """What it is, wherever it was."""
        return self.kind, self.what, self.actor, self.road


def facts(case: Case, findings: Findings) -> Iterator[Fact]:
    """All facts of one run."""
    yield from _calls(case, findings)
    yield from _flows(case, findings)
    yield from _sdks(case, findings)


def _calls(case: Case, findings: Findings) -> Iterator[Fact]:
    scenario = case.evidence.manifest.scenario
    calls = {event.id: event for event in case.evidence.collections}
    for act in findings.acts:
        for event in (calls[each] for each in act.events if each in calls):
            place = (Place(scenario=scenario, phase=event.phase),)
            if event.data_type == Instrument.PERMISSION_REQUEST and event.outcome is Outcome.OBTAINED:
                for permission in event.values:
                    yield Fact(
                        kind=Kind.PERMISSION,
                        what=permission,
                        actor=act.actor,
                        road="",
                        places=place,
                        certain=not event.guard,
                    )
            elif event.data_type not in INSTRUMENTS and event.outcome in (Outcome.OBTAINED, *ATTEMPTS):
                yield Fact(
                    kind=Kind.COLLECTION if event.outcome is Outcome.OBTAINED else Kind.ATTEMPT,
                    what=event.data_type,
                    actor=act.actor,
                    road=event.technique,
                    places=place,
                    certain=not event.guard,
                    event=event.id,
                    declared=act.declared,
                )


def _flows(case: Case, findings: Findings) -> Iterator[Fact]:
    scenario, senders = case.evidence.manifest.scenario, {flow.id: flow.sender for flow in case.evidence.flows}
    declared = {
        (flow, act.data_type): act.declared for act in findings.acts if act.outcome == SENT for flow in act.events
    }
    for note in findings.flows:
        if senders.get(note.flow) is Sender.OTHER:
            continue
        phases = note.phase.split(", ")
        places = tuple(Place(scenario=scenario, phase=phase) for phase in phases)
        certain = len(phases) == 1
        yield Fact(kind=Kind.RECEIVER, what=note.host, actor=note.recipient, road="", places=places, certain=certain)
        for data_type in dict.fromkeys(note.carries):
            yield Fact(
                kind=Kind.TRANSMISSION,
                what=data_type,
                actor=note.recipient,
                road=note.host,
                places=places,
                certain=certain,
                event=note.flow,
                declared=declared.get((note.flow, data_type)),
            )


def _sdks(case: Case, findings: Findings) -> Iterator[Fact]:
    scenario = case.evidence.manifest.scenario
    for act in findings.acts:
        if act.actor.startswith("sdk:") and act.possible == (act.actor,) and act.outcome in OBSERVED:
            places = tuple(Place(scenario=scenario, phase=phase) for phase in act.phase.split(", "))
            yield Fact(kind=Kind.SDK, what=act.actor, actor="", road="", places=places, certain=False)
