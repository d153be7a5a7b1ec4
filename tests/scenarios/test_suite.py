"""The consent-and-revocation suite reads, and covers what the variants of the demo app break."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from harness.scenario import Expectation, Scenario, Wait, load_scenario

PACK = Path(__file__).parent.parent.parent / "scenarios" / "yunzhushou"
SUITE = {path.stem: load_scenario(path) for path in sorted(PACK.glob("*.yaml")) if path.name != "policy.yaml"}
VARIANTS = {
    path.stem: json.loads(path.read_text(encoding="utf-8")) for path in (PACK / "app" / "variants").glob("*.json")
}
BAD = sorted(name for name, variant in VARIANTS.items() if variant["expect"]["verdict"] == "fail")


@pytest.mark.parametrize("scenario", SUITE.values(), ids=SUITE)
def test_a_scenario_is_called_as_its_file(scenario: Scenario) -> None:
    assert Path(scenario.path).stem == scenario.id


@pytest.mark.parametrize("scenario", SUITE.values(), ids=SUITE)
def test_every_scenario_expects_something(scenario: Scenario) -> None:
    assert scenario.expect


@pytest.mark.parametrize("name", BAD)
def test_some_scenario_expects_what_the_variant_breaks(name: str) -> None:
    broken = VARIANTS[name]["expect"]["finding"]
    expected = [expectation for scenario in SUITE.values() for expectation in scenario.expect]
    assert [each.id for each in expected if speaks_of(each, broken)]


def speaks_of(expectation: Expectation, broken: dict[str, str]) -> bool:
    """Whether the expectation is of the kind, phase and data type that a variant breaks."""
    same = (expectation.kind, expectation.phase) == (broken["expectation"], broken["phase"])
    data_types = getattr(expectation, "data_types", ())
    return same and (not data_types or broken["data_type"] in data_types)


def test_the_waits_of_the_whole_suite_are_short() -> None:
    steps = [step for scenario in SUITE.values() for step in scenario.steps]
    waited = sum(step.seconds for step in steps if isinstance(step, Wait))
    assert waited < 40
