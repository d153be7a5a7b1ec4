"""The runtime of a device by its name."""

from __future__ import annotations

from harness.simulator.apps.runtimes.hotspot import HotSpot
from harness.simulator.apps.runtimes.protocol import Runtime, RuntimeName


def runtime_called(name: RuntimeName) -> Runtime:
    """A runtime of a device's own. Raises InfrastructureError where this one is not built here."""
    if name is RuntimeName.HOTSPOT:
        return HotSpot()
    from harness.simulator.apps.runtimes.art import Art

    return Art()
