"""JUnit XML: a test suite for each run, a test case for each expectation. Inconclusive is an error, never a pass."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from harness.evidence import Evidence
from harness.judge import Findings, Verdict
from harness.report.view import proof_lines

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render_junit(judged: tuple[tuple[Evidence, Findings], ...]) -> bytes:
    """Write the document, UTF-8. Characters that XML cannot hold are replaced."""
    root = ElementTree.Element("testsuites")
    for evidence, findings in judged:
        cases = findings.findings
        suite = ElementTree.SubElement(
            root,
            "testsuite",
            name=_clean(f"{findings.scenario}[{findings.variant}]" if findings.variant else findings.scenario),
            tests=str(len(cases)),
            failures=str(sum(case.verdict is Verdict.FAIL for case in cases)),
            errors=str(sum(case.verdict is Verdict.INCONCLUSIVE for case in cases)),
            timestamp=evidence.manifest.started,
        )
        for finding in cases:
            case = ElementTree.SubElement(
                suite,
                "testcase",
                classname=_clean(findings.scenario),
                name=_clean(finding.expectation),
                time=f"{finding.coverage.seconds:.3f}",
            )
            if finding.verdict is Verdict.PASS:
                continue
            kind = "failure" if finding.verdict is Verdict.FAIL else "error"
            told = ElementTree.SubElement(case, kind, type=finding.verdict.value, message=_clean(finding.reason.en))
            lines = [finding.reason.zh, *(line for proof in finding.proofs for line in proof_lines(proof))]
            told.text = _clean("\n".join([*lines, *(hole.reason.en for hole in finding.coverage.holes)]))
    ElementTree.indent(root)
    document: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return document


def _clean(text: str) -> str:
    return _ILLEGAL.sub("\ufffd", text)
