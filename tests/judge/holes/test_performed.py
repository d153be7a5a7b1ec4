"""Steps and phases are those of the scenario, in turn, or nothing passes: a row may have been taken out."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest

from harness.events.records import PhaseSpan
from harness.judge import Verdict
from tests.judge.evidence import CONSENTED, Run, S, finding, step

GRANTED = PhaseSpan(id="p3", name="granted", started_ns=1, ended_ns=2)


def _of_another(run: Run) -> None:
    run.steps[1] = step(2, "force-stop", 10)


def _moved(run: Run, number: int, **times: int) -> None:
    run.phases[number] = msgspec.structs.replace(run.phases[number], **times)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda run: run.steps.clear(), "run.step-missing"),
        (lambda run: run.steps.pop(), "run.step-missing"),
        (lambda run: run.steps.pop(2), "run.step-missing"),
        (_of_another, "run.step-of-another"),
        (lambda run: run.steps.append(step(6, "back", 30)), "run.step-of-another"),
        (lambda run: run.phases.pop(), "run.phase-missing"),
        (lambda run: run.phases.append(GRANTED), "run.phases-of-another"),
        (lambda run: _moved(run, 1, started_ns=30 * S), "run.phase-moved"),
        (lambda run: _moved(run, 0, ended_ns=18 * S), "run.phase-moved"),
        (lambda run: _moved(run, 1, ended_ns=CONSENTED[0] + S), "run.phase-moved"),
    ],
)  # fmt: skip
def test_a_record_that_does_not_fit_the_scenario_leaves_the_answer_open(
    run: Run, change: Callable[[Run], object], told: str
) -> None:
    assert finding(run).verdict is Verdict.PASS
    change(run)
    found = finding(run)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert told in {hole.reason.template for hole in found.coverage.holes}


POP_UP = "  - if-see: {id: pop_up, steps: [{tap: {id: close}}, back]}"


def _pop_up(run: Run, *skipped: bool) -> None:
    """A pop-up was looked for at the end of the run, and tapped away unless it was skipped."""
    run.more_steps.append(POP_UP)
    for index, (text, skip) in enumerate(zip(("if-see id: pop_up", "tap id: close", "back"), skipped, strict=True), 6):
        run.steps.append(msgspec.structs.replace(step(index, text, 30), skipped=skip))


@pytest.mark.parametrize("skipped", [(True, True, True), (False, False, False)])
def test_a_pop_up_comes_or_does_not(run: Run, skipped: tuple[bool, ...]) -> None:
    _pop_up(run, *skipped)
    assert finding(run).verdict is Verdict.PASS


@pytest.mark.parametrize(
    ("skipped", "told"),
    [
        ((False, True, False), "run.step-skipped"),
        ((False, False, True), "run.step-skipped"),
        ((True, False, True), "run.step-not-skipped"),
        ((True, True, False), "run.step-not-skipped"),
    ],
)
def test_the_steps_of_a_branch_are_done_or_skipped_with_it(run: Run, skipped: tuple[bool, ...], told: str) -> None:
    _pop_up(run, *skipped)
    found = finding(run)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert told in {hole.reason.template for hole in found.coverage.holes}


@pytest.mark.parametrize("number", range(5))
def test_a_step_that_had_to_be_done_was_not_skipped(run: Run, number: int) -> None:
    run.steps[number] = msgspec.structs.replace(run.steps[number], skipped=True)
    found = finding(run)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert "run.step-skipped" in {hole.reason.template for hole in found.coverage.holes}


def test_what_follows_a_step_that_failed_was_not_performed_and_is_not_missed(run: Run) -> None:
    run.steps[4:] = [step(5, "tap id=agree", 24, ok=False)]
    run.more_steps.append("  - back")
    assert finding(run).verdict is Verdict.PASS
