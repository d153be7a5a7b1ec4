"""screencap."""

from __future__ import annotations

import io
import struct

from PIL import Image

from harness.simulator.apps.caller import Caller
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import on_device, shell


def test_the_picture_comes_on_standard_output_and_into_a_file() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        direct = Image.open(io.BytesIO((await shell(device, "screencap -p")).out))
        await shell(device, "screencap /sdcard/a.png")
        stored = Image.open(io.BytesIO(device.filesystem.read("/sdcard/a.png", 2000)))
        assert direct.size == stored.size == (1080, 2400)

    on_device(scene)


def test_without_p_it_is_the_raw_frame_behind_a_header() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        raw = (await shell(device, "screencap")).out
        assert struct.unpack("<4I", raw[:16]) == (1080, 2400, 1, 1)
        assert len(raw) == 16 + 1080 * 2400 * 4

    on_device(scene)


def test_a_file_that_cannot_be_written_fails() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        output = await shell(device, "screencap -p /system/a.png")
        assert output.code == 1
        assert "Error opening file" in output.err

    on_device(scene)
