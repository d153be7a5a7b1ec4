"""What is in front, and how a start went."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from harness.device.parsers.activity import Component, component, parse_front, parse_start

Capture = Callable[[str], str]


def _resumed(text: str) -> Component | None:
    return parse_front(text).activity


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
    assert str(_resumed(capture(name))) == expected


def test_the_focused_display_decides_where_several_are_resumed() -> None:
    text = (
        "Display #1\n    topResumedActivity=ActivityRecord{1 u0 com.car.map/.Map t1}\n"
        "Display #0\n    topResumedActivity=ActivityRecord{2 u0 com.example.shop/.Main t2}\n"
        "  ResumedActivity: ActivityRecord{2 u0 com.example.shop/.Main t2}\n"
    )
    assert str(_resumed(text)) == "com.example.shop/com.example.shop.Main"


def test_nothing_resumed_is_none() -> None:
    assert _resumed("  ResumedActivity: null\n") is None


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


@pytest.mark.parametrize(
    ("said", "error"),
    [
        ("Error type 3\nError: Activity class {a/a.B} does not exist.", "Activity class {a/a.B} does not exist."),
        ("Error type 3", "Error type 3"),
        ("Error: Activity not started, unable to resolve Intent { act=x }", "unable to resolve Intent { act=x }"),
        ("Error: Activity not started, you do not have permission to access it.", "have permission to access it."),
        ("Error: Activity not started, unknown error code 102", "unknown error code 102"),
        ("Error: Not allowed to start background user activity that shouldn't be displayed.", "Not allowed to start"),
        ("Warning: Activity not started because the  current activity is being kept for the user.", "being kept"),
        ("Warning: Activity not started because intent should be handled by the caller", "handled by the caller"),
        ("java.lang.SecurityException: Permission Denial: starting Intent { cmp=a/.B }", "Permission Denial"),
        (
            "\nException occurred while executing 'start':\njava.lang.SecurityException: Permission Denial: x\n\tat a",
            "Permission Denial: x",
        ),
        ("Security exception: Permission Denial: not exported from uid 10123", "not exported"),
    ],
)
def test_a_start_that_is_refused_is_told_with_its_cause(said: str, error: str) -> None:
    assert error in parse_start(f"Starting: Intent {{ cmp=a/.B }}\n{said}\n").error


@pytest.mark.parametrize(
    "said",
    [
        "Warning: Activity not started, its current task has been brought to the front",
        "Warning: Activity not started, intent has been delivered to currently running top-most instance.",
        "Status: timeout\nLaunchState: UNKNOWN (-1)\nWaitTime: 10021\nComplete",
    ],
)
def test_a_warning_that_the_app_runs_already_is_no_refusal(said: str) -> None:
    assert not parse_start(f"Starting: Intent {{ cmp=com.x/.Error }}\n{said}\n").error


def test_what_lies_in_the_same_task_is_in_front_as_well() -> None:
    text = """\
        Hist  #1: ActivityRecord{a1 u0 com.android.permissioncontroller/.GrantPermissionsActivity t7}
        Hist  #0: ActivityRecord{a2 u0 com.example.shop/.Main} t7}
        Hist  #0: ActivityRecord{a3 u0 com.android.launcher3/.Launcher t1}
  ResumedActivity: ActivityRecord{a1 u0 com.android.permissioncontroller/.GrantPermissionsActivity t7}
"""
    assert parse_front(text).packages == {"com.android.permissioncontroller", "com.example.shop"}
