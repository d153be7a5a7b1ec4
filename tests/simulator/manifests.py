"""The demo app under a changed manifest, for rules that its own does not touch."""

from __future__ import annotations

import dataclasses
from typing import Any

from harness.simulator.apps.packages import Component, InstalledPackage, IntentFilter
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import PACKAGE


def demo_app(device: SimulatedDevice) -> InstalledPackage:
    """The demo app, which must be installed."""
    app = device.packages.get(PACKAGE)
    assert app is not None
    return app


def changed(device: SimulatedDevice, *, more: tuple[Component, ...] = (), **manifest: Any) -> InstalledPackage:
    """Give the demo app further components and other fields of its manifest, and the permissions that follow."""
    app = demo_app(device)
    components = (*app.manifest.components, *more)
    app.manifest = dataclasses.replace(app.manifest, components=components, **manifest)
    device.permissions.initial(app)
    return app


def receiver(name: str, *actions: str, exported: bool, permission: str = "") -> Component:
    """A receiver of the demo app."""
    return Component(
        kind="receiver",
        name=f"{PACKAGE}.{name}",
        process=PACKAGE,
        exported=exported,
        permission=permission,
        filters=(IntentFilter(actions=actions),),
    )
