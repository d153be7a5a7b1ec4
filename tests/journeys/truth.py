"""Compares what the instruments saw with what the simulated system knows to have happened."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from dataclasses import dataclass

import msgspec

from harness.events.agent import Outcome
from harness.evidence import Evidence


class Access(msgspec.Struct, frozen=True):
    """One line of the truth log that is an access."""

    ns: int
    pid: int
    process: str
    data_type: str
    api: str
    outcome: str


Key = tuple[str, int, str, bool]  # process, pid, data type, obtained


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
    command = [sys.executable, "-m", "harness.cli", "simulator", "truth", serial, "--json"]
    lines = subprocess.run(command, capture_output=True, check=True, text=True).stdout.splitlines()
    entries = [msgspec.json.decode(line) for line in lines]
    return tuple(msgspec.convert(entry, Access, strict=False) for entry in entries if entry["kind"] == "access")


def compare(truth: tuple[Access, ...], evidence: Evidence) -> Comparison:
    """Compare one run, from its first phase to the end of its last.

    An access and an event are the same where process, data type and whether anything was obtained agree, one for one.
    """
    pids = {process.pid for process in evidence.processes}
    first = min(phase.started_ns for phase in evidence.phases)
    last = max(phase.ended_ns or 0 for phase in evidence.phases)
    known = Counter(
        (access.process, access.pid, access.data_type, access.outcome == "obtained")
        for access in truth
        if access.pid in pids and first <= access.ns <= last
    )
    seen = Counter(
        (event.process, event.pid, event.data_type, event.outcome is Outcome.OBTAINED)
        for event in evidence.collections
        if event.data_type != "network" and first <= event.ns <= last
    )
    return Comparison(
        accesses=known.total(),
        events=seen.total(),
        missed=tuple(sorted((known - seen).elements())),
        invented=tuple(sorted((seen - known).elements())),
    )
