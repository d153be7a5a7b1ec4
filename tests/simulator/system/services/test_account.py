"""Accounts: an empty list for who may not see them."""

from __future__ import annotations

from harness.simulator.apps.caller import Caller
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import accesses, grant, on_device


def test_accounts_are_visible_with_the_contacts_permission_only() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        assert await device.accounts.getAccounts(app) == []
        grant(device, "READ_CONTACTS")
        names = [account["name"] for account in await device.accounts.getAccounts(app)]
        assert names == [account.name for account in device.personal.accounts]
        assert await device.accounts.getAccounts(app, type="com.other") == []
        assert accesses(device) == [
            ("device_accounts", "denied"),
            ("device_accounts", "obtained"),
            ("device_accounts", "empty"),
        ]

    on_device(scene)
