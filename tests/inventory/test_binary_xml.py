"""Binary XML is read as Android reads it, and not at all where a reader could be led to see something else."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness.inventory.binary_xml import ANDROID, read_binary_xml
from harness.inventory.manifest import read_manifest
from tests.conftest import DEMO_APK
from tests.inventory.apks import Tag, binary_xml, manifest, named

ASKS = manifest(named("uses-permission", "a.b.READ"))
NAME = struct.pack("<H", 4) + "name".encode("utf-16-le")
with zipfile.ZipFile(DEMO_APK) as archive:
    REAL = archive.read("AndroidManifest.xml")


def begins(content: bytes, tag: int) -> int:
    """Where the part lies that begins a tag, counted from 0."""
    at = 8
    while True:
        kind, _, size = struct.unpack_from("<HHI", content, at)
        if kind == 0x102 and not tag:
            return at
        tag -= kind == 0x102
        at += size


def with_number(content: bytes, at: int, form: str, number: int) -> bytes:
    changed = bytearray(content)
    struct.pack_into(form, changed, at, number)
    return bytes(changed)


def test_tags_attributes_and_text_come_out_as_they_went_in() -> None:
    inner = Tag("a", {"b": "c", "android:label": "文"}, text="some text")
    root = read_binary_xml(binary_xml(Tag("root", {}, (inner, Tag("a")))))
    assert [(each.tag, dict(each.attrib), each.text) for each in root] == [
        ("a", {"b": "c", f"{ANDROID}{0x01010001}": "文"}, "some text"),
        ("a", {}, None),
    ]


def test_an_attribute_is_what_its_number_says_whatever_its_name() -> None:
    assert REAL.count(NAME) == 1
    disguised = REAL.replace(NAME, struct.pack("<H", 4) + "junk".encode("utf-16-le"))
    assert read_manifest(disguised) == read_manifest(REAL)
    assert read_manifest(REAL).permissions


@pytest.mark.parametrize(
    "change",
    [
        lambda at: with_number(ASKS, at + 2, "<H", 20),  # its header is longer than what follows needs
        lambda at: with_number(ASKS, at + 4, "<I", 38),
        lambda at: with_number(ASKS, at + 4, "<I", len(ASKS)),
        lambda at: with_number(ASKS, at, "<H", 0x109),  # a part of no known kind
        lambda at: with_number(ASKS, at + 26, "<H", 8),  # attributes within each other
        lambda at: with_number(ASKS, at + 28, "<H", 9),  # more attributes than there are
        lambda at: with_number(ASKS, at + 40, "<I", 10_000),  # a name beyond the strings
        lambda at: ASKS[:at],
        lambda at: with_number(ASKS[:at], 4, "<I", at),  # it ends within a tag
        lambda at: manifest(Tag("uses-permission", {"android:label": "a.b.READ"})),
        lambda at: manifest(named("uses-permission", "@string/x")),
        lambda at: manifest(named("uses-permission", "a.b\0.READ")),
        lambda at: binary_xml(Tag("manifes", {"package": "a.b"})),
        lambda at: b"<?xml version='1.0'?><manifest package='a.b'/>",
        lambda at: b"",
    ],
)
def test_what_another_reader_may_take_otherwise_is_not_read(change: Callable[[int], bytes]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        read_manifest(change(begins(ASKS, 1)))


def test_what_lies_behind_the_end_that_it_states_is_no_part_of_it() -> None:
    assert read_manifest(ASKS + ASKS[begins(ASKS, 1) :]) == read_manifest(ASKS)


def test_attributes_lie_where_the_tag_says() -> None:
    at = begins(ASKS, 1)
    (size,) = struct.unpack_from("<I", ASKS, at + 4)
    moved = ASKS[: at + 36] + bytes(8) + ASKS[at + 36 :]
    moved = with_number(with_number(moved, at + 24, "<H", 28), at + 4, "<I", size + 8)
    assert read_manifest(with_number(moved, 4, "<I", len(moved))) == read_manifest(ASKS)


def test_an_attribute_given_twice_is_not_read() -> None:
    twice = Tag("uses-permission", {"android:name": "a.b.READ", "x:name": "a.b.OTHER"})
    with pytest.raises(ValueError, match="name is given twice"):
        read_manifest(manifest(twice))


@given(at=st.integers(0, len(REAL) - 4), word=st.sampled_from((0, 1, 4, 16, 0x102, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF)))
def test_a_damaged_one_is_read_or_refused(at: int, word: int) -> None:
    with suppress(ValueError):
        assert read_manifest(with_number(REAL, at, "<I", word))
