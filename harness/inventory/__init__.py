"""What an APK says of itself, without being run: permissions, components, classes, native libraries, settings."""

from harness.inventory.reading import read_apk, read_apks, unreadable
from harness.inventory.types import (
    Apk,
    Component,
    ComponentKind,
    Declarations,
    Inventory,
    NetworkSecurity,
    Requested,
)

__all__ = [
    "Apk",
    "Component",
    "ComponentKind",
    "Declarations",
    "Inventory",
    "NetworkSecurity",
    "Requested",
    "read_apk",
    "read_apks",
    "unreadable",
]
