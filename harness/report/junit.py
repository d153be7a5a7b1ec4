"""JUnit XML: a test suite for each run, a test case for its steps and each expectation, and a suite of the clauses.

Inconclusive is an error, never a pass; a clause that nothing tested is skipped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from xml.etree import ElementTree

from harness.evidence import Evidence
from harness.judge import ClauseStatus, ClauseVerdict, Finding, Verdict, causes
from harness.report.known import Mask, mask_for
from harness.report.proofs import proof_texts
from harness.report.reasons import said, said_of, said_with_what_hangs
from harness.report.steps import STEPS, shown_step
from harness.report.suite import Suite
from harness.report.visible import visible
from harness.scenario import parse_scenario
from harness.text import Text

_KINDS = {ClauseStatus.FAIL: "failure", ClauseStatus.INCONCLUSIVE: "error"}
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render_junit(suite: Suite) -> bytes:
    """Write the document, UTF-8, values masked. Characters that XML cannot hold are replaced."""
    root = ElementTree.Element("testsuites")
    masks = {findings.run: mask_for(evidence) for evidence, findings in suite.judged}
    for evidence, findings in suite.judged:
        name = f"{findings.scenario}[{findings.variant}]" if findings.variant else findings.scenario
        cases = [_steps(evidence, suite, masks[findings.run])]
        cases += [_expectation(finding, findings.scenario, masks[findings.run]) for finding in findings.findings]
        root.append(_suite(name, cases, timestamp=evidence.manifest.started))
    root.append(_suite("clauses", [_clause(each, suite, masks) for each in suite.verdict.clauses]))
    ElementTree.indent(root)
    document: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return document


def _suite(name: str, cases: list[ElementTree.Element], **more: str) -> ElementTree.Element:
    def count(kind: str) -> str:
        return str(sum(case.find(kind) is not None for case in cases))

    counts = {"tests": str(len(cases)), "failures": count("failure"), "errors": count("error")}
    suite = ElementTree.Element("testsuite", {"name": _clean(name), **counts, "skipped": count("skipped"), **more})
    suite.extend(cases)
    return suite


def _steps(evidence: Evidence, suite: Suite, mask: Mask) -> ElementTree.Element:
    """Whether the scenario could be performed as it is written."""
    case = _case(evidence.manifest.scenario, STEPS, time="0")
    failed = [(step, step.problem) for step in evidence.steps if step.problem is not None]
    if failed:
        scenario = parse_scenario(
            evidence.scenario_text, "scenario.yaml", suite.policy, evidence.register, performed=True
        )
        lines = []
        for step, problem in failed:
            shown = shown_step(step, scenario)
            zh, en = f"步骤 {step.index}（{shown}）：{problem.zh}", f"step {step.index} ({shown}): {problem.en}"
            lines += [mask.text(zh), mask.text(en)]
        _tell(case, "error", "step-failed", lines[1], lines)
    return case


def _expectation(finding: Finding, scenario: str, mask: Mask) -> ElementTree.Element:
    case = _case(scenario, finding.expectation, time=f"{finding.coverage.seconds:.3f}")
    if finding.verdict is not Verdict.PASS:
        kind = "failure" if finding.verdict is Verdict.FAIL else "error"
        _tell(case, kind, finding.verdict.value, mask.text(said_of(finding).en), list(_lines(finding, mask)))
    return case


def _clause(clause: ClauseVerdict, suite: Suite, masks: Mapping[str, Mask]) -> ElementTree.Element:
    """A clause by all runs. One that nothing tested is skipped: it did not pass."""
    case = _case(suite.policy.policy, clause.clause, time="0")
    if clause.status is not ClauseStatus.PASS:
        kind = _KINDS.get(clause.status, "skipped")
        reasons = [clause.reason, *(breach.reason for breach in clause.breaches[1:])]
        lines = [line for reason in reasons for line in _in_both(said(reason))]
        for mask in masks.values():
            lines = [mask.text(line) for line in lines]
        _tell(case, kind, clause.status.value, lines[min(1, len(lines) - 1)], lines)
    return case


def _case(classname: str, name: str, *, time: str) -> ElementTree.Element:
    return ElementTree.Element("testcase", classname=_clean(classname), name=_clean(name), time=time)


def _tell(case: ElementTree.Element, kind: str, type: str, message: str, lines: list[str]) -> None:
    told = ElementTree.SubElement(case, kind, type=type, message=_clean(message))
    told.text = _clean("\n".join(lines))


def _lines(finding: Finding, mask: Mask) -> Iterator[str]:
    """The reason in Chinese (the message has it in English), then each line of proof and each hole in both."""
    yield mask.text(said_of(finding).zh)
    for proof in finding.proofs:
        for line in proof_texts(proof, mask=mask):
            yield from _in_both(line)
    for cause in causes(finding.coverage.holes):
        reason = said_with_what_hangs(cause)
        yield from _in_both(Text(zh=mask.text(reason.zh), en=mask.text(reason.en)))


def _in_both(text: Text) -> tuple[str, ...]:
    return tuple(dict.fromkeys((text.zh, text.en)))


def _clean(text: str) -> str:
    return _ILLEGAL.sub("\ufffd", visible(text))
