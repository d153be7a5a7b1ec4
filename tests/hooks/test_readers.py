"""What the agent reads of the objects that Android gives, tried on the framework's own classes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

import pytest

from harness.catalogue import Technique
from harness.events.agent import Call, Outcome

from .jvm import ROOT, Jvm

FRAMEWORK = ROOT / "harness" / "simulator" / "framework.jar"


@pytest.fixture
def jvm() -> Iterator[Jvm]:
    machine = Jvm(class_path=FRAMEWORK)
    try:
        machine.attach()
        yield machine
        assert machine.errors == []
    finally:
        machine.close()


def read(jvm: Jvm, value: str, kind: str, *values: object, data_type: str = "test") -> Call:
    technique = Technique(
        id="test.value",
        source="test",
        data_type=data_type,
        class_name="java.util.Objects",
        method="requireNonNullElse",
        value=value,
        severity="low",
    )
    approximate = Technique(
        id="test.approximate",
        source="test",
        data_type=data_type,
        class_name="java.util.Objects",
        method="requireNonNullElse",
        value=value,
        instead_of="test.value",
        severity="low",
    )
    jvm.arm(technique, approximate)
    jvm.call("give", kind, values)
    (call,) = jvm.told(Call)
    return call


def test_a_location_is_read_as_latitude_and_longitude_with_its_accuracy(jvm: Jvm):
    call = read(jvm, "location", "location", 22.543096, 114.057865, 12.5)
    assert (call.technique, call.value) == ("test.value", "22.543096,114.057865")
    assert call.detail == {"provider": "gps", "accuracy": "12.5"}


def test_a_location_that_android_made_approximate_is_reported_as_such(jvm: Jvm):
    call = read(jvm, "location", "location", 22.5, 114.1, 2000)
    assert (call.technique, call.outcome) == ("test.approximate", Outcome.OBTAINED)


def test_of_several_locations_the_latest_is_read(jvm: Jvm):
    call = read(jvm, "location", "locations", [22.5, 114.1], [22.75, 114.25])
    assert call.value == "22.75,114.25"


def test_an_empty_list_of_locations_is_empty(jvm: Jvm):
    assert read(jvm, "location", "locations").outcome == Outcome.EMPTY


def test_the_text_of_a_clip_is_read(jvm: Jvm):
    call = read(jvm, "clip", "clip", "验证码 4821")
    assert (call.value, call.detail) == ("验证码 4821", {"count": "1"})


def test_an_empty_clip_is_empty(jvm: Jvm):
    assert read(jvm, "clip", "clip", "").outcome == Outcome.EMPTY


def test_a_value_is_shown_up_to_256_characters_and_digested_whole(jvm: Jvm):
    call = read(jvm, "clip", "clip", "a" * 300)
    assert call.value == "a" * 256
    assert call.digest == "9835fa6bf4e20a9b9ea812506302e98982721a6cf8d2cae67af57129bf21ae90"


def test_a_cursor_is_counted_and_stays_where_it_was(jvm: Jvm):
    call = read(jvm, "cursor", "cursor", ["name", "number"], [["a", "1"], ["b", "2"], ["c", "3"]])
    assert call.value == "3 rows: name,number"
    assert jvm.call("give", "cursor", [["name"], [["a"], ["b"]]]) == 1


def test_a_cursor_without_rows_is_empty(jvm: Jvm):
    assert read(jvm, "cursor", "cursor", ["name"], []).outcome == Outcome.EMPTY


def test_a_recording_is_counted_and_digested_from_its_place_in_the_array(jvm: Jvm):
    technique = Technique(
        id="test.sound",
        source="test",
        data_type="test",
        class_name="java.io.ByteArrayInputStream",
        method="read",
        value="recording",
        severity="low",
    )
    jvm.arm(technique)
    jvm.call("readbytes", [1, 2, 3], 4, 100)
    jvm.call("readbytes", [], 0, 1)
    first, second = [call for call in jvm.told(Call) if "[B" in call.overload][:2]
    assert (first.value, first.digest) == ("3", hashlib.sha256(bytes([1, 2, 3])).hexdigest())
    assert second.outcome == Outcome.EMPTY


def test_a_frame_of_the_camera_is_read_by_its_size(jvm: Jvm):
    call = read(jvm, "image", "image", 640, 480, 256)
    assert (call.outcome, call.value) == (Outcome.OBTAINED, "JPEG, 640x480")


def test_a_list_of_apps_is_read_by_package_name(jvm: Jvm):
    call = read(jvm, "packages", "packages", "com.example.app", "com.tencent.mm")
    assert (call.outcome, call.value) == (Outcome.OBTAINED, "2: com.example.app, com.tencent.mm")


def test_a_list_of_the_app_itself_tells_nothing_of_others(jvm: Jvm):
    assert read(jvm, "packages", "packages", "com.example.app").outcome == Outcome.EMPTY
