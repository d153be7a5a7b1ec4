"""Installs an APK, and keeps Android from compiling it ahead of time."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from harness.device.adb import Adb
from harness.errors import BadInput, DeviceError, DeviceLost
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Installed:
    """What came of an installation: `compiled` says why the app may hold compiled code, None where it does not."""

    compiled: Text | None


def install(adb: Adb, apk: Path, package: str = "") -> Installed:
    """Install or update, granting nothing: a consent test starts with every runtime permission unasked.

    With the name of the package, its code is left to the interpreter and the JIT: compiled ahead of time, a call that
    is hooked may have been inlined, and frames of SDKs with it. Where that is refused the app is installed all the
    same. Raises `BadInput` where the file is at fault, else `DeviceError`.
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
    adb.push(apk, staged)
    try:
        done = adb.run("pm", "install", "-r", "-t", "-d", "--user", "0", staged, timeout_s=INSTALL_TIMEOUT_S)
    finally:
        adb.run("rm", "-f", staged)
    answer = f"{done.stdout}\n{done.stderr}"
    if not done.ok or "Success" not in done.stdout:
        cause = next((name for name in _CAUSES_OF_INSTALL if name in answer), "")
        refused = BadInput if cause in _FAULTS_OF_THE_FILE else DeviceError
        raise refused(
            f"{adb.serial}: {apk.name}",
            Text(
                zh=f"设备拒绝安装：{done.complaint.zh}",
                en=f"the device refused to install it: {done.complaint.en}",
            ),
            _CAUSES_OF_INSTALL.get(cause, _ANOTHER),
        )
    return Installed(compiled=_left_compiled(adb, package) if package else None)


def _left_compiled(adb: Adb, package: str) -> Text | None:
    """Have the package verified only. Source: AOSP `PackageManagerShellCommand.runCompile`, from 14 on ART Service."""
    try:
        done = adb.run("cmd", "package", "compile", "-m", "verify", "-f", package, timeout_s=INSTALL_TIMEOUT_S)
    except DeviceLost:
        raise
    except DeviceError as error:
        return error.cause
    return None if done.ok and "Success" in done.stdout else done.complaint
