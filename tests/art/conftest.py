"""The runtime that `make art` builds. Without it the tests of this folder are skipped, or fail where it is required."""

from __future__ import annotations

import os

import pytest

from harness.simulator.art.runtime import Runtime, load
from harness.simulator.art.stages import Unbuildable


@pytest.fixture(scope="session")
def art() -> Runtime:
    try:
        return load()
    except Unbuildable as problem:
        if os.environ.get("HARNESS_REQUIRE_ART") == "1":
            raise
        pytest.skip(str(problem))
