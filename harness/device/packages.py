"""Installed packages and their processes. Always user 0: clones and second spaces are other users."""

from __future__ import annotations

import hashlib
from pathlib import Path

from harness.device.adb import Adb
from harness.device.parsers.activity import Component, component
from harness.device.parsers.package import PackageState, parse_package, parse_resolved_activity, parse_uid
from harness.device.parsers.ps import RunningProcess, parse_ps
from harness.errors import BadInput, DeviceError

INSTALL_TIMEOUT_S = 180.0

_CAUSES_OF_INSTALL = {
    "INSTALL_FAILED_NO_MATCHING_ABIS": "Use a build of the app for this device's processor.",
    "INSTALL_FAILED_USER_RESTRICTED": "Allow `Install via USB` in the phone's developer options.",
    "INSTALL_FAILED_UPDATE_INCOMPATIBLE": "The installed app is signed by another key: uninstall it first.",
    "INSTALL_FAILED_VERSION_DOWNGRADE": "A newer version is installed: uninstall it first.",
    "INSTALL_FAILED_INSUFFICIENT_STORAGE": "Free some room on the device.",
    "INSTALL_FAILED_OLDER_SDK": "Use a device with a newer Android.",
    "INSTALL_PARSE_FAILED": "The file is no valid APK for this device: build it again.",
    "INSTALL_FAILED_INVALID_APK": "The file is no valid APK for this device: build it again.",
}
_FAULTS_OF_THE_FILE = ("INSTALL_FAILED_NO_MATCHING_ABIS", "INSTALL_PARSE_FAILED", "INSTALL_FAILED_INVALID_APK")


class Packages:
    """`pm`, `cmd package` and `ps`."""

    def __init__(self, adb: Adb) -> None:
        self._adb = adb

    def install(self, apk: Path) -> None:
        """Install or update, granting nothing: a consent test starts with every runtime permission unasked.

        Raises `BadInput` where the file is at fault, else `DeviceError`.
        """
        try:
            name = hashlib.sha256(apk.read_bytes()).hexdigest()[:16]
        except OSError as error:
            raise BadInput(str(apk), f"cannot be read ({error})", "Name an APK file.") from error
        staged = f"/data/local/tmp/harness-{name}.apk"
        self._adb.push(apk, staged)
        try:
            done = self._adb.run("pm", "install", "-r", "-t", "-d", "--user", "0", staged, timeout_s=INSTALL_TIMEOUT_S)
        finally:
            self._adb.run("rm", "-f", staged)
        answer = f"{done.stdout}\n{done.stderr}"
        if not done.ok or "Success" not in done.stdout:
            cause = next((name for name in _CAUSES_OF_INSTALL if name in answer), "")
            refused = BadInput if cause in _FAULTS_OF_THE_FILE else DeviceError
            raise refused(
                f"{self._adb.serial}: {apk.name}",
                f"the device refused to install it: {done.complaint}",
                _CAUSES_OF_INSTALL.get(cause, "Look at the reason and build or choose another APK."),
            )

    def uninstall(self, package: str) -> None:
        """Remove the app and its data; an app that is not installed is fine."""
        if self.is_installed(package):
            self._adb.output("pm", "uninstall", "--user", "0", package)

    def clear(self, package: str) -> None:
        """Delete the app's data, stop it and reset its runtime permissions, as at a first start."""
        done = self._adb.run("pm", "clear", "--user", "0", package)
        if "Success" not in done.stdout:
            raise self._adb.error(f"the data of {package} cannot be cleared: {done.complaint}")

    def is_installed(self, package: str) -> bool:
        """Whether the package is there for user 0."""
        return self.find_uid(package) is not None

    def uid(self, package: str) -> int:
        """The package's uid. Raises `DeviceError` where it is not installed."""
        uid = self.find_uid(package)
        if uid is None:
            raise self._missing(package)
        return uid

    def state(self, package: str) -> PackageState:
        """What Android holds of the package. Raises `DeviceError` where it is not installed."""
        state = parse_package(self._adb.output("dumpsys", "package", package), package)
        if state is None or not state.installed:
            raise self._missing(package)
        return state

    def launcher(self, package: str) -> Component:
        """The activity that the launcher starts."""
        done = self._adb.run(
            *("cmd", "package", "resolve-activity", "--brief", "--user", "0"),
            *("-a", "android.intent.action.MAIN", "-c", "android.intent.category.LAUNCHER", package),
        )
        found = component(parse_resolved_activity(done.stdout))
        if found is None:
            self.uid(package)
            raise self._adb.error(f"{package} has no activity to start", "Name an app that has a launcher icon.")
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
            raise self._adb.error("`ps` lists no process at all, so nobody can say which ones the app has")
        return tuple(
            process
            for process in listed
            if process.uid == owner or process.name == package or process.name.startswith(f"{package}:")
        )

    def find_uid(self, package: str) -> int | None:
        """The package's uid, None where it is not installed."""
        return parse_uid(self._adb.output("pm", "list", "packages", "-U", "--user", "0", package), package)

    def _missing(self, package: str) -> DeviceError:
        return DeviceError(
            f"{self._adb.serial}: {package}", "the app is not installed", "Install it, or name its APK by --app."
        )
