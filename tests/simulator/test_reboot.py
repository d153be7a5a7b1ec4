"""What a device is after a reboot: its data is there, what lived in memory is not."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from harness.simulator.apps.caller import Caller
from harness.simulator.apps.truth import Access
from harness.simulator.device import SimulatedDevice
from harness.simulator.system.services.package import InstallOptions
from tests.simulator.booted import APK, PACKAGE, grant, shell
from tests.simulator.manifests import changed, demo_app, receiver
from tests.simulator.running import launch, until

Scene = Callable[[SimulatedDevice], Awaitable[None]]
LATER_NAME = "content query --uri content://com.android.contacts/contacts --projection display_name"


def rebooting(before: Scene, after: Scene, truth: Path | None = None) -> None:
    """Play `before` on a device with the demo app, reboot it, and play `after` on what comes up."""

    async def play() -> None:
        device = SimulatedDevice(seed=7, truth=truth)
        try:
            await device.start()
            await device.packages.install(APK.read_bytes(), "/data/local/tmp/app.apk", InstallOptions())
            await before(device)
            await shell(device, "reboot")
            assert device.shutdown.is_set()
            assert device.rebooting
            await device.halt()
            port = device.adbd.port
            device = SimulatedDevice(before=device)
            await device.start(port)
            assert device.adbd.port == port
            await after(device)
        finally:
            await device.stop()

    asyncio.run(play())


def test_data_stays_and_memory_is_lost() -> None:
    async def before(device: SimulatedDevice) -> None:
        line = (
            "echo kept >/data/local/tmp/f; echo kept >/sdcard/Download/g; settings put global my_setting 1;"
            "su 0 setprop persist.harness.x 1; su 0 setprop harness.x 1; log -t Mine gone;"
            "su 0 mount -t tmpfs tmpfs /system/etc/security/cacerts; su 0 iptables -A OUTPUT -j DROP;"
            "device_config put privacy x y; content insert --uri content://com.android.contacts/contacts"
            " --bind display_name:s:Later"
        )
        done = await shell(device, line)
        assert (done.code, done.err) == (0, "")
        grant(device, "READ_CONTACTS")
        device.appops.note(device.packages.get(PACKAGE).uid, PACKAGE, "READ_CONTACTS")  # type: ignore[union-attr]

    async def after(device: SimulatedDevice) -> None:
        assert (await shell(device, "cat /data/local/tmp/f /sdcard/Download/g")).text == "kept\nkept\n"
        assert (await shell(device, "settings get global my_setting; device_config get privacy x")).text == "1\ny\n"
        assert (await shell(device, "getprop persist.harness.x; getprop harness.x")).text == "1\n\n"
        assert "Mine" not in (await shell(device, "logcat -d")).text
        assert "tmpfs" not in (await shell(device, "mount | grep cacerts")).text
        assert "DROP" not in (await shell(device, "su 0 iptables -S OUTPUT")).text
        assert "display_name=Later" in (await shell(device, LATER_NAME)).text
        assert "granted=true" in (await shell(device, f"dumpsys package {PACKAGE} | grep READ_CONTACTS:")).text
        assert "time=" in (await shell(device, f"appops get {PACKAGE} READ_CONTACTS")).text
        assert await device.clipboard.hasPrimaryClip(Caller(pid=0, uid=0, package="", process="", tid=0)) is False
        assert (await shell(device, f"su 0 sh -c 'ls /data/app/*/*/base.apk'; pidof {PACKAGE}")).text.count("\n") == 1
        assert (await shell(device, "echo more >>/data/local/tmp/f; rm -r /data/local/tmp/f")).err == ""

    rebooting(before, after)


def test_a_one_time_permission_ends_with_the_boot() -> None:
    async def before(device: SimulatedDevice) -> None:
        app = device.packages.get(PACKAGE)
        assert app is not None
        device.permissions.decided(app, ["android.permission.CAMERA"], granted=True, one_time=True)
        assert device.permissions.granted(app.uid, "android.permission.CAMERA")

    async def after(device: SimulatedDevice) -> None:
        app = device.packages.get(PACKAGE)
        assert app is not None
        assert not device.permissions.granted(app.uid, "android.permission.CAMERA")
        assert device.appops.uid_mode(app.uid, "CAMERA") == "ignore"

    rebooting(before, after)


def test_an_app_that_was_opened_before_starts_at_boot() -> None:
    boot = "android.intent.action.BOOT_COMPLETED"

    async def before(device: SimulatedDevice) -> None:
        asked = (*demo_app(device).manifest.permissions, "android.permission.RECEIVE_BOOT_COMPLETED")
        changed(device, more=(receiver("AtBoot", boot, exported=False),), permissions=asked)
        await launch(device)

    async def after(device: SimulatedDevice) -> None:
        await until(lambda: any(each.name.startswith(PACKAGE) for each in device.processes))
        assert device.windows.focused_package() == "com.android.launcher3"

    rebooting(before, after)


def test_an_app_that_was_never_opened_does_not() -> None:
    async def before(device: SimulatedDevice) -> None:
        app = device.packages.get(PACKAGE)
        assert app is not None
        assert app.stopped

    async def after(device: SimulatedDevice) -> None:
        await asyncio.sleep(0.5)
        assert not list(device.processes)

    rebooting(before, after)


def test_a_deleted_proxy_comes_back_from_what_the_system_wrote_for_itself() -> None:
    """ProxyTracker.loadGlobalProxy; `:0`, or deleting those as well, is what ends it."""

    async def before(device: SimulatedDevice) -> None:
        await shell(device, "settings put global http_proxy 127.0.0.1:8080; settings delete global http_proxy")
        assert device.settings.http_proxy == "127.0.0.1:8080"

    async def after(device: SimulatedDevice) -> None:
        assert device.settings.http_proxy == "127.0.0.1:8080"

    rebooting(before, after)


def test_a_proxy_that_is_deleted_with_what_it_left_is_gone_after_the_reboot() -> None:
    async def before(device: SimulatedDevice) -> None:
        line = "settings put global http_proxy 127.0.0.1:8080"
        for name in ("http_proxy", "global_http_proxy_host", "global_http_proxy_port"):
            line += f"; settings delete global {name}"
        await shell(device, line)
        assert device.settings.http_proxy == "127.0.0.1:8080"

    async def after(device: SimulatedDevice) -> None:
        assert device.settings.http_proxy == ""

    rebooting(before, after)


def test_the_truth_log_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "truth.jsonl"
    caller = Caller(pid=1, uid=10001, package=PACKAGE, process=PACKAGE, tid=1)

    async def before(device: SimulatedDevice) -> None:
        device.truth.access(caller, data_type="contacts", api="before", outcome="obtained")

    async def after(device: SimulatedDevice) -> None:
        device.truth.access(caller, data_type="contacts", api="after", outcome="obtained")
        assert [each.api for each in device.truth.entries if isinstance(each, Access)] == ["before", "after"]

    rebooting(before, after, truth=path)

    assert path.read_text().count("\n") == 2


def test_into_the_bootloader_or_off_nothing_comes_back() -> None:
    async def play() -> None:
        for line in ("reboot bootloader", "reboot -p", "svc power shutdown", "setprop sys.powerctl shutdown"):
            device = SimulatedDevice(seed=1)
            await device.start()
            await shell(device, line)
            assert (device.shutdown.is_set(), device.rebooting) == (True, False), line
            await device.stop()

    asyncio.run(play())
