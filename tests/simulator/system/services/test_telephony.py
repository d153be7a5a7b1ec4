"""Who gets identifiers, the phone number and the cells."""

from __future__ import annotations

import dataclasses

import msgspec
import pytest

from harness.simulator.apps.caller import Caller
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import PACKAGE, accesses, grant, on_device, refused

IDENTIFIERS = {
    "getDeviceId": "imei",
    "getImei": "imei",
    "getMeid": "meid",
    "getSubscriberId": "imsi",
    "getSimSerialNumber": "iccid",
}


def retarget(device: SimulatedDevice, api: int) -> None:
    """Let the demo app target another API level."""
    app = device.packages.get(PACKAGE)
    assert app is not None
    app.manifest = dataclasses.replace(app.manifest, target_sdk=api)


@pytest.mark.parametrize(("method", "data_type"), IDENTIFIERS.items())
def test_an_identifier_is_refused_to_an_app_without_permission(method: str, data_type: str) -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        message = await refused(getattr(device.telephony, method)(app))
        assert message.endswith(f": The user {app.uid} does not meet the requirements to access device identifiers.")
        assert accesses(device) == [(data_type, "denied")]

    on_device(scene)


@pytest.mark.parametrize(("method", "data_type"), IDENTIFIERS.items())
def test_an_old_app_with_the_phone_permission_gets_null(method: str, data_type: str) -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "READ_PHONE_STATE")
        assert await getattr(device.telephony, method)(app) is None
        assert accesses(device) == [(data_type, "denied")]

    on_device(scene)


def test_a_new_app_with_the_phone_permission_is_refused_as_well() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "READ_PHONE_STATE")
        retarget(device, 29)
        await refused(device.telephony.getImei(app))

    on_device(scene)


def test_an_attempt_leaves_a_reject_in_app_ops() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        await refused(device.telephony.getImei(app))
        history = device.appops.history(app.uid, app.package)["READ_DEVICE_IDENTIFIERS", ""]
        assert history.rejects
        assert not history.accesses

    on_device(scene)


def test_the_phone_number_needs_a_permission_and_an_old_apps_phone_permission_is_one() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        await refused(device.telephony.getLine1Number(app))
        grant(device, "READ_PHONE_STATE")
        assert await device.telephony.getLine1Number(app) == device.personal.phone_number
        retarget(device, 30)
        await refused(device.telephony.getLine1Number(app))
        assert [outcome for _, outcome in accesses(device)] == ["denied", "obtained", "denied"]

    on_device(scene)


def test_cells_need_a_location_permission_of_which_the_approximate_one_is_enough_for_an_old_app() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        assert await refused(device.telephony.getAllCellInfo(app)) == "Not allowed to access cell info"
        grant(device, "ACCESS_COARSE_LOCATION", "ACCESS_BACKGROUND_LOCATION")
        cells = await device.telephony.getAllCellInfo(app)
        assert cells[0]["ci"] == device.personal.cells[0].ci
        retarget(device, 29)
        await refused(device.telephony.getAllCellInfo(app))

    on_device(scene)


def test_cells_stay_hidden_from_an_app_in_the_background() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "ACCESS_FINE_LOCATION")
        assert await device.telephony.getAllCellInfo(app) == []
        assert await device.telephony.getCellLocation(app) is None
        assert accesses(device) == [("cell_info", "denied")] * 2

    on_device(scene)


def test_the_list_of_sims_never_tells_the_iccid() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        await refused(device.telephony.getActiveSubscriptionInfoList(app))
        grant(device, "READ_PHONE_STATE")
        sims = await device.telephony.getActiveSubscriptionInfoList(app)
        assert device.personal.iccid not in msgspec.json.encode(sims).decode()
        assert sims[0]["number"] == device.personal.phone_number

    on_device(scene)
