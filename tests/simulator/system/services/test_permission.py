"""Runtime permissions: decisions of the user, and what `access` answers."""

from __future__ import annotations

import asyncio

from harness.device.parsers.package import parse_package
from harness.simulator.apps.caller import Caller
from harness.simulator.apps.packages import InstalledPackage
from harness.simulator.device import SimulatedDevice
from harness.simulator.system.services.permission import Refusal
from tests.simulator.booted import PACKAGE, grant, on_device, shell

CAMERA = "android.permission.CAMERA"
FINE = "android.permission.ACCESS_FINE_LOCATION"
COARSE = "android.permission.ACCESS_COARSE_LOCATION"


def app_of(device: SimulatedDevice) -> InstalledPackage:
    """The demo app."""
    package = device.packages.get(PACKAGE)
    assert package is not None
    return package


def test_without_the_permission_nothing_is_noted() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant_ = device.permissions.access(app, permissions_any=(CAMERA,), op="CAMERA")
        assert grant_.refusal is Refusal.PERMISSION
        assert device.appops.history(app.uid, PACKAGE) == {}

    on_device(scene)


def test_while_in_use_means_that_the_background_is_rejected_and_the_reject_noted() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "CAMERA")
        answer = device.permissions.access(app, permissions_any=(CAMERA,), op="CAMERA")
        assert answer.refusal is Refusal.BACKGROUND
        assert device.appops.history(app.uid, PACKAGE)["CAMERA", ""].last_reject() is not None

    on_device(scene)


def test_an_op_that_was_forbidden_by_hand_refuses_though_the_permission_is_granted() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "READ_CONTACTS")
        contacts = ("android.permission.READ_CONTACTS",)
        assert device.permissions.access(app, permissions_any=contacts, op="READ_CONTACTS").allowed
        device.appops.set_uid_mode(app.uid, "READ_CONTACTS", "ignore")
        answer = device.permissions.access(app, permissions_any=contacts, op="READ_CONTACTS")
        assert answer.refusal is Refusal.APP_OP

    on_device(scene)


def test_fine_location_lets_the_coarse_op_through() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "ACCESS_FINE_LOCATION")
        assert device.permissions.op_mode(app.uid, "COARSE_LOCATION") == "foreground"

    on_device(scene)


def test_location_in_the_background_lifts_the_limit_to_the_foreground() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "ACCESS_FINE_LOCATION", "ACCESS_BACKGROUND_LOCATION")
        assert device.permissions.op_mode(app.uid, "FINE_LOCATION") == "allow"

    on_device(scene)


def test_the_second_refusal_is_final() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        package = app_of(device)
        device.permissions.decided(package, [CAMERA], granted=False)
        assert device.permissions.should_show_rationale(package, CAMERA)
        device.permissions.decided(package, [CAMERA], granted=False)
        assert not device.permissions.should_show_rationale(package, CAMERA)
        state = parse_package((await shell(device, f"dumpsys package {PACKAGE}")).text, PACKAGE)
        assert state is not None
        assert {"USER_SET", "USER_FIXED"} <= state.permissions[CAMERA].flags

    on_device(scene)


def test_clearing_the_flags_lets_the_dialog_come_again() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        package = app_of(device)
        device.permissions.decided(package, [CAMERA], granted=False)
        device.permissions.decided(package, [CAMERA], granted=False)
        done = await shell(device, f"pm clear-permission-flags {PACKAGE} {CAMERA} user-set user-fixed")
        assert done.code == 0
        assert not package.permissions[CAMERA].flags & {"USER_SET", "USER_FIXED"}

    on_device(scene)


def test_a_one_time_grant_ends_after_the_configured_time_away_from_the_foreground() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        await shell(device, "device_config put permissions one_time_permissions_timeout_millis 50")
        package = app_of(device)
        device.permissions.decided(package, [CAMERA], granted=True, one_time=True)
        assert device.permissions.granted(app.uid, CAMERA)
        async with asyncio.timeout(5):
            while device.permissions.granted(app.uid, CAMERA):
                await asyncio.sleep(0.01)
        assert "USER_SET" not in package.permissions[CAMERA].flags

    on_device(scene)


def test_pm_clear_forgets_the_users_decisions() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "CAMERA")
        await shell(device, f"pm clear {PACKAGE}")
        assert not device.permissions.granted(app.uid, CAMERA)

    on_device(scene)


def test_pm_grant_refuses_as_the_platform_does() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        absent = await shell(device, f"pm grant com.example.absent {CAMERA}")
        assert absent.code == 255
        assert "java.lang.IllegalArgumentException: Unknown package: com.example.absent" in absent.err
        unknown = await shell(device, f"pm grant {PACKAGE} android.permission.NO_SUCH")
        assert "java.lang.IllegalArgumentException: Unknown permission: android.permission.NO_SUCH" in unknown.err
        install_time = await shell(device, f"pm grant {PACKAGE} android.permission.INTERNET")
        assert "is not a changeable permission type" in install_time.err

    on_device(scene)
