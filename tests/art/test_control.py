"""The positive control, and the two ways to walk a stack, on ART."""

from __future__ import annotations

from pathlib import Path

from harness.catalogue import load_techniques
from harness.events.agent import Control, Problem, Ready, Road, Stack, Through, Walker
from harness.simulator.art.runtime import Runtime
from tests.art.process import Art
from tests.art.test_hooks import process, program, start, technique  # noqa: F401 fixtures
from tests.hooks.test_control import outcomes


def test_a_call_of_the_agents_own_comes_through_by_every_road(process: Art):  # noqa: F811
    process.arm(*(row for row in load_techniques() if row.class_name == "libc"))
    process.agent.exports_sync.phase("second")
    first, *later = process.told(Control)
    assert outcomes(first) == dict.fromkeys(set(Road) - {Road.LATE}, Through.SEEN)
    assert [outcomes(control) for control in later] == [dict.fromkeys(Road, Through.SEEN)] * len(later)
    assert process.told(Problem) == []


def test_without_the_symbols_that_its_own_walker_needs_stacks_come_by_throwable_and_that_is_told(
    art: Runtime,
    program: Path,  # noqa: F811
    tmp_path: Path,
):
    command = art.command("Hooked", class_path=[program], name="com.example.app", libcxx_strings=False)
    running = Art(command, stderr=tmp_path / "stderr")
    try:
        running.attach()
        running.arm(technique("PrivateTarget"))
        running.do("private x")
        (ready,) = running.told(Ready)
        (stack,) = running.told(Stack)
    finally:
        running.close()
    assert ready.walker is Walker.THROWABLE
    assert [frame.partition("(")[0] for frame in stack.frames[:2]] == ["PrivateTarget.of", "PrivateTarget.open"]
