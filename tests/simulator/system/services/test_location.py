"""Who gets the position of the device, and how exact."""

from __future__ import annotations

import asyncio
import re

from harness.simulator.apps.caller import Caller
from harness.simulator.device import SimulatedDevice
from harness.simulator.system.services.location import Position
from tests.simulator.booted import PACKAGE, accesses, grant, on_device, refused, shell
from tests.simulator.running import launch

BACKGROUND = "ACCESS_BACKGROUND_LOCATION"
MONITOR, HIGH_POWER = "MONITOR_LOCATION", "MONITOR_HIGH_POWER_LOCATION"


def test_without_a_permission_it_throws_in_the_platforms_words() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        message = await refused(device.location.getLastKnownLocation(app, provider="gps"))
        assert message == (
            f"uid {app.uid} does not have any of "
            "[android.permission.ACCESS_FINE_LOCATION, android.permission.ACCESS_COARSE_LOCATION]."
        )
        assert accesses(device) == [("precise_location", "denied")]

    on_device(scene)


def test_an_app_that_may_at_all_times_gets_the_seeds_position() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "ACCESS_FINE_LOCATION", "ACCESS_COARSE_LOCATION", BACKGROUND)
        location = await device.location.getLastKnownLocation(app, provider="gps")
        assert location is not None
        assert (location["latitude"], location["longitude"]) == (device.personal.latitude, device.personal.longitude)
        assert accesses(device) == [("precise_location", "obtained")]

    on_device(scene)


def test_while_in_use_is_not_enough_in_the_background() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "ACCESS_FINE_LOCATION", "ACCESS_COARSE_LOCATION")
        assert await device.location.getLastKnownLocation(app, provider="gps") is None
        assert accesses(device) == [("precise_location", "denied")]

    on_device(scene)


def test_the_approximate_permission_gives_a_position_that_says_nothing_about_the_place_within_2_km() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "ACCESS_COARSE_LOCATION", BACKGROUND)
        location = await device.location.getLastKnownLocation(app, provider="gps")
        assert location is not None
        assert location["accuracy"] == 2000
        assert location["latitude"] != device.personal.latitude
        assert abs(location["latitude"] - device.personal.latitude) < 0.02
        assert accesses(device) == [("coarse_location", "obtained")]

    on_device(scene)


def test_two_places_of_one_square_have_the_same_approximate_position() -> None:
    here, there = Position(latitude=22.5431, longitude=114.0579), Position(latitude=22.5432, longitude=114.0580)
    assert here.coarse() == there.coarse()


def test_a_revoked_app_is_refused_again() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "ACCESS_FINE_LOCATION", BACKGROUND)
        package = device.packages.get(app.package)
        assert package is not None
        device.permissions.revoke(package, "android.permission.ACCESS_FINE_LOCATION")
        await refused(device.location.getLastKnownLocation(app, provider="gps"))
        await refused(device.location.requestLocationUpdates(app, provider="gps", callback="cb1"))

    on_device(scene)


def test_switched_off_location_gives_nothing_and_is_no_refusal() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "ACCESS_FINE_LOCATION", BACKGROUND)
        device.settings.put("secure", "location_mode", "0")
        assert await device.location.getLastKnownLocation(app, provider="gps") is None
        assert accesses(device) == [("precise_location", "empty")]

    on_device(scene)


def test_a_mock_position_is_given_instead_of_the_real_one() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "ACCESS_FINE_LOCATION", BACKGROUND)
        device.location.set_mock(Position(latitude=1.5, longitude=2.5))
        location = await device.location.getLastKnownLocation(app, provider="network")
        assert location is not None
        assert (location["latitude"], location["longitude"]) == (1.5, 2.5)

    on_device(scene)


def test_a_provider_that_is_not_there_cannot_be_subscribed_to() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        call = device.location.requestLocationUpdates(app, provider="galileo", callback="cb1")
        assert await refused(call, "java.lang.IllegalArgumentException") == 'provider "galileo" does not exist'

    on_device(scene)


async def appops(device: SimulatedDevice, op: str) -> str:
    """What dumpsys prints of one op of the demo app."""
    return (await shell(device, f"dumpsys appops --op {op} {PACKAGE}")).text


def test_while_a_request_is_registered_the_op_that_says_so_is_running() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "ACCESS_FINE_LOCATION", BACKGROUND)
        assert MONITOR not in await appops(device, MONITOR)
        for callback, provider in (("one", "network"), ("two", "gps")):
            await device.location.requestLocationUpdates(app, provider=provider, callback=callback)
        await asyncio.sleep(0.01)
        running = await appops(device, MONITOR)
        assert re.search(
            r"MONITOR_LOCATION \(allow / switch COARSE_LOCATION=allow\): \n        null=\[\n"
            r"          Access: \[cch-s\] [-\d]+ [:.\d]+ \(-\d+ms\) duration=\+\d+ms\n"
            r"          Running start at: \+\d+ms\n          startNesting=2\n",
            running,
        )
        assert "(running)" in (await shell(device, f"appops get {PACKAGE} {MONITOR}")).text
        await asyncio.sleep(0.01)
        for callback in ("one", "two"):
            await device.location.removeUpdates(app, callback=callback)
        ended = await appops(device, MONITOR)
        assert "Running" not in ended
        assert "duration=" in ended

    on_device(scene)


def test_a_request_that_may_get_nothing_is_not_monitored_until_it_may() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "ACCESS_FINE_LOCATION")
        await device.location.requestLocationUpdates(app, provider="gps", callback="cb")
        assert "Running" not in await appops(device, MONITOR)  # while in use only, and it is not
        grant(device, BACKGROUND)
        assert "Running" in await appops(device, MONITOR)
        await shell(device, "cmd location set-location-enabled false")
        assert "Running" not in await appops(device, MONITOR)
        await shell(device, "cmd location set-location-enabled true")
        await shell(device, f"appops set {PACKAGE} COARSE_LOCATION ignore; appops set {PACKAGE} FINE_LOCATION ignore")
        assert "Running" not in await appops(device, MONITOR)

    on_device(scene)


def test_only_the_receiver_itself_in_the_foreground_is_high_power() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "ACCESS_FINE_LOCATION", BACKGROUND)
        await device.location.requestLocationUpdates(app, provider="gps", callback="cb")
        assert HIGH_POWER not in await appops(device, HIGH_POWER)
        process = await launch(device, f"{PACKAGE}/.PolicyActivity")
        front = Caller(pid=process.pid, uid=app.uid, package=PACKAGE, process=PACKAGE, tid=process.pid)
        await device.location.requestLocationUpdates(front, provider="network", callback="cb2")
        assert "Running" in await appops(device, HIGH_POWER)  # the first request, now in the foreground
        await device.location.removeUpdates(app, callback="cb")
        assert "Running" not in await appops(device, HIGH_POWER)
        assert "Running" in await appops(device, MONITOR)
        await shell(device, f"am force-stop {PACKAGE}")
        assert "Running" not in await appops(device, MONITOR)

    on_device(scene)


def test_in_the_background_the_platform_delivers_once_in_half_an_hour() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "ACCESS_FINE_LOCATION", BACKGROUND)
        await device.location.requestLocationUpdates(app, provider="gps", callback="cb")
        await asyncio.sleep(1.3)
        assert accesses(device).count(("precise_location", "obtained")) == 1

    on_device(scene)
