"""Hooked methods that are called at moments and by ways that are not the usual ones: seen, or told as not seen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from harness.events.agent import Armed, Call, Problem, TakenBack, TakenBy, Unarmed
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


def test_a_method_that_a_class_has_from_one_above_it_is_seen_for_its_own_objects_alone(app: Art):
    app.attach()
    app.arm(technique("Child"))
    assert [app.do("sibling"), app.do("child")] == ["<sibling>", "<child>"]
    assert [call.value for call in app.told(Call)] == ["<child>"]


MAKER = technique("Maker", "made", value="none")
FACE = technique("Face", made_by=(MAKER.id,))


def test_an_object_of_a_dynamic_proxy_is_told_as_one_that_nothing_can_be_hooked_on(app: Art):
    app.attach()
    app.arm(MAKER, FACE)
    assert [app.do("make-proxy"), app.do("face"), app.do("make-proxy")] == ["made", "<face>", "made"]
    rows = [(armed.reason, armed.detail) for armed in app.told(Armed) if armed.technique == FACE.id]
    assert [reason for reason, _ in rows] == [Unarmed.NO_OBJECT_YET, Unarmed.FAILED]
    assert "dynamic proxy" in rows[1][1]
    assert app.told(Problem) == []


def test_a_method_handle_that_was_made_before_the_agent_came_takes_the_hook_back(app: Art):
    app.do("static")
    app.do("keep-handle")
    app.attach()
    app.arm(technique("Static"))
    assert app.do("handle") == "<handle>"
    (taken,) = app.told(TakenBack)
    assert (taken.techniques, taken.how, taken.held) == (("test.static",), TakenBy.METHOD_HANDLE, False)


def test_a_method_handle_takes_back_the_hook_on_an_object_that_is_met_later(app: Art):
    app.attach()
    app.arm(MAKER, FACE)
    app.do("keep-interface-handle")
    assert app.told(TakenBack) == []
    app.do("make-lambda")
    assert app.do("interface-handle") == "<handle>"
    (taken,) = app.told(TakenBack)
    assert (taken.techniques, taken.how, taken.held) == ((FACE.id,), TakenBy.METHOD_HANDLE, False)
