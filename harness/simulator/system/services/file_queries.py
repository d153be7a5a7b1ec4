"""What java.io.File and stat ask of the service "files", answered as a phone's kernel would answer an app.

To look whether something is there needs less than to read it: mode bits of the folders on the way, and that the
platform's policy does not hide it. Sources: SELinux policy untrusted_app_all.te and app.te (android14-release), FUSE's
lookup in MediaProvider, hidepid=2 of /proc.
"""

from __future__ import annotations

import base64
import errno
import os
import stat
from typing import TYPE_CHECKING, Any

from harness.simulator.apps.caller import Caller, JavaThrow
from harness.simulator.machine.filesystem import MEDIA_RW, parent_and_name

if TYPE_CHECKING:
    from harness.simulator.machine.filesystem import FileSystem
    from harness.simulator.machine.nodes import Stat

SHARED = "/storage/emulated/0"
APP_DATA = "/data/user/0"
HIDDEN = ("/data/adb", "/data/anr", "/data/misc", "/data/system", "/data/local/traces", "/dev/socket", "/proc/net",
          "/sys/class/net", "/cache", "/config", "/acct")  # fmt: skip
OWN_PROC = ("cmdline", "comm", "status")
READ, WRITE = 4, 2


class FileQueries:
    """The part of the service that looks and does not read. The rest of the service says what may be opened."""

    _files: FileSystem

    async def stat(self, caller: Caller, *, path: str) -> dict[str, Any] | None:
        """Give type ("file", "folder", "other"), size, uid and time; None for what the caller may not know of."""
        found = self._found(caller, path)
        if found is None:
            return None
        kind = "folder" if found.is_directory else "file" if stat.S_ISREG(found.mode) else "other"
        return {"type": kind, "size": found.size, "uid": found.uid, "modified_ms": found.mtime_ns // 1_000_000}

    async def access(self, caller: Caller, *, path: str, mode: int) -> bool:
        """Say whether the caller may read (4), write (2) or execute (1), as the call access does."""
        if self._found(caller, path) is None:
            return False
        if _own_proc(caller, path):
            return mode == READ
        try:
            real, uid = self._open(caller, path, write=bool(mode & WRITE))
        except JavaThrow:
            if mode & (READ | WRITE):
                return False
            real = self._real(caller, path)
            uid = MEDIA_RW if _below(real, SHARED) else caller.uid
        return self._files.may(real, mode, uid)

    async def canonicalize(self, caller: Caller, *, path: str) -> str:
        """Resolve links and dots of what exists of a path."""
        return self._canonical(path) or "/"

    async def create(self, caller: Caller, *, path: str) -> bool:
        """Make an empty file; False when there is something. Throws IOException as File.createNewFile."""
        if self._found(caller, path) is not None:
            return False
        try:
            real, uid = self._open(caller, path, write=True)
            self._files.write(real, b"", uid, mode=0o600)
        except JavaThrow as refused:
            raise JavaThrow("java.io.IOException", os.strerror(errno.EACCES)) from refused
        except OSError as problem:
            raise JavaThrow("java.io.IOException", os.strerror(problem.errno or errno.EIO)) from problem
        return True

    async def mkdir(self, caller: Caller, *, path: str) -> bool:
        """Make one folder, as File.mkdir."""
        return self._change(caller, path, lambda real, uid: self._files.mkdir(real, uid, 0o700))

    async def rmdir(self, caller: Caller, *, path: str) -> bool:
        """Remove an empty folder, as File.delete."""
        return self._change(caller, path, self._files.rmdir)

    async def rename(self, caller: Caller, *, path: str, target: str) -> bool:
        """Move within what the caller may write, as File.renameTo."""
        try:
            to, _ = self._open(caller, target, write=True)
        except JavaThrow:
            return False
        return self._change(caller, path, lambda real, uid: self._files.rename(real, to, uid))

    async def touch(self, caller: Caller, *, path: str, modified_ms: int) -> bool:
        """Set the time, as File.setLastModified; nothing is created."""
        if self._found(caller, path) is None:
            return False
        return self._change(caller, path, lambda real, uid: self._files.touch(real, uid, modified_ms * 1_000_000))

    async def chmod(self, caller: Caller, *, path: str, bits: int, enable: bool, owner_only: bool) -> bool:
        """Set or clear permission bits, as File.setReadable and the like."""
        found = self._found(caller, path)
        if found is None:
            return False
        wanted = bits << 6 if owner_only else bits << 6 | bits << 3 | bits
        mode = found.mode | wanted if enable else found.mode & ~wanted
        return self._change(caller, path, lambda real, uid: self._files.chmod(real, mode, uid))

    async def readProc(self, caller: Caller, *, path: str) -> str:
        """Give (base64) what the caller's process reads of its own folder in /proc. Throws FileNotFoundException."""
        if not _own_proc(caller, path) or path.rpartition("/")[2] not in OWN_PROC:
            code = errno.EACCES if _own_proc(caller, path) else errno.ENOENT
            text = f"{path}: open failed: {errno.errorcode[code]} ({os.strerror(code)})"
            raise JavaThrow("java.io.FileNotFoundException", text)
        return base64.b64encode(self._files.read(self._real(caller, path), caller.uid)).decode()

    def _change(self, caller: Caller, path: str, change: Any) -> bool:
        try:
            change(*self._open(caller, path, write=True))
        except (OSError, JavaThrow):
            return False
        return True

    def _found(self, caller: Caller, path: str) -> Stat | None:
        try:
            real = self._real(caller, path)
            if not _shows(caller, real):
                return None
            uid = MEDIA_RW if _below(real, SHARED) else caller.uid
            return self._files.stat(real, uid)
        except (OSError, JavaThrow):
            return None

    def _real(self, caller: Caller, path: str) -> str:
        return self._canonical(_own_proc(caller, path) or path) or "/"

    # What the rest of the service gives

    def _open(self, caller: Caller, path: str, *, write: bool) -> tuple[str, int]:
        raise NotImplementedError

    def _canonical(self, path: str) -> str:
        raise NotImplementedError


def _own_proc(caller: Caller, path: str) -> str:
    """The path below the caller's own folder in /proc by its number, "" for any other."""
    for name in ("self", "thread-self", str(caller.pid)):
        if _below(path, f"/proc/{name}") and ".." not in path.split("/"):
            return f"/proc/{caller.pid}{path.removeprefix(f'/proc/{name}')}"
    return ""


def _shows(caller: Caller, real: str) -> bool:
    """Whether the platform's policy lets an app know of a path at all."""
    if _below(real, APP_DATA) and real != APP_DATA:
        return _below(real, f"{APP_DATA}/{caller.package}")
    android = f"{SHARED}/Android"
    for kind in ("data", "obb"):
        if real.startswith(f"{android}/{kind}/"):
            return _below(real, f"{android}/{kind}/{caller.package}")
    head, name = parent_and_name(real)
    if head.startswith("/proc/") and head.split("/")[2].isdigit():
        return head == f"/proc/{caller.pid}" and name in OWN_PROC
    if head == "/proc" and name.isdigit():
        return name == str(caller.pid)
    return not any(_below(real, hidden) for hidden in HIDDEN)


def _below(path: str, folder: str) -> bool:
    return path == folder or path.startswith(f"{folder}/")
