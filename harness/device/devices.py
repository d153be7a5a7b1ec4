"""The devices that a run could use."""

from __future__ import annotations

from dataclasses import dataclass

from harness.device.adb import listed


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A device as adb lists it; `state` is `device` where it can be used."""

    serial: str
    state: str
    model: str
    product: str


def list_devices() -> tuple[Listed, ...]:
    """Every device that adb knows, running simulators among them."""
    return tuple(
        Listed(
            serial=serial,
            state=state,
            model=details.get("model", "").replace("_", " "),
            product=details.get("product", ""),
        )
        for serial, state, details in listed()
    )
