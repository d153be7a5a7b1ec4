"""Two runs to compare, of one bundle each, built as the judge's tests build theirs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec

from harness.comparison import Comparison, Difference, Kind, Row, compare
from harness.evidence import Manifest
from harness.judge import judge
from harness.report import Suite, suite_of
from tests.judge.evidence import Run

Act = Callable[[Run], object]
EXPECTED = "nothing-collected: {phase: before-consent, clauses: [P9.1]}"


def nothing(run: Run) -> None:
    """The app did nothing, and every instrument watched."""


def suite(folder: Path, act: Act = nothing, *, expectation: str = EXPECTED, **manifest: Any) -> Suite:
    """A suite of one run in which the app did what `act` says; `manifest` says what its bundle says otherwise."""
    folder.mkdir(parents=True, exist_ok=True)
    run = Run(directory=folder, expectation=expectation)
    act(run)
    evidence = run.evidence()
    told: Manifest = msgspec.structs.replace(evidence.manifest, **manifest)
    evidence = replace(evidence, manifest=told)
    return suite_of(((evidence, judge(evidence)),))


def compared(folder: Path, old: Act = nothing, new: Act = nothing, *, expectation: str = EXPECTED) -> Comparison:
    """The comparison of two runs of one expectation."""
    return compare(
        *(suite(folder / f"{act.__name__}-{n}", act, expectation=expectation) for n, act in enumerate((old, new)))
    )


def names(comparison: Comparison, kind: Kind, difference: Difference = Difference.NEW) -> list[str]:
    """What is new of a kind, or gone."""
    return [row.what.id for row in comparison.of(kind, difference)]


def only(rows: tuple[Row, ...]) -> Row:
    (row,) = rows
    return row
