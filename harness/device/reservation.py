"""One run at a time on a device: two that drive one phone spoil each other's evidence."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from harness.errors import DeviceError, InfrastructureError
from harness.text import Text

# One place for all users and for every TMPDIR: two that do not find each other's lock would both drive the device.
FOLDER = (Path(os.environ["PROGRAMDATA"]) if os.name == "nt" else Path("/tmp")) / "privacy-harness-reservations"


class DeviceTaken(DeviceError):
    """Somebody else has the device."""


@contextmanager
def reserved(serial: str) -> Iterator[None]:
    """Keep the device to this process for as long as the block lasts. Raises `DeviceTaken` with the pid that has it.

    It is a lock of the operating system on a file: it ends with the process, however that ends, and holds for all
    users. The file stays; a file beside it tells who has the lock. Raises `InfrastructureError` where neither can be
    written.
    """
    name = hashlib.sha256(serial.encode("utf-8", "surrogateescape")).hexdigest()
    lock, holder = FOLDER / f"{name}.lock", FOLDER / f"{name}.pid"
    reservation = FileLock(lock, timeout=0, mode=0o666, thread_local=False)
    try:
        _make_folder()
        reservation.acquire()
    except Timeout:
        pid = _told_in(holder)
        raise DeviceTaken(
            serial,
            Text(zh=f"进程 {pid} 正在使用这台设备", en=f"process {pid} is using this device"),
            Text(zh="请等它结束，或指定另一台设备。", en="Wait until it has ended, or name another device."),
        ) from None
    except OSError as error:
        raise InfrastructureError(
            str(lock),
            Text(zh=f"无法锁定（{error.strerror}）", en=f"cannot be locked ({error.strerror})"),
            Text(zh=f"请让 {FOLDER} 可写。", en=f"Make {FOLDER} writable."),
        ) from error
    try:
        _tell(holder)
        yield
    finally:
        reservation.release()


def _make_folder() -> None:
    """Every user may write in it. It is not sticky: in a sticky one Linux lets nobody open another user's file."""
    with suppress(FileExistsError):
        FOLDER.mkdir()
        FOLDER.chmod(0o777)


def _tell(holder: Path) -> None:
    with suppress(OSError):  # the lock holds without it
        holder.unlink(missing_ok=True)  # another user's may be removed, not written
        holder.write_text(str(os.getpid()), encoding="ascii")


def _told_in(holder: Path) -> str:
    """The process that has the device; `?` where it has told nothing yet."""
    with suppress(OSError):
        return holder.read_text(encoding="ascii") or "?"
    return "?"
