"""What the content providers of the device hold, as far as adb's shell may read it."""

from __future__ import annotations

from harness.device.adb import Adb
from harness.device.parsers.content import parse_column


class Content:
    """`content query`, for user 0."""

    def __init__(self, adb: Adb) -> None:
        self._adb = adb

    def column(self, uri: str, column: str) -> tuple[str, ...]:
        """One column of all rows; nothing where this build of Android lets the shell read none."""
        done = self._adb.run("content", "query", "--user", "0", "--uri", uri, "--projection", column)
        return parse_column(done.stdout) if done.ok else ()
