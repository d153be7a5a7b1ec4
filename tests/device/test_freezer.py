"""Apps in the background are not frozen while they are watched, and the device is left as it was found."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from harness.device import Device
from harness.device.freezer import Freezer
from harness.errors import DeviceError
from harness.simulator.shell.invocation import Invocation
from harness.simulator.tools import settings as simulated
from tests.device.other_phones import phone, with_command, with_property


def setting(device: Device) -> str:
    return device.adb.output("settings", "get", "global", "cached_apps_freezer").strip()


@pytest.fixture
def set_by_its_user(simulator: Device) -> Iterator[Device]:
    """A phone whose owner had switched the freezer on."""
    simulator.adb.output("settings", "put", "global", "cached_apps_freezer", "enabled")
    yield simulator
    simulator.adb.output("settings", "delete", "global", "cached_apps_freezer")


def test_the_freezer_is_off_within_the_block_and_as_before_after_it(simulator: Device) -> None:
    with simulator.freezer.off():
        assert setting(simulator) == "disabled"
    assert setting(simulator) == "null"
    assert "harness" not in simulator.adb.output("settings", "list", "global")


def test_what_the_user_had_set_comes_back_also_after_a_failure(set_by_its_user: Device) -> None:
    with pytest.raises(RuntimeError), set_by_its_user.freezer.off():
        raise RuntimeError("the run failed")
    assert setting(set_by_its_user) == "enabled"


def test_what_a_killed_harness_left_off_is_put_back_by_the_next(set_by_its_user: Device) -> None:
    killed = set_by_its_user.freezer.off()
    killed.__enter__()
    with set_by_its_user.freezer.off():
        assert setting(set_by_its_user) == "disabled"
    assert setting(set_by_its_user) == "enabled"


def test_a_leftover_is_found_without_a_run(set_by_its_user: Device) -> None:
    killed = set_by_its_user.freezer.off()
    killed.__enter__()
    assert set_by_its_user.freezer.restore_leftover() == ("cached_apps_freezer",)
    assert setting(set_by_its_user) == "enabled"
    assert set_by_its_user.freezer.restore_leftover() == ()


def test_before_android_11_there_is_no_freezer_to_switch_off(simulator: Device) -> None:
    with Freezer(simulator.adb, api_level=29).off():
        assert setting(simulator) == "null"


def test_a_phone_that_refuses_the_setting_says_so() -> None:
    async def settings(call: Invocation) -> int:
        if "put" in call.argv:
            call.err("java.lang.SecurityException: Permission denial: writing to settings requires ...\n")
            return 255
        return await simulated.settings(call)

    with (
        phone(with_command("settings", settings), with_property("ro.build.version.sdk", "34")) as device,
        pytest.raises(DeviceError, match="SecurityException"),
        device.freezer.off(),
    ):
        pytest.fail("it is still on")
