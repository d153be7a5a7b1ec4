"""A mistake in a file is shown where it stands, with what was found and what is allowed."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, Any

import msgspec
import pytest
from msgspec import Meta

from harness.documents import Document
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
        ("leaves: []\nheight: tall\n", "tree.yaml:2:1", "found `tall`", "may stand here"),
        ("leaves:\n  - name: 12\n", "tree.yaml:2:5", "found `12`", "in quotes"),
        ("leaves: {}\n", "tree.yaml:1:1", "found a mapping", "may stand here"),
        ("- a\n", "tree.yaml:1:1", "found a list", "may stand here"),
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
        ("leaves:\n  - colour: green\n", "tree.yaml:2:5：缺少 `name`。请加上 `name`；此处可用：name、colour"),
        (
            "leaves:\n  - name: a\n    colour: gren\n",
            "tree.yaml:3:5：此处写的是 `gren`。是否想写 `green`？此处可用：green、red",
        ),
        ("leaves:\n  - name: 12\n", "tree.yaml:2:5：此处写的是 `12`：应为文字，却是整数。请给这个值加上引号"),
        (
            "leaves:\n",
            "tree.yaml:1:1：此处没有写值：应为列表，却是空值。此处可以写什么，见 docs/guide/scenarios.zh-CN.md",
        ),
        (
            "leaves: []\nevergreen: perhaps\n",
            "tree.yaml:2:1：此处写的是 `perhaps`：应为真假值（true 或 false）或空值，却是文字。"
            "此处可以写什么，见 docs/guide/scenarios.zh-CN.md",
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
        (Annotated[tuple[str, ...], Meta(min_length=1)], "[]", "应为长度不小于 1 的列表"),
        (Annotated[str, Meta(max_length=1)], "ab", "应为长度不大于 1 的文字"),
        (date, "yesterday", "应为日期，如 2026-01-31"),
        (date, "{}", "应为日期，却是映射"),
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
        ("a: [1, 2\nb: 3\n", "tree.yaml:2:2", "this is not YAML"),
        ("a: 1\na: 2\n", "tree.yaml:2:1", "found `a` a second time"),
        ("a: &x [1]\nb: *x\n", "tree.yaml:1:4", "found an alias"),
        ("[1]: 2\n", "tree.yaml:1:1", "as a key"),
        ("a: \x00\n", "tree.yaml", "this is not YAML"),
        ("a: 2023-13-45\n", "tree.yaml", "a value cannot be read"),
    ],
)
def test_what_is_not_plain_yaml_is_refused(text: str, where: str, cause: str) -> None:
    with pytest.raises(BadInput) as raised:
        Document(text, "tree.yaml")
    assert raised.value.thing == where
    assert cause in raised.value.cause.en


def test_the_error_reads_as_thing_cause_and_next_step() -> None:
    shown = str(complaint("leaves:\n  - name: a\n    color: red\n"))
    assert shown == "tree.yaml:3:5: found `color`. Did you mean `colour`? Allowed here: colour, name"
