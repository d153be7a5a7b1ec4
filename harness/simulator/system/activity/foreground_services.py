"""Who may start a foreground service, of which type, and what it may use while it runs.

Source: ActiveServices (setFgsRestrictionLocked, setServiceForegroundInnerLocked, validateForegroundServiceType,
serviceForegroundTimeout, bringDownServiceLocked) and OomAdjuster of frameworks/base, android14-release.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from harness.simulator.apps.caller import Caller, JavaThrow, SecurityThrow
from harness.simulator.apps.packages import InstalledPackage
from harness.simulator.apps.process import AppProcess
from harness.simulator.machine import system_server
from harness.simulator.machine.clock import Clock
from harness.simulator.machine.logcat import Logcat
from harness.simulator.system import knowledge
from harness.simulator.system.naming import process_text, service_text
from harness.simulator.system.services.appops import AppOps
from harness.simulator.system.services.package import Packages
from harness.simulator.system.services.permission import Permissions
from harness.simulator.system.services.settings import SettingsService

if TYPE_CHECKING:
    from harness.simulator.system.activity.records import ServiceRecord
    from harness.simulator.system.knowledge import ForegroundServiceType

TYPE_MANIFEST, TYPE_NONE = -1, 0
ANDROID_9, ANDROID_11, ANDROID_12, ANDROID_14 = 28, 30, 31, 34
SYSTEM_UIDS = (0, 1000, 2000)  # root, system, shell: whoever they start a service for counts as in the foreground
LATE_S = 10.0  # DEFAULT_FGS_START_FOREGROUND_TIMEOUT_MS: then the state at the start of the service is out of date
TIMEOUT_MS = 30_000  # DEFAULT_SERVICE_START_FOREGROUND_TIMEOUT_MS
TIMEOUT_FLAG = "activity_manager/service_start_foreground_timeout_ms"
START_NOT_ALLOWED = "android.app.ForegroundServiceStartNotAllowedException"
DID_NOT_START = "android.app.RemoteServiceException$ForegroundServiceDidNotStartInTimeException"
_LETTERS = "LCMNFU"
_ALWAYS = frozenset("NFU")  # of any foreground service: T:dumpsys_appops__android14_xiaomi_hyperos_full.txt


class Crashing(Protocol):
    """The states of uids, and how an app is made to crash."""

    def live_state(self, uid: int) -> str: ...

    def process_state(self, process: AppProcess) -> str: ...

    def start_refused(self, package: InstalledPackage) -> str: ...

    def temporarily_allowed(self, uid: int) -> bool: ...

    def foreground(self, uid: int) -> bool: ...

    def crash(self, process: AppProcess, java_class: str, message: str) -> None: ...


class Needs(Protocol):
    """What it needs of the device."""

    appops: AppOps
    clock: Clock
    logcat: Logcat
    packages: Packages
    permissions: Permissions
    settings: SettingsService

    @property
    def activities(self) -> Crashing: ...


class ForegroundServices:
    """The rules. What they decide for one service is kept in its record."""

    def __init__(self, device: Needs) -> None:
        self._device = device

    def starts(self, record: ServiceRecord, uid: int) -> None:
        """Note in which state `uid` starts or binds a service; what was allowed once stays so until it stops."""
        in_front = uid in SYSTEM_UIDS or self._device.activities.live_state(uid) == "top"
        record.while_in_use = record.while_in_use or in_front
        record.may_be_foreground = record.may_be_foreground or in_front or self._may_from_here(uid)

    def require_start(self, record: ServiceRecord, uid: int) -> None:
        """Refuse startForegroundService from the background to who targets Android 12."""
        if not record.may_be_foreground and self._restricted(record, uid):
            raise self._refused("startForegroundService()", record)

    def enter(self, caller: Caller, record: ServiceRecord, wanted: int) -> None:
        """Service.startForeground with the type `wanted`. Raises JavaThrow."""
        device, target = self._device, record.package.manifest.target_sdk
        if target >= ANDROID_9 and not device.permissions.granted(caller.uid, "android.permission.FOREGROUND_SERVICE"):
            raise SecurityThrow(
                f"Permission Denial: startForeground from pid={caller.pid}, uid={caller.uid}"
                " requires android.permission.FOREGROUND_SERVICE"
            )
        declared = record.component.foreground_types
        kind = declared if wanted == TYPE_MANIFEST else wanted
        if kind & ~declared:
            raise JavaThrow(
                "java.lang.IllegalArgumentException",
                f"foregroundServiceType 0x{kind & 0xFFFFFFFF:08X} is not a subset of foregroundServiceType attribute"
                f" 0x{declared & 0xFFFFFFFF:08X} in service element of manifest file",
            )
        was_required, record.foreground_required = record.foreground_required, False
        self._look_again(record, was_required=was_required)
        if not record.may_be_foreground and self._restricted(record, caller.uid):
            raise self._refused("Service.startForeground()", record)
        if target >= ANDROID_14:
            self._validate(record, kind, wanted)
        if not record.foreground:
            device.appops.start(caller, "START_FOREGROUND")
        record.foreground, record.foreground_type = True, kind
        record.times_foreground += 1

    def leave(self, record: ServiceRecord) -> None:
        """Service.stopForeground, or the end of the service."""
        if not record.foreground:
            return
        record.foreground, record.foreground_type = False, TYPE_NONE
        record.while_in_use = record.may_be_foreground = False
        owner = Caller(
            pid=0, uid=record.package.uid, package=record.package.name, process=record.component.process, tid=0
        )
        self._device.appops.finish(owner, "START_FOREGROUND")

    def capability(self, record: ServiceRecord) -> frozenset[str]:
        """The capabilities that a foreground service gives to its process."""
        if not record.while_in_use:
            return _ALWAYS
        given = set(_ALWAYS)
        for kind in knowledge.foreground_service_types():
            if kind.capability and record.foreground_type & kind.value:
                given.add(kind.capability)
        if record.package.manifest.target_sdk < ANDROID_11:
            given |= {"C", "M"}  # CAMERA_MICROPHONE_CAPABILITY_CHANGE_ID is enabled from target 30 on
        return frozenset(given)

    def timeout_s(self) -> float:
        """How long after its start a service may take to call startForeground."""
        configured = self._device.settings.get("config", TIMEOUT_FLAG)
        return (int(configured) if configured and configured.isdecimal() else TIMEOUT_MS) / 1000

    def crash(self, record: ServiceRecord) -> None:
        """End the process of a service that was to be in the foreground and never was."""
        service = service_text(record)
        message = f"Context.startForegroundService() did not then call Service.startForeground(): {service}"
        text = f"Bringing down service while still waiting for start foreground: {service}"
        system_server.log(self._device.logcat, "W", "ActivityManager", text)
        if record.process:
            self._device.activities.crash(record.process, DID_NOT_START, message)

    def _look_again(self, record: ServiceRecord, *, was_required: bool) -> None:
        """Judge by the state of now where that at the start of the service is too old to count."""
        age_s = (self._device.clock.boottime_ns() - record.created_ns) / 1e9
        if record.times_foreground == 0 and not was_required and age_s > LATE_S:
            record.while_in_use = record.may_be_foreground = False
            self.starts(record, record.package.uid)
        elif record.times_foreground:
            self.starts(record, record.package.uid)

    def _may_from_here(self, uid: int) -> bool:
        """Whether the state of `uid` lets it start foreground services: top, or in the foreground already."""
        activities = self._device.activities
        return activities.foreground(uid) or activities.temporarily_allowed(uid)

    def _restricted(self, record: ServiceRecord, uid: int) -> bool:
        """FGS_BG_START_RESTRICTION is for services whose app, and whose caller's app, target Android 12."""
        targets = [package.manifest.target_sdk for package in self._device.packages.of_uid(uid)]
        return record.package.manifest.target_sdk >= ANDROID_12 and max(targets, default=ANDROID_12) >= ANDROID_12

    def _refused(self, call: str, record: ServiceRecord) -> JavaThrow:
        text = f"{call} not allowed due to mAllowStartForeground false: service {record.short_name}"
        system_server.log(self._device.logcat, "W", "ActivityManager", text)
        return JavaThrow(START_NOT_ALLOWED, text)

    def _validate(self, record: ServiceRecord, kind: int, wanted: int) -> None:
        """Check type and permissions, as they are for who targets Android 14. Raises JavaThrow."""
        app = process_text(record.process) if record.process else "null"
        whose = f"callerApp={app} targetSDK={record.package.manifest.target_sdk}"
        if kind == TYPE_NONE and wanted == TYPE_MANIFEST:
            raise JavaThrow(
                "android.app.MissingForegroundServiceTypeException", f"Starting FGS without a type  {whose}"
            )
        if kind == TYPE_NONE:
            raise JavaThrow(
                "android.app.InvalidForegroundServiceTypeException",
                f"Starting FGS with type none {whose} has been prohibited",
            )
        for each in knowledge.foreground_service_types():
            if kind & each.value and not self._permitted(record, each):
                needs = f"all of the permissions allOf=true [{each.needs}]"
                needs += f" any of the permissions allOf=false [{', '.join(each.any_of)}]" if each.any_of else ""
                only = " and the app must be in the eligible state/exemptions to access the foreground only permission"
                raise SecurityThrow(
                    f"Starting FGS with type {each.name} {whose} requires permissions: {needs}"
                    + (only if each.foreground_only else "")
                )

    def _permitted(self, record: ServiceRecord, kind: ForegroundServiceType) -> bool:
        permissions, uid = self._device.permissions, record.package.uid
        if kind.needs and not permissions.granted(uid, kind.needs):
            return False
        return not kind.any_of or any(self._usable(record, each) for each in kind.any_of)

    def _usable(self, record: ServiceRecord, permission: str) -> bool:
        uid = record.package.uid
        if not self._device.permissions.granted(uid, permission):
            return False
        known = knowledge.permissions().get(permission)
        if known is None or not known.op:
            return True
        mode = self._device.appops.uid_mode(uid, known.op) or "allow"
        return mode == "allow" or (mode == "foreground" and record.while_in_use)
