"""Who writes a step as another tool calls it is told our word for it; every word given is a step of ours."""

from __future__ import annotations

import pytest

from harness.errors import BadInput
from harness.scenario.composing import WRITTEN
from harness.scenario.other_tools import load_tools, our_step
from harness.screen import Selector
from harness.text import Text
from tests.scenario.writing import EXPECTED, read

PHASE = "{phase: before-consent}"


def test_every_word_leads_to_a_step_or_a_field_and_has_its_source() -> None:
    steps, fields = {step.kind for step in WRITTEN}, set(Selector.__struct_fields__)
    for tool in load_tools():
        assert tool.source.startswith("https://")
        assert set(tool.steps.values()) <= steps
        assert set(tool.fields.values()) <= fields


def test_no_step_of_ours_is_taken_for_another_tool_s() -> None:
    assert [step.kind for step in WRITTEN if our_step(step.kind)] == []


@pytest.mark.parametrize(
    ("step", "ours"),
    [
        ("{tapOn: 同意}", "`tap`"),
        ("{assertVisible: 首页}", "`see`"),
        ("{inputText: hello}", "`type`"),
        ("launchApp", "`launch`"),
        ("{click: {id: agree}}", "`tap`"),
        ("{waitForElement: {id: agree}}", "`see`"),
        ("{send_keys: hello}", "`type`"),
        ("{Scroll: down}", "`swipe`"),
    ],
)
def test_a_word_of_another_tool_is_told_in_ours(step: str, ours: str) -> None:
    with pytest.raises(BadInput) as raised:
        read([PHASE, step], EXPECTED)
    assert "does not exist" in raised.value.cause.en
    assert raised.value.next_step.en.startswith(f"Write {ours}: ")
    assert ours in raised.value.next_step.zh


@pytest.mark.parametrize(("step", "ours"), [("{sleep: 2s}", "wait"), ("{点击: 同意}", "tap")])
def test_an_everyday_word_is_told_in_ours_and_ascribed_to_no_tool(step: str, ours: str) -> None:
    with pytest.raises(BadInput) as raised:
        read([PHASE, step], EXPECTED)
    assert raised.value.next_step == Text(zh=f"这里写作 `{ours}`", en=f"Write `{ours}`")


@pytest.mark.parametrize(
    ("field", "ours"), [("resource-id", "`id`"), ("accessibilityId", "`desc`"), ("content-desc", "`desc`")]
)
def test_a_field_of_another_tool_is_told_in_ours(field: str, ours: str) -> None:
    with pytest.raises(BadInput) as raised:
        read([PHASE, f"{{tap: {{{field}: agree}}}}"], EXPECTED)
    assert raised.value.next_step.en.startswith(f"Write {ours}: ")


@pytest.mark.parametrize("step", ["{tap: “同意”}", "{see: {text: ‘同意’}}", "{not-see: {desc: “关闭”}}"])
def test_chinese_quotes_around_a_text_are_refused(step: str) -> None:
    with pytest.raises(BadInput, match="are part of the text"):
        read([PHASE, step], EXPECTED)


@pytest.mark.parametrize("step", ["{tap: '“同意”'}", "{see: 请阅读“隐私政策”}", "{note: “开始”}"])
def test_chinese_quotes_that_are_meant_are_taken(step: str) -> None:
    assert read([PHASE, step], EXPECTED)


def test_all_mistakes_of_a_scenario_are_told_at_once() -> None:
    expect = ["{nothing-sent: {phase: before-consent, clauses: [P9.11]}}", "{nothing-colected: {}}"]
    with pytest.raises(BadInput) as raised:
        read([PHASE, "lunch", "{tap: {ident: a}}", "{wait: 2}", "{sleep：2s}"], expect)
    assert [line.en.split(": ")[0] for line in raised.value.lines] == [
        f"written.yaml:{at}" for at in ("7:5", "8:12", "9:6", "10:6", "12:54", "13:6")
    ]


def test_where_a_step_cannot_be_read_no_phase_is_called_missing() -> None:
    expect = ["{nothing-sent: {phase: consented, clauses: [P9.1]}}"]
    with pytest.raises(BadInput) as raised:
        read([PHASE, "{phasee: consented}", "launch"], expect)
    assert len(raised.value.lines) == 1
