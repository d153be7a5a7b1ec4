"""What the system knows of who listens to the sensors, and who may."""

from __future__ import annotations

import pytest

from harness.simulator.apps.caller import Caller, JavaThrow
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import accesses, on_device

ACCELEROMETER, LIGHT, STEP_COUNTER = 1, 5, 19


def test_steps_are_not_for_whom_the_user_did_not_let_know_what_he_does() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        assert not await device.services["sensor"].register(app, type=STEP_COUNTER)
        assert accesses(device) == [("fitness", "denied")]

    on_device(scene)


def test_the_light_tells_nothing_of_the_user_and_the_acceleration_does() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        assert await device.services["sensor"].register(app, type=LIGHT)
        assert accesses(device) == []
        assert await device.services["sensor"].register(app, type=ACCELEROMETER)
        assert accesses(device) == [("motion_sensor", "obtained")]

    on_device(scene)


def test_no_message_is_sent_for_whom_the_user_did_not_let() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        with pytest.raises(JavaThrow):
            await device.telephony.send(app, api="sendTextMessage", destination="10086")
        assert accesses(device) == [("sms_send", "denied")]

    on_device(scene)
