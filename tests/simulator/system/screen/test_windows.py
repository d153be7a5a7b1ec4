"""The window manager with a real app: what is on top, who has the focus, where input goes."""

from __future__ import annotations

import asyncio
import os
import signal

import pytest

from harness.simulator.apps.caller import Caller
from harness.simulator.device import SimulatedDevice
from harness.simulator.system.screen.permission_views import PACKAGE as CONTROLLER
from harness.simulator.system.screen.windows import CRASH_REPEATED_WITHIN_S
from tests.simulator.booted import PACKAGE, accesses, launched, on_device, shell, tap, views

CAMERA = "android.permission.CAMERA"
FINE, COARSE = "android.permission.ACCESS_FINE_LOCATION", "android.permission.ACCESS_COARSE_LOCATION"
REQUEST = 77  # a code the demo app does not know: it ignores the result
FOREGROUND, DENY = "permission_allow_foreground_only_button", "permission_deny_button"


async def ask(device: SimulatedDevice, app: Caller, *permissions: str) -> None:
    """Let the app's activity request permissions and wait for the dialog."""
    record = device.activities.resumed()
    assert record is not None
    await device.activities.requestPermissions(app, token=record.token, permissions=permissions, requestCode=REQUEST)
    await focus(device, CONTROLLER)


async def focus(device: SimulatedDevice, package: str) -> None:
    """Wait until a package's window has the focus: choices take effect after the touch, as on a phone."""
    async with asyncio.timeout(5):
        while device.windows.focused_package() != package:
            await asyncio.sleep(0.01)


def granted(device: SimulatedDevice, permission: str) -> bool:
    package = device.packages.get(PACKAGE)
    assert package is not None
    return device.permissions.package_granted(package, permission)


def test_the_app_in_front_is_what_is_dumped_and_drawn() -> None:
    async def scene(device: SimulatedDevice, _: Caller) -> None:
        await launched(device)
        shown = await views(device)
        assert {"agree", "disagree", "privacy_text"} <= shown.keys()
        assert {node.package for node in shown.values()} == {PACKAGE}
        assert device.windows.focused_title() == f"{PACKAGE}/{PACKAGE}.MainActivity"

    on_device(scene)


def test_home_shows_the_launcher_and_the_app_is_gone_from_the_dump() -> None:
    async def scene(device: SimulatedDevice, _: Caller) -> None:
        await launched(device)
        await shell(device, "input keyevent KEYCODE_HOME")
        await device.activities.stack.settled()
        assert "agree" not in await views(device)
        assert device.windows.focused_package() == "com.android.launcher3"

    on_device(scene)


def test_allowing_while_in_use_grants_both_kinds_of_location_to_an_old_app() -> None:
    async def scene(device: SimulatedDevice, _: Caller) -> None:
        app = await launched(device)
        await ask(device, app, FINE, COARSE)
        await tap(device, FOREGROUND)
        await focus(device, PACKAGE)
        assert granted(device, FINE)
        assert granted(device, COARSE)
        location = await device.location.getLastKnownLocation(app, provider="gps")
        assert location is not None
        assert location["latitude"] == device.personal.latitude
        assert ("precise_location", "obtained") in accesses(device)

    on_device(scene)


def test_refusing_twice_is_for_good_and_the_dialog_does_not_come_again() -> None:
    async def scene(device: SimulatedDevice, _: Caller) -> None:
        app = await launched(device)
        for button in (DENY, "permission_deny_and_dont_ask_again_button"):
            await ask(device, app, CAMERA)
            await tap(device, button)
            await focus(device, PACKAGE)
        record = device.activities.resumed()
        assert record is not None
        await device.activities.requestPermissions(app, token=record.token, permissions=(CAMERA,), requestCode=REQUEST)
        await device.activities.stack.settled()
        assert device.windows.focused_package() == PACKAGE
        assert not granted(device, CAMERA)

    on_device(scene)


def test_the_back_key_closes_the_dialog_without_a_decision() -> None:
    async def scene(device: SimulatedDevice, _: Caller) -> None:
        app = await launched(device)
        await ask(device, app, CAMERA)
        await shell(device, "input keyevent BACK")
        await focus(device, PACKAGE)
        package = device.packages.get(PACKAGE)
        assert package is not None
        assert device.windows.focused_package() == PACKAGE
        assert not {"USER_SET", "USER_FIXED"} & package.permissions[CAMERA].flags

    on_device(scene)


def test_the_dialog_hides_with_its_app_and_comes_back_with_it() -> None:
    async def scene(device: SimulatedDevice, _: Caller) -> None:
        app = await launched(device)
        await ask(device, app, CAMERA)
        await shell(device, "input keyevent HOME")
        await device.activities.stack.settled()
        assert FOREGROUND not in await views(device)
        await launched(device)
        assert FOREGROUND in await views(device)

    on_device(scene)


def test_a_touch_of_the_dialog_does_not_reach_the_app_under_it() -> None:
    async def scene(device: SimulatedDevice, _: Caller) -> None:
        app = await launched(device)
        agree = (await views(device))["agree"].bounds.center
        await ask(device, app, CAMERA)
        await shell(device, f"input tap {agree[0]} {agree[1]}")
        await tap(device, DENY)
        await focus(device, PACKAGE)
        assert "agree" in await views(device)

    on_device(scene)


def test_while_the_dialog_has_the_focus_the_app_cannot_read_the_clipboard() -> None:
    async def scene(device: SimulatedDevice, _: Caller) -> None:
        app = await launched(device)
        assert await device.clipboard.getPrimaryClip(app) is not None
        await ask(device, app, CAMERA)
        assert await device.clipboard.getPrimaryClip(app) is None
        outcomes = [outcome for data_type, outcome in accesses(device) if data_type == "clipboard"]
        assert outcomes == ["obtained", "denied"]

    on_device(scene)


def test_a_permitted_app_in_front_takes_pictures_and_records_sound() -> None:
    async def scene(device: SimulatedDevice, _: Caller) -> None:
        app = await launched(device)
        for permission in (CAMERA, "android.permission.RECORD_AUDIO"):
            await shell(device, f"pm grant {PACKAGE} {permission}")
        await device.camera.openCamera(app, cameraId="0", callback="cb1")
        picture = await device.camera.takePicture(app, cameraId="0")
        session = (await device.audio.startRecording(app))["session"]
        sound = await device.audio.read(app, session=session, size=64)
        assert picture is not None
        assert picture.startswith("/9j/")  # base64 of a JPEG's first bytes
        assert set(sound) != {"A", "="}  # not the base64 of zeros
        assert list(device.camera.in_use()) == ["0"]
        await shell(device, f"am force-stop {PACKAGE}")
        assert device.camera.in_use() == {}
        assert device.audio.in_use() == ()

    on_device(scene)


def test_the_first_crash_shows_no_dialog_and_the_second_one_soon_after_does() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        device.windows.app_crashed(PACKAGE, "云助手")
        assert "android:id/aerr_close" not in await views(device)
        device.windows.app_crashed(PACKAGE, "云助手")
        shown = await views(device)
        assert shown["android:id/alertTitle"].text == "云助手屡次停止运行"
        await tap(device, "android:id/aerr_close")
        assert "android:id/aerr_close" not in await views(device)

    assert CRASH_REPEATED_WITHIN_S == 120
    on_device(scene)


def test_an_app_that_does_not_answer_is_told_as_such_and_can_be_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene(device: SimulatedDevice, _: Caller) -> None:
        app = await launched(device)
        monkeypatch.setattr("harness.simulator.apps.binder.ANSWER_WITHIN_S", 0.5)
        os.kill(app.pid, signal.SIGSTOP)
        await shell(device, "input tap 540 1200")
        assert device.windows.focused_title() == f"Application Not Responding: {PACKAGE}"
        assert (await views(device)).keys() >= {"android:id/aerr_close", "android:id/aerr_wait"}
        os.kill(app.pid, signal.SIGCONT)
        await tap(device, "android:id/aerr_wait")
        assert device.windows.focused_title() == f"{PACKAGE}/{PACKAGE}.MainActivity"
        assert "agree" in await views(device)

    on_device(scene)


def test_a_force_stop_takes_the_crash_dialog_away_and_forgets_the_crash() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        device.windows.app_crashed(PACKAGE, "云助手")
        device.windows.app_crashed(PACKAGE, "云助手")
        await shell(device, f"am force-stop {PACKAGE}")
        assert "android:id/aerr_close" not in await views(device)
        device.windows.app_crashed(PACKAGE, "云助手")
        assert "android:id/aerr_close" not in await views(device)

    on_device(scene)


def test_a_toast_is_on_the_picture_and_not_in_the_dump() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        assert await device.windows.idle()
        before = (await shell(device, "screencap")).out
        device.windows.toast(PACKAGE, "已签到", "long")
        assert (await shell(device, "screencap")).out != before
        assert "已签到" not in (await shell(device, "uiautomator dump /dev/tty")).text

    on_device(scene)
