"""Processes that ended, were held or went on, and calls at the edges of a phase."""

from __future__ import annotations

import msgspec
import pytest

from harness.events.agent import Outcome
from harness.events.records import (
    EndReason,
    Gap,
    Witness,
)
from harness.judge import Verdict
from harness.text import as_told
from tests.judge.evidence import (
    MAIN,
    PUSH,
    Run,
    S,
    finding,
    process,
    step,
    told,
)


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
    run.processes[1] = process(PUSH, started_ns=5 * S, ended_ns=9 * S, end_reason=EndReason.TERMINATED)
    run.gaps.append(Gap(witness=Witness.HOOKS, phase="", pid=PUSH, reason=as_told("x"), from_ns=1, to_ns=None))
    assert finding(run).verdict is Verdict.PASS


@pytest.mark.parametrize("to_ns", [None, 23 * S])
def test_a_process_that_no_agent_was_ever_in_leaves_each_phase_open_in_which_it_ran(
    run: Run, to_ns: int | None
) -> None:
    stray = Gap(
        witness=Witness.HOOKS, phase="consented", pid=77, reason=as_told("no gate"), from_ns=21 * S, to_ns=to_ns
    )
    run.gaps.append(stray)
    assert finding(run).verdict is Verdict.INCONCLUSIVE
    run.gaps[-1] = msgspec.structs.replace(stray, from_ns=22 * S + 1)
    assert finding(run).verdict is Verdict.PASS


def test_a_process_whose_agent_was_lost_goes_on_into_the_next_phase_unless_a_step_ends_it(run: Run) -> None:
    run.expectation = "nothing-collected: {phase: consented, clauses: [P9.1]}"
    run.processes[1] = process(PUSH, ended_ns=15 * S, end_reason=EndReason.AGENT_LOST)
    run.pulses = [pulse for pulse in run.pulses if pulse.pid != PUSH or pulse.ns <= 15 * S]
    found = finding(run)
    assert (found.verdict, found.reason.template) == (Verdict.INCONCLUSIVE, "hooks.lost-before")
    run.more_steps.append("  - force-stop")
    run.steps.append(step(6, "force-stop", 14))
    assert finding(run).verdict is Verdict.INCONCLUSIVE
    run.steps[-1] = step(6, "force-stop", 21)
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


def test_a_call_that_its_process_counted_to_a_phase_that_was_over_proves_nothing_of_it(run: Run) -> None:
    """A process that answers no more, as on a busy machine, does not hear of the switch, and goes on reporting."""
    event = run.collected("android-id.secure", at_s=27, phase="before-consent")
    found = finding(run)
    assert (found.verdict, found.proofs) == (Verdict.INCONCLUSIVE, ())
    assert f"{event.id} (Android ID (SSAID)) happened in consented" in told(found).en


def test_the_host_s_reckoning_near_an_edge_is_not_held_against_the_process(run: Run) -> None:
    run.collected("android-id.secure", at_s=21.95, phase="consented")
    assert finding(run).verdict is Verdict.PASS


def test_an_impersonal_answer_across_the_edge_does_not_matter(run: Run) -> None:
    run.collected("android-id.secure", at_s=22.5, phase="consented", guard=True, outcome=Outcome.IMPERSONAL)
    assert finding(run).verdict is Verdict.PASS
