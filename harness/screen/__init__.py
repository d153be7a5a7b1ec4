"""What a screen shows, and how to find on it what is meant. Needs no device."""

from __future__ import annotations

from harness.screen.selector import Selector
from harness.screen.uidump import PERMISSION_DIALOGS, Bounds, Hierarchy, Node, parse_uidump

__all__ = [
    "PERMISSION_DIALOGS",
    "Bounds",
    "Hierarchy",
    "Node",
    "Selector",
    "parse_uidump",
]
