"""What a run tells while it goes on. The terminal, `--json` and pytest only consume these."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from harness.text import Text


class Progress(msgspec.Struct, frozen=True, kw_only=True, tag_field="event"):
    """Base of all progress events."""

    scenario: str


class RunStarted(Progress, frozen=True, kw_only=True, tag="run-started"):
    """A scenario begins on a device; `steps` is how many it has."""

    serial: str
    variant: str
    steps: int
    bundle: str


class StepStarted(Progress, frozen=True, kw_only=True, tag="step-started"):
    """Step `index` (from 1) begins."""

    index: int
    text: str


class StepEnded(Progress, frozen=True, kw_only=True, tag="step-ended"):
    """Step `index` is over; `problem` says why it failed, None where it did not.

    `skipped`: it is optional, and what it is for was not there.
    `aborted`: it was not the app that failed it, but a device, an instrument or the user; the run ends with the error.
    """

    index: int
    text: str
    problem: Text | None
    aborted: bool
    seconds: float
    skipped: bool = False


class PhaseBegan(Progress, frozen=True, kw_only=True, tag="phase-began"):
    """Every process has acknowledged the switch to `phase`."""

    phase: str


class ProblemArose(Progress, frozen=True, kw_only=True, tag="problem-arose"):
    """An instrument failed; what was recorded is kept."""

    message: Text


class RunEnded(Progress, frozen=True, kw_only=True, tag="run-ended"):
    """The bundle is closed. `collections` counts calls that ask for data, `flows` what went over the network."""

    bundle: str
    collections: int
    flows: int
    seconds: float
    aborted: Text | None


class Judged(Progress, frozen=True, kw_only=True, tag="judged"):
    """The verdict on one expectation."""

    expectation: str
    verdict: str
    reason: Text


AnyProgress = RunStarted | StepStarted | StepEnded | PhaseBegan | ProblemArose | RunEnded | Judged
Listener = Callable[[AnyProgress], None]
