"""A cause is told once, with what hangs on it; nothing is lost, and what has a cause of its own stays apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from harness.judge import Findings, causes, judge
from harness.judge.verdict import key_of
from tests.judge.evidence import MAIN, PUSH, Run, process, step

TWO = """nothing-collected: {phase: before-consent, clauses: [P9.1]}
  - nothing-sent: {phase: before-consent, clauses: [P9.1]}"""


@pytest.fixture
def run(tmp_path: Path) -> Run:
    return Run(directory=tmp_path, expectation=TWO)


def judged(run: Run) -> Findings:
    return judge(run.evidence())


def test_a_process_whose_hooks_never_came_is_one_cause(run: Run) -> None:
    run.processes[1] = process(PUSH, ready_ns=None, rearmed_ns=None, resumed_ns=None)
    run.armed = [row for row in run.armed if row.pid != PUSH]
    run.pulses = [pulse for pulse in run.pulses if pulse.pid != PUSH]
    findings = judged(run)
    (cause,) = findings.causes
    assert cause.hole.reason.template == "hooks.never-ready"
    assert len(cause.hangs) > 30
    assert cause.expectations == ("nothing-collected-before-consent", "nothing-sent-before-consent")
    assert {(finding.reason.template, finding.others) for finding in findings.findings} == {("hooks.never-ready", 0)}


def test_every_hole_of_a_finding_is_a_cause_or_hangs_on_one(run: Run) -> None:
    run.processes[1] = process(PUSH, gated=False)
    run.armed = [row for row in run.armed if row.pid != PUSH]
    run.steps[2] = step(3, "see id=privacy_dialog", 12, ok=False)
    findings = judged(run)
    told = [key_of(hole) for cause in findings.causes for hole in (cause.hole, *cause.hangs)]
    assert {key_of(hole) for finding in findings.findings for hole in finding.coverage.holes} == set(told)
    assert len(told) == len(set(told))


def test_two_processes_are_two_causes(run: Run) -> None:
    run.processes = [process(MAIN, gated=False), process(PUSH, gated=False)]
    assert [cause.hole.pid for cause in judged(run).causes] == [MAIN, PUSH]


def test_what_another_witness_missed_stays_apart(run: Run) -> None:
    run.processes[1] = process(PUSH, gated=False)
    run.pulses = [pulse for pulse in run.pulses if pulse.witness.value != "traffic"]
    assert [cause.hole.witness for cause in judged(run).causes] == ["hooks", "traffic"]


def test_a_phase_that_a_failed_step_kept_from_being_entered_hangs_on_the_step(run: Run) -> None:
    run.phases = run.phases[1:]
    run.steps[2] = step(3, "see id=privacy_dialog", 12, ok=False)
    (cause, *_) = judged(run).causes
    assert cause.hole.reason.template == "run.step-failed"
    assert "run.not-entered" in {hole.reason.template for hole in cause.hangs}


def test_without_holes_there_is_no_cause(run: Run) -> None:
    assert judged(run).causes == ()
    assert causes(()) == ()


def test_techniques_that_were_not_armed_explain_what_they_do_not_watch(run: Run) -> None:
    run.armed = [row for row in run.armed if not (row.pid == PUSH and row.technique.startswith("imei."))]
    (cause,) = judged(run).causes
    assert cause.hole.reason.template == "hooks.not-armed"


def test_a_record_that_was_never_read_is_one_cause_a_phase(run: Run) -> None:
    run.pulses = [pulse for pulse in run.pulses if pulse.witness.value != "ledger"]
    (cause,) = judged(run).causes
    assert cause.hole.reason.template == "ledger.not-read-before"
    assert [hole.reason.template for hole in cause.hangs] == ["ledger.not-read-after", "ledger.not-read-later"]


def test_a_call_that_could_not_be_attributed_stays_apart_from_what_was_missed(run: Run) -> None:
    run.expectation = "only-declared: {phase: before-consent, clauses: [P3.3.0]}"
    run.processes[0] = process(MAIN, gated=False)
    run.collected("android-id.secure", stack=("x.y.z(Unknown Source:1)",))
    assert [cause.hole.reason.template for cause in judged(run).causes] == ["hooks.not-gated", "hooks.unattributed"]
