"""pm: what it takes, what it refuses, and in which words (PackageManagerShellCommand of Android 14)."""

from __future__ import annotations

from harness.device.parsers.package import parse_package
from harness.simulator.apps.caller import Caller
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import APK, PACKAGE, on_device, shell
from tests.simulator.manifests import changed, demo_app

CAMERA = "android.permission.CAMERA"
READ_SMS = "android.permission.READ_SMS"
PUSHED = "/data/local/tmp/app.apk"


async def dumped(device: SimulatedDevice) -> str:
    return (await shell(device, f"dumpsys package {PACKAGE}")).text


def test_install_with_g_grants_to_an_app_that_is_there_already() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        device.filesystem.write(PUSHED, APK.read_bytes())
        await shell(device, f"pm install -r {PUSHED}")
        assert not device.permissions.granted(app.uid, CAMERA)

        assert (await shell(device, f"pm install -r -g {PUSHED}")).text == "Success\n"

        assert device.permissions.granted(app.uid, CAMERA)
        assert device.appops.uid_mode(app.uid, "CAMERA") == "foreground"

    on_device(scene)


def test_an_option_that_install_does_not_have_is_refused() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        device.filesystem.write(PUSHED, APK.read_bytes())
        for line in (f"pm install --bogus {PUSHED}", "pm install-create -z"):
            done = await shell(device, line)
            assert done.code == 255
            assert "\njava.lang.IllegalArgumentException: Unknown option -" in done.err
            assert "\n\tat com.android.server.pm.PackageManagerShellCommand.makeInstallParams(" in done.err

    on_device(scene)


def test_a_restricted_permission_stays_ungrantable_when_the_installer_says_so() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        changed(device, permissions=(READ_SMS,))
        device.permissions.initial(demo_app(device))
        demo_app(device).permissions.clear()
        device.permissions.initial(demo_app(device), restrict=True)

        done = await shell(device, f"pm grant {PACKAGE} {READ_SMS}")

        assert (done.code, done.err) == (0, "")
        assert not device.permissions.granted(app.uid, READ_SMS)
        log = (await shell(device, "logcat -d -s PermissionManager")).text
        assert f"Cannot grant hard restricted non-exempt permission {READ_SMS} for package {PACKAGE}" in log

    on_device(scene)


def test_an_error_of_the_platform_comes_with_its_stack() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        done = await shell(device, f"pm grant {PACKAGE} {READ_SMS}")
        lines = done.err.splitlines()

        assert done.code == 255
        assert lines[:3] == [
            "",
            "Exception occurred while executing 'grant':",
            f"java.lang.SecurityException: Package {PACKAGE} has not requested permission {READ_SMS}",
        ]
        assert lines[3].startswith("\tat com.android.server.pm.permission.PermissionManagerServiceImpl.")
        assert lines[-1].startswith("\tat android.os.Binder.execTransact(")

    on_device(scene)


def test_what_the_system_fixed_is_neither_granted_nor_revoked() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        done = await shell(device, f"pm revoke com.android.camera2 {CAMERA}")

        assert done.code == 255
        assert "Non-System UID cannot revoke system fixed permission" in done.err

    on_device(scene)


def test_below_target_13_notifications_are_requested_unasked() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        state = parse_package(await dumped(device), PACKAGE)
        assert state is not None
        assert not state.permissions["android.permission.POST_NOTIFICATIONS"].granted
        changed(device, target_sdk=33)
        state = parse_package(await dumped(device), PACKAGE)
        assert state is not None
        assert "android.permission.POST_NOTIFICATIONS" not in state.permissions

    on_device(scene)


def test_the_backup_flag_is_the_manifests() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        assert "ALLOW_BACKUP" not in await dumped(device)  # the demo app says allowBackup="false"
        changed(device, allow_backup=True)
        assert "ALLOW_BACKUP" in await dumped(device)

    on_device(scene)


def test_compile_says_what_it_did_and_the_dump_shows_it() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        done = await shell(device, f"cmd package compile -m verify -f {PACKAGE}")
        assert (done.code, done.text) == (0, "Success\n")
        assert "[status=verify] [reason=cmdline]" in await dumped(device)
        absent = await shell(device, "cmd package compile -m verify -f com.example.absent")
        assert (absent.code, absent.text) == (1, "Failure: package com.example.absent could not be compiled\n")
        bad = await shell(device, f"cmd package compile -m nonsense {PACKAGE}")
        assert (bad.code, bad.err) == (1, 'Error: "nonsense" is not a valid compilation filter.\n')

    on_device(scene)


def test_activities_are_queried_as_the_platform_prints_them() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        line = "cmd package query-activities --brief --user 0 -a android.intent.action.MAIN"
        done = await shell(device, f"{line} -c android.intent.category.LAUNCHER {PACKAGE}")
        assert done.text == (
            "1 activities found:\n  Activity #0:\n"
            "    priority=0 preferredOrder=0 match=0x108000 specificIndex=-1 isDefault=false\n"
            f"    {PACKAGE}/.MainActivity\n"
        )
        none = await shell(device, f"{line} -c android.intent.category.LAUNCHER com.example.absent")
        assert (none.code, none.text) == (0, "No activities found\n")

    on_device(scene)


def test_the_services_named_after_permissions_take_no_commands() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        for service in ("permission", "permissionmgr"):
            done = await shell(device, f"cmd {service} grant {PACKAGE} {CAMERA}")
            assert (done.code, done.text, done.err) == (0, "", "No shell command implementation.\n")
        assert not device.permissions.granted(app.uid, CAMERA)

    on_device(scene)


def test_the_freezer_can_be_switched_off() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        assert (await shell(device, "settings put global cached_apps_freezer disabled")).code == 0
        assert (await shell(device, "settings get global cached_apps_freezer")).text == "disabled\n"

    on_device(scene)
