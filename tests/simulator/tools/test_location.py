"""cmd location."""

from __future__ import annotations

from harness.simulator.apps.caller import Caller
from harness.simulator.device import SimulatedDevice
from harness.simulator.system.services.location import Position
from tests.simulator.booted import on_device, shell


def test_location_is_switched_and_the_device_moved() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        seeded = device.location.position
        assert (await shell(device, "cmd location is-location-enabled")).text == "true\n"
        await shell(device, "cmd location set-location-enabled false --user 0")
        assert (await shell(device, "cmd location is-location-enabled")).text == "false\n"
        await shell(device, "cmd location providers set-test-provider-location gps --location 22.5,114.1")
        assert device.location.position == Position(latitude=22.5, longitude=114.1)
        await shell(device, "cmd location providers remove-test-provider gps")
        assert device.location.position == seeded

    on_device(scene)


def test_a_place_that_is_none_is_refused() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        output = await shell(device, "cmd location providers set-test-provider-location gps --location here")
        assert output.code == 255
        assert "IllegalArgumentException" in output.err
        assert (await shell(device, "cmd location jump")).code == 255

    on_device(scene)
