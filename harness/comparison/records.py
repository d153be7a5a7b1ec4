"""What a comparison says, as frozen typed records: the writers draw them, and `--json` prints them as they are.

Whatever a user reads is a `Text`; ids are those of the policy, the catalogue and the scenarios.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from harness.text import Text

FORMAT = 1


class Compared(msgspec.Struct, frozen=True, kw_only=True):
    """Base of all that a comparison says."""


class Outcome(StrEnum):
    """What it all came to. Each has an exit code: 1, 3 and 0."""

    WORSE = "worse"
    NOT_ALL_COMPARED = "not-all-compared"  # nothing is worse that could be seen, and not all could be
    NOT_WORSE = "not-worse"


class Direction(StrEnum):
    """Where the answer to a clause, or to a regulator's item, went."""

    WORSE = "worse"  # it is broken now and was not, or is broken in a further way
    UNTESTED = "untested"  # it had an answer and has none now: never better, whatever the answer was
    BETTER = "better"  # it was broken, and is seen to be kept
    TESTED = "tested"  # it had no answer, and is seen to be kept
    CHANGED = "changed"  # it had no answer, and has none now, for another reason


class Difference(StrEnum):
    """Which of the two runs alone has something."""

    NEW = "new"
    GONE = "gone"


class Kind(StrEnum):
    """What sort of thing a row is about."""

    COLLECTION = "collection"  # an actor obtained data
    ATTEMPT = "attempt"  # it asked for data, and got none as far as was seen
    TRANSMISSION = "transmission"  # data left the device to somebody
    RECEIVER = "receiver"  # a host that was spoken to
    SDK = "sdk"  # one that acted
    PERMISSION = "permission"  # one that the user was asked for
    BUILT_IN = "built-in"  # an SDK whose code is in the APK
    VERSION = "version"  # of an SDK or a library, as the APK tells it
    REQUESTED = "requested"  # a permission that the manifest asks for


class Named(Compared, frozen=True, kw_only=True):
    """An id and what it is called."""

    id: str
    name: Text


class Place(Compared, frozen=True, order=True, kw_only=True):
    """A phase of a scenario; "" for all of its phases."""

    scenario: str
    phase: str


class Side(Compared, frozen=True, kw_only=True):
    """One of the two runs: what was tested, under what policy, with what. Several of one kind are joined by a comma."""

    runs: int
    app: str  # package and version
    variant: str
    apk_sha256: str
    policy: Text
    policy_updated: str
    device: str
    harness: str
    started: str


class Changed(Compared, frozen=True, kw_only=True):
    """A clause, or a regulator's item, whose answer changed."""

    id: str
    title: Text
    old: str  # a `ClauseStatus` or an `ItemStatus`; "" where the policy of that run has none such
    new: str
    direction: Direction
    reason: Text  # why the answer is what it is now


class Row(Compared, frozen=True, kw_only=True):
    """Something that only one of the two runs has."""

    kind: Kind
    difference: Difference
    what: Named  # a kind of data, a host, an SDK, a permission
    actor: Named | None  # who obtained it, or to whom it went; None where there is nobody to name
    road: str  # technique of a collection, host of a transmission, a version
    places: tuple[Place, ...]  # where it was seen, and by the other run was not
    elsewhere: bool  # the other run has it too, in other phases
    declared: (
        bool | None
    )  # the policy allows the actor this kind of data, or names what is in the APK; None where nothing can be said
    breaks: tuple[str, ...]  # the clauses that it breaks, by id
    doubt: Text | None  # why the other run may have had it too, and not have seen it
    worse: bool


class Untested(Compared, frozen=True, kw_only=True):
    """A part of the suite that was tested and is no longer: a scenario, a phase of one, an expectation in one."""

    scenario: str
    phase: str  # "" where it is not a phase that is missing
    expectation: str  # "" where it is not an expectation
    reason: Text


class Blind(Compared, frozen=True, kw_only=True):
    """What a run could not see, so that nothing is said of it."""

    reason: Text
    places: tuple[Place, ...]
    old: bool  # in the old run
    new: bool  # in the new run
    decides: bool  # with it, nobody may say that nothing became worse


class Comparison(Compared, frozen=True, kw_only=True, tag_field="event", tag="comparison"):
    """All that there is to say of two runs."""

    format: int
    outcome: Outcome
    exit_code: int
    old: Side
    new: Side
    remarks: tuple[Text, ...]  # in what the two differ, beside the app: policy, device, harness
    clauses: tuple[Changed, ...]
    items: tuple[Changed, ...]
    rows: tuple[Row, ...]
    untested: tuple[Untested, ...]
    blind: tuple[Blind, ...]

    def of(self, kind: Kind, difference: Difference) -> tuple[Row, ...]:
        """The rows of one sort."""
        return tuple(row for row in self.rows if (row.kind, row.difference) == (kind, difference))
