"""A record of another app, scenario or catalogue than its bundle's proves nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import msgspec
import pytest

from harness.evidence import AppIdentity
from harness.judge import Verdict, judge
from tests.judge.evidence import Run, finding


@pytest.mark.parametrize(
    "changes", [{"scenario": "decline"}, {"app": AppIdentity(package="com.example.other", variant="compliant")}]
)
def test_a_manifest_of_another_app_or_scenario_leaves_the_answer_open(run: Run, changes: dict[str, Any]) -> None:
    evidence = run.evidence()
    assert judge(evidence).verdict is Verdict.PASS
    found = judge(replace(evidence, manifest=msgspec.structs.replace(evidence.manifest, **changes)))
    assert found.verdict is Verdict.INCONCLUSIVE
    assert found.findings[0].reason.template == "run.of-another"


@pytest.mark.parametrize(
    "changes",
    [{"data_type": "network"}, {"data_type": "own_clip"}, {"technique": "acme.unheard-of", "data_type": "network"}],
)
def test_a_call_whose_kind_of_data_is_not_its_techniques_is_no_call_that_counts_for_nothing(
    run: Run, changes: dict[str, str]
) -> None:
    call = run.collected("android-id.secure")
    assert finding(run).verdict is Verdict.FAIL
    run.collections[0] = msgspec.structs.replace(call, **changes)
    assert finding(run).verdict is Verdict.INCONCLUSIVE


def test_a_hook_of_a_technique_that_the_bundle_does_not_list_leaves_the_answer_open(run: Run) -> None:
    run.armed.append(msgspec.structs.replace(run.armed[0], technique="acme.unheard-of"))
    assert finding(run).verdict is Verdict.INCONCLUSIVE
