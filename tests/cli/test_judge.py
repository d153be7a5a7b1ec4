"""`harness judge` and `harness report` under another policy than that of the run."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import pytest

from tests.cli.test_language import ENGLISH, harness
from tests.report.bundle import write_bundle


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    return write_bundle(tmp_path / "bundle")


@pytest.fixture
def corrected(bundle: Path, tmp_path: Path) -> Path:
    policy = tmp_path / "corrected" / "policy.yaml"
    policy.parent.mkdir()
    text = (bundle / "policy.yaml").read_text(encoding="utf-8")
    policy.write_text(text.replace("updated:", "updated: 2030-01-31 #", 1), encoding="utf-8")
    return policy


def judged_by(bundle: Path) -> dict[str, object]:
    told: dict[str, object] = json.loads((bundle / "findings.json").read_bytes())["judged_by"]
    return told


def test_the_findings_say_under_which_policy_they_were_made(bundle: Path, corrected: Path) -> None:
    assert harness("judge", str(bundle), locale=ENGLISH).returncode in (1, 3)
    assert judged_by(bundle)["another_policy"] is False
    assert harness("judge", str(bundle), "--policy", str(corrected), locale=ENGLISH).returncode in (1, 3)
    assert judged_by(bundle)["another_policy"] is True
    assert judged_by(bundle)["policy_updated"] == "2030-01-31"


def test_the_file_of_the_run_is_not_another_however_its_lines_end(bundle: Path, corrected: Path) -> None:
    policy = bundle / "policy.yaml"
    policy.write_bytes(b"\xef\xbb\xbf" + policy.read_bytes().replace(b"\n", b"\r\n"))
    corrected.write_bytes(policy.read_bytes())
    assert harness("judge", str(bundle), "--policy", str(corrected), locale=ENGLISH).returncode in (1, 3)
    assert judged_by(bundle)["another_policy"] is False
    assert judged_by(bundle)["policy_sha256"] == hashlib.sha256(policy.read_bytes()).hexdigest()


def test_the_report_says_so_on_its_first_page(bundle: Path, corrected: Path) -> None:
    for chosen in ((), ("--policy", str(corrected))):
        done = harness("report", str(bundle), *chosen, locale=ENGLISH)
        assert done.returncode == 0, done.stderr
        drawn = (bundle / "report.html").read_text(encoding="utf-8")
        assert ("Judged under another policy than that of the run" in drawn) is bool(chosen)
        assert ("2030-01-31" in drawn) is bool(chosen)


def test_the_terminal_and_the_files_for_machines_say_so(bundle: Path, corrected: Path) -> None:
    for chosen in ((), ("--policy", str(corrected))):
        said = harness("judge", str(bundle), *chosen, locale=ENGLISH).stdout
        assert ("another policy than that of the run" in said) is bool(chosen)
        assert harness("report", str(bundle), *chosen, locale=ENGLISH).returncode == 0
        assert json.loads((bundle / "clauses.json").read_bytes())["another_policy"] is bool(chosen)
        junit = (bundle / "junit.xml").read_text(encoding="utf-8")
        assert ("another policy than that of the run" in junit) is bool(chosen)


def test_a_policy_with_a_mistake_is_told_by_its_own_name(bundle: Path, corrected: Path) -> None:
    corrected.write_text("policy: x\n", encoding="utf-8")
    done = harness("judge", str(bundle), "--policy", str(corrected), locale=ENGLISH)
    assert done.returncode == 2
    assert str(corrected) in done.stderr
    assert not (bundle / "findings.json").exists()


def test_a_clause_that_a_newer_policy_has_no_more_keeps_nothing_from_being_judged(
    bundle: Path, corrected: Path, tmp_path: Path
) -> None:
    """The scenario in a bundle is sealed: nobody can take the clause out there."""
    findings = json.loads(harness_json(bundle, corrected))
    corrected.write_text(renamed(corrected.read_text(encoding="utf-8"), "P8.6"), encoding="utf-8")
    without = json.loads(harness_json(bundle, corrected))
    assert [each["verdict"] for each in without["findings"]] == [each["verdict"] for each in findings["findings"]]
    assert "P8.6" in {clause for each in without["findings"] for clause in each["clauses"]}
    assert "P8.6" not in {each["clause"] for each in without["clauses"]}
    done = harness("report", str(bundle), "--policy", str(corrected), locale=ENGLISH)
    assert done.returncode == 0, done.stderr
    own = bundle / "policy.yaml"
    own.write_text(renamed(own.read_text(encoding="utf-8"), "P8.6"), encoding="utf-8")
    assert harness("judge", str(bundle), locale=ENGLISH).returncode == 2  # it was made under no such policy


def harness_json(bundle: Path, policy: Path) -> bytes:
    done = harness("judge", str(bundle), "--policy", str(policy), locale=ENGLISH)
    assert done.returncode in (1, 3), done.stderr
    return (bundle / "findings.json").read_bytes()


def renamed(policy: str, clause: str) -> str:
    return re.sub(rf"\b{re.escape(clause)}\b", f"{clause}.old", policy)


def test_what_the_user_said_of_code_and_hosts_stands_on_the_first_page(bundle: Path) -> None:
    for text in ("", "first_party: {packages: [cn.jpush.android]}\n"):
        (bundle / "sdks.yaml").write_text(text, encoding="utf-8")
        assert harness("judge", str(bundle), locale=ENGLISH).returncode in (1, 3)
        assert judged_by(bundle)["claims"] == ({"cn.jpush.android": "first_party"} if text else {})
        assert harness("report", str(bundle), locale=ENGLISH).returncode == 0
        drawn = (bundle / "report.html").read_text(encoding="utf-8")
        assert ("and sdks.yaml beside it" in drawn) is bool(text)
        assert ("<code>cn.jpush.android</code>" in drawn) is bool(text)


def test_an_sdk_s_code_that_the_policy_calls_its_own_stands_there_too(bundle: Path, corrected: Path) -> None:
    text = corrected.read_text(encoding="utf-8")
    own = "packages: [com.example.yunzhushou, com.mysoft]"
    for more, claimed in (("com.acme.shared", {}), ("cn.jpush.android", {"cn.jpush.android": "first_party"})):
        corrected.write_text(text.replace(own, f"{own[:-1]}, {more}]"), encoding="utf-8")
        assert harness("judge", str(bundle), "--policy", str(corrected), locale=ENGLISH).returncode in (1, 3)
        assert judged_by(bundle)["claims"] == claimed
