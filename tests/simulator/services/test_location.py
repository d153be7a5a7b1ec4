"""Who gets the position of the device, and how exact."""

from __future__ import annotations

from harness.simulator.caller import Caller
from harness.simulator.device import SimulatedDevice
from harness.simulator.services.location import Position
from tests.simulator.booted import accesses, grant, on_device, refused

BACKGROUND = "ACCESS_BACKGROUND_LOCATION"


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
