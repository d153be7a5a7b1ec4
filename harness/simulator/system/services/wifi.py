"""The service "wifi": the network the device is on and those around it.

Names and addresses of access points need a location permission (the precise one from target Android 10 on, before
that either) and switched-on location. The connection info of a caller without is redacted, its scan list is empty;
neither throws. Source: WifiServiceImpl and WifiPermissionsUtil (packages/modules/Wifi, android14-release).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from harness.simulator.apps.caller import Caller, SecurityThrow
from harness.simulator.apps.truth import Outcome, TruthLog
from harness.simulator.machine.interface import ADDRESS
from harness.simulator.system.seed import PersonalData
from harness.simulator.system.services.location import LocationService
from harness.simulator.system.services.package import Packages
from harness.simulator.system.services.permission import COARSE_LOCATION, FINE_LOCATION, Permissions
from harness.simulator.system.services.telephony import ANDROID_10, target_sdk

if TYPE_CHECKING:
    from harness.simulator.system.seed import WifiNetwork

UNKNOWN_SSID = "<unknown ssid>"
DEFAULT_MAC = "02:00:00:00:00:00"


class Needs(Protocol):
    """What it needs of the device."""

    location: LocationService
    packages: Packages
    permissions: Permissions
    personal: PersonalData
    truth: TruthLog


class WifiService:
    """What WifiManager asks."""

    name = "wifi"

    def __init__(self, device: Needs) -> None:
        self._device = device
        self._data = device.personal

    async def isWifiEnabled(self, caller: Caller) -> bool:
        """Say that Wi-Fi is on."""
        self._require(caller, "android.permission.ACCESS_WIFI_STATE")
        self._device.truth.access(
            caller, data_type="wifi_state", api="wifi.isWifiEnabled", outcome="obtained", value=True
        )
        return True

    async def networkTold(self, caller: Caller, *, api: str) -> None:
        """ConnectivityManager tells of the one network that there is."""
        self._require(caller, "android.permission.ACCESS_NETWORK_STATE")
        self._device.truth.access(
            caller, data_type="network_type", api=f"connectivity.{api}", outcome="obtained", value="WIFI"
        )

    async def getConnectionInfo(self, caller: Caller) -> dict[str, Any]:
        """Give the connection, without the names of the network for who may not know where the device is."""
        self._require(caller, "android.permission.ACCESS_WIFI_STATE")
        network = self._data.own_network
        allowed = self._may_know_place(caller)
        ssid, bssid = (f'"{network.ssid}"', network.bssid) if allowed else (UNKNOWN_SSID, DEFAULT_MAC)
        for data_type, value in (("ssid", ssid), ("bssid", bssid)):
            self._log(caller, data_type, "wifi.getConnectionInfo", allowed, value if allowed else "")
        return {
            "ssid": ssid,
            "bssid": bssid,
            "macAddress": DEFAULT_MAC,
            "ipAddress": ADDRESS,
            "rssi": network.level,
            "networkId": 0 if allowed else -1,
            "frequency": network.frequency,
        }

    async def getScanResults(self, caller: Caller) -> list[dict[str, Any]]:
        """Give the access points in reach; none for who may not know where the device is."""
        self._require(caller, "android.permission.ACCESS_WIFI_STATE")
        results = [_scan_result(network) for network in self._data.networks] if self._may_know_place(caller) else []
        self._log(caller, "wifi_scan_list", "wifi.getScanResults", bool(results), results or "")
        return results

    async def startScan(self, caller: Caller) -> bool:
        """Begin a scan; False when the caller may not."""
        self._require(caller, "android.permission.CHANGE_WIFI_STATE")
        allowed = self._may_know_place(caller)
        outcome: Outcome = "empty" if allowed else "denied"
        self._device.truth.access(caller, data_type="wifi_scan_list", api="wifi.startScan", outcome=outcome)
        return allowed

    async def getConfiguredNetworks(self, caller: Caller) -> list[dict[str, Any]]:
        """Give the stored networks: none to an app that targets Android 10 or later."""
        self._require(caller, "android.permission.ACCESS_WIFI_STATE")
        allowed = target_sdk(self._device.packages, caller) < ANDROID_10 and self._may_know_place(caller)
        ssid = f'"{self._data.own_network.ssid}"'
        self._log(caller, "ssid", "wifi.getConfiguredNetworks", allowed, ssid if allowed else "")
        return [{"networkId": 0, "SSID": ssid}] if allowed else []

    def _may_know_place(self, caller: Caller) -> bool:
        """Check location permission and app-op, then note WIFI_SCAN, as enforceCanAccessScanResults does."""
        old = target_sdk(self._device.packages, caller) < ANDROID_10
        ops = {FINE_LOCATION: "FINE_LOCATION", **({COARSE_LOCATION: "COARSE_LOCATION"} if old else {})}
        held = next((each for each in ops if self._device.permissions.granted(caller.uid, each)), "")
        if not held or not self._device.location.enabled:
            return False
        if not self._device.permissions.access(caller, permissions_any=(held,), op=ops[held]).allowed:
            return False
        return self._device.permissions.access(caller, permissions_any=(), op="WIFI_SCAN").allowed

    def _require(self, caller: Caller, permission: str) -> None:
        if not self._device.permissions.granted(caller.uid, permission):
            raise SecurityThrow(f"WifiService: Neither user {caller.uid} nor current process has {permission}.")

    def _log(self, caller: Caller, data_type: str, api: str, obtained: bool, value: object) -> None:
        outcome: Outcome = "obtained" if obtained else "denied"
        self._device.truth.access(caller, data_type=data_type, api=api, outcome=outcome, value=value)


def _scan_result(network: WifiNetwork) -> dict[str, Any]:
    return {
        "SSID": network.ssid,
        "BSSID": network.bssid,
        "level": network.level,
        "frequency": network.frequency,
        "capabilities": "[WPA2-PSK-CCMP][ESS]",
    }
