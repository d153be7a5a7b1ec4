"""Pulses and gaps: when a witness proved that it was alive, and when it said itself that it could not vouch."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from harness.events.records import Gap, PhaseSpan, Witness
from harness.judge.case import Case
from harness.judge.timeline import FOREVER, end_of, overlap
from harness.judge.verdict import Hole
from harness.reasons import because

BEAT_NS = 1_000_000_000  # a witness pulses every second
SILENCE_NS = 5 * BEAT_NS  # silent for longer, it may have been dead


def pulses(case: Case, witness: Witness, pid: int | None = None) -> tuple[int, ...]:
    """When a witness was alive, on the device's clock; of one process where `pid` is given."""
    return tuple(p.ns for p in case.evidence.pulses if p.witness is witness and pid in (None, p.pid))


def pulses_within(case: Case, witness: Witness, spans: tuple[PhaseSpan, ...]) -> int:
    """How many pulses fell into the phase."""
    return sum(span.started_ns <= ns <= end_of(span) for span in spans for ns in pulses(case, witness))


def silent_for(found: tuple[int, ...], from_ns: int, to_ns: int) -> float:
    """Seconds of the first stretch from `from_ns` to `to_ns` that no pulse vouches for; 0 where there is none.

    A stretch shorter than two beats may fall between two pulses; a longer one needs a pulse of its own.
    """
    if to_ns == FOREVER or to_ns <= from_ns:
        return 0.0
    inside = sorted(ns for ns in found if from_ns <= ns <= to_ns)
    if not inside and to_ns - from_ns > 2 * BEAT_NS and not any(to_ns <= ns <= to_ns + BEAT_NS for ns in found):
        return (to_ns - from_ns) / 1e9
    for before, after in pairwise((from_ns, *inside, to_ns)):
        if after - before > SILENCE_NS:
            return (after - before) / 1e9
    return 0.0


def gaps(case: Case, span: PhaseSpan) -> Iterator[Gap]:
    """The gaps that touch the phase, or that a witness counted to it."""
    for gap in case.evidence.gaps:
        if gap.phase == span.name or overlap(span, gap.from_ns, gap.to_ns):
            yield gap


def of_gap(span: PhaseSpan, gap: Gap) -> Hole:
    """The hole that a gap leaves in a phase."""
    return Hole(witness=gap.witness.value, reason=because("gap", phase=span.name, gap=gap.reason), pid=gap.pid)
