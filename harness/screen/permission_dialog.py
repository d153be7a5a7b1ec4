"""The system's permission dialog, told from an app's imitation by the package that owns the window."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from functools import cache
from importlib.resources import files
from itertools import chain

import msgspec

from harness.screen.folding import fold
from harness.screen.lookup import labels, shown
from harness.screen.selector import Selector
from harness.screen.tree import Hierarchy, Node


class Answer(StrEnum):
    """What to tap in the system's permission dialog."""

    ALLOW = "allow"
    ALLOW_ONCE = "allow-once"
    WHILE_USING = "while-using"
    DENY = "deny"
    DENY_FOREVER = "deny-forever"


_COUNTDOWN = re.compile(r" *[(\[]?\d+ *(?:s|秒|sec|seconds)?[)\]]?$")  # 拒绝(15s)
_REFUSALS = (Answer.DENY, Answer.DENY_FOREVER)


class _Package(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    name: str
    source: str


class _Button(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    answer: Answer
    ids: tuple[str, ...]
    texts: tuple[str, ...]
    source: str


class _Knowledge(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    packages: tuple[_Package, ...]
    answers: tuple[_Button, ...]


@cache
def _knowledge() -> _Knowledge:
    text = files(__package__).joinpath("permission_dialogs.yaml").read_bytes()
    return msgspec.yaml.decode(text, type=_Knowledge)


@cache
def packages() -> frozenset[str]:
    """The packages that own the system's permission dialog on some phone."""
    return frozenset(package.name for package in _knowledge().packages)


def asks(nodes: Iterable[Node]) -> bool:
    """Whether any of these nodes is of the system's dialog."""
    return any(node.package in packages() for node in nodes)


def offers_an_answer(nodes: Iterable[Node]) -> bool:
    """Whether a permission is being asked for: the packages' page of permissions has radio buttons instead."""
    nodes = tuple(nodes)
    ids = {each for answer in _knowledge().answers for each in answer.ids}
    texts = {fold(each) for answer in _knowledge().answers for each in answer.texts}
    named = (node for node in nodes if node.id.rpartition("/")[2] in ids)
    called = (node for node in labels(nodes) if _called(node) in texts)
    return any(node.package in packages() and not _chooses(node) for node in (*named, *called))


def asks_perhaps(nodes: Iterable[Node], app: str) -> str:
    """The package of a window that may ask for a permission, "" for none: it is not known, or its words are not.

    A window of a maker's that offers to allow and to refuse; and one of a package that owns the dialog, with buttons in
    another language. Its pages have rows and boxes, and one button at most.
    """
    nodes = tuple(nodes)
    allowing, refusing = (
        {fold(text) for each in _knowledge().answers if (each.answer in _REFUSALS) is refused for text in each.texts}
        for refused in (False, True)
    )
    offered: dict[str, set[bool]] = {}
    for node in labels(nodes):
        text = _called(node)
        if node.package not in (app, *packages()) and text in allowing | refusing:
            offered.setdefault(node.package, set()).add(text in refusing)
    buttons = Counter(node.package for node in nodes if node.usable and node.class_name.endswith(".Button"))
    unread = (package for package, count in buttons.items() if package in packages() and count > 1)
    return next(chain((package for package, both in offered.items() if len(both) == 2), unread), "")


def _called(node: Node) -> str:
    """What a button is called, without the seconds that it counts down."""
    return _COUNTDOWN.sub("", fold(node.text or node.description))


def _chooses(node: Node) -> bool:
    return node.class_name.endswith(("RadioButton", "CheckedTextView")) or "radio" in node.id


def on_top(hierarchy: Hierarchy) -> bool:
    """Whether the window on top is the system's dialog."""
    return hierarchy.package in packages()


def button(hierarchy: Hierarchy, answer: Answer) -> tuple[Node, ...]:
    """The button of an answer; none where the dialog is not shown or offers no such answer."""
    if not on_top(hierarchy):
        return ()
    nodes = tuple(node for node in hierarchy.nodes if node.package in packages() and not node.bounds.empty)
    buttons = next(each for each in _knowledge().answers if each.answer is answer)
    by_id = (node for wanted in buttons.ids for node in shown(nodes, Selector(id=wanted)))
    by_text = (node for wanted in map(fold, buttons.texts) for node in nodes if _called(node) == wanted)
    found = next(by_id, None) or next(by_text, None)
    return (found,) if found else ()
