"""The microphone."""

from __future__ import annotations

import array
import base64

from harness.simulator.apps.caller import Caller
from harness.simulator.device import SimulatedDevice
from harness.simulator.system.services.audio import tone
from tests.simulator.booted import accesses, grant, on_device, refused


def test_without_the_permission_recording_does_not_start() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        await refused(device.audio.startRecording(app), "java.lang.IllegalStateException")
        assert accesses(device) == [("audio_recording", "denied")]

    on_device(scene)


def test_in_the_background_the_recording_is_silence_and_counts_as_refused() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "RECORD_AUDIO")
        session = (await device.audio.startRecording(app))["session"]
        assert base64.b64decode(await device.audio.read(app, session=session, size=640)) == bytes(640)
        assert accesses(device) == [("audio_recording", "denied")] * 2
        assert device.appops.history(app.uid, app.package)["RECORD_AUDIO", ""].rejects

    on_device(scene)


def test_a_session_belongs_to_the_process_that_started_it() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "RECORD_AUDIO")
        session = (await device.audio.startRecording(app))["session"]
        stranger = Caller(pid=99, uid=app.uid, package=app.package, process="other", tid=0)
        await refused(device.audio.read(stranger, session=session, size=2), "java.lang.IllegalStateException")
        device.audio.process_died(app.pid)
        assert device.audio.in_use() == ()

    on_device(scene)


def test_the_room_sounds_and_goes_on_where_the_last_read_ended() -> None:
    samples = array.array("h", tone(0, 200))
    assert max(samples) > 7000
    assert tone(0, 100) + tone(100, 100) == tone(0, 200)
