"""The framework's less trodden roads lead to the same services, which refuse and log as they do on the usual ones."""

from __future__ import annotations

import re
from pathlib import Path

from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import accesses, grant
from tests.simulator.framework.probing import probed

SENTENCE = re.compile(r"nmea: \$GPGGA,\d{6}\.00,\d{4}\.\d{4},[NS],\d{5}\.\d{4},[EW],1,08,1\.0,.*\*[0-9A-F]{2}")


async def allow(device: SimulatedDevice) -> None:
    """Grant what the roads need."""
    grant(device, "ACCESS_FINE_LOCATION", "READ_PHONE_STATE")


def test_they_give_what_the_app_may_have_and_the_system_knows_of_it(classes: Path) -> None:
    known: list[tuple[str, str]] = []

    async def look(device: SimulatedDevice) -> None:
        known.extend(accesses(device))

    *told, nmea, by_binder, unknown = probed(classes, "platform-roads", before=allow, after=look, in_front=True)
    assert told[:3] == ["carrier: 46000 中国移动 46000 CMCC", "sim: 5 cn true", "address: 10.0.2.16/24"]
    assert told[3:5] == ["scanner: null", "imei: null"]  # as an old app gets
    assert re.fullmatch(r"number: \+?\d+", told[5])
    assert SENTENCE.fullmatch(nmea)
    assert by_binder == "by binder: true " + told[5].removeprefix("number: ")
    assert unknown == "no such number: false"
    assert known.count(("carrier", "obtained")) == 4
    assert known.count(("sim_state", "obtained")) == 3
    assert {("imei", "denied"), ("phone_number", "obtained"), ("precise_location", "obtained")} <= set(known)


def test_without_permission_they_are_refused_as_the_usual_ones_are(classes: Path) -> None:
    notes = probed(classes, "platform-roads", in_front=True)
    refused = "SecurityException"
    assert notes[4:-1] == [f"imei: {refused}", f"number: {refused}", f"nmea: {refused}", f"by binder: {refused}"]
