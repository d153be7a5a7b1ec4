"""Files: an app's own, shared storage by permission, nothing else."""

from __future__ import annotations

import base64

import pytest

from harness.simulator.apps.caller import Caller
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import PACKAGE, accesses, grant, on_device, refused

NOT_FOUND = "java.io.FileNotFoundException"
HELLO = base64.b64encode(b"hello").decode()
OWN = f"/data/user/0/{PACKAGE}/files/note"


def test_what_an_app_writes_it_reads_again_by_either_name_of_its_folder() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        files = device.services["files"]
        await files.write(app, path=OWN, data=HELLO)
        await files.write(app, path=OWN, data=HELLO, append=True)
        content = await files.read(app, path=f"/data/data/{PACKAGE}/files/note")
        assert base64.b64decode(content) == b"hellohello"
        assert await files.list(app, path=f"/data/user/0/{PACKAGE}/files") == ("note",)
        assert await files.delete(app, path=OWN)
        assert await files.read(app, path=OWN) is None

    on_device(scene)


def test_a_try_to_read_the_mac_address_is_logged_as_refused() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        await refused(device.services["files"].read(app, path="/sys/class/net/wlan0/address"), NOT_FOUND)
        assert accesses(device) == [("mac_wifi", "denied")]

    on_device(scene)


@pytest.mark.parametrize(
    "path",
    [
        "/data/user/0/com.tencent.mm/files/x",
        f"/data/user/0/{PACKAGE}/../com.tencent.mm/x",
        "/etc/passwd",
        "/proc/1/environ",
        "/sys/class/net/wlan0/address",
        "/sdcard/Download/x",
        "/sdcard/Android/data/com.tencent.mm/x",
        "/data/system/users/0/settings.xml",
        "relative",
        "/\x00",
    ],
)
def test_other_places_are_closed(path: str) -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        files = device.services["files"]
        await refused(files.write(app, path=path, data=HELLO), NOT_FOUND)
        assert not await files.exists(app, path=path)

    on_device(scene)


def test_a_link_does_not_lead_out_of_the_apps_folder() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        files = device.services["files"]
        await files.write(app, path=OWN, data=HELLO)
        device.filesystem.symlink("/data/system/users/0", f"/data/user/0/{PACKAGE}/files/link", app.uid)
        message = await refused(files.read(app, path=f"/data/user/0/{PACKAGE}/files/link/x"), NOT_FOUND)
        assert message.endswith("open failed: EACCES (Permission denied)")

    on_device(scene)


def test_a_file_that_adb_pushed_to_the_temporary_folder_can_be_read_and_not_changed() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        files = device.services["files"]
        device.filesystem.write("/data/local/tmp/variant.json", b"{}", 2000, mode=0o644)
        assert base64.b64decode(await files.read(app, path="/data/local/tmp/variant.json")) == b"{}"
        await refused(files.write(app, path="/data/local/tmp/variant.json", data=HELLO), NOT_FOUND)

    on_device(scene)


def test_an_app_uses_its_own_folder_of_shared_storage_without_a_permission() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        files = device.services["files"]
        path = f"/sdcard/Android/data/{PACKAGE}/files/log"
        await files.write(app, path=path, data=HELLO)
        assert await files.read(app, path=path) == HELLO

    on_device(scene)


def test_the_hosts_files_are_not_there() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        files = device.services["files"]
        grant(device, "READ_CONTACTS")
        assert not await files.exists(app, path=__file__)
        await refused(files.read(app, path=__file__), NOT_FOUND)

    on_device(scene)
