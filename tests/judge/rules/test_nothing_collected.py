"""What breaks `nothing-collected`, what does not, and whom the finding names."""

from __future__ import annotations

import msgspec
import pytest

from harness.events.agent import Outcome
from harness.judge import Verdict
from tests.judge.evidence import (
    AMAP_STACK,
    FIRST_PARTY_STACK,
    JPUSH_STACK,
    NAMES,
    PUSH,
    Run,
    finding,
    told,
)

NOTHING_COLLECTED = "nothing-collected: {phase: before-consent, clauses: [P9.1]}"


def test_a_read_before_consent_fails_and_names_who_what_when_and_where(run: Run) -> None:
    event = run.collected("android-id.secure", pid=PUSH, stack=JPUSH_STACK)
    found = finding(run, NOTHING_COLLECTED)
    (proof,) = found.proofs
    assert found.verdict is Verdict.FAIL
    assert found.events == (event.id,)
    assert (proof.actor.id, proof.data_type, proof.phase, proof.process, proof.outcome) == (
        "sdk:jpush",
        "android_id",
        "before-consent",
        NAMES[PUSH],
        "obtained",
    )
    assert proof.frames == JPUSH_STACK
    assert "android-id.secure" in told(found).zh


def test_a_refused_attempt_before_consent_fails_as_well(run: Run) -> None:
    run.collected("camera-image.open", outcome=Outcome.DENIED)
    assert finding(run, NOTHING_COLLECTED).verdict is Verdict.FAIL


@pytest.mark.parametrize("technique", ["imei.imei", "precise-location.last-known", "clipboard.primary-clip"])
@pytest.mark.parametrize("outcome", [Outcome.EMPTY, Outcome.ERROR])
def test_asking_for_what_there_is_none_of_before_consent_fails_as_well(
    run: Run, technique: str, outcome: Outcome
) -> None:
    run.collected(technique, outcome=outcome)
    assert finding(run, NOTHING_COLLECTED).verdict is Verdict.FAIL


def test_asking_for_a_place_before_consent_fails_even_where_none_came(run: Run) -> None:
    run.collected("precise-location.request-updates", outcome=Outcome.SUBSCRIBED, stack=AMAP_STACK)
    found = finding(run, NOTHING_COLLECTED)
    assert found.verdict is Verdict.FAIL
    assert "asked to be given" in told(found).en


def test_a_scenario_may_allow_refused_attempts(run: Run) -> None:
    run.collected("camera-image.open", outcome=Outcome.DENIED)
    allowed = "nothing-collected: {phase: before-consent, attempts: false, clauses: [P9.1]}"
    assert finding(run, allowed).verdict is Verdict.PASS


def test_an_answer_with_nothing_personal_in_it_is_no_collection(run: Run) -> None:
    run.collected("installed-apps.package-info", outcome=Outcome.IMPERSONAL)
    assert finding(run, NOTHING_COLLECTED).verdict is Verdict.PASS


def test_a_connection_is_no_collection(run: Run) -> None:
    run.collected("network.connect")
    assert finding(run, NOTHING_COLLECTED).verdict is Verdict.PASS


def test_a_read_after_consent_does_not_count(run: Run) -> None:
    run.collected("android-id.secure", phase="consented", at_s=26)
    assert finding(run, NOTHING_COLLECTED).verdict is Verdict.PASS


def test_what_was_obtained_is_told_before_what_was_only_tried(run: Run) -> None:
    run.collected("imei.imei", at_s=14, outcome=Outcome.DENIED)
    run.collected("android-id.secure", at_s=16)
    found = finding(run, NOTHING_COLLECTED)
    assert [proof.data_type for proof in found.proofs] == ["android_id", "imei"]
    assert found.others == 1


def test_many_calls_of_one_road_are_one_proof(run: Run) -> None:
    events = tuple(run.collected("android-id.secure", at_s=14 + i / 10).id for i in range(20))
    (proof,) = finding(run, NOTHING_COLLECTED).proofs
    assert proof.events == events


def test_an_expectation_about_one_data_type_minds_no_other(run: Run) -> None:
    run.collected("android-id.secure")
    about = "nothing-collected: {phase: before-consent, data_types: [camera_image], clauses: [P9.1]}"
    assert finding(run, about).verdict is Verdict.PASS


def test_an_expectation_about_one_actor_minds_no_other(run: Run) -> None:
    run.collected("android-id.secure", stack=FIRST_PARTY_STACK)
    about = "nothing-collected: {phase: before-consent, actors: ['sdk:jpush'], clauses: [P9.1]}"
    assert finding(run, about).verdict is Verdict.PASS
    run.collected("android-id.secure", stack=JPUSH_STACK)
    assert finding(run, about).verdict is Verdict.FAIL


def test_code_that_nobody_knows_may_be_the_actor_meant(run: Run) -> None:
    run.collected("android-id.secure", stack=("x.y.z(Unknown Source:1)",))
    about = "nothing-collected: {phase: before-consent, actors: ['sdk:jpush'], clauses: [P9.1]}"
    assert finding(run, about).verdict is Verdict.INCONCLUSIVE


def test_a_failure_stays_one_where_instruments_died(run: Run) -> None:
    run.collected("android-id.secure")
    run.pulses.clear()
    assert finding(run, NOTHING_COLLECTED).verdict is Verdict.FAIL


@pytest.mark.parametrize("times", [{"access_ms": 15_000}, {"reject_ms": 15_000}], ids=["access", "refusal"])
def test_an_access_that_only_the_system_saw_fails(run: Run, times: dict[str, int]) -> None:
    run.op("CAMERA", **times)
    found = finding(run, NOTHING_COLLECTED)
    assert found.verdict is Verdict.FAIL
    assert (found.proofs[0].data_type, found.events) == ("camera_image", ("l2",))


def test_an_access_from_before_the_phase_says_nothing_of_it(run: Run) -> None:
    run.op("CAMERA", access_ms=5_000)
    run.ledger[0] = msgspec.structs.replace(run.ledger[0], access_ms=5_000)
    assert finding(run, NOTHING_COLLECTED).verdict is Verdict.PASS


def test_a_refusal_that_only_the_system_saw_is_an_attempt(run: Run) -> None:
    run.op("CAMERA", reject_ms=15_000)
    allowed = "nothing-collected: {phase: before-consent, attempts: false, clauses: [P9.1]}"
    assert finding(run, allowed).verdict is Verdict.PASS


def test_an_access_behind_a_refused_call_is_a_conflict_and_fails(run: Run) -> None:
    run.collected("camera-image.open", outcome=Outcome.DENIED)
    run.op("CAMERA", access_ms=15_000)
    allowed = "nothing-collected: {phase: before-consent, attempts: false, clauses: [P9.1]}"
    assert finding(run, allowed).verdict is Verdict.FAIL


def test_the_system_s_record_of_a_call_that_a_hook_saw_adds_nothing(run: Run) -> None:
    run.collected("camera-image.open", phase="consented", at_s=26)
    run.op("CAMERA", phase="consented", access_ms=26_000)
    declared = "only-declared: {phase: consented, clauses: [P3.3.0]}"
    assert finding(run, declared).verdict is Verdict.PASS


def test_an_op_that_guards_no_personal_data_says_nothing(run: Run) -> None:
    run.op("WAKE_LOCK", access_ms=15_000)
    assert finding(run, NOTHING_COLLECTED).verdict is Verdict.PASS
