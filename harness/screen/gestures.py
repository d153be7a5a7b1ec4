"""What a finger does on a screen."""

from __future__ import annotations

from enum import StrEnum


class Direction(StrEnum):
    """Where the finger moves: `up` shows what is further down."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
