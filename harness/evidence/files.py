"""Opens what is inside a bundle: regular files only, up to a size.

A bundle may come from a stranger. A link in it may lead anywhere, a pipe never ends, and a name may climb out.
"""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from contextlib import ExitStack, suppress
from pathlib import Path, PurePosixPath
from typing import BinaryIO

LARGEST_TEXT = 64_000_000  # bytes of a file that is read whole
LARGEST_RECORD = 4_000_000_000  # bytes of a file that is read piece by piece


class NotInside(OSError):
    """It is no regular file of the bundle, or larger than any that a run writes."""


def open_inside(directory: Path, name: str, *, largest: int = LARGEST_TEXT) -> BinaryIO:
    """Open a file by its name in the bundle, such as `screens/s1.png`.

    Raises `NotInside` where it is a link, leads through one or out of the bundle, is no regular file or too large, and
    `OSError` where it cannot be opened.
    """
    path = PurePosixPath(name)
    if "\0" in name or path.is_absolute() or ".." in path.parts or not path.parts:
        raise NotInside(errno.EINVAL, "leads out of the bundle", name)
    with ExitStack() as opened:
        folder = _entered(opened, os.open(directory, os.O_RDONLY | os.O_DIRECTORY))
        try:
            for part in path.parts[:-1]:
                folder = _entered(opened, os.open(part, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=folder))
            # Without O_NONBLOCK the opening of a pipe waits for somebody who writes.
            file = os.open(path.parts[-1], os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=folder)
        except OSError as error:
            if error.errno in (errno.ELOOP, errno.ENOTDIR, errno.ENXIO):
                raise NotInside(error.errno, "is no regular file of the bundle", name) from error
            raise
    try:
        status = os.fstat(file)
        if not stat.S_ISREG(status.st_mode):
            raise NotInside(errno.EINVAL, "is no regular file", name)
        if status.st_size > largest:
            raise NotInside(errno.EFBIG, f"is larger than {largest // 1_000_000} MB", name)
        return os.fdopen(file, "rb")
    except BaseException:
        with suppress(OSError):
            os.close(file)
        raise


def read_inside(directory: Path, name: str) -> bytes:
    """All of a file of the bundle. Raises as `open_inside` does."""
    with open_inside(directory, name) as file:
        return file.read()


def hash_inside(directory: Path, name: str) -> str:
    """SHA-256 of a file of the bundle, hex. Raises as `open_inside` does."""
    digest = hashlib.sha256()
    with open_inside(directory, name, largest=LARGEST_RECORD) as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
    return digest.hexdigest()


def _entered(opened: ExitStack, folder: int) -> int:
    opened.callback(os.close, folder)
    return folder
