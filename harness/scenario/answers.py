"""Which checks of a clause have an answer: each must be made for every kind of data that the clause names."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from harness.policy import Check, Clause

OF_DATA = frozenset({Check.RUNTIME, Check.TRAFFIC})
Kinds = Collection[str] | None
"""Kinds of data that something looks at: all of them where there are none; None where it looks at no data at all."""


def open_to(clause: Clause, made: Iterable[tuple[Collection[Check], Kinds]]) -> tuple[Check, ...]:
    """The checks of a clause that nothing answers. Each of `made` is the checks that something answers and its kinds.

    Where a clause names no kinds, those that were looked at will do: they are its author's choice.
    """
    by = tuple(made)
    return tuple(
        check
        for check in clause.verify
        if not _answered(clause, check, [kinds for checks, kinds in by if check in checks])
    )


def _answered(clause: Clause, check: Check, looked_at: list[Kinds]) -> bool:
    if check not in OF_DATA or not clause.data_types:
        return bool(looked_at)
    of_data = [kinds for kinds in looked_at if kinds is not None]
    if any(not kinds for kinds in of_data):
        return True
    return set(clause.data_types) <= {kind for kinds in of_data for kind in kinds}
