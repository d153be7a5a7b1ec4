"""The service "account": from Android 8 on an app sees the accounts it may, and an empty list instead of an error.

Source: AccountManagerService.resolveAccountVisibility (frameworks/base, android14-release).
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Protocol

from harness.simulator.apps.caller import Caller
from harness.simulator.apps.truth import Outcome, TruthLog
from harness.simulator.system.seed import PersonalData
from harness.simulator.system.services.package import Packages
from harness.simulator.system.services.permission import Permissions
from harness.simulator.system.services.telephony import target_sdk

ANDROID_8 = 26


class Needs(Protocol):
    """What it needs of the device."""

    packages: Packages
    permissions: Permissions
    personal: PersonalData
    truth: TruthLog


class AccountService:
    """What AccountManager asks."""

    name = "account"

    def __init__(self, device: Needs) -> None:
        self._device = device

    async def getAccounts(self, caller: Caller, *, type: str | None = None) -> list[dict[str, str]]:
        """Give the visible accounts, of one type or all."""
        old = target_sdk(self._device.packages, caller) < ANDROID_8
        permission = "android.permission.GET_ACCOUNTS" if old else "android.permission.READ_CONTACTS"
        op = "GET_ACCOUNTS" if old else "READ_CONTACTS"
        allowed = self._device.permissions.access(caller, permissions_any=(permission,), op=op).allowed
        accounts = (
            [asdict(each) for each in self._device.personal.accounts if type in (None, each.type)] if allowed else []
        )
        outcome: Outcome = "obtained" if accounts else "empty" if allowed else "denied"
        names = ",".join(each["name"] for each in accounts)
        self._device.truth.access(
            caller, data_type="device_accounts", api="account.getAccounts", outcome=outcome, value=names
        )
        return accounts
