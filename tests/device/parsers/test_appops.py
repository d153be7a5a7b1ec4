"""App-ops as Android 8 to 15 print them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

import pytest

from harness.device.parsers.appops import OpState, parse_appops, parse_duration

Capture = Callable[[str], str]
CHINA = timezone(timedelta(hours=8))
NOW = round(datetime(2026, 5, 4, 18, 30, 2, tzinfo=CHINA).timestamp() * 1000)

ANDROID_14 = """Current AppOps Service state:
  Uid 1000:
    state=pers
    Package android:
      CAMERA (allow):
        null=[
          Access: [pers-s] 2026-05-01 00:00:00.000 (-3d)
        ]
  Uid u0a77:
    state=top
    capability=LCMN
      COARSE_LOCATION: mode=foreground
      CAMERA: mode=ignore
    Package com.example.shop:
      FINE_LOCATION (allow / switch COARSE_LOCATION=foreground):
        null=[
          Access: [top-s] 2026-05-04 18:30:00.500 (-1s500ms) duration=+3s630ms
          Access: [bg-s] 2026-05-04 18:20:00.000 (-10m2s)
        ]
        sdk=[
          Access: [top-s] 2026-05-04 18:30:01.250 (-750ms)
        ]
      CAMERA (allow):
        null=[
          Reject: [top-s]2026-05-04 18:29:00.000 (-1m2s)
        ]
      RECORD_AUDIO (allow):
        null=[
          Running start at: +1m4s937ms
        ]
    Package com.example.shop.other:
      READ_CONTACTS (allow):
        null=[
          Access: [top-s] 2026-05-04 18:30:00.000 (-2s)
        ]
"""


def ops(text: str, package: str = "com.example.shop", zone: str = "+0800") -> dict[str, OpState]:
    return {state.op: state for state in parse_appops(text, package, now_ms=NOW, zone=zone)}


def test_the_newest_access_of_all_states_and_attribution_tags_counts() -> None:
    assert ops(ANDROID_14)["FINE_LOCATION"].access_ms == NOW - 750


def test_a_reject_is_no_access() -> None:
    camera = ops(ANDROID_14)["CAMERA"]
    assert camera.access_ms is None
    assert camera.reject_ms == NOW - 62_000


def test_the_mode_of_the_uid_decides_over_that_of_the_package() -> None:
    assert ops(ANDROID_14)["CAMERA"].mode == "ignore"


def test_an_operation_that_only_the_uid_has_is_there() -> None:
    assert ops(ANDROID_14)["COARSE_LOCATION"].mode == "foreground"


def test_an_operation_in_use_counts_as_used_now() -> None:
    microphone = ops(ANDROID_14)["RECORD_AUDIO"]
    assert microphone.running
    assert microphone.access_ms == NOW


def test_neither_another_package_of_the_uid_nor_another_uid_is_mixed_in() -> None:
    assert "READ_CONTACTS" not in ops(ANDROID_14)
    assert set(ops(ANDROID_14, "com.example.shop.other")) == {"READ_CONTACTS", "COARSE_LOCATION", "CAMERA"}


def test_a_package_without_an_entry_has_no_operation() -> None:
    assert ops(ANDROID_14, "com.example.absent") == {}


def test_times_are_read_in_the_zone_of_the_device() -> None:
    here, utc = ops(ANDROID_14)["CAMERA"].reject_ms, ops(ANDROID_14, zone="+0000")["CAMERA"].reject_ms
    assert here is not None
    assert utc is not None
    assert utc - here == 8 * 3_600_000


def test_android_8_prints_ages_and_a_zero_time_is_never() -> None:
    text = (
        "  Uid u0a77:\n    Package com.example.shop:\n"
        "      CAMERA (allow): time=+1m2s ago; duration=+3ms\n"
        "      READ_SMS (ignore): time=+20166d8h20m24s861ms ago; rejectTime=+5s ago\n"
    )
    assert ops(text)["CAMERA"].access_ms == NOW - 62_000
    assert ops(text)["READ_SMS"].access_ms is None
    assert ops(text)["READ_SMS"].reject_ms == NOW - 5_000


@pytest.mark.parametrize(("text", "milliseconds"), [("1d2h3m4s5ms", 93_784_005), ("750ms", 750), ("3m", 180_000)])
def test_durations_are_in_milliseconds(text: str, milliseconds: int) -> None:
    assert parse_duration(text) == milliseconds


def test_hyperos_14_shows_when_the_clipboard_was_read(capture: Capture) -> None:
    states = ops(capture("dumpsys_appops__android14_xiaomi_hyperos_full.txt"), "com.termux")
    expected = datetime(2026, 5, 4, 18, 30, 0, 99_000, tzinfo=CHINA).astimezone(UTC).timestamp() * 1000
    assert states["READ_CLIPBOARD"].access_ms == round(expected)
    assert states["SYSTEM_ALERT_WINDOW"].access_ms


def test_samsung_10_shows_rejects_without_a_blank_after_the_bracket(capture: Capture) -> None:
    text = capture("dumpsys_appops__android10_samsung_fixture.txt")
    packages = {line.split()[1].rstrip(":") for line in text.splitlines() if line.startswith("    Package ")}
    rejected = [state for package in packages for state in parse_appops(text, package, now_ms=NOW, zone="+0000")]
    printed = {line.split(" (")[0].strip() for line in text.splitlines() if line.strip().startswith("Reject: ")}
    assert printed
    assert any(state.reject_ms for state in rejected)


def test_every_operation_of_aosp_13_is_read(capture: Capture) -> None:
    text = capture("dumpsys_appops__android13_aosp_full.txt")
    body = text[text.index("\n  Uid 0:") :]
    packages = {line.split()[1].rstrip(":") for line in body.splitlines() if line.startswith("    Package ")}
    assert packages
    assert all(parse_appops(body, package, now_ms=NOW, zone="+0000") for package in packages)
