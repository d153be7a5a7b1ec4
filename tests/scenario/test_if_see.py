"""`if-see`: what may not be done at all can be no phase, nor change what a phase is about."""

from __future__ import annotations

from pathlib import Path

import pytest

from harness.errors import BadInput
from harness.scenario import IfSee, parse_scenario, parse_step
from tests.scenario.writing import EXPECTED, POLICY, read, write

PHASE = "{phase: before-consent}"
POP_UP = "{if-see: {text: 升级, steps: [{see: 以后再说}, {tap: 以后再说}]}}"


def test_its_steps_follow_it_and_it_says_how_many() -> None:
    scenario = read([PHASE, "launch", POP_UP, "back"])
    assert [str(step) for step in scenario.steps[2:]] == ["if-see text: 升级", "see 以后再说", "tap 以后再说", "back"]
    branch = scenario.steps[2]
    assert isinstance(branch, IfSee)
    assert branch.steps == scenario.steps[3:5]


def test_a_bundle_keeps_it_as_it_was_written(tmp_path: Path) -> None:
    (tmp_path / "close.yaml").write_text("steps: [{tap: '${later}'}, back]\n", encoding="utf-8")
    text = "variables: {later: 以后再说}\n" + write(
        [PHASE, "launch", "{if-see: {id: a, steps: [{include: close.yaml}]}}"]
    )
    scenario = parse_scenario(text, str(tmp_path / "written.yaml"), POLICY)
    assert [str(step) for step in scenario.steps[2:]] == ["if-see id: a", "tap 以后再说", "back"]
    assert parse_scenario(scenario.composed, "scenario.yaml", POLICY, performed=True).steps == scenario.steps


@pytest.mark.parametrize(
    ("steps", "place", "found"),
    [
        ([PHASE, POP_UP, "launch"], "7:6", "`if-see` cannot begin the phase"),
        ([PHASE, "{wait: 1s}", POP_UP, "launch"], "8:6", "`if-see` cannot begin the phase"),
        ([PHASE, "launch", "{if-see: {id: a, steps: [{phase: consented}]}}"], "8:31", "`phase` cannot stand in"),
        ([PHASE, "launch", "{if-see: {id: a, steps: [back, launch]}}"], "8:36", "`launch` cannot stand in"),
        ([PHASE, "launch", "{if-see: {id: a, steps: [{revoke: a.b.C}]}}"], "8:31", "`revoke` cannot stand in"),
        ([PHASE, "launch", "{if-see: {id: a, steps: [{http: 'http://a.test/x'}]}}"], "8:31", "`http` cannot stand in"),
        ([PHASE, "launch", "{if-see: {id: a, steps: [{shell: pm clear a}]}}"], "8:31", "`shell` cannot stand in"),
        ([PHASE, "launch", f"{{if-see: {{id: a, steps: [{POP_UP}]}}}}"], "8:31", "`if-see` cannot stand in"),
        (
            [PHASE, "launch", "{if-see: {id: a, steps: [{type: {id: b, text: abcd, data_type: email}}]}}"],
            "8:57",
            "cannot have a `data_type`",
        ),
        ([PHASE, "launch", "{if-see: {id: a, steps: []}}"], "8:22", "found an empty list"),
        ([PHASE, "launch", "{if-see: {id: a}}"], "8:6", "`steps` is missing"),
        ([PHASE, "launch", "{if-see: a}"], "8:6", "`if-see` takes no single value"),
        ([PHASE, "launch", "{if-see: {steps: [back]}}"], "8:6", "`if-see` does not say what"),
        ([PHASE, "launch", "{if-see: {id: a, steps: [bakc]}}"], "8:30", "Did you mean `back`?"),
    ],
)
def test_what_must_be_done_in_every_run_stands_outside(steps: list[str], place: str, found: str) -> None:
    with pytest.raises(BadInput) as raised:
        read(steps, EXPECTED)
    assert found in raised.value.text.en
    assert raised.value.thing == f"written.yaml:{place}"


def test_a_phase_that_only_a_branch_would_enter_is_none() -> None:
    steps = [PHASE, "launch", "{if-see: {id: a, steps: [{phase: consented}]}}"]
    with pytest.raises(BadInput) as raised:
        read(steps, ["{nothing-sent: {phase: consented, clauses: [P9.1]}}"])
    assert "`phase` cannot stand in `if-see`" in raised.value.text.en


def test_who_says_one_step_at_a_time_sees_for_himself() -> None:
    with pytest.raises(BadInput, match="if-see"):
        parse_step("if-see: {id: a, steps: [back]}", "step")
