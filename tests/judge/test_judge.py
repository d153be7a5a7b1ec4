"""The judge as a whole: pure, repeatable, folded by clause."""

from __future__ import annotations

from pathlib import Path

import pytest

from harness.errors import BadInput
from harness.events.records import StepResult
from harness.judge import ClauseStatus, Verdict, decode, encode, fold, judge
from harness.judge.rules import RULES
from harness.policy import parse_policy
from harness.reasons import tell
from harness.scenario import EXPECTATIONS
from tests.judge.evidence import DIALOG, JPUSH_STACK, POLICY, Run, step

BOTH = """nothing-collected: {phase: before-consent, clauses: [P9.1, P8.6]}
  - dialog-shown: {phase: before-consent, see: {id: agree}, clauses: [P9.1, P1.0.11]}"""


def busy(directory: Path) -> Run:
    run = Run(directory=directory, expectation=BOTH)
    run.screen(DIALOG)
    for number in range(30):
        run.collected("android-id.secure", at_s=13 + number / 10, stack=JPUSH_STACK, value=f"a1b2c3d4e5f6071{number}")
        run.sent(request_body=f"id=a1b2c3d4e5f6071{number}".encode())
    return run


def test_the_same_evidence_gives_the_same_bytes(tmp_path: Path) -> None:
    evidence = busy(tmp_path).evidence()
    assert encode(judge(evidence)) == encode(judge(evidence))


def test_findings_survive_a_round_trip(tmp_path: Path) -> None:
    findings = judge(busy(tmp_path).evidence())
    assert decode(encode(findings)) == findings
    assert encode(decode(encode(findings))) == encode(findings)


def test_findings_do_not_depend_on_where_the_bundle_lies(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    assert encode(judge(busy(tmp_path / "a").evidence())) == encode(judge(busy(tmp_path / "b").evidence()))


def test_a_clause_is_judged_by_every_expectation_that_covers_it(tmp_path: Path) -> None:
    findings = judge(busy(tmp_path).evidence())
    statuses = {clause.clause: clause.status for clause in findings.clauses if clause.grounds}
    assert statuses == {"P9.1": ClauseStatus.FAIL, "P8.6": ClauseStatus.FAIL, "P1.0.11": ClauseStatus.PASS}
    assert findings.verdict is Verdict.FAIL


def test_a_clause_fails_whichever_of_its_expectations_fails(tmp_path: Path) -> None:
    run = busy(tmp_path)
    passing, failing = BOTH.split("\n  - ")[::-1]
    run.expectation = f"{passing}\n  - {failing}"
    statuses = {clause.clause: clause.status for clause in judge(run.evidence()).clauses}
    assert statuses["P9.1"] is ClauseStatus.FAIL


EARLY = "nothing-sent: {phase: before-consent, clauses: [P9.1]}"


@pytest.mark.parametrize(
    "failed",
    [step(5, "tap id=argee", 24, ok=False), step(6, "see text=首页", 25, ok=False), step(4, "phase", 23, ok=False)],
    ids=["in the next phase", "the last one", "between two phases"],
)
def test_a_step_that_failed_where_no_expectation_looks_leaves_no_pass(tmp_path: Path, failed: StepResult) -> None:
    run = Run(directory=tmp_path, expectation=EARLY)
    run.more_steps = ["  - see: 首页"]
    run.steps = [*run.steps[: failed.index - 1], failed]
    run.phases = run.phases if failed.index > 4 else run.phases[:1]
    findings = judge(run.evidence())
    assert [finding.verdict for finding in findings.findings] == [Verdict.PASS]
    assert findings.verdict is Verdict.INCONCLUSIVE
    (told,) = findings.steps
    assert (told.index, told.step) == (failed.index, failed.text)
    assert tell(told.reason).en == f"step {failed.index} ({failed.text}) did not succeed: not on the screen"


def test_a_run_whose_steps_all_succeeded_is_what_its_expectations_are(tmp_path: Path) -> None:
    findings = judge(Run(directory=tmp_path, expectation=EARLY).evidence())
    assert (findings.verdict, findings.steps) == (Verdict.PASS, ())


def test_a_failed_step_does_not_hide_a_failure(tmp_path: Path) -> None:
    run = busy(tmp_path)
    run.steps[-1] = step(5, "tap id=argee", 24, ok=False)
    assert judge(run.evidence()).verdict is Verdict.FAIL


@pytest.mark.parametrize(
    ("verdicts", "folded"),
    [
        ((Verdict.PASS, Verdict.PASS), Verdict.PASS),
        ((Verdict.PASS, Verdict.INCONCLUSIVE), Verdict.INCONCLUSIVE),
        ((Verdict.INCONCLUSIVE, Verdict.FAIL, Verdict.PASS), Verdict.FAIL),
        ((), Verdict.INCONCLUSIVE),
    ],
)
def test_any_fail_fails_and_any_doubt_is_doubt(verdicts: tuple[Verdict, ...], folded: Verdict) -> None:
    assert fold(verdicts) is folded


def test_every_expectation_has_a_rule() -> None:
    assert [rule.expectation for rule in RULES] == list(EXPECTATIONS)


def test_a_bundle_can_be_judged_under_a_newer_policy(tmp_path: Path) -> None:
    run = Run(directory=tmp_path, expectation="only-declared: {phase: consented, clauses: [P3.3.0]}")
    run.collected("android-id.secure", phase="consented", at_s=26, stack=JPUSH_STACK)
    newer = parse_policy(POLICY.replace("[device_model, android_id, mac_wifi]", "[device_model]"), "newer.yaml")
    assert judge(run.evidence()).verdict is Verdict.PASS
    assert judge(run.evidence(), newer).verdict is Verdict.FAIL


def test_a_scenario_that_the_policy_does_not_fit_is_bad_input(tmp_path: Path) -> None:
    run = Run(directory=tmp_path, expectation="nothing-sent: {phase: before-consent, clauses: [P77]}")
    with pytest.raises(BadInput, match="P77"):
        judge(run.evidence())
