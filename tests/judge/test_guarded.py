"""A fault of the judge itself costs the verdict that it was about, and says so; the others are told."""

from __future__ import annotations

from pathlib import Path

import pytest

from harness.events.records import Flow
from harness.judge import Findings, Verdict, judge
from harness.judge.rules import Rule, rules
from harness.scenario import NothingCollected
from harness.values.search import Examined, Search
from tests.judge.evidence import PUSH, Run

TWO = """nothing-collected: {phase: before-consent, clauses: [P9.1]}
  - nothing-sent: {phase: before-consent, clauses: [P9.1]}"""


def broken(*_: object) -> None:
    raise RecursionError("maximum recursion depth exceeded")


@pytest.fixture
def run(tmp_path: Path) -> Run:
    whole = Run(directory=tmp_path, expectation=TWO)
    whole.sent(request_body=b"model=Harness+Simulator")
    return whole


def verdicts(findings: Findings) -> list[Verdict]:
    return [finding.verdict for finding in findings.findings]


def test_a_rule_that_fails_is_inconclusive_by_its_error_and_the_next_is_judged(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert verdicts(judge(run.evidence())) == [Verdict.PASS, Verdict.PASS]
    monkeypatch.setitem(rules(), NothingCollected, Rule(NothingCollected, broken))  # type: ignore[arg-type]
    findings = judge(run.evidence())
    assert verdicts(findings) == [Verdict.INCONCLUSIVE, Verdict.PASS]
    assert "RecursionError" in str(findings.findings[0].reason.args)


def test_a_flow_on_which_the_search_fails_is_not_read_and_the_others_are(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    run.collected("android-id.secure", value="9774d56d682e549c", pid=PUSH)
    run.sent(request_body=b"id=9774d56d682e549c")
    whole = Search.in_flow

    def in_flow(self: Search, flow: Flow, *, until_ns: int | None) -> Examined:
        if b"model" in flow.request_body:
            broken()
        return whole(self, flow, until_ns=until_ns)

    monkeypatch.setattr(Search, "in_flow", in_flow)
    sent = judge(run.evidence()).findings[1]
    assert sent.verdict is Verdict.FAIL
    assert "traffic.reader-failed" in {hole.reason.template for hole in sent.coverage.holes}
