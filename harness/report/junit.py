"""JUnit XML: a test suite for each run, a test case for each expectation. Inconclusive is an error, never a pass."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from harness.evidence import Evidence
from harness.judge import Finding, Findings, Verdict
from harness.report.known import Mask, mask_for
from harness.report.proofs import proof_texts
from harness.report.reasons import said, said_of
from harness.report.visible import visible
from harness.text import Text

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render_junit(judged: tuple[tuple[Evidence, Findings], ...]) -> bytes:
    """Write the document, UTF-8, values masked. Characters that XML cannot hold are replaced."""
    root = ElementTree.Element("testsuites")
    for evidence, findings in judged:
        cases, mask = findings.findings, mask_for(evidence)
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
            message = _clean(mask.text(said_of(finding).en))
            told = ElementTree.SubElement(case, kind, type=finding.verdict.value, message=message)
            told.text = _clean("\n".join(_lines(finding, mask)))
    ElementTree.indent(root)
    document: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return document


def _lines(finding: Finding, mask: Mask) -> Iterator[str]:
    """The reason in Chinese (the message has it in English), then each line of proof and each hole in both."""
    yield mask.text(said_of(finding).zh)
    for proof in finding.proofs:
        for line in proof_texts(proof, mask=mask):
            yield from _in_both(line)
    for hole in finding.coverage.holes:
        reason = said(hole.reason)
        yield from _in_both(Text(zh=mask.text(reason.zh), en=mask.text(reason.en)))


def _in_both(text: Text) -> tuple[str, ...]:
    return tuple(dict.fromkeys((text.zh, text.en)))


def _clean(text: str) -> str:
    return _ILLEGAL.sub("\ufffd", visible(text))
