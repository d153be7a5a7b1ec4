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
        assert device.logcat.crash_of(APP) == FAULT
        assert device.logcat.crash_of(CRASH_DUMP) == ""


def test_an_exception_is_found_under_the_pid_of_the_app(simulator: Device) -> None:
    line = "log -p e -t AndroidRuntime"
    simulator.adb.shell(f"{line} 'FATAL EXCEPTION: main'; {line} 'java.lang.IllegalStateException: no consent'")
    pid = simulator.adb.output("logcat", "-d", "-b", "crash", "-v", "brief", "-s", "AndroidRuntime:E")
    number = int(pid.rpartition("(")[2].partition(")")[0])
    assert simulator.logcat.crash_of(number) == "java.lang.IllegalStateException: no consent"
    assert simulator.logcat.crash_of(number + 1) == ""


def test_a_log_that_cannot_be_read_is_an_error_and_not_no_crash() -> None:
    with (
        phone(with_command("logcat", saying("logcat: unrecognized option\n", code=1))) as device,
        pytest.raises(DeviceError, match="unrecognized option"),
    ):
        device.logcat.crash_of(4711)
