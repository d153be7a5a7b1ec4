"""The service "files": an app's own files, shared storage by permission, and the few places that all may read.

Mode bits are the device file system's; on top come the rules that SELinux and FUSE enforce on a phone.
"""

from __future__ import annotations

import base64
import binascii
import errno
import os
from pathlib import PurePosixPath
from typing import Protocol

from harness.simulator.apps.caller import Caller, JavaThrow
from harness.simulator.apps.truth import TruthLog
from harness.simulator.machine.filesystem import MEDIA_RW, FileSystem, parent_and_name
from harness.simulator.system.services.file_queries import FileQueries
from harness.simulator.system.services.package import Packages
from harness.simulator.system.services.permission import Permissions
from harness.simulator.system.services.telephony import target_sdk

SHARED = "/storage/emulated/0"
APP_DATA = "/data/user/0"
READABLE = ("/data/local/tmp", "/system", "/apex", "/product", "/data/app")  # by every app, as far as mode bits allow
PROC_READABLE = ("/proc/cpuinfo", "/proc/meminfo", "/proc/version", "/proc/filesystems", "/proc/self")
MAC_ADDRESS = "/sys/class/net/*/address"  # closed to apps from Android 7 on
ANDROID_11 = 30
MAX_FILE = 8 << 20
READ_STORAGE, WRITE_STORAGE = "android.permission.READ_EXTERNAL_STORAGE", "android.permission.WRITE_EXTERNAL_STORAGE"


class Needs(Protocol):
    """What it needs of the device."""

    filesystem: FileSystem
    packages: Packages
    permissions: Permissions
    truth: TruthLog


class FilesService(FileQueries):
    """Files of the device, never of the host."""

    name = "files"

    def __init__(self, device: Needs) -> None:
        self._device = device
        self._files = device.filesystem

    async def read(self, caller: Caller, *, path: str) -> str | None:
        """Give the content (base64), None when there is no such file.

        Throws FileNotFoundException when it may not be read.
        """
        try:
            real, uid = self._open(caller, path, write=False)
        except JavaThrow:
            if PurePosixPath(path).match(MAC_ADDRESS):
                self._device.truth.access(caller, data_type="mac_wifi", api="files.read", outcome="denied")
            raise
        try:
            return base64.b64encode(self._files.read(real, uid)).decode()
        except FileNotFoundError:
            return None
        except OSError as problem:
            raise _refused(path, problem) from problem

    async def write(self, caller: Caller, *, path: str, data: str, append: bool = False) -> None:
        """Create, replace or extend a file; `data` is base64."""
        real, uid = self._open(caller, path, write=True)
        try:
            content = base64.b64decode(data, validate=True)
        except binascii.Error as problem:
            raise JavaThrow("java.lang.IllegalArgumentException", f"data is no base64: {problem}") from problem
        if len(content) > MAX_FILE:
            raise _refused(path, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))
        try:
            self._files.mkdir(parent_and_name(real)[0], uid, 0o771, parents=True)
            self._files.write(real, content, uid, append=append, mode=None if append else 0o660)
        except OSError as problem:
            raise _refused(path, problem) from problem

    async def delete(self, caller: Caller, *, path: str) -> bool:
        """Remove a file; False when that did not work, as File.delete."""
        real, uid = self._open(caller, path, write=True)
        try:
            self._files.remove(real, uid)
        except OSError:
            return False
        return True

    async def list(self, caller: Caller, *, path: str) -> tuple[str, ...] | None:
        """Name the entries of a folder, None when it is none or may not be read, as File.list."""
        try:
            real, uid = self._open(caller, path, write=False)
            return tuple(self._files.listdir(real, uid))
        except (OSError, JavaThrow):
            return None

    async def exists(self, caller: Caller, *, path: str) -> bool:
        """Say whether there is something the caller may know of."""
        try:
            real, uid = self._open(caller, path, write=False)
        except JavaThrow:
            return False
        return self._files.exists(real, uid)

    def _open(self, caller: Caller, path: str, *, write: bool) -> tuple[str, int]:
        """Give the real path and the uid to open it with. Throws EACCES where the platform's policy says no."""
        real = self._canonical(path)
        if _below(real, f"{APP_DATA}/{caller.package}"):
            return real, caller.uid
        if _below(real, SHARED):
            if not self._may_use_shared(caller, real, write=write):
                raise _refused(path, PermissionError(errno.EACCES, os.strerror(errno.EACCES)))
            return real, MEDIA_RW
        allowed = any(_below(real, each) for each in READABLE) or real in PROC_READABLE
        if write or not allowed:
            raise _refused(path, PermissionError(errno.EACCES, os.strerror(errno.EACCES)))
        return real, caller.uid

    def _canonical(self, path: str) -> str:
        """Resolve links and dots of what exists of a path, so that no name leads around a rule."""
        if not path.startswith("/") or "\0" in path:
            raise _refused(path, FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT)))
        existing, missing = os.path.normpath(path), ""
        while not self._files.exists(existing):
            existing, name = parent_and_name(existing)
            missing = f"/{name}{missing}"
        try:
            real = f"{self._files.canonical(existing).rstrip('/')}{missing}"
        except OSError as problem:
            raise _refused(path, problem) from problem
        return f"{APP_DATA}{real.removeprefix('/data/data')}" if _below(real, "/data/data") else real

    def _may_use_shared(self, caller: Caller, path: str, *, write: bool) -> bool:
        android = f"{SHARED}/Android"
        own = [f"{android}/{kind}/{caller.package}" for kind in ("data", "obb", "media")]
        if any(_below(path, each) for each in own):
            return True
        if _below(path, f"{android}/data") or _below(path, f"{android}/obb"):
            return False
        if target_sdk(self._device.packages, caller) >= ANDROID_11:
            return False  # scoped storage: other apps' files only by way of the media library
        permission = WRITE_STORAGE if write else READ_STORAGE
        op = permission.removeprefix("android.permission.")
        return self._device.permissions.access(caller, permissions_any=(permission,), op=op).allowed


def _below(path: str, folder: str) -> bool:
    return path == folder or path.startswith(f"{folder}/")


def _refused(path: str, problem: OSError) -> JavaThrow:
    name = errno.errorcode.get(problem.errno or 0, "EIO")
    text = os.strerror(problem.errno or errno.EIO)
    return JavaThrow("java.io.FileNotFoundException", f"{path}: open failed: {name} ({text})")
