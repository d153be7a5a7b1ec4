"""What is in front, and how a start went."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from harness.device.parsers.activity import component, parse_resumed, parse_start

Capture = Callable[[str], str]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("dumpsys_activity_activities__android14_xiaomi_hyperos.txt", "com.termux/com.termux.app.TermuxActivity"),
        ("dumpsys_activity_activities__android13_aosp.txt", "com.mediatek.camera/com.mediatek.camera.CameraLauncher"),
        (
            "dumpsys_activity_resumed_lines__android_unknown_pluct.txt",
            "app.pluct/app.pluct.PluctUIScreen01MainActivity",
        ),
        ("dumpsys_resumed__cyanogenmod.txt", "com.cyanogenmod.trebuchet/com.android.launcher3.Launcher"),
    ],
)
def test_the_resumed_activity_is_found_on_every_version(capture: Capture, name: str, expected: str) -> None:
    assert str(parse_resumed(capture(name))) == expected


def test_the_focused_display_decides_where_several_are_resumed() -> None:
    text = (
        "Display #1\n    topResumedActivity=ActivityRecord{1 u0 com.car.map/.Map t1}\n"
        "Display #0\n    topResumedActivity=ActivityRecord{2 u0 com.example.shop/.Main t2}\n"
        "  ResumedActivity: ActivityRecord{2 u0 com.example.shop/.Main t2}\n"
    )
    assert str(parse_resumed(text)) == "com.example.shop/com.example.shop.Main"


def test_nothing_resumed_is_none() -> None:
    assert parse_resumed("  ResumedActivity: null\n") is None


def test_the_activity_drawn_may_differ_from_the_one_asked_for(capture: Capture) -> None:
    start = parse_start(capture("am_start_W__cold_portal.txt"))
    assert (start.status, start.launch_state) == ("ok", "COLD")
    assert start.activity is not None
    assert start.activity.package == "com.facebook.alohaapps.launcher"


def test_an_error_is_kept_though_the_command_ends_well() -> None:
    text = "Starting: Intent { cmp=a/.B }\nError type 3\nError: Activity class {a/a.B} does not exist.\n"
    assert parse_start(text).error
    assert not parse_start("Status: ok\nComplete\n").error


@pytest.mark.parametrize("text", ["", "null", "com.x/", "/x"])
def test_what_is_no_component_is_none(text: str) -> None:
    assert component(text) is None
