"""Who may know the network and its neighbours."""

from __future__ import annotations

from harness.simulator.apps.caller import Caller
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import accesses, grant, on_device


def test_without_location_the_connection_is_redacted_and_the_scan_list_empty() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        connection = await device.wifi.getConnectionInfo(app)
        assert (connection["ssid"], connection["bssid"]) == ("<unknown ssid>", "02:00:00:00:00:00")
        assert await device.wifi.getScanResults(app) == []
        assert accesses(device) == [("ssid", "denied"), ("bssid", "denied"), ("wifi_scan_list", "denied")]

    on_device(scene)


def test_an_old_app_with_the_approximate_location_sees_all() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "ACCESS_COARSE_LOCATION", "ACCESS_BACKGROUND_LOCATION")
        results = await device.wifi.getScanResults(app)
        assert [each["BSSID"] for each in results] == [network.bssid for network in device.personal.networks]
        assert (await device.wifi.getConnectionInfo(app))["ssid"] == f'"{device.personal.own_network.ssid}"'
        assert {outcome for _, outcome in accesses(device)} == {"obtained"}

    on_device(scene)


def test_switched_off_location_hides_the_networks() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "ACCESS_FINE_LOCATION", "ACCESS_BACKGROUND_LOCATION")
        device.settings.put("secure", "location_mode", "0")
        assert await device.wifi.getScanResults(app) == []

    on_device(scene)


def test_the_devices_own_address_is_never_given() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "ACCESS_FINE_LOCATION", "ACCESS_BACKGROUND_LOCATION")
        assert (await device.wifi.getConnectionInfo(app))["macAddress"] == "02:00:00:00:00:00"

    on_device(scene)
