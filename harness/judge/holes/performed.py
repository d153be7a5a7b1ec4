"""Holes of steps and phases that do not fit the scenario: a row is missing, or is of another run."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from harness.events.records import StepResult
from harness.judge.case import Case
from harness.judge.timeline import FOREVER, end_of
from harness.judge.verdict import Hole
from harness.reasons import Reason, because
from harness.scenario import EnterPhase, IfSee


def holes(case: Case) -> Iterator[Hole]:
    """A run leaves a row for each step in turn, up to the first that fails, and a phase for each step that begins one.

    What was cut short or aborted says so itself.
    """
    manifest = case.evidence.manifest
    if not manifest.ended or manifest.aborted:
        return
    reason = _of_steps(case) or _of_skipped(case) or _of_phases(case)
    if reason:
        yield Hole(witness="run", reason=reason)


def _of_steps(case: Case) -> Reason | None:
    """The first step that has no row of its own, or the first row that is of no such step."""
    rows = case.evidence.steps
    failed = bool(rows) and rows[-1].problem is not None
    for index, (step, row) in enumerate(zip_longest(case.scenario.steps, rows), start=1):
        if step is None:
            return because("run.step-of-another", index=index)
        if row is None and failed:
            return None
        if row is None or row.index != index:
            return because("run.step-missing", index=index, step=step.kind)
        if row.text.partition(" ")[0] != step.kind:
            return because("run.step-of-another", index=index)
    return None


def _of_skipped(case: Case) -> Reason | None:
    """The first step that was skipped and may not be, or was done though the `if-see` that it stands in was skipped."""
    not_taken: range = range(0)  # the steps of the last `if-see` that was skipped
    for row, step in zip(case.evidence.steps, case.scenario.steps, strict=False):
        optional = isinstance(step, IfSee) or getattr(step, "optional", False)
        if row.index in not_taken:
            if not row.skipped:
                return because("run.step-not-skipped", index=row.index, step=step.kind)
        elif row.skipped and not optional:
            return because("run.step-skipped", index=row.index, step=step.kind)
        if row.skipped and isinstance(step, IfSee):
            not_taken = range(row.index + 1, row.index + 1 + len(step.steps))
    return None


def _of_phases(case: Case) -> Reason | None:
    """A phase begins within its step, and ends within the next one that begins a phase or after the last step."""
    begins = [row for row, step in case.performed if isinstance(step, EnterPhase) and row.ok]
    named = [step.name for row, step in case.performed if isinstance(step, EnterPhase) and row.ok]
    spans = case.evidence.phases
    if named != [span.name for span in spans]:
        missing = next((name for name in named if name not in {span.name for span in spans}), "")
        return because("run.phase-missing", phase=missing) if missing else because("run.phases-of-another")
    last = max((row.ended_ns for row in case.evidence.steps if row.ok), default=0)
    ends = [*begins, None][1:]
    for span, began, next_began in zip(spans, begins, ends, strict=True):
        until = end_of(span)
        in_time = last <= until if next_began is None else _lies_in(case, next_began, until)
        if not (_lies_in(case, began, span.started_ns) and in_time):
            return because("run.phase-moved", phase=span.name)
    return None


def _lies_in(case: Case, row: StepResult, ns: int) -> bool:
    """Whether a moment lies in a step, or between it and the next."""
    after = next((each.started_ns for each in case.evidence.steps if each.index == row.index + 1), FOREVER)
    return row.started_ns <= ns <= after
