"""Spans as TimeUtils prints them."""

from __future__ import annotations

import pytest

from harness.simulator.system.durations import duration, user_id


@pytest.mark.parametrize(
    ("ms", "text"),
    [
        (0, "0"),
        (8, "+8ms"),
        (5000, "+5s0ms"),
        (25_067, "+25s67ms"),
        (4_413_829, "+1h13m33s829ms"),
        (-606_461_341, "-7d0h27m41s341ms"),
    ],
)
def test_a_span_starts_with_its_largest_unit_and_goes_down_to_milliseconds(ms: int, text: str) -> None:
    assert duration(ms) == text


def test_an_app_uid_is_printed_as_user_and_app() -> None:
    assert (user_id(10057), user_id(1000)) == ("u0a57", "1000")
