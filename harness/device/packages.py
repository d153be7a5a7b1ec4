"""Installed packages and their processes. Always user 0: clones and second spaces are other users."""

from __future__ import annotations

import hashlib
from pathlib import Path

from harness.device.adb import Adb
from harness.device.parsers.activity import Component, component
from harness.device.parsers.package import PackageState, parse_package, parse_resolved_activity, parse_uid
from harness.device.parsers.ps import RunningProcess, parse_ps
from harness.errors import BadInput, DeviceError
from harness.text import Text

INSTALL_TIMEOUT_S = 180.0

_BROKEN = Text(
    zh="该文件不是本设备可用的 APK：请重新构建。", en="The file is no valid APK for this device: build it again."
)
_CAUSES_OF_INSTALL = {
    "INSTALL_FAILED_NO_MATCHING_ABIS": Text(
        zh="请使用与设备处理器相符的应用构建。", en="Use a build of the app for this device's processor."
    ),
    "INSTALL_FAILED_USER_RESTRICTED": Text(
        zh="请在手机的开发者选项中打开“USB 安装”。", en="Allow `Install via USB` in the phone's developer options."
    ),
    "INSTALL_FAILED_UPDATE_INCOMPATIBLE": Text(
        zh="已安装的应用用的是另一个签名：请先卸载它。",
        en="The installed app is signed by another key: uninstall it first.",
    ),
    "INSTALL_FAILED_VERSION_DOWNGRADE": Text(
        zh="已安装更新的版本：请先卸载它。", en="A newer version is installed: uninstall it first."
    ),
    "INSTALL_FAILED_INSUFFICIENT_STORAGE": Text(zh="请在设备上腾出空间。", en="Free some room on the device."),
    "INSTALL_FAILED_OLDER_SDK": Text(zh="请使用 Android 版本更高的设备。", en="Use a device with a newer Android."),
    "INSTALL_PARSE_FAILED": _BROKEN,
    "INSTALL_FAILED_INVALID_APK": _BROKEN,
}
_ANOTHER = Text(zh="请查看原因，重新构建或换一个 APK。", en="Look at the reason and build or choose another APK.")
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
            raise BadInput(
                str(apk),
                Text(zh=f"无法读取（{error}）", en=f"cannot be read ({error})"),
                Text(zh="请指定一个 APK 文件。", en="Name an APK file."),
            ) from error
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
                Text(
                    zh=f"设备拒绝安装：{done.complaint.zh}",
                    en=f"the device refused to install it: {done.complaint.en}",
                ),
                _CAUSES_OF_INSTALL.get(cause, _ANOTHER),
            )

    def uninstall(self, package: str) -> None:
        """Remove the app and its data; an app that is not installed is fine."""
        if self.is_installed(package):
            self._adb.output("pm", "uninstall", "--user", "0", package)

    def clear(self, package: str) -> None:
        """Delete the app's data, stop it and reset its runtime permissions, as at a first start."""
        done = self._adb.run("pm", "clear", "--user", "0", package)
        if "Success" not in done.stdout:
            raise self._adb.error(
                Text(
                    zh=f"无法清除 {package} 的数据：{done.complaint.zh}",
                    en=f"the data of {package} cannot be cleared: {done.complaint.en}",
                )
            )

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
            raise self._adb.error(
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
        """The package's uid, None where it is not installed."""
        return parse_uid(self._adb.output("pm", "list", "packages", "-U", "--user", "0", package), package)

    def _missing(self, package: str) -> DeviceError:
        return DeviceError(
            f"{self._adb.serial}: {package}",
            Text(zh="应用没有安装", en="the app is not installed"),
            Text(zh="请安装它，或用 --app 指定它的 APK。", en="Install it, or name its APK by --app."),
        )
