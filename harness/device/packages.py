"""Installed packages and their processes. Always user 0: clones and second spaces are other users."""

from __future__ import annotations

import threading
from pathlib import Path

from harness.device import install
from harness.device.adb import Adb
from harness.device.install import Installed
from harness.device.parsers.activity import Component
from harness.device.parsers.package import PackageState, parse_activities, parse_package, parse_uid, parse_uids
from harness.device.parsers.ps import RunningProcess, parse_ps
from harness.errors import DeviceRefused
from harness.text import Text


class Packages:
    """`pm`, `cmd package` and `ps`."""

    def __init__(self, adb: Adb) -> None:
        self._adb = adb
        self._uids: dict[str, int] = {}  # of the packages that were looked up, as last seen
        self._installed: dict[str, int] = {}  # every package, as seen when a process was first asked for
        self._listing = threading.Lock()

    def install(self, apk: Path, package: str = "") -> Installed:
        """Install or update, granting nothing; with the package's name, its code is not compiled ahead of time.

        Raises `BadInput` where the file is at fault, else `DeviceError`.
        """
        self._forget_uids()
        return install.install(self._adb, apk, package)

    def uninstall(self, package: str) -> None:
        """Remove the app and its data; an app that is not installed is fine."""
        if self.is_installed(package):
            self._adb.output("pm", "uninstall", "--user", "0", package)
        self._forget_uids()

    def clear(self, package: str) -> None:
        """Delete the app's data, stop it and reset its runtime permissions, as at a first start."""
        done = self._adb.run("pm", "clear", "--user", "0", package)
        if "Success" not in done.stdout:
            self.uid(package)
            raise self._adb.refused(
                Text(
                    zh=f"无法清除 {package} 的数据：{done.complaint.zh}",
                    en=f"the data of {package} cannot be cleared: {done.complaint.en}",
                ),
                Text(zh="请确认在设置中能够手动清除。", en="Check that it can be cleared by hand in the settings."),
            )

    def is_installed(self, package: str) -> bool:
        """Whether the package is there for user 0."""
        return self.find_uid(package) is not None

    def uid(self, package: str) -> int:
        """The package's uid. Raises `DeviceRefused` where it is not installed."""
        uid = self.find_uid(package)
        if uid is None:
            raise self._missing(package)
        return uid

    def state(self, package: str) -> PackageState:
        """What Android holds of the package. Raises `DeviceRefused` where it is not installed."""
        state = self.find_state(package)
        if state is None or not state.installed:
            raise self._missing(package)
        return state

    def find_state(self, package: str) -> PackageState | None:
        """What Android holds of the package; None where it is not known to it."""
        return parse_package(self._adb.output("dumpsys", "package", package), package)

    def apks(self, package: str) -> tuple[str, ...]:
        """Where the package's APKs lie on the device, the base first; none where it is not installed."""
        done = self._adb.run("pm", "path", package)
        return tuple(
            line.removeprefix("package:").strip() for line in done.stdout.splitlines() if line[:8] == "package:"
        )

    def launcher(self, package: str) -> Component:
        """The activity that the launcher starts: the first of those that show an icon there."""
        # Not `resolve-activity`: where an app shows several icons, that gives the system's chooser.
        done = self._adb.run(
            *("cmd", "package", "query-activities", "--components", "--user", "0"),
            *("-a", "android.intent.action.MAIN", "-c", "android.intent.category.LAUNCHER", package),
        )
        found = next((each for each in parse_activities(done.stdout) if each.package == package), None)
        if found is None:
            self.uid(package)
            raise self._adb.refused(
                Text(zh=f"{package} 没有可启动的界面", en=f"{package} has no activity to start"),
                Text(zh="请指定一个有桌面图标的应用。", en="Name an app that has a launcher icon."),
            )
        return found

    def processes(self, package: str) -> tuple[RunningProcess, ...]:
        """The package's running processes: named after it (`PKG`, `PKG:push`), or of its uid whatever their name.

        Empty where the package is not installed. Raises `DeviceError` where the device lists nothing.
        """
        owner = self.find_uid(package)
        if owner is None:
            return ()
        listed = parse_ps(self._adb.output("ps", "-A", "-o", "PID,PPID,USER,NAME"))
        if not listed:
            raise self._adb.error(
                Text(
                    zh="`ps` 没有列出任何进程，无从得知应用有哪些进程",
                    en="`ps` lists no process at all, so nobody can say which ones the app has",
                )
            )
        return tuple(
            process
            for process in listed
            if process.uid == owner or process.name == package or process.name.startswith(f"{package}:")
        )

    def find_uid(self, package: str) -> int | None:
        """The package's uid as it is now, None where it is not installed."""
        uid = parse_uid(self._adb.output("pm", "list", "packages", "-U", "--user", "0", package), package)
        if uid is None:
            self._uids.pop(package, None)
        else:
            self._uids[package] = uid
        return uid

    def known_uid(self, package: str) -> int:
        """The package's uid as last seen, without a look at the device where it was seen before.

        Raises `DeviceRefused` where it is not installed.
        """
        seen = self._uids.get(package)
        return self.uid(package) if seen is None else seen

    def owns(self, package: str, pid: int, name: str) -> bool:
        """Whether a process that has just started belongs to the package. Quick, for it waits at the gate meanwhile.

        Its name tells for most: the package's own, or that of another installed package, which the device is not asked
        for again. A name that the app chose freely tells nothing: then the uid does.
        """
        stem = name.partition(":")[0]
        if stem == package:
            return True
        uid = self._uids.get(package) or self.find_uid(package)
        owner = self._uid_by_name(stem)
        if uid is None or owner not in (None, uid):
            return False
        return self.uid_of_process(pid) == uid

    def learn_uids(self) -> None:
        """List all packages once, so that `owns` has to ask for fewer."""
        with self._listing:
            self._installed = parse_uids(self._adb.output("pm", "list", "packages", "-U", "--user", "0"))

    def uid_of_process(self, pid: int) -> int | None:
        """The uid of a process; None where it has ended."""
        # The folder shows the true owner, whatever the files in it show of a process that may not be dumped.
        done = self._adb.run("stat", "-c", "%u", f"/proc/{pid}")
        owner = done.stdout.strip()
        return int(owner) if done.ok and owner.isdigit() else None

    def _uid_by_name(self, package: str) -> int | None:
        if not self._installed:
            self.learn_uids()
        return self._installed.get(package)

    def _forget_uids(self) -> None:
        self._uids.clear()
        self._installed.clear()

    def _missing(self, package: str) -> DeviceRefused:
        return DeviceRefused(
            f"{self._adb.serial}: {package}",
            Text(zh="应用没有安装", en="the app is not installed"),
            Text(zh="请安装它，或用 --app 指定它的 APK。", en="Install it, or name its APK by --app."),
        )
