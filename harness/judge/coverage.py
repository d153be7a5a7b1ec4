"""What the witnesses can vouch for in a phase. Every hole is named with its reason; with one, nothing passes."""

from __future__ import annotations

from collections.abc import Collection

from harness.events.records import INSTRUMENTS, Edge, Witness
from harness.judge.case import Case
from harness.judge.holes import hooks, inventory, ledger, left_out, run, traffic
from harness.judge.holes.pulses import pulses_within
from harness.judge.verdict import Coverage, key_of, no_coverage

OF_DATA = frozenset({Witness.HOOKS, Witness.TRAFFIC, Witness.LEDGER})
OF_SCREENS: frozenset[Witness] = frozenset()  # the screens themselves are looked for by who judges them


def coverage(
    case: Case,
    phase: str,
    data_types: Collection[str],
    *,
    reading: bool = False,
    witnesses: frozenset[Witness] = OF_DATA,
) -> Coverage:
    """Say what stands behind a verdict on `phase` over `data_types` (all where none is given).

    With `reading` the verdict is on that alone: that a step gave a value to the app does not stand in for a hook.
    `witnesses` are those without which there is no verdict; another that the user left out is not missed.
    """
    spans = case.timeline.spans(phase)
    watching = frozenset(Witness) - frozenset(case.evidence.manifest.without)
    needed = hooks.needed_techniques(case, data_types)
    watched = hooks.watched_kinds(case, spans, data_types)
    asked = set(data_types or case.data_types) - INSTRUMENTS - set(watched)
    planted = set[str]() if reading else {planted.data_type for planted in case.evidence.planted}
    holes = [
        *left_out.holes(case, witnesses),
        *run.holes(case, phase, spans),
        *(hooks.holes(case, phase, spans, data_types, needed, planted) if Witness.HOOKS in watching else ()),
        *(traffic.holes(case, spans) if Witness.TRAFFIC in watching else ()),
        *(ledger.holes(case, spans) if Witness.LEDGER in watching else ()),
        *run.problems(case, spans),
    ]
    return Coverage(
        phase=phase,
        seconds=sum(round((span.ended_ns - span.started_ns) / 1e9, 3) for span in spans if span.ended_ns is not None),
        processes=tuple(dict.fromkeys(process.name for span in spans for process in case.processes(span))),
        techniques=len(needed),
        watched=watched,
        planted=tuple(sorted(asked & planted)),
        unwatched=tuple(sorted(asked - planted)),
        hook_pulses=pulses_within(case, Witness.HOOKS, spans),
        traffic_pulses=pulses_within(case, Witness.TRAFFIC, spans),
        ledger_ops=len(
            {entry.op for entry in case.evidence.ledger if entry.phase == phase and entry.edge is Edge.AFTER}
        ),
        screens=len([screen for screen in case.evidence.screens if screen.phase == phase and screen.xml]),
        holes=tuple({key_of(hole): hole for hole in holes}.values()),
    )


def of_the_apk(case: Case) -> Coverage:
    """What stands behind a verdict on the APK: of no phase, and of no witness that watched."""
    return no_coverage("", (*inventory.holes(case), *run.of_the_bundle(case)))
