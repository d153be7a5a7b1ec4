"""Runtime permissions: who holds what, how the user decided, and what follows from a change.

`access()` is what every service that hands out personal data asks first.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from harness.simulator.apps.caller import Caller, JavaThrow
from harness.simulator.apps.packages import FLAG_ORDER, InstalledPackage, PermissionState
from harness.simulator.apps.process import Processes
from harness.simulator.machine import system_server
from harness.simulator.machine.logcat import Logcat
from harness.simulator.system import knowledge
from harness.simulator.system.knowledge import Mode
from harness.simulator.system.services.appops import FOREGROUND_STATES, AppOps

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


BACKGROUND_LOCATION = "android.permission.ACCESS_BACKGROUND_LOCATION"
FINE_LOCATION = "android.permission.ACCESS_FINE_LOCATION"
COARSE_LOCATION = "android.permission.ACCESS_COARSE_LOCATION"
POST_NOTIFICATIONS = "android.permission.POST_NOTIFICATIONS"
ANDROID_10, ANDROID_13 = 29, 33
GRANTED, DENIED = 0, -1
KEPT_FLAGS = frozenset({"SYSTEM_FIXED", "POLICY_FIXED"})
EXEMPT = "RESTRICTION_INSTALLER_EXEMPT"
USER_SENSITIVE = ("USER_SENSITIVE_WHEN_GRANTED", "USER_SENSITIVE_WHEN_DENIED")
ONE_TIME_AFTER_DEATH_S = 5.0  # PermissionController: kept this long after the app's last process died
ONE_TIME_DEFAULT_MS = 60_000


class Refusal(StrEnum):
    """Why an access was refused."""

    PERMISSION = "permission"  # not granted: the platform throws SecurityException, nothing was noted
    APP_OP = "app-op"  # the mode in force is ignore, deny or default: a Reject was noted
    BACKGROUND = "background"  # allowed in the foreground only, and the uid is not: a Reject was noted


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """The answer to `access`: allowed, or refused and why."""

    permission: str = ""  # the first of the asked permissions that is granted
    refusal: Refusal | None = None

    @property
    def allowed(self) -> bool:
        """Whether data may be handed out."""
        return self.refusal is None


class UnknownPermission(Exception):
    """A permission that is not there or cannot be changed; `java_class` is what the platform throws."""

    def __init__(self, message: str, java_class: str = "java.lang.SecurityException") -> None:
        super().__init__(message)
        self.java_class = java_class


class OfUid(Protocol):
    """The packages of a uid."""

    def of_uid(self, uid: int) -> tuple[InstalledPackage, ...]: ...


class LiveStates(Protocol):
    """The states of uids, before app-ops believe them."""

    def live_state(self, uid: int) -> str: ...


class Flags(Protocol):
    """The settings, device_config's among them."""

    def get(self, namespace: str, name: str) -> str | None: ...


class Needs(Protocol):
    """What it needs of the device."""

    appops: AppOps
    processes: Processes
    logcat: Logcat

    @property
    def packages(self) -> OfUid: ...

    @property
    def activities(self) -> LiveStates: ...

    @property
    def settings(self) -> Flags: ...


class Permissions:
    """The service "permission" and the system's own use of it."""

    name = "permission"

    def __init__(self, device: Needs) -> None:
        self._device = device
        self._tasks: set[asyncio.Task[None]] = set()
        self._one_time: dict[int, asyncio.Task[None]] = {}

    async def checkPermission(self, caller: Caller, *, permission: str, pid: int, uid: int) -> int:
        """PackageManager.PERMISSION_GRANTED (0) or PERMISSION_DENIED (-1)."""
        return GRANTED if self.granted(uid, permission) else DENIED

    def access(
        self, caller: Caller, *, permissions_any: tuple[str, ...], op: str | None = None, note: bool = True
    ) -> Grant:
        """Say whether `caller` may have what any one of `permissions_any` guards, and note the use of `op`.

        The order is the platform's: without a permission nothing is noted; with one, the op is noted on the caller's
        uid and package, as an Access or as a Reject. An empty `permissions_any` asks the op alone. `note=False` only
        checks.
        """
        permission = next((each for each in permissions_any if self.granted(caller.uid, each)), "")
        if permissions_any and not permission:
            return Grant(refusal=Refusal.PERMISSION)
        if op is None:
            return Grant(permission=permission)
        ops = self._device.appops
        mode = ops.note(caller.uid, caller.package, op) if note else ops.check(caller.uid, caller.package, op)
        if mode == "allow":
            return Grant(permission=permission)
        decides = knowledge.app_ops()[op].switch or op
        background = ops.uid_mode(caller.uid, decides) == "foreground"
        return Grant(permission=permission, refusal=Refusal.BACKGROUND if background else Refusal.APP_OP)

    def granted(self, uid: int, permission: str) -> bool:
        """Whether any package of `uid` holds `permission`; uid 0 and 1000 hold all, the shell those of the platform."""
        if uid in (0, 1000):
            return True
        if uid == 2000:
            return permission in knowledge.permissions() and not permission.startswith("android.permission.BIND_")
        return any(self.package_granted(package, permission) for package in self._device.packages.of_uid(uid))

    def package_granted(self, package: InstalledPackage, permission: str) -> bool:
        """Whether `package` holds `permission`."""
        if permission in package.install_permissions:
            return True
        state = package.permissions.get(permission)
        return state is not None and state.granted

    def op_modes(self, uid: int) -> dict[str, Mode]:
        """The uid modes of the ops whose permissions the packages of `uid` request."""
        requested = {name for package in self._device.packages.of_uid(uid) for name in package.permissions}
        ops = {table[name].op for table in (knowledge.permissions(),) for name in requested if table[name].op}
        return {op: mode for op in ops if (mode := self.op_mode(uid, op)) is not None}

    def op_mode(self, uid: int, op: str) -> Mode | None:
        """The uid mode of `op` that the permissions give, None where no requested permission guards it."""
        for package in self._device.packages.of_uid(uid):
            for name, state in package.permissions.items():
                known = knowledge.permissions()[name]
                if known.op != op:
                    continue
                if not state.granted:
                    # Approximate location is enough for the coarse op, precise location includes it.
                    if op == "COARSE_LOCATION" and self.package_granted(package, FINE_LOCATION):
                        state = package.permissions[FINE_LOCATION]
                    else:
                        return "ignore"
                if known.background and not self.package_granted(package, known.background):
                    return "foreground"
                return "allow"
        return None

    def initial(self, package: InstalledPackage, *, grant_all: bool = False, restrict: bool = False) -> None:
        """Set up the permissions of a new or updated package: install-time ones are granted, runtime ones are not.

        `grant_all` grants the runtime ones as well, also those of a package that was there before; `restrict` leaves
        restricted ones ungrantable.
        """
        table = knowledge.permissions()
        requested = [*package.manifest.permissions, *_implied(package)]
        package.install_permissions = {
            name for name in requested if name in table and self._at_install(package, table[name].protection)
        }
        runtime = [name for name in requested if name in table and table[name].protection == "dangerous"]
        before = package.permissions
        package.permissions = {name: before.get(name, PermissionState()) for name in runtime}
        for name, state in package.permissions.items():
            if name not in before:
                self._first(package, name, state, restrict=restrict)
            if grant_all and not state.flags & KEPT_FLAGS and not _is_kept_back(name, state):
                state.granted = True
        self._device.appops.sync_uid(package.uid)

    def _first(self, package: InstalledPackage, name: str, state: PermissionState, *, restrict: bool) -> None:
        if package.system:
            state.granted = True
            state.flags |= {"SYSTEM_FIXED", "GRANTED_BY_DEFAULT"}
            return
        state.flags |= set(USER_SENSITIVE)
        if knowledge.permissions()[name].restricted:
            state.flags.add("APPLY_RESTRICTION" if restrict else EXEMPT)

    def grant(self, package: InstalledPackage, permission: str, *, by: str = "shell") -> None:
        """Grant as `pm grant` does; what may not be changed is only logged. Raises UnknownPermission."""
        state = self._requested(package, permission)
        fixed = next((flag for flag in ("SYSTEM_FIXED", "POLICY_FIXED") if flag in state.flags), "")
        kept_back = "hard restricted non-exempt" if _is_kept_back(permission, state) else ""
        if why := fixed.lower().replace("_", " ") or kept_back:
            text = f"Cannot grant {why} permission {permission} for package {package.name}"
            system_server.log(self._device.logcat, "E", "PermissionManager", text)
            return
        if not state.granted:
            state.granted = True
            state.flags -= {"REVOKED_COMPAT", "AUTO_REVOKED"}
        self._device.appops.sync_uid(package.uid)
        system_server.log(
            self._device.logcat, "I", "PermissionService", f"granted {permission} to {package.name} by {by}"
        )

    def revoke(self, package: InstalledPackage, permission: str, *, by: str = "shell") -> None:
        """Revoke as `pm revoke` does: every process of the uid is killed; what was not granted kills nothing."""
        state = self._requested(package, permission)
        if "SYSTEM_FIXED" in state.flags:
            raise UnknownPermission(
                f"Non-System UID cannot revoke system fixed permission {permission} for package {package.name}"
            )
        if "POLICY_FIXED" in state.flags:
            raise UnknownPermission(f"Cannot revoke policy fixed permission {permission} for package {package.name}")
        was_granted = state.granted
        state.granted = False
        state.flags.discard("ONE_TIME")
        self._device.appops.sync_uid(package.uid)
        if was_granted:
            system_server.log(
                self._device.logcat, "I", "PermissionService", f"revoked {permission} of {package.name} by {by}"
            )
            self._spawn(self._device.processes.kill_uid(package.uid, "permissions revoked"))

    def set_flags(self, package: InstalledPackage, permission: str, flags: Iterable[str], *, on: bool) -> None:
        """Set or clear flags by their dumpsys names. Raises UnknownPermission."""
        state = self._requested(package, permission)
        wanted = {flag for flag in flags if flag in FLAG_ORDER}
        state.flags = state.flags | wanted if on else state.flags - wanted

    def reset(self, package: InstalledPackage) -> None:
        """Forget the user's decisions, as clearing an app's data does; what the system fixed stays."""
        revoked = False
        for state in package.permissions.values():
            if state.flags & KEPT_FLAGS:
                continue
            revoked |= state.granted
            state.granted = False
            state.flags &= {*USER_SENSITIVE, EXEMPT, "APPLY_RESTRICTION", "GRANTED_BY_DEFAULT"}
            state.granted = "GRANTED_BY_DEFAULT" in state.flags
        self._device.appops.sync_uid(package.uid)
        if revoked:
            self._spawn(self._device.processes.kill_uid(package.uid, "permissions revoked"))

    def should_show_rationale(self, package: InstalledPackage, permission: str) -> bool:
        """Whether the user refused once and can still be asked."""
        state = package.permissions.get(permission)
        return state is not None and not state.granted and "USER_SET" in state.flags and "USER_FIXED" not in state.flags

    def decided(
        self, package: InstalledPackage, permissions: Iterable[str], *, granted: bool, one_time: bool = False
    ) -> None:
        """Record what the user chose in the dialog; a second refusal is final."""
        for name in permissions:
            state = package.permissions[name]
            if granted:
                state.granted = True
                state.flags.discard("USER_FIXED")
                state.flags.add("USER_SET")
                state.flags.discard("ONE_TIME")
                if one_time:
                    state.flags.add("ONE_TIME")
            else:
                if "USER_SET" in state.flags:
                    state.flags.add("USER_FIXED")
                state.flags.add("USER_SET")
        self._device.appops.sync_uid(package.uid)
        if one_time:
            self.uid_state_changed(package.uid)

    def uid_state_changed(self, uid: int) -> None:
        """Start, restart or stop the clock of one-time grants as the uid leaves or enters the foreground."""
        if running := self._one_time.pop(uid, None):
            running.cancel()
        if self._device.activities.live_state(uid) in FOREGROUND_STATES:
            return
        states = (state for each in self._device.packages.of_uid(uid) for state in each.permissions.values())
        if any("ONE_TIME" in state.flags for state in states):
            self._one_time[uid] = self._spawn(self._expire_one_time(uid))

    async def _expire_one_time(self, uid: int) -> None:
        alive = bool(self._device.processes.by_uid(uid))
        configured = self._device.settings.get("config", "permissions/one_time_permissions_timeout_millis")
        timeout_ms = int(configured) if configured and configured.isdigit() else ONE_TIME_DEFAULT_MS
        await asyncio.sleep(timeout_ms / 1000 if alive else min(ONE_TIME_AFTER_DEATH_S, timeout_ms / 1000))
        del self._one_time[uid]  # what follows is no state of the app any more that could stop it
        for package in self._device.packages.of_uid(uid):
            for name, state in package.permissions.items():
                if "ONE_TIME" in state.flags:
                    state.flags -= {"USER_SET", "USER_FIXED"}  # the next request asks again
                    self.revoke(package, name, by="one-time expiry")

    def _at_install(self, package: InstalledPackage, protection: str) -> bool:
        return protection == "normal" or (protection == "signature" and package.system)

    def _requested(self, package: InstalledPackage, permission: str) -> PermissionState:
        if permission not in knowledge.permissions():
            raise UnknownPermission(f"Unknown permission: {permission}", "java.lang.IllegalArgumentException")
        state = package.permissions.get(permission)
        if state is None and permission not in package.manifest.permissions:
            raise UnknownPermission(f"Package {package.name} has not requested permission {permission}")
        if state is None:
            raise UnknownPermission(
                f"Permission {permission} requested by {package.name} is not a changeable permission type"
            )
        return state

    def _spawn(self, coroutine: object) -> asyncio.Task[None]:
        task: asyncio.Task[None] = asyncio.get_running_loop().create_task(coroutine)  # type: ignore[arg-type]
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task


def _is_kept_back(permission: str, state: PermissionState) -> bool:
    """Whether a restricted permission cannot be granted because the installer did not allow it."""
    return knowledge.permissions()[permission].restricted and "APPLY_RESTRICTION" in state.flags


def _implied(package: InstalledPackage) -> Iterator[str]:
    """Permissions that a package is taken to request because its target is older than they are.

    Source: PermissionManager.SPLIT_PERMISSIONS and CompatibilityPermissionInfo (frameworks/base, android14-release).
    """
    requested, target = package.manifest.permissions, package.manifest.target_sdk
    if FINE_LOCATION in requested and target < ANDROID_10 and BACKGROUND_LOCATION not in requested:
        yield BACKGROUND_LOCATION
    if target < ANDROID_13 and POST_NOTIFICATIONS not in requested:
        yield POST_NOTIFICATIONS


__all__ = ["Grant", "JavaThrow", "Permissions", "Refusal", "UnknownPermission"]
