"""Starting and stopping an app, and what is in front."""

from __future__ import annotations

from harness.device.adb import Adb
from harness.device.packages import Packages
from harness.device.parsers.activity import Component, Start, parse_resumed, parse_start
from harness.text import Text, as_told

START_TIMEOUT_S = 40.0
KEY_BACK, KEY_HOME, KEY_WAKEUP = "4", "3", "224"


class Activities:
    """`am` and `dumpsys activity`."""

    def __init__(self, adb: Adb, packages: Packages) -> None:
        self._adb = adb
        self._packages = packages

    def launch(self, package: str) -> Start:
        """Start the app as the launcher does, or bring it to the front where it runs. A dark screen is turned on."""
        self._adb.output("input", "keyevent", KEY_WAKEUP)
        launcher = self._packages.launcher(package)
        return self._start(
            *("-a", "android.intent.action.MAIN", "-c", "android.intent.category.LAUNCHER"),
            # Without this flag a running app gets a second copy of its first activity on top.
            *("-f", "0x10200000", "-n", str(launcher)),
        )

    def open_link(self, uri: str, package: str = "") -> Start:
        """Open a deep link, in `package` where one is named."""
        return self._start("-a", "android.intent.action.VIEW", "-d", uri, *([package] if package else []))

    def force_stop(self, package: str) -> None:
        """Kill every process of the package and keep broadcasts and jobs from starting it again."""
        self._adb.output("am", "force-stop", "--user", "0", package)

    def home(self) -> None:
        """Go to the launcher: the app goes to the background and keeps running."""
        self._adb.output("input", "keyevent", KEY_HOME)

    def back(self) -> None:
        """Press BACK."""
        self._adb.output("input", "keyevent", KEY_BACK)

    def resumed(self) -> Component | None:
        """The activity in front, None where none is resumed."""
        return parse_resumed(self._adb.output("dumpsys", "activity", "activities"))

    def _start(self, *arguments: str) -> Start:
        done = self._adb.run("am", "start", "-W", "--user", "0", *arguments, timeout_s=START_TIMEOUT_S)
        start = parse_start(f"{done.stdout}\n{done.stderr}")
        if start.error or not done.ok:
            raise self._adb.failed(
                f"`{done.command}`",
                as_told(start.error) if start.error else done.complaint,
                Text(zh="请确认手动能够启动该应用。", en="Check that the app can be started by hand."),
            )
        return start
