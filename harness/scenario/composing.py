"""What a scenario file writes in place of steps: it is written out when the file is read, and nobody performs it."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec
from msgspec import Meta

from harness.scenario.steps import STEPS, Step


class Include(Step, frozen=True, kw_only=True):
    """Put in the steps of another file, which lies below the folder of the policy or of the scenario."""

    kind = "include"
    shorthand = "file"
    file: Annotated[str, Meta(min_length=1, description="A file of steps, relative to this one.")]


class FileOfSteps(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What an included file holds. It sees the variables of the scenario."""

    steps: Annotated[list[Any], Meta(min_length=1)]


WRITTEN: tuple[type[Step], ...] = (*STEPS, Include)
"""All that may stand in a list of steps."""
