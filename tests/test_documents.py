"""A mistake in a file is shown where it stands, with what was found and what is allowed."""

from __future__ import annotations

from enum import StrEnum

import msgspec
import pytest

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
    assert found in error.cause
    assert allowed in error.next_step


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
    assert cause in raised.value.cause


def test_the_error_reads_as_thing_cause_and_next_step() -> None:
    shown = str(complaint("leaves:\n  - name: a\n    color: red\n"))
    assert shown == "tree.yaml:3:5: found `color`. Did you mean `colour`? Allowed here: colour, name"
