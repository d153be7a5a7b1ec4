"""`dumpsys window`: the window with the focus is one of those that are listed."""

from __future__ import annotations

import re

from harness.simulator.apps.caller import Caller
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import PACKAGE, on_device, shell
from tests.simulator.running import launch

WINDOW = r"(Window\{[0-9a-f]+ u0 [^}]+\})"


async def windows(device: SimulatedDevice) -> tuple[list[str], str]:
    """The windows from top to bottom, and the one with the focus."""
    text = (await shell(device, "dumpsys window")).text
    focus = re.search(rf"mCurrentFocus={WINDOW}", text)
    assert focus is not None
    return re.findall(rf"Window #\d+ {WINDOW}:", text), focus[1]


def test_the_focus_is_the_first_window() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        listed, focus = await windows(device)
        assert listed == [focus]
        assert focus.endswith("com.android.launcher3/com.android.launcher3.uioverrides.QuickstepLauncher}")
        await launch(device, f"{PACKAGE}/.PolicyActivity")
        listed, focus = await windows(device)
        assert listed[0] == focus
        assert focus.endswith(f"{PACKAGE}/{PACKAGE}.PolicyActivity}}")
        assert len(listed) == 2

    on_device(scene)


def test_a_dialog_of_the_system_lies_over_the_activities() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        for _ in range(2):
            device.windows.app_crashed(PACKAGE, "云助手")
        listed, focus = await windows(device)
        assert listed[0] == focus
        assert focus.endswith(f"Application Error: {PACKAGE}}}")
        assert "package=android" in (await shell(device, "dumpsys window windows | grep -A2 'Window #0'")).text

    on_device(scene)
