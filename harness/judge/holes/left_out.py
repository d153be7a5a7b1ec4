"""Holes of witnesses that the user left out: in one sentence what each would have vouched for, not its many traces."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from harness.events.records import Witness
from harness.judge.case import Case
from harness.judge.verdict import Hole
from harness.reasons import because


def holes(case: Case, needed: Collection[Witness]) -> Iterator[Hole]:
    """One hole for each witness that an expectation needs and that did not watch at all."""
    for witness in case.evidence.manifest.without:
        if witness in needed:
            yield Hole(witness=witness.value, reason=because(f"left-out.{witness.value}"))
