"""Installing, listing and resolving packages."""

from __future__ import annotations

from pathlib import Path

import pytest

from harness.device.parsers.package import parse_package, parse_resolved_activity, parse_uid
from harness.simulator.apps.apk import InstallFailed, read_apk
from harness.simulator.apps.caller import Caller
from harness.simulator.apps.runtimes.hotspot import CLASS_FILES
from harness.simulator.apps.truth import Access
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import APK, PACKAGE, on_device, refused, shell

NO_ABI = Path(__file__).parents[3] / "apks" / "no-abi.apk"


def test_a_real_apk_is_read() -> None:
    apk = read_apk(APK.read_bytes(), "app.apk", CLASS_FILES)
    assert apk.manifest.package == PACKAGE
    assert apk.manifest.target_sdk == 28
    assert f"{PACKAGE}:pushcore" in {each.process for each in apk.manifest.components}
    assert "agree" in apk.ids.values()
    assert apk.manifest.label in apk.strings.values()
    assert len(apk.signature) == 64


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"no archive at all", "INSTALL_PARSE_FAILED_NOT_APK"),
        (b"PK\x05\x06" + bytes(18), "INSTALL_PARSE_FAILED_BAD_MANIFEST"),
        (NO_ABI.read_bytes(), "INSTALL_FAILED_NO_MATCHING_ABIS"),
    ],
)
def test_what_cannot_be_installed_is_refused_with_the_platforms_code(data: bytes, code: str) -> None:
    with pytest.raises(InstallFailed) as failed:
        read_apk(data, "/data/local/tmp/bad.apk", CLASS_FILES)
    assert failed.value.code == code


def test_an_apk_cut_short_is_refused() -> None:
    data = APK.read_bytes()
    with pytest.raises(InstallFailed):
        read_apk(data[: len(data) // 2], "/data/local/tmp/bad.apk", CLASS_FILES)


def test_dumpsys_package_is_read_back() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        state = parse_package((await shell(device, f"dumpsys package {PACKAGE}")).text, PACKAGE)
        assert state is not None
        assert (state.app_id, state.target_sdk, state.stopped) == (app.uid, 28, True)
        assert state.permissions["android.permission.INTERNET"].granted
        assert not state.permissions["android.permission.CAMERA"].granted
        assert "android.permission.CAMERA" in state.requested

    on_device(scene)


def test_a_filter_of_pm_list_is_a_substring_and_absence_is_an_empty_answer() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        listed = await shell(device, "pm list packages -U yunzhushou")
        assert listed.text == f"package:{PACKAGE} uid:{app.uid}\n"
        assert parse_uid(listed.text, PACKAGE) == app.uid
        absent = await shell(device, "pm list packages com.example.absent")
        assert (absent.code, absent.text) == (0, "")
        assert (await shell(device, "pm path com.example.absent")).code == 1

    on_device(scene)


def test_third_party_and_system_packages_are_told_apart() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        third = (await shell(device, "pm list packages -3")).text.splitlines()
        system = (await shell(device, "pm list packages -s")).text.splitlines()
        assert "package:com.tencent.mm" in third
        assert "package:android" in system
        assert len(third) + len(system) == len(list(device.packages)) >= 60

    on_device(scene)


def test_the_launcher_activity_is_resolved() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        line = "cmd package resolve-activity --brief -a android.intent.action.MAIN -c android.intent.category.LAUNCHER"
        assert parse_resolved_activity((await shell(device, f"{line} {PACKAGE}")).text) == f"{PACKAGE}/.MainActivity"
        assert (await shell(device, f"{line} com.example.absent")).text == "No activity found\n"

    on_device(scene)


def test_another_apps_presence_is_personal_and_ones_own_is_not() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        await device.packages.getPackageInfo(app, packageName=PACKAGE)
        assert device.truth.entries == ()
        await device.packages.getPackageInfo(app, packageName="com.tencent.mm")
        await refused(
            device.packages.getPackageInfo(app, packageName="com.example.absent"),
            "android.content.pm.PackageManager$NameNotFoundException",
        )
        seen = [(each.value, each.outcome) for each in device.truth.entries if isinstance(each, Access)]
        assert seen == [("com.tencent.mm", "obtained"), ("com.example.absent", "empty")]

    on_device(scene)


def test_an_installation_through_a_session_and_its_removal() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        device.filesystem.write("/data/local/tmp/app.apk", APK.read_bytes())
        created = (await shell(device, "pm install-create -r")).text
        session = created[created.index("[") + 1 : created.index("]")]
        written = await shell(device, f"pm install-write {session} base.apk /data/local/tmp/app.apk")
        assert written.text == f"Success: streamed {len(APK.read_bytes())} bytes\n"
        assert (await shell(device, f"pm install-commit {session}")).text == "Success\n"
        assert (await shell(device, f"pm uninstall {PACKAGE}")).text == "Success\n"
        again = await shell(device, f"pm uninstall {PACKAGE}")
        assert (again.code, again.text) == (1, "Failure [DELETE_FAILED_INTERNAL_ERROR]\n")

    on_device(scene)


def test_an_update_keeps_uid_and_permissions() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        await shell(device, f"pm grant {PACKAGE} android.permission.CAMERA")
        device.filesystem.write("/data/local/tmp/app.apk", APK.read_bytes())
        await shell(device, "pm install -r /data/local/tmp/app.apk")
        assert device.permissions.granted(app.uid, "android.permission.CAMERA")

    on_device(scene)
