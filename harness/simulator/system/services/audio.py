"""The service "audio": the microphone. A client that is not in the foreground records silence, as from Android 9 on.

Source: AudioPolicyService::updateActiveClients_l and AudioFlinger::createRecord (frameworks/av, android14-release).
"""

from __future__ import annotations

import array
import base64
import math
from dataclasses import dataclass
from typing import Protocol

from harness.simulator.apps.caller import Caller, JavaThrow
from harness.simulator.apps.truth import Outcome, TruthLog
from harness.simulator.system.services.appops import AppOps
from harness.simulator.system.services.permission import Permissions

RECORD_AUDIO = "android.permission.RECORD_AUDIO"
RATE_HZ = 8000
TONE_HZ = 440
MAX_READ = 1 << 20


@dataclass(slots=True, kw_only=True)
class Session:
    """A recording; `frames` counts samples already given."""

    client: Caller
    frames: int = 0


class Needs(Protocol):
    """What it needs of the device."""

    appops: AppOps
    permissions: Permissions
    truth: TruthLog


class AudioService:
    """Recording sessions; the sound of the room is a tone."""

    name = "audio"

    def __init__(self, device: Needs) -> None:
        self._device = device
        self._sessions: dict[int, Session] = {}
        self._next = 1

    async def startRecording(self, caller: Caller, *, source: int = 1) -> dict[str, int]:
        """Begin to record.

        Without the permission the native record was never set up, which is what the exception says.
        """
        permissions = self._device.permissions
        if not permissions.granted(caller.uid, RECORD_AUDIO):
            self._log(caller, "audio.startRecording", heard=False)
            raise JavaThrow(
                "java.lang.IllegalStateException", "startRecording() called on an uninitialized AudioRecord."
            )
        # The op is noted by `start`; a Reject makes the session a silent one, not an error.
        heard = self._device.appops.start(caller, "RECORD_AUDIO") == "allow"
        session, self._next = self._next, self._next + 1
        self._sessions[session] = Session(client=caller)
        self._log(caller, "audio.startRecording", heard=heard)
        return {"session": session}

    async def read(self, caller: Caller, *, session: int, size: int) -> str:
        """Give up to `size` bytes of 16-bit little-endian mono at 8 kHz, base64; silence when the app-op refuses."""
        recording = self._of(caller, session)
        count = max(0, min(size, MAX_READ)) // 2
        grant = self._device.permissions.access(caller, permissions_any=(RECORD_AUDIO,), op="RECORD_AUDIO", note=False)
        samples = tone(recording.frames, count) if grant.allowed else bytes(2 * count)
        recording.frames += count
        self._log(caller, "audio.read", heard=grant.allowed)
        return base64.b64encode(samples).decode()

    async def stopRecording(self, caller: Caller, *, session: int) -> None:
        """End a session."""
        self._of(caller, session)
        self._end(session)

    def process_died(self, pid: int) -> None:
        """End the sessions of a dead process."""
        for session, recording in tuple(self._sessions.items()):
            if recording.client.pid == pid:
                self._end(session)

    def in_use(self) -> tuple[Caller, ...]:
        """Give the clients that record."""
        return tuple(recording.client for recording in self._sessions.values())

    def _of(self, caller: Caller, session: int) -> Session:
        recording = self._sessions.get(session)
        if recording is None or recording.client.pid != caller.pid:
            raise JavaThrow("java.lang.IllegalStateException", f"no recording session {session}")
        return recording

    def _end(self, session: int) -> None:
        self._device.appops.finish(self._sessions.pop(session).client, "RECORD_AUDIO")

    def _log(self, caller: Caller, api: str, *, heard: bool) -> None:
        outcome: Outcome = "obtained" if heard else "denied"
        value = "tone" if heard else ""
        self._device.truth.access(caller, data_type="audio_recording", api=api, outcome=outcome, value=value)


def tone(first: int, count: int) -> bytes:
    """Give samples of a sine wave from sample number `first` on."""
    turn = 2 * math.pi * TONE_HZ / RATE_HZ
    return array.array("h", (int(8000 * math.sin(turn * (first + each))) for each in range(count))).tobytes()
