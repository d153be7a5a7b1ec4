"""Installed packages: what is there, what may see what, and which component answers an intent."""

from __future__ import annotations

import asyncio
import base64
import itertools
import random
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from harness.simulator.apps.apk import Apk, InstallFailed, read_apk
from harness.simulator.apps.caller import Caller, JavaThrow
from harness.simulator.apps.intents import (
    ACTION_MAIN,
    CATEGORY_DEFAULT,
    CATEGORY_HOME,
    CATEGORY_LAUNCHER,
    Intent,
    answers,
)
from harness.simulator.apps.packages import Component, InstalledPackage, IntentFilter, Manifest
from harness.simulator.apps.process import Processes
from harness.simulator.apps.runtimes.protocol import Runtime
from harness.simulator.apps.splits import Part
from harness.simulator.apps.truth import TruthLog
from harness.simulator.machine import system_server
from harness.simulator.machine.clock import Clock
from harness.simulator.machine.filesystem import FileSystem
from harness.simulator.machine.logcat import Logcat
from harness.simulator.system import knowledge
from harness.simulator.system.seed import midnight
from harness.simulator.system.services.appops import AppOps
from harness.simulator.system.services.permission import Permissions
from harness.simulator.system.services.visibility import sees

if TYPE_CHECKING:
    from collections.abc import Iterator


Json = Any
FIRST_APP_UID = 10000
FEATURES = frozenset(
    f"android.hardware.{each}"
    for each in (
        "bluetooth",
        "bluetooth_le",
        "camera",
        "camera.any",
        "camera.front",
        "location",
        "location.gps",
        "location.network",
        "microphone",
        "nfc",
        "sensor.accelerometer",
        "telephony",
        "telephony.gsm",
        "touchscreen",
        "wifi",
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class InstallOptions:
    """Options of one installation, as `pm install` has them."""

    replace: bool = True
    downgrade: bool = False
    test: bool = False
    grant_all: bool = False
    restrict: bool = False  # restricted permissions stay ungrantable
    old_target: bool = False  # also below the lowest target that Android 14 takes
    force_queryable: bool = False  # every app may know of it, whatever it asks for
    installer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """An installation in steps: what was written so far, by name."""

    options: InstallOptions
    written: dict[str, bytes] = field(default_factory=dict)


class Running(Protocol):
    """Who ends what runs of a package."""

    async def force_stop(self, package: InstalledPackage, reason: str = "force stop") -> None: ...


class Needs(Protocol):
    """What it needs of the device."""

    logcat: Logcat
    clock: Clock
    filesystem: FileSystem
    permissions: Permissions
    appops: AppOps
    processes: Processes
    truth: TruthLog
    runtime: Runtime

    @property
    def activities(self) -> Running: ...

    seed: int


class Packages:
    """The service "package" and the system's own use of it."""

    name = "package"

    def __init__(self, device: Needs) -> None:
        self._device = device
        self._installed: dict[str, InstalledPackage] = {}
        self._code = Path(tempfile.mkdtemp(prefix="harness-apps-"))
        self._random = random.Random(f"{device.seed}/packages")
        self._next_uid = FIRST_APP_UID
        self.sessions: dict[int, Session] = {}
        self._session_numbers = itertools.count(1_804_289_383)  # what rand() gives first: alike on every run

    def __iter__(self) -> Iterator[InstalledPackage]:
        return iter(self._installed.values())

    def seed(self) -> None:
        """Put the packages of a new device in place; call once, when permissions and app-ops are there."""
        today = midnight(self._device.clock.wall_ms())
        for each in knowledge.seeded_packages():
            uid = each.uid or self._new_uid()
            age_ms = self._random.randrange(20, 300) * 86_400_000
            installed = 1_230_768_000_000 if each.system else today - age_ms  # system images carry 2009-01-01
            folder = (
                f"/system/app/{each.label if each.label.isascii() else each.name}"
                if each.system
                else self._code_path(each.name)
            )
            self._installed[each.name] = package = InstalledPackage(
                manifest=_seeded_manifest(each),
                uid=uid,
                system=each.system,
                code_path=folder,
                first_install_ms=installed,
                last_update_ms=installed,
                signature=f"{self._random.getrandbits(256):064x}",
                installer="" if each.system else "com.xiaomi.market",
                stopped=False,
                not_launched=False,
                home=each.home,
                force_queryable=each.force_queryable,
            )
            self._device.permissions.initial(package, grant_all=True)

    def adopt(self, before: Packages) -> None:
        """Go on with the packages of the device before its reboot."""
        shutil.rmtree(self._code, ignore_errors=True)
        self._code, self._random, self._next_uid = before._code, before._random, before._next_uid
        self._installed = before._installed

    def get(self, name: str) -> InstalledPackage | None:
        """Give the package, None when it is not installed."""
        return self._installed.get(name)

    def of_uid(self, uid: int) -> tuple[InstalledPackage, ...]:
        """The packages that share `uid`."""
        return tuple(each for each in self._installed.values() if each.uid == uid)

    def open_session(self, options: InstallOptions) -> int:
        """Begin an installation in steps; gives its number in `sessions`."""
        number = next(self._session_numbers)
        self.sessions[number] = Session(options=options)
        return number

    async def install(
        self, data: bytes, path: str, options: InstallOptions, splits: tuple[Part, ...] = ()
    ) -> InstalledPackage:
        """Install or update from an APK's bytes, with the splits that come beside it. Raises InstallFailed."""
        apk = await asyncio.to_thread(read_apk, data, path, self._device.runtime.code, old_target=options.old_target)
        old = self._installed.get(apk.manifest.package)
        self._check(apk, old, options)
        if old:
            await self._device.processes.kill_uid(old.uid, "installPackageLI")
        package = self._put(apk, data, old, options)
        for split in splits:
            self._device.filesystem.write(f"{package.code_path}/{split.file}", split.data)
        package.splits = tuple(split.file for split in splits)
        self._device.permissions.initial(package, grant_all=options.grant_all, restrict=options.restrict)
        system_server.log(
            self._device.logcat, "I", "PackageManager", f"Package {package.name} codePath set to {package.code_path}"
        )
        return package

    async def uninstall(self, package: InstalledPackage) -> None:
        """Remove the package, its data and everything known about it."""
        await self._device.activities.force_stop(package, "uninstall")
        for folder in (package.code_path, f"/data/user/0/{package.name}"):
            if self._device.filesystem.exists(folder):
                self._device.filesystem.rmtree(folder)
        if package.classes:
            package.classes.unlink(missing_ok=True)
        del self._installed[package.name]
        self._device.appops.forget(package.uid, package.name)

    async def clear(self, package: InstalledPackage) -> None:
        """Delete the app's data and decisions, as `pm clear` does; the app is then stopped."""
        await self._device.activities.force_stop(package, "clear data")
        self._make_data(package, fresh=True)
        self._device.permissions.reset(package)
        self._device.appops.reset(package.uid, package.name)
        package.not_launched = True

    def close(self) -> None:
        """Remove the unpacked code from the host."""
        shutil.rmtree(self._code, ignore_errors=True)

    def query(
        self, kind: str, intent: Intent, *, default_only: bool = False
    ) -> tuple[tuple[InstalledPackage, Component], ...]:
        """The components of one kind that answer `intent`, best priority first."""
        if intent.target:
            package = self._installed.get(intent.target[0])
            component = package.component(intent.target[1]) if package else None
            return (
                ((package, component),)
                if package and component and component.kind == kind and component.enabled
                else ()
            )
        found = [
            (candidate.priority, package, component)
            for package in self._installed.values()
            if intent.package in (None, "", package.name)
            for component in package.components(kind)
            for candidate in component.filters
            if answers(candidate, intent, default_only=default_only)
        ]
        unique = {
            (package.name, component.name): (package, component)
            for _, package, component in sorted(found, key=lambda each: -each[0])
        }
        return tuple(unique.values())

    def launcher_of(self, package: InstalledPackage) -> Component | None:
        """The activity that the launcher starts."""
        intent = Intent(action=ACTION_MAIN, categories=(CATEGORY_LAUNCHER,), package=package.name)
        found = self.query("activity", intent)
        return found[0][1] if found else None

    def provider(self, authority: str) -> tuple[InstalledPackage, Component] | None:
        """The provider of an authority that an installed app declares."""
        for package in self._installed.values():
            for component in package.components("provider"):
                if authority in component.authorities:
                    return package, component
        return None

    def visible(self, caller: Caller, package: InstalledPackage) -> bool:
        """Whether the caller's app may know of `package` (visibility, for apps that target Android 11 and up)."""
        asking = self._installed.get(caller.package)
        return asking is None or sees(asking, package)

    def visible_to(self, uid: int, package: InstalledPackage) -> bool:
        """Whether anything that runs as `uid` may know of `package`."""
        asking = self.of_uid(uid)
        return not asking or any(sees(each, package) for each in asking)

    async def getInstalledPackages(self, caller: Caller, *, flags: int = 0) -> Json:
        """Every package that the caller may see."""
        return [self._info(each) for each in self._list(caller, "package.getInstalledPackages")]

    async def getInstalledApplications(self, caller: Caller, *, flags: int = 0) -> Json:
        """Every application that the caller may see."""
        listed = self._list(caller, "package.getInstalledApplications")
        return [{"packageName": each.name, "label": each.manifest.label, "system": each.system} for each in listed]

    async def getPackageInfo(self, caller: Caller, *, packageName: str, flags: int = 0) -> Json:
        """One package; NameNotFoundException where it is not there or not visible."""
        return self._info(self._one(caller, packageName, "package.getPackageInfo"))

    async def getApplicationInfo(self, caller: Caller, *, packageName: str, flags: int = 0) -> Json:
        """One application; NameNotFoundException where it is not there or not visible."""
        package = self._one(caller, packageName, "package.getApplicationInfo")
        return {
            "packageName": package.name,
            "label": package.manifest.label,
            "system": package.system,
            **self._application(package),
        }

    async def queryIntentActivities(self, caller: Caller, *, intent: Intent, flags: int = 0) -> Json:
        """The activities that answer `intent`."""
        found = [each for each in self.query("activity", intent) if self.visible(caller, each[0])]
        self._seen(caller, "package.queryIntentActivities", [package for package, _ in found])
        return [{"packageName": package.name, "name": component.name} for package, component in found]

    async def resolveActivity(self, caller: Caller, *, intent: Intent, flags: int = 0) -> Json:
        """The activity that would answer `intent`, or null."""
        found = [each for each in self.query("activity", intent) if self.visible(caller, each[0])]
        if not found:
            return None
        self._seen(caller, "package.resolveActivity", [found[0][0]])
        return {"packageName": found[0][0].name, "name": found[0][1].name}

    async def getPackagesForUid(self, caller: Caller, *, uid: int) -> Json:
        """Names of the packages of `uid`, or null."""
        found = [each for each in self.of_uid(uid) if self.visible(caller, each)]
        self._seen(caller, "package.getPackagesForUid", found)
        return [each.name for each in found] or None

    async def getNameForUid(self, caller: Caller, *, uid: int) -> str | None:
        """The package name of `uid`, or null."""
        found = [each for each in self.of_uid(uid) if self.visible(caller, each)]
        self._seen(caller, "package.getNameForUid", found)
        return found[0].name if found else None

    async def getInstallerPackageName(self, caller: Caller, *, packageName: str) -> str | None:
        """Who installed a package, or null."""
        package = self._installed.get(packageName)
        known = package if package and self.visible(caller, package) else None
        self._asked(caller, packageName, "package.getInstallerPackageName", there=known is not None)
        if known is None:
            raise JavaThrow("java.lang.IllegalArgumentException", f"Unknown package: {packageName}")
        return known.installer or None

    async def getLaunchIntentForPackage(self, caller: Caller, *, packageName: str) -> Json:
        """The intent that the launcher would send, or null."""
        package = self._installed.get(packageName)
        launcher = self.launcher_of(package) if package and self.visible(caller, package) else None
        if package is None or launcher is None:
            return None
        self._seen(caller, "package.getLaunchIntentForPackage", [package])
        return Intent(
            action=ACTION_MAIN,
            categories=(CATEGORY_LAUNCHER,),
            component=f"{package.name}/{launcher.name}",
            package=package.name,
            flags=0x10000000,
        ).to_json()

    async def hasSystemFeature(self, caller: Caller, *, name: str) -> bool:
        """Whether the device has a hardware or software feature."""
        return name in FEATURES

    def _list(self, caller: Caller, api: str) -> list[InstalledPackage]:
        listed = [each for each in self._installed.values() if self.visible(caller, each)]
        self._seen(caller, api, listed)
        return listed

    def _one(self, caller: Caller, name: str, api: str) -> InstalledPackage:
        package = self._installed.get(name)
        found = package if package and self.visible(caller, package) else None
        self._asked(caller, name, api, there=found is not None)
        if found is None:
            raise JavaThrow("android.content.pm.PackageManager$NameNotFoundException", name)
        return found

    def _asked(self, caller: Caller, name: str, api: str, *, there: bool) -> None:
        """Whether another app is there is personal, and so is that it is not."""
        if name != caller.package:
            self._device.truth.access(
                caller, data_type="installed_apps", api=api, outcome="obtained" if there else "empty", value=name
            )

    def _seen(self, caller: Caller, api: str, packages: list[InstalledPackage]) -> None:
        others = [each.name for each in packages if each.uid != caller.uid]
        if others:
            self._device.truth.access(caller, data_type="installed_apps", api=api, outcome="obtained", value=others)

    def _info(self, package: InstalledPackage) -> Json:
        return {
            "packageName": package.name,
            "versionName": package.manifest.version_name,
            "versionCode": package.manifest.version_code,
            "firstInstallTime": package.first_install_ms,
            "lastUpdateTime": package.last_update_ms,
            "permissions": list(package.manifest.permissions),
            "system": package.system,
            "label": package.manifest.label,
            **self._application(package),
        }

    def _application(self, package: InstalledPackage) -> dict[str, Json]:
        return {
            "uid": package.uid,
            "targetSdk": package.manifest.target_sdk,
            "sourceDir": package.apk_path,
            "dataDir": f"/data/user/0/{package.name}",
            "processName": package.manifest.process or package.name,
            "debuggable": package.manifest.debuggable,
        }

    def _check(self, apk: Apk, old: InstalledPackage | None, options: InstallOptions) -> None:
        manifest = apk.manifest
        if manifest.test_only and not options.test:
            raise InstallFailed("INSTALL_FAILED_TEST_ONLY", "installPackageLI")
        if old is None:
            return
        if not options.replace:
            raise InstallFailed(
                "INSTALL_FAILED_ALREADY_EXISTS", f"Attempt to re-install {manifest.package} without first uninstalling."
            )
        if old.signature != apk.signature:
            raise InstallFailed(
                "INSTALL_FAILED_UPDATE_INCOMPATIBLE",
                f"Existing package {manifest.package} signatures do not match newer version; ignoring!",
            )
        if manifest.version_code < old.manifest.version_code and not (options.downgrade and old.manifest.debuggable):
            raise InstallFailed(
                "INSTALL_FAILED_VERSION_DOWNGRADE",
                f"Downgrade detected: Update version code {manifest.version_code} is older than current"
                f" {old.manifest.version_code}",
            )

    def _put(self, apk: Apk, data: bytes, old: InstalledPackage | None, options: InstallOptions) -> InstalledPackage:
        name = apk.manifest.package
        if old and self._device.filesystem.exists(old.code_path):
            self._device.filesystem.rmtree(old.code_path)
        now = self._device.clock.wall_ms()
        code_path = self._code_path(name)
        self._device.filesystem.mkdir(code_path, parents=True)
        self._device.filesystem.write(f"{code_path}/base.apk", data)
        classes = self._code / f"{name}-{now}.jar"
        classes.write_bytes(apk.code)
        package = self._installed[name] = InstalledPackage(
            manifest=apk.manifest,
            uid=old.uid if old else self._new_uid(),
            system=False,
            code_path=code_path,
            first_install_ms=old.first_install_ms if old else now,
            last_update_ms=now,
            strings=apk.strings,
            ids=apk.ids,
            classes=classes,
            signature=apk.signature,
            installer=options.installer,
            force_queryable=options.force_queryable or (old is not None and old.force_queryable),
            stopped=old.stopped if old else True,
            not_launched=old.not_launched if old else True,
            permissions=old.permissions if old else {},
        )
        self._make_data(package, fresh=old is None)
        return package

    def _make_data(self, package: InstalledPackage, *, fresh: bool) -> None:
        files, folder = self._device.filesystem, f"/data/user/0/{package.name}"
        if fresh and files.exists(folder):
            files.rmtree(folder)
        if not files.exists(folder):
            files.mkdir(folder, mode=0o700, parents=True)
            files.chown(folder, package.uid, package.uid)

    def _code_path(self, name: str) -> str:
        first, second = (base64.urlsafe_b64encode(self._random.randbytes(16)).decode() for _ in range(2))
        return f"/data/app/~~{first}/{name}-{second}"

    def _new_uid(self) -> int:
        uid, self._next_uid = self._next_uid, self._next_uid + 1
        return uid


def _seeded_manifest(package: knowledge.SeededPackage) -> Manifest:
    categories = (CATEGORY_HOME, CATEGORY_DEFAULT) if package.home else (CATEGORY_LAUNCHER,)
    main = IntentFilter(actions=(ACTION_MAIN,), categories=categories)
    components = [_seeded_activity(package.name, package.launcher, main)] if package.launcher else []
    for each in package.activities:
        answered = IntentFilter(
            actions=each.actions, categories=(CATEGORY_DEFAULT,), schemes=each.schemes, priority=each.priority
        )
        components.append(_seeded_activity(package.name, each.name, answered))
    return Manifest(
        package=package.name,
        version_code=package.code,
        version_name=package.version,
        min_sdk=34 if package.system else 21,
        target_sdk=34 if package.system else 30,
        label=package.label,
        permissions=package.permissions,
        components=tuple(components),
    )


def _seeded_activity(package: str, name: str, answered: IntentFilter) -> Component:
    return Component(kind="activity", name=name, process=package, exported=True, filters=(answered,))
