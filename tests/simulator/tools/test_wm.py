"""wm."""

from __future__ import annotations

from harness.simulator.apps.caller import Caller
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import on_device, shell


def test_size_and_density_are_told_and_fixed() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        assert (await shell(device, "wm size")).text == "Physical size: 1080x2400\n"
        assert (await shell(device, "wm density")).text == "Physical density: 420\n"
        assert (await shell(device, "wm size 1x1")).code == 255

    on_device(scene)
