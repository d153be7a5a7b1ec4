"""`dumpsys package` and its relatives."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from harness.device.parsers.package import parse_package, parse_resolved_activity, parse_uid

Capture = Callable[[str], str]

DUMP = """Packages:
  Package [com.example.shop] (abc):
    appId=10248
    versionCode=7 minSdk=23 targetSdk=34
    versionName=1.2
    requested permissions:
      android.permission.CAMERA
      android.permission.READ_SMS: restricted=true
      android.permission.INTERNET
    install permissions:
      android.permission.INTERNET: granted=true
    User 0: ceDataInode=1 installed=true hidden=false stopped=true notLaunched=false
      gids=[3003]
      runtime permissions:
        android.permission.CAMERA: granted=false, flags=[ USER_SET|USER_FIXED|524288]
    User 999: ceDataInode=1 installed=true stopped=false
      runtime permissions:
        android.permission.CAMERA: granted=true, flags=[ ]

Queries:
"""


def test_runtime_permissions_are_those_of_the_user_asked() -> None:
    state = parse_package(DUMP, "com.example.shop")
    assert state is not None
    assert not state.permissions["android.permission.CAMERA"].granted
    clone = parse_package(DUMP, "com.example.shop", user=999)
    assert clone is not None
    assert clone.permissions["android.permission.CAMERA"].granted


def test_flags_that_android_cannot_name_are_kept_as_numbers() -> None:
    state = parse_package(DUMP, "com.example.shop")
    assert state is not None
    assert state.permissions["android.permission.CAMERA"].flags == {"USER_SET", "USER_FIXED", "524288"}


def test_install_permissions_are_told_from_runtime_ones() -> None:
    state = parse_package(DUMP, "com.example.shop")
    assert state is not None
    assert not state.permissions["android.permission.INTERNET"].runtime
    assert state.permissions["android.permission.CAMERA"].runtime


def test_restricted_permissions_are_requested_ones_too() -> None:
    state = parse_package(DUMP, "com.example.shop")
    assert state is not None
    assert "android.permission.READ_SMS" in state.requested
    assert state.stopped
    assert (state.app_id, state.target_sdk, state.version_name) == (10248, 34, "1.2")


def test_another_package_is_not_taken_for_it() -> None:
    assert parse_package(DUMP, "com.example") is None


@pytest.mark.parametrize(
    ("name", "package", "app_id", "permission", "granted"),
    [
        (
            "dumpsys_package__android11_oppo_coloros_com.example.pkmproject.txt",
            "com.example.pkmproject",
            10441,
            "android.permission.ACCESS_FINE_LOCATION",
            True,
        ),
        (
            "dumpsys_package__android15_automotive_emulator_user10.txt",
            "com.wheelchair.cockpit",
            10248,
            "android.permission.INTERNET",
            True,
        ),
    ],
)
def test_phones_of_several_makers_are_read(
    capture: Capture, name: str, package: str, app_id: int, permission: str, granted: bool
) -> None:
    state = parse_package(capture(name), package)
    assert state is not None
    assert state.app_id == app_id
    assert state.permissions[permission].granted is granted


def test_a_package_that_only_a_second_user_has_is_not_installed_for_the_first(capture: Capture) -> None:
    text = capture("dumpsys_package__android15_automotive_emulator_user10.txt")
    owner = parse_package(text, "com.wheelchair.cockpit", user=0)
    second = parse_package(text, "com.wheelchair.cockpit", user=10)
    assert owner is not None
    assert second is not None
    assert (owner.installed, second.installed) == (False, True)
    assert second.permissions["android.permission.RECORD_AUDIO"].granted


def test_the_uid_is_that_of_exactly_this_package() -> None:
    listing = "package:com.example.shop.plugin uid:10002\npackage:com.example.shop uid:10001\n"
    assert parse_uid(listing, "com.example.shop") == 10001
    assert parse_uid(listing, "com.example") is None


def test_a_second_users_uid_is_read_in_full(capture: Capture) -> None:
    assert parse_uid(capture("pm_list_packages_U__android16_xiaomi_user10.txt"), "com.xingin.xhs") == 1010332


def test_the_component_is_the_last_line_and_no_activity_is_none(capture: Capture) -> None:
    assert parse_resolved_activity("priority=0 preferredOrder=0 match=0x108000\ncom.x/.Main\n") == "com.x/.Main"
    assert parse_resolved_activity("No activity found\n") == ""
    assert (
        parse_resolved_activity(capture("resolve_activity_brief__oneplus_home.txt")) == "com.android.launcher/.Launcher"
    )
