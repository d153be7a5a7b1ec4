"""A JVM with the agent in it, one a test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .jvm import Jvm


@pytest.fixture
def jvm() -> Iterator[Jvm]:
    machine = Jvm()
    try:
        machine.attach()
        yield machine
        assert machine.errors == []
    finally:
        machine.close()
