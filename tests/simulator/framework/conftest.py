"""The probe app, compiled once a session."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.simulator.framework.probing import compile_probe


@pytest.fixture(scope="session")
def classes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The probe app's class files."""
    return compile_probe(tmp_path_factory.mktemp("probe"))
