"""A phone without root has no hooks: the other witnesses prove what they saw, and nothing passes in their stead."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from harness.scenario.packs import pack


def run_without(tmp_path: Path, variant: str, witness: str) -> tuple[int, dict[str, str], str]:
    """Exit code, verdict by expectation, and the page of the report."""
    out = tmp_path / "run"
    command = [
        *(sys.executable, "-m", "harness.cli", "run", str(pack("yunzhushou") / "first-run-consent.yaml")),
        *("--without", witness, "--variant", variant, "--seed", "3", "--out", str(out)),
    ]
    done = subprocess.run(command, capture_output=True, timeout=180, check=False)
    findings = json.loads((out / "first-run-consent" / "findings.json").read_bytes())["findings"]
    verdicts = {finding["kind"]: finding["verdict"] for finding in findings}
    return done.returncode, verdicts, (out / "report.html").read_text(encoding="utf-8")


def test_what_the_system_recorded_fails_and_what_hooks_would_vouch_for_stays_open(tmp_path: Path) -> None:
    code, verdicts, page = run_without(tmp_path, "eager-clipboard", "hooks")
    assert code == 1
    assert verdicts == {
        "dialog-shown": "pass",
        "nothing-collected": "fail",
        "nothing-sent": "inconclusive",
        "no-permission-asked": "inconclusive",
        "at-most": "inconclusive",
        "only-declared": "inconclusive",
        "only-declared-permissions": "pass",
        "only-declared-sdks": "pass",
        "still-works": "pass",
    }
    assert "Assurance level A" in page
    assert "--without hooks" in page


def test_a_compliant_app_is_not_passed_without_hooks(tmp_path: Path) -> None:
    code, verdicts, _ = run_without(tmp_path, "compliant", "hooks")
    assert code == 3
    assert verdicts["nothing-collected"] == "inconclusive"
