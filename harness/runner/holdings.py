"""What the device holds of its user that an app may take by a query: the numbers to look for in flows.

A hook counts the rows of a cursor and reads none, so these values come from the device itself. Only what the app's
manifest asks to read is looked up, and only numbers: a name is a word that may stand in any text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from harness.device import Device
from harness.events.records import Planted, PlantedBy

MOST = 200  # numbers of one kind; an app that takes an address book takes these as well
_NUMBER = re.compile(r"\+?[\d \-()]{7,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """One kind of data, where it is kept, and the permission that lets an app read it."""

    data_type: str
    permission: str
    uri: str
    column: str


HOLDINGS = (
    Holding(
        data_type="contacts",
        permission="android.permission.READ_CONTACTS",
        uri="content://com.android.contacts/data/phones",
        column="data1",
    ),
    Holding(
        data_type="call_log",
        permission="android.permission.READ_CALL_LOG",
        uri="content://call_log/calls",
        column="number",
    ),
)


def holdings(device: Device, package: str) -> Iterator[Planted]:
    """Every value of this kind on the device, once each."""
    requested = device.packages.state(package).requested if device.packages.is_installed(package) else ()
    for holding in HOLDINGS:
        if holding.permission not in requested:
            continue
        numbers = [value for value in device.content.column(holding.uri, holding.column) if _NUMBER.fullmatch(value)]
        for number in tuple(dict.fromkeys(numbers))[:MOST]:
            yield Planted(data_type=holding.data_type, value=number, source=PlantedBy.DEVICE)
