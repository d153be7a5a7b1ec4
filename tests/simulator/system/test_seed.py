"""The personal data of a device."""

from __future__ import annotations

import pytest

from harness.simulator.system.seed import luhn_valid, midnight, personal_data, picture

NOW = 1_760_000_000_000


def test_the_same_seed_gives_the_same_person_and_another_seed_another() -> None:
    assert personal_data(7, NOW) == personal_data(7, NOW)
    assert personal_data(7, NOW).oaid != personal_data(8, NOW).oaid


def test_two_devices_of_a_seed_hold_the_same_at_any_hour_of_a_day() -> None:
    morning = midnight(NOW) + 8 * 3_600_000
    evening = midnight(NOW) + 23 * 3_600_000

    assert personal_data(7, morning) == personal_data(7, evening)
    assert personal_data(7, morning).calls != personal_data(7, morning + 86_400_000).calls


def test_what_is_past_is_past_and_recent() -> None:
    data = personal_data(7, NOW)
    moments = [each.at_ms for each in (*data.calls, *data.messages)] + [photo.taken_ms for photo in data.photos]

    assert all(NOW - 32 * 86_400_000 < moment < NOW for moment in moments)


@pytest.mark.parametrize("seed", range(20))
def test_the_numbers_have_the_form_of_real_ones_and_are_nobodys(seed: int) -> None:
    data = personal_data(seed, NOW)
    assert all(len(imei) == 15 and luhn_valid(imei) and imei.startswith("001012") for imei in data.imei)
    assert luhn_valid(data.iccid)
    assert len(data.iccid) == 20
    assert len(data.imsi) == 15
    assert all(contact.phone.startswith("+861700000") for contact in data.contacts)
    assert all(contact.email.endswith("@example.com") for contact in data.contacts)


@pytest.mark.parametrize("seed", range(20))
def test_the_device_is_in_china(seed: int) -> None:
    data = personal_data(seed, NOW)
    assert 18 < data.latitude < 54
    assert 73 < data.longitude < 135


def test_luhn_finds_a_wrong_digit() -> None:
    assert luhn_valid("490154203237518")  # the example of 3GPP TS 23.003
    assert not luhn_valid("490154203237519")


def test_each_app_has_an_android_id_of_its_own_that_lasts() -> None:
    data = personal_data(7, NOW)
    assert data.android_id("com.a", "key") == personal_data(7, NOW).android_id("com.a", "key")
    assert data.android_id("com.a", "key") != data.android_id("com.b", "key")
    assert data.android_id("com.a", "key") != data.android_id("com.a", "another key")
    assert len(int(data.android_id("com.a", "key"), 16).to_bytes(8)) == 8


def test_a_picture_is_a_jpeg_and_repeatable() -> None:
    assert picture("one", 7)[:2] == b"\xff\xd8"
    assert picture("one", 7) == picture("one", 7)
    assert picture("one", 7) != picture("two", 7)
