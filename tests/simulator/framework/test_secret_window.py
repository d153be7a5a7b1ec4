"""What a log-in shows to who looks at the screen through adb."""

from __future__ import annotations

import io
from pathlib import Path
from xml.etree import ElementTree

from PIL import Image

from harness.simulator.apps.caller import Caller
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import PACKAGE, on_device, shell
from tests.simulator.framework.probing import ACTIVITY, install_probe
from tests.simulator.running import launch


def test_a_secure_window_is_black_in_a_screenshot_and_its_password_field_keeps_its_hint(classes: Path) -> None:
    async def scene(device: SimulatedDevice, _: Caller) -> None:
        install_probe(device, classes)
        await launch(device, f"{PACKAGE}/{ACTIVITY.name}")
        picture = Image.open(io.BytesIO((await shell(device, "screencap -p")).out))
        assert picture.crop((0, 84, 1080, 2400)).getcolors() == [(1080 * 2316, (0, 0, 0))]
        dumped = (await shell(device, "uiautomator dump /dev/tty")).text
        tree = ElementTree.fromstring(dumped[: dumped.rindex(">") + 1])
        fields = [node for node in tree.iter("node") if node.get("class") == "android.widget.EditText"]
        assert [(field.get("text"), field.get("password")) for field in fields] == [
            ("密码", "true"),
            ("••••••", "true"),
        ]

    on_device(scene)
