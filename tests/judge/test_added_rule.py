"""A rule and a report format of another package: found by entry points, read, judged and written as ours are."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

RULE = """
from harness.judge.coverage import coverage
from harness.judge.finding import conclude
from harness.judge.rules import Rule
from harness.policy import Check
from harness.reasons import because
from harness.report.formats import Format
from harness.scenario import Expectation


class NeverAsked(Expectation, frozen=True, kw_only=True):
    kind = "KIND"
    answers = frozenset({Check.RUNTIME})


def judge(case, expectation):
    covered = coverage(case, expectation.phase, ())
    passed = because("passed.none-obtained", phase=expectation.phase, watched=0)
    return conclude(expectation, (), covered, (), passed=passed)


rule = Rule(NeverAsked, judge)
lines = Format("lines.txt", lambda suite: b"\\n".join(clause.clause.encode() for clause in suite.verdict.clauses))
"""
USE = """
from pathlib import Path
import sys
from harness.judge import judge
from harness.report import suite_of
from harness.report.formats import formats
from tests.judge.evidence import Run

run = Run(directory=Path(sys.argv[1]), expectation="never-asked: {phase: before-consent, clauses: [P9.1]}")
evidence = run.evidence()
findings = judge(evidence)
print(findings.findings[0].kind, findings.findings[0].verdict.value)
from harness.scenario.expectations import expectations
from harness.scenario.schema import scenario_schema
print("never-asked" in scenario_schema(kinds=expectations())["properties"]["expect"]["items"]["properties"])
added = formats()[-1]
print(added.file, added.render(suite_of(((evidence, findings),))).splitlines()[0].decode())
"""


def installed(folder: Path, *, kind: str) -> subprocess.CompletedProcess[str]:
    """Use a package of that name that adds the rule, beside ours."""
    info = folder / "acme_rules-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: acme-rules\nVersion: 1.0\n", encoding="utf-8")
    points = "[harness.rules]\nadded = acme_rules:rule\n[harness.formats]\nadded = acme_rules:lines\n"
    (info / "entry_points.txt").write_text(points, encoding="utf-8")
    (folder / "acme_rules.py").write_text(RULE.replace("KIND", kind), encoding="utf-8")
    (folder / "bundle").mkdir()
    path = f"import sys; sys.path[:0] = [{str(folder)!r}, {str(Path(__file__).parents[2])!r}]\n"
    command = [sys.executable, "-c", path + USE, str(folder / "bundle")]
    return subprocess.run(command, capture_output=True, text=True, timeout=60)


def test_a_rule_and_a_format_of_another_package_are_used(tmp_path: Path) -> None:
    done = installed(tmp_path, kind="never-asked")
    assert done.stdout.splitlines() == ["never-asked pass", "True", "lines.txt P0.1"], done.stderr


@pytest.mark.parametrize("kind", ["nothing-sent", "at-most"])
def test_a_kind_of_ours_cannot_be_taken(tmp_path: Path, kind: str) -> None:
    done = installed(tmp_path, kind=kind)
    assert f"harness.rules: {kind}: both privacy-harness and acme-rules provide it" in done.stderr
