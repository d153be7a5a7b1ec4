"""The expectations of a scenario: one frozen type a kind, and `EXPECTATIONS`, the list of ours.

Other packages add theirs with the rule that judges them (`harness/judge/rules/`); `expectations()` lists all.

Each names the phase it speaks of and the clauses of the policy that it covers. How one is judged stands in
`harness/judge/rules/`, in the file of the same name.
"""

from __future__ import annotations

from functools import cache
from typing import Annotated, ClassVar, Protocol

import msgspec
from msgspec import Meta

from harness.extensions import extended
from harness.policy import Check
from harness.policy.types import PermissionName
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

Stretch = Annotated[
    float, Meta(gt=0, le=3_600, description="Counted in any stretch so long; in the whole phase where left out.")
]


class Expectation(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of all expectations. Of the checks of a clause one can answer some: a screen tells nothing of traffic."""

    kind: ClassVar[str]
    answers: ClassVar[frozenset[Check]]
    phase: PhaseName
    clauses: Clauses
    id: str = ""  # KIND-PHASE where not given, KIND where there is no phase

    @property
    def kinds(self) -> tuple[str, ...] | None:
        """The kinds of data that it looks at, () for all; None where it is of no data."""
        return getattr(self, "data_types", None)

    @property
    def whose(self) -> tuple[str, ...]:
        """The actors that it looks at; () for everybody."""
        return getattr(self, "actors", ())

    @property
    def asking_for(self) -> tuple[str, ...]:
        """The permissions for the asking of which alone it looks; () for any."""
        return getattr(self, "permissions", ())


class NothingCollected(Expectation, frozen=True, kw_only=True):
    """In the phase the app collects nothing, and does not try to."""

    kind = "nothing-collected"
    answers = frozenset({Check.RUNTIME})
    data_types: DataTypes = ()
    attempts: Attempts = True
    actors: Actors = ()


class NothingSent(Expectation, frozen=True, kw_only=True):
    """In the phase no flow carries a value that the app was given or that was planted on the device."""

    kind = "nothing-sent"
    answers = frozenset({Check.TRAFFIC})
    data_types: DataTypes = ()


class CollectionStops(Expectation, frozen=True, kw_only=True):
    """In the phase, after a permission was taken back, these data are neither obtained, nor tried, nor sent."""

    kind = "collection-stops"
    answers = frozenset({Check.RUNTIME, Check.TRAFFIC})
    data_types: Annotated[tuple[str, ...], Meta(min_length=1)]
    attempts: Attempts = True


class StillWorks(Expectation, frozen=True, kw_only=True):
    """In the phase the steps succeed and the app shows `see` at the end, in spite of what was refused."""

    kind = "still-works"
    answers = frozenset({Check.UI})
    see: Selector


class OnlyDeclared(Expectation, frozen=True, kw_only=True):
    """In the phase every actor collects and sends only what the policy declares for it."""

    kind = "only-declared"
    answers = frozenset({Check.RUNTIME, Check.TRAFFIC})
    data_types: DataTypes = ()


class DialogShown(Expectation, frozen=True, kw_only=True):
    """In the phase the user is shown `see`, with every one of `offers` beside it and no box ticked beforehand."""

    kind = "dialog-shown"
    answers = frozenset({Check.UI})
    see: Selector
    offers: Annotated[tuple[Selector, ...], Meta(min_length=1)] = ()


class NoPermissionAsked(Expectation, frozen=True, kw_only=True):
    """In the phase the app asks for none of these permissions, any where left out: no dialog, and no call for one."""

    kind = "no-permission-asked"
    answers = frozenset({Check.UI, Check.RUNTIME})
    permissions: Annotated[tuple[PermissionName, ...], Meta(min_length=1)] = ()


class AtMost(Expectation, frozen=True, kw_only=True):
    """In the phase each actor asks for each of these data `count` times at most, in all or in any `per_seconds`."""

    kind = "at-most"
    answers = frozenset({Check.RUNTIME})
    data_types: Annotated[tuple[str, ...], Meta(min_length=1, description="Counted one by one.")]
    count: Annotated[int, Meta(ge=0)]
    per_seconds: Stretch | None = None
    actors: Actors = ()


class OfTheApk(Expectation, frozen=True, kw_only=True):
    """Base of those that look at the APK, which is the same in every phase: they name none."""

    answers = frozenset({Check.STATIC})
    phase: Annotated[str, Meta(max_length=0, description="Left out: the APK is the same in every phase.")] = ""


class OnlyDeclaredSdks(OfTheApk, frozen=True, kw_only=True):
    """The APK holds the code, components and native libraries of no SDK that the policy does not name."""

    kind = "only-declared-sdks"


class OnlyDeclaredPermissions(OfTheApk, frozen=True, kw_only=True):
    """The manifest asks for no permission that gives personal data and of which the policy does not speak."""

    kind = "only-declared-permissions"


EXPECTATIONS: tuple[type[Expectation], ...] = (
    NothingCollected,
    NothingSent,
    CollectionStops,
    StillWorks,
    OnlyDeclared,
    DialogShown,
    NoPermissionAsked,
    AtMost,
    OnlyDeclaredSdks,
    OnlyDeclaredPermissions,
)

RULES_GROUP = "harness.rules"


class AddedRule(Protocol):
    """What an entry point of `harness.rules` names: the type of the expectation, and beside it `judge`."""

    expectation: type[Expectation]


@cache
def expectations() -> tuple[type[Expectation], ...]:
    """All kinds of expectation: ours, and those that other packages add. Raises `InfrastructureError` on a clash."""

    def type_of(item: type[Expectation] | AddedRule) -> type[Expectation]:
        return item if isinstance(item, type) else item.expectation

    ours: tuple[type[Expectation] | AddedRule, ...] = EXPECTATIONS
    return tuple(type_of(item) for item in extended(RULES_GROUP, ours, lambda item: type_of(item).kind))
