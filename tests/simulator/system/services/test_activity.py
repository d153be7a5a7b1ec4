"""Processes and components of the demo app, in real virtual machines."""

from __future__ import annotations

import os
import signal

from harness.device.parsers.activity import parse_front
from harness.device.parsers.crash import parse_crash
from harness.simulator.apps.caller import Caller
from harness.simulator.apps.runtimes.protocol import ENVIRONMENT
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import PACKAGE, grant, on_device, shell
from tests.simulator.running import launch, main_process, until

HOME = "com.android.launcher3"


async def resumed_package(device: SimulatedDevice) -> str:
    """What a host reads from `dumpsys activity activities`."""
    resumed = parse_front((await shell(device, "dumpsys activity activities")).text).activity
    return resumed.package if resumed else ""


def test_a_launched_app_is_resumed_and_on_top() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        await launch(device)
        assert await resumed_package(device) == PACKAGE
        assert device.activities.uid_state(app.uid) == "top"

    on_device(scene)


def test_am_start_w_tells_a_cold_start_from_a_hot_one() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        line = (
            f"am start -W -a android.intent.action.MAIN -c android.intent.category.LAUNCHER -n {PACKAGE}/.MainActivity"
        )
        cold = await shell(device, line)
        assert "Status: ok\nLaunchState: COLD\n" in cold.text
        await device.activities.go_home()
        hot = await shell(device, line)
        assert "LaunchState: HOT\n" in hot.text
        assert "its current task has been brought to the front" in hot.text
        assert cold.text.endswith("Complete\n")

    on_device(scene)


def test_an_unknown_activity_is_an_error() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        done = await shell(device, f"am start -n {PACKAGE}/.Absent")
        assert f"Error: Activity class {{{PACKAGE}/{PACKAGE}.Absent}} does not exist." in done.err

    on_device(scene)


def test_home_puts_the_app_into_the_background_and_it_comes_back_alive() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        before = await launch(device)
        await device.activities.go_home()
        assert await resumed_package(device) == HOME
        assert device.activities.live_state(app.uid) != "top"
        assert device.activities.uid_state(app.uid) == "top"  # app-ops let go of the top state after 5 s only
        assert await launch(device) is before

    on_device(scene)


def test_revoking_a_granted_permission_kills_every_process_of_the_uid() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "CAMERA")
        process = await launch(device)
        assert (await shell(device, f"pm revoke {PACKAGE} android.permission.CAMERA")).code == 0
        await until(process.gone.is_set)
        assert process.exit_reason == "permissions revoked"
        await device.activities.stack.settled()
        assert await resumed_package(device) == HOME

    on_device(scene)


def test_revoking_what_was_not_granted_kills_nothing() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        process = await launch(device)
        await shell(device, f"pm revoke {PACKAGE} android.permission.CAMERA")
        await device.processes.ask(process.pid, "window", "dump")
        assert device.processes.by_pid(process.pid) is process

    on_device(scene)


def test_force_stop_kills_the_app_and_keeps_it_stopped() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        process = await launch(device)
        await shell(device, f"am force-stop {PACKAGE}")
        assert process.gone.is_set()
        package = device.packages.get(PACKAGE)
        assert package is not None
        assert package.stopped
        assert device.activities.services.records == ()

    on_device(scene)


def test_a_process_that_dies_by_itself_takes_its_visible_activity_with_it() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        process = await launch(device)
        os.kill(process.pid, signal.SIGKILL)
        await until(process.gone.is_set)
        await device.activities.stack.settled()
        assert await resumed_package(device) == HOME
        assert (await launch(device)).pid != process.pid

    on_device(scene)


def test_the_log_tells_which_signal_ended_an_app_and_of_which_process() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        process = await launch(device)
        os.kill(process.pid, signal.SIGSEGV)  # at which the virtual machine aborts
        await until(process.gone.is_set)
        crash = (await shell(device, "logcat -b crash -d -v brief")).text
        assert parse_crash(crash, process.pid) == "signal 6 (SIGABRT), code -1 (SI_QUEUE), fault addr --------"

    on_device(scene)


def test_a_process_is_named_as_android_names_it_and_sees_nothing_of_the_host() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        process = await launch(device)
        with open(f"/proc/{process.pid}/cmdline", "rb") as file:
            assert file.read().split(b"\0")[0].decode() == PACKAGE
        with open(f"/proc/{process.pid}/environ", "rb") as file:
            told = dict(each.split("=", 1) for each in file.read().decode().rstrip("\0").split("\0"))
        assert told == ENVIRONMENT
        assert os.getsid(process.pid) == process.pid

    on_device(scene)


def test_the_process_keeps_below_its_share_of_memory() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        process = await launch(device)
        assert 0 < process.memory_kb() < 250_000

    on_device(scene)


def test_the_apps_processes_end_with_the_device() -> None:
    pids: list[int] = []

    async def scene(device: SimulatedDevice, app: Caller) -> None:
        await launch(device)
        pids.append(main_process(device).pid)

    on_device(scene)
    assert not os.path.exists(f"/proc/{pids[0]}")
