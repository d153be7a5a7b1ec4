"""The service "clipboard": from Android 10 on only the app whose window has the focus may read it.

The focus comes first and the app-op READ_CLIPBOARD after it, so a read in the background gives nothing and leaves
no trace in app-ops. Source: ClipboardService.clipboardAccessAllowed (frameworks/base, android14-release).
"""

from __future__ import annotations

from typing import Any, Protocol

from harness.simulator.apps.caller import Caller, JavaThrow
from harness.simulator.apps.process import Processes
from harness.simulator.apps.truth import Outcome, TruthLog
from harness.simulator.machine import system_server
from harness.simulator.machine.logcat import Logcat
from harness.simulator.system.seed import PersonalData
from harness.simulator.system.services.package import Packages
from harness.simulator.system.services.permission import Permissions

Clip = dict[str, Any]


class Focus(Protocol):
    """Which window has the focus, and where a toast is shown."""

    def focused_package(self) -> str: ...

    def toast(self, package: str, text: str, duration: str) -> None: ...


class Needs(Protocol):
    """What it needs of the device."""

    personal: PersonalData
    packages: Packages
    permissions: Permissions
    processes: Processes
    truth: TruthLog
    logcat: Logcat

    @property
    def windows(self) -> Focus: ...


class ClipboardService:
    """The one primary clip."""

    name = "clipboard"

    def __init__(self, device: Needs) -> None:
        self._device = device
        self._clip: Clip | None = {"mime": ["text/plain"], "items": [{"text": device.personal.clipboard}]}
        self._source = ""  # the package that put it there; nothing for the one the device began with
        self._told: set[str] = set()
        self._listeners: dict[tuple[int, str], Caller] = {}

    async def getPrimaryClip(self, caller: Caller) -> Clip | None:
        """Give the clip, null without focus."""
        allowed = (
            self._focused(caller)
            and self._device.permissions.access(caller, permissions_any=(), op="READ_CLIPBOARD").allowed
        )
        clip = self._clip if allowed else None
        outcome: Outcome = "obtained" if clip else "empty" if allowed else "denied"
        self._device.truth.access(
            caller, data_type="clipboard", api="clipboard.getPrimaryClip", outcome=outcome, value=text_of(clip)
        )
        if clip:
            self._show_access(caller)
        return clip

    async def setPrimaryClip(self, caller: Caller, *, clip: Clip | None) -> None:
        """Replace the clip (null clears it) and tell the listeners that may know."""
        if clip is not None and not isinstance(clip.get("items"), list):
            raise JavaThrow("java.lang.IllegalArgumentException", "No items")
        if not self._device.permissions.access(caller, permissions_any=(), op="WRITE_CLIPBOARD").allowed:
            return  # clipboardAccessAllowed: writing asks for no focus, and a refusal is silent
        self.put(clip, source=caller.package)

    async def hasPrimaryClip(self, caller: Caller) -> bool:
        """Say whether there is one; False without focus."""
        return self._looked(caller, "clipboard.hasPrimaryClip") and self._clip is not None

    async def getPrimaryClipDescription(self, caller: Caller) -> dict[str, Any] | None:
        """Give the kinds of content, null without focus."""
        allowed = self._looked(caller, "clipboard.getPrimaryClipDescription")
        return {"mime": self._clip.get("mime", [])} if self._clip and allowed else None

    async def addPrimaryClipChangedListener(self, caller: Caller, *, callback: str) -> None:
        """Tell the callback of each change that happens while the caller has the focus."""
        self._listeners[caller.pid, callback] = caller
        api = "clipboard.addPrimaryClipChangedListener"
        self._device.truth.access(caller, data_type="clipboard", api=api, outcome="empty", value="subscribed")

    async def removePrimaryClipChangedListener(self, caller: Caller, *, callback: str) -> None:
        """End that; an unknown callback is ignored."""
        self._listeners.pop((caller.pid, callback), None)

    def put(self, clip: Clip | None, *, source: str = "") -> None:
        """Replace the clip on behalf of `source`."""
        self._clip, self._source, self._told = clip, source, set()
        for (pid, callback), listener in self._listeners.items():
            if self._readable(listener):
                self._device.processes.callback(pid, callback, "onPrimaryClipChanged", {})

    def process_died(self, pid: int) -> None:
        """Forget the listeners of a dead process."""
        self._listeners = {key: caller for key, caller in self._listeners.items() if key[0] != pid}

    def _looked(self, caller: Caller, api: str) -> bool:
        """Check and log a question about the clip that gives no content."""
        allowed = self._readable(caller)
        outcome: Outcome = "empty" if allowed else "denied"
        self._device.truth.access(caller, data_type="clipboard", api=api, outcome=outcome)
        return allowed

    def _readable(self, caller: Caller) -> bool:
        if not self._focused(caller):
            return False
        return self._device.permissions.access(caller, permissions_any=(), op="READ_CLIPBOARD", note=False).allowed

    def _focused(self, caller: Caller) -> bool:
        if self._device.windows.focused_package() == caller.package:
            return True
        why = "application is not in focus nor is it a system service for user 0"
        message = f"Denying clipboard access to {caller.package}, {why}"
        system_server.log(self._device.logcat, "E", "ClipboardService", message)
        return False

    def _show_access(self, caller: Caller) -> None:
        """Tell the user once a clip and app, unless the app put the clip there itself."""
        if caller.package not in self._told and caller.package != self._source:
            self._told.add(caller.package)
            label = next(package.manifest.label for package in self._device.packages.of_uid(caller.uid))
            self._device.windows.toast("android", f"{label}已从您的剪贴板粘贴内容", "short")


def text_of(clip: Clip | None) -> str:
    """Join the texts of a clip."""
    return "\n".join(str(item.get("text") or "") for item in clip["items"]) if clip else ""
