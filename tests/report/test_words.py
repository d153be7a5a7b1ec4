from __future__ import annotations

import re
from importlib.resources import files

import pytest

from harness.events.agent import Outcome
from harness.report.words import named, word
from harness.text import Text

TEMPLATE = files("harness.report").joinpath("templates", "report.html.j2").read_text(encoding="utf-8")
ASKED_FOR = sorted(
    set(re.findall(r'(?:w|text_of)\("(\w+)", "([\w-]+)"\)', TEMPLATE))
    | {("label", key) for key in re.findall(r'select\("\w+", "([\w-]+)"\)', TEMPLATE)}
    | {("outcome", outcome.value) for outcome in Outcome}
)


@pytest.mark.parametrize(("group", "key"), ASKED_FOR)
def test_every_word_that_the_report_asks_for_exists(group: str, key: str) -> None:
    assert named(group, key)


def test_a_phase_of_the_users_own_stands_for_itself() -> None:
    assert word("phase", "my-own") == Text(zh="my-own", en="my-own")
    assert word("phase", "") == Text(zh="–", en="–")
