"""Silence of instruments that were not alive is never innocence."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from harness.catalogue import load_techniques
from harness.events.agent import Doing, Outcome, Road, TakenBy, Through, TriedRoad, Unarmed
from harness.events.records import (
    AppError,
    ArmedHook,
    Clock,
    Control,
    EndReason,
    Gap,
    Planted,
    PlantedBy,
    Problem,
    Pulse,
    TakenBack,
    Witness,
)
from harness.judge import Finding, Verdict, encode, judge, what_failed
from harness.judge.case import Case, lay_out
from harness.judge.coverage import coverage
from harness.judge.holes.hooks import needed_techniques
from harness.judge.holes.pulses import silent_for
from harness.reasons import tell
from harness.text import as_told
from tests.judge.evidence import BEFORE, DIALOG, HOST_AHEAD_MS, MAIN, PUSH, Run, S, process, step, told

EXPECTATIONS = (
    "nothing-collected: {phase: before-consent, clauses: [P9.1]}",
    "nothing-sent: {phase: before-consent, clauses: [P9.1]}",
    "collection-stops: {phase: before-consent, data_types: [camera_image], clauses: [P1.7.2.4]}",
    "only-declared: {phase: before-consent, clauses: [P3.3.0]}",
    "still-works: {phase: before-consent, see: {id: agree}, clauses: [P1.0.8]}",
    "dialog-shown: {phase: before-consent, see: {id: agree}, clauses: [P9.1]}",
)


def finding(run: Run) -> Finding:
    (only,) = judge(run.evidence()).findings
    return only


@pytest.fixture
def run(tmp_path: Path) -> Run:
    whole = Run(directory=tmp_path)
    whole.screen(DIALOG)
    return whole


@pytest.mark.parametrize("expectation", EXPECTATIONS)
def test_a_quiet_app_passes_where_every_instrument_was_alive(run: Run, expectation: str) -> None:
    run.expectation = expectation
    found = finding(run)
    assert (found.verdict, found.coverage.holes) == (Verdict.PASS, ())


def cut_off(run: Run) -> None:
    run.phases[0] = msgspec.structs.replace(run.phases[0], ended_ns=None)


LOSSES: dict[str, Callable[[Run], object]] = {
    "bundle is not whole": lambda run: setattr(run, "defects", (as_told("evidence.db is damaged"),)),
    "techniques are lost": lambda run: setattr(run, "techniques", False),
    "phase was never entered": lambda run: run.phases.pop(0),
    "phase was cut off": cut_off,
    "no process was seen": lambda run: run.processes.clear(),
    "main was not held": lambda run: run.processes.__setitem__(0, process(MAIN, gated=False)),
    "pushcore was not held": lambda run: run.processes.__setitem__(1, process(PUSH, gated=False)),
    "hooks never ready": lambda run: run.processes.__setitem__(0, process(MAIN, ready_ns=None)),
    "own classes never hooked": lambda run: run.processes.__setitem__(0, process(MAIN, rearmed_ns=None)),
    "let go too early": lambda run: run.processes.__setitem__(0, process(MAIN, resumed_ns=11 * S)),
    "never let go": lambda run: run.processes.__setitem__(0, process(MAIN, resumed_ns=None)),
    "app was killed": lambda run: run.processes.__setitem__(
        0, process(MAIN, ended_ns=15 * S, end_reason=EndReason.TERMINATED)
    ),
    "app ended by a crash": lambda run: run.processes.__setitem__(
        0, process(MAIN, ended_ns=15 * S, end_reason=EndReason.CRASH)
    ),
    "agent was lost": lambda run: run.processes.__setitem__(
        0, process(MAIN, ended_ns=15 * S, end_reason=EndReason.AGENT_LOST)
    ),
    "hooks have a gap": lambda run: run.gaps.append(gap(Witness.HOOKS, MAIN)),
    "hooks have a gap to the end": lambda run: run.gaps.append(gap(Witness.HOOKS, MAIN, to_ns=None)),
    "traffic has a gap": lambda run: run.gaps.append(gap(Witness.TRAFFIC, None)),
    "ledger has a gap": lambda run: run.gaps.append(gap(Witness.LEDGER, None)),
    "screen has a gap": lambda run: run.gaps.append(gap(Witness.SCREEN, None)),
    "agent had an error": lambda run: run.problems.append(
        Problem(
            witness=Witness.HOOKS, doing=Doing.VALUE, technique="location", pid=MAIN, ns=15 * S, message=as_told("x")
        )
    ),
    "agent had an error of its own": lambda run: run.problems.append(
        Problem(witness=Witness.HOOKS, doing=Doing.STACK, pid=MAIN, ns=15 * S, message=as_told("x"))
    ),
    "a witness had an error": lambda run: run.problems.append(
        Problem(witness=Witness.TRAFFIC, pid=None, ns=15 * S, message=as_told("x"))
    ),
    "the run had an error": lambda run: run.problems.append(Problem(pid=None, ns=15 * S, message=as_told("x"))),
    "app crashed": lambda run: run.app_errors.append(AppError(pid=MAIN, ns=15 * S, message="x")),
    "a step failed": lambda run: run.steps.__setitem__(2, step(3, "see id=privacy_dialog", 12, ok=False)),
}


@pytest.mark.parametrize(
    ("problem", "told"),
    [
        (Problem(pid=None, ns=1, message=as_told("x")), "cleaning up after the run had an error: x"),
        (Problem(witness=Witness.LEDGER, pid=None, ns=1, message=as_told("x")), "the app-ops record had an error: x"),
        (
            Problem(witness=Witness.HOOKS, doing=Doing.STACK, pid=1, ns=1, message=as_told("x")),
            "the agent failed to walk the stack of a call: x",
        ),
        (
            Problem(witness=Witness.HOOKS, doing=Doing.VALUE, technique="a.b", pid=1, ns=1, message=as_told("x")),
            "the agent failed to read what a call gave (a.b): x",
        ),
    ],
)
def test_a_problem_is_told_with_where_it_was(problem: Problem, told: str) -> None:
    assert tell(what_failed(problem)).en == told


def gap(witness: Witness, pid: int | None, to_ns: int | None = 16 * S) -> Gap:
    return Gap(witness=witness, phase="", pid=pid, reason=as_told("it died"), from_ns=15 * S, to_ns=to_ns)


@pytest.mark.parametrize("expectation", EXPECTATIONS)
@pytest.mark.parametrize("loss", LOSSES, ids=lambda name: name.replace(" ", "-"))
def test_a_loss_of_any_instrument_never_leaves_a_pass(run: Run, expectation: str, loss: str) -> None:
    run.expectation = expectation
    LOSSES[loss](run)
    found = finding(run)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert found.coverage.holes
    assert found.reason == found.coverage.holes[0].reason


WHOLE = Run(directory=Path())
NEEDED_PULSES = [i for i, pulse in enumerate(WHOLE.pulses) if pulse.ns < BEFORE[1] and pulse.phase != "consented"]


@pytest.mark.parametrize("index", NEEDED_PULSES)
def test_no_single_pulse_of_the_phase_can_be_missed(run: Run, index: int) -> None:
    del run.pulses[index]
    assert finding(run).verdict is Verdict.INCONCLUSIVE


def test_no_single_armed_technique_can_be_missed(run: Run) -> None:
    whole = lay_out(run.evidence())
    unnoticed = {
        row.technique for row in whole.evidence.armed if not coverage(without(whole, row), "before-consent", ()).holes
    }
    # What API level 34 does not have need not be armed.
    needed = {technique.id for technique in needed_techniques(whole, ())}
    assert len(needed) > 100
    assert unnoticed.isdisjoint(needed)


def without(case: Case, row: ArmedHook) -> Case:
    armed = tuple(each for each in case.evidence.armed if each is not row)
    return dataclasses.replace(case, evidence=dataclasses.replace(case.evidence, armed=armed))


def test_a_technique_that_the_device_lacks_need_not_be_armed(run: Run) -> None:
    run.armed = [unarmed(row, Unarmed.ABSENT_CLASS) if row.technique == "oaid.msa-init" else row for row in run.armed]
    assert finding(run).verdict is Verdict.PASS


def test_what_another_process_of_the_app_has_is_not_absent(run: Run) -> None:
    at = next(i for i, row in enumerate(run.armed) if row.technique == "oaid.msa-init" and row.pid == PUSH)
    run.armed[at] = unarmed(run.armed[at], Unarmed.ABSENT_CLASS)
    found = finding(run)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert "oaid.msa-init" in told(found).en


def test_an_agent_that_finds_no_class_of_the_platform_watches_nothing(run: Run) -> None:
    run.armed = [unarmed(row, Unarmed.ABSENT_CLASS) for row in run.armed]
    assert finding(run).verdict is Verdict.INCONCLUSIVE


def test_a_technique_of_which_one_overload_failed_leaves_the_answer_open(run: Run) -> None:
    run.armed[0] = msgspec.structs.replace(run.armed[0], reason=Unarmed.FAILED)
    assert finding(run).verdict is Verdict.INCONCLUSIVE


def test_without_the_hook_on_connections_nobody_knows_what_was_sent(run: Run) -> None:
    run.expectation = "nothing-sent: {phase: before-consent, data_types: [android_id], clauses: [P9.1]}"
    run.armed = [row for row in run.armed if row.technique != "network.connect"]
    assert finding(run).verdict is Verdict.INCONCLUSIVE


def test_a_data_type_that_no_technique_collects_cannot_pass(run: Run) -> None:
    run.expectation = "nothing-collected: {phase: before-consent, data_types: [password], clauses: [P9.1]}"
    assert finding(run).verdict is Verdict.INCONCLUSIVE


@pytest.mark.parametrize("data_type", ["device_model", "os_version", "proxy_vpn_state", "resident_id", "push_token"])
def test_a_kind_that_nothing_watches_stays_open_where_it_is_named_and_says_why(run: Run, data_type: str) -> None:
    run.expectation = f"nothing-collected: {{phase: before-consent, data_types: [{data_type}], clauses: [P9.1]}}"
    found = finding(run)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert "is not watched" in told(found).en
    assert found.coverage.unwatched == (data_type,)


@pytest.mark.parametrize("technique", ["network-type.active-info", "wifi-state.enabled", "motion-sensor.listen"])
def test_what_ordinary_work_asks_for_counts_only_where_an_expectation_names_it(run: Run, technique: str) -> None:
    run.collected(technique, at_s=5)
    assert finding(run).verdict is Verdict.PASS
    kind = technique.partition(".")[0].replace("-", "_")
    run.expectation = f"nothing-collected: {{phase: before-consent, data_types: [{kind}], clauses: [P9.1]}}"
    found = finding(run)
    assert found.verdict is Verdict.FAIL
    assert found.coverage.watched == (kind,)


def test_what_ordinary_work_asked_for_holds_back_no_verdict_on_what_was_sent(run: Run) -> None:
    run.collected("wifi-state.enabled", at_s=15, value="")
    run.sent(at_s=16)
    run.expectation = "nothing-sent: {phase: before-consent, clauses: [P9.1]}"
    assert finding(run).verdict is Verdict.PASS
    run.expectation = "nothing-sent: {phase: before-consent, data_types: [wifi_state], clauses: [P9.1]}"
    assert finding(run).verdict is Verdict.INCONCLUSIVE


def test_a_kind_that_counts_only_where_it_is_named_passes_where_it_is_and_nobody_asked(run: Run) -> None:
    run.expectation = "nothing-collected: {phase: before-consent, data_types: [network_type], clauses: [P9.1]}"
    assert finding(run).verdict is Verdict.PASS


def test_what_a_step_typed_is_not_watched_being_read(run: Run) -> None:
    run.expectation = "nothing-collected: {phase: before-consent, data_types: [password], clauses: [P9.1]}"
    run.planted.append(Planted(data_type="password", value="Pa55-word-2957", source=PlantedBy.TYPED))
    assert finding(run).verdict is Verdict.INCONCLUSIVE


def test_a_pass_over_all_kinds_names_those_of_the_device_that_nothing_watches(run: Run) -> None:
    found = finding(run)
    assert found.verdict is Verdict.PASS
    assert {"android_id", "carrier", "vaid_aaid"} <= set(found.coverage.watched)
    assert {"device_model", "motion_sensor", "password"} <= set(found.coverage.unwatched)
    assert set(found.coverage.watched).isdisjoint(found.coverage.unwatched)
    said = told(found)
    assert f"kinds of data watched: {len(found.coverage.watched)};" in said.en
    assert "of the device 17 not: " in said.en
    assert "Device model and brand" in said.en
    assert "nothing" not in said.en


def unhooked(run: Run, kind: str, pid: int, reason: Unarmed) -> None:
    ids = {technique.id for technique in load_techniques() if technique.data_type == kind}
    run.armed = [unarmed(row, reason) if row.technique in ids and row.pid == pid else row for row in run.armed]


@pytest.mark.parametrize("pid", [MAIN, PUSH])
@pytest.mark.parametrize("kind", ["oaid", "vaid_aaid", "gaid", "drm_id", "carrier"])
def test_a_kind_without_a_hook_in_one_process_leaves_the_answer_over_all_open(run: Run, kind: str, pid: int) -> None:
    unhooked(run, kind, pid, Unarmed.ABSENT_CLASS)
    found = finding(run)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert kind in found.coverage.unwatched


@pytest.mark.parametrize("kind", ["oaid", "vaid_aaid"])
def test_an_identifier_of_vendors_none_of_whose_classes_is_there_cannot_pass(run: Run, kind: str) -> None:
    for pid in (MAIN, PUSH):
        unhooked(run, kind, pid, Unarmed.ABSENT_CLASS)
    run.expectation = f"nothing-collected: {{phase: before-consent, data_types: [{kind}], clauses: [P9.1]}}"
    assert finding(run).verdict is Verdict.INCONCLUSIVE
    brought = [t for t in load_techniques() if t.data_type != kind or t.comes_with != "platform"]
    evidence = run.evidence()
    (evidence.directory / "techniques.json").write_bytes(msgspec.json.encode(brought))
    assert "no hook at all watches" in told(judge(evidence).findings[0]).en


@pytest.mark.parametrize(
    "technique",
    ["drm-id.media-drm", "imei.binder-slot", "precise-location.nmea", "command.start"],
)
@pytest.mark.parametrize("reason", [Unarmed.ABSENT_CLASS, Unarmed.ABSENT_METHOD, Unarmed.ABSENT_OVERLOAD])
def test_what_the_platform_must_have_and_the_device_lacks_is_a_hole(run: Run, technique: str, reason: Unarmed) -> None:
    run.armed = [unarmed(row, reason) if row.technique == technique else row for row in run.armed]
    found = finding(run)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert technique in told(found).en


def test_an_overload_that_the_platform_must_have_and_the_device_lacks_is_a_hole(run: Run) -> None:
    run.armed = [
        msgspec.structs.replace(row, overloads=row.overloads[1:]) if row.technique == "contacts.query" else row
        for row in run.armed
    ]
    found = finding(run)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert "contacts.query" in told(found).en


@pytest.mark.parametrize("kind", ["drm_id", "sensor_list", "contacts"])
def test_a_kind_that_can_be_watched_and_has_no_technique_leaves_the_answer_over_all_open(run: Run, kind: str) -> None:
    evidence = run.evidence()
    others = [technique for technique in load_techniques() if technique.data_type != kind]
    (evidence.directory / "techniques.json").write_bytes(msgspec.json.encode(others))
    found = judge(evidence).findings[0]
    assert found.verdict is Verdict.INCONCLUSIVE
    assert "no technique is known" in told(found).en
    assert kind in found.coverage.unwatched


def test_a_row_that_the_platform_does_not_know_is_not_settled_by_its_absence(run: Run) -> None:
    misspelt = [
        msgspec.structs.replace(technique, class_name="android.media.MediaDrn")
        if technique.id == "drm-id.media-drm"
        else technique
        for technique in load_techniques()
    ]
    run.armed = [
        unarmed(row, Unarmed.ABSENT_CLASS) if row.technique == "drm-id.media-drm" else row for row in run.armed
    ]
    evidence = run.evidence()
    (evidence.directory / "techniques.json").write_bytes(msgspec.json.encode(misspelt))
    found = judge(evidence).findings[0]
    assert found.verdict is Verdict.INCONCLUSIVE
    assert "drm-id.media-drm" in told(found).en


@pytest.mark.parametrize("technique", ["oaid.xiaomi", "oaid.keyguard", "oaid.samsung-copy", "gaid.client"])
def test_what_only_vendors_or_sdks_have_may_be_absent(run: Run, technique: str) -> None:
    run.armed = [unarmed(row, Unarmed.ABSENT_CLASS) if row.technique == technique else row for row in run.armed]
    assert finding(run).verdict is Verdict.PASS


def test_a_service_that_gives_an_identifier_was_reached_and_no_hook_saw_what_was_asked(run: Run) -> None:
    run.collected("vaid-aaid.bind", outcome=Outcome.IMPERSONAL)
    assert finding(run).verdict is Verdict.PASS  # the calls that would ask are hooked
    asking = {n for technique in load_techniques() if technique.id == "vaid-aaid.bind" for n in technique.leads_to}
    run.armed = [unarmed(row, Unarmed.ABSENT_CLASS) if row.technique in asking else row for row in run.armed]
    found = finding(run)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert "reached a service" in told(found).en


def test_a_value_that_a_step_typed_can_be_looked_for_without_a_technique(run: Run) -> None:
    run.expectation = "nothing-sent: {phase: before-consent, data_types: [password], clauses: [P9.1]}"
    run.planted.append(Planted(data_type="password", value="Pa55-word-2957", source=PlantedBy.TYPED))
    assert finding(run).verdict is Verdict.PASS


def test_a_device_that_does_not_tell_its_api_level_cannot_pass(run: Run) -> None:
    evidence = run.evidence()
    device = msgspec.structs.replace(evidence.manifest.device, api_level=0)
    manifest = msgspec.structs.replace(evidence.manifest, device=device)
    assert judge(dataclasses.replace(evidence, manifest=manifest)).verdict is Verdict.INCONCLUSIVE


CLOCK = Clock(boot_ns=40 * S, device_wall_ms=40_000, host_wall_ms=round(HOST_AHEAD_MS) + 40_000, error_ms=2.0)


def test_clocks_that_run_alike_leave_no_hole(run: Run) -> None:
    run.clocks.append(msgspec.structs.replace(CLOCK, host_wall_ms=CLOCK.host_wall_ms + 40))
    assert finding(run).verdict is Verdict.PASS


@pytest.mark.parametrize(
    "jump",
    [
        {"device_wall_ms": 40_000 - 2_000},
        {"host_wall_ms": CLOCK.host_wall_ms + 3_600_000},
        {"boot_ns": 1 * S},
    ],
    ids=["device set back", "host set forward", "device restarted"],
)
def test_a_clock_that_jumped_leaves_the_answer_open(run: Run, jump: dict[str, int]) -> None:
    run.clocks.append(msgspec.structs.replace(CLOCK, **jump))
    found = finding(run)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert "jumped" in told(found).en


def test_a_phase_of_less_than_a_second_shows_nothing(run: Run) -> None:
    run.phases[0] = msgspec.structs.replace(run.phases[0], started_ns=15 * S, ended_ns=15 * S + S // 2)
    assert finding(run).verdict is Verdict.INCONCLUSIVE


def unarmed(row: ArmedHook, reason: Unarmed) -> ArmedHook:
    return msgspec.structs.replace(row, overloads=(), reason=reason)


def test_a_technique_that_failed_to_arm_leaves_the_answer_open(run: Run) -> None:
    run.armed[0] = msgspec.structs.replace(run.armed[0], overloads=(), reason=Unarmed.FAILED)
    assert finding(run).verdict is Verdict.INCONCLUSIVE


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
    assert "nobody can look" in told(found).en


def test_a_process_that_a_step_ended_leaves_no_hole(run: Run) -> None:
    run.processes[1] = process(PUSH, ended_ns=18 * S, end_reason=EndReason.REVOKE)
    assert finding(run).verdict is Verdict.PASS


def test_a_process_that_announced_its_own_end_leaves_no_hole(run: Run) -> None:
    run.processes[1] = process(PUSH, ended_ns=18 * S, end_reason=EndReason.LEFT)
    assert finding(run).verdict is Verdict.PASS


@pytest.mark.parametrize("reason", [EndReason.FORCE_STOP, EndReason.CLEAR, EndReason.REVOKE])
def test_an_app_that_a_step_ended_as_the_phase_began_was_not_seen_in_it(run: Run, reason: EndReason) -> None:
    run.processes = [process(pid, ended_ns=23 * S + S // 5, end_reason=reason) for pid in (MAIN, PUSH)]
    assert finding(run).verdict is Verdict.PASS
    run.expectation = "nothing-collected: {phase: consented, clauses: [P9.1]}"
    assert finding(run).verdict is Verdict.INCONCLUSIVE
    run.processes = [process(pid, ended_ns=30 * S, end_reason=reason) for pid in (MAIN, PUSH)]
    assert finding(run).verdict is Verdict.PASS


@pytest.mark.parametrize("at_s", [22.001, 22.5, 22.999])
@pytest.mark.parametrize("reason", [EndReason.CRASH, EndReason.TERMINATED])
def test_a_process_that_dies_before_it_answers_to_the_next_phase_takes_its_last_calls_along(
    run: Run, at_s: float, reason: EndReason
) -> None:
    run.processes[1] = process(PUSH, ended_ns=round(at_s * S), end_reason=reason)
    assert finding(run).verdict is Verdict.INCONCLUSIVE
    run.processes[1] = process(PUSH, ended_ns=24 * S, end_reason=reason)
    assert finding(run).verdict is Verdict.PASS


def test_a_step_that_failed_after_the_phase_takes_nothing_from_it(run: Run) -> None:
    run.steps[4] = step(5, "tap id=agree", 24, ok=False)
    assert finding(run).verdict is Verdict.PASS


def test_a_process_that_was_held_until_its_end_did_nothing_and_needs_no_hooks(run: Run) -> None:
    held = process(
        PUSH, ready_ns=None, rearmed_ns=None, resumed_ns=None, ended_ns=13 * S, end_reason=EndReason.FORCE_STOP
    )
    run.processes[1] = held
    run.armed = [row for row in run.armed if row.pid != PUSH]
    run.pulses = [pulse for pulse in run.pulses if pulse.pid != PUSH]
    assert finding(run).verdict is Verdict.PASS
    run.processes[1] = msgspec.structs.replace(held, resumed_ns=12 * S)
    assert finding(run).verdict is Verdict.INCONCLUSIVE


@pytest.mark.parametrize("reason", [EndReason.AGENT_LOST, EndReason.TERMINATED, EndReason.CRASH, EndReason.NONE])
def test_a_process_that_was_held_and_that_no_step_ended_may_have_gone_on(run: Run, reason: EndReason) -> None:
    lost = process(PUSH, ready_ns=None, rearmed_ns=None, resumed_ns=None, ended_ns=13 * S, end_reason=reason)
    run.processes[1] = lost
    run.armed = [row for row in run.armed if row.pid != PUSH]
    run.pulses = [pulse for pulse in run.pulses if pulse.pid != PUSH]
    assert finding(run).verdict is Verdict.INCONCLUSIVE


def test_a_gap_that_began_at_the_installation_and_never_ends_leaves_every_phase_open(run: Run) -> None:
    run.gaps.append(Gap(witness=Witness.HOOKS, phase="", pid=None, reason=as_told("compiled"), from_ns=1, to_ns=None))
    assert finding(run).verdict is Verdict.INCONCLUSIVE
    assert "compiled" in told(finding(run)).en


def test_a_gap_of_a_process_that_was_gone_before_takes_nothing_from_the_phase(run: Run) -> None:
    run.gaps.append(Gap(witness=Witness.HOOKS, phase="", pid=77, reason=as_told("x"), from_ns=1, to_ns=None))
    assert finding(run).verdict is Verdict.PASS


def test_an_event_across_the_edge_of_the_phase_belongs_to_neither_side(run: Run) -> None:
    event = run.collected("android-id.secure", at_s=22.5, phase="consented", guard=True)
    found = finding(run)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert event.id in told(found).en


def test_a_call_that_began_before_the_switch_is_not_laid_to_the_phase(run: Run) -> None:
    run.collected("android-id.secure", at_s=10, phase="before-consent", guard=True)
    assert finding(run).verdict is Verdict.INCONCLUSIVE


@pytest.mark.parametrize("phase", ["", "consented"])
def test_a_call_that_its_process_counted_to_another_phase_leaves_the_answer_open(run: Run, phase: str) -> None:
    event = run.collected("android-id.secure", at_s=15, phase=phase)
    found = finding(run)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert event.id in told(found).en


def test_the_host_s_reckoning_near_an_edge_is_not_held_against_the_process(run: Run) -> None:
    run.collected("android-id.secure", at_s=21.95, phase="consented")
    assert finding(run).verdict is Verdict.PASS


def test_an_impersonal_answer_across_the_edge_does_not_matter(run: Run) -> None:
    run.collected("android-id.secure", at_s=22.5, phase="consented", guard=True, outcome=Outcome.IMPERSONAL)
    assert finding(run).verdict is Verdict.PASS


@pytest.mark.parametrize(
    ("pulses", "silence"),
    [((1, 2, 3, 4, 5, 6, 7, 8, 9), 0.0), ((1, 2, 8, 9), 6.0), ((1, 2, 3), 7.0), ((), 10.0), ((6,), 6.0)],
)
def test_a_silence_of_more_than_five_seconds_is_a_hole(pulses: tuple[int, ...], silence: float) -> None:
    assert silent_for(tuple(s * S for s in pulses), 0, 10 * S) == silence


def test_a_stretch_of_less_than_two_beats_needs_no_pulse() -> None:
    assert silent_for((), 0, 2 * S) == 0.0
    assert silent_for((), 0, 3 * S) == 3.0


def test_pulses_of_another_process_vouch_for_nothing(run: Run) -> None:
    run.pulses = [p if p.pid != PUSH else Pulse(witness=p.witness, pid=999, ns=p.ns) for p in run.pulses]
    found = finding(run)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert "pushcore" in told(found).en


@pytest.mark.parametrize(
    ("reason", "verdict"),
    [
        (Unarmed.NO_OBJECT_YET, Verdict.PASS),
        (Unarmed.ABSENT_CLASS, Verdict.INCONCLUSIVE),
    ],
)
def test_a_class_that_one_process_has_and_another_not_yet(run: Run, reason: Unarmed, verdict: Verdict) -> None:
    run.armed = [
        msgspec.structs.replace(row, overloads=(), reason=reason)
        if row.technique == "precise-location.gms-last" and row.pid == PUSH
        else row
        for row in run.armed
    ]
    assert finding(run).verdict is verdict


def test_a_process_is_not_armed_by_another_that_had_its_pid_later(run: Run) -> None:
    later = {"started_ns": 16 * S, "ready_ns": 16 * S + 1, "rearmed_ns": 16 * S + 3, "resumed_ns": 16 * S + 2}
    run.processes = [
        process(MAIN, ended_ns=15 * S, end_reason=EndReason.FORCE_STOP),
        process(MAIN, **later),
        process(PUSH),
    ]
    assert finding(run).verdict is Verdict.PASS
    run.armed = [
        msgspec.structs.replace(row, started_ns=16 * S if row.pid == MAIN else row.started_ns) for row in run.armed
    ]
    assert finding(run).verdict is Verdict.INCONCLUSIVE


def test_a_step_that_failed_is_told_without_what_it_typed(run: Run) -> None:
    run.more_steps.append("  - type: {id: field, text: hunter-2957}")
    run.steps.append(step(6, "type text: hunter-2957, id: field", 14, ok=False))
    findings = judge(run.evidence())
    assert b"hunter" not in encode(findings)
    assert "type text: •••••••••••, id: field" in encode(findings).decode()


SEEN = TriedRoad(road=Road.LATE, outcome=Through.SEEN)
MISSED = TriedRoad(road=Road.LATE, outcome=Through.NOT_SEEN)
UNTRIED = TriedRoad(road=Road.LATE, outcome=Through.NOT_TRIED, reason="LinkageError")
IN_VAIN = (
    "a call of the agent's own did not come through a hook that was placed once the app's own classes could be found"
)
UNPROVEN = "it could not be tried whether hooks placed once the app's own classes could be found are called"


def controlled(run: Run, *told: tuple[float, TriedRoad]) -> Finding:
    """The finding of a run in whose processes one technique was hooked late, with these controls at those seconds."""
    run.armed = [
        msgspec.structs.replace(row, roads=(Road.LATE,)) if row.technique == "android-id.settings-call" else row
        for row in run.armed
    ]
    run.controls = [
        Control(pid=known.pid, started_ns=known.started_ns, ns=round(at_s * S), roads=(road,))
        for known in run.processes
        for at_s, road in told
    ]
    return finding(run)


def test_hooks_that_a_control_saw_called_before_and_after_the_phase_prove_it(run: Run) -> None:
    assert controlled(run, (9, SEEN), (23, SEEN)).verdict is Verdict.PASS


def test_a_road_that_a_control_did_not_see_is_open_from_the_last_good_one_to_the_next(run: Run) -> None:
    assert controlled(run, (8, SEEN), (9, MISSED), (9.5, SEEN)).verdict is Verdict.PASS
    assert controlled(run, (9, SEEN), (23, MISSED)).verdict is Verdict.INCONCLUSIVE
    found = controlled(run, (9, MISSED), (23, SEEN))
    assert found.verdict is Verdict.INCONCLUSIVE
    assert IN_VAIN in tell(found.reason).en


def test_a_road_that_could_not_be_tried_or_of_which_nothing_was_told_proves_nothing(run: Run) -> None:
    found = controlled(run, (9, UNTRIED), (23, UNTRIED))
    assert found.verdict is Verdict.INCONCLUSIVE
    assert f"{UNPROVEN} (LinkageError)" in tell(found.reason).en
    assert f"{UNPROVEN} (the agent told of no try)" in tell(controlled(run).reason).en


def test_a_road_by_which_no_needed_technique_was_hooked_leaves_no_hole(run: Run) -> None:
    run.controls = [
        Control(pid=known.pid, started_ns=known.started_ns, ns=9 * S, roads=(MISSED,)) for known in run.processes
    ]
    assert finding(run).verdict is Verdict.PASS
