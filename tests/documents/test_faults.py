"""All faults of a file are told in one reading, each at its place and once, full-width signs by their name."""

from __future__ import annotations

import pytest

from harness.documents import Document
from harness.errors import BadInput, SeveralFaults
from harness.policy import parse_policy
from harness.text import Text
from tests.documents.test_document import Tree

THREE_WRONG = "leaves:\n  - {name: 1}\n  - {colour: gren}\nheight: tall\nwidth: 3\n"


def faults(text: str) -> list[str]:
    with pytest.raises(BadInput) as raised:
        Document(text, "tree.yaml").convert(Tree)
    return [line.en for line in raised.value.lines]


def test_all_faults_of_a_file_are_told_at_once_in_its_order() -> None:
    told = faults(THREE_WRONG)
    assert [line.split(": ")[0] for line in told] == [f"tree.yaml:{at}" for at in ("2:6", "3:5", "3:6", "4:1", "5:1")]
    assert "`name` is missing" in told[1]
    assert "found `gren`" in told[2]


def test_faults_of_the_text_and_of_what_it_says_are_not_mixed_up() -> None:
    told = faults("leaves: []\nleaves: []\nheight: !!int ''\ncode: *x\n" + "x: &x 1\n")
    assert any("undefined alias" in line for line in told)
    told = faults("leaves: []\nleaves: []\nheight: !!int ''\n1: a\n")
    assert [line.split(": ")[0] for line in told] == ["tree.yaml:2:1", "tree.yaml:3:9", "tree.yaml:4:1"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("leaves：\n  - {colour: gren}\nheight: tall\nwidth：3\n", ["1:7", "2:5", "2:6", "3:1", "4:1", "4:6"]),
        ("leaves：[]\nheight: [1，2\n", ["1:7", "3:1"]),
        ("leaves： []\nleaves: []\nheight: !!int ''\n", ["1:7", "2:1", "3:9"]),
    ],
    ids=["fields", "no YAML either", "of the text"],
)
def test_full_width_signs_hide_no_other_fault(text: str, places: list[str]) -> None:
    with pytest.raises(BadInput) as raised:
        Document(text, "tree.yaml", mending=True).convert(Tree)
    assert [line.en.split(": ")[0] for line in raised.value.lines] == [f"tree.yaml:{at}" for at in places]


def test_a_part_that_is_wrong_has_one_fault() -> None:
    document = Document("leaves: 3\n", "tree.yaml")
    document.read(Tree)
    said = Text(zh="无", en="none")
    for path in (("leaves",), ("leaves", 0), ("leaves", 0, "name")):
        document.fault(path, said, said)
    assert len(document.faults) == 1


def test_what_is_raised_among_noted_faults_hides_none_of_them() -> None:
    document, said = Document("leaves: []\nheight: 1\n", "tree.yaml"), Text(zh="无", en="none")
    document.fault(("leaves",), said, said)
    with pytest.raises(SeveralFaults) as raised, document.all_faults():
        raise document.error(("height",), said, said)
    assert [fault.thing for fault in raised.value.faults] == ["tree.yaml:1:1", "tree.yaml:2:1"]


def test_a_fault_of_a_text_in_both_languages_is_told_once() -> None:
    with pytest.raises(BadInput) as raised:
        parse_policy("policy: p\ntitle: ''\n", "policy.yaml")
    told = [line.en for line in raised.value.lines]
    assert len(told) == len(set(told))
    assert "policy.yaml:2:1: found an empty text. Write a text" in told


def test_more_than_twenty_faults_are_counted() -> None:
    told = faults("leaves:\n" + "  - {}\n" * 30)
    assert len(told) == SeveralFaults.MOST + 1
    assert told[-1] == "... and 10 more."


@pytest.mark.parametrize(
    ("text", "at", "sign"),
    [
        ("leaves：[]\nheight: 1\n", "1:7", "`：`"),
        ("leaves: []\nheight：1\ncode: x1\n", "2:7", "`：`"),
        ("leaves:\n  - name：a\n    colour: red\n", "2:9", "`：`"),
        ("leaves:\n  - {name：a, colour: red}\n", "2:5", "`：`"),
        ("leaves: 【】\n", "1:1", "`【`"),
        ("leaves: []\ncode: “x1”\n", "2:1", "`“`"),
        ("leaves: [{name: a，colour: red}]\n", "1:", "`，`"),
        ("leaves: []\n\u3000height: 1\n", "2:1", "U+3000"),
        ("leaves:\n  － name: a\n", "1:1", "`－`"),
        ("leaves: []\nheight: １２ \n", "2:1", "`１`"),
        ("leaves: []\nevergreen: ｔｒｕｅ\n", "2:1", "`ｔ`"),
        ("leaves：\nheight：\n", "1:7", "`：`"),
    ],
)
def test_a_full_width_sign_is_named(text: str, at: str, sign: str) -> None:
    told = "\n".join(faults(text))
    assert f"tree.yaml:{at}" in told
    assert sign in told


@pytest.mark.parametrize("text", ["leaves:\n  - name: “云”：手\n", "leaves: [{name: 【a】}]\n"])
def test_full_width_signs_within_a_text_are_its_own(text: str) -> None:
    assert Document(text, "tree.yaml").convert(Tree)


@pytest.mark.parametrize(
    "text",
    [
        "height: !!timestamp ''\n",
        "height: !!int ''\n",
        "height: !!float ''\n",
        "height: !!bool maybe\n",
        "height: !!timestamp 0001-01-01T00:00:00+14:00\n",
        "height: !!binary '~'\n",
        "height: !!set {a, b}\n",
        "height: !!omap [a: 1]\n",
        "height: !!python/object/apply:os.system [ls]\n",
        "height: !x 1\n",
        "!!int '': 1\n",
        "<<: {a: 1}\n",
        "? [a]\n: b\n",
        "height: 0b\nwidth: 1_\n",
        "height: " + "9" * 5_000 + "\n",
        "height: 190:20:30\n",
        "--- a\n--- b\n",
        "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n",
        "%YAML 9.9\n---\na: 1\n",
        "{" * 3_000,
    ],
)
def test_the_traps_of_yaml_end_in_a_line_each_and_no_traceback(text: str) -> None:
    with pytest.raises(BadInput) as raised:
        Document(text, "tree.yaml").convert(Tree)
    for line in raised.value.lines:
        assert "\n" not in line.en + line.zh
        assert line.en.startswith("tree.yaml")
