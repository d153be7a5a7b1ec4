"""What can be read in a flow, and what cannot."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import random
import struct
from urllib.parse import quote

import pytest

from harness.values.views import is_opaque, views

NOISE = random.Random(7).randbytes(600)
WRAPPED = base64.encodebytes(NOISE)  # lines of 76 characters, as android.util.Base64.DEFAULT
SECRET = b'{"model":"a phone of some make","androidId":"a1b2c3d4e5f60718"}'


def multipart(*parts: bytes) -> bytes:
    opened = b"".join(b"--boundary77\r\nContent-Disposition: form-data\r\n\r\n" + part + b"\r\n" for part in parts)
    return opened + b"--boundary77--\r\n"


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
        multipart(b"1", b"", b"RIFF\x00\x10\x00\x00WEBPVP8 " + NOISE),
        b"\xff\xd8\xff\xe0" + NOISE,
        gzip.compress(b'{"a":1}') + gzip.compress(b'{"b":2}'),
    ],
    ids=[
        *("empty", "form", "utf-8", "gbk", "gzip", "signature", "hex", "picture in a form", "picture in JSON"),
        *("picture in multipart", "bare picture", "two gzip members"),
    ],
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
        WRAPPED,
        json.dumps({"data": WRAPPED.decode()}).encode(),
        b"data=" + quote(WRAPPED.decode(), safe="").encode(),
        multipart(b"1", NOISE),
        gzip.compress(b'{"a":1}') + NOISE,
        NOISE[:300] + b" token=" + base64.b64encode(b"app-version-1.2.3") + b" " + NOISE[300:],
        b"&".join(base64.b64encode(gzip.compress(b"%d" % n + bytes(1_000_000))) for n in range(20)),
    ],
    ids=[
        *("noise", "binary", "cipher in JSON", "cipher in hex", "too long", "cipher in gzip", "gzip cut short"),
        *("wrapped cipher", "wrapped cipher in JSON", "wrapped cipher in a form", "cipher beside text in multipart"),
        *("cipher after gzip", "cipher around a token", "bombs"),
    ],
)
def test_a_body_that_hides_something_is_a_blind_spot(data: bytes) -> None:
    assert is_opaque(data)


def test_a_reading_tells_which_encodings_were_undone() -> None:
    found = views(gzip.compress(base64.b64encode(b'{"name":"somebody"}')))
    assert found[b'{"name":"somebody"}'] == ("gzip", "base64")


@pytest.mark.parametrize("offset", range(60))
def test_base64_in_lines_is_read_wherever_they_break(offset: int) -> None:
    secret = b'{"m":"' + b"x" * offset + b'",' + SECRET[1:]
    in_json = json.dumps({"d": base64.encodebytes(secret).decode()}).encode()
    assert secret in views(base64.encodebytes(secret))
    assert secret in views(in_json)


def test_all_members_of_a_gzip_are_read() -> None:
    found = views(gzip.compress(b'{"a":1}') + gzip.compress(SECRET))
    assert any(SECRET in reading for reading in found)


def test_what_json_escapes_is_read() -> None:
    assert b'{"name":"li "lao" wei"}' in views(b'{"name":"li \\"lao\\" wei"}')


def test_numbers_in_a_binary_form_between_texts_are_a_blind_spot() -> None:
    places = [(22.5 + n / 97, 114.0 + n / 89) for n in range(200)]
    texts = b"\x0a\x20Mozilla/5.0 (Linux; Android 14) A\x12\x10com.example.yunz\x1a\x0bHarness app"
    messages = [texts + b"\x21" + struct.pack("<d", lat) + b"\x29" + struct.pack("<d", lon) for lat, lon in places]
    assert all(map(is_opaque, messages))
