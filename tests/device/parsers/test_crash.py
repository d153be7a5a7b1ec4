"""Why an app ended, in a line."""

from __future__ import annotations

from harness.device.parsers.crash import parse_crash

CRASH = """FATAL EXCEPTION: main
Process: com.example.shop, PID: 4711
java.lang.RuntimeException: Unable to start activity
\tat android.app.ActivityThread.performLaunchActivity(ActivityThread.java:3449)
\tat java.base/java.lang.Thread.run(Unknown Source)
Caused by: java.lang.IllegalStateException: no consent: yet
\tat com.example.shop.Main.onCreate(Main.java:12)
\tat android.app.Activity.performCreate(Activity.java:8000)
\t... 12 more
"""


def test_exception_root_cause_and_the_apps_innermost_frame_are_named() -> None:
    assert parse_crash(CRASH) == (
        "java.lang.RuntimeException: Unable to start activity "
        "(Caused by: java.lang.IllegalStateException: no consent: yet) at com.example.shop.Main.onCreate(Main.java:12)"
    )


def test_a_native_crash_is_named_by_its_signal() -> None:
    text = "*** ***\nBuild fingerprint: 'x'\nsignal 11 (SIGSEGV), code 1 (SEGV_MAPERR), fault addr 0x0\n"
    assert parse_crash(text).startswith("signal 11 (SIGSEGV)")


def test_other_lines_are_no_crash() -> None:
    assert parse_crash("--------- beginning of crash\nWARNING: deprecated\n") == ""
    assert parse_crash("") == ""
