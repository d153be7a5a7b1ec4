"""A run that passes as it stands, of whatever is asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.judge.evidence import DIALOG, Run


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """A run in which every instrument worked, the app did nothing, and its dialog is on the screen."""
    whole = Run(directory=tmp_path)
    whole.screen(DIALOG)
    return whole
