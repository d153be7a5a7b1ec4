"""What tests of several rooms share: one simulated device a test session (one a worker, under xdist)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from harness.device import Device, open_device

DEMO_APP = "com.example.yunzhushou"
DEMO_APK = Path(__file__).parent.parent / "scenarios" / "yunzhushou" / "app" / "yunzhushou.apk"


@pytest.fixture(scope="session")
def simulator() -> Iterator[Device]:
    """A device over real adb; tests leave it as they found it."""
    with open_device("simulator", seed=1) as device:
        yield device


@pytest.fixture
def demo_app(simulator: Device) -> Iterator[str]:
    """The demo app, freshly installed on the simulator; its package name."""
    simulator.packages.install(DEMO_APK)
    yield DEMO_APP
    simulator.packages.uninstall(DEMO_APP)
