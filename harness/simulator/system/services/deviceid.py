"""The service "deviceid": identifiers that come from other places than the phone service.

The OAID stands for the service that a Chinese vendor's device has; there are no Google services, so no advertising ID.
"""

from __future__ import annotations

from typing import Protocol

from harness.simulator.apps.caller import Caller
from harness.simulator.apps.truth import TruthLog
from harness.simulator.machine.properties import Properties
from harness.simulator.system.seed import PersonalData
from harness.simulator.system.services.package import Packages
from harness.simulator.system.services.permission import Permissions
from harness.simulator.system.services.telephony import ANDROID_11, identifier_readable, target_sdk

UNKNOWN = "unknown"


class Needs(Protocol):
    """What it needs of the device."""

    personal: PersonalData
    packages: Packages
    permissions: Permissions
    properties: Properties
    truth: TruthLog


class DeviceIdService:
    """Serial number, OAID, MAC address, DRM id."""

    name = "deviceid"

    def __init__(self, device: Needs) -> None:
        self._device = device

    async def getSerial(self, caller: Caller) -> str:
        """Give Build.getSerial(): "unknown" or SecurityException for ordinary apps since Android 10."""
        api = "deviceid.getSerial"
        readable = identifier_readable(self._device, caller, data_type="serial_number", api=api, message="getSerial")
        return (
            self._given(caller, "serial_number", api, self._device.properties["ro.serialno"]) if readable else UNKNOWN
        )

    async def getOaid(self, caller: Caller) -> str:
        """Give the vendor's OAID: no permission guards it."""
        return self._given(caller, "oaid", "deviceid.getOaid", self._device.personal.oaid)

    async def getAdvertisingId(self, caller: Caller) -> None:
        """Give nothing: Google Play services are not installed."""
        self._device.truth.access(caller, data_type="gaid", api="deviceid.getAdvertisingId", outcome="empty")

    async def getMacAddress(self, caller: Caller) -> str | None:
        """Give wlan0's address as NetworkInterface.getHardwareAddress does: null from target Android 11 on."""
        if target_sdk(self._device.packages, caller) >= ANDROID_11:
            self._device.truth.access(caller, data_type="mac_wifi", api="deviceid.getMacAddress", outcome="denied")
            return None
        return self._given(caller, "mac_wifi", "deviceid.getMacAddress", self._device.personal.mac_wifi)

    async def getDrmId(self, caller: Caller) -> str:
        """Give MediaDrm's deviceUniqueId for Widevine, base64 of 32 bytes."""
        return self._given(caller, "drm_id", "deviceid.getDrmId", self._device.personal.drm_id)

    def _given(self, caller: Caller, data_type: str, api: str, value: str) -> str:
        self._device.truth.access(caller, data_type=data_type, api=api, outcome="obtained", value=value)
        return value
