"""What all tests of the judge begin with."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.judge.evidence import Run


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """A run in which every instrument worked and the app did nothing."""
    return Run(directory=tmp_path)
