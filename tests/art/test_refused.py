"""What no hook can stand on: a runtime of an unknown version, a class that ART refuses. The app goes on."""

from __future__ import annotations

from pathlib import Path

import frida
import pytest

from harness.events.agent import Armed, Call, ClassState, Doing, Problem
from harness.simulator.art.runtime import Runtime
from tests.art.process import Art
from tests.art.programs import bring_to, technique

STATIC = technique("StaticTarget")


@pytest.mark.parametrize("level", ["25", "99", "", "unknown"])
def test_of_a_runtime_of_an_unknown_version_nothing_is_armed_and_the_reason_is_told(
    art: Runtime,
    program: Path,
    tmp_path: Path,
    level: str,
):
    properties = tmp_path / "properties"
    properties.write_text(f"ro.build.version.sdk={level}\n")
    command = art.command("Hooked", class_path=[program], name="com.example.app", system_properties=properties)
    running = Art(command, stderr=tmp_path / "stderr")
    try:
        assert running.do("static x") == "<x>"
        running.attach()
        for _ in range(2):
            with pytest.raises(frida.core.RPCException, match="Unable to determine"):
                running.arm(STATIC)
        assert [running.do("static x") for _ in range(3)] == ["<x>"] * 3
        (problem,) = running.told(Problem)
        assert running.messages_of(Armed) == []
    finally:
        running.close()
    assert problem.doing is Doing.HELLO
    assert running.errors == []


# What the app sees of a class that cannot be used: at its first use, and later. The same without hooks.
REFUSED = [
    pytest.param("broken", "BrokenTarget", ["ExceptionInInitializerError", "NoClassDefFoundError"], id="initializer"),
    pytest.param("rejected", "RejectedTarget", ["VerifyError", "NoClassDefFoundError"], id="verification"),
]


@pytest.mark.parametrize(("order", "class_name", "said"), REFUSED)
def test_a_class_that_cannot_be_used_fails_as_it_would_without_hooks(
    process: Art,
    order: str,
    class_name: str,
    said: list[str],
):
    row = technique(class_name)
    bring_to("found", process, order, row)
    process.arm(row, STATIC)
    assert [process.do(f"{order} x") for _ in range(2)] == said
    assert process.do("static x") == "<x>"
    assert [call.technique for call in process.told(Call)] == [STATIC.id]


@pytest.mark.parametrize(("order", "class_name", "said"), REFUSED)
def test_a_class_that_had_failed_before_is_told_as_such(
    process: Art,
    order: str,
    class_name: str,
    said: list[str],
):
    row = technique(class_name)
    assert [process.do(f"{order} x") for _ in range(2)] == said
    process.arm(row, STATIC)
    assert process.do(f"{order} x") == said[1]
    assert process.do("static x") == "<x>"
    states = {armed.technique: armed.state for armed in process.told(Armed)}
    assert states[row.id] is ClassState.ERRONEOUS
    assert [call.technique for call in process.told(Call)] == [STATIC.id]
    assert process.told(Problem) == []
