"""What the time line is drawn of: the phases, and a mark for each row of the tables."""

from __future__ import annotations

from harness.evidence import Evidence
from harness.report.rows import EventRow, FlowRow, start_of
from harness.report.timeline import Occurrence, Stretch
from harness.report.words import word
from harness.text import Text


def stretches(evidence: Evidence) -> tuple[Stretch, ...]:
    """The phases of a run, in nanoseconds of it."""
    start = start_of(evidence)
    last = max((call.ns for call in evidence.collections), default=start)
    last = max([last, *(clock.boot_ns for clock in evidence.clocks), *(step.ended_ns for step in evidence.steps)])
    return tuple(
        Stretch(
            name=word("phase", phase.name),
            from_ns=phase.started_ns - start,
            to_ns=(last if phase.ended_ns is None else phase.ended_ns) - start,
        )
        for phase in evidence.phases
    )


def occurrences(events: list[EventRow], flows: list[FlowRow]) -> tuple[Occurrence, ...]:
    """A mark for each access and each transmission."""
    accesses = [
        Occurrence(
            ns=round(row.seconds * 1e9),
            lane=row.data_type,
            actor=row.actor,
            actor_name=row.actor_name,
            outcome=row.outcome,
            row=row.id,
            title=_titled(row, row.data_type, word("outcome", row.outcome), row.technique),
        )
        for row in events
    ]
    sent = word("label", "sent")
    transmissions = [
        Occurrence(
            ns=round(row.seconds * 1e9),
            lane=sent,
            actor=row.actor,
            actor_name=row.actor_name,
            outcome="sent",
            row=row.id,
            title=_titled(row, sent, word("protocol", row.protocol), row.destination),
        )
        for row in flows
    ]
    return tuple(accesses + transmissions)


def _titled(row: EventRow | FlowRow, what: Text, how: Text, by: str) -> Text:
    return Text(
        zh=" · ".join((what.zh, how.zh, by, row.actor_name.zh, row.process)),
        en=" · ".join((what.en, how.en, by, row.actor_name.en, row.process)),
    )
