"""What a scenario file writes in place of steps: it is written out when the file is read, and nobody performs it."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec
from msgspec import Meta

from harness.documents import words
from harness.scenario.steps import STEPS, Step

MOST_TIMES = 100


class Include(Step, frozen=True, kw_only=True):
    """Put in the steps of another file, which lies below the folder of the policy or of the scenario."""

    kind = "include"
    shorthand = "file"
    file: Annotated[str, Meta(min_length=1, description="A file of steps, relative to this one.")]


class Repeat(Step, frozen=True, kw_only=True):
    """Do these steps so many times, one round after the other."""

    kind = "repeat"
    times: Annotated[
        int,
        Meta(
            ge=2,
            le=MOST_TIMES,
            description="How often they are done.",
            extra=words(f"2 到 {MOST_TIMES} 之间的整数", f"a whole number from 2 to {MOST_TIMES}"),
        ),
    ]
    steps: Annotated[tuple[Any, ...], Meta(min_length=1)]


class FileOfSteps(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What an included file holds. It sees the variables of the scenario."""

    steps: Annotated[list[Any], Meta(min_length=1)]


WRITTEN: tuple[type[Step], ...] = (*STEPS, Include, Repeat)
"""All that may stand in a list of steps."""
