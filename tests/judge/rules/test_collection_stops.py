"""What breaks `collection-stops`, and what an app did before Android took the permission back."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest

from harness.events.agent import Outcome
from harness.events.records import EndReason, JoinedBy, Planted, PlantedBy
from harness.judge import Verdict
from tests.judge.evidence import (
    AMAP_STACK,
    MAIN,
    NAMES,
    PUSH,
    Run,
    S,
    finding,
    process,
)

STOPS = "collection-stops: {phase: consented, data_types: [precise_location, wifi_scan_list], clauses: [P1.7.2.4]}"


def test_a_remembered_place_sent_again_after_revocation_fails(run: Run) -> None:
    run.collected("precise-location.last-known", value="22.543096,114.057865", stack=AMAP_STACK)
    run.sent(phase="consented", at_s=26, request_body=b"kept=22.543096%2C114.057865")
    found = finding(run, STOPS)
    assert (found.verdict, found.proofs[0].data_type, found.proofs[0].outcome) == (
        Verdict.FAIL,
        "precise_location",
        "sent",
    )


def test_an_app_that_the_revocation_killed_and_nobody_started_has_stopped_nothing(run: Run) -> None:
    killed = [process(pid, ended_ns=26 * S, end_reason=EndReason.REVOKE) for pid in NAMES]
    run.processes = killed
    assert finding(run, STOPS).verdict is Verdict.INCONCLUSIVE
    started = {"started_ns": 27 * S, "ready_ns": 27 * S + 1, "resumed_ns": 27 * S + 2}
    run.processes = [*killed, process(MAIN, **started)]
    assert finding(run, STOPS).verdict is Verdict.PASS


def test_a_wifi_scan_instead_of_gps_fails(run: Run) -> None:
    run.collected("wifi-scan-list.results", phase="consented", at_s=26)
    assert finding(run, STOPS).proofs[0].data_type == "wifi_scan_list"


def test_going_on_to_call_after_revocation_fails_unless_a_step_asked(run: Run) -> None:
    run.collected("precise-location.last-known", phase="consented", at_s=26, outcome=Outcome.DENIED)
    assert finding(run, STOPS).verdict is Verdict.FAIL
    asked = STOPS.replace("clauses", "attempts: false, clauses")
    assert finding(run, asked).verdict is Verdict.PASS


def test_what_was_collected_before_revocation_does_not_count(run: Run) -> None:
    run.collected("precise-location.last-known", value="22.543096,114.057865")
    assert finding(run, STOPS).verdict is Verdict.PASS


def revoked_in_the_phase(run: Run, *, started_s: int = 11) -> None:
    """Take the permission back at 24 s, for which Android ends the app's first process."""
    run.revoked("ACCESS_FINE_LOCATION", at_s=24)
    ended = process(MAIN, started_ns=started_s * S, ended_ns=round(24.05 * S), end_reason=EndReason.REVOKE)
    run.processes = [ended, process(PUSH)]


def test_what_an_app_did_right_before_android_ended_it_for_the_revocation_was_allowed(run: Run) -> None:
    revoked_in_the_phase(run)
    run.collected("precise-location.last-known", phase="consented", at_s=23.5)
    assert finding(run, STOPS).verdict is not Verdict.FAIL


def test_what_another_process_does_after_the_revocation_is_not_excused(run: Run) -> None:
    revoked_in_the_phase(run)
    run.collected("precise-location.last-known", phase="consented", at_s=23.5)
    run.collected("precise-location.last-known", phase="consented", at_s=26, pid=PUSH)
    assert finding(run, STOPS).verdict is Verdict.FAIL


def test_a_process_that_began_after_the_revocation_is_not_excused_though_it_ended_with_it(run: Run) -> None:
    revoked_in_the_phase(run, started_s=24)
    run.collected("precise-location.last-known", phase="consented", at_s=24.04)
    assert finding(run, STOPS).verdict is Verdict.FAIL


def test_a_process_between_two_revocations_of_the_phase_is_not_excused(run: Run) -> None:
    run.revoked("ACCESS_FINE_LOCATION", at_s=24)
    run.revoked("CAMERA", at_s=30)
    ends = [(11 * S, 24 * S + S // 20), (25 * S, 30 * S + S // 20)]
    run.processes = [process(MAIN, started_ns=a, ended_ns=b, end_reason=EndReason.REVOKE) for a, b in ends[:1]]
    run.processes += [process(PUSH, started_ns=a, ended_ns=b, end_reason=EndReason.REVOKE) for a, b in ends[1:]]
    run.collected("precise-location.last-known", phase="consented", at_s=27, pid=PUSH)
    assert finding(run, STOPS).verdict is Verdict.FAIL


def test_what_a_process_does_after_the_revocation_was_done_is_not_excused_though_it_ended_soon_after(run: Run) -> None:
    revoked_in_the_phase(run)
    run.processes[0] = process(MAIN, ended_ns=26 * S, end_reason=EndReason.REVOKE)
    run.collected("wifi-scan-list.results", phase="consented", at_s=25)
    assert finding(run, STOPS).verdict is Verdict.FAIL


def test_a_revocation_of_another_permission_excuses_nothing(run: Run) -> None:
    run.revoked("CAMERA", at_s=30)
    run.processes = [process(MAIN, ended_ns=round(30.05 * S), end_reason=EndReason.REVOKE), process(PUSH)]
    run.collected("precise-location.last-known", phase="consented", at_s=27)
    assert finding(run, STOPS).verdict is Verdict.FAIL


def test_a_revocation_in_a_later_visit_to_the_phase_excuses_nothing_of_an_earlier_one(run: Run) -> None:
    run.phases.append(msgspec.structs.replace(run.phases[1], id="p3", name="other", started_ns=36 * S, ended_ns=38 * S))
    run.phases.append(msgspec.structs.replace(run.phases[1], id="p4", started_ns=39 * S, ended_ns=50 * S))
    run.revoked("ACCESS_FINE_LOCATION", at_s=24)
    run.revoked("ACCESS_FINE_LOCATION", at_s=40)
    run.processes = [
        process(MAIN, started_ns=25 * S, ended_ns=round(40.05 * S), end_reason=EndReason.REVOKE),
        process(PUSH),
    ]
    run.collected("precise-location.last-known", phase="consented", at_s=30)
    assert finding(run, STOPS).verdict is Verdict.FAIL


PLACE = "22.543096,114.057865"


def of_another_process(run: Run, at_s: float) -> None:
    run.collected("precise-location.last-known", phase="consented", at_s=at_s, pid=PUSH)


def by_a_connection_of_which_nobody_saw_the_process(run: Run, at_s: float) -> None:
    run.planted.append(Planted(data_type="precise_location", value=PLACE, source=PlantedBy.TYPED))
    run.sent(
        phase="consented",
        at_s=at_s,
        pid=None,
        process="",
        joined_by=JoinedBy.NOTHING,
        request_body=f"p={PLACE}".encode(),
    )


def recorded_by_the_system_alone(run: Run, at_s: float) -> None:
    run.op("FINE_LOCATION", phase="consented", access_ms=round(at_s * 1000))


USES = [of_another_process, by_a_connection_of_which_nobody_saw_the_process, recorded_by_the_system_alone]


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize(("at_s", "fails"), [(23.5, False), (24.05, True), (26, True)])
def test_what_lies_before_the_revocation_was_allowed_whoever_did_it(
    run: Run, use: Callable[[Run, float], None], at_s: float, fails: bool
) -> None:
    revoked_in_the_phase(run)
    use(run, at_s)
    assert (finding(run, STOPS).verdict is Verdict.FAIL) is fails
