"""The inventory: what the APKs say that are installed. It looks once, not all the while, so it has no pulse.

The files are read from the device, whoever installed them: the very code that runs, splits included.
"""

from __future__ import annotations

from harness.device import Device
from harness.inventory import Inventory, read_apks


def take_inventory(device: Device, package: str) -> Inventory | None:
    """Read all APKs of a package; None where it is not installed. Raises `DeviceError` where they cannot be read."""
    paths = device.packages.apks(package)
    if not paths:
        return None
    # One after the other: those of a game are gigabytes together.
    return read_apks((path.rpartition("/")[2], device.adb.pull(path)) for path in paths)
