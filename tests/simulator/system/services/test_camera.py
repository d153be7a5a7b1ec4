"""The camera."""

from __future__ import annotations

from harness.simulator.apps.caller import Caller
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import accesses, grant, on_device, refused


def test_without_the_permission_the_camera_does_not_open() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        message = await refused(device.camera.openCamera(app, cameraId="0", callback="cb1"))
        assert 'cannot open camera "0" without camera permission' in message
        assert device.camera.in_use() == {}
        assert accesses(device) == [("camera_image", "denied")]

    on_device(scene)


def test_from_the_background_it_does_not_open_even_with_the_permission() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "CAMERA")
        call = device.camera.openCamera(app, cameraId="0", callback="cb1")
        message = await refused(call, "android.hardware.camera2.CameraAccessException")
        assert message.startswith("CAMERA_DISABLED (1)")
        assert accesses(device) == [("camera_image", "denied")]

    on_device(scene)


def test_the_old_api_says_nothing_but_that_it_failed() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        call = device.camera.openLegacy(app, cameraId="0")
        assert await refused(call, "java.lang.RuntimeException") == "Fail to connect to camera service"

    on_device(scene)


def test_a_picture_needs_an_open_camera() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        await refused(device.camera.takePicture(app, cameraId="0"), "java.lang.IllegalStateException")

    on_device(scene)
