"""Hooks that were out of their place for a while, or that nobody can look at."""

from __future__ import annotations

import pytest

from harness.events.agent import TakenBy, Unarmed
from harness.events.records import (
    TakenBack,
)
from harness.judge import Verdict
from tests.judge.evidence import (
    MAIN,
    Run,
    S,
    finding,
    told,
    unarmed,
)


def taken_back(
    *techniques: str, from_s: float, to_s: float | None, how: TakenBy = TakenBy.FLAGS, pid: int = MAIN
) -> TakenBack:
    return TakenBack(
        pid=pid,
        started_ns=0,
        techniques=techniques,
        overload="",
        how=how,
        from_ns=round(from_s * S),
        to_ns=None if to_s is None else round(to_s * S),
    )


@pytest.mark.parametrize("how", TakenBy)
@pytest.mark.parametrize("to_s", [16, 30, None])
def test_a_hook_that_was_taken_back_in_the_phase_leaves_the_answer_open(
    run: Run, how: TakenBy, to_s: float | None
) -> None:
    run.taken_back.append(taken_back("android-id.settings-call", from_s=15, to_s=to_s, how=how))
    found = finding(run)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert "android-id.settings-call" in told(found).en
    assert "android-id.settings-call" in told(found).zh


@pytest.mark.parametrize(("from_s", "to_s"), [(7, 9.9), (22.1, 24), (22.1, None)])
def test_a_hook_that_was_taken_back_before_or_after_the_phase_was_in_place_in_it(
    run: Run, from_s: float, to_s: float | None
) -> None:
    run.taken_back.append(taken_back("android-id.settings-call", from_s=from_s, to_s=to_s))
    assert finding(run).verdict is Verdict.PASS


def test_a_hook_that_could_not_be_put_back_is_missing_from_then_on(run: Run) -> None:
    run.taken_back.append(taken_back("android-id.settings-call", from_s=8, to_s=None))
    found = finding(run)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert "14.0 s so far" in told(found).en


def test_a_hook_of_another_kind_of_data_that_was_taken_back_is_not_missed(run: Run) -> None:
    run.expectation = "nothing-collected: {phase: before-consent, data_types: [camera_image], clauses: [P9.1]}"
    run.taken_back.append(taken_back("android-id.settings-call", from_s=15, to_s=None))
    assert finding(run).verdict is Verdict.PASS


def test_a_call_that_was_seen_stays_a_call_where_its_hook_was_taken_back(run: Run) -> None:
    run.collected("android-id.settings-call", at_s=14)
    run.taken_back.append(taken_back("android-id.settings-call", from_s=15, to_s=16))
    assert finding(run).verdict is Verdict.FAIL


def test_hooks_that_were_taken_back_alike_are_one_hole(run: Run) -> None:
    names = ("android-id.settings-call", "clipboard.primary-clip", "carrier.sim-operator")
    run.taken_back += [taken_back(name, from_s=15, to_s=16 + i) for i, name in enumerate(names)]
    (hole,) = finding(run).coverage.holes
    assert hole.reason.args["count"] == 3
    assert hole.reason.args["seconds"] == 3.0


def test_a_hook_that_nobody_can_look_at_leaves_the_answer_open_and_says_why(run: Run) -> None:
    run.armed[0] = unarmed(run.armed[0], Unarmed.NOT_LOOKED_AT)
    found = finding(run)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert "it cannot be checked" in told(found).en
