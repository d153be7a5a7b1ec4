from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable
from urllib.parse import quote, quote_plus

import pytest

from harness.masking.known import Mask, mask_of
from tests.cost import cost

MAC = "6e:69:b8:8d:a9:50"
VALUES = ("张伟", "Pa55-word/2957", "zhangwei@example.cn", MAC, "工号765208 口令50ac74db", "4f7b", "+8613800138000")


@pytest.mark.parametrize(
    "written",
    [
        str,
        str.upper,
        str.lower,
        str.title,
        quote_plus,
        lambda value: quote(value, safe=""),
        lambda value: quote(value, safe="").lower(),
        lambda value: quote(value.upper(), safe=""),
        lambda value: base64.b64encode(value.encode()).decode(),
        lambda value: base64.b64encode(value.upper().encode()).decode(),
        lambda value: base64.urlsafe_b64encode(value.encode()).decode().rstrip("="),
        lambda value: value.encode().hex(),
        lambda value: json.dumps(value)[1:-1],
        lambda value: hashlib.sha256(value.encode()).hexdigest(),
    ],
)
@pytest.mark.parametrize("value", VALUES)
def test_a_known_value_is_covered_however_it_is_written(value: str, written: Callable[[str], str]) -> None:
    form = written(value)
    masked = Mask(VALUES).text(f"sent: {form}, to <{form}>")
    assert form not in masked
    assert masked.startswith("sent: ")
    assert ", to <" in masked


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("13800138000", "138 0013 8000"),
        ("13800138000", "+86 138-0013-8000"),
        ("13800138000", "(138) 00138000"),
        (MAC, "6e-69-b8-8d-a9-50"),
        (MAC, "6E69B88DA950"),
    ],
)
def test_a_number_is_known_with_other_punctuation(value: str, written: str) -> None:
    assert written not in Mask((value,)).text(f"call {written} now")


def test_bytes_are_searched_before_they_are_read_as_text() -> None:
    assert "张伟".encode("gbk") not in Mask(("张伟",)).data("name=张伟".encode("gbk"))


@pytest.mark.parametrize("text", ["31.2304, 121.4737", "lat 31.230416", "GCJ: 31.228457,121.478205", "31.23 / 121.47"])
def test_a_place_is_known_by_its_numbers(text: str) -> None:
    masked = Mask(places=("31.230416,121.473701",)).text(f"checked in at {text}, {text}")
    assert not any(number in masked for number in ("31.2", "121.4"))


def test_other_numbers_are_no_place() -> None:
    text = "31.23 s, 31.5 and 121.9999"
    assert Mask(places=("31.230416,121.473701",)).text(text) == text


def test_a_short_value_inside_a_longer_word_is_there_by_chance() -> None:
    assert Mask(("Home",)).text("HomeActivity, Home, home_title.home") == "HomeActivity, ••••, home_title.••••"


def test_values_that_touch_are_masked_as_one() -> None:
    assert Mask(("13800138000", "张伟")).text("张伟13800138000") == "张•••••••••••0"


def test_who_knows_nothing_masks_nothing() -> None:
    assert Mask().text("13800138000 \ud800") == "13800138000 \ud800"
    assert not Mask().holds("13800138000")


def test_what_a_run_knows_is_prepared_once_for_all_surfaces() -> None:
    known = (("person_name", "张伟"), ("precise_location", "31.230416,121.473701"))
    assert mask_of(known) is mask_of(iter(known))
    assert mask_of(known) is not mask_of(known[:1])


def test_masking_a_text_takes_as_long_as_the_text_is_with_however_many_values_in_it() -> None:
    values = [f"138{number:08}" for number in range(0, 90_000_000, 300_000)]
    mask = mask_of(("phone_number", value) for value in values)

    def text(count: int) -> str:
        return " ".join(f"phone={values[number % len(values)]} at 121.{number:06} ring" for number in range(count))

    few, many = text(1_000), text(16_000)
    masked = mask.text(many)
    assert not any(value in masked for value in values)
    # Sixteen times as long; the square of it is 256.
    assert cost(lambda: mask.text(many)) < 40 * cost(lambda: mask.text(few))
