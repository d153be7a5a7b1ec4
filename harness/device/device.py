"""One device and all its parts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from harness.device.activity import Activities
from harness.device.adb import Adb
from harness.device.appops import AppOps
from harness.device.ca import CertificateStore
from harness.device.clock import DeviceClock
from harness.device.content import Content
from harness.device.egress import Egress
from harness.device.instrumentation import Instrumentation
from harness.device.logcat import Logcat
from harness.device.packages import Packages
from harness.device.parsers.getprop import parse_getprop
from harness.device.permissions import Permissions
from harness.device.simulator import running_simulator
from harness.device.traffic_route import TrafficRoute
from harness.device.ui import Screen

SIMULATOR = "simulator"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceInfo:
    """What the device's properties say of it."""

    serial: str
    model: str
    manufacturer: str
    release: str
    api_level: int
    fingerprint: str
    simulator: bool
    understands_socks: bool

    @classmethod
    def of(cls, serial: str, properties: dict[str, str]) -> DeviceInfo:
        """Read from `getprop`."""
        level = properties.get("ro.build.version.sdk", "")
        return cls(
            serial=serial,
            model=properties.get("ro.product.model", ""),
            manufacturer=properties.get("ro.product.manufacturer", ""),
            release=properties.get("ro.build.version.release", ""),
            api_level=int(level) if level.isdigit() else 0,
            fingerprint=properties.get("ro.build.fingerprint", ""),
            simulator=properties.get("ro.harness.simulator") == "1",
            understands_socks=properties.get("ro.harness.route") == "socks5",
        )


class Device:
    """A connected device."""

    def __init__(self, adb: Adb) -> None:
        self.adb = adb
        self.serial = adb.serial
        self.info = DeviceInfo.of(adb.serial, parse_getprop(adb.output("getprop")))
        self.clock = DeviceClock(adb)
        self.packages = Packages(adb)
        self.permissions = Permissions(adb, self.packages)
        self.appops = AppOps(adb)
        self.activities = Activities(adb, self.packages)
        self.content = Content(adb)
        self.screen = Screen(adb)
        self.logcat = Logcat(adb)
        self.instrumentation = Instrumentation(adb, simulator=self.info.simulator)
        self.egress = Egress(adb)
        self.route = TrafficRoute(adb, understands_socks=self.info.understands_socks)
        self.certificates = CertificateStore(adb)

    def __repr__(self) -> str:
        return f"Device({self.serial!r})"


@contextmanager
def open_device(serial: str, *, seed: int | None = None) -> Iterator[Device]:
    """Connect to the device of this serial, or to a simulator of its own that ends with the block.

    `seed` repeats a simulator's data; a phone has none. Raises `DeviceLost` where the device is not there.
    """
    if serial == SIMULATOR:
        with running_simulator(seed=seed) as address:
            yield Device(Adb.connect(address))
    else:
        yield Device(Adb.connect(serial))
