"""The service "window": what an app says about its windows unasked."""

from __future__ import annotations

from typing import Protocol

from harness.simulator.apps.caller import Caller
from harness.simulator.system.screen.windows import WindowManager
from harness.simulator.system.services.activity import Activities

TOAST_TEXT_LIMIT = 4096


class Needs(Protocol):
    """What it needs of the device."""

    activities: Activities
    windows: WindowManager


class WindowService:
    """Toasts, and the sign that something on the screen changed."""

    name = "window"

    def __init__(self, device: Needs) -> None:
        self._device = device

    async def toast(self, caller: Caller, *, text: str, duration: int | str = "short") -> None:
        """Show a toast; `duration` is Toast.LENGTH_SHORT (0) or LENGTH_LONG (1), or the word."""
        length = "long" if duration in (1, "1", "long") else "short"
        self._device.windows.toast(caller.package, text[:TOAST_TEXT_LIMIT], length)

    async def invalidate(self, caller: Caller) -> None:
        """Note that a view of the caller changed; one that is not on the screen does not count."""
        resumed = self._device.activities.resumed()
        if resumed is not None and resumed.package == caller.package:
            self._device.windows.changed()
