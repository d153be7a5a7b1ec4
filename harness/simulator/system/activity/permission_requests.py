"""Activity.requestPermissions: which groups are asked, in which order, and what a choice of the user changes."""

from __future__ import annotations

import asyncio
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Protocol

from harness.simulator.apps.packages import PermissionState
from harness.simulator.machine import system_server
from harness.simulator.machine.logcat import Logcat
from harness.simulator.system import knowledge
from harness.simulator.system.activity.records import ActivityRecord
from harness.simulator.system.activity.stack import ActivityStack
from harness.simulator.system.screen.permission_dialog import ACTIVITY, Accuracy, Action, Choice, Group, Options
from harness.simulator.system.screen.permission_page import ACTIVITY as SETTINGS_ACTIVITY
from harness.simulator.system.screen.permission_page import LocationPage, Setting
from harness.simulator.system.screen.permission_views import PACKAGE
from harness.simulator.system.screen.system_windows import SystemWindow
from harness.simulator.system.services.package import Packages
from harness.simulator.system.services.permission import (
    BACKGROUND_LOCATION,
    COARSE_LOCATION,
    DENIED,
    FINE_LOCATION,
    GRANTED,
    Permissions,
)

if TYPE_CHECKING:
    from harness.simulator.apps.packages import InstalledPackage

FINAL_FLAGS = frozenset({"USER_FIXED", "POLICY_FIXED", "SYSTEM_FIXED"})
ANDROID_11, ANDROID_12 = 30, 31
LOCATIONS = (FINE_LOCATION, COARSE_LOCATION)
_NONE = PermissionState()


class Stacked(Protocol):
    """The activities of the device."""

    @property
    def stack(self) -> ActivityStack: ...


class Dialogs(Protocol):
    """Shows the permission controller's screens."""

    async def permission_dialog(self, package: str, label: str, group: Group, options: Options) -> Choice: ...

    def showing(self, window: SystemWindow) -> AbstractContextManager[None]: ...


class Needs(Protocol):
    """What it needs of the device."""

    packages: Packages
    permissions: Permissions
    logcat: Logcat

    @property
    def activities(self) -> Stacked: ...

    @property
    def windows(self) -> Dialogs: ...


class PermissionRequests:
    """The permission controller's part: one request an activity at a time."""

    def __init__(self, device: Needs) -> None:
        self._device = device
        self._asking: dict[str, asyncio.Task[None]] = {}  # by the activity's token

    def request(
        self, record: ActivityRecord, package: InstalledPackage, permissions: tuple[str, ...], code: int
    ) -> None:
        """Ask for `permissions` and deliver the result to `record`; a second request at once is answered empty."""
        if record.token in self._asking:
            self._deliver(record, code, (), ())
            return
        task = asyncio.get_running_loop().create_task(self._run(record, package, permissions, code))
        self._asking[record.token] = task
        task.add_done_callback(lambda done: self._forget(record, done))

    @property
    def open(self) -> bool:
        """Whether any request has no answer yet."""
        return bool(self._asking)

    def cancel(self, uid: int) -> None:
        """Close the dialogs of an app that is being stopped."""
        for record in self._device.activities.stack.records():
            if record.uid == uid and (task := self._asking.get(record.token)):
                task.cancel()

    def _forget(self, record: ActivityRecord, done: asyncio.Task[None]) -> None:
        if self._asking.get(record.token) is done:
            del self._asking[record.token]

    async def _run(
        self, record: ActivityRecord, package: InstalledPackage, permissions: tuple[str, ...], code: int
    ) -> None:
        groups = self._groups_to_ask(package, permissions)
        settings = self._asks_settings(package, permissions)
        if why := self._ignored(package, permissions, groups, settings=settings):
            system_server.log(self._device.logcat, "E", "GrantPermissionsViewModel", why)
            groups, settings = [], False
        if not groups and not settings:
            self._deliver(record, code, permissions, tuple(self._result(package, each) for each in permissions))
            return
        await record.resumed.wait()
        if record.process is None:
            return
        dialog = self._push(record, ACTIVITY, translucent=True)
        try:
            for group in groups:
                await self._ask(package, group, permissions)
            if settings:
                await self._send_to_settings(record, package)
        finally:
            del self._asking[record.token]  # the app may ask again from its callback
            results = tuple(self._result(package, each) for each in permissions)
            delivered = self._deliver(record, code, permissions, results)
            self._device.activities.stack.finish(dialog)
        if not delivered and not record.finishing:  # a revocation killed the app: its result waits for the next start
            await self._device.activities.stack.settled()
            self._deliver(record, code, permissions, results)

    def _push(self, record: ActivityRecord, activity: str, *, translucent: bool) -> ActivityRecord:
        controller = self._device.packages.get(PACKAGE)
        uid = controller.uid if controller else 1000
        return self._device.activities.stack.push_system(record, PACKAGE, activity, uid, translucent=translucent)

    async def _ask(self, package: InstalledPackage, group: str, permissions: tuple[str, ...]) -> None:
        asked = [each for each in self._members(package, group, permissions) if not package.permissions[each].granted]
        if not asked:
            return  # an earlier dialog of this request granted it
        options = Options(
            accuracy=self._accuracy(package, asked),
            denied_before=any("USER_SET" in package.permissions[each].flags for each in asked),
            background=BACKGROUND_LOCATION in package.permissions and group == "LOCATION",
        )
        choice = await self._device.windows.permission_dialog(
            package=package.name, label=package.manifest.label, group=Group(group), options=options
        )
        self._apply(package, asked, choice)

    async def _send_to_settings(self, record: ActivityRecord, package: InstalledPackage) -> None:
        """Show the group's page of the settings until the user leaves it (sendToSettingsImmediately)."""
        page = LocationPage(
            package.name,
            package.manifest.label,
            lambda: self._setting(package),
            lambda chosen: self._set(package, chosen),
        )
        activity = self._push(record, SETTINGS_ACTIVITY, translucent=False)
        try:
            with self._device.windows.showing(page):
                await page.left.wait()
        finally:
            self._device.activities.stack.finish(activity)

    def _setting(self, package: InstalledPackage) -> Setting:
        """What the page shows as chosen (AppPermissionViewModel.buttonStateLiveData)."""
        states = [package.permissions[each] for each in LOCATIONS if each in package.permissions]
        one_time = any("ONE_TIME" in each.flags for each in states)
        if not any(each.granted for each in states):
            return Setting.ASK if one_time else Setting.DENY
        if package.permissions.get(BACKGROUND_LOCATION, _NONE).granted:
            return Setting.ALWAYS
        return Setting.ASK_ONCE_GRANTED if one_time else Setting.FOREGROUND

    def _set(self, package: InstalledPackage, chosen: Setting) -> None:
        """Grant or revoke what the page's button stands for; a revocation kills the app."""
        permissions = self._device.permissions
        foreground = [each for each in LOCATIONS if each in package.permissions]
        if chosen in (Setting.ALWAYS, Setting.FOREGROUND):
            held = [each for each in foreground if package.permissions[each].granted]
            permissions.decided(package, held or foreground, granted=True)
            if chosen is Setting.ALWAYS:
                permissions.decided(package, [BACKGROUND_LOCATION], granted=True)
        revoked = {Setting.ALWAYS: [], Setting.FOREGROUND: [BACKGROUND_LOCATION]}.get(
            chosen, [*foreground, BACKGROUND_LOCATION]
        )
        for each in revoked:
            permissions.revoke(package, each, by="user")
            permissions.set_flags(package, each, ["USER_SET"], on=chosen is not Setting.ASK)
            permissions.set_flags(package, each, ["USER_FIXED"], on=chosen is Setting.DENY)
            permissions.set_flags(package, each, ["ONE_TIME"], on=chosen is Setting.ASK)

    def _asks_settings(self, package: InstalledPackage, permissions: tuple[str, ...]) -> bool:
        """Whether location in the background is asked for in a way that leads to the settings."""
        state = package.permissions.get(BACKGROUND_LOCATION)
        if BACKGROUND_LOCATION not in permissions or package.manifest.target_sdk < ANDROID_11 or state is None:
            return False
        if state.granted or state.flags & FINAL_FLAGS:
            return False
        held = any(package.permissions.get(each, _NONE).granted for each in LOCATIONS)
        return held or any(each in permissions for each in LOCATIONS)

    def _ignored(
        self, package: InstalledPackage, permissions: tuple[str, ...], groups: list[str], *, settings: bool
    ) -> str:
        """Say why the whole request is refused without a question, in the words of GrantPermissionsViewModel."""
        if "LOCATION" not in groups:
            return ""
        if settings:
            return (
                "For R+ apps, background permissions must be requested after foreground permissions are already granted"
            )
        if self._fine_alone(package, permissions):
            return "ACCESS_FINE_LOCATION must be requested with ACCESS_COARSE_LOCATION."
        return ""

    def _accuracy(self, package: InstalledPackage, asked: list[str]) -> Accuracy:
        if package.manifest.target_sdk < ANDROID_12:
            return Accuracy.BOTH
        if FINE_LOCATION in asked:
            return Accuracy.UPGRADE if package.permissions.get(COARSE_LOCATION, _NONE).granted else Accuracy.CHOICE
        return Accuracy.APPROXIMATE if COARSE_LOCATION in asked else Accuracy.BOTH

    def _apply(self, package: InstalledPackage, asked: list[str], choice: Choice) -> None:
        permissions = self._device.permissions
        match choice.action:
            case Action.ALLOW | Action.ALLOW_FOREGROUND | Action.ALLOW_ONE_TIME:
                approximate = FINE_LOCATION in asked and COARSE_LOCATION in package.permissions and not choice.precise
                granted = [each for each in asked if not (approximate and each == FINE_LOCATION)]
                permissions.decided(package, granted, granted=True, one_time=choice.action is Action.ALLOW_ONE_TIME)
                if approximate:
                    permissions.decided(package, [FINE_LOCATION], granted=False)
            case Action.ALLOW_SELECTED:
                selected = "android.permission.READ_MEDIA_VISUAL_USER_SELECTED"
                permissions.decided(package, [each for each in asked if each == selected], granted=True)
            case Action.DENY | Action.DENY_AND_DONT_ASK_AGAIN:
                permissions.decided(package, asked, granted=False)
                if choice.action is Action.DENY_AND_DONT_ASK_AGAIN:
                    for each in asked:
                        permissions.set_flags(package, each, ["USER_FIXED"], on=True)
            case Action.CANCELED:
                return

    def _groups_to_ask(self, package: InstalledPackage, permissions: tuple[str, ...]) -> list[str]:
        """Groups that need the user, in the order of the request; the rest is granted or refused at once."""
        groups: list[str] = []
        for permission in permissions:
            state = package.permissions.get(permission)
            known = knowledge.permissions().get(permission)
            if state is None or known is None or state.granted or state.flags & FINAL_FLAGS:
                continue
            if permission == BACKGROUND_LOCATION:
                continue  # only the settings grant it
            if self._granted_with_its_group(package, permission, known.group):
                self._device.permissions.decided(package, [permission], granted=True)
            elif known.group not in groups:
                groups.append(known.group)
        return groups

    def _granted_with_its_group(self, package: InstalledPackage, permission: str, group: str) -> bool:
        if group == "LOCATION":
            return permission == COARSE_LOCATION and package.permissions.get(FINE_LOCATION, _NONE).granted
        return any(
            state.granted and "ONE_TIME" not in state.flags
            for name, state in package.permissions.items()
            if knowledge.permissions()[name].group == group
        )

    def _fine_alone(self, package: InstalledPackage, permissions: tuple[str, ...]) -> bool:
        """From Android 12 on a request for the precise location without the approximate one is ignored."""
        return (
            FINE_LOCATION in permissions
            and package.manifest.target_sdk >= ANDROID_12
            and COARSE_LOCATION not in permissions
            and not package.permissions.get(COARSE_LOCATION, _NONE).granted
        )

    def _members(self, package: InstalledPackage, group: str, permissions: tuple[str, ...]) -> list[str]:
        table = knowledge.permissions()
        return [
            each
            for each in permissions
            if each in package.permissions and each != BACKGROUND_LOCATION and table[each].group == group
        ]

    def _result(self, package: InstalledPackage, permission: str) -> int:
        return GRANTED if self._device.permissions.package_granted(package, permission) else DENIED

    def _deliver(
        self, record: ActivityRecord, code: int, permissions: tuple[str, ...], results: tuple[int, ...]
    ) -> bool:
        running = record.process is not None and record.created
        if record.process and running:
            record.process.oneway(
                "thread",
                "deliverPermissionResult",
                token=record.token,
                requestCode=code,
                permissions=list(permissions),
                results=list(results),
            )
        return running
