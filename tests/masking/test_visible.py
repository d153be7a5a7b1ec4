from __future__ import annotations

import pytest

from harness.masking.visible import clip, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("invoice\u202egnp.exe", r"invoice\u202egnp.exe"),
        ("a\u200bb\u2060c\ufeffd\u00ade", r"a\u200bb\u2060c\ufeffd\u00ade"),
        ("\x00\x1b[31m\x7f\x85\r", r"\u0000\u001b[31m\u007f\u0085\u000d"),
        ("\u2028\u2029\u2066\u061c", r"\u2028\u2029\u2066\u061c"),
        ("\U000e0041\ud800\u3164", r"\U000e0041\ud800\u3164"),
    ],
)
def test_what_nobody_sees_is_written_out(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize("text", ["plain", "张伟 Zoë 🙂", "two\nlines\tand a tab", "全角\u3000空格 \xa0"])
def test_what_can_be_read_stays(text: str) -> None:
    assert visible(text) == text


def test_the_line_end_of_the_network_is_one() -> None:
    assert visible("a\r\nb\x01") == "a\nb\\u0001"


def test_a_long_text_is_cut_and_says_its_length() -> None:
    assert clip("x" * 3_000, 5) == "xxxxx … [3,000]"
    assert clip("short", 5) == "short"
