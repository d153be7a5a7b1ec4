from __future__ import annotations

import ast
from pathlib import Path
from string import Formatter

import pytest

from harness.events.agent import Doing, Road, TakenBy
from harness.events.records import EndReason, Witness
from harness.reasons import Reason, because, tell, templates, words
from harness.text import Text

PACKAGE = Path(__file__).parent.parent / "harness"
ASKED_FOR = {
    node.value
    for path in PACKAGE.rglob("*.py")
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in templates()
}
# Their ids are put together of a word and an enum.
BUILT = (
    *("check.", "did.", "part.", "end.", "left-out.", "ledger.not-read-", "instrument.", "doing.", "taken-by."),
    "road.",
)
BUILT_OF = (
    ("doing.", Doing),
    ("end.", EndReason),
    ("instrument.", Witness),
    ("left-out.", Witness),
    ("road.", Road),
    ("taken-by.", TakenBy),
)


def places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


@pytest.mark.parametrize("name", sorted(set(templates()) - {"words"}))
def test_a_template_says_the_same_in_both_languages(name: str) -> None:
    template = templates()[name]
    assert places(template.zh) == places(template.en)
    assert places(template.one) <= places(template.en)
    assert ("count" in places(template.en)) or not template.one


@pytest.mark.parametrize("name", sorted(templates()))
def test_no_template_is_left_that_no_code_asks_for(name: str) -> None:
    assert name in ASKED_FOR or name.startswith(BUILT)


@pytest.mark.parametrize("name", [f"{word}{each.value}" for word, kind in BUILT_OF for each in kind])
def test_what_an_instrument_tells_has_words(name: str) -> None:
    assert name in templates()


def test_a_reason_takes_exactly_the_arguments_of_its_template() -> None:
    with pytest.raises(ValueError, match="cut-off takes"):
        because("run.cut-off")
    with pytest.raises(ValueError, match="cut-off takes"):
        because("run.cut-off", phase="a", process="b")
    with pytest.raises(KeyError):
        because("no.such")


def test_one_is_told_in_the_singular() -> None:
    several = because("hooks.not-armed", process="com.a", count=2, techniques="x, y")
    assert tell(several).en == "2 techniques were not hooked in com.a: x, y"
    assert tell(because("hooks.not-armed", process="com.a", count=1, techniques="x")).en.startswith("1 technique was")


def test_several_words_are_joined_as_each_language_does() -> None:
    kinds = (words(Text(zh="位置", en="location")), words(Text(zh="相机", en="camera")))
    told = tell(because("passed.stopped", phase="revoked", data_types=kinds))
    assert "位置、相机" in told.zh
    assert "location, camera" in told.en


def test_an_argument_with_braces_is_told_as_it_is() -> None:
    assert tell(because("run.crashed", message="{phase} {0}")).en == "the app crashed: {phase} {0}"


@pytest.mark.parametrize("reason", [Reason(template="of.tomorrow", args={"x": 1}), Reason(template="run.cut-off")])
def test_a_reason_of_a_later_version_is_told_by_its_id(reason: Reason) -> None:
    assert reason.template in tell(reason).en
