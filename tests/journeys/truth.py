"""Compares what the instruments saw with what the simulated system knows to have happened."""

from __future__ import annotations

import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

import msgspec

from harness.events.agent import Outcome
from harness.events.records import INSTRUMENTS
from harness.evidence import Evidence


class Access(msgspec.Struct, frozen=True):
    """One line of the truth log that is an access."""

    ns: int
    pid: int
    process: str
    package: str
    data_type: str
    api: str
    outcome: str


NEAR_NS = 2_000_000_000  # a call is timed at its entry, an access in the service, a delivery when the app has it

Key = tuple[str, int, str, bool]  # process, pid, data type, obtained
Timed = tuple[Key, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """How many accesses the system knows, how many events the harness has, and what only one of them has."""

    accesses: int
    events: int
    missed: tuple[Key, ...]
    invented: tuple[Key, ...]

    @property
    def recall(self) -> float:
        return 1.0 if not self.accesses else (self.accesses - len(self.missed)) / self.accesses


def truth_of(serial: str) -> tuple[Access, ...]:
    """Every access so far, by the simulator's own command."""
    command = [sys.executable, "-m", "harness.cli", "simulator", "truth", serial, "--json", "--show-values"]
    lines = subprocess.run(command, capture_output=True, check=True, text=True).stdout.splitlines()
    entries = [msgspec.json.decode(line) for line in lines]
    return tuple(msgspec.convert(entry, Access, strict=False) for entry in entries if entry["kind"] == "access")


def compare(truth: tuple[Access, ...], evidence: Evidence) -> Comparison:
    """Compare one run, from its first phase to the end of its last.

    An access and an event are the same where process, data type and whether anything was obtained agree, one for one,
    at nearly the same time. What is just past the end may still be the other half of something before it.
    """
    first = min(phase.started_ns for phase in evidence.phases)
    last = max(phase.ended_ns or 0 for phase in evidence.phases)
    package = evidence.manifest.app.package
    known = [
        ((access.process, access.pid, access.data_type, access.outcome == "obtained"), access.ns)
        for access in truth
        if access.package == package and first <= access.ns <= last + NEAR_NS
    ]
    seen = [
        ((event.process, event.pid, event.data_type, event.outcome is Outcome.OBTAINED), event.ns)
        for event in evidence.collections
        if event.data_type not in INSTRUMENTS and first <= event.ns <= last + NEAR_NS
    ]
    lone_accesses, lone_events = _unpaired(known, seen)
    return Comparison(
        accesses=sum(ns <= last for _, ns in known),
        events=sum(ns <= last for _, ns in seen),
        missed=tuple(sorted(key for key, ns in lone_accesses if ns <= last)),
        invented=tuple(sorted(key for key, ns in lone_events if ns <= last)),
    )


def _unpaired(known: Iterable[Timed], seen: Iterable[Timed]) -> tuple[list[Timed], list[Timed]]:
    """What is left of both when the accesses and events of a key were paired in the order of time."""
    waiting: defaultdict[Key, list[int]] = defaultdict(list)
    for key, ns in sorted(seen, key=lambda timed: timed[1]):
        waiting[key].append(ns)
    lone = []
    for key, ns in sorted(known, key=lambda timed: timed[1]):
        near = next((other for other in waiting[key] if abs(other - ns) <= NEAR_NS), None)
        if near is None:
            lone.append((key, ns))
        else:
            waiting[key].remove(near)
    return lone, [(key, ns) for key, times in waiting.items() for ns in times]
