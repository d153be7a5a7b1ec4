"""The demo app, started with each variant file on the device, says which build it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from harness.device import Device

VARIANTS = sorted((Path(__file__).parents[2] / "scenarios" / "yunzhushou" / "app" / "variants").glob("*.json"))
StartLog = Callable[[bytes | None], str]
VARIANT_FILE = "/data/local/tmp/yunzhushou-variant.json"


@pytest.fixture
def log_of(simulator: Device, demo_app: str) -> Iterator[StartLog]:
    """Starts the app anew with a variant file and gives what it logged."""

    def start(content: bytes | None) -> str:
        simulator.adb.run("rm", "-f", VARIANT_FILE)
        if content is not None:
            simulator.adb.push(content, VARIANT_FILE)
        simulator.adb.output("logcat", "-c")
        simulator.adb.output("am", "start", "-W", "-n", f"{demo_app}/.MainActivity")
        return simulator.adb.output("logcat", "-d", "-s", "Yunzhushou")

    yield start
    simulator.adb.run("rm", "-f", VARIANT_FILE)


@pytest.mark.parametrize("path", VARIANTS, ids=lambda path: path.stem)
def test_the_app_reads_the_variant_and_has_code_for_all_it_asks(log_of: StartLog, path: Path) -> None:
    log = log_of(path.read_bytes())
    assert f"variant {path.stem}\n" in log
    assert "no way to collect" not in log


@pytest.mark.parametrize("content", [None, b"", b"{", b"[1]", b'{"name": 7}', b"\xff\xfe"])
def test_without_a_usable_variant_file_the_build_is_compliant(log_of: StartLog, content: bytes | None) -> None:
    assert "variant compliant\n" in log_of(content)


def test_a_combination_that_the_app_has_no_code_for_is_said_in_the_log(log_of: StartLog) -> None:
    unknown = b'{"name": "x", "collects": [{"data_type": "contacts", "from": "clinit", "actor": "sdk:bugly"}]}'
    assert "no way to collect contacts as sdk:bugly" in log_of(unknown)
