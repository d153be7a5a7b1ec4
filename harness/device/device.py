"""One device and all its parts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

from harness.device.activity import Activities
from harness.device.adb import Adb
from harness.device.appops import AppOps
from harness.device.ca import CertificateStore
from harness.device.clock import DeviceClock
from harness.device.content import Content
from harness.device.egress import Egress
from harness.device.freezer import Freezer
from harness.device.instrumentation import Instrumentation
from harness.device.logcat import Logcat
from harness.device.packages import Packages
from harness.device.parsers.getprop import parse_getprop
from harness.device.permissions import Permissions
from harness.device.reservation import reserved
from harness.device.simulator import SIMULATOR, RuntimeName, running_simulator
from harness.device.traffic_route import TrafficRoute
from harness.device.ui import Screen
from harness.text import Text

OLDEST_API, OLDEST_RELEASE = 26, "8.0"


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
        self.appops = AppOps(adb, self.packages, api_level=self.info.api_level)
        self.activities = Activities(adb, self.packages)
        self.content = Content(adb)
        self.screen = Screen(adb)
        self.logcat = Logcat(adb)
        self.instrumentation = Instrumentation(adb, simulator=self.info.simulator)
        self.egress = Egress(adb)
        self.route = TrafficRoute(adb, understands_socks=self.info.understands_socks)
        self.certificates = CertificateStore(adb)
        self.freezer = Freezer(adb, api_level=self.info.api_level)

    def __repr__(self) -> str:
        return f"Device({self.serial!r})"

    def require_supported(self) -> None:
        """Raise `DeviceError` where its Android is too old, or does not say how old it is."""
        if self.info.api_level >= OLDEST_API:
            return
        older, newer = f"Android {self.info.release} (API {self.info.api_level})", f"Android {OLDEST_RELEASE}"
        raise self.adb.error(
            Text(
                zh=f"系统为 {older}：它的 app-ops、`pm` 和证书库与后来的版本不同，读到的空结果会被误认为“没有”",
                en=f"it runs {older}, whose app-ops, `pm` and trust store differ: what they do not tell would be taken "
                "for nothing",
            )
            if self.info.api_level
            else Text(zh="读不到它的 Android 版本", en="its version of Android cannot be read"),
            Text(
                zh=f"请使用 {newer}（API {OLDEST_API}）或更高版本的设备。",
                en=f"Use a device with {newer} (API {OLDEST_API}) or later.",
            ),
        )

    def restore_leftover(self) -> tuple[str, ...]:
        """Put back what a harness that was killed, or could not clean up in time, left behind; what was put back."""
        parts = (self.route, self.freezer, self.certificates)
        return tuple(name for part in parts for name in part.restore_leftover())

    @property
    def left_changed(self) -> Text | None:
        """What could not be put back, and who will; None where all is as it was."""
        if not (left := self.adb.left):
            return None
        again = f"`harness doctor --device {self.serial}`"
        return Text(
            zh=f"{self.serial}：没有来得及恢复 {'、'.join(each.zh for each in left)}；下一次运行会恢复，{again} 也会。",
            en=f"{self.serial}: could not be put back in time: {', '.join(each.en for each in left)}. The next run "
            f"does it, or {again}.",
        )


@contextmanager
def open_device(
    serial: str, *, seed: int | None = None, runtime: RuntimeName = RuntimeName.HOTSPOT, alone: bool = False
) -> Iterator[Device]:
    """Connect to the device of this serial, or to a simulator of its own that ends with the block.

    `seed` repeats a simulator's data, and `runtime` runs its apps; a phone has its own. `alone`: nobody else who asks
    for this may have it meanwhile.
    Raises `DeviceLost` where the device is not there, and `DeviceError` where its Android is older than 8.0 or
    somebody else has it.
    """
    with ExitStack() as undo:
        if serial == SIMULATOR:
            serial = undo.enter_context(running_simulator(seed=seed, runtime=runtime))
        if alone:
            undo.enter_context(reserved(serial))
        yield _connected(serial)


def _connected(serial: str) -> Device:
    device = Device(Adb.connect(serial))
    device.require_supported()
    return device
