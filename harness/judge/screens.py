"""Whose a screen is, and what it shows."""

from __future__ import annotations

from collections.abc import Iterable

from harness.judge.case import Case
from harness.screen import Node, Selector, shown
from harness.screen.permission_dialog import offers_an_answer
from harness.screen.permission_dialog import packages as permission_dialogs


def own(case: Case, nodes: Iterable[Node]) -> tuple[Node, ...]:
    """The app's nodes: the launcher shows the app's name too, and other apps show whatever they like."""
    return tuple(node for node in nodes if node.package == case.scenario.app.package)


def answers_for(case: Case, packages: Iterable[str]) -> bool:
    """Whether a screen of these packages is the app's doing: its own window, or a permission dialog over it."""
    package = case.scenario.app.package
    return any(name == package or name in permission_dialogs() for name in packages)


def asks_permission(nodes: Iterable[Node], activity: str = "") -> bool:
    """Whether it is the system's dialog that asks for a permission, and not its page of permissions that are given.
    `activity` is the one in front, where the screen tells it.
    """
    return activity.endswith("GrantPermissionsActivity") or offers_an_answer(nodes)


def shows(nodes: Iterable[Node], selector: Selector) -> bool:
    """Whether some node is what `selector` means."""
    return bool(shown(nodes, selector))


def label(node: Node) -> str:
    """What a node is called in a sentence."""
    return node.text or node.description or node.id
