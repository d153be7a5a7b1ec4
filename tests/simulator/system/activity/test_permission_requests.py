"""The permission dialog over the running demo app, answered by taps."""

from __future__ import annotations

import re

from harness.simulator.apps.caller import Caller
from harness.simulator.apps.packages import InstalledPackage
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import PACKAGE, grant, on_device, shell
from tests.simulator.manifests import changed, demo_app
from tests.simulator.running import launch, until

CONTROLLER = "com.android.permissioncontroller"
# An activity that does nothing with the result; the main one expects its own requests only.
QUIET = f"{PACKAGE}/.PolicyActivity"
CAMERA = "android.permission.CAMERA"
FINE = "android.permission.ACCESS_FINE_LOCATION"
COARSE = "android.permission.ACCESS_COARSE_LOCATION"
BACKGROUND = "android.permission.ACCESS_BACKGROUND_LOCATION"


async def request(device: SimulatedDevice, *permissions: str) -> None:
    """Ask for permissions as the app's resumed activity does."""
    record = device.activities.resumed()
    assert record is not None
    app = Caller(pid=record.pid, uid=record.uid, package=PACKAGE, process=PACKAGE, tid=record.pid)
    await device.activities.requestPermissions(app, token=record.token, permissions=permissions, requestCode=1)


async def answer(device: SimulatedDevice, button: str) -> None:
    """Wait for the dialog, tap a button of it, and wait until the app is back."""
    await until(lambda: device.windows.focused_package() == CONTROLLER)
    dump = (await shell(device, "uiautomator dump /sdcard/w.xml >/dev/null; cat /sdcard/w.xml")).text
    found = re.search(rf':id/{button}"[^>]*bounds="\[(\d+),(\d+)\]\[(\d+),(\d+)\]"', dump)
    assert found is not None
    left, top, right, bottom = map(int, found.groups())
    await shell(device, f"input tap {(left + right) // 2} {(top + bottom) // 2}")
    await until(lambda: device.windows.focused_package() == PACKAGE)
    await device.activities.stack.settled()


def test_while_the_dialog_is_up_the_app_is_paused_but_still_on_top_for_app_ops() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        await launch(device, QUIET)
        await request(device, CAMERA)
        await until(lambda: device.windows.focused_package() == CONTROLLER)
        focus = (await shell(device, "dumpsys window | grep mCurrentFocus")).text
        assert "GrantPermissionsActivity" in focus
        assert device.activities.live_state(app.uid) == "top"

    on_device(scene)


def test_allowing_grants_for_the_foreground_and_kills_nothing() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        process = await launch(device, QUIET)
        await request(device, CAMERA)
        await answer(device, "permission_allow_foreground_only_button")
        assert device.permissions.granted(app.uid, CAMERA)
        assert device.appops.uid_mode(app.uid, "CAMERA") == "foreground"
        assert device.processes.by_pid(process.pid) is process

    on_device(scene)


def test_both_locations_are_one_question() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        await launch(device, QUIET)
        await request(device, FINE, COARSE)
        await answer(device, "permission_allow_foreground_only_button")
        assert device.permissions.granted(app.uid, FINE)
        assert device.permissions.granted(app.uid, COARSE)

    on_device(scene)


def test_after_two_refusals_the_dialog_never_comes_again() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        await launch(device, QUIET)
        await request(device, CAMERA)
        await answer(device, "permission_deny_button")
        await request(device, CAMERA)
        await answer(device, "permission_deny_and_dont_ask_again_button")
        await request(device, CAMERA)
        await device.activities.stack.settled()
        assert device.windows.focused_package() == PACKAGE
        assert not device.permissions.granted(app.uid, CAMERA)

    on_device(scene)


def test_the_back_key_refuses_once_and_decides_nothing() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        await launch(device, QUIET)
        await request(device, CAMERA)
        await until(lambda: device.windows.focused_package() == CONTROLLER)
        await shell(device, "input keyevent 4")
        await until(lambda: device.windows.focused_package() == PACKAGE)
        package = device.packages.get(PACKAGE)
        assert package is not None
        assert not package.permissions[CAMERA].flags & {"USER_SET", "USER_FIXED"}

    on_device(scene)


def test_force_stop_takes_the_dialog_with_it() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        await launch(device, QUIET)
        await request(device, CAMERA)
        await until(lambda: device.windows.focused_package() == CONTROLLER)
        await shell(device, f"am force-stop {PACKAGE}")
        assert device.windows.focused_package() == "com.android.launcher3"

    on_device(scene)


def asks_in_background(device: SimulatedDevice, *, target: int = 30) -> InstalledPackage:
    """Let the demo app ask for location in the background as well."""
    asked = (*demo_app(device).manifest.permissions, BACKGROUND)
    return changed(device, target_sdk=target, permissions=asked)


async def tap(device: SimulatedDevice, button: str) -> None:
    """Tap a button of the permission controller's window."""
    dump = (await shell(device, "uiautomator dump /sdcard/w.xml >/dev/null; cat /sdcard/w.xml")).text
    found = re.search(rf'{button}"[^>]*bounds="\[(\d+),(\d+)\]\[(\d+),(\d+)\]"', dump)
    assert found is not None, dump
    left, top, right, bottom = map(int, found.groups())
    await shell(device, f"input tap {(left + right) // 2} {(top + bottom) // 2}")


def test_foreground_and_background_together_are_refused_without_a_question() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        package = asks_in_background(device)
        await launch(device, QUIET)
        await request(device, CAMERA, FINE, COARSE, BACKGROUND)
        await until(lambda: not device.activities.permission_requests.open)
        assert device.windows.focused_package() == PACKAGE
        assert not any(package.permissions[each].granted for each in (CAMERA, FINE, COARSE, BACKGROUND))
        assert not package.permissions[FINE].flags & {"USER_SET", "USER_FIXED"}
        log = (await shell(device, "logcat -d -s GrantPermissionsViewModel")).text
        assert "For R+ apps, background permissions must be requested after foreground permissions" in log

    on_device(scene)


def test_background_alone_leads_to_the_settings_page_which_grants_it() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        package = asks_in_background(device)
        grant(device, "ACCESS_FINE_LOCATION", "ACCESS_COARSE_LOCATION")
        process = await launch(device, QUIET)
        await request(device, BACKGROUND)
        await until(lambda: device.windows.focused_package() == CONTROLLER)
        assert "ManagePermissionsActivity" in (await shell(device, "dumpsys window | grep mCurrentFocus")).text
        dump = (await shell(device, "uiautomator dump /sdcard/w.xml >/dev/null; cat /sdcard/w.xml")).text
        assert re.search(
            r'text="仅在使用该应用时允许"[^>]*allow_foreground_only_radio_button"[^>]*checked="true"', dump
        )
        assert device.appops.uid_mode(app.uid, "FINE_LOCATION") == "foreground"

        await tap(device, ":id/allow_always_radio_button")
        assert package.permissions[BACKGROUND].granted
        assert device.appops.uid_mode(app.uid, "FINE_LOCATION") is None  # allowed, the op's default
        assert device.windows.focused_package() == CONTROLLER
        await shell(device, "input keyevent 4")
        await until(lambda: device.windows.focused_package() == PACKAGE)
        assert device.processes.by_pid(process.pid) is process

    on_device(scene)


def test_refusing_on_the_settings_page_kills_the_app_which_comes_back_refused() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        package = asks_in_background(device)
        grant(device, "ACCESS_FINE_LOCATION", "ACCESS_COARSE_LOCATION")
        process = await launch(device, QUIET)
        await request(device, BACKGROUND)
        await until(lambda: device.windows.focused_package() == CONTROLLER)
        await device.activities.stack.settled()

        await tap(device, ":id/deny_radio_button")
        await until(lambda: device.processes.by_pid(process.pid) is None)
        await device.activities.stack.settled()
        assert device.windows.focused_package() == CONTROLLER
        await tap(device, 'content-desc="返回')
        await until(lambda: device.windows.focused_package() == PACKAGE)
        assert not package.permissions[FINE].granted
        assert "USER_FIXED" in package.permissions[FINE].flags

    on_device(scene)


def test_background_without_the_foreground_is_refused_without_a_question() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        package = asks_in_background(device)
        await launch(device, QUIET)
        await request(device, BACKGROUND)
        await until(lambda: not device.activities.permission_requests.open)
        assert device.windows.focused_package() == PACKAGE
        assert not package.permissions[BACKGROUND].granted

    on_device(scene)


def test_the_precise_location_alone_takes_the_whole_request_with_it() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        asks_in_background(device, target=31)
        await launch(device, QUIET)
        await request(device, CAMERA, FINE)
        await until(lambda: not device.activities.permission_requests.open)
        assert device.windows.focused_package() == PACKAGE

    on_device(scene)


def test_the_apps_page_of_the_settings_is_there() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        line = f"am start -a android.settings.APPLICATION_DETAILS_SETTINGS -d package:{PACKAGE}"
        started = await shell(device, line)
        assert started.text == "Starting: Intent { act=android.settings.APPLICATION_DETAILS_SETTINGS dat=package: }\n"
        await device.activities.stack.settled()
        assert "com.android.settings/.applications.InstalledAppDetails" in (
            (await shell(device, "dumpsys activity activities | grep -E 'ResumedActivity'")).text
        )
        assert (await shell(device, "am start -a android.settings.APPLICATION_DETAILS_SETTINGS")).code == 1

    on_device(scene)
