"""The runtime that `make art` builds, and the program `Hooked` on it.

Without the runtime the tests of this folder are skipped, or fail where it is required.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from harness.simulator.art.runtime import Runtime, load
from harness.simulator.art.stages import Unbuildable
from tests.art.process import Art
from tests.art.programs import hooked


@pytest.fixture(scope="session")
def art() -> Runtime:
    try:
        return load()
    except Unbuildable as problem:
        if os.environ.get("HARNESS_REQUIRE_ART") == "1":
            raise
        pytest.skip(str(problem))


@pytest.fixture(scope="module")
def program(art: Runtime, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return hooked(tmp_path_factory.mktemp("classes"))


@pytest.fixture
def start(art: Runtime, program: Path, tmp_path: Path) -> Iterator[Callable[[], Art]]:
    started: list[Art] = []

    def run() -> Art:
        command = art.command("Hooked", class_path=[program], name="com.example.app")
        process = Art(command, stderr=tmp_path / f"stderr-{len(started)}")
        started.append(process)
        return process

    yield run
    for process in started:
        process.close()
    assert [error for process in started for error in process.errors] == []


@pytest.fixture
def process(start: Callable[[], Art]) -> Art:
    running = start()
    running.attach()
    return running
