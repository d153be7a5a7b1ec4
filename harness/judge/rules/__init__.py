"""The rules: one file an expectation kind, and `RULES`, the list of all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from harness.judge.case import Case
from harness.judge.rules import (
    collection_stops,
    dialog_shown,
    nothing_collected,
    nothing_sent,
    only_declared,
    still_works,
)
from harness.judge.verdict import Finding
from harness.scenario import (
    CollectionStops,
    DialogShown,
    Expectation,
    NothingCollected,
    NothingSent,
    OnlyDeclared,
    StillWorks,
)

Rule = Callable[[Case, Any], Finding]  # each takes the expectation type that it is listed under

RULES: dict[type[Expectation], Rule] = {
    NothingCollected: nothing_collected.judge,
    NothingSent: nothing_sent.judge,
    CollectionStops: collection_stops.judge,
    StillWorks: still_works.judge,
    OnlyDeclared: only_declared.judge,
    DialogShown: dialog_shown.judge,
}
