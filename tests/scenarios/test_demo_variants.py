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


def test_without_a_variant_file_the_build_is_compliant(log_of: StartLog) -> None:
    assert "variant compliant\n" in log_of(None)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "JSON: unexpected text at 0"),
        (b"{", "JSON: unexpected text at 1"),
        (b"[]", "not an object"),
        (b'{"nags": true}', "name: a text is needed"),
        (b'{"name": 7}', "name: a text is needed"),
        (b"\xff\xfe", "JSON: unexpected text at 0"),
        (b'{"name": "x", "nag": true}', "nag: unknown field"),
        (b'{"name": "x", "nags": "yes"}', "nags: true or false is needed"),
        (b'{"name": "x", "deaf": ["smell"]}', "deaf: unknown function smell"),
        (b'{"name": "x", "collects": [{"form": "clinit"}]}', "collects.form: unknown field"),
        (b'{"name": "x", "collects": [{"from": "heaven"}]}', "collects.from: unknown place heaven"),
    ],
)
def test_a_file_that_the_app_does_not_understand_is_not_taken_for_the_compliant_build(
    log_of: StartLog, simulator: Device, demo_app: str, content: bytes, why: str
) -> None:
    log = log_of(content)
    assert f"variant file unusable: {why}\n" in log
    assert "variant compliant" not in log
    assert demo_app not in simulator.adb.output("dumpsys", "window").split("mCurrentFocus")[1].splitlines()[0]


def test_a_combination_that_the_app_has_no_code_for_is_said_in_the_log(log_of: StartLog) -> None:
    unknown = b'{"name": "x", "collects": [{"data_type": "contacts", "from": "clinit", "actor": "sdk:bugly"}]}'
    assert "no way to collect contacts as sdk:bugly" in log_of(unknown)
