from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import msgspec
import pytest

from harness.events.records import StepResult
from harness.evidence import read_bundle
from harness.judge import Verdict, judge
from harness.report import suite_of
from harness.report.junit import render_junit
from harness.report.reasons import said
from harness.text import Text
from tests.report.bundle import CALLER, SECRET, collection, write_bundle


@pytest.fixture(scope="module")
def suite(tmp_path_factory: pytest.TempPathFactory) -> ElementTree.Element:
    told = collection(id="e9", thread="x\x00\u202ey\ud800")
    evidence = read_bundle(write_bundle(tmp_path_factory.mktemp("bundle"), [told]))
    return ElementTree.fromstring(render_junit(suite_of(((evidence, judge(evidence)),))))[0]


def told_of(suite: ElementTree.Element, kind: str) -> str:
    return "\n".join(element.text or "" for element in suite.iter(kind))


def test_each_expectation_is_a_case_and_nothing_inconclusive_passes(suite: ElementTree.Element) -> None:
    assert (suite.get("tests"), suite.get("failures"), suite.get("errors")) == ("13", "2", "10")
    assert suite.get("name") == "first-run-consent[eager-device-ids]"


def test_a_failure_is_told_in_both_languages_with_its_stack_once(suite: ElementTree.Element) -> None:
    told = told_of(suite, "failure")
    assert "已取得 · Android ID · android-id.secure · 极光推送" in told
    assert "Obtained · Android ID (SSAID) · android-id.secure · JPush" in told
    lines = told.splitlines()
    assert lines[lines.index(f"  at {CALLER}") + 1] != f"  at {CALLER}"


def test_what_is_open_is_told_in_both_languages(suite: ElementTree.Element) -> None:
    told = told_of(suite, "error")
    assert "没有读到系统的 app-ops 记录" in told
    assert "app-ops were not read before the phase “Before consent”" in told


def test_the_one_reason_why_something_is_open_is_told_once(tmp_path: Path) -> None:
    evidence = read_bundle(write_bundle(tmp_path))
    findings = judge(evidence)
    open_one = next(each for each in findings.findings if each.verdict is Verdict.INCONCLUSIVE)
    hole = open_one.coverage.holes[0]
    coverage = msgspec.structs.replace(open_one.coverage, holes=(hole,))
    lone = msgspec.structs.replace(open_one, reason=hole.reason, others=0, coverage=coverage)
    changed = msgspec.structs.replace(findings, findings=(lone,))
    error = ElementTree.fromstring(render_junit(suite_of(((evidence, changed),))))[0].find(".//error")
    assert error is not None
    assert (error.text or "").splitlines() == [said(hole.reason).zh, said(hole.reason).en]


def test_values_are_masked(suite: ElementTree.Element) -> None:
    assert SECRET not in ElementTree.tostring(suite, encoding="unicode")


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> ElementTree.Element:
    failed = StepResult(
        index=9,
        text="type text: tenant-7319, id: tenant",
        phase="consented",
        started_ns=1,
        ended_ns=2,
        problem=Text(zh="界面上没有", en="not on the screen"),
    )
    evidence = read_bundle(write_bundle(tmp_path_factory.mktemp("bundle"), [failed]))
    return ElementTree.fromstring(render_junit(suite_of(((evidence, judge(evidence)),))))


def test_a_step_that_failed_is_an_error_of_the_case_steps(document: ElementTree.Element) -> None:
    error = document.find(".//testcase[@name='steps']/error")
    assert error is not None
    assert error.get("message") == "step 9 (type text: te•••••••19, id: tenant): not on the screen"
    assert "界面上没有" in (error.text or "")


def test_steps_that_succeeded_pass(suite: ElementTree.Element) -> None:
    case = suite.find("testcase[@name='steps']")
    assert case is not None
    assert len(case) == 0


def test_each_clause_is_a_case_and_only_a_pass_passes(document: ElementTree.Element) -> None:
    clauses = document.find("testsuite[@name='clauses']")
    assert clauses is not None
    kinds = {case.get("name"): [told.tag for told in case] for case in clauses}
    assert len(kinds) == 195
    assert kinds["P3.3.6"] == ["failure"]
    assert kinds["P1.0.1"] == ["skipped"]
    assert kinds["P1.0.11"] == ["error"]
    assert clauses.get("skipped") == str(sum(told == ["skipped"] for told in kinds.values()))
