"""What can be read in a flow, and what cannot."""

from __future__ import annotations

import base64
import gzip
import hashlib
import random
from urllib.parse import quote

import pytest

from harness.judge.views import is_opaque, views

NOISE = random.Random(7).randbytes(600)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"a=1&b=2",
        '{"城市":"深圳"}'.encode(),
        "城市=深圳&name=zhang".encode("gbk"),
        gzip.compress(b'{"a":1}'),
        b'{"sign":"' + base64.b64encode(hashlib.sha256(b"x").digest()) + b'"}',
        b"hash=" + NOISE[:64].hex().encode(),
        b"photo=" + quote(base64.b64encode(b"\xff\xd8\xff\xe0" + NOISE).decode(), safe="").encode(),
        b'{"photo":"' + base64.b64encode(b"\xff\xd8\xff\xe0" + NOISE) + b'"}',
    ],
    ids=["empty", "form", "utf-8", "gbk", "gzip", "signature", "hex", "picture in a form", "picture"],
)
def test_a_body_that_can_be_read_is_no_blind_spot(data: bytes) -> None:
    assert not is_opaque(data)


@pytest.mark.parametrize(
    "data",
    [
        NOISE,
        b"\x00\x01\x02\x03" * 9,
        b'{"data":"' + base64.b64encode(NOISE) + b'"}',
        b"data=" + NOISE.hex().encode(),
        gzip.compress(b"a " * 2_500_000),
        gzip.compress(NOISE),
        gzip.compress(b'{"a":1}' * 99)[:-12],
    ],
    ids=["noise", "binary", "cipher in JSON", "cipher in hex", "too long", "cipher in gzip", "gzip cut short"],
)
def test_a_body_that_hides_something_is_a_blind_spot(data: bytes) -> None:
    assert is_opaque(data)


def test_a_reading_tells_which_encodings_were_undone() -> None:
    found = views(gzip.compress(base64.b64encode(b'{"name":"somebody"}')))
    assert found[b'{"name":"somebody"}'] == ("gzip", "base64")


def test_what_json_escapes_is_read() -> None:
    assert b'{"name":"li "lao" wei"}' in views(b'{"name":"li \\"lao\\" wei"}')
