"""Hooked methods that are called at moments and by ways that are not the usual ones: seen, or told as not seen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from harness.events.agent import Call, Problem, TakenBack
from harness.simulator.art.dex import dex_jar
from harness.simulator.art.runtime import Runtime

from .process import Art
from .programs import compiled, technique
from .test_taken_back import Taking

TEXT = "of(java.lang.String)"


@pytest.fixture(scope="module")
def program(art: Runtime, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return dex_jar("test-byways", compiled("byways", tmp_path_factory.mktemp("classes")))


@pytest.fixture
def app(art: Runtime, program: Path, tmp_path: Path) -> Iterator[Art]:
    running = Art(art.command("Byways", class_path=[program], name="com.example.app"), stderr=tmp_path / "stderr")
    try:
        yield running
        assert running.errors == []
    finally:
        running.close()


def test_what_an_initializer_calls_is_seen_that_was_hooked_while_it_ran(app: Art):
    app.do("begin-initializer")
    app.attach()
    other = Taking(app)
    other.do("registernatives", "Initializing", "twice", "(I)I", 2)
    app.arm(technique("Initializing"), technique("Initializing", "twice", value="none"))
    other.do("registernatives", "Initializing", "twice", "(I)I", 3)
    assert app.do("end-initializer") == "<during>12<after>"
    assert [call.overload for call in app.told(Call)] == [TEXT, "twice(int)", TEXT]
    assert app.told(Problem) == []
    assert app.told(TakenBack) == []
