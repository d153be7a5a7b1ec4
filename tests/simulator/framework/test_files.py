"""Files as an app's own code sees them: the device's, and never the computer's."""

from __future__ import annotations

from pathlib import Path

import pytest

from harness.simulator.apps.packages import PermissionState
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import PACKAGE
from tests.simulator.framework.probing import probed

SECRET = "what the computer knows"


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file of the computer that no app may read, change or learn of."""
    path = tmp_path / "secret"
    path.write_text(SECRET)
    return path


def test_no_road_leads_to_a_file_of_the_computer(classes: Path, secret: Path) -> None:
    notes = probed(classes, "host-files", probe_secret=str(secret))
    assert len(notes) > 100
    got_there = [note for note in notes if "! " not in note]
    assert got_there == ["mounts: "]
    assert secret.read_text() == SECRET
    assert [path.name for path in secret.parent.iterdir()] == ["secret"]
    # What a phone's app catches is an IOException; only what no phone has is refused otherwise.
    others = {note.split(": ")[0] for note in notes if "java.io." not in note and "java.nio.file." not in note}
    assert others == {
        "mounts",
        "class! java.lang.ClassNotFoundException",
        "processes! java.lang.reflect.InvocationTargetException",
        "load! java.lang.UnsatisfiedLinkError",
    }


def test_a_file_that_is_asked_for_is_answered_as_a_phones_kernel_would(classes: Path) -> None:
    async def seed(device: SimulatedDevice) -> None:
        device.filesystem.write("/storage/emulated/0/DCIM/one.jpg", b"jpeg", 1023, mode=0o660)
        device.filesystem.write("/data/local/tmp/tool", b"tool", 2000, mode=0o755)
        device.filesystem.mkdir("/data/user/0/com.other")
        device.filesystem.chown("/data/user/0/com.other", 10999)

    paths = {
        "/system/xbin/su": "absent 0 undated null",
        "/system/bin/sh": "exists file r x 5 dated null",
        "/system/build.prop": "exists file r 56 dated null",
        "/system/app/Superuser.apk": "absent 0 undated null",
        "/data": "exists folder x 4096 dated null",
        "/data/adb/magisk": "absent 0 undated null",
        "/data/system": "absent 0 undated null",
        "/data/local/tmp/tool": "exists file r x 4 dated null",
        "/data/user/0/com.other": "absent 0 undated null",
        "/data/data/com.other/files": "absent 0 undated null",
        "/sdcard": "exists folder x 4096 dated null",
        "/sdcard/DCIM/Camera": "absent 0 undated null",
        "/sdcard/DCIM/one.jpg": "exists file 4 dated null",
        "/storage/emulated/0/Android/data/com.other": "absent 0 undated null",
        "/": "exists folder x 4096 dated null",
        "/proc/1/cmdline": "absent 0 undated null",
        "/sys/class/net/wlan0/address": "absent 0 undated null",
        "/home": "absent 0 undated null",
        "/etc/os-release": "absent 0 undated null",
        "": "absent 0 undated null",
        "relative": "absent 0 undated null",
        f"/data/user/0/{PACKAGE}": "exists folder r w x 4096 dated [cache]",
    }
    notes = probed(classes, "file-queries", before=seed, probe_paths=" ".join(paths))
    assert notes == [f"{path}: {answer}" for path, answer in paths.items()]


def test_shared_storage_is_readable_with_the_permission(classes: Path) -> None:
    async def seed(device: SimulatedDevice) -> None:
        device.filesystem.write("/storage/emulated/0/DCIM/one.jpg", b"jpeg", 1023, mode=0o660)
        app = device.packages.get(PACKAGE)
        assert app is not None
        app.permissions["android.permission.READ_EXTERNAL_STORAGE"] = PermissionState(granted=True)

    paths = "/sdcard/DCIM /sdcard/DCIM/one.jpg"
    notes = probed(classes, "file-queries", before=seed, probe_paths=paths)
    assert notes == [
        "/sdcard/DCIM: exists folder r x 4096 dated [one.jpg]",
        "/sdcard/DCIM/one.jpg: exists file r 4 dated null",
    ]


def test_an_app_keeps_files_in_its_own_folder(classes: Path) -> None:
    assert probed(classes, "own-files") == [
        "files: true",
        "mkdir without parent: false",
        "mkdirs: true",
        "createNewFile: true false",
        "write: 4 8",
        "append: written 9",
        "read: 一 two x",
        "random: Two",
        "channel: 一",
        "list: [a][记录.txt]",
        "renameTo: true false",
        "delete of a full folder: false",
        "delete: true false true",
        "relative! java.io.IOException: Permission denied",
        "canonical: /storage/emulated/0/DCIM",
        f"temporary: /data/user/0/{PACKAGE}/cache",
        "roots: [/]",
    ]


def test_of_proc_an_app_reads_what_is_its_own_and_of_the_device(classes: Path) -> None:
    notes = probed(classes, "proc")
    assert [note for note in notes if "! " not in note] == [
        f"/proc/self/cmdline: {PACKAGE}|",
        f"/proc/PID/cmdline: {PACKAGE}|",
        f"/proc/self/comm: {PACKAGE[-15:]}/",
        next(note for note in notes if note.startswith(f"/proc/self/status: Name:\t{PACKAGE[-15:]}/State:")),
        next(note for note in notes if note.startswith("/proc/version: Linux version 6.1")),
    ]
    assert notes[-2:] == [
        f"{path}! java.io.FileNotFoundException: {path}: open failed: EACCES (Permission denied)"
        for path in ("/sys/class/net/wlan0/address", "/data")
    ]
