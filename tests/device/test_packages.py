"""What starts an app, what belongs to it, and what becomes of its code at installation."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from harness.device import Device
from harness.errors import DeviceError
from harness.simulator.shell.invocation import Invocation
from harness.simulator.tools import listing, pm
from tests.conftest import DEMO_APK, DEMO_APP
from tests.device.other_phones import package_saying, phone, with_command

# As of 8.1 to 16, with `--components`. Source: AOSP `PackageManagerShellCommand.runQueryIntentActivities`.
SEVERAL = "com.example.other/.Main\ncom.example.shop/.MainActivity\ncom.example.shop/com.example.door.Second\n"


def test_of_several_icons_the_apps_own_first_is_started() -> None:
    with phone(with_command("cmd", package_saying("query-activities", SEVERAL))) as device:
        assert str(device.packages.launcher("com.example.shop")) == "com.example.shop/com.example.shop.MainActivity"


@pytest.mark.parametrize(
    "text", ["No activities found\n", "android/com.android.internal.app.ResolverActivity\n", "Error: unknown\n", ""]
)
def test_what_is_no_icon_of_the_app_is_never_started(text: str) -> None:
    with (
        phone(with_command("cmd", package_saying("query-activities", text))) as device,
        pytest.raises(DeviceError, match="has no activity to start"),
    ):
        device.packages.launcher("com.tencent.mm")


class Looks:
    """Counts the looks at a phone's packages and processes."""

    def __init__(self) -> None:
        self.count = 0

    async def pm(self, call: Invocation) -> int:
        self.count += 1
        return await pm.pm(call)

    async def stat(self, call: Invocation) -> int:
        self.count += 1
        return await listing.stat(call)


@pytest.fixture
def looks() -> Looks:
    return Looks()


@pytest.fixture
def running(looks: Looks) -> Iterator[Device]:
    """A phone on which the demo app runs."""
    with phone(with_command("pm", looks.pm), with_command("stat", looks.stat)) as device:
        device.packages.install(DEMO_APK)
        device.activities.launch(DEMO_APP)
        yield device


def test_the_uid_of_a_process_is_that_of_its_app(running: Device) -> None:
    process = running.packages.processes(DEMO_APP)[0]
    assert running.packages.uid_of_process(process.pid) == running.packages.uid(DEMO_APP)
    assert running.packages.uid_of_process(1) == 0
    assert running.packages.uid_of_process(999_999) is None


def test_a_process_is_the_apps_by_its_name_or_by_its_uid(running: Device) -> None:
    own = running.packages.processes(DEMO_APP)[0].pid
    assert running.packages.owns(DEMO_APP, 999_999, DEMO_APP)
    assert running.packages.owns(DEMO_APP, 999_999, f"{DEMO_APP}:push")
    assert running.packages.owns(DEMO_APP, own, "a.name.of.its.own")
    assert running.packages.owns(DEMO_APP, own, f"{DEMO_APP}.daemon")


def test_a_process_of_another_uid_is_not_the_apps_whatever_its_name_begins_with(running: Device) -> None:
    assert not running.packages.owns(DEMO_APP, 1, "a.name.of.its.own")
    assert not running.packages.owns(DEMO_APP, 1, f"{DEMO_APP}.plugin")
    assert not running.packages.owns(DEMO_APP, 999_999, "gone.already")
    assert not running.packages.owns("com.example.absent", 1, "a.name.of.its.own")


def test_a_process_that_bears_another_packages_name_is_let_go_without_a_look(running: Device, looks: Looks) -> None:
    assert not running.packages.owns(DEMO_APP, 1, "com.tencent.mm")
    before = looks.count
    assert not any(running.packages.owns(DEMO_APP, 1, f"com.tencent.mm:tools{number}") for number in range(10))
    assert looks.count == before
    assert not running.packages.owns(DEMO_APP, 1, "a.name.of.its.own")
    assert looks.count == before + 1


def test_the_uid_that_was_seen_is_known_until_the_app_is_installed_anew(running: Device, looks: Looks) -> None:
    uid = running.packages.uid(DEMO_APP)
    before = looks.count
    assert running.packages.known_uid(DEMO_APP) == uid
    assert looks.count == before
    running.packages.uninstall(DEMO_APP)
    with pytest.raises(DeviceError, match="not installed"):
        running.packages.known_uid(DEMO_APP)


def test_an_app_that_the_device_does_not_find_any_more_is_not_known(running: Device) -> None:
    running.packages.uid(DEMO_APP)
    running.adb.output("pm", "uninstall", DEMO_APP)
    assert running.packages.find_uid(DEMO_APP) is None
    with pytest.raises(DeviceError, match="not installed"):
        running.packages.known_uid(DEMO_APP)


def test_the_code_of_an_app_is_not_compiled_ahead_of_time() -> None:
    asked = []

    async def cmd(call: Invocation) -> int:
        asked.append(call.argv)
        call.out("Success\n")
        return 0

    with phone(with_command("cmd", cmd)) as device:
        assert device.packages.install(DEMO_APK, DEMO_APP).compiled is None
        assert asked == [("cmd", "package", "compile", "-m", "verify", "-f", DEMO_APP)]
        assert device.packages.is_installed(DEMO_APP)


@pytest.mark.parametrize(
    ("text", "code"), [("Failure: package com.example could not be compiled\n", 1), ("Error: unknown\n", 0)]
)
def test_an_app_whose_code_stays_compiled_is_installed_all_the_same(text: str, code: int) -> None:
    with phone(with_command("cmd", package_saying("compile", text, code))) as device:
        outcome = device.packages.install(DEMO_APK, DEMO_APP)
        assert outcome.compiled is not None
        assert outcome.compiled.en == text.strip()
        assert device.packages.is_installed(DEMO_APP)
