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
        ("收集OAID（不含IMEI、MAC地址）、Android ID", {"oaid", "android_id"}, {"imei", "mac_wifi"}),
        ("收集设备信息（不包括IMEI）和网络状态", {"device_model", "network_type"}, {"imei"}),
        ("我们仅收集OAID，而非IMEI", {"oaid"}, {"imei"}),
        ("使用OAID代替MAC地址、IMEI识别设备", {"oaid"}, {"mac_wifi", "imei"}),
        ("设备标识（IMEI除外）", {"device_fingerprint"}, {"imei"}),
        ("除IMEI外，我们收集您的OAID", {"oaid"}, {"imei"}),
        ("除手机号码外，我们还会收集您的邮箱", {"phone_number", "email"}, set()),
        ("我们不收集除手机号码以外的任何个人信息", {"phone_number"}, set()),
        ("我们只收集手机号码，除此之外不会收集其他信息", {"phone_number"}, set()),
        ("除非您主动授权，我们不会收集您的位置信息", set(), LOCATION),
        ("IMEI、IMSI等信息我们一概不收集", set(), {"imei", "imsi"}),
        ("通讯录：不收集；OAID：收集", {"oaid"}, {"contacts"}),
        ("通讯录（否）、OAID（是）", {"oaid"}, {"contacts"}),
        ("短信（不收集）、OAID（收集）", {"oaid"}, {"sms_content"}),
        ("通讯录不在我们的收集范围内", set(), {"contacts"}),
        ("我们会收集您的邮箱、手机号码，不会对外提供", {"email", "phone_number"}, set()),
        ("请勿在留言中填写您的身份证号", set(), {"resident_id"}),
        ("We collect your email address but not your phone number", {"email"}, {"phone_number"}),
        ("We collect your email, excluding IMEI and contacts", {"email"}, {"imei", "contacts"}),
        ("Apart from your email address, we do not collect photos", {"email"}, {"photo_library"}),
        ("We collect photos except when you share your email", {"photo_library", "email"}, set()),
        ("No location data is collected", set(), LOCATION),
        ("We collect neither your photos nor your contacts", set(), {"photo_library", "contacts"}),
        ("We access photos no more than once", {"photo_library"}, set()),
        ("We stopped collecting IMEI, and now use OAID instead of Android ID", {"oaid"}, {"imei", "android_id"}),
        ("我们不收集短信，通话记录，位置", set(), {"sms_content", "call_log", *LOCATION}),
        ("OS version (no IP address), photos", {"os_version", "photo_library"}, {"public_ip"}),
        ("收集您的点击、浏览、定位", {"click_view_log", *LOCATION}, set()),
        ("点击“同意”后浏览课程", set(), set()),
        ("按照法律文件的要求存储在安全的位置", set(), set()),
    ],
)
def test_what_is_denied_is_told_from_what_is_collected(text: str, collected: set[str], not_collected: set[str]) -> None:
    assert set(declared(text)) == collected
    assert set(denied(text)) == not_collected
