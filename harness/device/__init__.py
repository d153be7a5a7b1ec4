"""The one device interface: a phone and the simulator answer to the same calls, over adb.

`open_device(serial)` gives a `Device`; its parts speak Android's own terms: `device.permissions.revoke(package,
permission)`, `device.appops.read(package)`, `device.screen.dump()`. Parsers of what the device prints are pure.
"""

from harness.device.adb import Adb, Completed
from harness.device.appops import OpReading
from harness.device.clock import ClockReading, DeviceClock
from harness.device.device import Device, DeviceInfo, open_device
from harness.device.devices import Listed, list_devices
from harness.device.gate import Spawn, SpawnGate
from harness.device.simulator import RuntimeName
from harness.device.ui import Screen

__all__ = [
    "Adb",
    "ClockReading",
    "Completed",
    "Device",
    "DeviceClock",
    "DeviceInfo",
    "Listed",
    "OpReading",
    "RuntimeName",
    "Screen",
    "Spawn",
    "SpawnGate",
    "list_devices",
    "open_device",
]
