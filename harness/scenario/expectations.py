"""The expectations of a scenario: one frozen type a kind, and `EXPECTATIONS`, the list of all.

Each names the phase it speaks of and the clauses of the policy that it covers. How one is judged stands in
`harness/judge/rules/`, in the file of the same name.
"""

from __future__ import annotations

from typing import Annotated, ClassVar

import msgspec
from msgspec import Meta

from harness.scenario.steps import PhaseName
from harness.screen import Selector

Clauses = Annotated[tuple[str, ...], Meta(min_length=1, description="Ids of the policy's clauses that this covers.")]
DataTypes = Annotated[tuple[str, ...], Meta(min_length=1, description="Ids of data types; all of them where left out.")]
Actors = Annotated[
    tuple[str, ...],
    Meta(min_length=1, description="first_party, sdk:<id> or unattributed; everyone where left out."),
]
Attempts = Annotated[
    bool,
    Meta(
        description="Whether a call that asked and got nothing (refused, empty, failed, subscribed) counts as well; "
        "false where a step makes the app ask."
    ),
]


class Expectation(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of all expectations."""

    kind: ClassVar[str]
    phase: PhaseName
    clauses: Clauses
    id: str = ""  # KIND-PHASE where not given


class NothingCollected(Expectation, frozen=True, kw_only=True):
    """In the phase the app collects nothing, and does not try to."""

    kind = "nothing-collected"
    data_types: DataTypes = ()
    attempts: Attempts = True
    actors: Actors = ()


class NothingSent(Expectation, frozen=True, kw_only=True):
    """In the phase no flow carries a value that the app was given or that was planted on the device."""

    kind = "nothing-sent"
    data_types: DataTypes = ()


class CollectionStops(Expectation, frozen=True, kw_only=True):
    """In the phase, after a permission was taken back, these data are neither obtained, nor tried, nor sent."""

    kind = "collection-stops"
    data_types: Annotated[tuple[str, ...], Meta(min_length=1)]
    attempts: Attempts = True


class StillWorks(Expectation, frozen=True, kw_only=True):
    """In the phase the steps succeed and the app shows `see` at the end, in spite of what was refused."""

    kind = "still-works"
    see: Selector


class OnlyDeclared(Expectation, frozen=True, kw_only=True):
    """In the phase every actor collects and sends only what the policy declares for it."""

    kind = "only-declared"
    data_types: DataTypes = ()


class DialogShown(Expectation, frozen=True, kw_only=True):
    """In the phase the user is shown `see`, with every one of `offers` beside it and no box ticked beforehand."""

    kind = "dialog-shown"
    see: Selector
    offers: Annotated[tuple[Selector, ...], Meta(min_length=1)] = ()


EXPECTATIONS: tuple[type[Expectation], ...] = (
    NothingCollected,
    NothingSent,
    CollectionStops,
    StillWorks,
    OnlyDeclared,
    DialogShown,
)
