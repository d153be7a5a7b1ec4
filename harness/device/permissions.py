"""Runtime permissions of a package, as `pm` sets and `dumpsys package` shows them."""

from __future__ import annotations

from harness.device.adb import Adb
from harness.device.packages import Packages
from harness.device.parsers.package import PermissionState
from harness.errors import DeviceRefused
from harness.text import Text

_VENDOR_HINT = Text(
    zh="小米手机请在开发者选项中打开“USB 调试（安全设置）”。",
    en="On Xiaomi, turn on `USB debugging (Security settings)` in the developer options.",
)
_NOT_RUNTIME = Text(
    zh="请写应用清单中申请的运行时权限。", en="Name a runtime permission that the app's manifest requests."
)
_VERB_ZH = {"grant": "授予", "revoke": "收回"}


class Permissions:
    """`pm grant`, `pm revoke` and their flags, for user 0."""

    def __init__(self, adb: Adb, packages: Packages) -> None:
        self._adb = adb
        self._packages = packages

    def grant(self, package: str, permission: str) -> None:
        """Grant without asking the user. The app must request the permission and it must be a runtime one."""
        self._change("grant", package, permission)

    def revoke(self, package: str, permission: str) -> None:
        """Take a permission away. Where it was granted, Android then kills every process of the app's uid."""
        self._change("revoke", package, permission)

    def states(self, package: str) -> dict[str, PermissionState]:
        """Every permission that Android holds for the package, by name."""
        return self._packages.state(package).permissions

    def is_granted(self, package: str, permission: str) -> bool:
        """Whether the app holds the permission now."""
        state = self.states(package).get(permission)
        return state is not None and state.granted

    def _change(self, verb: str, package: str, permission: str) -> None:
        done = self._adb.run("pm", verb, "--user", "0", package, permission)
        # Some builds print the exception and end with 0.
        if not done.ok or "Exception" in done.stderr:
            raise DeviceRefused(
                f"{self._adb.serial}: {package}",
                Text(
                    zh=f"无法{_VERB_ZH[verb]} {permission}：{done.complaint.zh}",
                    en=f"cannot {verb} {permission}: {done.complaint.en}",
                ),
                _VENDOR_HINT if _is_forbidden(done.stderr) else _NOT_RUNTIME,
            )


def _is_forbidden(said: str) -> bool:
    """Whether the shell may not change it; the same exception tells that the app cannot have it at all.

    Source: AOSP `PermissionManagerServiceImpl.grantRuntimePermissionInternal`.
    """
    of_the_app = any(each in said for each in ("has not requested permission", "is not a changeable permission type"))
    return "SecurityException" in said and not of_the_app
