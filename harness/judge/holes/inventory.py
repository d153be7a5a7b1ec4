"""Holes of the inventory: that there is none, and what in it nobody can tell."""

from __future__ import annotations

from collections.abc import Sequence

from harness.judge.case import Case
from harness.judge.verdict import Hole
from harness.reasons import Reason, because

SHOWN = 5  # names of a list


def hole(reason: Reason) -> Hole:
    """A hole of this witness."""
    return Hole(witness="inventory", reason=reason)


def holes(case: Case) -> tuple[Hole, ...]:
    """Bundles of before there was an inventory have none, nor has a run that ended before the app was installed."""
    return () if case.evidence.inventory else (hole(because("inventory.missing")),)


def listed(names: Sequence[str]) -> Reason:
    """The first of some names, and how many more there are."""
    first = ", ".join(names[:SHOWN])
    more = len(names) - SHOWN
    return because("names.and-more", names=first, count=more) if more > 0 else because("names.all", names=first)
