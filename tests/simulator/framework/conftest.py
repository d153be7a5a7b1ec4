"""The probe app, compiled once a session."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.simulator.framework.system import FRAMEWORK

PROBE = Path(__file__).with_name("probe")


@pytest.fixture(scope="session")
def classes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The probe app's class files."""
    javac = shutil.which("javac")
    if javac is None:
        pytest.skip("the probe app is compiled here: needs javac")
    folder = tmp_path_factory.mktemp("probe")
    sources = [str(path) for path in sorted(PROBE.rglob("*.java"))]
    command = [javac, "--release", "8", "-nowarn", "-Xlint:none", "-encoding", "UTF-8"]
    subprocess.run([*command, "-cp", str(FRAMEWORK), "-d", str(folder), *sources], check=True, capture_output=True)
    return folder
