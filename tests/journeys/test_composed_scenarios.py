"""A scenario of several files, with variables and a branch, is performed as one and judged from its bundle alone."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from harness.evidence import read_bundle
from harness.scenario.packs import pack

PACK = pack("yunzhushou")
LOGIN = """steps:
  - type: {id: tenant, text: "${tenant}", data_type: tenant_code}
  - type: {id: username, text: zhangwei-8264, data_type: username}
  - type: {id: password, text: "${password}", data_type: password}
  - tap: {id: login}
"""
SCENARIO = f"""scenario: composed
title: composed
policy: policy.yaml
app: {{package: com.example.yunzhushou, apk: {PACK / "app" / "yunzhushou.apk"}}}
variables: {{tenant: tenant-7319, password: {{env: TEST_PASSWORD}}}}
steps:
  - install
  - phase: before-consent
  - launch
  - if-see: {{id: privacy_dialog, timeout: 10s, steps: [{{see: {{id: agree}}}}]}}
  - if-see: {{text: 发现新版本, timeout: 0s, steps: [{{tap: 以后再说}}, {{see: 发现新版本}}]}}
  - wait: 2s
  - phase: consented
  - tap: {{id: agree}}
  - see: {{id: login}}
  - include: parts/login.yaml
  - see: {{id: home_title}}
  - wait: 2s
expect:
  - nothing-collected: {{phase: before-consent, clauses: [P9.1, P8.6, P1.0.5]}}
  - only-declared: {{phase: consented, data_types: [tenant_code, username, password], clauses: [P1.1.1, P1.1.2]}}
  - still-works: {{phase: consented, see: {{id: home_title}}, clauses: [P1.2.1]}}
"""
PASSWORD = "Pa55-word-2957"


@pytest.fixture
def suite(tmp_path: Path) -> Path:
    folder = tmp_path / "suite"
    (folder / "parts").mkdir(parents=True)
    (folder / "policy.yaml").write_bytes((PACK / "policy.yaml").read_bytes())
    (folder / "parts" / "login.yaml").write_text(LOGIN, encoding="utf-8")
    (folder / "composed.yaml").write_text(SCENARIO, encoding="utf-8")
    return folder


def harness(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "harness.cli", *arguments]
    inherited = {name: value for name, value in os.environ.items() if name != "TEST_PASSWORD"}
    return subprocess.run(
        command, capture_output=True, text=True, timeout=180, check=False, env={**inherited, **environment}
    )


def test_a_scenario_of_several_files_is_performed_and_judged_as_one(suite: Path) -> None:
    out = suite.parent / "run"
    done = harness("run", str(suite), "--out", str(out), TEST_PASSWORD=PASSWORD)
    assert done.returncode == 0, done.stdout + done.stderr
    rows = read_bundle(out / "composed").steps
    assert {row.text: row.skipped for row in rows if re.search("if-see|新版本|agree", row.text)} == {
        "if-see id: privacy_dialog": False,
        "see id: agree": False,
        "if-see text: 发现新版本": True,
        "see 发现新版本": True,
        "tap id: agree": False,
    }
    assert PASSWORD not in done.stdout + (out / "report.html").read_text(encoding="utf-8")
    (suite / "composed.yaml").unlink()
    (suite / "parts" / "login.yaml").unlink()
    again = harness("judge", str(out / "composed"), "--json")
    assert again.returncode == 0, again.stdout + again.stderr
    findings = json.loads((out / "composed" / "findings.json").read_bytes())["findings"]
    assert {each["kind"]: each["verdict"] for each in findings} == {
        "nothing-collected": "pass",
        "only-declared": "pass",
        "still-works": "pass",
    }


def test_without_its_password_nothing_is_performed(suite: Path) -> None:
    done = harness("run", str(suite), "--out", str(suite.parent / "run"))
    assert done.returncode == 2
    assert "TEST_PASSWORD" in done.stderr
    assert not (suite.parent / "run").exists()
