"""`harness doctor --device SERIAL`: what a phone lacks, and the next step."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from harness.cli.doctor import doctor
from harness.device import Device
from tests.device.other_phones import Change, phone, with_command, with_property
from tests.device.test_instrumentation import without_server
from tests.device.test_root import aosp_su, without_su


def told(device: Device) -> list[str]:
    """What it says of the phone."""
    result = CliRunner().invoke(doctor, ["--device", device.serial], env={"LC_ALL": "en_US.UTF-8"})
    return result.output.splitlines()


@pytest.mark.parametrize("build", [(), (with_command("su", aosp_su),)], ids=["su -c", "su 0"])
def test_root_is_found_by_either_su(build: tuple[Change, ...]) -> None:
    with phone(*build) as device:
        assert "✔ root: yes" in told(device)


def test_a_phone_without_root_is_told_what_that_means() -> None:
    with phone(without_su) as device:
        assert "· root: no: app-ops, screen and proxied traffic only, never a pass" in told(device)


def test_a_phone_without_frida_server_is_told_how_to_start_it() -> None:
    with phone(without_server) as device:
        (line,) = [line for line in told(device) if "frida-server" in line]
    assert line.startswith("✘ frida-server: ")
    assert "does not run on the device. Push frida-server" in line


def test_a_phone_that_is_too_old_is_told_the_oldest_that_will_do() -> None:
    with phone(with_property("ro.build.version.sdk", "24")) as device:
        assert "Use a device with Android 8.0 (API 26) or later" in told(device)[-1]


def test_settings_that_a_killed_run_left_behind_are_put_back() -> None:
    with phone() as device:
        killed = device.freezer.off()
        killed.__enter__()
        assert "✔ settings: put back cached_apps_freezer" in told(device)
        assert "✔ settings: as it should be" in told(device)
        assert device.adb.output("settings", "get", "global", "cached_apps_freezer").strip() == "null"
