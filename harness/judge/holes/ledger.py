"""Holes of the ledger: readings of app-ops that are missing, and accesses in it that name no actor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from harness.events.records import Edge, PhaseSpan, Witness
from harness.judge.case import Case
from harness.judge.ledger import Unexplained, unexplained
from harness.judge.timeline import end_of
from harness.judge.verdict import Hole
from harness.reasons import because


def holes(case: Case, spans: tuple[PhaseSpan, ...]) -> Iterator[Hole]:
    """The ledger pulses once a reading, so that one without a single op can be told from none.

    What was used after the last reading of a phase stands in a later one: of the next phase, or taken once more.
    """
    readings = [pulse for pulse in case.evidence.pulses if pulse.witness is Witness.LEDGER]
    for span in spans:
        inside = {(pulse.edge, pulse.phase) for pulse in readings if span.started_ns <= pulse.ns <= end_of(span)}
        missing = [f"ledger.not-read-{edge}" for edge in (Edge.BEFORE, Edge.AFTER) if (edge, span.name) not in inside]
        if span.ended_ns is not None and not any(pulse.ns >= span.ended_ns for pulse in readings):
            missing.append("ledger.not-read-later")
        for template in missing:
            yield Hole(witness="ledger", reason=because(template, phase=span.name))


def ordinary(case: Case, recorded: Iterable[Unexplained]) -> tuple[Hole, ...]:
    """Accesses that only the system saw, of personal data or of something else."""
    return tuple(
        Hole(
            witness="ledger",
            reason=because("ledger.ordinary", op=found.entry.op, data_type=case.name_of(found.data_types[0])),
        )
        for found in recorded
        if found.ordinary
    )


def unattributed(case: Case, phase: str, data_types: Iterable[str]) -> tuple[Hole, ...]:
    """Accesses that only the system saw: it names no actor, so they may be anyone's."""
    return tuple(
        Hole(witness="ledger", reason=because("ledger.unattributed", op=found.entry.op))
        for found in unexplained(case, phase, data_types, attempts=False)
    )
