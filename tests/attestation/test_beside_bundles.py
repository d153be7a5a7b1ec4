"""What a person answered of a suite, where its bundles or what lies beside them is not as it should be."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import harness.suite
from harness.attestation import NAME, read_form, taken
from harness.errors import BadInput
from harness.judge import ClauseStatus, ClauseVerdict

SAMPLE = Path(__file__).parents[2] / "reports" / "sample" / "pre-granted"
TODAY = date(2026, 11, 30)
ALONE, OTHER = "P0.3", "PD.2"  # a person's word is their only check
KEPT = f"{{clause: {ALONE}, answer: kept, shown: the contract, valid_until: 2099-12-31}}"
BROKEN = f"{{clause: {OTHER}, answer: broken, shown: seven companies}}"


@pytest.fixture
def suite(tmp_path: Path) -> Path:
    """A suite of one bundle, and one answer of each sort beside it."""
    shutil.copytree(SAMPLE, tmp_path / "suite" / "pre-granted")
    answered(tmp_path / "suite", KEPT, BROKEN)
    return tmp_path / "suite"


def answered(suite: Path, *answers: str, by: str = "王芳") -> None:
    policy, build, beside = harness.suite.tested_in(suite)
    form = suite.parent / "form.yaml"
    head = f"package: {build.package}\nby: {by}\nrole: 法务\n"
    form.write_text(f"{head}answers: [{', '.join(answers)}]\n", encoding="utf-8")
    taken(read_form(form, policy, build, today=TODAY), policy, build, beside, today=TODAY)


def clauses(suite: Path) -> dict[str, ClauseVerdict]:
    outcome = harness.suite.judged_again(harness.suite.find_bundles((suite,)), answers=suite / NAME)
    return {clause.clause: clause for each in outcome.suites() for clause in each.verdict.clauses}


def renamed(suite: Path, **fields: Any) -> None:
    path = suite / "pre-granted" / "manifest.json"
    path.write_text(json.dumps(json.loads(path.read_bytes()) | fields), encoding="utf-8")


def test_answers_count_where_the_bundle_is_whole(suite: Path) -> None:
    found = clauses(suite)
    assert (found[ALONE].status, found[OTHER].status) == (ClauseStatus.PASS, ClauseStatus.FAIL)


@pytest.mark.parametrize("name", ["flows.mitm", "policy.yaml", "evidence.db"])
def test_beside_a_bundle_that_was_changed_no_answer_passes_and_a_broken_clause_stays_one(
    name: str, suite: Path
) -> None:
    with (suite / "pre-granted" / name).open("ab") as file:
        file.write(b"\n")
    found = clauses(suite)
    assert (found[ALONE].status, found[OTHER].status) == (ClauseStatus.INCONCLUSIVE, ClauseStatus.FAIL)
    assert found[ALONE].reason.template == "clause.attested-defect"


def test_nor_does_one_beside_a_bundle_that_seals_nothing(suite: Path) -> None:
    renamed(suite, files={})
    assert clauses(suite)[ALONE].status is ClauseStatus.INCONCLUSIVE


@pytest.mark.parametrize("there", ["a folder", "a link to nothing"])
def test_what_lies_in_the_place_of_answers_and_is_none_is_told_and_not_passed_over(there: str, suite: Path) -> None:
    (suite / NAME).unlink()
    (suite / NAME).mkdir() if there == "a folder" else (suite / NAME).symlink_to("gone.yaml")
    bundles = harness.suite.find_bundles((suite,))
    with pytest.raises(BadInput, match=NAME):
        harness.suite.judged_again(bundles, answers=harness.suite.answers_beside(bundles))
    with pytest.raises(BadInput, match=NAME):
        answered(suite, KEPT)


def test_of_a_run_that_names_no_day_nothing_is_known_to_be_valid_still(suite: Path) -> None:
    renamed(suite, started="2026-99-99")
    assert clauses(suite)[ALONE].reason.template == "clause.attested-defect"
