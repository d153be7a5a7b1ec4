"""What a reboot leaves: the partitions that are written to, and what the system keeps on them."""

from __future__ import annotations

from typing import Protocol

from harness.simulator.phone import Phone
from harness.simulator.system.services.clipboard import ClipboardService

KEPT_PARTITIONS = ("data", "cache", "storage")


class Rebooting(Phone, Protocol):
    """A phone, and what lives in its memory alone."""

    clipboard: ClipboardService


def take_over(device: Rebooting, before: Phone) -> None:
    """Give a new device what was on the flash of the one `before`, which has ended.

    What lived in memory is gone: processes, the log, mounts, firewall rules, the clipboard, a mock location, root
    of adbd, and one-time permissions, which RuntimePermissionsPersistence writes as not granted.
    """
    device.filesystem.adopt(before.filesystem, KEPT_PARTITIONS)
    for name, value in before.properties.items():
        if name.startswith("persist."):
            device.properties[name] = value
    device.packages.adopt(before.packages)
    device.appops.adopt(before.appops)
    device.settings.adopt(before.settings)
    device.content.adopt(before.content)
    device.clipboard.put(None)
    for package in device.packages:
        for state in package.permissions.values():
            state.granted = state.granted and "ONE_TIME" not in state.flags
    for uid in {package.uid for package in device.packages}:
        device.appops.sync_uid(uid)
