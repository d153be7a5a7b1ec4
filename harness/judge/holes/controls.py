"""Holes of hooks that are in their place and may not be called: what the positive control in a process did not see."""

from __future__ import annotations

from collections.abc import Iterator

from harness.catalogue import Technique
from harness.events.agent import Road, Through
from harness.events.records import Control, PhaseSpan, Process
from harness.judge.called import the_first
from harness.judge.case import Case
from harness.judge.timeline import FOREVER, overlap
from harness.judge.verdict import Hole
from harness.reasons import Reason, because, words
from harness.text import as_told


def holes(case: Case, span: PhaseSpan, process: Process, needed: tuple[Technique, ...]) -> Iterator[Hole]:
    """One hole a road by which a needed technique was hooked, and of which the phase has no proof in the process.

    A control proves a road from the last one that saw it until the next. A road that could not be tried proves as
    little as one that was tried in vain: of neither it is known that its hooks are called.
    """
    key = (process.pid, process.started_ns)
    rows, controls = case.armed.get(key, {}), case.controls.get(key, [])
    for road in Road:
        resting = [each for each in needed if (row := rows.get(each.id)) and row.overloads and road in row.roads]
        if not resting:
            continue
        unproven = next((why for why in _unproven(controls, road) if overlap(span, why[0], why[1])), None)
        if unproven is None:
            continue
        _, _, outcome, said = unproven
        told: dict[str, str | int | Reason | tuple[Reason, ...]] = {
            "process": process.name or str(process.pid),
            "road": because(f"road.{road.value}"),
            "count": len(resting),
            "techniques": the_first(case, resting),
        }
        if outcome is Through.NOT_SEEN:
            reason = because("hooks.not-called", **told)
        else:
            why = words(as_told(said)) if said else because("hooks.control-untold")
            reason = because("hooks.not-tried", why=why, **told)
        yield Hole(witness="hooks", reason=reason, pid=process.pid, process=process.name)


def _unproven(controls: list[Control], road: Road) -> Iterator[tuple[int, int, Through, str]]:
    """The stretches without proof, each from the last control that saw the road to the next that did."""
    told = [(control.ns, each) for control in controls for each in control.roads if each.road is road]
    if not told:
        yield 0, FOREVER, Through.NOT_TRIED, ""
        return
    last_seen = 0
    for index, (ns, each) in enumerate(told):
        if each.outcome is Through.SEEN:
            last_seen = ns
            continue
        until = next((later for later, other in told[index:] if other.outcome is Through.SEEN), FOREVER)
        yield last_seen, until, each.outcome, each.reason
