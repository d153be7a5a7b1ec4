"""Why a process ended, by the log of the device."""

from __future__ import annotations

import pytest

from harness.device import Device
from harness.errors import DeviceError
from harness.simulator.device import SimulatedDevice
from tests.device.other_phones import phone, saying, with_command

APP, CRASH_DUMP = 4711, 5120
FAULT = "signal 11 (SIGSEGV), code 1 (SEGV_MAPERR), fault addr 0x0"


def after_a_native_crash(simulated: SimulatedDevice) -> None:
    """crash_dump tells of the app's death, and the app itself has libc's line (AOSP debuggerd_handler.cpp)."""
    dump = (
        "*** *** *** *** *** *** *** *** *** *** *** *** *** *** *** ***\n"
        f"pid: {APP}, tid: 4733, name: RenderThread  >>> com.example.shop <<<\n{FAULT}"
    )
    for pid, tag, message in ((APP, "libc", f"Fatal {FAULT} in tid 4733 (Render)"), (CRASH_DUMP, "DEBUG", dump)):
        simulated.logcat.log(pid=pid, tag=tag, message=message, priority="F", buffer="crash")


def test_a_native_crash_is_found_though_another_process_tells_it() -> None:
    with phone(after_a_native_crash) as device:
        assert device.logcat.crash_of(APP, since_ms=0) == FAULT
        assert device.logcat.crash_of(CRASH_DUMP, since_ms=0) == ""


def test_an_exception_is_found_under_the_pid_of_the_app(simulator: Device) -> None:
    line = "log -p e -t AndroidRuntime"
    simulator.adb.shell(f"{line} 'FATAL EXCEPTION: main'; {line} 'java.lang.IllegalStateException: no consent'")
    pid = simulator.adb.output("logcat", "-d", "-b", "crash", "-v", "brief", "-s", "AndroidRuntime:E")
    number = int(pid.rpartition("(")[2].partition(")")[0])
    assert simulator.logcat.crash_of(number, since_ms=0) == "java.lang.IllegalStateException: no consent"
    assert simulator.logcat.crash_of(number + 1, since_ms=0) == ""


def test_a_log_that_cannot_be_read_is_an_error_and_not_no_crash() -> None:
    with (
        phone(with_command("logcat", saying("logcat: unrecognized option\n", code=1))) as device,
        pytest.raises(DeviceError, match="unrecognized option"),
    ):
        device.logcat.crash_of(4711, since_ms=0)


def test_a_crash_of_an_earlier_process_under_the_same_pid_is_not_its(simulator: Device) -> None:
    simulator.adb.shell("log -p e -t AndroidRuntime 'FATAL EXCEPTION: main\njava.lang.IllegalStateException: old'")
    logged = simulator.adb.output("logcat", "-d", "-b", "crash", "-v", "brief", "-s", "AndroidRuntime:E")
    pid = int(logged.strip().rpartition("\n")[2].partition("(")[2].partition(")")[0])
    now_ms = simulator.clock.device_wall_ms(simulator.clock.now_ns())
    assert simulator.logcat.crash_of(pid, since_ms=now_ms - 5_000)
    assert simulator.logcat.crash_of(pid, since_ms=now_ms + 5_000) == ""
