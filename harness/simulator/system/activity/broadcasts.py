"""Broadcasts to receivers of the manifest and to those that a running app registered."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from harness.simulator.apps.binder import ProcessGone
from harness.simulator.apps.caller import SecurityThrow
from harness.simulator.apps.intents import FLAG_INCLUDE_STOPPED_PACKAGES, Intent
from harness.simulator.apps.process import Processes
from harness.simulator.machine import system_server
from harness.simulator.machine.logcat import Logcat
from harness.simulator.system import knowledge
from harness.simulator.system.services.package import Packages
from harness.simulator.system.services.permission import Permissions

if TYPE_CHECKING:
    from harness.simulator.apps.packages import Component, InstalledPackage
    from harness.simulator.apps.process import AppProcess

# Implicit broadcasts that apps for Android 8 and up may still name in the manifest.
# Source: https://developer.android.com/develop/background-work/background-tasks/broadcasts/broadcast-exceptions
EXEMPT = frozenset(
    f"android.intent.action.{each}"
    for each in (
        "BOOT_COMPLETED",
        "LOCKED_BOOT_COMPLETED",
        "LOCALE_CHANGED",
        "TIMEZONE_CHANGED",
        "TIME_SET",
        "MY_PACKAGE_REPLACED",
        "PACKAGE_FULLY_REMOVED",
        "PHONE_STATE",
        "NEW_OUTGOING_CALL",
    )
)
ANDROID_8 = 26
SYSTEM_UIDS = (0, 1000, 1001, 1002, 1027, 1068, 1073)  # root, system, phone, Bluetooth, NFC, secure element, network
BOOT_COMPLETED = frozenset({"android.intent.action.BOOT_COMPLETED", "android.intent.action.LOCKED_BOOT_COMPLETED"})
RECEIVE_BOOT_COMPLETED = "android.permission.RECEIVE_BOOT_COMPLETED"  # what the system asks of the receivers
ALLOWED_AFTER_BOOT_S = 20.0  # DEFAULT_BOOT_TIME_TEMP_ALLOWLIST_DURATION


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisteredReceiver:
    """registerReceiver of a running app."""

    process: AppProcess
    callback: str
    actions: frozenset[str]


class Receivers(Protocol):
    """Where receivers run."""

    async def ensure_process(self, uid: int, package_name: str, process_name: str, reason: str) -> AppProcess: ...

    def allow_temporarily(self, uid: int, seconds: float) -> None: ...

    def states_changed(self) -> None: ...


class Needs(Protocol):
    """What it needs of the device."""

    packages: Packages
    permissions: Permissions
    processes: Processes
    logcat: Logcat

    @property
    def activities(self) -> Receivers: ...


class Broadcasts:
    """Delivers broadcasts; a process that runs a receiver of the manifest counts as busy until it says it is done."""

    def __init__(self, device: Needs) -> None:
        self._device = device
        self._registered: list[RegisteredReceiver] = []
        self._receiving: Counter[AppProcess] = Counter()
        self._work: set[asyncio.Task[None]] = set()

    def register(self, process: AppProcess, callback: str, actions: tuple[str, ...]) -> None:
        """Add a receiver of a running app."""
        self._registered.append(RegisteredReceiver(process=process, callback=callback, actions=frozenset(actions)))

    def unregister(self, process: AppProcess, callback: str) -> None:
        """Remove it."""
        self._registered = [each for each in self._registered if (each.process, each.callback) != (process, callback)]

    def process_gone(self, process: AppProcess) -> None:
        """Forget the receivers of a dead process."""
        self._registered = [each for each in self._registered if each.process is not process]
        del self._receiving[process]

    def receiving(self, process: AppProcess) -> bool:
        """Whether a receiver of the manifest is running there."""
        return self._receiving[process] > 0

    def finished(self, process: AppProcess) -> None:
        """A receiver of the manifest returned."""
        self._receiving[process] = max(0, self._receiving[process] - 1)
        self._device.activities.states_changed()

    def require_sender(self, intent: Intent, *, uid: int, pid: int) -> None:
        """Refuse an action that is the system's alone to anyone else (ActivityManagerService.broadcastIntentLocked).

        Raises SecurityThrow.
        """
        if uid not in SYSTEM_UIDS and intent.action in knowledge.protected_broadcasts():
            text = f"Permission Denial: not allowed to send broadcast {intent.action} from pid={pid}, uid={uid}"
            system_server.log(self._device.logcat, "W", "ActivityManager", text)
            raise SecurityThrow(text)

    def send(self, intent: Intent, *, uid: int) -> None:
        """Send to everyone who may receive it; returns at once."""
        target = intent.target[0] if intent.target else intent.package
        for each in self._registered:
            if intent.action in each.actions and target in (None, "", each.process.package):
                self._device.processes.callback(
                    each.process.pid, each.callback, "onReceive", {"intent": intent.to_json()}
                )
        for package, component in self._device.packages.query("receiver", intent):
            if self._device.packages.visible_to(uid, package) and self._may_receive(package, component, intent, uid):
                work = asyncio.get_running_loop().create_task(self._deliver(package, component, intent))
                self._work.add(work)
                work.add_done_callback(self._work.discard)

    def _may_receive(self, package: InstalledPackage, component: Component, intent: Intent, uid: int) -> bool:
        if package.classes is None or (package.stopped and not intent.flags & FLAG_INCLUDE_STOPPED_PACKAGES):
            return False
        if intent.action in BOOT_COMPLETED and RECEIVE_BOOT_COMPLETED not in package.install_permissions:
            return False
        if uid not in (0, 1000, package.uid) and (why := self._closed_to(package, component, uid)):
            # BroadcastSkipPolicy.shouldSkipMessage: the sender is told nothing.
            text = f"Permission Denial: broadcasting Intent {intent.describe()} from null (pid=-1, uid={uid}) {why}"
            name = f"{package.name}/{component.name}"
            system_server.log(self._device.logcat, "W", "BroadcastQueue", f"{text} due to receiver {name}")
            return False
        explicit = intent.target or intent.package
        return bool(explicit) or package.manifest.target_sdk < ANDROID_8 or intent.action in EXEMPT

    def _closed_to(self, package: InstalledPackage, component: Component, uid: int) -> str:
        if not component.exported:
            return f"is not exported from uid {package.uid}"
        if component.permission and not self._device.permissions.granted(uid, component.permission):
            return f"requires {component.permission}"
        return ""

    async def _deliver(self, package: InstalledPackage, component: Component, intent: Intent) -> None:
        with suppress(ProcessGone):
            process = await self._device.activities.ensure_process(
                package.uid, package.name, component.process, "broadcast"
            )
            self._receiving[process] += 1
            if intent.action in BOOT_COMPLETED:
                self._device.activities.allow_temporarily(package.uid, ALLOWED_AFTER_BOOT_S)
            self._device.activities.states_changed()
            process.oneway("thread", "scheduleReceiver", **{"class": component.name, "intent": intent.to_json()})
