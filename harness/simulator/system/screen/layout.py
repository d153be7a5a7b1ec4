"""Placing the views of the system's own windows."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import accumulate

import msgspec

from harness.simulator.system.screen.views import Bounds, Node

PRIMARY, SURFACE = "#1a5fb4", "#dce8f8"


def text_height(text: str, size: float, width: float) -> float:
    """Estimate the height of wrapped text in pixels: a Chinese character is a square, other characters half of one."""
    advance = sum(size if ord(each) > 0x2E80 else size * 0.55 for each in text)
    return max(1, math.ceil(advance / width)) * size * 1.4


def moved(node: Node, down: float) -> Node:
    """Give the same views `down` pixels lower."""
    left, top, right, bottom = node.bounds
    return msgspec.structs.replace(
        node,
        bounds=Bounds(left, top + down, right, bottom + down),
        children=tuple(moved(child, down) for child in node.children),
    )


def column(parts: Sequence[Node], top: float) -> tuple[Node, ...]:
    """Stack `parts` (each laid out from 0 down) below one another from `top`."""
    tops = accumulate((part.bounds.bottom for part in parts), initial=top)
    return tuple(moved(part, y) for part, y in zip(parts, tops, strict=False))
