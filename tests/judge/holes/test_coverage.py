"""Silence of instruments that were not alive is never innocence."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from harness.events.agent import Doing, Unarmed
from harness.events.records import (
    AppError,
    ArmedHook,
    Clock,
    EndReason,
    Gap,
    Problem,
    Pulse,
    Witness,
)
from harness.judge import Verdict, encode, judge, what_failed
from harness.judge.case import Case, lay_out
from harness.judge.coverage import coverage
from harness.judge.holes.hooks import needed_techniques
from harness.judge.holes.pulses import silent_for
from harness.reasons import tell
from harness.text import as_told
from tests.judge.evidence import (
    BEFORE,
    HOST_AHEAD_MS,
    MAIN,
    PUSH,
    Run,
    S,
    finding,
    process,
    step,
    told,
    unarmed,
)

EXPECTATIONS = (
    "nothing-collected: {phase: before-consent, clauses: [P9.1]}",
    "nothing-sent: {phase: before-consent, clauses: [P9.1]}",
    "collection-stops: {phase: before-consent, data_types: [camera_image], clauses: [P1.7.2.4]}",
    "only-declared: {phase: before-consent, clauses: [P3.3.0]}",
    "still-works: {phase: before-consent, see: {id: agree}, clauses: [P1.0.8]}",
    "dialog-shown: {phase: before-consent, see: {id: agree}, clauses: [P9.1]}",
)


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


def test_a_technique_that_failed_to_arm_leaves_the_answer_open(run: Run) -> None:
    run.armed[0] = msgspec.structs.replace(run.armed[0], overloads=(), reason=Unarmed.FAILED)
    assert finding(run).verdict is Verdict.INCONCLUSIVE


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
