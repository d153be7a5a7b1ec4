"""JUnit XML: a test suite for each run, a test case for its steps and each expectation, and a suite of the clauses.

Inconclusive is an error, never a pass; a clause that nothing tested is skipped.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree

from harness.evidence import Evidence
from harness.judge import ClauseStatus, ClauseVerdict, Finding, Verdict, causes
from harness.masking import Masking
from harness.report.proofs import proof_texts
from harness.report.reasons import said, said_of, said_with_what_hangs
from harness.report.suite import STEPS, Suite
from harness.report.words import word
from harness.scenario import Scenario
from harness.text import Text

_KINDS = {ClauseStatus.FAIL: "failure", ClauseStatus.INCONCLUSIVE: "error"}


def render_junit(suite: Suite) -> bytes:
    """Write the document, UTF-8. Values are masked also where they are to be shown: it goes into logs."""
    root = ElementTree.Element("testsuites")
    masking = suite.masking.hiding
    for (evidence, findings), scenario in zip(suite.judged, suite.scenarios, strict=True):
        name = f"{findings.scenario}[{findings.variant}]" if findings.variant else findings.scenario
        cases = [_steps(evidence, scenario, masking)]
        cases += [_expectation(finding, findings.scenario, masking) for finding in findings.findings]
        root.append(_suite(masking, name, cases, timestamp=evidence.manifest.started))
    clauses = _suite(masking, "clauses", [_clause(each, suite, masking) for each in suite.verdict.clauses])
    if suite.verdict.another_policy:
        properties = ElementTree.Element("properties")
        ElementTree.SubElement(properties, "property", {"name": "policy", "value": word("label", "another-policy").en})
        clauses.insert(0, properties)
    root.append(clauses)
    ElementTree.indent(root)
    document: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return document


def _suite(masking: Masking, name: str, cases: list[ElementTree.Element], **more: str) -> ElementTree.Element:
    def count(kind: str) -> str:
        return str(sum(case.find(kind) is not None for case in cases))

    counts = {"tests": str(len(cases)), "failures": count("failure"), "errors": count("error")}
    suite = ElementTree.Element(
        "testsuite", {"name": masking.junit(name), **counts, "skipped": count("skipped"), **more}
    )
    suite.extend(cases)
    return suite


def _steps(evidence: Evidence, scenario: Scenario, masking: Masking) -> ElementTree.Element:
    """Whether the scenario could be performed as it is written."""
    case = _case(masking, evidence.manifest.scenario, STEPS, time="0")
    failed = [(step, step.problem) for step in evidence.steps if step.problem is not None]
    if failed:
        lines = []
        for step, problem in failed:
            shown = masking.performed(step, scenario)
            zh, en = f"步骤 {step.index}（{shown}）：{problem.zh}", f"step {step.index} ({shown}): {problem.en}"
            lines += [zh, en]
        _tell(case, masking, "error", "step-failed", lines[1], lines)
    return case


def _expectation(finding: Finding, scenario: str, masking: Masking) -> ElementTree.Element:
    case = _case(masking, scenario, finding.expectation, time=f"{finding.coverage.seconds:.3f}")
    if finding.verdict is not Verdict.PASS:
        kind = "failure" if finding.verdict is Verdict.FAIL else "error"
        _tell(case, masking, kind, finding.verdict.value, said_of(finding).en, list(_lines(finding, masking)))
    return case


def _clause(clause: ClauseVerdict, suite: Suite, masking: Masking) -> ElementTree.Element:
    """A clause by all runs. One that nothing tested is skipped: it did not pass."""
    case = _case(masking, suite.policy.policy, clause.clause, time="0")
    if clause.status is not ClauseStatus.PASS:
        kind = _KINDS.get(clause.status, "skipped")
        reasons = [clause.reason, *(breach.reason for breach in clause.breaches[1:])]
        lines = [line for reason in reasons for line in _in_both(said(reason))]
        _tell(case, masking, kind, clause.status.value, lines[min(1, len(lines) - 1)], lines)
    return case


def _case(masking: Masking, classname: str, name: str, *, time: str) -> ElementTree.Element:
    return ElementTree.Element("testcase", classname=masking.junit(classname), name=masking.junit(name), time=time)


def _tell(case: ElementTree.Element, masking: Masking, kind: str, type: str, message: str, lines: list[str]) -> None:
    told = ElementTree.SubElement(case, kind, type=type, message=masking.junit(message))
    told.text = "\n".join(map(masking.junit, lines))


def _lines(finding: Finding, masking: Masking) -> Iterator[str]:
    """The reason in Chinese (the message has it in English), then each line of proof and each hole in both.

    A reason that is one of the holes stands there.
    """
    reason, holes = said_of(finding), [said_with_what_hangs(cause) for cause in causes(finding.coverage.holes)]
    if reason not in holes:
        yield reason.zh
    for proof in finding.proofs:
        for line in proof_texts(proof, masking):
            yield from _in_both(line)
    for hole in holes:
        yield from _in_both(hole)


def _in_both(text: Text) -> tuple[str, ...]:
    return tuple(dict.fromkeys((text.zh, text.en)))
