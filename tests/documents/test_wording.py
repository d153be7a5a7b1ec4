"""What an error says may stand in place of what was found."""

from __future__ import annotations

import pytest

from harness.documents import allowed_here

MANY = [f"P{number}.{part}" for number in range(10) for part in range(10)] + ["phone_number", "phone_call_action"]


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ("phone", "102 are allowed here, such as phone_call_action, phone_number"),
        ("P4.77", "Did you mean `P4.7`? 102 are allowed here, such as P9.7, P8.7"),
        ("phone_numbers", "Did you mean `phone_number`? 102 are allowed here"),
        ("nothing like it", "102 are allowed here, such as P0.0, P0.1, P0.2, P0.3, P0.4"),
    ],
)
def test_of_many_names_those_that_are_like_it_are_given(found: str, said: str) -> None:
    told = allowed_here(found, MANY)
    assert told.en.startswith(said)
    assert len(told.en) < 120
    assert "102" in told.zh


def test_a_few_are_listed() -> None:
    assert allowed_here("upp", ("up", "down")).en == "Did you mean `up`? Allowed here: down, up"
