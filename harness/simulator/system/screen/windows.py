"""The window manager: which window is on top, who has the focus, and where touches and keys go.

An app's windows are asked for when someone looks (`window.dump`), so what is seen is what the app shows at that moment.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Protocol

import msgspec

from harness.simulator.apps.binder import NotResponding, ProcessGone
from harness.simulator.apps.intents import ACTION_MAIN, CATEGORY_LAUNCHER, FLAG_ACTIVITY_NEW_TASK, Intent
from harness.simulator.apps.process import Processes
from harness.simulator.machine import system_server
from harness.simulator.machine.logcat import Logcat
from harness.simulator.system.screen.permission_dialog import Choice, Group, Options, PermissionDialog
from harness.simulator.system.screen.permission_views import PACKAGE as PERMISSION_CONTROLLER
from harness.simulator.system.screen.system_windows import (
    AppError,
    AppErrorDialog,
    Launcher,
    SystemActivity,
    SystemWindow,
)
from harness.simulator.system.screen.views import Window, WindowDump
from harness.simulator.system.services.activity import Activities
from harness.simulator.system.services.package import Packages
from harness.simulator.system.services.settings import SettingsService

if TYPE_CHECKING:
    from harness.simulator.system.activity.records import ActivityRecord

SYSTEM_UID = 1000
KEY_HOME, KEY_BACK = 3, 4

# uiautomator waits for 1 s without accessibility events, for 10 s at most. A single burst of changes (a tap and what it
# leads to) is settled after a quarter of a second; as soon as there was another burst shortly before, the full second
# is asked for, so what never comes to rest on a phone never does so here.
QUIET_S, IDLE_WITHIN_S = 1.0, 10.0
SETTLED_S, BURST_MEMORY_S = 0.25, 2.0

TOAST_S = {"short": 2.0, "long": 3.5}
CRASH_REPEATED_WITHIN_S = 120  # ActivityManagerConstants.MIN_CRASH_INTERVAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Toast:
    """A message that floats over the windows; it is never part of a dump."""

    package: str
    text: str
    until: float  # event loop time


class Needs(Protocol):
    """What it needs of the device."""

    activities: Activities
    logcat: Logcat
    packages: Packages
    processes: Processes
    settings: SettingsService


class WindowManager:
    """What is on the screen of the device."""

    def __init__(self, device: Needs) -> None:
        self._device = device
        self._dialogs: list[SystemWindow] = []
        self._launcher = Launcher(self._launchable, self._launch)
        self._toasts: list[Toast] = []
        self._changes: deque[float] = deque(maxlen=64)
        self._crashed: dict[str, float] = {}

    # What is there

    async def top(self) -> Window | None:
        """Give the window that has the focus; None when its app does not answer or shows nothing yet."""
        if (system := self._system_on_top()) is not None:
            return system.window()
        windows = await self._windows_of(self._device.activities.resumed())
        return windows[-1] if windows else None

    async def shown(self) -> tuple[Window, ...]:
        """Give all windows that can be seen, the top one last."""
        under = [each for each in self._front() if not each.system]
        windows = await self._windows_of(under[-1]) if under else ()
        system = self._system_on_top()
        return (*windows, *((system.window(),) if system else ()))

    async def _windows_of(self, activity: ActivityRecord | None) -> tuple[Window, ...]:
        """Ask an app for its windows (toasts apart), the top one last; nothing when it does not answer."""
        if activity is None:
            return ()
        try:
            answer = await self._device.processes.ask(activity.pid, "window", "dump", {})
            windows = msgspec.convert(answer, WindowDump, strict=False).windows
        except (NotResponding, ProcessGone):
            return ()
        except msgspec.ValidationError as problem:
            message = f"{activity.package} describes no window: {problem}"
            system_server.log(self._device.logcat, "E", "WindowManager", message)
            return ()
        return tuple(window for window in windows if window.kind != "toast")

    def _front(self) -> tuple[ActivityRecord, ...]:
        """Give the activities of the front task that are not on their way out, the top one last."""
        return tuple(each for each in self._device.activities.stack.tasks[-1].activities if not each.finishing)

    def toasts(self) -> tuple[Toast, ...]:
        """Give the toasts that are on the screen now."""
        now = asyncio.get_running_loop().time()
        self._toasts = [toast for toast in self._toasts if toast.until > now]
        return tuple(self._toasts)

    def focused_package(self) -> str:
        """Name the package whose window has the focus: an app, or the system's for a dialog of its own."""
        if (system := self._system_on_top()) is not None:
            return system.package
        resumed = self._device.activities.resumed()
        return resumed.package if resumed else ""

    def focused_title(self) -> str:
        """Name the focused window as dumpsys does: `package/class`."""
        if (system := self._system_on_top()) is not None:
            return system.window().title
        resumed = self._device.activities.resumed()
        return f"{resumed.package}/{resumed.name}" if resumed else ""

    # Changes and rest

    def changed(self) -> None:
        """Note that something on the screen changed."""
        self._changes.append(asyncio.get_running_loop().time())

    async def idle(self) -> bool:
        """Wait until nothing changes; False when the screen did not come to rest within 10 s."""
        loop = asyncio.get_running_loop()
        asked = loop.time()
        while (rest := self._rest_needed(asked) - (loop.time() - self._last_change(asked))) > 0:
            left = asked + IDLE_WITHIN_S - loop.time()
            if left <= 0:
                return False
            await asyncio.sleep(min(rest, left))
        return True

    def _last_change(self, asked: float) -> float:
        # Nothing so far counts as a change at the moment of asking: a phone waits as well.
        return self._changes[-1] if self._changes else asked

    def _rest_needed(self, asked: float) -> float:
        last = self._last_change(asked)
        earlier = [at for at in self._changes if at > last - BURST_MEMORY_S]
        bursts = sum(1 for before, after in pairwise(earlier) if after - before > SETTLED_S)
        return QUIET_S if bursts else SETTLED_S

    # Windows of the system

    @contextmanager
    def showing(self, window: SystemWindow) -> Iterator[None]:
        """Have a window of the permission controller on the screen for as long as this lasts."""
        self._dialogs.append(window)
        self.changed()
        try:
            yield
        finally:
            self._dialogs.remove(window)
            self.changed()

    async def permission_dialog(self, package: str, label: str, group: Group, options: Options) -> Choice:
        """Ask the user; the dialog goes when there is an answer or the awaiting task is cancelled."""
        dialog = PermissionDialog(package, label, group, options)
        with self.showing(dialog):
            return await dialog.choice

    def app_crashed(self, package: str, label: str) -> None:
        """Tell the user that an app crashed. As from Android 9 on, only if it did so shortly before as well."""
        now = asyncio.get_running_loop().time()
        repeated = now - self._crashed.get(package, -CRASH_REPEATED_WITHIN_S) < CRASH_REPEATED_WITHIN_S
        self._crashed[package] = now
        if repeated or self._device.settings.get("global", "show_first_crash_dialog") == "1":
            title = f"{label}屡次停止运行" if repeated else f"{label}已停止运行"
            choices = (("android:id/aerr_app_info", "应用信息"), ("android:id/aerr_close", "关闭应用"))
            self._show_error(AppError.CRASH, package, title, choices)

    def app_stopped(self, package: str) -> None:
        """Take back what was said of a package's crashes, as its force-stop does."""
        self._crashed.pop(package, None)
        told = [each for each in self._dialogs if isinstance(each, AppErrorDialog) and each.owner == package]
        for dialog in told:
            self._dialogs.remove(dialog)
            self.changed()

    def toast(self, package: str, text: str, duration: str) -> None:
        """Show a toast for 2 s (`short`) or 3.5 s (`long`)."""
        until = asyncio.get_running_loop().time() + TOAST_S.get(duration, TOAST_S["short"])
        self._toasts.append(Toast(package=package, text=text, until=until))
        self.changed()

    def _not_responding(self, package: str, pid: int) -> None:
        if not any(dialog.owner == package for dialog in self._dialogs):
            choices = (("android:id/aerr_close", "关闭应用"), ("android:id/aerr_wait", "等待"))
            self._show_error(AppError.NOT_RESPONDING, package, f"{self._label(package)}没有响应", choices, pid)

    def _show_error(
        self, kind: AppError, package: str, title: str, choices: tuple[tuple[str, str], ...], pid: int = 0
    ) -> None:
        def chosen(choice: str) -> None:
            self._dialogs.remove(dialog)
            process = self._device.processes.by_pid(pid)
            if choice == "android:id/aerr_close" and process:
                self._device.processes.kill(process, "user request after error")

        dialog = AppErrorDialog(kind, package, title, choices, chosen)
        self._dialogs.append(dialog)
        self.changed()

    def _system_on_top(self) -> SystemWindow | None:
        """Give the system's window over everything, if there is one.

        A permission dialog belongs to the task of the app that asks: it hides and comes back with it.
        """
        if errors := [dialog for dialog in self._dialogs if isinstance(dialog, AppErrorDialog)]:
            return errors[-1]
        resumed = self._device.activities.resumed()
        if resumed is None or not resumed.system:
            return None
        if resumed.package == PERMISSION_CONTROLLER:
            owners = {each.package for each in self._front()}
            return next((dialog for dialog in reversed(self._dialogs) if dialog.owner in owners), None)
        if self._device.activities.stack.tasks[-1].home:
            return self._launcher
        return SystemActivity(
            resumed.package, resumed.name, self._label(resumed.package), self._device.activities.stack.back
        )

    def _launchable(self) -> tuple[tuple[str, str], ...]:
        packages = self._device.packages
        return tuple((each.name, each.manifest.label) for each in packages if packages.launcher_of(each))

    def _label(self, package: str) -> str:
        installed = self._device.packages.get(package)
        return installed.manifest.label if installed else package

    def _launch(self, package: str) -> None:
        installed = self._device.packages.get(package)
        component = self._device.packages.launcher_of(installed) if installed else None
        if component:
            intent = Intent(
                action=ACTION_MAIN,
                categories=(CATEGORY_LAUNCHER,),
                component=f"{package}/{component.name}",
                flags=FLAG_ACTIVITY_NEW_TASK,
            )
            self._device.activities.stack.start(intent, uid=SYSTEM_UID)

    # Input: each returns when the window has dealt with it, as injected input does

    async def tap(self, x: float, y: float) -> None:
        """Touch the screen at a point."""
        if not self._touch_system(x, y):
            await self._to_app("tap", {"x": x, "y": y})

    async def long_press(self, x: float, y: float) -> None:
        """Touch the screen at a point for longer than the long-press time."""
        if not self._touch_system(x, y):
            await self._to_app("longPress", {"x": x, "y": y})

    async def swipe(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """Draw a finger over the screen; the system's own windows do not scroll."""
        if self._system_on_top() is None:
            await self._to_app("swipe", {"x1": x1, "y1": y1, "x2": x2, "y2": y2})

    async def text(self, text: str) -> None:
        """Type text into the view that has the focus."""
        if self._system_on_top() is None:
            await self._to_app("text", {"text": text})

    async def key(self, code: int) -> None:
        """Press a key: HOME belongs to the system, BACK to the top window, others to the app."""
        system = self._system_on_top()
        if code == KEY_HOME:
            self._device.activities.stack.go_home()
        elif system is None:
            await self._to_app("key", {"code": code})
        elif code == KEY_BACK:
            system.back()
        self.changed()

    def _touch_system(self, x: float, y: float) -> bool:
        system = self._system_on_top()
        if system is None:
            return False
        if (view := system.window().root.hit(x, y)) is not None:
            system.touched(view)
            self.changed()
        return True

    async def _to_app(self, method: str, args: dict[str, Any]) -> None:
        resumed = self._device.activities.resumed()
        if resumed is None:  # between two windows: the touch hits nothing, as on a phone
            return
        try:
            await self._device.processes.ask(resumed.pid, "window", method, args)
        except NotResponding:
            self._not_responding(resumed.package, resumed.pid)
        except ProcessGone:
            system_server.log(
                self._device.logcat, "W", "InputDispatcher", f"channel of {resumed.package} is gone, {method} dropped"
            )
