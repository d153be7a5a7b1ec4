"""The service "sensor": what an app asks of the sensors, as the system knows it. The phone lies still."""

from __future__ import annotations

from typing import Protocol

from harness.simulator.apps.caller import Caller
from harness.simulator.apps.truth import Outcome, TruthLog
from harness.simulator.system.services.permission import Permissions

ACTIVITY_RECOGNITION = "android.permission.ACTIVITY_RECOGNITION"
LIGHT, PROXIMITY = 5, 8  # of the surroundings: nothing of how the phone is held
STEPS = (18, 19)


class Needs(Protocol):
    """What it needs of the device."""

    permissions: Permissions
    truth: TruthLog


class SensorService:
    """What SensorManager asks."""

    name = "sensor"

    def __init__(self, device: Needs) -> None:
        self._device = device

    async def list(self, caller: Caller) -> None:
        """All sensors are told to every app."""
        self._device.truth.access(caller, data_type="sensor_list", api="sensor.list", outcome="obtained")

    async def register(self, caller: Caller, *, type: int) -> bool:
        """Whether the app may listen: to steps only who may know what the user does."""
        if type in (LIGHT, PROXIMITY):
            return True
        if type not in STEPS:
            self._device.truth.access(caller, data_type="motion_sensor", api="sensor.register", outcome="obtained")
            return True
        grant = self._device.permissions.access(
            caller, permissions_any=(ACTIVITY_RECOGNITION,), op="ACTIVITY_RECOGNITION"
        )
        outcome: Outcome = "obtained" if grant.allowed else "denied"
        self._device.truth.access(caller, data_type="fitness", api="sensor.register", outcome=outcome)
        return grant.allowed
