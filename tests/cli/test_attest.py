"""`harness attest`: questions in a terminal or by a form, and verdicts that count the answers."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from harness.attestation import NAME
from harness.judge import ClauseStatus, SuiteVerdict
from tests.cli.terminal import answering

SAMPLE = Path(__file__).parents[2] / "reports" / "sample" / "pre-granted"
HARNESS = (sys.executable, "-m", "harness.cli")
ENGLISH = {**os.environ, "LC_ALL": "C.UTF-8"}


@pytest.fixture
def suite(tmp_path: Path) -> Path:
    shutil.copytree(SAMPLE, tmp_path / "suite" / "pre-granted")
    return tmp_path / "suite"


def harness(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [*HARNESS, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, env=ENGLISH, stdin=subprocess.DEVNULL)


def statuses(suite: Path) -> dict[str, ClauseStatus]:
    done = harness("report", str(suite))
    assert done.returncode == 0, done.stderr
    verdict = msgspec.json.decode((suite / "clauses.json").read_bytes(), type=SuiteVerdict)
    return {clause.clause: clause.status for clause in verdict.clauses}


def test_a_form_is_printed_filled_in_and_counted(suite: Path, tmp_path: Path) -> None:
    before = statuses(suite)
    text = harness("attest", str(suite), "--form").stdout.replace("by: ''", "by: Wang").replace("role: ''", "role: DPO")
    answered = text.replace("- clause: P0.3\n", "- clause: P0.3\n    answer: kept\n    shown: the contract\n")
    (tmp_path / "form.yaml").write_text(answered, encoding="utf-8")
    done = harness("attest", str(suite), "--answers", str(tmp_path / "form.yaml"))
    assert (done.returncode, done.stderr) == (0, "")
    after = statuses(suite)
    assert {each for each in before if before[each] is not after[each]} == {"P0.3"}
    assert after["P0.3"] is ClauseStatus.PASS
    assert "the contract" in (suite / "report.html").read_text(encoding="utf-8")
    assert "P0.3" not in harness("attest", str(suite), "--form").stdout


def test_a_person_who_says_that_it_is_broken_fails_the_suite(suite: Path, tmp_path: Path) -> None:
    form = "package: com.example.yunzhushou\nby: Wang\nrole: DPO\nanswers:\n"
    (tmp_path / "form.yaml").write_text(f"{form}  - {{clause: PD.2, answer: broken, shown: seven companies}}\n")
    assert harness("attest", str(suite), "--answers", str(tmp_path / "form.yaml")).returncode == 0
    done = harness("judge", str(suite))
    assert done.returncode == 1
    assert "PD.2" in done.stdout
    assert "seven companies" in done.stdout


def test_an_answer_that_another_replaces_is_told(suite: Path, tmp_path: Path) -> None:
    done = []
    for name, answer in (("Wang", "broken"), ("Li", "kept"), ("Li", "kept")):
        line = f"  - {{clause: PD.2, answer: {answer}, shown: seven companies}}\n"
        (tmp_path / "form.yaml").write_text(f"package: com.example.yunzhushou\nby: {name}\nrole: DPO\nanswers:\n{line}")
        done.append(harness("attest", str(suite), "--answers", str(tmp_path / "form.yaml")).stdout)
    told = ["PD.2: what Wang answered" in each and "(broken) was replaced" in each for each in done]
    assert told == [False, True, False]


def test_a_form_without_a_question_that_is_open_is_taken_as_well(suite: Path, tmp_path: Path) -> None:
    asked = harness("attest", str(suite), "--form").stdout.replace("by: ''", "by: Li").replace("role: ''", "role: DPO")
    answered = asked.replace("    # answer: kept", "    answer: kept").replace('# shown: ""', "shown: the contract")
    for form in (answered, ""):
        (tmp_path / "form.yaml").write_text(form or harness("attest", str(suite), "--form").stdout, encoding="utf-8")
        done = harness("attest", str(suite), "--answers", str(tmp_path / "form.yaml"))
        assert (done.returncode, done.stderr) == (0, "")
    assert "answers: []" in (tmp_path / "form.yaml").read_text(encoding="utf-8")


def test_answers_to_one_bundle_lie_beside_it_where_they_are_looked_for(suite: Path, tmp_path: Path) -> None:
    form = "package: com.example.yunzhushou\nby: Wang\nrole: DPO\nanswers:\n"
    (tmp_path / "form.yaml").write_text(f"{form}  - {{clause: P0.3, answer: kept, shown: the contract}}\n")
    bundle = suite / "pre-granted"
    assert harness("attest", str(bundle), "--answers", str(tmp_path / "form.yaml")).returncode == 0
    assert (suite / NAME).is_file()
    assert harness("judge", str(bundle)).stdout.count("1 pass") == 1


def test_without_a_terminal_nobody_is_asked(suite: Path) -> None:
    done = harness("attest", str(suite))
    assert (done.returncode, done.stdout) == (2, "")
    assert "--form" in done.stderr


def test_questions_are_asked_in_a_terminal_and_each_answer_is_kept_at_once(suite: Path, tmp_path: Path) -> None:
    (tmp_path / "contract.pdf").write_bytes(b"signed")
    first, second = "Valid until", "s later, q stop"
    answers = [
        ("Your name", "\u3000"),
        ("Your name", "Wang"),
        ("Your role", "DPO"),
        (second, "s"),  # P0.2
        (second, "y"),  # P0.3
        ("What was shown", "the contract"),
        ("Files", "gone.pdf"),
        ("Files", str(tmp_path / "contract.pdf")),
        (first, "yesterday"),
        (first, "2999-12-31"),
        (second, "q"),
    ]
    code, shown = answering([*HARNESS, "attest", str(suite)], answers)
    assert code == 0, shown
    assert "Write something" in shown
    assert "gone.pdf is no file" in shown
    told = (suite / NAME).read_text(encoding="utf-8")
    assert all(each in told for each in ("P0.3", "Wang", "the contract", "2999-12-31", "contract.pdf"))
    assert "P0.2" not in told
    assert statuses(suite)["P0.3"] is ClauseStatus.PASS
