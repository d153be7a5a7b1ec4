"""What the time line is drawn of: the phases, and a mark for each row of the tables."""

from __future__ import annotations

from harness.evidence import Evidence
from harness.report.rows import EventRow, FlowRow, start_of
from harness.report.timeline import WIDTH, Occurrence, Stretch
from harness.report.words import word
from harness.text import Text

MOST_MARKS = 2_000


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
    """A mark for each access and each transmission; one for those of a row that would be drawn over one another."""
    step = _step([*(row.times for row in events), *(row.times for row in flows)])
    sent = word("label", "sent")
    accesses = (
        _marks(row, step, row.data_type, row.outcome, word("outcome", row.outcome), row.technique) for row in events
    )
    transmissions = (_marks(row, step, sent, "sent", word("protocol", row.protocol), row.destination) for row in flows)
    return tuple(mark for row in (*accesses, *transmissions) for mark in row)[:MOST_MARKS]


def _step(times: list[tuple[int, ...]]) -> int:
    """Nanoseconds within which a row has one mark: a pixel, or more where that would be too many marks."""
    every = [ns for its in times for ns in its]
    if not every:
        return 1
    length = max(every) - min(every)
    step = max(length // WIDTH, 1)
    while step < length and sum(len({ns // step for ns in its}) for its in times) > MOST_MARKS:
        step *= 2
    return step


def _marks(row: EventRow | FlowRow, step: int, lane: Text, outcome: str, how: Text, by: str) -> tuple[Occurrence, ...]:
    title = _titled(row, lane, how, by)
    first_of = {ns // step: ns for ns in reversed(row.times)}
    return tuple(
        Occurrence(
            ns=ns, lane=lane, actor=row.actor, actor_name=row.actor_name, outcome=outcome, row=row.id, title=title
        )
        for ns in first_of.values()
    )


def _titled(row: EventRow | FlowRow, what: Text, how: Text, by: str) -> Text:
    return Text(
        zh=" · ".join((what.zh, how.zh, by, row.actor_name.zh, row.process)),
        en=" · ".join((what.en, how.en, by, row.actor_name.en, row.process)),
    )
