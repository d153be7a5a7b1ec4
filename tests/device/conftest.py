"""Output of real phones. It is other people's: read where it is there, never copied into the project."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

CAPTURES = Path(os.environ.get("HARNESS_CAPTURES", Path(__file__).parents[3] / "shared" / "android" / "transcripts"))


@pytest.fixture
def capture() -> Callable[[str], str]:
    """Reads one transcript by name; the test is skipped where it is not there."""

    def read(name: str) -> str:
        path = CAPTURES / name
        if not path.is_file():
            pytest.skip(f"no capture {name}: set HARNESS_CAPTURES to the folder that holds it")
        return path.read_text(encoding="utf-8")

    return read
