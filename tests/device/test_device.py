"""The device layer over real adb, on the simulator."""

from __future__ import annotations

import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from harness.device import Adb, Device, list_devices, open_device
from harness.errors import BadInput, DeviceError, DeviceLost
from tests.device.other_phones import phone, with_property

CAMERA = "android.permission.CAMERA"


@pytest.fixture
def own_simulator() -> Iterator[Device]:
    """A device that a test may spoil."""
    with open_device("simulator", seed=2) as device:
        yield device


def test_a_device_that_is_not_there_is_lost_and_says_what_to_do() -> None:
    with pytest.raises(DeviceLost, match=r"NOSUCH.*harness devices") as lost:
        Adb.connect("NOSUCH")
    assert lost.value.text.zh == "NOSUCH：设备不在。请检查数据线和 USB 调试；`harness devices` 列出现有的设备。"


def test_a_network_device_that_does_not_answer_is_lost() -> None:
    with pytest.raises(DeviceLost, match=r"127.0.0.1:1"):
        Adb.connect("127.0.0.1:1", timeout_s=1.0)


@pytest.mark.parametrize(
    ("release", "api_level", "why"),
    [("7.1.2", "25", r"Android 7\.1\.2 \(API 25\)"), ("", "", "version of Android cannot be read")],
)
def test_an_android_older_than_8_is_refused_and_the_oldest_that_will_do_is_named(
    release: str, api_level: str, why: str
) -> None:
    build = with_property("ro.build.version.sdk", api_level), with_property("ro.build.version.release", release)
    with phone(*build) as device, pytest.raises(DeviceError, match=why) as refused, open_device(device.serial):
        pytest.fail("it cannot be used")
    assert "Android 8.0 (API 26)" in refused.value.next_step.en
    assert "Android 8.0（API 26）" in refused.value.next_step.zh


def test_android_8_is_taken() -> None:
    with phone(with_property("ro.build.version.sdk", "26")) as device, open_device(device.serial) as opened:
        assert opened.info.api_level == 26


def test_an_open_device_is_listed(simulator: Device) -> None:
    assert simulator.serial in {listed.serial for listed in list_devices() if listed.state == "device"}


def test_a_command_gives_its_output_its_errors_and_its_exit_code(simulator: Device) -> None:
    done = simulator.adb.shell("echo out; echo err >&2; exit 3")
    assert (done.stdout, done.stderr, done.code) == ("out\n", "err\n", 3)


def test_arguments_reach_the_device_as_they_are(simulator: Device) -> None:
    assert simulator.adb.output("echo", "a b", "$HOME; echo x", "它's") == "a b $HOME; echo x 它's\n"


def test_a_failed_command_names_device_and_complaint(simulator: Device) -> None:
    with pytest.raises(DeviceError, match=f"{simulator.serial}.*No such file"):
        simulator.adb.output("cat", "/data/local/tmp/nothing")


def test_a_command_that_fails_without_a_word_is_told_by_its_exit_code(simulator: Device) -> None:
    complaint = simulator.adb.run("false").complaint
    assert (complaint.zh, complaint.en) == ("退出码 1，没有任何输出", "exit code 1 and no message")


def test_a_command_that_hangs_is_given_up_in_time(simulator: Device) -> None:
    started = time.monotonic()
    with pytest.raises(DeviceError, match="no answer in time"):
        simulator.adb.shell("sleep 300", timeout_s=0.5)
    assert time.monotonic() - started < 300


def test_a_file_comes_back_as_it_was_pushed(simulator: Device) -> None:
    content = bytes(range(256)) * 1000
    simulator.adb.push(content, "/data/local/tmp/some")
    assert simulator.adb.pull("/data/local/tmp/some") == content
    simulator.adb.output("rm", "/data/local/tmp/some")


def test_a_device_that_vanishes_is_lost_and_no_mere_error(own_simulator: Device) -> None:
    with open_device("simulator", seed=3) as device:
        adb = device.adb
    with pytest.raises(DeviceLost):
        adb.shell("echo here")


def test_what_is_no_apk_is_refused_with_the_reason(simulator: Device, tmp_path: Path) -> None:
    path = tmp_path / "app.apk"
    path.write_text("no apk")
    with pytest.raises(BadInput, match=r"app.apk: it is no APK"):
        simulator.packages.install(path)
    with pytest.raises(BadInput):
        simulator.packages.install(tmp_path / "missing.apk")


def test_an_app_for_no_processor_of_the_device_is_refused_with_a_next_step(simulator: Device) -> None:
    with pytest.raises(BadInput, match=r"NO_MATCHING_ABIS.*processor"):
        simulator.packages.install(Path(__file__).parent.parent / "apks" / "no-abi.apk")


def test_a_refusal_says_what_of_the_file_could_not_be_read_here_either(simulator: Device, tmp_path: Path) -> None:
    path = tmp_path / "packed.apk"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("AndroidManifest.xml", b"no manifest")
    with pytest.raises((BadInput, DeviceError), match=r"cannot be read here either \(no binary XML\)"):
        simulator.packages.install(path)


def test_an_installed_app_starts_with_no_runtime_permission(simulator: Device, demo_app: str) -> None:
    states = simulator.permissions.states(demo_app)
    assert states[CAMERA].runtime
    assert not [name for name, state in states.items() if state.runtime and state.granted]


def test_a_permission_is_granted_and_revoked(simulator: Device, demo_app: str) -> None:
    simulator.permissions.grant(demo_app, CAMERA)
    assert simulator.permissions.is_granted(demo_app, CAMERA)
    simulator.permissions.revoke(demo_app, CAMERA)
    assert not simulator.permissions.is_granted(demo_app, CAMERA)


def test_a_permission_that_does_not_exist_is_refused(simulator: Device, demo_app: str) -> None:
    with pytest.raises(DeviceError, match=r"cannot grant com.example.NONE"):
        simulator.permissions.grant(demo_app, "com.example.NONE")


def test_an_app_that_is_not_installed_is_said_to_be_so(simulator: Device) -> None:
    with pytest.raises(DeviceError, match=r"com.example.absent: the app is not installed"):
        simulator.packages.launcher("com.example.absent")
    assert simulator.packages.processes("com.example.absent") == ()


def test_the_launcher_activity_is_named_in_full(simulator: Device, demo_app: str) -> None:
    assert str(simulator.packages.launcher(demo_app)) == f"{demo_app}/{demo_app}.MainActivity"


def test_the_screen_is_read_and_photographed(simulator: Device) -> None:
    hierarchy, xml = simulator.screen.dump()
    assert hierarchy.package == "com.android.launcher3"
    assert "<hierarchy" in xml
    assert simulator.screen.screenshot().startswith(b"\x89PNG")


def test_text_that_adb_cannot_type_is_an_error_and_never_dropped(simulator: Device) -> None:
    with pytest.raises(DeviceError, match="ASCII"):
        simulator.screen.type_text("张三")


def test_frida_answers_over_adb(simulator: Device) -> None:
    assert simulator.instrumentation.device().id == simulator.serial


def test_the_numbers_in_the_address_book_are_read_as_the_shell(simulator: Device) -> None:
    numbers = simulator.content.column("content://com.android.contacts/data/phones", "data1")
    assert len(numbers) == 8
    assert all(set(number) <= set("+ 0123456789") for number in numbers)


def test_a_provider_that_the_shell_may_not_read_gives_nothing(simulator: Device) -> None:
    assert simulator.content.column("content://com.example.none/rows", "data1") == ()
