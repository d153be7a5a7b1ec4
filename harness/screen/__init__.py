"""What a screen shows, and how to find on it what is meant. Needs no device."""

from __future__ import annotations

from harness.screen.gestures import Direction
from harness.screen.lookup import alike, doubtful, nearest, offered, reachable, shown, tappable, targets
from harness.screen.permission_dialog import Answer
from harness.screen.selector import Selector
from harness.screen.tree import Bounds, Hierarchy, Node, focused
from harness.screen.uidump import parse_uidump

__all__ = [
    "Answer",
    "Bounds",
    "Direction",
    "Hierarchy",
    "Node",
    "Selector",
    "alike",
    "doubtful",
    "focused",
    "nearest",
    "offered",
    "parse_uidump",
    "reachable",
    "shown",
    "tappable",
    "targets",
]
