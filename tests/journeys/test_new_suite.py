"""The suite that `harness new` writes runs at once: a compliant app passes it, and a build that does not wait fails."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from harness.scenario.packs import pack

APP = pack("yunzhushou") / "app"


def harness(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "harness.cli", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=180, check=False)


@pytest.mark.parametrize(("variant", "code", "collected"), [("compliant", 0, "pass"), ("eager-clipboard", 1, "fail")])
def test_the_first_suite_runs_as_it_was_written(tmp_path: Path, variant: str, code: int, collected: str) -> None:
    suite, out = tmp_path / "suite", tmp_path / "run"
    assert harness("new", str(APP / "yunzhushou.apk"), "--out", str(suite)).returncode == 0
    scenario = suite / "first-start.yaml"
    of_the_demo = f"app:\n  variant_file: /data/local/tmp/yunzhushou-variant.json\n  variants: {APP / 'variants'}\n"
    scenario.write_text(scenario.read_text(encoding="utf-8").replace("app:\n", of_the_demo), encoding="utf-8")
    done = harness("run", str(suite), "--variant", variant, "--out", str(out))
    assert done.returncode == code, done.stdout + done.stderr
    findings = json.loads((out / "first-start" / "findings.json").read_bytes())["findings"]
    assert {each["kind"]: each["verdict"] for each in findings} == {
        "nothing-collected": collected,
        "nothing-sent": "pass",
        "no-permission-asked": "pass",
    }
