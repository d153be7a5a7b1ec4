"""The device's file system: who may do what, links, partitions and mounts."""

from __future__ import annotations

import pytest

from harness.simulator.machine.clock import Clock
from harness.simulator.machine.filesystem import SHELL, FileSystem
from harness.simulator.machine.image import flash

APP = 10_057
ZYGOTE = 871
SYSTEM_STORE = "/system/etc/security/cacerts"
APEX_STORE = "/apex/com.android.conscrypt/cacerts"


@pytest.fixture
def files() -> FileSystem:
    """A freshly flashed device with one app's folder."""
    clock = Clock()
    flashed = FileSystem(clock.wall_ns)
    flash(flashed, clock, ["ls"])
    flashed.mkdir("/data/user/0/com.example.app", mode=0o700)
    flashed.chown("/data/user/0/com.example.app", APP, APP)
    flashed.unshare(ZYGOTE, like=1)
    return flashed


def test_an_apps_folder_is_open_to_the_app_and_to_root_only(files: FileSystem) -> None:
    files.write("/data/user/0/com.example.app/secret", b"s", APP)

    assert files.read("/data/user/0/com.example.app/secret", APP) == b"s"
    assert files.read("/data/data/com.example.app/secret", 0) == b"s"
    for stranger in (SHELL, APP + 1):
        with pytest.raises(PermissionError):
            files.read("/data/user/0/com.example.app/secret", stranger)


def test_the_shell_may_pass_through_a_folder_that_it_cannot_list(files: FileSystem) -> None:
    files.mkdir("/data/app/x")
    files.write("/data/app/x/base.apk", b"apk")

    assert files.read("/data/app/x/base.apk", SHELL) == b"apk"
    with pytest.raises(PermissionError):
        files.listdir("/data/app", SHELL)


@pytest.mark.parametrize("path", ["/x", "/system/x", "/vendor/x", "/apex/x", f"{SYSTEM_STORE}/x"])
def test_even_root_cannot_write_to_a_read_only_partition(files: FileSystem, path: str) -> None:
    with pytest.raises(OSError, match="Read-only file system"):
        files.write(path, b"x")


def test_a_link_is_followed_from_where_it_stands(files: FileSystem) -> None:
    files.write("/sdcard/Download/a", b"a", SHELL)
    files.symlink("Download/a", "/sdcard/b")

    assert files.read("/sdcard/b") == b"a"
    assert files.canonical("/sdcard/b") == "/storage/emulated/0/Download/a"


def test_links_that_lead_in_a_circle_are_an_error(files: FileSystem) -> None:
    files.symlink("/data/local/tmp/b", "/data/local/tmp/a")
    files.symlink("/data/local/tmp/a", "/data/local/tmp/b")

    with pytest.raises(OSError, match="symbolic links"):
        files.read("/data/local/tmp/a")


def test_dots_lead_up_and_never_above_the_root(files: FileSystem) -> None:
    assert files.canonical("/data/local/tmp/../../../../../system/./bin") == "/system/bin"


def test_a_folder_cannot_be_moved_into_itself(files: FileSystem) -> None:
    files.mkdir("/data/local/tmp/a/b", parents=True)

    with pytest.raises(OSError, match="Invalid argument"):
        files.rename("/data/local/tmp/a", "/data/local/tmp/a/b/c")


def test_a_folder_with_something_in_it_is_not_removed(files: FileSystem) -> None:
    with pytest.raises(OSError, match="not empty"):
        files.rmdir("/data/local")


def test_a_tmpfs_hides_what_was_there_and_gives_it_back(files: FileSystem) -> None:
    before = files.listdir(SYSTEM_STORE)

    files.mount("tmpfs", SYSTEM_STORE, "tmpfs")
    files.write(f"{SYSTEM_STORE}/mine.0", b"mine")
    assert files.listdir(SYSTEM_STORE) == ["mine.0"]

    files.unmount(SYSTEM_STORE)
    assert files.listdir(SYSTEM_STORE) == before
    with pytest.raises(OSError, match="Invalid argument"):
        files.unmount(SYSTEM_STORE)


def test_a_mount_of_init_reaches_apps_except_below_apex(files: FileSystem) -> None:
    files.unshare(4000, like=ZYGOTE)
    for store in (SYSTEM_STORE, APEX_STORE):
        files.mount("tmpfs", store, "tmpfs")
        files.write(f"{store}/mine.0", b"mine")

    with files.seen_by(4000):
        assert files.exists(f"{SYSTEM_STORE}/mine.0")
        assert not files.exists(f"{APEX_STORE}/mine.0")


def test_a_mount_in_zygote_is_seen_by_the_apps_it_forks_from_then_on(files: FileSystem) -> None:
    files.unshare(4000, like=ZYGOTE)
    files.mount("tmpfs", SYSTEM_STORE, "tmpfs")
    files.write(f"{SYSTEM_STORE}/mine.0", b"mine")
    with files.seen_by(ZYGOTE):
        files.mount(SYSTEM_STORE, APEX_STORE, "bind")
    files.unshare(4001, like=ZYGOTE)

    assert not files.exists(f"{APEX_STORE}/mine.0")
    with files.seen_by(4000):
        assert not files.exists(f"{APEX_STORE}/mine.0")
    with files.seen_by(4001):
        assert files.exists(f"{APEX_STORE}/mine.0")
