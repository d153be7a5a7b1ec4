"""`reports/sample` is one bundle of a real run, with the findings and the report that today's code makes of it."""

from __future__ import annotations

import json
import re
from pathlib import Path

from harness.evidence import read_bundle
from harness.judge import encode, judge
from harness.report import suite_of, write_report
from harness.report.summary import render_summary

SAMPLE = Path(__file__).parents[2] / "reports" / "sample"
BUNDLE = SAMPLE / "pre-granted"
RENEW = "run `harness judge reports/sample; harness report reports/sample` and commit what changed"
PICTURE = re.compile(r"data:image/jpeg;base64,[A-Za-z0-9+/=]+")  # another Pillow may pack a picture otherwise


def test_its_bundle_is_whole() -> None:
    assert read_bundle(BUNDLE).defects == ()


def test_its_findings_are_what_the_judge_says_today_byte_for_byte() -> None:
    assert encode(judge(read_bundle(BUNDLE))) == (BUNDLE / "findings.json").read_bytes(), RENEW


def test_its_summary_is_what_is_said_today() -> None:
    evidence = read_bundle(BUNDLE)
    said = json.loads(render_summary(suite_of(((evidence, judge(evidence)),))))
    kept = json.loads((SAMPLE / "summary.json").read_bytes())
    for each in (said, kept):
        each["runs"] = [run | {"findings": ""} for run in each["runs"]]  # theirs is checked above, byte for byte
    assert said == kept, RENEW


def test_its_report_is_what_is_drawn_today(tmp_path: Path) -> None:
    evidence = read_bundle(BUNDLE)
    drawn = write_report(((evidence, judge(evidence)),), tmp_path / "report.html").read_text(encoding="utf-8")
    kept = (SAMPLE / "report.html").read_text(encoding="utf-8")
    assert PICTURE.sub("", drawn) == PICTURE.sub("", kept), RENEW
