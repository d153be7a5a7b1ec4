"""What a text declares: of a group its members, where they are listed; of what it denies nothing."""

from __future__ import annotations

import pytest

from harness.drafting.kinds_of_data import declared, denied


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("设备标识（IMEI/Android ID/OAID）、设备型号", {"imei", "android_id", "oaid", "device_model"}),
        ("设备标识、设备型号", {"device_fingerprint", "device_model"}),
        ("IMEI、OAID等设备标识信息", {"imei", "oaid"}),
        ("设备信息（包括操作系统版本、唯一设备标识符（IMEI））", {"os_version", "imei"}),
        ("设备信息", {"device_model"}),
        ("设备信息，包括IMEI、IP地址", {"imei", "public_ip"}),
        ("位置信息（粗略位置）、相册", {"coarse_location", "photo_library"}),
        ("应用列表（包名、应用名称）", {"installed_apps", "app_info"}),
        ("device identifiers (such as IMEI and Android ID)", {"imei", "android_id"}),
        ("device identifiers, IMEI", {"device_fingerprint", "imei"}),
    ],
)
def test_of_a_group_whose_members_are_listed_these_are_declared(text: str, kinds: set[str]) -> None:
    assert set(declared(text)) == kinds


LOCATION = {"precise_location", "coarse_location"}


@pytest.mark.parametrize(
    ("text", "collected", "not_collected"),
    [
        ("我们不会收集您的通讯录、短信，也不获取您的位置", set(), {"contacts", "sms_content", *LOCATION}),
        (
            "我们收集手机号，不会收集短信、通讯录，但会收集相册",
            {"phone_number", "photo_library"},
            {"sms_content", "contacts"},
        ),
        ("获取OAID，我们不会向其提供您的手机号", {"oaid"}, {"phone_number"}),
        ("我们不会将您的位置、通讯录上传", set(), {*LOCATION, "contacts"}),
        ("您的短信、通讯录不会被上传", set(), {"sms_content", "contacts"}),
        ("在您不使用应用时收集位置", LOCATION, set()),
        ("拒绝不会影响我们收集位置", LOCATION, set()),
        ("包括但不限于收集位置", LOCATION, set()),
        ("Your contacts, photos are not collected", set(), {"contacts", "photo_library"}),
        ("We do not knowingly collect contacts, call logs or photos", set(), {"contacts", "call_log", "photo_library"}),
        ("We don’t collect your location but we do collect photos", {"photo_library"}, LOCATION),
        ("We not only collect photos but also location", {"photo_library", *LOCATION}, set()),
        ("Contacts will not be uploaded, and photos never be shared", set(), {"contacts", "photo_library"}),
    ],
)
def test_what_is_denied_is_told_from_what_is_collected(text: str, collected: set[str], not_collected: set[str]) -> None:
    assert set(declared(text)) == collected
    assert set(denied(text)) == not_collected
