"""What leaves a part of a script before its end."""

from __future__ import annotations


class Exit(Exception):
    """`exit`: leaves the shell it is raised in."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class Return(Exception):
    """`return`: leaves the function or the sourced file."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class LoopJump(Exception):
    """`break` (leaves the loop) or `continue`, of the loop `levels` outwards."""

    def __init__(self, *, leaves: bool, levels: int = 1) -> None:
        super().__init__(leaves, levels)
        self.leaves = leaves
        self.levels = levels
