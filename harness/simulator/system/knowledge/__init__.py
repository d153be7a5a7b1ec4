"""What the platform's tables say, as YAML with its source; read once."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

import msgspec

Mode = Literal["allow", "ignore", "deny", "default", "foreground"]
Protection = Literal["dangerous", "normal", "signature"]

_HERE = Path(__file__).parent


class Permission(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One permission of the platform."""

    name: str
    protection: Protection
    group: str = ""  # "LOCATION" for android.permission-group.LOCATION
    op: str = ""
    background: str = ""
    restricted: bool = False


class Op(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One app-op."""

    name: str
    default: Mode = "allow"
    switch: str = ""
    capability: str = ""  # the letter of the process capability that the mode foreground asks for


class ForegroundServiceType(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One type of foreground service."""

    name: str
    value: int
    needs: str = ""
    any_of: tuple[str, ...] = ()
    foreground_only: bool = False
    capability: str = ""  # the letter of the process capability that it gives


class SeededActivity(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An activity of a seeded package that answers actions; every one has the category DEFAULT."""

    name: str
    actions: tuple[str, ...]
    schemes: tuple[str, ...] = ()
    priority: int = 0


class SeededPackage(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A package that is on the device before anything is installed."""

    name: str
    label: str
    version: str = "14"
    code: int = 34
    uid: int = 0  # 0: the next free app uid
    system: bool = False
    permissions: tuple[str, ...] = ()
    launcher: str = ""  # class of its launcher activity
    home: bool = False
    activities: tuple[SeededActivity, ...] = ()
    force_queryable: bool = False  # every app may see it


class _Permissions(msgspec.Struct, frozen=True):
    source: str
    permissions: tuple[Permission, ...]


class _Ops(msgspec.Struct, frozen=True):
    source: str
    ops: tuple[Op, ...]


class _Packages(msgspec.Struct, frozen=True):
    source: str
    packages: tuple[SeededPackage, ...]


class _Types(msgspec.Struct, frozen=True):
    source: str
    types: tuple[ForegroundServiceType, ...]


class _Actions(msgspec.Struct, frozen=True):
    source: str
    actions: frozenset[str]


@cache
def permissions() -> dict[str, Permission]:
    """Every permission by name."""
    table = msgspec.yaml.decode((_HERE / "permissions.yaml").read_bytes(), type=_Permissions)
    return {each.name: each for each in table.permissions}


@cache
def app_ops() -> dict[str, Op]:
    """Every app-op by name, in the order of the codes."""
    table = msgspec.yaml.decode((_HERE / "app_ops.yaml").read_bytes(), type=_Ops)
    return {each.name: each for each in table.ops}


@cache
def seeded_packages() -> tuple[SeededPackage, ...]:
    """The packages of a new device."""
    return msgspec.yaml.decode((_HERE / "packages.yaml").read_bytes(), type=_Packages).packages


@cache
def foreground_service_types() -> tuple[ForegroundServiceType, ...]:
    """The types of foreground services, by value."""
    return msgspec.yaml.decode((_HERE / "foreground_service_types.yaml").read_bytes(), type=_Types).types


@cache
def protected_broadcasts() -> frozenset[str]:
    """The actions that only the system may send."""
    return msgspec.yaml.decode((_HERE / "protected_broadcasts.yaml").read_bytes(), type=_Actions).actions
