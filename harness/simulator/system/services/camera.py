"""The service "camera": opens for a permitted app in the foreground only.

Source: CameraService::validateClientPermissionsLocked and BasicClient::startCameraOps (frameworks/av,
android14-release).
"""

from __future__ import annotations

import base64
from typing import Protocol

from harness.simulator.apps.caller import Caller, JavaThrow, SecurityThrow
from harness.simulator.apps.process import Processes
from harness.simulator.apps.truth import TruthLog
from harness.simulator.system import seed
from harness.simulator.system.seed import PersonalData
from harness.simulator.system.services.appops import AppOps, UidStates
from harness.simulator.system.services.permission import Permissions, Refusal

CAMERA = "android.permission.CAMERA"
CAMERA_IDS = ("0", "1")
ACCESS_EXCEPTION = "android.hardware.camera2.CameraAccessException"
ERROR_CAMERA_DISABLED = 3  # CameraDevice.StateCallback


class Needs(Protocol):
    """What it needs of the device."""

    appops: AppOps
    permissions: Permissions
    personal: PersonalData
    processes: Processes
    truth: TruthLog

    @property
    def activities(self) -> UidStates: ...


class CameraService:
    """Two cameras, each open for one client at a time."""

    name = "camera"

    def __init__(self, device: Needs) -> None:
        self._device = device
        self._open: dict[str, tuple[Caller, str]] = {}  # camera id -> client and its callback ("" for the old API)
        self._taken = 0

    async def getCameraIdList(self, caller: Caller) -> list[str]:
        """Name the cameras."""
        return list(CAMERA_IDS)

    async def openCamera(self, caller: Caller, *, cameraId: str, callback: str) -> None:
        """Open a camera; the callback gets onOpened."""
        self._connect(caller, cameraId, callback, "camera.openCamera")
        self._device.processes.callback(caller.pid, callback, "onOpened", {"cameraId": cameraId})

    async def openLegacy(self, caller: Caller, *, cameraId: str) -> None:
        """Open a camera for android.hardware.Camera, whose every failure is this exception."""
        try:
            self._connect(caller, cameraId, "", "camera.openLegacy")
        except JavaThrow as refused:
            raise JavaThrow("java.lang.RuntimeException", "Fail to connect to camera service") from refused

    async def closeCamera(self, caller: Caller, *, cameraId: str) -> None:
        """Close what the caller opened."""
        if self._is_client(caller, cameraId):
            self._release(cameraId)

    async def takePicture(self, caller: Caller, *, cameraId: str) -> str | None:
        """Give a JPEG (base64). A client that went to the background is disconnected and gets nothing."""
        if not self._is_client(caller, cameraId):
            raise JavaThrow("java.lang.IllegalStateException", "CameraDevice was already closed")
        grant = self._device.permissions.access(caller, permissions_any=(CAMERA,), op="CAMERA", note=False)
        if not grant.allowed:
            self._disconnect(cameraId)
            self._device.truth.access(caller, data_type="camera_image", api="camera.takePicture", outcome="denied")
            return None
        self._taken += 1
        image = seed.picture(f"CAMERA {cameraId} #{self._taken}", self._device.personal.seed)
        self._device.truth.access(
            caller, data_type="camera_image", api="camera.takePicture", outcome="obtained", value=f"{len(image)} bytes"
        )
        return base64.b64encode(image).decode()

    def in_use(self) -> dict[str, Caller]:
        """Give the open cameras and their clients."""
        return {camera: client for camera, (client, _) in self._open.items()}

    def uid_state_changed(self, uid: int) -> None:
        """Take the camera away from a client that may not use it any more, as when it leaves the foreground."""
        for camera, (client, _) in tuple(self._open.items()):
            if client.uid == uid and not self._allowed(client):
                self._disconnect(camera)

    def process_died(self, pid: int) -> None:
        """Close what a dead process had open."""
        for camera, (client, _) in tuple(self._open.items()):
            if client.pid == pid:
                self._release(camera)

    def _connect(self, caller: Caller, camera: str, callback: str, api: str) -> None:
        if camera not in CAMERA_IDS:
            raise JavaThrow("java.lang.IllegalArgumentException", f'No camera device "{camera}" is available')
        grant = self._device.permissions.access(caller, permissions_any=(CAMERA,), op="CAMERA")
        who = f'Caller "{caller.package}" (PID {caller.pid}, UID {caller.uid})'
        if not grant.allowed:
            self._device.truth.access(caller, data_type="camera_image", api=api, outcome="denied")
        if grant.refusal is Refusal.PERMISSION:
            raise SecurityThrow(
                f'validateClientPermissionsLocked: {who} cannot open camera "{camera}" without camera permission'
            )
        if not grant.allowed:
            raise JavaThrow(
                ACCESS_EXCEPTION,
                f'CAMERA_DISABLED (1): connectHelper: {who} cannot open camera "{camera}" from background',
            )
        if camera in self._open:
            self._disconnect(camera)
        self._open[camera] = (caller, callback)
        self._device.appops.start(caller, "CAMERA")
        self._device.truth.access(
            caller, data_type="camera_image", api=api, outcome="obtained", value=f"camera {camera}"
        )

    def _allowed(self, client: Caller) -> bool:
        return self._device.permissions.access(client, permissions_any=(CAMERA,), op="CAMERA", note=False).allowed

    def _is_client(self, caller: Caller, camera: str) -> bool:
        return camera in self._open and self._open[camera][0].pid == caller.pid

    def _disconnect(self, camera: str) -> None:
        client, callback = self._open[camera]
        self._release(camera)
        if callback:
            arguments = {"cameraId": camera, "error": ERROR_CAMERA_DISABLED}
            self._device.processes.callback(client.pid, callback, "onError", arguments)

    def _release(self, camera: str) -> None:
        client, _ = self._open.pop(camera)
        self._device.appops.finish(client, "CAMERA")
