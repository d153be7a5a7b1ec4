"""App-ops as Android 8 to 16 print them, in the forms that AOSP's `AppOpsService.dump` has.

Source: frameworks/base, services/core/java/com/android/server/AppOpsService.java of android-8.0.0 to 9.0.0, and
.../server/appop/AppOpsService.java of android-10.0.0 and later; the names of uids by `UserHandle.formatUid`, ages by
`TimeUtils.formatDuration`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

import pytest

from harness.device.parsers.appops import OpState, UnreadableDump, parse_appops, parse_duration

Capture = Callable[[str], str]
CHINA = timezone(timedelta(hours=8))
NOW = round(datetime(2026, 5, 4, 18, 30, 2, tzinfo=CHINA).timestamp() * 1000)
UID = 10077
SHOP = "com.example.shop"

ANDROID_8 = """Current AppOps Service state:
  Op mode watchers:
    Op CAMERA:
      #0: Callback{5b5ae3e}
  Clients:
    android.os.BinderProxy@dbb09f0:
      ClientState{mAppToken=android.os.BinderProxy@dbb09f0, pid=4711}
      Started ops:
        uid=10077 pkg=com.example.shop op=RECORD_AUDIO

  Uid 1000:
    Package android:
      CAMERA: mode=0; time=+3d0h0m0s0ms ago
  Uid u0a77:
      READ_CONTACTS: mode=1
    Package com.example.shop.other:
      READ_SMS: mode=0; time=+5s0ms ago
    Package com.example.shop:
      COARSE_LOCATION: mode=0; time=+1m2s0ms ago; rejectTime=+2h0m0s500ms ago; duration=+3ms
      CAMERA: mode=1; rejectTime=+2s0ms ago
      RECORD_AUDIO: mode=0; time=+1m4s937ms ago (running)
      READ_CONTACTS: mode=3
      READ_CLIPBOARD: mode=0; time=0 ago
      VIBRATE: mode=2; time=-250ms ago
      MIUIOP(10008): mode=4; time=+1s0ms ago
  Uid u10a77:
    Package com.example.shop:
      CAMERA: mode=0; time=+1s0ms ago

  User restrictions for token android.os.BinderProxy@fb0e1e2:
      Restricted ops:
        user: 0 restricted ops: []
"""

ANDROID_9 = """Current AppOps Service state:
  Settings:
    top_state_settle_time=+30s0ms
    fg_service_state_settle_time=+10s0ms
    bg_state_settle_time=+1s0ms

  Uid u0a77:
    state=top
    foregroundOps:
      CAMERA: WATCHER
    hasForegroundWatchers=true
      COARSE_LOCATION: mode=foreground
    Package com.example.shop:
      FINE_LOCATION (allow / switch COARSE_LOCATION=allow):
          Access: top   = 2026-05-04 18:30:00.500 (-1s500ms)
                  fgsvc = 2026-05-04 18:30:01.250 (-750ms)
                  bg    = 2026-05-04 18:20:00.000 (-10m2s0ms)
          Reject: bg    = 2026-05-04 18:29:00.000 (-1m2s0ms)
                  cch   = 2026-05-04 18:29:30.000 (-32s0ms)
          duration=+3s630ms
      RECORD_AUDIO (allow):
          Access: fg    = 2026-05-04 18:28:57.063 (-1m4s937ms)
          Running start at: +1m4s937ms
          startNesting=1
      CAMERA (mode=5):
          Reject: top   = 2026-05-04 18:30:01.000 (-1s0ms)
""".replace("):\n", "): \n")  # these lines end with a blank

ANDROID_10 = """Current AppOps Service state:
  Settings:
    top_state_settle_time=+30s0ms

  Uid u0a77:
    state=top
      COARSE_LOCATION: mode=foreground
    Package com.example.shop:
      FINE_LOCATION (allow / switch COARSE_LOCATION=allow):
          Access: [top-s] 2026-05-04 18:30:00.500 (-1s500ms) duration=+3s630ms
          Access: [fgsvc-tpd] 2026-05-04 18:30:01.250 (-750ms) proxy[uid=10019, pkg=com.google.android.gms]
          Reject: [bg-s]2026-05-04 18:29:30.000 (-32s0ms)
      RECORD_AUDIO (allow):
          Access: [top-s] 2026-05-04 18:28:57.063 (-1m4s937ms)
          Running start at: +1m4s937ms
          startNesting=1
""".replace("):\n", "): \n")

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


def ops(text: str, package: str = SHOP, zone: str = "+0800", uid: int = UID) -> dict[str, OpState]:
    return {state.op: state for state in parse_appops(text, package, uid=uid, now_ms=NOW, zone=zone)}


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


def test_a_package_without_an_entry_has_the_modes_of_its_uid_and_no_use() -> None:
    states = ops(ANDROID_14, "com.example.absent")
    assert {op: state.mode for op, state in states.items()} == {"COARSE_LOCATION": "foreground", "CAMERA": "ignore"}
    assert not any(state.access_ms or state.reject_ms for state in states.values())


def test_times_are_read_in_the_zone_of_the_device() -> None:
    here, utc = ops(ANDROID_14)["CAMERA"].reject_ms, ops(ANDROID_14, zone="+0000")["CAMERA"].reject_ms
    assert here is not None
    assert utc is not None
    assert utc - here == 8 * 3_600_000


def test_android_8_tells_when_by_how_long_ago() -> None:
    location = ops(ANDROID_8)["COARSE_LOCATION"]
    assert location.access_ms == NOW - 62_000
    assert location.reject_ms == NOW - 7_200_500


def test_android_8_tells_rejects_apart_from_accesses() -> None:
    camera = ops(ANDROID_8)["CAMERA"]
    assert (camera.access_ms, camera.reject_ms) == (None, NOW - 2_000)


def test_android_8_tells_what_is_in_use() -> None:
    microphone = ops(ANDROID_8)["RECORD_AUDIO"]
    assert (microphone.running, microphone.access_ms) == (True, NOW)


def test_android_8_prints_modes_by_number_and_the_uids_decides() -> None:
    modes = {op: state.mode for op, state in ops(ANDROID_8).items()}
    assert modes["COARSE_LOCATION"] == "allow"
    assert modes["READ_CONTACTS"] == "ignore"
    assert modes["VIBRATE"] == "deny"
    assert modes["MIUIOP(10008)"] == "4"


def test_an_age_of_nothing_and_one_after_the_clock_was_set_back_are_accesses() -> None:
    assert ops(ANDROID_8)["READ_CLIPBOARD"].access_ms == NOW
    assert ops(ANDROID_8)["VIBRATE"].access_ms == NOW + 250


def test_android_9_tells_of_several_states_below_one_another() -> None:
    location = ops(ANDROID_9)["FINE_LOCATION"]
    assert location.access_ms == NOW - 750
    assert location.reject_ms == NOW - 32_000


def test_android_9_tells_what_is_in_use_and_modes_that_have_no_name() -> None:
    assert ops(ANDROID_9)["RECORD_AUDIO"].running
    assert ops(ANDROID_9)["RECORD_AUDIO"].access_ms == NOW
    assert ops(ANDROID_9)["CAMERA"].mode == "5"
    assert ops(ANDROID_9)["COARSE_LOCATION"].mode == "foreground"


def test_android_10_tells_of_each_state_on_a_line() -> None:
    location = ops(ANDROID_10)["FINE_LOCATION"]
    assert location.access_ms == NOW - 750
    assert location.reject_ms == NOW - 32_000
    assert ops(ANDROID_10)["RECORD_AUDIO"].running


@pytest.mark.parametrize("text", [ANDROID_8, ANDROID_14], ids=["8", "14"])
def test_another_users_copy_and_another_package_of_the_uid_are_not_mixed_in(text: str) -> None:
    clone = "\n".join((text, "  Uid u999a77:", f"    Package {SHOP}:", "      CALL_PHONE: mode=0; time=+1s0ms ago", ""))
    assert "CALL_PHONE" not in ops(clone)
    assert "READ_SMS" not in ops(clone)
    assert set(ops(clone, uid=99_910_077)) == {"CALL_PHONE"}


def test_the_copy_of_another_user_that_comes_first_is_not_taken_for_the_app() -> None:
    text = (
        "Current AppOps Service state:\n"
        f"  Uid u10a77:\n    Package {SHOP}:\n      CAMERA (allow): \n"
        f"  Uid u0a77:\n    Package {SHOP}:\n      CAMERA (allow): \n        null=[\n"
        "          Access: [top-s] 2026-05-04 18:30:00.000 (-2s)\n        ]\n"
    )
    assert ops(text)["CAMERA"].access_ms == NOW - 2_000
    assert ops(text, uid=1_010_077)["CAMERA"].access_ms is None


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "nothing at all"),
        ("Unknown option: --package\n", "Unknown option: --package"),
        ("Unknown package: com.example.shop\n", "Unknown package"),
        ("Permission Denial: can't dump appops from from pid=4711, uid=2000\n", "Permission Denial"),
        ("\n*** SERVICE 'appops' DUMP TIMEOUT (10000ms) EXPIRED ***\n\n", "DUMP TIMEOUT"),
        (f"{ANDROID_14}\n*** SERVICE 'appops' DUMP TIMEOUT (10000ms) EXPIRED ***\n\n", "DUMP TIMEOUT"),
    ],
)
def test_what_is_no_whole_dump_is_never_taken_for_no_use(text: str, why: str) -> None:
    with pytest.raises(UnreadableDump, match=re.escape(why)):
        ops(text)


@pytest.mark.parametrize(
    "line",
    [
        "      CAMERA [allow]",
        "      CAMERA: mode=0; time=yesterday",
        "          Access: [top-s] 04/05/2026 18:30",
        "          Access: top   @ 2026-05-04 18:30:00.000 (-2s)",
    ],
)
def test_a_line_of_the_app_in_a_form_that_is_not_known_is_never_passed_over(line: str) -> None:
    text = f"Current AppOps Service state:\n  Uid u0a77:\n    Package {SHOP}:\n      VIBRATE (allow): \n{line}\n"
    with pytest.raises(UnreadableDump, match="form that is not known"):
        ops(text)


def test_a_zone_that_cannot_be_read_is_never_taken_for_utc() -> None:
    with pytest.raises(UnreadableDump, match="time zone"):
        ops(ANDROID_14, zone="date: bad format")


def test_a_whole_dump_without_the_app_is_no_use() -> None:
    assert ops("Current AppOps Service state:\n\n  Uid 1000:\n    state=pers\n") == {}


@pytest.mark.parametrize(
    ("text", "milliseconds"),
    [("1d2h3m4s5ms", 93_784_005), ("+750ms", 750), ("3m", 180_000), ("0", 0), ("-1s5ms", -1_005)],
)
def test_durations_are_in_milliseconds(text: str, milliseconds: int) -> None:
    assert parse_duration(text) == milliseconds


Owner = tuple[str, int]


def owners(text: str) -> list[Owner]:
    """Every package of a dump with its uid."""
    found, uid = [], 0
    for line in text.splitlines():
        if named := re.match(r"  Uid (?:u0a(\d+)|(\d+)):", line):
            uid = int(named[1]) + 10_000 if named[1] else int(named[2])
        elif line.startswith("    Package "):
            found.append((line.split()[1].rstrip(":"), uid))
    return found


def printed(text: str) -> set[tuple[Owner, str, str]]:
    """What a dump names by package: each operation, and whether it has accesses and rejects."""
    found, packages = set(), iter(owners(text))
    owner, op = ("", 0), ""
    for line in text.splitlines():
        if line.startswith("    Package "):
            owner = next(packages)
        elif owner[0] and (named := re.match(r"      (\S+) \(.*\):", line)):
            op = named[1]
            found.add((owner, op, "named"))
        elif owner[0] and (told := re.match(r"\s+(Access|Reject): \[", line)):
            found.add((owner, op, told[1]))
    return found


def read(text: str) -> set[tuple[Owner, str, str]]:
    """The same, as the parser has it."""
    states = [(owner, op, state) for owner in owners(text) for op, state in ops(text, owner[0], uid=owner[1]).items()]
    return {
        *((owner, op, "named") for owner, op, _ in states),
        *((owner, op, "Access") for owner, op, state in states if state.access_ms),
        *((owner, op, "Reject") for owner, op, state in states if state.reject_ms),
    }


def test_hyperos_14_shows_when_the_clipboard_was_read(capture: Capture) -> None:
    text = capture("dumpsys_appops__android14_xiaomi_hyperos_full.txt")
    states = ops(text, "com.termux", uid=dict(owners(text))["com.termux"])
    expected = datetime(2026, 5, 4, 18, 30, 0, 99_000, tzinfo=CHINA).astimezone(UTC).timestamp() * 1000
    assert states["READ_CLIPBOARD"].access_ms == round(expected)
    assert states["SYSTEM_ALERT_WINDOW"].access_ms


@pytest.mark.parametrize("name", ["android10_samsung_fixture", "android13_aosp_full", "android14_xiaomi_hyperos_full"])
def test_every_operation_and_every_time_of_a_phone_is_read(capture: Capture, name: str) -> None:
    text = capture(f"dumpsys_appops__{name}.txt")
    assert len(printed(text)) > 40
    assert printed(text) <= read(text)
