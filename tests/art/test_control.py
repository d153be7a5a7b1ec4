"""The positive control, and the two ways to walk a stack, on ART."""

from __future__ import annotations

from pathlib import Path

from harness.catalogue import load_techniques
from harness.events.agent import Call, Control, Problem, Ready, Road, Stack, Through, Walker
from harness.simulator.art.runtime import Runtime
from tests.art.process import Art
from tests.art.programs import technique
from tests.hooks.test_control import outcomes
from tests.judge.test_attribution import ATTRIBUTION


def test_a_call_of_the_agents_own_comes_through_by_every_road(process: Art):
    process.arm(*(row for row in load_techniques() if row.class_name == "libc"))
    process.agent.exports_sync.phase("second")
    first, *later = process.told(Control)
    assert outcomes(first) == dict.fromkeys(set(Road) - {Road.LATE}, Through.SEEN)
    assert [outcomes(control) for control in later] == [dict.fromkeys(Road, Through.SEEN)] * len(later)
    assert process.told(Problem) == []


def test_both_ways_to_walk_a_stack_name_the_same_frames_and_the_same_actor(
    art: Runtime,
    program: Path,
    tmp_path: Path,
):
    """Without the names that the bridge's own walker needs, as on some libart, stacks come by Throwable."""
    walked = {}
    for names in (True, False):
        command = art.command("Hooked", class_path=[program], name="com.example.app", libcxx_strings=names)
        running = Art(command, stderr=tmp_path / f"stderr-{names}")
        try:
            running.attach()
            running.arm(technique("PrivateTarget"), technique("java.lang.Runtime", "availableProcessors", value="none"))
            for order in ("private x", "sdk", "private x"):
                running.do(order)
            (ready,), stacks, calls = running.told(Ready), running.told(Stack), running.told(Call)
        finally:
            running.close()
        assert [call.stack for call in calls] == [stacks[0].stack, stacks[1].stack, stacks[0].stack]
        walked[ready.walker] = [[frame.partition("(")[0] for frame in stack.frames] for stack in stacks]
        assert ATTRIBUTION.of_stack(stacks[1].frames).id == "sdk:bugly"
    assert list(walked) == [Walker.ART, Walker.THROWABLE]
    assert walked[Walker.ART] == walked[Walker.THROWABLE]
    assert walked[Walker.ART] == [
        ["PrivateTarget.of", "PrivateTarget.open", "Hooked.answer", "Hooked.main"],
        ["java.lang.Runtime.availableProcessors", "com.tencent.bugly.Report.made", "Hooked.answer", "Hooked.main"],
    ]
