"""A global setting of the device that a run changes and puts back, also after a run that was killed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from harness.device.adb import Adb
from harness.errors import UNREACHABLE, HarnessError
from harness.text import Text


class BorrowedSetting:
    """`settings get|put|delete global NAME`.

    `blank` is the value that means the same as none: it is put before the setting is deleted, for what is deleted
    alone may stay in force until a reboot.
    """

    def __init__(self, adb: Adb, name: str, *, blank: str) -> None:
        self.name = name
        self._adb = adb
        self._blank = blank
        self._remembered = f"harness_{name}_before"

    @contextmanager
    def set_to(self, value: str) -> Iterator[None]:
        """Have this value for as long as the block lasts; whatever was there before comes back however it ends."""
        self._remember()
        try:
            self._put(self.name, value)
            yield
        finally:
            self.restore()

    @property
    def value(self) -> str:
        """What it is now, "" for none."""
        return self._get(self.name)

    @property
    def left_behind(self) -> bool:
        """Whether a harness that was killed has left it changed."""
        return bool(self._get(self._remembered))

    def restore(self) -> None:
        """Put the old value back; on a device that is gone or does not answer, the next run does it."""
        try:
            before = self._get(self._remembered)
            self._put(self.name, before or self._blank)
            if before in ("", self._blank):
                self._adb.output("settings", "delete", "global", self.name)
            self._adb.output("settings", "delete", "global", self._remembered)
        except HarnessError as error:
            self._adb.leave(Text(zh=f"设置 {self.name}", en=f"the setting {self.name}"))
            if not isinstance(error, UNREACHABLE):
                raise

    def _remember(self) -> None:
        """Keep the old value on the device itself, where a later run finds it if this one is killed."""
        if not self.left_behind:
            self._put(self._remembered, self.value or self._blank)

    def _get(self, name: str) -> str:
        value = self._adb.output("settings", "get", "global", name).strip()
        return "" if value == "null" else value

    def _put(self, name: str, value: str) -> None:
        self._adb.output("settings", "put", "global", name, value)
