"""`sync:`: push, pull and listing, in the first and second version of the protocol.

Source: packages/modules/adb/file_sync_protocol.h.
"""

from __future__ import annotations

import errno
import stat as modes
import struct
from contextlib import suppress
from typing import TYPE_CHECKING

from harness.simulator.adbd.stream import AdbStream
from harness.simulator.machine.filesystem import parent_and_name
from harness.simulator.machine.nodes import Stat

if TYPE_CHECKING:
    from harness.simulator.adbd.daemon import Adbd

MAX_DATA = 64 * 1024
MAX_PATH = 1024

_REQUEST = struct.Struct("<4sI")
_STAT1 = struct.Struct("<4sIII")
_STAT2 = struct.Struct("<4sIQQIIIIQqqq")
_DENT1 = struct.Struct("<4sIIII")
_DENT2 = struct.Struct("<4sIQQIIIIQqqqI")


async def serve_sync(adbd: Adbd, stream: AdbStream) -> None:
    """Answer requests until QUIT or the end of the stream."""
    session = _Session(adbd, stream)
    while await session.serve_one():
        await stream.drain()


class _Session:
    def __init__(self, adbd: Adbd, stream: AdbStream) -> None:
        self.files = adbd.device.filesystem
        self.uid = adbd.uid
        self.stream = stream
        self._step = ""  # of a push, as adbd names it when it fails

    async def serve_one(self) -> bool:
        """Serve one request; False when there is to be no other."""
        command, length = _REQUEST.unpack(await self.stream.reader.readexactly(_REQUEST.size))
        if command == b"QUIT":
            return False
        if length > MAX_PATH:
            self._fail("path too long")
            return False
        path = (await self.stream.reader.readexactly(length)).decode(errors="surrogateescape")
        match command:
            case b"STAT":
                self._stat1(path)
            case b"STA2":
                self._stat2(b"STA2", path, follow=True)
            case b"LST2":
                self._stat2(b"LST2", path, follow=False)
            case b"LIST":
                self._list(path, version=1)
            case b"LIS2":
                self._list(path, version=2)
            case b"SEND":
                name, _, mode = path.rpartition(",")
                return await self._receive(name, int(mode) if mode.isdigit() else 0o100644)
            case b"SND2":
                mode2, flags = await self._second_header(2)
                if flags:
                    self._fail(f"unsupported compression flags: {flags}")
                    return False
                return await self._receive(path, mode2)
            case b"RECV":
                await self._send(path)
            case b"RCV2":
                (flags,) = await self._second_header(1)
                if flags:
                    self._fail(f"unsupported compression flags: {flags}")
                    return False
                await self._send(path)
            case _:
                self._fail(f"unknown command {command!r}")
                return False
        return True

    async def _second_header(self, numbers: int) -> tuple[int, ...]:
        """The numbers that follow the path in the second version, after the request's id once more."""
        form = struct.Struct(f"<4x{numbers}I")
        return form.unpack(await self.stream.reader.readexactly(form.size))

    def _fail(self, reason: str) -> None:
        message = reason.encode(errors="surrogateescape")
        self.stream.write(_REQUEST.pack(b"FAIL", len(message)) + message)

    def _stat1(self, path: str) -> None:
        try:
            found = self.files.lstat(path, self.uid)
        except OSError:
            self.stream.write(_STAT1.pack(b"STAT", 0, 0, 0))
            return
        self.stream.write(_STAT1.pack(b"STAT", found.mode, found.size & 0xFFFFFFFF, found.mtime_ns // 1_000_000_000))

    def _stat2(self, reply: bytes, path: str, *, follow: bool) -> None:
        try:
            found = self.files.stat(path, self.uid) if follow else self.files.lstat(path, self.uid)
        except OSError as error:
            self.stream.write(_STAT2.pack(reply, error.errno or errno.EIO, *(0,) * 10))
            return
        self.stream.write(_STAT2.pack(reply, 0, *_long(found)))

    def _list(self, path: str, *, version: int) -> None:
        try:
            names = [".", "..", *self.files.listdir(path, self.uid)]
        except OSError:
            names = []  # as adbd: an unreadable folder is listed as empty
        for name in names:
            try:
                found = self.files.lstat(f"{path}/{name}", self.uid)
            except OSError as error:
                if version == 2:
                    self.stream.write(self._entry2(name, None, error.errno or errno.EIO))
                continue
            if version == 2:
                self.stream.write(self._entry2(name, found, 0))
            else:
                raw = name.encode(errors="surrogateescape")
                seconds = found.mtime_ns // 1_000_000_000
                self.stream.write(_DENT1.pack(b"DENT", found.mode, found.size & 0xFFFFFFFF, seconds, len(raw)) + raw)
        done = _DENT2.pack(b"DONE", *(0,) * 12) if version == 2 else _DENT1.pack(b"DONE", 0, 0, 0, 0)
        self.stream.write(done)

    @staticmethod
    def _entry2(name: str, found: Stat | None, code: int) -> bytes:
        raw = name.encode(errors="surrogateescape")
        numbers = (0,) * 10 if found is None else _long(found)
        return _DENT2.pack(b"DNT2", code, *numbers, len(raw)) + raw

    async def _send(self, path: str) -> None:
        try:
            data = self.files.read(path, self.uid)
        except OSError as error:
            step = "read" if error.errno == errno.EISDIR else "open"
            self._fail(f"{step} failed: {error.strerror}")
            return
        for start in range(0, len(data), MAX_DATA):
            chunk = data[start : start + MAX_DATA]
            self.stream.write(_REQUEST.pack(b"DATA", len(chunk)) + chunk)
            await self.stream.drain()
        self.stream.write(_REQUEST.pack(b"DONE", 0))

    async def _receive(self, path: str, mode: int) -> bool:
        """Take the DATA up to DONE; what went wrong is said only then, as adbd does, so that the host is listening."""
        self._make_way(path, mode)
        data = bytearray()
        while True:
            command, length = _REQUEST.unpack(await self.stream.reader.readexactly(_REQUEST.size))
            if command == b"DONE":
                break
            if command != b"DATA" or length > MAX_DATA:
                self._fail(f"invalid data message: {command!r} of {length} bytes")
                return False
            data += await self.stream.reader.readexactly(length)
        try:
            self._store(path, bytes(data), mode, mtime_ns=length * 1_000_000_000)
        except OSError as error:
            self._fail(f"{self._step}: {error.strerror}")
            return True
        self.stream.write(_REQUEST.pack(b"OKAY", 0))
        return True

    def _make_way(self, path: str, mode: int) -> None:
        """Remove what a pushed file or link replaces: nothing but a regular file, or a link by a file (send_impl)."""
        with suppress(OSError):
            old = self.files.lstat(path, self.uid).mode
            if modes.S_ISREG(old) or (modes.S_ISLNK(old) and not modes.S_ISLNK(mode)):
                self.files.remove(path, self.uid)

    def _store(self, path: str, data: bytes, mode: int, mtime_ns: int) -> None:
        folder = parent_and_name(path)[0]
        if not self.files.exists(folder, self.uid):
            self._step = "secure_mkdirs failed"
            self.files.mkdir(folder, self.uid, 0o770, parents=True)
        if modes.S_ISLNK(mode):
            self._step = "symlink failed"
            self.files.symlink(data.rstrip(b"\0").decode(errors="surrogateescape"), path, self.uid)
            return
        # The group and others get what the owner has (handle_send_file).
        bits = mode & 0o777
        bits |= bits >> 3 & 0o070
        bits |= bits >> 3 & 0o007
        self._step = "couldn't create file"
        if self.files.exists(path) and modes.S_ISREG(self.files.stat(path).mode):  # it could not be removed
            data += self.files.read(path)[len(data) :]
        self.files.write(path, data, self.uid)
        if self.uid in (0, self.files.stat(path, self.uid).uid):
            self.files.chmod(path, bits, self.uid)
            self.files.touch(path, self.uid, mtime_ns=mtime_ns)


def _long(found: Stat) -> tuple[int, ...]:
    """dev, ino, mode, nlink, uid, gid, size, atime, mtime, ctime of the second version."""
    seconds = found.mtime_ns // 1_000_000_000
    links = 2 if found.is_directory else 1
    return (1, found.ino, found.mode, links, found.uid, found.gid, found.size, seconds, seconds, seconds)
