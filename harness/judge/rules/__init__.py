"""The rules: one file an expectation kind; `RULES` lists ours, `rules()` adds those of other packages.

A rule of another package is an object with `expectation`, a subclass of `Expectation`, and `judge`, which an entry
point of the group `harness.rules` names.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from harness.extensions import extended
from harness.judge.case import Case
from harness.judge.rules import (
    at_most,
    collection_stops,
    dialog_shown,
    no_permission_asked,
    nothing_collected,
    nothing_sent,
    only_declared,
    only_declared_permissions,
    only_declared_sdks,
    still_works,
)
from harness.judge.verdict import Finding
from harness.scenario import (
    AtMost,
    CollectionStops,
    DialogShown,
    Expectation,
    NoPermissionAsked,
    NothingCollected,
    NothingSent,
    OnlyDeclared,
    OnlyDeclaredPermissions,
    OnlyDeclaredSdks,
    StillWorks,
)
from harness.scenario.expectations import RULES_GROUP


@dataclass(frozen=True, slots=True)
class Rule:
    """How an expectation of one type is judged; `judge` takes the case and the expectation."""

    expectation: type[Expectation]
    judge: Callable[[Case, Any], Finding]


RULES = (
    Rule(NothingCollected, nothing_collected.judge),
    Rule(NothingSent, nothing_sent.judge),
    Rule(CollectionStops, collection_stops.judge),
    Rule(StillWorks, still_works.judge),
    Rule(OnlyDeclared, only_declared.judge),
    Rule(DialogShown, dialog_shown.judge),
    Rule(NoPermissionAsked, no_permission_asked.judge),
    Rule(AtMost, at_most.judge),
    Rule(OnlyDeclaredSdks, only_declared_sdks.judge),
    Rule(OnlyDeclaredPermissions, only_declared_permissions.judge),
)


@cache
def rules() -> dict[type[Expectation], Rule]:
    """All rules by the type that each judges. Raises `InfrastructureError` where two packages have one kind."""
    return {rule.expectation: rule for rule in extended(RULES_GROUP, RULES, lambda rule: rule.expectation.kind)}
