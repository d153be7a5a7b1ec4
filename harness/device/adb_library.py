"""adbutils, which reads ANDROID_ADB_SERVER_PORT as it is imported, and fails there where that is no number."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

PORT_VARIABLE = "ANDROID_ADB_SERVER_PORT"


@contextmanager
def _unread(variable: str) -> Iterator[None]:
    """Hide it for a moment: whoever asks for the server is told in words what is wrong with it."""
    value = os.environ.pop(variable, None)
    try:
        yield
    finally:
        if value is not None:
            os.environ[variable] = value


with _unread(PORT_VARIABLE):
    import adbutils
    from adbutils import AdbClient, AdbConnection, AdbDevice
    from adbutils.errors import AdbConnectionError, AdbError, AdbTimeout

__all__ = [
    "PORT_VARIABLE",
    "AdbClient",
    "AdbConnection",
    "AdbConnectionError",
    "AdbDevice",
    "AdbError",
    "AdbTimeout",
    "adbutils",
]
