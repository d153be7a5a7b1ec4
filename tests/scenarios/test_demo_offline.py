"""The demo app without a network, and with a variant file that it does not understand: it says what did not work."""

from __future__ import annotations

import asyncio

from harness.simulator.apps.caller import Caller
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import grant, launched, on_device, shell, tap, views

VARIANT_FILE = "/data/local/tmp/yunzhushou-variant.json"


async def log_in(device: SimulatedDevice) -> None:
    """Agree and log in; the demo's log-in needs no server."""
    await launched(device)
    await tap(device, "agree")
    for field in ("tenant", "username", "password"):
        await tap(device, field)
        await shell(device, f"input text {field}")
    await tap(device, "login")
    await until_shown(device, "home_title")


async def until_shown(device: SimulatedDevice, view_id: str, text: str = "") -> str:
    """Wait for a view with `text` in it and give its words."""
    async with asyncio.timeout(20):
        while True:
            shown = await views(device)
            if view_id in shown and text in shown[view_id].text:
                return shown[view_id].text
            await asyncio.sleep(0.05)


def test_a_check_in_that_no_server_took_is_no_success() -> None:
    async def scene(device: SimulatedDevice, _: Caller) -> None:
        grant(device, "ACCESS_FINE_LOCATION", "ACCESS_COARSE_LOCATION")
        await log_in(device)
        await tap(device, "checkin")
        assert await until_shown(device, "checkin_result", "签到") == "签到失败：网络不可用，请稍后重试"

    on_device(scene)


def test_push_that_reached_no_server_is_not_registered() -> None:
    async def scene(device: SimulatedDevice, _: Caller) -> None:
        await log_in(device)
        async with asyncio.timeout(20):
            while not (said := [line.message for line in device.logcat.lines() if "registered" in line.message]):
                await asyncio.sleep(0.05)
        assert said == ["not registered: no answer from the server"]

    on_device(scene)


def test_an_unusable_variant_file_is_said_in_a_toast_and_the_app_ends() -> None:
    async def scene(device: SimulatedDevice, _: Caller) -> None:
        device.filesystem.write(VARIANT_FILE, b"[]", 2000, mode=0o644)
        await launched(device)
        assert [toast.text for toast in device.windows.toasts()] == [f"变体文件不可用：{VARIANT_FILE}: not an object"]
        assert device.windows.focused_package() == "com.android.launcher3"

    on_device(scene)


def test_the_name_of_an_identifier_is_not_torn_apart() -> None:
    async def scene(device: SimulatedDevice, _: Caller) -> None:
        await launched(device)
        text = (await views(device))["privacy_text"].text
        assert "Android\u00a0ID" in text
        assert "Android ID" not in text

    on_device(scene)
