"""A bundle is judged by what it carries: by nothing that has changed since, and the findings say by what."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest

from harness.catalogue.register import CATALOGUE
from harness.errors import BadInput
from harness.evidence import Evidence, read_bundle
from harness.judge import Findings, encode, judge
from tests.report.bundle import write_bundle


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    return write_bundle(tmp_path / "bundle")


def keep(bundle: Path, **changes: Any) -> None:
    (bundle / "catalogue.json").write_bytes(msgspec.json.encode(replace(CATALOGUE, **changes)))


def under(evidence: Evidence, policy: str) -> Evidence:
    return evidence.under(policy, "", policy_sha256=hashlib.sha256(policy.encode()).hexdigest())


def actors(findings: Findings) -> set[str]:
    return {proof.actor.id for finding in findings.findings for proof in finding.proofs}


def test_an_sdk_is_who_it_was_when_the_run_was_made(bundle: Path) -> None:
    assert "sdk:jpush" in actors(judge(read_bundle(bundle)))
    marks: dict[str, Any] = {"packages": (), "hosts": (), "process_names": ()}
    unknown = (msgspec.structs.replace(sdk, **marks) if sdk.id == "jpush" else sdk for sdk in CATALOGUE.sdks)
    keep(bundle, sdks=tuple(unknown))
    assert "sdk:jpush" not in actors(judge(read_bundle(bundle)))


def test_a_policy_may_name_an_sdk_that_later_catalogues_lack(bundle: Path) -> None:
    then = (msgspec.structs.replace(sdk, id="retired") if sdk.id == "jpush" else sdk for sdk in CATALOGUE.sdks)
    keep(bundle, sdks=tuple(then))
    policy = bundle / "policy.yaml"
    policy.write_text(policy.read_text(encoding="utf-8").replace("jpush", "retired"), encoding="utf-8")
    assert "sdk:retired" in actors(judge(read_bundle(bundle)))


def test_a_data_type_is_called_as_it_was(bundle: Path) -> None:
    renamed = tuple(msgspec.structs.replace(each, en="as it was called") for each in CATALOGUE.data_types)
    keep(bundle, data_types=renamed)
    names = judge(read_bundle(bundle)).names.data_types
    assert {name.en for name in names.values()} == {"as it was called"}


def test_what_else_judged_is_another_hash(bundle: Path) -> None:
    before = judge(read_bundle(bundle)).judged_by
    keep(bundle, shared=())
    after = judge(read_bundle(bundle)).judged_by
    assert before.catalogue != after.catalogue
    assert before.policy_sha256 == after.policy_sha256


def test_a_catalogue_that_is_lost_leaves_nothing_passed(bundle: Path) -> None:
    (bundle / "catalogue.json").unlink()
    evidence = read_bundle(bundle)
    assert any("catalogue.json" in defect.en for defect in evidence.defects)
    assert "pass" not in {finding.verdict.value for finding in judge(evidence).findings}


def test_a_catalogue_that_cannot_be_read_is_bad_input(bundle: Path) -> None:
    (bundle / "catalogue.json").write_text("{", encoding="utf-8")
    with pytest.raises(BadInput, match=r"catalogue\.json"):
        judge(read_bundle(bundle))


def test_its_own_policy_is_told_by_its_hash(bundle: Path) -> None:
    told = judge(read_bundle(bundle)).judged_by
    assert told.policy_sha256 == hashlib.sha256((bundle / "policy.yaml").read_bytes()).hexdigest()
    assert not told.another_policy


def test_another_policy_judges_and_is_told(bundle: Path) -> None:
    evidence = read_bundle(bundle)
    text = evidence.policy_text.replace("updated:", "updated: 2030-01-31 #", 1)
    told = judge(under(evidence, text)).judged_by
    assert told.another_policy
    assert told.policy_updated == "2030-01-31"
    assert told.policy_sha256 == hashlib.sha256(text.encode()).hexdigest()


def test_the_same_policy_is_not_another(bundle: Path) -> None:
    evidence = read_bundle(bundle)
    assert encode(judge(under(evidence, evidence.policy_text))) == encode(judge(evidence))


def test_a_policy_that_has_none_of_the_scenario_s_clauses_is_no_newer_one_and_refused(bundle: Path) -> None:
    evidence = read_bundle(bundle)
    first, *others = dict.fromkeys(clause for finding in judge(evidence).findings for clause in finding.clauses)
    assert others
    without = renamed(evidence.policy_text, first)
    assert judge(under(evidence, without)).judged_by.another_policy
    for clause in others:
        without = renamed(without, clause)
    with pytest.raises(BadInput, match=first):
        judge(under(evidence, without))


def renamed(policy: str, clause: str) -> str:
    return re.sub(rf"(?<![\w.]){re.escape(clause)}(?![\w.])", f"{clause}.old", policy)
