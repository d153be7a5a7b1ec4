"""Android's freezer of cached apps, which stops every thread of an app in the background, an agent in it too.

A frozen agent beats no more, acknowledges no phase, and looks like one that was lost. The freezer exists from Android
11 on; a value of the setting is in force as soon as it is put, and what was frozen runs again. Freezers of vendors
(Xiaomi, OPPO, vivo) obey settings of their own and stay on. Source: AOSP `CachedAppOptimizer.updateUseFreezer`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from harness.device.adb import Adb
from harness.device.borrowed_setting import BorrowedSetting

SINCE_API = 30
SETTING = "cached_apps_freezer"


class Freezer:
    """`settings put global cached_apps_freezer`."""

    def __init__(self, adb: Adb, *, api_level: int) -> None:
        self._setting = BorrowedSetting(adb, SETTING, blank="device_default")
        self._exists = api_level >= SINCE_API

    @contextmanager
    def off(self) -> Iterator[None]:
        """No app is frozen for as long as the block lasts. Raises `DeviceError` where the setting cannot be put."""
        if not self._exists:
            yield
            return
        with self._setting.set_to("disabled"):
            yield

    def restore_leftover(self) -> tuple[str, ...]:
        """Put back what a harness that was killed left behind; the settings that were put back."""
        if not self._setting.left_behind:
            return ()
        self._setting.restore()
        return (SETTING,)
