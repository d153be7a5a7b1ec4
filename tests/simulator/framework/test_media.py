"""Microphone and camera, by every method of the platform that gives sound or pictures."""

from __future__ import annotations

from pathlib import Path

from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import grant
from tests.simulator.framework.probing import probed


async def allow(device: SimulatedDevice) -> None:
    """Grant what the probe needs."""
    grant(device, "RECORD_AUDIO", "CAMERA")


def test_sound_comes_as_bytes_shorts_floats_and_in_direct_buffers(classes: Path) -> None:
    assert probed(classes, "sound", before=allow, in_front=True) == [
        "bytes: 8 true true",
        "shorts: 4 true true",
        "direct: 16 at 10 true",
        "heap: -2",
        "too far: -2",
        "floats of shorts: -3",
        "floats: 4 true true",
        "shorts of floats: -3",
    ]


def test_a_picture_has_the_planes_of_its_format_in_direct_buffers(classes: Path) -> None:
    notes = probed(classes, "pictures", before=allow, in_front=True)
    assert notes == [
        "capture: asked",
        "256 true 0/0 ffd8",
        "same buffer true",
        "closed! java.lang.IllegalStateException: Image is already closed",
        "capture: asked",
        "35 true 64/1 3072 true 64/2 1535 true 64/2 1535",
        "same buffer true",
        "closed! java.lang.IllegalStateException: Image is already closed",
        "legacy ff camera",
    ]
