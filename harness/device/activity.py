"""Starting and stopping an app, and what is in front."""

from __future__ import annotations

import time

from harness.device.adb import Adb
from harness.device.packages import Packages
from harness.device.parsers.activity import Component, Front, Start, component, parse_front, parse_start
from harness.screen.permission_dialog import packages as permission_dialogs
from harness.text import Text, as_told

START_TIMEOUT_S = 40.0
FRONT_WITHIN_S = 10.0  # after `am start -W` has returned
BEGUN_WITHIN_S = 40.0  # as long as nothing at all is in front: the process has not begun yet, on a slow or busy device
POLL_S = 0.2
KEY_BACK, KEY_HOME, KEY_WAKEUP = "4", "3", "224"


class Activities:
    """`am` and `dumpsys activity`."""

    def __init__(self, adb: Adb, packages: Packages) -> None:
        self._adb = adb
        self._packages = packages

    def launch(self, package: str, activity: str = "") -> Start:
        """Start the app as the launcher does, or bring it to the front where it runs; or one `activity` of it by name.

        `activity` is `.Short`, `full.Name` or `package/name`. A dark screen is turned on. Raises `DeviceRefused` where
        the device starts nothing, or something else is in front afterwards.
        """
        self._adb.output("input", "keyevent", KEY_WAKEUP)
        if activity:
            name = activity if "/" in activity else f"{package}/{activity}"
            asked = component(name)
            return self._start(asked.package if asked else package, "-n", name)
        launcher = self._packages.launcher(package)
        return self._start(
            package,
            *("-a", "android.intent.action.MAIN", "-c", "android.intent.category.LAUNCHER"),
            # Without this flag a running app gets a second copy of its first activity on top.
            *("-f", "0x10200000", "-n", str(launcher)),
        )

    def open_link(self, uri: str, package: str) -> Start:
        """Open a deep link in `package`. Raises `DeviceRefused` where it does not take it."""
        return self._start(package, "-a", "android.intent.action.VIEW", "-d", uri, package)

    def force_stop(self, package: str) -> None:
        """Kill every process of the package and keep broadcasts and jobs from starting it again."""
        self._adb.output("am", "force-stop", "--user", "0", package)

    def home(self) -> None:
        """Go to the launcher: the app goes to the background and keeps running."""
        self._adb.output("input", "keyevent", KEY_HOME)

    def back(self) -> None:
        """Press BACK."""
        self._adb.output("input", "keyevent", KEY_BACK)

    def front(self) -> Front:
        """What is in front."""
        return parse_front(self._adb.output("dumpsys", "activity", "activities"))

    def resumed(self) -> Component | None:
        """The activity in front, None where none is resumed."""
        return self.front().activity

    def _start(self, package: str, *arguments: str) -> Start:
        done = self._adb.run("am", "start", "-W", "--user", "0", *arguments, timeout_s=START_TIMEOUT_S)
        start = parse_start(f"{done.stdout}\n{done.stderr}")
        if start.error or not done.ok:
            why = as_told(start.error) if start.error else done.complaint
            raise self._adb.refused(
                Text(
                    zh=f"`{done.command}` 没有启动任何界面：{why.zh}", en=f"`{done.command}` started nothing: {why.en}"
                ),
                Text(zh="请确认手动能够启动它。", en="Check that it can be started by hand."),
            )
        self._require_in_front(package)
        return start

    def _require_in_front(self, package: str) -> None:
        """`am` also calls a start done that ended in a crash, behind the lock screen or in another app."""
        returned = time.monotonic()
        while not (front := self.front()).packages & {package, *permission_dialogs()}:
            if time.monotonic() - returned > (FRONT_WITHIN_S if front.activity else BEGUN_WITHIN_S):
                instead = f"是 {front.activity}" if front.activity else "没有任何界面"
                raise self._adb.refused(
                    Text(
                        zh=f"启动之后 {package} 不在前台，前台{instead}",
                        en=f"{package} is not in front after its start, but {front.activity or 'nothing'}",
                    ),
                    Text(
                        zh="请查看屏幕是否锁定、应用是否崩溃或立即退出。",
                        en="See whether the screen is locked, and whether the app crashed or left at once.",
                    ),
                )
            time.sleep(POLL_S)
