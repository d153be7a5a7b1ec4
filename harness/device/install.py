"""Installs an APK, and keeps Android from compiling it ahead of time."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from harness.device.adb import Adb, Completed
from harness.device.apk import App, Traits, fitting, read_app
from harness.device.deadline import install_s
from harness.errors import BadInput, DeviceError, DeviceLost
from harness.text import Text

STAGED = "/data/local/tmp/harness-*.apk"
COMPILE_TIMEOUT_S = 180.0
_OPTIONS = ("-r", "-t", "-d", "--user", "0")
_SESSION = re.compile(r"\[(\d+)\]")
_DENSITY = re.compile(r"density: (\d+)")

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

    Of a set of splits those are installed that fit the device. With the name of the package, its code is left to the
    interpreter and the JIT: compiled ahead of time, a call that is hooked may have been inlined, and frames of SDKs
    with it. Where that is refused the app is installed all the same. Raises `BadInput` where the file is at fault,
    else `DeviceError`.
    """
    app = read_app(apk)
    done = _install_splits(adb, app) if app.splits else _install_one(adb, app)
    answer = f"{done.stdout}\n{done.stderr}"
    if not done.ok or "Success" not in done.stdout:
        cause = next((name for name in _CAUSES_OF_INSTALL if name in answer), "")
        refused = BadInput if cause in _FAULTS_OF_THE_FILE else DeviceError
        said, unread = done.complaint, app.base.unread
        raise refused(
            f"{adb.serial}: {apk.name}",
            Text(
                zh=f"设备拒绝安装：{said.zh}" + (f"；本机也读不懂其清单（{unread}）" if unread else ""),
                en=f"the device refused to install it: {said.en}"
                + (f"; its manifest cannot be read here either ({unread})" if unread else ""),
            ),
            _CAUSES_OF_INSTALL.get(cause, _ANOTHER),
        )
    return Installed(compiled=_left_compiled(adb, package) if package else None)


def _install_one(adb: Adb, app: App) -> Completed:
    content = app.content(app.base)
    with _staged(adb, content) as staged:
        return adb.run("pm", "install", *_OPTIONS, staged, timeout_s=install_s(len(content)))


def _install_splits(adb: Adb, app: App) -> Completed:
    """As `adb install-multiple` does, in one session: the base first, then what fits. Gives the answer that counts."""
    parts = (app.base, *fitting(app, traits(adb)))
    created = adb.run("pm", "install-create", *_OPTIONS)
    number = _SESSION.search(created.stdout)
    if not created.ok or number is None:
        return created
    size = 0
    for index, part in enumerate(parts):
        content = app.content(part)
        size += len(content)
        with _staged(adb, content) as staged:
            name = f"{index}_{part.split or 'base'}.apk"
            written = adb.run(
                *("pm", "install-write", "-S", str(len(content)), number[1], name, staged),
                timeout_s=install_s(len(content)),
            )
        if not written.ok or "Success" not in written.stdout:
            adb.run("pm", "install-abandon", number[1])
            return written
    return adb.run("pm", "install-commit", number[1], timeout_s=install_s(size))


@contextmanager
def _staged(adb: Adb, content: bytes) -> Iterator[str]:
    """Where a file lies on the device for as long as the block lasts."""
    path = STAGED.replace("*", hashlib.sha256(content).hexdigest()[:16])
    adb.push(content, path)
    try:
        yield path
    finally:
        adb.shell(f"rm -f {STAGED}")  # those of a harness that was killed, too


def traits(adb: Adb) -> Traits:
    """What of the device decides which splits fit it."""
    abis = adb.output("getprop", "ro.product.cpu.abilist").strip().split(",")
    density = _DENSITY.findall(adb.output("wm", "density"))
    locales = adb.run("settings", "get", "system", "system_locales").stdout.strip()
    if locales in ("", "null"):
        locales = adb.output("getprop", "persist.sys.locale").strip() or adb.output("getprop", "ro.product.locale")
    languages = (locale.strip().partition("-")[0] for locale in locales.split(","))
    return Traits(
        abis=tuple(abi for abi in abis if abi),
        density=int(density[-1]) if density else 0,  # the override comes last
        languages=tuple(language for language in languages if language),
    )


def _left_compiled(adb: Adb, package: str) -> Text | None:
    """Have the package verified only. Source: AOSP `PackageManagerShellCommand.runCompile`, from 14 on ART Service."""
    try:
        done = adb.run("cmd", "package", "compile", "-m", "verify", "-f", package, timeout_s=COMPILE_TIMEOUT_S)
    except DeviceLost:
        raise
    except DeviceError as error:
        return error.cause
    return None if done.ok and "Success" in done.stdout else done.complaint
