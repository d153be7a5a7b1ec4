"""`harness policy coverage` and `harness policy lint`, for people and machines."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.test_language import CHINESE, ENGLISH, harness

PACK = Path(__file__).parent.parent.parent / "scenarios" / "yunzhushou"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """The pack without its app."""
    folder = tmp_path / "pack"
    folder.mkdir()
    for file in PACK.glob("*.yaml"):
        shutil.copy(file, folder)
    return folder


def test_each_clause_is_listed_with_who_checks_it() -> None:
    done = harness("policy", "coverage", str(PACK), locale=ENGLISH)
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert "P9.1  Pop-up at first run: covered" in lines
    at = lines.index("PD.3  Enterprise customer: exempt")
    assert lines[at + 1] == "  it defines a word and promises no act"
    assert "  pre-granted  nothing-sent  before-consent  traffic" in lines
    assert lines[-1].startswith("covered ")


def test_the_same_in_chinese() -> None:
    done = harness("policy", "coverage", str(PACK), locale=CHINESE)
    assert "P9.1  首次运行弹窗：已覆盖" in done.stdout.splitlines()


def test_machines_get_an_object_for_each_clause() -> None:
    told = [
        json.loads(line)
        for line in harness("policy", "coverage", "--json", str(PACK), locale=ENGLISH).stdout.splitlines()
    ]
    *clauses, ended = told
    assert len(clauses) == sum(ended["counts"].values()) == 195
    (first_run,) = (each for each in clauses if each["clause"] == "P9.1")
    assert {
        "scenario": "pre-granted",
        "expectation": "nothing-sent-before-consent",
        "rule": "nothing-sent",
    }.items() <= (first_run["by"][-1].items())


def test_a_clause_that_nobody_checks_is_told_by_the_exit_code(pack: Path) -> None:
    scenario = pack / "pre-granted.yaml"
    for other in pack.glob("*.yaml"):
        if other.name not in ("policy.yaml", scenario.name):
            other.unlink()
    done = harness("policy", "coverage", str(pack), locale=ENGLISH)
    assert done.returncode == 1
    assert "P5.3.2  Processing stops after withdrawal: unassigned" in done.stdout.splitlines()


def test_a_reason_that_is_true_no_longer_is_told_too(pack: Path) -> None:
    policy = pack / "policy.yaml"
    text = policy.read_text(encoding="utf-8")
    clause = text.index("  - id: P5.3.2\n")
    changed = text[:clause] + text[clause:].replace("    rules:", "    not_covered: later\n    rules:", 1)
    policy.write_text(changed, encoding="utf-8")
    done = harness("policy", "coverage", str(pack), locale=ENGLISH)
    assert done.returncode == 1
    assert "P5.3.2  Processing stops after withdrawal: `not_covered` is true no longer" in done.stdout.splitlines()


def test_scenarios_of_two_policies_are_refused(pack: Path) -> None:
    policy = pack / "policy.yaml"
    policy.write_text(policy.read_text(encoding="utf-8") + "\n# of another year\n", encoding="utf-8")
    done = harness("policy", "coverage", str(PACK / "decline.yaml"), str(pack / "withdraw.yaml"), locale=ENGLISH)
    assert done.returncode == 2


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        (ENGLISH, "  It says to be in force from 2023-05-09, before its last change of 2023-12-27"),
        (CHINESE, "  生效日期（2023-05-09）早于更新日期（2023-12-27）"),
    ],
)
def test_what_is_wrong_with_the_text_is_told_in_the_user_s_language(locale: str, said: str) -> None:
    done = harness("policy", "lint", str(PACK / "policy.yaml"), locale=locale)
    assert done.returncode == 1
    assert said in done.stdout


def test_machines_get_an_object_for_each_remark() -> None:
    done = harness("policy", "lint", "--json", str(PACK / "policy.yaml"), locale=ENGLISH)
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert all(each["said"]["zh"] and each["said"]["en"] for each in told)
    assert {"lint": "ages-differ", "clauses": ["PD.5", "P6.1"]}.items() <= next(
        each for each in told if each["lint"] == "ages-differ"
    ).items()
