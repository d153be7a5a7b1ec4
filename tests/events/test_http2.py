"""What frames of HTTP/2 carry beside requests, by the letter of its RFC."""

from __future__ import annotations

import pytest

from harness.events.http2 import PREFACE, Beside, frames


def frame(kind: int, payload: bytes, *, flags: int = 0) -> bytes:
    return len(payload).to_bytes(3) + bytes([kind, flags]) + bytes(4) + payload


@pytest.mark.parametrize(
    ("wire", "beside"),
    [
        (frame(0, b"hello"), b""),
        (frame(0, b"\x02helloid", flags=8), b"id"),
        (frame(0, b"\x02hello\0\0", flags=8), b""),
        (frame(0, b"\x00hello", flags=8), b""),
        (frame(0, b"\xffid", flags=8), b"id"),
        (frame(0, b"", flags=8), b""),
        (frame(1, b"\x03fieldsid\0", flags=8 | 1 | 4), b"id"),
        (frame(2, b"\0\0\0\1\x10"), b""),
        (frame(3, b"\0\0\0\x08"), b""),
        (frame(4, b"\0\x04\x12\x34\x56\x78\xab\xcdname"), b"name"),
        (frame(4, b""), b""),
        (frame(6, bytes(8)), b""),
        (frame(6, b"somebody", flags=1), b"somebody"),
        (frame(7, bytes(8) + b"bye"), b"bye"),
        (frame(8, b"\0\0\x10\0"), b""),
        (frame(9, b"fields"), b""),
        (frame(16, b"\0\0\0\1u=3"), b"u=3"),
        (frame(0xFA, b"id"), b"id"),
    ],
)
def test_what_a_frame_carries_beside_a_request(wire: bytes, beside: bytes) -> None:
    assert [each.beside for each in frames(PREFACE + wire)] == [beside]


@pytest.mark.parametrize("size", [1, 7, 24, 33, 1000])
def test_it_is_collected_however_the_bytes_come(size: int) -> None:
    wire = PREFACE + frame(4, b"") + frame(6, b"somebody") + frame(0, bytes(300)) + frame(0xFA, b"id")
    beside = Beside()
    for at in range(0, len(wire), size):
        beside.feed(wire[at : at + size])
    assert (beside.take(), beside.take()) == (b"somebody\nid", b"")


def test_a_frame_that_is_not_whole_is_not_told_yet() -> None:
    beside = Beside()
    beside.feed(PREFACE + frame(6, b"somebody")[:-1])
    assert beside.take() == b""
    beside.feed(b"y")
    assert beside.take() == b"somebody"
