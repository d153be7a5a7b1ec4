"""The system's own account of a phase: which app-ops are of it, and which no hook explains."""

from __future__ import annotations

import msgspec
import pytest

from harness.events.agent import Outcome
from harness.events.records import Edge, PhaseSpan, Witness
from harness.judge import Finding, Verdict, judge
from tests.judge.evidence import NAMES, Run, S, beat, step, told


def finding(run: Run, expectation: str = "nothing-collected: {phase: before-consent, clauses: [P9.1]}") -> Finding:
    run.expectation = expectation
    (only,) = judge(run.evidence()).findings
    return only


def read_at(run: Run, index: int, device_wall_ms: int, **changes: int) -> None:
    run.ledger[index] = msgspec.structs.replace(run.ledger[index], device_wall_ms=device_wall_ms, **changes)


def enter_before_consent_again(run: Run) -> None:
    run.phases.append(PhaseSpan(id="p3", name="before-consent", started_ns=36 * S, ended_ns=48 * S))
    run.more_steps.append("  - phase: before-consent")
    run.steps.append(step(len(run.steps) + 1, "phase before-consent", 35))
    run.pulses += [beat(Witness.HOOKS, pid, at_s) for pid in NAMES for at_s in (36.5, 40, 44, 47)]
    run.pulses += [beat(Witness.TRAFFIC, None, at_s) for at_s in (36.5, 40, 44, 47)]
    for edge, at_s in ((Edge.BEFORE, 36.1), (Edge.AFTER, 47.9), (Edge.END, 48.1)):
        reading = beat(Witness.LEDGER, None, at_s)
        run.pulses.append(msgspec.structs.replace(reading, phase="before-consent", edge=edge))


@pytest.mark.parametrize("lost", Edge)
def test_each_visit_to_a_phase_needs_its_readings(run: Run, lost: Edge) -> None:
    enter_before_consent_again(run)
    run.pulses = [pulse for pulse in run.pulses if pulse.edge is not lost or pulse.ns < 36 * S]
    assert finding(run).verdict is Verdict.INCONCLUSIVE


def test_where_the_first_reading_is_missing_an_old_access_is_not_laid_to_the_phase(run: Run) -> None:
    run.op("CAMERA", access_ms=5_000)
    del run.ledger[0]
    read_at(run, 0, 21_900)
    assert finding(run).verdict is Verdict.FAIL  # it had no record before
    run.pulses = [p for p in run.pulses if (p.edge, p.phase) != (Edge.BEFORE, "before-consent")]
    assert finding(run).verdict is Verdict.INCONCLUSIVE
    read_at(run, 0, 21_900, access_ms=15_000)
    assert finding(run).verdict is Verdict.FAIL  # by the clock


def test_an_access_after_the_last_reading_of_the_last_phase_is_told_by_one_more(run: Run) -> None:
    run.op("CAMERA", phase="consented")
    last = msgspec.structs.replace(run.ledger[1], id="l3", edge=Edge.END, access_ms=34_000, device_wall_ms=35_100)
    run.ledger.append(last)
    assert finding(run, "nothing-collected: {phase: consented, clauses: [P9.1]}").verdict is Verdict.FAIL
    run.ledger[2] = msgspec.structs.replace(last, access_ms=35_050)
    assert finding(run, "nothing-collected: {phase: consented, clauses: [P9.1]}").verdict is Verdict.PASS


def test_a_phase_entered_twice_passes_where_nothing_happened(run: Run) -> None:
    enter_before_consent_again(run)
    assert finding(run).verdict is Verdict.PASS


def test_an_access_in_the_first_visit_to_a_phase_is_not_lost_by_the_second(run: Run) -> None:
    enter_before_consent_again(run)
    run.op("CAMERA", access_ms=15_000)
    run.op("CAMERA", access_ms=15_000)
    read_at(run, 2, 0, access_ms=15_000)  # as it stood when the phase was entered again
    assert finding(run).verdict is Verdict.FAIL


def test_an_access_between_the_barrier_and_the_first_reading_is_of_the_phase(run: Run) -> None:
    run.op("CAMERA", access_ms=10_300)
    read_at(run, 0, 10_800, access_ms=10_300)
    assert finding(run).verdict is Verdict.FAIL


def test_an_access_after_the_last_reading_is_told_by_the_next_phase(run: Run) -> None:
    run.op("CAMERA", phase="consented", access_ms=21_900)
    read_at(run, 0, 23_500, access_ms=21_900)
    assert finding(run).verdict is Verdict.FAIL


def test_an_access_before_the_barrier_is_not_of_the_phase(run: Run) -> None:
    run.op("CAMERA", access_ms=9_900)
    read_at(run, 0, 10_800, access_ms=9_900)
    assert finding(run).verdict is Verdict.PASS


def test_what_was_in_use_at_the_first_reading_began_before_it(run: Run) -> None:
    run.op("CAMERA", access_ms=10_800)
    read_at(run, 0, 10_800, access_ms=10_800)
    assert finding(run).verdict is Verdict.PASS


def test_a_subscription_alone_explains_no_access(run: Run) -> None:
    run.collected("precise-location.request-updates", outcome=Outcome.SUBSCRIBED)
    run.op("FINE_LOCATION", access_ms=15_000)
    allowed = "nothing-collected: {phase: before-consent, attempts: false, clauses: [P9.1]}"
    assert finding(run, allowed).verdict is Verdict.FAIL


def test_a_subscription_explains_a_refusal(run: Run) -> None:
    run.collected("precise-location.request-updates", outcome=Outcome.SUBSCRIBED)
    run.op("FINE_LOCATION", reject_ms=15_000)
    allowed = "nothing-collected: {phase: before-consent, attempts: false, clauses: [P9.1]}"
    assert finding(run, allowed).verdict is Verdict.PASS


TRIES_ALLOWED = "nothing-collected: {phase: before-consent, attempts: false, clauses: [P9.1]}"


@pytest.mark.parametrize(
    ("technique", "outcome", "op", "verdict"),
    [
        ("precise-location.last-known", Outcome.EMPTY, "FINE_LOCATION", Verdict.PASS),
        ("ssid.connection-info", Outcome.EMPTY, "CAMERA", Verdict.FAIL),
        ("camera-image.open", Outcome.ERROR, "CAMERA", Verdict.FAIL),
        ("precise-location.request-updates", Outcome.SUBSCRIBED, "MONITOR_LOCATION", Verdict.PASS),
    ],
)
def test_only_a_call_that_leaves_such_a_trace_explains_an_access(
    run: Run, technique: str, outcome: Outcome, op: str, verdict: Verdict
) -> None:
    run.collected(technique, outcome=outcome)
    run.op(op, access_ms=15_000)
    assert finding(run, TRIES_ALLOWED).verdict is verdict


@pytest.mark.parametrize("op", ["PROJECT_MEDIA", "ACTIVITY_RECOGNITION"])
def test_an_op_of_data_that_no_hook_watches_is_told_by_the_system_alone(run: Run, op: str) -> None:
    run.op(op, access_ms=15_000)
    assert finding(run, "nothing-collected: {phase: before-consent, clauses: [P9.1]}").verdict is Verdict.FAIL


@pytest.mark.parametrize(
    "expectation",
    [
        "only-declared: {phase: before-consent, clauses: [P3.3.0]}",
        "nothing-collected: {phase: before-consent, actors: ['sdk:jpush'], clauses: [P9.1]}",
    ],
)
def test_an_access_that_no_hook_saw_may_be_anyone_s(run: Run, expectation: str) -> None:
    assert finding(run, expectation).verdict is Verdict.PASS
    run.op("CAMERA", access_ms=15_000)
    found = finding(run, expectation)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert "CAMERA" in told(found).en


@pytest.mark.parametrize(
    "expectation",
    [
        "nothing-collected: {phase: before-consent, clauses: [P9.1]}",
        "collection-stops: {phase: before-consent, data_types: [photo_library], clauses: [P9.1]}",
        "only-declared: {phase: before-consent, clauses: [P3.3.0]}",
    ],
)
def test_a_file_of_shared_storage_may_be_the_app_s_own(run: Run, expectation: str) -> None:
    run.op("READ_EXTERNAL_STORAGE", access_ms=15_000)
    assert finding(run, expectation).verdict is Verdict.INCONCLUSIVE


def test_pictures_that_only_the_system_saw_fail_all_the_same(run: Run) -> None:
    run.op("READ_MEDIA_IMAGES", access_ms=15_000)
    assert finding(run).verdict is Verdict.FAIL
