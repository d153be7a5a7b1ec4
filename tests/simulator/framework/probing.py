"""The probe app on a simulated device: a real JVM with the real services and the real network behind it."""

from __future__ import annotations

import asyncio
import dataclasses
import shutil
import subprocess
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

import pytest

from harness.simulator.apps.caller import Caller
from harness.simulator.apps.packages import Component
from harness.simulator.apps.runtimes.protocol import RuntimeName
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import PACKAGE, on_device
from tests.simulator.framework.system import FRAMEWORK
from tests.simulator.running import launch

PROBE = Path(__file__).with_name("probe")
Scene = Callable[[SimulatedDevice], Awaitable[None]]
ACTIVITY = Component(kind="activity", name="com.example.probe.SecretActivity", process=PACKAGE, exported=True)


def compile_probe(folder: Path) -> Path:
    """The probe app's class files, in `folder`. Skips the test where there is no compiler."""
    javac = shutil.which("javac")
    if javac is None:
        pytest.skip("the probe app is compiled here: needs javac")
    sources = [str(path) for path in sorted(PROBE.rglob("*.java"))]
    command = [javac, "--release", "8", "-nowarn", "-Xlint:none", "-encoding", "UTF-8"]
    subprocess.run([*command, "-cp", str(FRAMEWORK), "-d", str(folder), *sources], check=True, capture_output=True)
    return folder


async def nothing(device: SimulatedDevice) -> None:
    """The device is as it was flashed; nobody looks afterwards."""


def install_probe(device: SimulatedDevice, classes: Path) -> None:
    """Have the demo app run the probe's code."""
    app = device.packages.get(PACKAGE)
    assert app is not None
    app.classes = classes
    app.manifest = dataclasses.replace(app.manifest, application="com.example.probe.Probe", components=(ACTIVITY,))


async def run_probe(
    device: SimulatedDevice, classes: Path, attempt: str, properties: Mapping[str, str], *, in_front: bool
) -> list[str]:
    """Run the probe as the demo app's main process and give what it noted; `in_front` as an activity would run it."""
    install_probe(device, classes)
    device.properties.update({"probe": attempt, **properties})
    if in_front:
        process = await launch(device, f"{PACKAGE}/{ACTIVITY.name}")
    else:
        process = await device.activities.ensure_process(device_uid(device), PACKAGE, PACKAGE, "test")
    device.processes.kill(process, "test")
    await process.gone.wait()
    return [line.message for line in device.logcat.lines() if line.tag == "probe"][2:]


def device_uid(device: SimulatedDevice) -> int:
    """The demo app's uid."""
    app = device.packages.get(PACKAGE)
    assert app is not None
    return app.uid


def probed(
    classes: Path,
    attempt: str,
    before: Scene = nothing,
    after: Scene = nothing,
    *,
    in_front: bool = False,
    runtime: RuntimeName = RuntimeName.HOTSPOT,
    **properties: str,
) -> list[str]:
    """Boot a device, let the probe try `attempt` on it, and give its notes. A property `a_b` is called `a.b`.

    `classes` is of the form that the runtime takes.
    """

    async def scene(device: SimulatedDevice, app: Caller) -> list[str]:
        await before(device)
        named = {name.replace("_", "."): value for name, value in properties.items()}
        notes = await asyncio.wait_for(run_probe(device, classes, attempt, named, in_front=in_front), 60)
        await after(device)
        return notes

    return on_device(scene, runtime)
