"""Identifiers beside those of the phone service."""

from __future__ import annotations

from harness.simulator.apps.caller import Caller
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import accesses, grant, on_device, refused


def test_the_serial_number_is_refused_or_unknown() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        await refused(device.deviceid.getSerial(app))
        grant(device, "READ_PHONE_STATE")
        assert await device.deviceid.getSerial(app) == "unknown"
        assert accesses(device) == [("serial_number", "denied")] * 2

    on_device(scene)


def test_the_serial_number_cannot_be_had_from_a_property_either() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        platform = device.services["device"]
        assert await platform.getProperty(app, name="ro.serialno") == ""
        assert await platform.getProperty(app, name="ro.build.version.sdk") == "34"
        assert accesses(device) == [("serial_number", "denied")]

    on_device(scene)


def test_oaid_mac_and_drm_id_need_no_permission_and_there_is_no_advertising_id() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        assert await device.deviceid.getOaid(app) == device.personal.oaid
        assert await device.deviceid.getMacAddress(app) == device.personal.mac_wifi
        assert await device.deviceid.getDrmId(app) == device.personal.drm_id
        assert await device.deviceid.getAdvertisingId(app) is None
        assert accesses(device) == [
            ("oaid", "obtained"),
            ("mac_wifi", "obtained"),
            ("drm_id", "obtained"),
            ("gaid", "empty"),
        ]

    on_device(scene)
