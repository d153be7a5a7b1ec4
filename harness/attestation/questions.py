"""What is asked of a person, and what is to be shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import msgspec

from harness.policy import Check, Clause, Policy
from harness.text import Text


class _Asked(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    ask: Text
    show: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One clause of which a person is asked."""

    clause: Clause
    ask: Text
    show: Text


def questions(policy: Policy) -> Iterator[Question]:
    """A question for each clause that names a person's word among its checks, in the order of the policy."""
    for clause in policy.clauses:
        if Check.ATTESTATION in clause.verify:
            asked = _by_kind()[clause.kind.value]
            yield Question(clause=clause, ask=asked.ask, show=asked.show)


@cache
def _by_kind() -> dict[str, _Asked]:
    text = files(__package__).joinpath("questions.yaml").read_bytes()
    return msgspec.yaml.decode(text, type=dict[str, _Asked])
