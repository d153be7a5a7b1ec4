"""uiautomator dump."""

from __future__ import annotations

import asyncio
import itertools
from xml.etree import ElementTree

from harness.simulator.apps.caller import Caller
from harness.simulator.device import SimulatedDevice
from harness.simulator.system.screen import windows
from tests.simulator.booted import on_device, shell


def test_the_dump_is_the_top_window_and_the_line_is_misspelled_as_on_a_phone() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        output = await shell(device, "uiautomator dump /sdcard/ui.xml")
        assert (output.code, output.text) == (0, "UI hierchary dumped to: /sdcard/ui.xml\n")
        tree = ElementTree.fromstring((await shell(device, "cat /sdcard/ui.xml")).out)
        assert {node.get("package") for node in tree.iter("node")} == {"com.android.launcher3"}

    on_device(scene)


def test_the_default_file_and_the_terminal() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        assert (await shell(device, "uiautomator dump")).text == "UI hierchary dumped to: /sdcard/window_dump.xml\n"
        output = (await shell(device, "uiautomator dump /dev/tty")).text
        assert output.startswith("<?xml")
        assert output.endswith("</hierarchy>UI hierchary dumped to: /dev/tty\n")

    on_device(scene)


def test_a_file_that_cannot_be_written_is_told_and_the_success_line_lies_as_on_a_phone() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        output = await shell(device, "uiautomator dump /system/x.xml")
        assert (output.code, output.text) == (0, "UI hierchary dumped to: /system/x.xml\n")
        assert output.err
        assert not device.filesystem.exists("/system/x.xml")

    on_device(scene)


def test_a_screen_that_never_rests_gives_no_dump() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        blinked_twice = asyncio.Event()

        async def blink() -> None:
            for count in itertools.count(1):
                device.windows.changed()
                if count == 2:
                    blinked_twice.set()
                await asyncio.sleep(0.3)

        blinking = asyncio.create_task(blink())
        await blinked_twice.wait()
        output = await shell(device, "uiautomator dump /sdcard/ui.xml")
        blinking.cancel()
        assert (output.code, output.out, output.err) == (0, b"", "ERROR: could not get idle state.\n")
        assert not device.filesystem.exists("/sdcard/ui.xml")

    on_device(scene)


def test_a_single_change_is_settled_soon_and_two_in_a_row_ask_for_the_full_second() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> tuple[float, float]:
        loop = asyncio.get_running_loop()
        device.windows.changed()
        begun = loop.time()
        assert await device.windows.idle()
        once = loop.time() - begun
        device.windows.changed()
        begun = loop.time()
        assert await device.windows.idle()
        return once, loop.time() - begun

    once, twice = on_device(scene)
    assert windows.SETTLED_S <= once < 2 * windows.SETTLED_S
    assert windows.QUIET_S <= twice < 1.5 * windows.QUIET_S
