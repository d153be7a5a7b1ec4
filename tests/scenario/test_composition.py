"""What a scenario includes, and its variables, are written out when it is read; what cannot be is told."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from harness.errors import BadInput
from harness.scenario import Scenario, find_scenarios, load_scenario, parse_scenario
from harness.scenario.composition import MOST_STEPS
from tests.scenario.writing import PACK, POLICY, write

PHASE = "{phase: before-consent}"
TENANT = "variables: {tenant: tenant-7319}\n"


@pytest.fixture
def suite(tmp_path: Path) -> Path:
    folder = tmp_path / "suite"
    (folder / "parts").mkdir(parents=True)
    shutil.copy(PACK / "policy.yaml", folder)
    return folder


def load(suite: Path, *steps: str, head: str = "", name: str = "written.yaml") -> Scenario:
    path = suite / name
    path.write_text(head + write([PHASE, *steps]), encoding="utf-8")
    return load_scenario(path)


def part(suite: Path, name: str, *steps: str) -> None:
    path = suite / name
    path.write_text("steps:\n" + "".join(f"  - {step}\n" for step in steps), encoding="utf-8")


def shown(scenario: Scenario) -> list[str]:
    return [str(step) for step in scenario.steps[1:]]


def complaint(suite: Path, *steps: str, head: str = "") -> str:
    with pytest.raises(BadInput) as raised:
        load(suite, *steps, head=head)
    return raised.value.text.en.replace(f"{suite}/", "")


def test_the_steps_of_an_included_file_stand_where_it_is_included(suite: Path) -> None:
    part(suite, "parts/login.yaml", "{tap: {id: a}}", "{include: close.yaml}", "{tap: {id: b}}")
    part(suite, "parts/close.yaml", "back")
    scenario = load(suite, "launch", "{include: parts/login.yaml}", "{include: {file: parts/close.yaml}}", "home")
    assert shown(scenario) == ["launch", "tap id: a", "back", "tap id: b", "back", "home"]
    assert [Path(name).name for name in scenario.included] == ["login.yaml", "close.yaml"]


def test_a_phase_that_an_included_file_begins_is_one_of_the_scenario(suite: Path) -> None:
    part(suite, "consent.yaml", "{phase: consented}", "{tap: {id: agree}}")
    assert load(suite, "launch", "{include: consent.yaml}").phases == ("before-consent", "consented")


def test_what_begins_a_phase_is_not_optional_in_an_included_file(suite: Path) -> None:
    part(suite, "consent.yaml", "{tap: {id: agree, optional: true}}")
    said = complaint(suite, "{include: consent.yaml}")
    assert said.startswith("consent.yaml:2:23: `tap` begins the phase and cannot be `optional`")


@pytest.mark.parametrize(
    ("included", "found"),
    [
        ("nowhere.yaml", "written.yaml:7:6: found `nowhere.yaml`, and there is no such file"),
        ("written.yaml", "written.yaml:7:6: `written.yaml` includes itself"),
        ("../outside.yaml", "written.yaml:7:6: `../outside.yaml` lies outside of the suite's folder"),
        ("linked.yaml", "written.yaml:7:6: `linked.yaml` lies outside of the suite's folder"),
        ("round.yaml", "parts/back.yaml:2:6: `../round.yaml` includes itself"),
        ("parts", "it is no ordinary file"),
        ("empty.yaml", "empty.yaml:1:1: found an empty list"),
        ("nothing.yaml", "nothing.yaml:1:1: the file is empty"),
        ("policy.yaml", "`steps` is missing"),
        ("wrong.yaml", "wrong.yaml:2:5: found the step `lunch`, which does not exist. Did you mean `launch`?"),
        ("''", "found an empty text"),
    ],
)
def test_an_include_that_includes_nothing_is_an_error(suite: Path, included: str, found: str) -> None:
    part(suite, "../outside.yaml", "back")
    os.symlink("../outside.yaml", suite / "linked.yaml")
    part(suite, "round.yaml", "{include: parts/back.yaml}")
    part(suite, "parts/back.yaml", "{include: ../round.yaml}")
    part(suite, "wrong.yaml", "lunch")
    (suite / "empty.yaml").write_text("steps: []\n", encoding="utf-8")
    (suite / "nothing.yaml").touch()
    assert found in complaint(suite, f"{{include: {included}}}")


def test_all_faults_of_all_files_are_told_at_once(suite: Path) -> None:
    part(suite, "a.yaml", "lunch", "{tap: {id: '${nobody}'}}", "{include: b.yaml}", "{include: b.yaml}")
    part(suite, "b.yaml", "{wait: 2}", "{tap: }")
    told = complaint(suite, "{include: a.yaml}", "{include: a.yaml}", "bakc", "{see: '${'}").splitlines()
    assert [line.partition(": ")[0] for line in told] == [
        *("a.yaml:2:5", "a.yaml:3:12", "b.yaml:2:6", "b.yaml:3:6", "written.yaml:9:5", "written.yaml:10:6")
    ]


def test_files_that_include_each_other_ever_more_often_are_refused_at_once(suite: Path) -> None:
    for level in range(8):
        part(suite, f"{level}.yaml", *[f"{{include: {level + 1}.yaml}}"] * 20)
    part(suite, "8.yaml", "back")
    assert f"written out, these are more than {MOST_STEPS} steps" in complaint(suite, "{include: 1.yaml}")


def test_files_of_which_each_includes_the_next_are_followed_so_far(suite: Path) -> None:
    for level in range(2000):
        part(suite, f"{level}.yaml", f"{{include: {level + 1}.yaml}}")
    assert "this is included more than 8 deep" in complaint(suite, "{include: 0.yaml}")


def test_steps_are_repeated_round_by_round(suite: Path) -> None:
    part(suite, "twice.yaml", "{repeat: {times: 2, steps: [back]}}")
    scenario = load(suite, "launch", "{repeat: {times: 2, steps: [{include: twice.yaml}, home]}}", "launch")
    assert shown(scenario) == ["launch", *["back", "back", "home"] * 2, "launch"]
    again = parse_scenario(scenario.composed, "scenario.yaml", POLICY, performed=True)
    assert again.steps == scenario.steps


def test_a_phase_that_is_repeated_is_visited_so_often(suite: Path) -> None:
    scenario = load(
        suite, "launch", "{repeat: {times: 2, steps: [{phase: background}, home, {phase: front}, foreground]}}"
    )
    assert scenario.phases == ("before-consent", *("background", "front") * 2)


@pytest.mark.parametrize(
    ("repeated", "found"),
    [
        ("{times: 1, steps: [back]}", "Write a whole number from 2 to 100"),
        ("{times: 0, steps: [back]}", "Write a whole number from 2 to 100"),
        ("{times: -3, steps: [back]}", "Write a whole number from 2 to 100"),
        ("{times: 101, steps: [back]}", "Write a whole number from 2 to 100"),
        ("{times: 2.5, steps: [back]}", "Write a whole number from 2 to 100"),
        ("{times: '${tenant}', steps: [back]}", "Write a whole number from 2 to 100"),
        ("{times: 2, steps: []}", "found an empty list"),
        ("{times: 2}", "`steps` is missing"),
        ("{steps: [back]}", "`times` is missing"),
        ("3", "`repeat` takes no single value"),
        ("{times: 2, steps: [bakc]}", "Did you mean `back`?"),
        ("{times: 100, steps: [{repeat: {times: 100, steps: [{repeat: {times: 100, steps: [back]}}]}}]}", "1000 steps"),
        ("{times: 2, steps: [{tap: {id: a, optional: true}}]}", "begins the phase and cannot be `optional`"),
        ("{times: 2, steps: [{if-see: {id: a, steps: [back]}}]}", "`if-see` cannot begin the phase"),
    ],
)
def test_a_repetition_without_an_end_or_a_round_is_an_error(suite: Path, repeated: str, found: str) -> None:
    (told,) = complaint(suite, f"{{repeat: {repeated}}}", head=TENANT).splitlines()
    assert found in told


def test_what_begins_a_phase_in_the_second_round_is_not_optional_either(suite: Path) -> None:
    rounds = "{repeat: {times: 2, steps: [{tap: {id: a, optional: true}}, {phase: next}]}}"
    assert "begins the phase and cannot be `optional`" in complaint(suite, "launch", rounds)


def test_a_bundle_may_have_more_steps_than_a_file(suite: Path) -> None:
    by_hand = parse_scenario(write([PHASE, *["back"] * 1100]), "scenario.yaml", POLICY, performed=True)
    assert len(by_hand.steps) == 1101


def test_a_scenario_below_its_policy_may_include_what_lies_beside_it(suite: Path) -> None:
    part(suite, "parts/close.yaml", "back")
    (suite / "deep").mkdir()
    text = write([PHASE, "{include: ../parts/close.yaml}"]).replace("policy.yaml", "../policy.yaml")
    (suite / "deep" / "written.yaml").write_text(text, encoding="utf-8")
    assert shown(load_scenario(suite / "deep" / "written.yaml")) == ["back"]


def test_a_file_of_steps_is_passed_over_only_where_a_scenario_includes_it(suite: Path) -> None:
    part(suite, "parts/close.yaml", "back")
    load(suite, "{include: parts/close.yaml}")
    assert [scenario.id for scenario in find_scenarios([suite])] == ["written"]
    part(suite, "parts/left.yaml", "back")
    with pytest.raises(BadInput) as raised:
        find_scenarios([suite])
    assert raised.value.thing == str(suite / "parts" / "left.yaml")
    assert "no steps that one includes" in raised.value.cause.en


VARIABLES = "variables: {tenant: tenant-7319, password: {env: NINE_PASSWORD}, n: 2s}\n"


def test_a_variable_stands_for_its_value(suite: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NINE_PASSWORD", "Pa55: ${tenant} #1")
    part(suite, "login.yaml", "{type: {id: password, text: '${password}'}}", "{wait: '${n}'}")
    scenario = load(suite, "{see: 'of ${tenant}, $${tenant}'}", "{include: login.yaml}", head=VARIABLES)
    assert shown(scenario) == [
        "see of tenant-7319, ${tenant}",
        "type text: Pa55: ${tenant} #1, id: password",
        "wait 2s",
    ]


def test_what_a_bundle_holds_is_the_scenario_as_it_was_performed(suite: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NINE_PASSWORD", "Pa55: ${tenant} #1")
    part(suite, "login.yaml", "{type: {id: password, text: '${password}'}}", "{see: 'yes'}")
    scenario = load(suite, "launch", "{include: login.yaml}", "{see: '$${n}'}", head=VARIABLES)
    monkeypatch.delenv("NINE_PASSWORD")
    shutil.rmtree(suite)
    again = parse_scenario(scenario.composed, "scenario.yaml", POLICY, performed=True)
    assert (again.steps, again.expect, again.app) == (scenario.steps, scenario.expect, scenario.app)
    assert (again.composed, again.included) == ("", ())


def test_a_scenario_that_is_whole_by_itself_is_kept_as_it_is(suite: Path) -> None:
    assert load(suite, "launch").composed == ""


def test_a_bundle_makes_no_other_file_be_read(suite: Path) -> None:
    part(suite, "close.yaml", "back")
    with pytest.raises(BadInput, match="found the step `include`"):
        parse_scenario(write([PHASE, "{include: close.yaml}"]), str(suite / "a.yaml"), POLICY, performed=True)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("${tenent}", "found the variable `tenent`, which does not exist. Did you mean `tenant`?"),
        ("${}", "found `${}`"),
        ("${ tenant }", "found `${ tenant }`. A variable is written `${tenant}`"),
        ("${tenant", "found `${tenant`. A variable is written `${tenant}`"),
        ("$｛tenant｝", "A variable is written `${tenant}`"),
        ("${password}", "the value of `password` comes from the environment"),
    ],
)
@pytest.mark.parametrize("step", ["not-see", "shell"])
def test_a_variable_that_stands_for_nothing_is_an_error(
    suite: Path, monkeypatch: pytest.MonkeyPatch, text: str, found: str, step: str
) -> None:
    monkeypatch.setenv("NINE_PASSWORD", "Pa55-word")
    assert found in complaint(suite, f"{{{step}: '{text}'}}", head=VARIABLES)


@pytest.mark.parametrize(
    ("variables", "found"),
    [
        ("{a: ''}", "the variable `a` is empty"),
        ("{a: ' '}", "the variable `a` is empty"),
        ("{a: }", "the variable `a` is empty"),
        ("{a: 7319}", 'Put it in quotes: "7319"'),
        ("{a: [b]}", "found a list"),
        ("{'a b': c}", "a variable cannot be called `a b`"),
        ("{a: {env: NINE_ABSENT}}", "the environment has no value for `NINE_ABSENT`"),
        ("{a: {env: NINE_BLANK}}", "the environment has no value for `NINE_BLANK`"),
        ("{a: {env: NINE_LINES}}", "has a line break"),
        ("{a: {evn: X}}", "found `evn`"),
        ("[a]", "found a list"),
    ],
)
def test_a_variable_without_a_value_is_an_error(
    suite: Path, monkeypatch: pytest.MonkeyPatch, variables: str, found: str
) -> None:
    monkeypatch.setenv("NINE_BLANK", " ")
    monkeypatch.setenv("NINE_LINES", "a\nb")
    said = complaint(suite, "launch", head=f"variables: {variables}\n")
    assert found in said
    assert said.startswith("written.yaml:1:")


def test_a_variable_without_a_value_is_told_once_however_often_it_is_used(suite: Path) -> None:
    head = "variables: {a: {env: NINE_ABSENT}, b: ''}\n"
    told = complaint(suite, "{type: {id: c, text: '${a}', data_type: password}}", "{tap: '${b}'}", head=head)
    assert [line.partition(": ")[0] for line in told.splitlines()] == ["written.yaml:1:17", "written.yaml:1:36"]


def test_no_error_shows_a_value_of_the_environment(suite: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NINE_PASSWORD", "Pa5")
    step = "{type: {id: a, text: '${password}', data_type: password}}"
    said = complaint(suite, step, head=VARIABLES)
    assert "`${password}` is too short" in said
    assert "Pa5" not in said
