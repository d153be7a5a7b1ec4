"""The clipboard: only the app with the focus reads it."""

from __future__ import annotations

from harness.simulator.apps.caller import Caller
from harness.simulator.apps.intents import Intent
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import accesses, on_device

OTHER = "com.tencent.mm"


async def in_front(device: SimulatedDevice, package: str) -> Caller:
    """Bring an app to the front and give a caller in it."""
    installed = device.packages.get(package)
    assert installed is not None
    component = device.packages.launcher_of(installed)
    assert component is not None
    device.activities.stack.start(Intent(component=f"{package}/{component.name}"), uid=1000)
    await device.activities.stack.settled()
    return Caller(pid=0, uid=installed.uid, package=package, process=package, tid=0)


def test_an_app_in_the_background_reads_nothing_and_leaves_no_trace_in_app_ops() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        assert await device.clipboard.getPrimaryClip(app) is None
        assert not await device.clipboard.hasPrimaryClip(app)
        assert await device.clipboard.getPrimaryClipDescription(app) is None
        assert accesses(device) == [("clipboard", "denied")] * 3
        assert ("READ_CLIPBOARD", "") not in device.appops.history(app.uid, app.package)

    on_device(scene)


def test_the_app_in_front_reads_the_seeds_text_and_the_user_is_told_once() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        front = await in_front(device, OTHER)
        for _ in range(2):
            clip = await device.clipboard.getPrimaryClip(front)
            assert clip is not None
            assert clip["items"] == [{"text": device.personal.clipboard}]
        assert [toast.text for toast in device.windows.toasts()] == ["微信已从您的剪贴板粘贴内容"]
        assert accesses(device) == [("clipboard", "obtained")] * 2
        assert device.appops.history(front.uid, OTHER)["READ_CLIPBOARD", ""].accesses

    on_device(scene)


def test_an_app_may_set_the_clip_from_the_background_and_no_toast_shows_who_reads_its_own() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        front = await in_front(device, OTHER)
        await device.clipboard.setPrimaryClip(front, clip={"mime": ["text/plain"], "items": [{"text": "own"}]})
        assert await device.clipboard.getPrimaryClip(front) is not None
        assert device.windows.toasts() == ()
        await device.clipboard.setPrimaryClip(app, clip=None)
        assert not await device.clipboard.hasPrimaryClip(front)

    on_device(scene)


def test_an_ignored_op_gives_null_to_the_app_in_front() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        front = await in_front(device, OTHER)
        device.appops.set_uid_mode(front.uid, "READ_CLIPBOARD", "ignore")
        assert await device.clipboard.getPrimaryClip(front) is None
        assert accesses(device) == [("clipboard", "denied")]

    on_device(scene)


def test_writing_is_noted_and_an_op_that_forbids_it_is_silent() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        await device.clipboard.setPrimaryClip(app, clip={"mime": ["text/plain"], "items": [{"text": "from behind"}]})
        assert device.appops.history(app.uid, app.package)["WRITE_CLIPBOARD", ""].accesses
        device.appops.set_package_mode(app.uid, app.package, "WRITE_CLIPBOARD", "ignore")
        await device.clipboard.setPrimaryClip(app, clip={"mime": ["text/plain"], "items": [{"text": "second"}]})
        assert device.appops.history(app.uid, app.package)["WRITE_CLIPBOARD", ""].rejects
        clip = await device.clipboard.getPrimaryClip(await in_front(device, OTHER))
        assert clip is not None
        assert clip["items"] == [{"text": "from behind"}]

    on_device(scene)
