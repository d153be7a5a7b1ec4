"""A witness that the user left out is one named hole; what the others prove still fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from harness.events.records import Witness
from harness.judge import Finding, Verdict, judge
from tests.judge.evidence import DIALOG, HOST_AHEAD_MS, Run, told
from tests.judge.holes.test_coverage import EXPECTATIONS

OF_DATA, OF_SCREENS = EXPECTATIONS[:4], EXPECTATIONS[4:]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    whole = Run(directory=tmp_path)
    whole.screen(DIALOG)
    return whole


def without(run: Run, *witnesses: Witness) -> Finding:
    """The finding on a run that was watched by the others alone."""
    run.without = witnesses
    run.pulses = [pulse for pulse in run.pulses if pulse.witness not in witnesses]
    if Witness.HOOKS in witnesses:
        run.processes, run.armed, run.collections, run.stacks = [], [], [], []
    if Witness.SCREEN in witnesses:
        run.screens = []
    (only,) = judge(run.evidence()).findings
    return only


@pytest.mark.parametrize("expectation", OF_DATA)
@pytest.mark.parametrize("witness", [Witness.HOOKS, Witness.TRAFFIC, Witness.LEDGER])
def test_nothing_passes_without_a_witness_of_data_and_the_one_hole_names_it(
    run: Run, expectation: str, witness: Witness
) -> None:
    run.expectation = expectation
    found = without(run, witness)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert [(hole.witness, hole.reason.template) for hole in found.coverage.holes] == [
        (witness.value, f"left-out.{witness.value}")
    ]
    assert f"--without {witness.value}" in told(found).en


@pytest.mark.parametrize("expectation", OF_SCREENS)
def test_what_the_screen_shows_passes_by_the_screen_alone(run: Run, expectation: str) -> None:
    run.expectation = expectation
    assert without(run, Witness.HOOKS, Witness.TRAFFIC, Witness.LEDGER).verdict is Verdict.PASS


@pytest.mark.parametrize("expectation", OF_SCREENS)
def test_what_the_screen_would_have_shown_is_open_without_it(run: Run, expectation: str) -> None:
    run.expectation = expectation
    found = without(run, Witness.SCREEN)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert found.reason.template == "left-out.screen"


@pytest.mark.parametrize("expectation", OF_DATA)
def test_a_screen_that_was_left_out_is_not_missed_where_data_is_asked_about(run: Run, expectation: str) -> None:
    run.expectation = expectation
    assert without(run, Witness.SCREEN).verdict is Verdict.PASS


def test_what_the_system_recorded_fails_without_hooks(run: Run) -> None:
    run.expectation = EXPECTATIONS[0]
    run.op("CAMERA", access_ms=HOST_AHEAD_MS + 15_000)
    assert without(run, Witness.HOOKS).verdict is Verdict.FAIL
