"""Whose a screen is, and what it shows."""

from __future__ import annotations

from collections.abc import Iterable

from harness.judge.case import Case
from harness.screen import PERMISSION_DIALOGS, Node, Selector


def own(case: Case, nodes: Iterable[Node]) -> tuple[Node, ...]:
    """The app's nodes: the launcher shows the app's name too, and other apps show whatever they like."""
    return tuple(node for node in nodes if node.package == case.scenario.app.package)


def answers_for(case: Case, packages: Iterable[str]) -> bool:
    """Whether a screen of these packages is the app's doing: its own window, or a permission dialog over it."""
    package = case.scenario.app.package
    return any(name == package or name in PERMISSION_DIALOGS for name in packages)


def shows(nodes: Iterable[Node], selector: Selector) -> bool:
    """Whether some node is what `selector` means."""
    return any(node.fits(selector) for node in nodes)
