from __future__ import annotations

import pytest

from harness.report.redact import redact, redact_text, redact_url


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("", ""),
        ("abc", "•••"),
        ("abcdef", "••••••"),
        ("13800138000", "13•••••••00"),
        ("张三李四王五赵六", "张三••••赵六"),
    ],
)
def test_a_short_value_is_masked_wholly_and_a_long_one_but_for_its_ends(value: str, shown: str) -> None:
    assert redact(value) == shown


def test_the_shape_of_a_body_stays_readable_and_its_values_do_not() -> None:
    body = '{"deviceIdentifier": "9774d56d682e549c","n":1}&latitude=31.230416&city=上海市浦东新区'
    assert redact_text(body) == ('{"deviceIdentifier": "97••••••••••••9c","n":1}&latitude=31•••••16&city=上海•••新区')


def test_a_name_that_is_no_word_is_masked_too() -> None:
    assert redact_text('{"13800138000": 1}') == '{"13•••••••00": 1}'


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("POST https://user.example.cn/v1/register", "POST https://user.example.cn/v1/re••••er"),
        ("https://a.cn/p?imei=866123456789012&v=2", "https://a.cn/p?imei=86•••••••••••12&v=2"),
        ("https://a.cn", "https://a.cn"),
        ("tcp:a.cn", "tcp:a.cn"),
    ],
)
def test_who_was_spoken_to_and_the_parts_of_the_path_stay_apart(url: str, shown: str) -> None:
    assert redact_url(url) == shown
