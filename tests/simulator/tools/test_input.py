"""input."""

from __future__ import annotations

import pytest

from harness.simulator.apps.caller import Caller
from harness.simulator.device import SimulatedDevice
from harness.simulator.tools.input import BadArgument, key_code, typed
from tests.simulator.booted import on_device, shell


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("4", 4),
        ("KEYCODE_BACK", 4),
        ("BACK", 4),
        ("KEYCODE_ENTER", 66),
        ("KEYCODE_A", 29),
        ("KEYCODE_0", 7),
        ("0x", None),
        ("KEYCODE_NOTHING", None),
        ("99999", None),
    ],
)
def test_a_key_is_named_by_number_or_name(word: str, code: int | None) -> None:
    if code is None:
        with pytest.raises(BadArgument, match="Unknown keycode"):
            key_code(word)
    else:
        assert key_code(word) == code


def test_percent_s_types_a_space() -> None:
    assert typed("hello%sworld") == "hello world"


@pytest.mark.parametrize("text", ["云助手", "naïve", "a\nb"])
def test_what_no_key_types_fails_as_on_a_phone(text: str) -> None:
    with pytest.raises(BadArgument, match=r"NullPointerException: Attempt to get length of null array"):
        typed(text)


@pytest.mark.parametrize(
    ("line", "code", "complaint"),
    [
        ("input text 云", 255, "Attempt to get length of null array"),
        ("input tap 1", 255, 'Argument expected after "1"'),
        ("input tap a b", 255, 'For input string: "a"'),
        ("input keyevent KEYCODE_NOTHING", 255, "Unknown keycode"),
        ("input tap 1 1", 0, ""),
        ("input touchscreen swipe 1 1 2 900 100", 0, ""),
    ],
)
def test_exit_codes_and_complaints(line: str, code: int, complaint: str) -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        output = await shell(device, line)
        assert output.code == code
        assert complaint in output.err

    on_device(scene)


def test_touching_an_icon_of_the_launcher_starts_its_app_and_home_leaves_it() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        top = await device.windows.top()
        assert top is not None
        x, y = next(node for node in top.root.walk() if node.text == "微信").bounds.center
        await shell(device, f"input tap {x} {y}")
        await device.activities.stack.settled()
        assert device.windows.focused_package() == "com.tencent.mm"
        await shell(device, "input keyevent HOME")
        await device.activities.stack.settled()
        assert device.windows.focused_package() == "com.android.launcher3"

    on_device(scene)
