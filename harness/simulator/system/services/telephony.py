"""The service "telephony": the phone's identifiers, the SIM and the cells around it.

Android 10 and later give device identifiers to no ordinary app: the call throws, or gives null to an app that
targets Android 9 or older and holds READ_PHONE_STATE. Cells need a location permission: the precise one from target
Android 10 on, before that either. Source: TelephonyPermissions, PhoneInterfaceManager and LocationAccessPolicy
(frameworks/opt/telephony, packages/services/Telephony, frameworks/base; android14-release).
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, Protocol

from harness.simulator.apps.caller import Caller, SecurityThrow
from harness.simulator.apps.process import Processes
from harness.simulator.apps.truth import Outcome, TruthLog
from harness.simulator.system.seed import PersonalData
from harness.simulator.system.services.location import LocationService
from harness.simulator.system.services.package import Packages
from harness.simulator.system.services.permission import COARSE_LOCATION, FINE_LOCATION, Permissions, Refusal

READ_PHONE_STATE = "android.permission.READ_PHONE_STATE"
READ_PHONE_NUMBERS = "android.permission.READ_PHONE_NUMBERS"
READ_SMS = "android.permission.READ_SMS"
SEND_SMS = "android.permission.SEND_SMS"
OPERATOR, OPERATOR_NAME, SIM_NAME, COUNTRY = "46000", "中国移动", "CMCC", "cn"
SIM_STATE_ABSENT, SIM_STATE_READY = 1, 5
NETWORK_TYPE_LTE, DATA_CONNECTED, PHONE_TYPE_GSM, CALL_STATE_IDLE = 13, 2, 1, 0
CARRIER_ID = 1435
LISTEN_CELL_LOCATION, LISTEN_CELL_INFO = 0x10, 0x400
ANDROID_10, ANDROID_11 = 29, 30


def target_sdk(packages: Packages, caller: Caller) -> int:
    """Give the API level that the caller's package targets; several packages of one uid count as the highest."""
    return max((package.manifest.target_sdk for package in packages.of_uid(caller.uid)), default=34)


class Guarded(Protocol):
    """What the rule for device identifiers needs of the device."""

    packages: Packages
    permissions: Permissions
    truth: TruthLog


def identifier_readable(device: Guarded, caller: Caller, *, data_type: str, api: str, message: str) -> bool:
    """Apply the rule for device identifiers: True gives it, False gives null, and else SecurityException is thrown.

    The app-op READ_DEVICE_IDENTIFIERS (default deny) is noted each time, so an attempt leaves a Reject.
    """
    if device.permissions.access(caller, permissions_any=(), op="READ_DEVICE_IDENTIFIERS").allowed:
        return True
    device.truth.access(caller, data_type=data_type, api=api, outcome="denied")
    if target_sdk(device.packages, caller) < ANDROID_10 and device.permissions.granted(caller.uid, READ_PHONE_STATE):
        return False
    raise SecurityThrow(
        f"{message}: The user {caller.uid} does not meet the requirements to access device identifiers."
    )


class Needs(Guarded, Protocol):
    """What it needs of the device."""

    location: LocationService
    personal: PersonalData
    processes: Processes


class TelephonyService:
    """What TelephonyManager and SubscriptionManager ask."""

    name = "telephony"

    def __init__(self, device: Needs) -> None:
        self._device = device
        self._data = device.personal

    async def getDeviceId(self, caller: Caller, *, slot: int = 0) -> str | None:
        """Give the IMEI."""
        return self._identifier(caller, "imei", "telephony.getDeviceId", "getDeviceId", self._data.imei[slot % 2])

    async def getImei(self, caller: Caller, *, slot: int = 0) -> str | None:
        """Give the IMEI."""
        return self._identifier(caller, "imei", "telephony.getImei", "getImeiForSlot", self._data.imei[slot % 2])

    async def getMeid(self, caller: Caller, *, slot: int = 0) -> str | None:
        """Give the MEID."""
        return self._identifier(caller, "meid", "telephony.getMeid", "getMeidForSlot", self._data.meid)

    async def getSubscriberId(self, caller: Caller) -> str | None:
        """Give the IMSI."""
        message = "getSubscriberIdForSubscriber"
        return self._identifier(caller, "imsi", "telephony.getSubscriberId", message, self._data.imsi)

    async def getSimSerialNumber(self, caller: Caller) -> str | None:
        """Give the ICCID."""
        message = "getIccSerialNumberForSubscriber"
        return self._identifier(caller, "iccid", "telephony.getSimSerialNumber", message, self._data.iccid)

    async def getLine1Number(self, caller: Caller) -> str | None:
        """Give the phone number.

        READ_PHONE_NUMBERS or READ_SMS, and before target Android 11 READ_PHONE_STATE as well.
        """
        return self._phone_number(caller, "telephony.getLine1Number")

    async def getVoiceMailNumber(self, caller: Caller) -> str | None:
        """Give no number: the SIM stores none. Asks for what the phone number asks for."""
        if self._holds_phone_number(caller):
            self._device.truth.access(
                caller, data_type="phone_number", api="telephony.getVoiceMailNumber", outcome="empty"
            )
            return None
        return self._phone_number(caller, "telephony.getVoiceMailNumber")

    async def getNetworkOperator(self, caller: Caller) -> str:
        """Give MCC and MNC of the network."""
        return self._given(caller, "carrier", "telephony.getNetworkOperator", OPERATOR)

    async def getNetworkOperatorName(self, caller: Caller) -> str:
        """Give the network's name."""
        return self._given(caller, "carrier", "telephony.getNetworkOperatorName", OPERATOR_NAME)

    async def getSimOperator(self, caller: Caller) -> str:
        """Give MCC and MNC of the SIM."""
        return self._given(caller, "carrier", "telephony.getSimOperator", OPERATOR)

    async def getSimOperatorName(self, caller: Caller) -> str:
        """Give the name that the SIM has for its network."""
        return self._given(caller, "carrier", "telephony.getSimOperatorName", SIM_NAME)

    async def getSimCountryIso(self, caller: Caller) -> str:
        """Give the country of the SIM."""
        return self._given(caller, "sim_state", "telephony.getSimCountryIso", COUNTRY)

    async def getNetworkCountryIso(self, caller: Caller) -> str:
        """Give the country of the network."""
        return self._given(caller, "carrier", "telephony.getNetworkCountryIso", COUNTRY)

    async def getSimCarrierId(self, caller: Caller) -> int:
        """Give Android's number of the carrier."""
        return self._number(caller, "carrier", "getSimCarrierId", CARRIER_ID)

    async def getNetworkType(self, caller: Caller) -> int:
        """Give the kind of radio; from target Android 11 on to who may read the phone's state."""
        return self._radio(caller, "getNetworkType")

    async def getDataNetworkType(self, caller: Caller) -> int:
        """Give the kind of radio for data."""
        return self._radio(caller, "getDataNetworkType")

    async def getVoiceNetworkType(self, caller: Caller) -> int:
        """Give the kind of radio for calls."""
        return self._radio(caller, "getVoiceNetworkType")

    async def getDataState(self, caller: Caller) -> int:
        """Say that there is data."""
        return self._number(caller, "network_type", "getDataState", DATA_CONNECTED)

    async def getPhoneType(self, caller: Caller) -> int:
        """Give the kind of phone."""
        return self._number(caller, "network_type", "getPhoneType", PHONE_TYPE_GSM)

    async def isNetworkRoaming(self, caller: Caller) -> bool:
        """Say that the phone is at home."""
        return bool(self._number(caller, "network_type", "isNetworkRoaming", 0))

    async def getCallState(self, caller: Caller) -> int:
        """Say that nobody calls."""
        return CALL_STATE_IDLE

    async def send(self, caller: Caller, *, api: str, destination: str) -> None:
        """Send a message: nowhere, but only for whom the user lets."""
        grant = self._device.permissions.access(caller, permissions_any=(SEND_SMS,), op="SEND_SMS")
        self._device.truth.access(
            caller,
            data_type="sms_send",
            api=f"sms.{api}",
            outcome="obtained" if grant.allowed else "denied",
            value=destination,
        )
        if not grant.allowed:
            raise SecurityThrow(f"Sending SMS message: uid {caller.uid} does not have {SEND_SMS}.")

    async def getServiceState(self, caller: Caller) -> None:
        """Nothing but that there is service, to who may read the phone's state."""
        self._require_phone_state(caller, "getServiceStateForSubscriber")

    async def getSimState(self, caller: Caller, *, slot: int = 0) -> int:
        """Give SIM_STATE_READY for the first slot, SIM_STATE_ABSENT for the other."""
        state = SIM_STATE_READY if slot == 0 else SIM_STATE_ABSENT
        self._device.truth.access(
            caller, data_type="sim_state", api="telephony.getSimState", outcome="obtained", value=state
        )
        return state

    async def hasIccCard(self, caller: Caller, *, slot: int = 0) -> bool:
        """Say whether the slot has a SIM."""
        self._device.truth.access(caller, data_type="sim_state", api="telephony.hasIccCard", outcome="obtained")
        return slot == 0

    async def getAllCellInfo(self, caller: Caller) -> list[dict[str, Any]]:
        """Give the cells in reach, none when the app-op refuses."""
        return self._cells(caller, "telephony.getAllCellInfo", "Not allowed to access cell info")

    async def getCellLocation(self, caller: Caller) -> dict[str, Any] | None:
        """Give the serving cell, null when the app-op refuses."""
        cells = self._cells(caller, "telephony.getCellLocation", "Not allowed to access cell location")
        return cells[0] if cells else None

    async def listen(self, caller: Caller, *, callback: str, events: int) -> None:
        """Report the cells to the callback, now.

        The device stands still. `events` is PhoneStateListener's mask; 0 ends it.
        """
        if not events & (LISTEN_CELL_INFO | LISTEN_CELL_LOCATION):
            return
        self._require_location(caller, "telephony.listen", "listen")
        self._log_cells(caller, "telephony.listen", "empty", "subscribed")
        if events & LISTEN_CELL_INFO:
            cells = self._cells(caller, "telephony.onCellInfoChanged", "listen")
            self._device.processes.callback(caller.pid, callback, "onCellInfoChanged", {"cells": cells})
        if events & LISTEN_CELL_LOCATION and (
            cells := self._cells(caller, "telephony.onCellLocationChanged", "listen")
        ):
            self._device.processes.callback(caller.pid, callback, "onCellLocationChanged", {"location": cells[0]})

    async def getActiveSubscriptionInfoList(self, caller: Caller) -> list[dict[str, Any]]:
        """Give the SIMs; ICCID and number are blank unless the caller may read them."""
        api = "telephony.getActiveSubscriptionInfoList"
        grant = self._device.permissions.access(caller, permissions_any=(READ_PHONE_STATE,), op="READ_PHONE_STATE")
        if grant.refusal is Refusal.PERMISSION:
            self._device.truth.access(caller, data_type="iccid", api=api, outcome="denied")
            raise SecurityThrow(
                f"getActiveSubscriptionInfoList: Neither user {caller.uid} nor current process has {READ_PHONE_STATE}."
            )
        if not grant.allowed:
            self._device.truth.access(caller, data_type="iccid", api=api, outcome="denied")
            return []
        self._device.truth.access(caller, data_type="iccid", api=api, outcome="empty")
        number = self._data.phone_number if self._holds_phone_number(caller) else ""
        if number:
            self._device.truth.access(caller, data_type="phone_number", api=api, outcome="obtained", value=number)
        sim = {
            "subscriptionId": 1,
            "slot": 0,
            "displayName": "CMCC",
            "carrierName": "中国移动",
            "mcc": "460",
            "mnc": "00",
        }
        return [{**sim, "iccId": "", "number": number}]

    def _given(self, caller: Caller, data_type: str, api: str, value: str) -> str:
        """What every app gets."""
        self._device.truth.access(caller, data_type=data_type, api=api, outcome="obtained", value=value)
        return value

    def _number(self, caller: Caller, data_type: str, method: str, value: int) -> int:
        self._device.truth.access(
            caller, data_type=data_type, api=f"telephony.{method}", outcome="obtained", value=value
        )
        return value

    def _radio(self, caller: Caller, method: str) -> int:
        if target_sdk(self._device.packages, caller) >= ANDROID_11:
            self._require_phone_state(caller, method)
        return self._number(caller, "network_type", method, NETWORK_TYPE_LTE)

    def _require_phone_state(self, caller: Caller, message: str) -> None:
        if not self._device.permissions.granted(caller.uid, READ_PHONE_STATE):
            raise SecurityThrow(f"{message}: Neither user {caller.uid} nor current process has {READ_PHONE_STATE}.")

    def _identifier(self, caller: Caller, data_type: str, api: str, message: str, value: str) -> str | None:
        if not identifier_readable(self._device, caller, data_type=data_type, api=api, message=message):
            return None
        self._device.truth.access(caller, data_type=data_type, api=api, outcome="obtained", value=value)
        return value

    def _phone_number_permissions(self, caller: Caller) -> dict[str, str]:
        legacy = (
            {READ_PHONE_STATE: "READ_PHONE_STATE"} if target_sdk(self._device.packages, caller) < ANDROID_11 else {}
        )
        return {**legacy, READ_PHONE_NUMBERS: "READ_PHONE_NUMBERS", READ_SMS: "READ_SMS"}

    def _holds_phone_number(self, caller: Caller) -> bool:
        return any(
            self._device.permissions.access(caller, permissions_any=(permission,), op=op).allowed
            for permission, op in self._phone_number_permissions(caller).items()
        )

    def _phone_number(self, caller: Caller, api: str) -> str | None:
        held = [
            each
            for each in self._phone_number_permissions(caller)
            if self._device.permissions.granted(caller.uid, each)
        ]
        if self._holds_phone_number(caller):
            number = self._data.phone_number
            self._device.truth.access(caller, data_type="phone_number", api=api, outcome="obtained", value=number)
            return number
        self._device.truth.access(caller, data_type="phone_number", api=api, outcome="denied")
        if held:  # the permission is there, the app-op says no
            return None
        raise SecurityThrow(
            f"getLine1NumberForDisplay: Neither user {caller.uid} nor current process has "
            f"{READ_PHONE_STATE}, {READ_SMS}, or {READ_PHONE_NUMBERS}"
        )

    def _cells(self, caller: Caller, api: str, message: str) -> list[dict[str, Any]]:
        held = self._require_location(caller, api, message)
        op = "FINE_LOCATION" if held == FINE_LOCATION else "COARSE_LOCATION"
        grant = self._device.permissions.access(caller, permissions_any=(held,), op=op)
        cells = [{"type": "lte", **asdict(cell)} for cell in self._data.cells]
        given = cells if grant.allowed and self._device.location.enabled else []
        self._log_cells(caller, api, "obtained" if given else "empty" if grant.allowed else "denied", given or "")
        return given

    def _require_location(self, caller: Caller, api: str, message: str) -> str:
        """Give the location permission that lets the caller see cells; throw when it has none that does."""
        old = target_sdk(self._device.packages, caller) < ANDROID_10
        enough = (FINE_LOCATION, COARSE_LOCATION) if old else (FINE_LOCATION,)
        held = next((each for each in enough if self._device.permissions.granted(caller.uid, each)), "")
        if not held:
            self._log_cells(caller, api, "denied")
            raise SecurityThrow(message)
        return held

    def _log_cells(self, caller: Caller, api: str, outcome: Outcome, value: object = "") -> None:
        self._device.truth.access(caller, data_type="cell_info", api=api, outcome=outcome, value=value)
