"""`cmd location`. Source: LocationShellCommand of frameworks/base (android14-release)."""

from __future__ import annotations

from harness.simulator.shell.invocation import Invocation
from harness.simulator.system.services.location import PROVIDERS, Position


async def location(call: Invocation) -> int:
    """Switch location on and off, and say where the device is by a test provider."""
    service = call.device.location
    words = [each for each in call.argv[1:] if each not in ("--user", "0")]
    match words:
        case ["is-location-enabled"]:
            call.out(f"{str(service.enabled).lower()}\n")
        case ["set-location-enabled", "true" | "false" as state]:
            call.device.settings.put("secure", "location_mode", "3" if state == "true" else "0")
        case ["providers", "add-test-provider", name, *_] if name in PROVIDERS:
            pass  # every provider of this device may be told where it is
        case ["providers", "remove-test-provider", name] if name in PROVIDERS:
            service.set_mock(None)
        case ["providers", "set-test-provider-enabled", name, _] if name in PROVIDERS:
            pass  # a test provider is on as soon as it has a position
        case ["providers", "set-test-provider-location", name, "--location", place, *_] if name in PROVIDERS:
            return _move(call, place)
        case _:
            call.err(f"Unknown command: {' '.join(words)}\n")
            return 255
    return 0


def _move(call: Invocation, place: str) -> int:
    latitude, _, longitude = place.partition(",")
    try:
        position = Position(latitude=float(latitude), longitude=float(longitude))
    except ValueError:
        wanted = f'Location argument must be in the form of "<LATITUDE>,<LONGITUDE>", not "{place}"'
        call.err(f"\njava.lang.IllegalArgumentException: {wanted}\n")
        return 255
    call.device.location.set_mock(position)
    return 0
