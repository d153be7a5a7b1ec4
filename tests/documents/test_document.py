"""A mistake in a file is shown where it stands, with what was found and what is allowed."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, Any

import msgspec
import pytest
from msgspec import Meta

from harness.documents import Document, words
from harness.errors import BadInput


class Colour(StrEnum):
    RED = "red"
    GREEN = "green"


class Leaf(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    name: str
    colour: Colour = Colour.RED


class Tree(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    leaves: tuple[Leaf, ...]
    height: int = 0
    evergreen: bool | None = None
    code: Annotated[str, Meta(pattern="^x[0-9]$", extra=words("代号，如 x7", "a code such as x7"))] = "x1"


def complaint(text: str) -> BadInput:
    with pytest.raises(BadInput) as raised:
        Document(text, "tree.yaml").convert(Tree)
    return raised.value


@pytest.mark.parametrize(
    ("text", "where", "found", "allowed"),
    [
        ("leaves:\n  - name: a\n    color: red\n", "tree.yaml:3:5", "found `color`", "Did you mean `colour`?"),
        ("leaves:\n  - colour: green\n", "tree.yaml:2:5", "`name` is missing", "Add `name`"),
        ("leaves:\n  - name: a\n    colour: gren\n", "tree.yaml:3:5", "found `gren`", "Did you mean `green`?"),
        ("leaves: []\nheight: tall\n", "tree.yaml:2:1", "expected a whole number, got text", "such as 7"),
        ("leaves:\n  - name: 12\n", "tree.yaml:2:5", "found `12`: expected text, got a whole number", '"12"'),
        ("leaves:\n  - name: no\n", "tree.yaml:2:5", "found `no`: YAML reads it as false", 'quotes: "no"'),
        ("leaves:\n  - name: true\n", "tree.yaml:2:5", "found `true`: expected text, got true or false", '"true"'),
        ("leaves:\n  - {name: a, colour: on}\n", "tree.yaml:2:15", "found `on`: YAML reads it as true", "green, red"),
        ("leaves: {}\n", "tree.yaml:1:1", "found a mapping: expected a list", "such as [a, b]"),
        ("- a\n", "tree.yaml:1:1", "found a list: expected a mapping", "Allowed here: leaves, height, evergreen, code"),
        ("leaves: []\nevergreen: maybe\n", "tree.yaml:2:1", "expected true or false, got text", "true or false"),
        ("leaves: []\ncode: x y\n", "tree.yaml:2:1", "found `x y`", "Write a code such as x7"),
        ("leaves: []\ncode: 7\n", "tree.yaml:2:1", "found `7`", "Write a code such as x7"),
        (f"leaves: []\ncode: {'y' * 100}\n", "tree.yaml:2:1", f"found `{'y' * 60}…`", "Write a code such as x7"),
    ],
)
def test_what_does_not_fit_is_shown_where_it_stands(text: str, where: str, found: str, allowed: str) -> None:
    error = complaint(text)
    assert error.thing == where
    assert found in error.cause.en
    assert allowed in error.next_step.en


@pytest.mark.parametrize(
    ("text", "zh"),
    [
        (
            "leaves:\n  - name: a\n    color: red\n",
            "tree.yaml:3:5：此处写的是 `color`。是否想写 `colour`？此处可用：colour、name",
        ),
        ("leaves:\n  - colour: green\n", "tree.yaml:2:5：缺少 `name`。请加上 `name`。此处可用：name、colour"),
        (
            "leaves:\n  - name: a\n    colour: gren\n",
            "tree.yaml:3:5：此处写的是 `gren`。是否想写 `green`？此处可用：green、red",
        ),
        ("leaves:\n  - name: 12\n", 'tree.yaml:2:5：此处写的是 `12`：应为文字，却是整数。请加上引号："12"'),
        (
            "leaves:\n",
            "tree.yaml:1:1：此处没有写值：应为列表。请写列表，至少一项，如 [a, b]",
        ),
        (
            "leaves: []\nevergreen: perhaps\n",
            "tree.yaml:2:1：此处写的是 `perhaps`：应为真假值，却是文字。请写 true 或 false",
        ),
    ],
)
def test_the_chinese_error_stands_at_the_same_place_and_says_the_same(text: str, zh: str) -> None:
    error = complaint(text)
    assert error.text.zh == zh
    assert str(error).startswith(f"{error.thing}: ")


@pytest.mark.parametrize(
    ("kind", "found", "zh"),
    [
        (Annotated[str, Meta(pattern="^[a-z]+$")], "'A'", "应为符合正则表达式 '^[a-z]+$' 的文字"),
        (Annotated[tuple[str, ...], Meta(min_length=2)], "[a]", "应为长度不小于 2 的列表"),
        (Annotated[str, Meta(max_length=1)], "ab", "应为长度不大于 1 的文字"),
        (date, "yesterday", "应为日期"),
        (date, "{}", "应为日期"),
        (Annotated[int, Meta(multiple_of=2)], "3", "expected `int` that's a multiple of 2"),
    ],
)
def test_what_the_reader_of_types_complains_of_is_put_into_chinese_where_it_is_known(
    kind: Any, found: str, zh: str
) -> None:
    with pytest.raises(BadInput) as raised:
        Document(found, "tree.yaml").convert(kind)
    assert raised.value.cause.zh.endswith(f"：{zh}")


@pytest.mark.parametrize(
    ("text", "where", "cause"),
    [
        ("", "tree.yaml:1:1", "the file is empty"),
        ("a: [1, 2\nb: 3\n", "tree.yaml:2:2", "this is not YAML: a [ or { before this has no end"),
        ("a: b: c\n", "tree.yaml:1:5", "this is not YAML: one `: ` too many on this line"),
        ("a:\n\t- b\n", "tree.yaml:2:1", "this is not YAML: a character that cannot stand here"),
        ("a: 'b\n", "tree.yaml:2:1", "this is not YAML: a quotation has no end"),
        ("a: 1\na: 2\n", "tree.yaml:2:1", "found `a` a second time"),
        ("a: &x [1]\nb: *x\n", "tree.yaml:1:4", "found an alias"),
        ("[1]: 2\n", "tree.yaml:1:1", "as a key"),
        ("a: 1\n2: b\n", "tree.yaml:2:1", "found `2` as a key, which is no text"),
        ("a: 1\nb: \x00\n", "tree.yaml:2:4", "this is not YAML: a control character"),
        ("a: 1\nb: 2023-13-45\n", "tree.yaml:2:4", "found `2023-13-45`, which cannot be read"),
        ("a: !!python/name:os.system 1\n", "tree.yaml:1:4", "cannot be read: could not determine a constructor"),
        ("[" * 5_000, "tree.yaml", "this is not YAML"),
        ("{a: " * 900, "tree.yaml", ""),
    ],
)
def test_what_is_not_plain_yaml_is_refused_on_one_line(text: str, where: str, cause: str) -> None:
    with pytest.raises(BadInput) as raised:
        Document(text, "tree.yaml")
    assert raised.value.thing.startswith(where)
    assert cause in raised.value.cause.en
    assert "\n" not in f"{raised.value.text.en}{raised.value.text.zh}"
    assert "unicode string" not in raised.value.text.en


def test_the_error_reads_as_thing_cause_and_next_step() -> None:
    shown = str(complaint("leaves:\n  - name: a\n    color: red\n"))
    assert shown == "tree.yaml:3:5: found `color`. Did you mean `colour`? Allowed here: colour, name"
