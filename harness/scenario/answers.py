"""Which checks of a clause have an answer: each must be made for every kind of data and every actor that it names."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from harness.policy import Check, Clause

OF_DATA = frozenset({Check.RUNTIME, Check.TRAFFIC})
Kinds = Collection[str] | None
"""Kinds of data that something looks at: all of them where there are none; None where it looks at no data at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What an expectation looks at, or what was looked at for it."""

    checks: Collection[Check]
    kinds: Kinds
    actors: Collection[str]  # whose acts it is about; everybody's where there are none
    permissions: Collection[str] = ()  # the asking for which it is about; for any where there are none


def open_to(clause: Clause, actors: Collection[str], made: Iterable[Answer]) -> tuple[Check, ...]:
    """The checks of a clause that nothing of what was `made` answers for each of the `actors` that it speaks of.

    Where a clause names no kinds, those that were looked at will do: they are its author's choice.
    """
    by = tuple(made)
    return tuple(
        check
        for check in clause.verify
        if not all(
            _answered(clause, check, [each for each in by if check in each.checks and _is_about(each, actor)])
            for actor in actors
        )
    )


def _is_about(answer: Answer, actor: str) -> bool:
    return not answer.actors or actor in answer.actors


def _answered(clause: Clause, check: Check, made: list[Answer]) -> bool:
    asked = {permission for each in made for permission in each.permissions}
    if not set(clause.permissions) <= asked:  # what looks for the asking of another permission says nothing of these
        made = [each for each in made if not (clause.permissions and each.permissions)]
    if check not in OF_DATA or not clause.data_types:
        return bool(made)
    of_data = [each.kinds for each in made if each.kinds is not None]
    if any(not kinds for kinds in of_data):
        return True
    return set(clause.data_types) <= {kind for kinds in of_data for kind in kinds}
