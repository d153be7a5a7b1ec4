"""The system's record as it is read from phones of several releases; none that could not be read passes for empty."""

from __future__ import annotations

import asyncio

import pytest

from harness.device import Device
from harness.device.parsers.appops import OpState
from harness.errors import DeviceError
from harness.simulator.shell.invocation import Command, Invocation
from harness.simulator.system.durations import duration, user_id
from harness.simulator.tools import dumpsys as simulated
from tests.device.other_phones import Change, phone, saying, with_command, with_property

APP = "com.tencent.mm"
LONG_AGO_MS = 1_700_000_000_000


def android_8(*, accesses: list[int], delays: list[float]) -> tuple[Change, Change]:
    """`dumpsys appops` of 8.0 (AOSP `AppOpsService.dump`): it takes no option, and tells ages.

    Each call tells the next of `accesses`, after the next of `delays`.
    """

    async def dumpsys(call: Invocation) -> int:
        if call.argv[2:]:
            call.out(f"Unknown option: {call.argv[2]}\n")
            return 0
        await asyncio.sleep(delays.pop(0))
        package = call.device.packages.get(APP)
        assert package is not None
        age = duration(call.device.clock.wall_ms() - accesses.pop(0))
        call.out(
            f"Current AppOps Service state:\n  Uid {user_id(package.uid)}:\n"
            f"    Package {APP}:\n      CAMERA: mode=0; time={age} ago; duration=+3ms\n"
        )
        return 0

    return with_property("ro.build.version.sdk", "26"), with_command("dumpsys", dumpsys)


def camera(device: Device) -> OpState:
    return next(op for op in device.appops.read(APP).ops if op.op == "CAMERA")


def test_android_8_is_asked_without_the_option_it_does_not_know() -> None:
    with phone(*android_8(accesses=[LONG_AGO_MS], delays=[0.0])) as device:
        read = camera(device)
    assert read.mode == "allow"
    assert read.access_ms is not None
    assert abs(read.access_ms - LONG_AGO_MS) < 1_000


def test_on_android_8_one_use_has_one_time_however_long_the_dump_took() -> None:
    with phone(*android_8(accesses=[LONG_AGO_MS] * 3, delays=[0.4, 0.0, 0.2])) as device:
        assert len({camera(device).access_ms for _ in range(3)}) == 1


def test_on_android_8_a_later_use_has_a_later_time() -> None:
    with phone(*android_8(accesses=[LONG_AGO_MS, LONG_AGO_MS + 3_000], delays=[0.1, 0.1])) as device:
        before, after = camera(device).access_ms, camera(device).access_ms
    assert before is not None
    assert after is not None
    assert 2_000 < after - before < 4_000


def answering(text: str) -> Command:
    """`dumpsys appops` says this; other services answer as they do."""

    async def dumpsys(call: Invocation) -> int:
        if call.argv[1] != "appops":
            return await simulated.dumpsys(call)
        return await saying(text)(call)

    return dumpsys


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Unknown option: --package\n",
        "Permission Denial: can't dump appops from from pid=4711, uid=2000\n",
        "Current AppOps Service state:\n\n*** SERVICE 'appops' DUMP TIMEOUT (10000ms) EXPIRED ***\n\n",
    ],
)
def test_a_record_that_is_not_there_whole_is_an_error_that_names_the_app(text: str) -> None:
    with (
        phone(with_command("dumpsys", answering(text))) as device,
        pytest.raises(DeviceError, match=rf"{device.serial}: the app-ops of {APP} cannot be read") as refused,
    ):
        device.appops.read(APP)
    assert "无法读取" in refused.value.text.zh


def test_a_device_that_does_not_tell_its_zone_is_an_error() -> None:
    async def date(call: Invocation) -> int:
        if call.argv[1:] == ("+%z",):
            call.err("date: bad format\n")
            return 1
        call.out("1700000000.000000000\n")
        return 0

    with phone(with_command("date", date)) as device, pytest.raises(DeviceError, match="time zone"):
        device.appops.read(APP)


def test_an_app_that_is_not_installed_is_an_error(simulator: Device) -> None:
    with pytest.raises(DeviceError, match="not installed"):
        simulator.appops.read("com.example.absent")
