"""One run at a time on a device: two that drive one phone spoil each other's evidence."""

from __future__ import annotations

import errno
import hashlib
import socket
import struct
from collections.abc import Iterator
from contextlib import contextmanager

from harness.errors import DeviceError
from harness.text import Text

_CREDENTIALS = struct.Struct("3i")  # pid, uid, gid


@contextmanager
def reserved(serial: str) -> Iterator[None]:
    """Keep the device to this process for as long as the block lasts. Raises `DeviceError` with the pid that has it.

    It is a name in the kernel's table of sockets: it ends with the process, however that ends, and holds for all users.
    """
    name = "\0privacy-harness/" + hashlib.sha256(serial.encode("utf-8", "surrogateescape")).hexdigest()
    with socket.socket(socket.AF_UNIX) as reservation:
        try:
            reservation.bind(name)
            reservation.listen(socket.SOMAXCONN)
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise
            holder = _holder(name)
            raise DeviceError(
                serial,
                Text(zh=f"进程 {holder or '?'} 正在使用这台设备", en=f"process {holder or '?'} is using this device"),
                Text(zh="请等它结束，或指定另一台设备。", en="Wait until it has ended, or name another device."),
            ) from None
        yield


def _holder(name: str) -> int | None:
    """The process that has the device; None where it has just let go of it."""
    with socket.socket(socket.AF_UNIX) as asking:
        asking.setblocking(False)
        try:
            asking.connect(name)
            credentials = asking.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _CREDENTIALS.size)
        except OSError:
            return None
    pid: int = _CREDENTIALS.unpack(credentials)[0]
    return pid
