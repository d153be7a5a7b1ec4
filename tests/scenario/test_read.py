"""A scenario is checked, name by name, before a device is touched."""

from __future__ import annotations

from pathlib import Path

import pytest

from harness.errors import BadInput
from harness.scenario import load_scenario
from tests.scenario.writing import PACK, read, write

PHASE = "{phase: before-consent}"


def complaint(steps: list[str], expect: list[str]) -> BadInput:
    with pytest.raises(BadInput) as raised:
        read(steps, expect)
    return raised.value


@pytest.mark.parametrize(
    ("step", "column", "found", "allowed"),
    [
        ("lunch", 5, "found the step `lunch`, which does not exist", "Did you mean `launch`?"),
        ("{tapp: {id: a}}", 6, "found the step `tapp`", "Did you mean `tap`?"),
        ("{tap: {ident: a}}", 12, "found `ident`", "Allowed here: desc, id, text, timeout"),
        ("{tap: {}}", 6, "`tap` does not say what", "Give `text`, `id` or `desc`"),
        ("tap", 5, "`tap` does not say what", "Give `text`, `id` or `desc`"),
        ("{type: {text: x}}", 6, "`type` does not say into which field", "Give `id` or `desc`"),
        ("{type: {id: a, text: 12}}", 20, "found `12`", "in quotes"),
        ("{type: {id: a, text: x, data_type: emial}}", 29, "found the data type `emial`", "Did you mean `email`?"),
        ("{wait: 2}", 6, "found `2`", "in quotes"),
        ("{wait: 2 seconds}", 6, "found `2 seconds`", ""),
        ("{answer: yes-please}", 6, "found `yes-please`", "allow-once"),
        ("{swipe: upp}", 6, "found `upp`", "Did you mean `up`?"),
        ("{back: now}", 6, "`back` takes no single value", ""),
        ("{grant: CAMERA}", 6, "found `CAMERA`", ""),
        ("{launch: {}, back: {}}", 5, "found no step here", "Allowed here: answer, back,"),
        ("3", 5, "found no step here", "Write its name first"),
        ("{type: {id: a, text: abc, data_type: person_name}}", 20, "`abc` is too short", "at least 4 bytes"),
        ("phase", 5, "`name` is missing", "Add `name`"),
    ],
)
def test_a_step_that_does_not_fit_is_shown_where_it_stands(step: str, column: int, found: str, allowed: str) -> None:
    error = complaint([PHASE, step], [])
    assert error.thing == f"written.yaml:7:{column}"
    assert found in error.cause.en
    assert allowed in error.next_step.en


@pytest.mark.parametrize(
    ("expectation", "found", "allowed"),
    [
        ("{nothing-colected: {phase: before-consent, clauses: [P9.1]}}", "`nothing-colected`", "`nothing-collected`"),
        ("{nothing-sent: {phase: revoked, clauses: [P9.1]}}", "`revoked`, which no step enters", "before-consent"),
        ("{nothing-sent: {phase: before-consent, clauses: [P9.11]}}", "clause `P9.11`", "`P9.1`"),
        ("{nothing-sent: {phase: before-consent, clauses: []}}", "found a list", ""),
        ("{nothing-sent: {phase: before-consent}}", "`clauses` is missing", "Add `clauses`"),
        ("{nothing-sent: {phase: before-consent, clauses: [P9.1], data_types: [imeii]}}", "`imeii`", "`imei`"),
        ("{nothing-collected: {phase: before-consent, clauses: [P9.1], actors: ['sdk:amapp']}}", "amapp", "`sdk:amap`"),
        ("{still-works: {phase: before-consent, clauses: [P9.1], see: {}}}", "does not say what", "`id`"),
        (
            "{dialog-shown: {phase: before-consent, clauses: [P9.1], see: {id: a}, offers: [{}]}}",
            "not say what",
            "`id`",
        ),
        ("{collection-stops: {phase: before-consent, clauses: [P9.1]}}", "`data_types` is missing", ""),
    ],
)
def test_an_expectation_that_names_what_does_not_exist_is_refused(expectation: str, found: str, allowed: str) -> None:
    error = complaint([PHASE], [expectation])
    assert error.thing.startswith("written.yaml:8:")
    assert found in error.cause.en
    assert allowed in error.next_step.en


@pytest.mark.parametrize(
    ("step", "column", "zh"),
    [
        ("lunch", 5, "步骤 `lunch` 不存在。是否想写 `launch`？此处可用：answer、back、"),
        ("{tap: {ident: a}}", 12, "此处写的是 `ident`。此处可用：desc、id、text、timeout"),
        ("{type: {id: a, text: 12}}", 20, "此处写的是 `12`：应为文字，却是整数。请给这个值加上引号"),
        ("phase", 5, "缺少 `name`。请加上 `name`；此处可用：name"),
        ("{back: now}", 6, "`back` 后面不能直接写一个值。此处不能写任何内容"),
        ("{wait: 2 seconds}", 6, "此处写的是 `2 seconds`：应为符合正则表达式 "),
        ("3", 5, "此处没有步骤。请先写它的名称。此处可用：answer、back、"),
    ],
)
def test_a_wrong_step_is_told_in_chinese_at_the_same_place(step: str, column: int, zh: str) -> None:
    error = complaint([PHASE, step], [])
    assert error.text.zh.startswith(f"written.yaml:7:{column}：{zh}")
    assert error.text.en.startswith(f"written.yaml:7:{column}: ")


@pytest.mark.parametrize(
    ("fields", "zh"),
    [
        ("phase: revoked, clauses: [P9.1]", "没有步骤进入阶段 `revoked`。此处可用：before-consent"),
        ("phase: before-consent, clauses: [P9.11]", "条款 `P9.11` 不存在。是否想写 `P9.1`？"),
        ("phase: before-consent, clauses: [P9.1], actors: ['sdk:amapp']", "主体 `sdk:amapp` 不存在。"),
        ("phase: before-consent, clauses: []", "此处写的是列表：应为长度不小于 1 的列表。"),
    ],
)
def test_a_wrong_expectation_is_told_in_chinese(fields: str, zh: str) -> None:
    error = complaint([PHASE], [f"{{nothing-collected: {{{fields}}}}}"])
    assert error.text.zh.startswith(f"{error.thing}：{zh}")


@pytest.mark.parametrize("step", ["launch", "foreground", "{open: 'yunzhushou://x'}"])
def test_the_app_is_not_started_before_the_first_phase(step: str) -> None:
    error = complaint([step, PHASE], [])
    assert "before the first phase" in error.cause.en


def test_expectations_of_one_kind_and_phase_get_ids_of_their_own() -> None:
    same = "{nothing-sent: {phase: before-consent, clauses: [P9.1]}}"
    named = "{nothing-sent: {id: mine, phase: before-consent, clauses: [P9.1]}}"
    ids = [expectation.id for expectation in read([PHASE], [same, same, named]).expect]
    assert ids == ["nothing-sent-before-consent", "nothing-sent-before-consent-2", "mine"]


def test_phases_are_listed_in_order() -> None:
    assert read([PHASE, "{phase: consented}"]).phases == ("before-consent", "consented")


def test_paths_are_relative_to_the_scenario_file() -> None:
    scenario = load_scenario(PACK / "first-run-consent.yaml")
    assert scenario.policy_path == PACK / "policy.yaml"
    assert scenario.apk_path == PACK / "app" / "yunzhushou.apk"
    assert scenario.variants_path == PACK / "app" / "variants"


def test_a_policy_that_is_not_there_is_shown_where_it_is_named(tmp_path: Path) -> None:
    path = tmp_path / "alone.yaml"
    path.write_text(write(), encoding="utf-8")
    with pytest.raises(BadInput) as raised:
        load_scenario(path)
    assert raised.value.thing == f"{path}:3:1"


def test_a_scenario_that_is_not_there_is_bad_input(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        load_scenario(tmp_path / "none.yaml")
