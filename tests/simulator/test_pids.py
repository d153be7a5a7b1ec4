"""Pids that the device invents can never be those of real processes of this computer, which apps have."""

from __future__ import annotations

from pathlib import Path

from harness.simulator.apps.caller import Caller
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import on_device, shell
from tests.simulator.running import launch

HOST_PID_MAX = int(Path("/proc/sys/kernel/pid_max").read_text())
CERTIFICATES = "/system/etc/security/cacerts"


def test_only_apps_have_pids_that_the_host_gives() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        process = await launch(device)
        listed = await shell(device, "ps -A -o PID,NAME; sleep 9 & echo $! background; echo $$ shell")
        pids = {name: int(pid) for pid, name in (line.split() for line in listed.text.splitlines()[1:])}
        assert pids.pop("init") == 1  # the host has one as well, and no app ever is it
        assert pids.pop(process.name) == process.pid <= HOST_PID_MAX
        apps = {each.name for each in device.processes}
        assert all(pid > HOST_PID_MAX for name, pid in pids.items() if name not in apps)
        assert {"background", "shell"} <= set(pids)

    on_device(scene)


def test_the_end_of_an_app_takes_no_mount_of_another_process_away() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        for name in ("zygote64", "system_server"):
            await shell(device, f"su 0 nsenter -t $(pidof {name}) -m mount -t tmpfs tmpfs {CERTIFICATES}")
        await launch(device)
        await shell(device, f"am force-stop {app.package}")
        for name in ("zygote64", "system_server"):
            line = f"su 0 nsenter -t $(pidof {name}) -m ls {CERTIFICATES} | wc -l"
            assert (await shell(device, line)).text == "0\n", name

    on_device(scene)
