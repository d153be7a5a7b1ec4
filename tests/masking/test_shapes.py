from __future__ import annotations

from collections.abc import Callable

import pytest

from harness.masking.shapes import redact, redact_prose, redact_text, redact_url
from tests.cost import cost


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("", ""),
        ("4711", "••••"),
        ("张伟", "••"),
        ("abcdef", "••••••"),
        ("7654321", "7•••••1"),
        ("13800138000", "13•••••••00"),
        ("张三李四王五赵六", "张••••••六"),
        ("x" * 400, "xx••••••••••••xx"),
        ("xx••••••••••••xx", "xx••••••••••••xx"),
    ],
)
def test_a_short_value_is_masked_wholly_and_a_long_one_but_for_its_ends(value: str, shown: str) -> None:
    assert redact(value) == shown


def test_the_shape_of_a_body_stays_readable_and_its_values_do_not() -> None:
    body = '{"deviceIdentifier": "9774d56d682e549c","n":1,"ok":true,"x":null}&latitude=31.230416&city=上海市浦东新区'
    assert redact_text(body) == (
        '{"deviceIdentifier": "97••••••••••••9c","n":1,"ok":true,"x":null}&latitude=3•••••••6&city=上•••••区'
    )


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ('{"mac":"6e:69:b8:8d:a9:50"}', '{"mac":"6e••••••••••••50"}'),
        ("bssid=8a%3A0b%3A1c%3A2d&v=2", "bssid=8a••••••••••••2d&v=2"),
        ("name=张伟&name2=%E5%BC%A0%E4%BC%9F", "name=••&name2=%E••••••••••••9F"),
        ("call 138 0013 8000", "•••• 13•••••••••00"),
        ("otp=4711", "otp=••••"),
        (r'{"name":"\u5f20\u4f1f"}', r'{"name":"\•••••\•••••"}'),
        (r"{\"imei\":\"860123456789012\"}", r"{\"imei\":\"86•••••••••••12\"}"),
        ('{"13800138000": 1}', '{"13•••••••00": 1}'),
        ("[49,51,56,48,48]", "[49••••••••••48]"),
        ("&#49;&#51;", "&•••;&•••;"),
        ("password=&n=", "password=&•="),
        ('<user name="zhang">Wei</user>', '<•••• name="•••••">•••</••••>'),
    ],
)
def test_what_stands_between_punctuation_is_masked(body: str, shown: str) -> None:
    assert redact_text(body) == shown


@pytest.mark.parametrize(
    "body", ["dGVzdGluZw==", '{"d":"dGVzdGluZw="}', "d=dGVzdGluZw==", "dGVzdGluZw=\n", '["x dGVzdGluZw="]']
)
def test_the_end_of_base64_makes_no_name_of_it(body: str) -> None:
    assert "dGVzdGluZw" not in redact_text(body)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("POST https://user.example.cn/v1/register", "POST https://user.example.cn/v1/register"),
        ("https://a.cn/p?imei=866123456789012&v=2", "https://a.cn/p?imei=86•••••••••••12&v=2"),
        ("http://h.com?imei=860123456789012", "http://h.com?imei=86•••••••••••12"),
        ("http://h.com#860123456789012", "http://h.com#8••••••••••••12"),
        ("https://zhang:secret99@h.com:8443/", "https://•••@h.com:8443/"),
        ("https://h.com/a;jsessionid=1234567", "https://h.com/•;jsessionid=1•••••7"),
        ("https://a.cn/u/13800138000", "https://a.cn/u/13•••••••00"),
        ("https://a.cn", "https://a.cn"),
        ("tcp://10.0.0.7:1883", "tcp://10.0.0.7:1883"),
        ("no url 13800138000", "•• ••• 13•••••••00"),
    ],
)
def test_who_was_spoken_to_and_the_parts_of_the_path_stay_apart(url: str, shown: str) -> None:
    assert redact_url(url) == shown


@pytest.mark.parametrize(
    ("error", "shown"),
    [
        (
            "java.lang.SecurityException: uid 10057 does not have any of [android.permission.ACCESS_FINE_LOCATION].",
            "java.lang.SecurityException: uid ••••• does not have any of [android.permission.ACCESS_FINE_LOCATION].",
        ),
        ("don't know 张伟, 138 0013 8000", "don't know ••, 13•••••••••00"),
        ("no user zhang@wei.cn, code 4711", "no user zh••••••••cn, code ••••"),
        ("user=zhang 'secret word' id 84cd8d9cb86ce7c2", "user=••••• 'se•••••••rd' id 84••••••••••••c2"),
        ("a" * 41, "aa••••••••••••aa"),
    ],
)
def test_of_an_error_its_words_stay_readable_and_its_values_do_not(error: str, shown: str) -> None:
    assert redact_prose(error) == shown


@pytest.mark.parametrize("mask", [redact_text, redact_prose, redact_url])
@pytest.mark.parametrize("repeated", ["1 ", "1", "$", "a.", "'", '"a', "a=b", "%41", "://", "a-"])
def test_a_text_that_an_app_chose_takes_no_long_time(mask: Callable[[str], str], repeated: str) -> None:
    few, many = repeated * 16_000, repeated * 128_000
    assert cost(lambda: mask(many)) < 24 * cost(lambda: mask(few))  # eight times as long; the square of it is 64
