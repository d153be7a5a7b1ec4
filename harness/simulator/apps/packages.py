"""What the system keeps about an installed package."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

FLAG_ORDER = (
    "USER_SET",
    "USER_FIXED",
    "POLICY_FIXED",
    "REVOKED_COMPAT",
    "REVOKE_ON_UPGRADE",
    "SYSTEM_FIXED",
    "GRANTED_BY_DEFAULT",
    "REVIEW_REQUIRED",
    "USER_SENSITIVE_WHEN_GRANTED",
    "USER_SENSITIVE_WHEN_DENIED",
    "RESTRICTION_INSTALLER_EXEMPT",
    "RESTRICTION_SYSTEM_EXEMPT",
    "RESTRICTION_UPGRADE_EXEMPT",
    "APPLY_RESTRICTION",
    "GRANTED_BY_ROLE",
    "ONE_TIME",
    "AUTO_REVOKED",
)
"""Names of permission flags as `dumpsys package` prints them, in the order of their bits."""


@dataclass(slots=True)
class PermissionState:
    """One runtime permission of one package."""

    granted: bool = False
    flags: set[str] = field(default_factory=set)

    def flag_text(self) -> str:
        """`USER_SET|ONE_TIME` as dumpsys prints it."""
        return "|".join(flag for flag in FLAG_ORDER if flag in self.flags)


@dataclass(frozen=True, slots=True, kw_only=True)
class IntentFilter:
    """What a component answers to."""

    actions: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    schemes: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    priority: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """An activity, service, receiver or provider of a manifest."""

    kind: str  # "activity", "service", "receiver", "provider"
    name: str  # fully qualified class
    process: str  # "com.example.app:push"
    exported: bool
    enabled: bool = True
    permission: str = ""
    filters: tuple[IntentFilter, ...] = ()
    authorities: tuple[str, ...] = ()
    label: str = ""
    launch_mode: str = "standard"
    init_order: int = 0
    foreground_types: int = 0  # ServiceInfo.FOREGROUND_SERVICE_TYPE_*


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What an APK says about itself, its resources resolved."""

    package: str
    version_code: int
    version_name: str
    min_sdk: int
    target_sdk: int
    label: str
    application: str = ""
    process: str = ""
    debuggable: bool = False
    test_only: bool = False
    allow_backup: bool = True
    permissions: tuple[str, ...] = ()
    components: tuple[Component, ...] = ()
    queries: tuple[str, ...] = ()  # packages named in <queries>
    queried_intents: tuple[IntentFilter, ...] = ()
    queried_authorities: tuple[str, ...] = ()


@dataclass(slots=True, kw_only=True)
class InstalledPackage:
    """A package on the device."""

    manifest: Manifest
    uid: int
    system: bool
    code_path: str  # folder of base.apk and of its splits
    first_install_ms: int
    last_update_ms: int
    strings: dict[int, str] = field(default_factory=dict)  # resource id -> text
    ids: dict[int, str] = field(default_factory=dict)  # resource id -> "agree"
    splits: tuple[str, ...] = ()  # names of their files
    classes: Path | None = None  # the app's code on the host; None: a package that is only listed
    signature: str = ""  # SHA-256 of the signing certificate, hex
    installer: str = ""
    stopped: bool = True
    not_launched: bool = True
    home: bool = False
    force_queryable: bool = False  # every app may know of it
    dexopt: tuple[str, str] = ("verify", "install")  # compiler filter and reason, as dumpsys shows them
    permissions: dict[str, PermissionState] = field(default_factory=dict)  # runtime ones that it requests
    install_permissions: set[str] = field(default_factory=set)

    @property
    def name(self) -> str:
        """The package name."""
        return self.manifest.package

    @property
    def apk_path(self) -> str:
        """Path of base.apk on the device."""
        return f"{self.code_path}/base.apk"

    def components(self, kind: str) -> tuple[Component, ...]:
        """The enabled components of one kind, in manifest order."""
        return tuple(each for each in self.manifest.components if each.kind == kind and each.enabled)

    def component(self, name: str) -> Component | None:
        """The component of that class."""
        return next((each for each in self.manifest.components if each.name == name), None)

    def processes(self) -> tuple[str, ...]:
        """Names of all processes its components may run in."""
        return tuple(sorted({each.process for each in self.manifest.components} | {self.manifest.process or self.name}))
