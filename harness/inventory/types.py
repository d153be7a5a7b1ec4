"""What is kept of an app's APKs: `inventory.json` of a bundle holds an `Inventory` for each set that was installed."""

from __future__ import annotations

from enum import StrEnum
from math import inf
from typing import Annotated

import msgspec
from msgspec import Meta

from harness.text import Text

MOST_APKS = 10_000  # of one app


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """Base of what is kept."""


class ComponentKind(StrEnum):
    """What Android may start of an app, by its tag."""

    ACTIVITY = "activity"
    ALIAS = "activity-alias"
    SERVICE = "service"
    RECEIVER = "receiver"
    PROVIDER = "provider"


class Component(Kept, frozen=True, kw_only=True):
    """One component of the manifest; `name` is the full name of its class, of an alias that of what it stands for."""

    kind: ComponentKind
    name: str
    exported: bool  # other apps may use it: as it says, or by what Android takes where it says nothing
    permission: str = ""  # that others need for it
    launcher: bool = False  # an icon starts it


class Requested(Kept, frozen=True, kw_only=True):
    """A permission that the manifest asks for."""

    name: str
    max_sdk: int | None = None  # the last API level on which it is asked for


class Declarations(Kept, frozen=True, kw_only=True):
    """What a manifest says. None: it says nothing, or what only a resource or a preview of Android tells."""

    package: str
    version_code: str = ""
    version_name: str = ""
    split: str = ""
    min_sdk: int | None = None
    target_sdk: int | None = None
    permissions: tuple[Requested, ...] = ()
    defines: tuple[str, ...] = ()  # permissions of its own
    application: str = ""  # class of the application object
    components: tuple[Component, ...] = ()
    allow_backup: bool | None = None
    debuggable: bool | None = None
    cleartext: bool | None = None  # usesCleartextTraffic
    versions: dict[str, str] = {}  # what SDKs say of their versions in meta-data


class NetworkSecurity(Kept, frozen=True, kw_only=True):
    """A network security config that lies in the APK; which one is in force only the resources say."""

    file: str
    cleartext: bool | None = None  # for every host that no entry of its own names
    cleartext_for: tuple[str, ...] = ()  # hosts
    user_cas: bool = False  # trusts certificates that a user installed, for some host


class Apk(Kept, frozen=True, kw_only=True):
    """One APK: a base or a split."""

    name: str
    sha256: str
    size: int  # bytes
    declares: Declarations | None  # None: its manifest could not be read
    code: dict[str, tuple[str, ...]] = {}  # package -> names of the classes in it, those of inner classes left out
    libraries: tuple[str, ...] = ()  # native ones: "arm64-v8a/libBugly.so"
    network_security: tuple[NetworkSecurity, ...] = ()
    versions: dict[str, str] = {}  # of libraries, from the files that their builds leave
    hidden: tuple[str, ...] = ()  # files that hold more code, which an app may load when it runs
    unread: tuple[Text, ...] = ()  # what could not be read, and why


class Inventory(Kept, frozen=True, kw_only=True):
    """The APKs of one app that belong together, as they are installed: the base first."""

    apks: Annotated[tuple[Apk, ...], Meta(min_length=1, max_length=MOST_APKS)]

    @property
    def base(self) -> Apk:
        """The APK that is no split, else the first."""
        return next((apk for apk in self.apks if apk.declares and not apk.declares.split), self.apks[0])

    @property
    def package(self) -> str:
        """The app's package; "" where no manifest could be read."""
        return next((apk.declares.package for apk in self.apks if apk.declares), "")

    @property
    def declared(self) -> tuple[Declarations, ...]:
        """What the manifests say that could be read."""
        return tuple(apk.declares for apk in self.apks if apk.declares)

    @property
    def permissions(self) -> tuple[Requested, ...]:
        """Every permission that is asked for, once, up to the highest level of all, in the order of names."""
        every = (each for declared in self.declared for each in declared.permissions)
        in_order = sorted(every, key=lambda each: (each.name, inf if each.max_sdk is None else each.max_sdk))
        return tuple({each.name: each for each in in_order}.values())

    @property
    def components(self) -> tuple[Component, ...]:
        """The components of all APKs."""
        return tuple(each for declared in self.declared for each in declared.components)

    @property
    def code(self) -> dict[str, tuple[str, ...]]:
        """The classes of all APKs by package, in the order of names."""
        found: dict[str, set[str]] = {}
        for apk in self.apks:
            for package, names in apk.code.items():
                found.setdefault(package, set()).update(names)
        return {package: tuple(sorted(found[package])) for package in sorted(found)}

    @property
    def libraries(self) -> tuple[str, ...]:
        """The file names of the native libraries of all processors, each once."""
        return tuple(sorted({name.rpartition("/")[2] for apk in self.apks for name in apk.libraries}))

    @property
    def versions(self) -> dict[str, str]:
        """The versions that SDKs and libraries tell."""
        found = {name: version for apk in self.apks for name, version in apk.versions.items()}
        for declared in self.declared:
            found |= declared.versions
        return dict(sorted(found.items()))
