"""What is like a value with its signs exchanged or moved, and what it costs to look for it."""

from __future__ import annotations

from harness.values.likeness import Likenesses
from tests.cost import cost

PHONE = "13912345678"
OTHER_SIGNS = b"02801234567"  # each digit less one


def known() -> Likenesses[str]:
    found: Likenesses[str] = Likenesses()
    found.add(PHONE, "phone")
    return found


def test_a_word_that_is_like_a_value_is_found_wherever_it_stands() -> None:
    alike = known()
    text = b"id=" + OTHER_SIGNS + b", again " + OTHER_SIGNS
    words = alike.words_in(text)
    assert words == {OTHER_SIGNS}
    assert [found[2:] for found in alike.among(text, words)] == [(3, 14), (22, 33)]
    assert list(alike.among(OTHER_SIGNS, words)) == [("phone", "other signs", 0, 11)]


def test_a_text_costs_by_its_different_words() -> None:
    again = b" ".join([b"17009558921"] * 20_000)
    others = b" ".join(b"%d" % number for number in range(17_009_558_921, 17_009_578_921))
    assert cost(lambda: known().words_in(again)) * 5 < cost(lambda: known().words_in(others))
