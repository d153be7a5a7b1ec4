"""What tests of several rooms share: one simulated device a test session (one a worker, under xdist)."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from harness.device import Device, open_device

# Output of real phones. It is other people's: read where it is there, never copied into the project.
CAPTURES = Path(os.environ.get("HARNESS_CAPTURES", Path(__file__).parents[2] / "shared" / "android" / "transcripts"))
DEMO_APP = "com.example.yunzhushou"
DEMO_APK = Path(__file__).parent.parent / "scenarios" / "yunzhushou" / "app" / "yunzhushou.apk"

# `make test` tries the same inputs on every machine, `make fuzz` others each time.
settings.register_profile("test", derandomize=True, deadline=None, database=None)
settings.register_profile("fuzz", max_examples=1000, deadline=None)
settings.load_profile("test")


def pytest_configure() -> None:
    """Have signals end what the tests start: of a command in the background, or of `nohup`, some are ignored."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:
        signal.signal(signal.SIGHUP, lambda *_: None)  # here it stays ignored; what is started has the default again


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest goes first: at the end one worker would be alone with it."""
    items.sort(key=lambda item: item.path.name != "test_variants.py")


@pytest.fixture(scope="session")
def simulator() -> Iterator[Device]:
    """A device over real adb; tests leave it as they found it."""
    with open_device("simulator", seed=1) as device:
        yield device


@pytest.fixture
def demo_app(simulator: Device) -> Iterator[str]:
    """The demo app, freshly installed on the simulator; its package name."""
    if simulator.packages.is_installed(DEMO_APP):  # a run leaves it there, with what it was granted
        simulator.packages.uninstall(DEMO_APP)
    simulator.packages.install(DEMO_APK)
    yield DEMO_APP
    simulator.packages.uninstall(DEMO_APP)


@pytest.fixture
def capture() -> Callable[[str], str]:
    """Reads one transcript of a real phone by name; the test is skipped where it is not there."""

    def read(name: str) -> str:
        path = CAPTURES / name
        if not path.is_file():
            pytest.skip(f"no capture {name}: set HARNESS_CAPTURES to the folder that holds it")
        return path.read_text(encoding="utf-8")

    return read
