"""One request and one frame after another, by the letter of their RFCs."""

from __future__ import annotations

import pytest

from harness.events.wire import frames, split_request

CHUNKED = b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"


@pytest.mark.parametrize(
    ("request_", "extensions"),
    [
        (b"GET / HTTP/1.1\r\nHost: a\r\n\r\n", b""),
        (b"\r\nGET / HTTP/1.1\nHost: a\n\n", b""),
        (b"POST / HTTP/1.1\r\ncontent-length:  5 \r\n\r\nhello", b""),
        (CHUNKED + b"5\r\nhello\r\n0\r\n\r\n", b""),
        (CHUNKED + b"5;a=1\r\nhello\r\n0;b\r\nX: y\r\nZ: w\r\n\r\n", b";a=1\n;b"),
    ],
)
def test_a_request_ends_where_its_framing_says(request_: bytes, extensions: bytes) -> None:
    split = split_request(request_ + b"more")
    assert split is not None
    assert (split.size, split.extensions) == (len(request_), extensions)
    assert split.head == request_[: len(split.head) + 2].lstrip(b"\r\n")[: len(split.head)]


@pytest.mark.parametrize(
    "wire",
    [
        b"GET / HTTP/1.1\r\nHost: a\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\nhell",
        CHUNKED + b"5\r\nhello\r\n0\r\n",
        CHUNKED + b"5\r\nhel",
        CHUNKED + b"z\r\n",
        b"",
    ],
)
def test_what_is_not_whole_is_not_split(wire: bytes) -> None:
    assert split_request(wire) is None


@pytest.mark.parametrize("length", [0, 5, 125, 126, 65_535, 65_536])
def test_frames_of_every_length_lose_their_mask(length: int) -> None:
    payload = bytes(at % 251 for at in range(length))
    mask = b"\x01\x80\xff\x00"
    masked = bytes(byte ^ mask[at % 4] for at, byte in enumerate(payload))
    width = (
        bytes([128 | length])
        if length < 126
        else b"\xfe" + length.to_bytes(2)
        if length < 1 << 16
        else b"\xff" + length.to_bytes(8)
    )
    wire = b"\x82" + width + mask + masked
    first, second = frames(wire + wire)
    assert (first.payload, first.whole, first.control, first.end) == (payload, True, False, len(wire))
    assert second.payload == payload
    if length:
        (cut,) = frames(wire[:-1])
        assert (cut.payload, cut.whole) == (payload[:-1], False)
