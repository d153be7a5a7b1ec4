"""A value is found in the forms in which services really write it."""

from __future__ import annotations

import base64
import hashlib
import json
import math
import uuid
from collections.abc import Callable
from pathlib import Path

import pytest

from harness.events.records import Planted, PlantedBy
from harness.values.places import Point, geohash, parse_point, plus_code, quadkey, tile
from harness.values.search import Search, needles
from tests.judge.evidence import PACKAGE, Run

ID = "9bcf76a8a4c7f3d4"
MAC = "5a12bc9f017e"
OTHER = "0011223344556677"
RAW = bytes.fromhex(ID)
PHONE = "+8617000009776"
PLACE = "22.543096,114.057865"
HERE = Point(22.543096, 114.057865)


def found(value: str, data_type: str, content: object) -> bool:
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    flow = Run(directory=Path()).sent(request_body=body)
    plant = Planted(data_type=data_type, value=value, source=PlantedBy.DEVICE)
    return any(hit.certain for hit in Search(needles((plant,), (), PACKAGE)).in_flow(flow).hits)


def md5(data: bytes) -> str:
    return hashlib.md5(data).hexdigest()


DRESSED = bytearray(hashlib.md5(ID.encode()).digest())
DRESSED[6], DRESSED[8] = DRESSED[6] & 0x0F | 0x30, DRESSED[8] & 0x3F | 0x80
FORMS = {
    "nameUUIDFromBytes": str(uuid.UUID(bytes=bytes(DRESSED))),
    "MD5 with hyphens": str(uuid.UUID(md5(ID.encode()))),
    "MD5 of MD5": md5(md5(ID.encode()).encode()),
    "SHA-1 of MD5": hashlib.sha1(md5(ID.encode()).encode()).hexdigest(),
    "SHA-512": hashlib.sha512(ID.encode()).hexdigest(),
    "SHA3-256": hashlib.sha3_256(ID.encode()).hexdigest(),
    "first 8 of MD5": md5(ID.encode())[:8],
    "first 16 of MD5": md5(ID.encode())[:16],
    "first 32 of SHA-256": hashlib.sha256(ID.encode()).hexdigest()[:32],
    "MD5 of the bytes": md5(RAW),
    "MD5 of UTF-16": md5(ID.encode("utf-16-le")),
    "decimal": str(int(ID, 16)),
    "signed decimal": str(int(ID, 16) - (1 << 64)),
    "backwards": ID[::-1],
    "in two fields": {"a": ID[:8], "b": ID[8:]},
    "in four fields": [ID[:4], ID[4:8], ID[8:12], ID[12:]],
    "a number of MD5": str(int(md5(ID.encode()), 16)),
    "a number of half of MD5": str(int(md5(ID.encode())[:16], 16)),
    "a signed number of half of SHA-256": str(
        int.from_bytes(hashlib.sha256(ID.encode()).digest()[:8], "little", signed=True)
    ),
    "last 16 of MD5": md5(ID.encode())[-16:],
    "last 20 of SHA-1": hashlib.sha1(ID.encode()).hexdigest()[-20:],
    "UUID version 5": str(uuid.uuid5(uuid.NAMESPACE_DNS, ID)),
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_an_id_is_found_in_its_usual_forms_and_another_is_not(form: object) -> None:
    content = form if isinstance(form, dict) else {"x": form}
    assert found(ID, "android_id", content)
    assert not found(OTHER, "android_id", content)


def number(base: str, content: bytes) -> str:
    value, written = int.from_bytes(content), ""
    while value:
        value, at = divmod(value, len(base))
        written = base[at] + written
    return written


LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
B58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
CROCKFORD = str.maketrans(LETTERS + "234567", "0123456789ABCDEFGHJKMNPQRSTVWXYZ")
ALPHABETS: dict[str, Callable[[bytes], str]] = {
    "base58": lambda data: number(B58, data),
    "base62": lambda data: number("0123456789" + LETTERS + LETTERS.lower(), data),
    "base36": lambda data: number("0123456789" + LETTERS.lower(), data),
    "one number": lambda data: str(int.from_bytes(data)),
    "one number, the last byte first": lambda data: str(int.from_bytes(data, "little")),
    "Crockford's base32": lambda data: base64.b32encode(data).decode().rstrip("=").translate(CROCKFORD),
    "hex in letters": lambda data: data.hex().translate(str.maketrans("0123456789abcdef", "abcdefghijklmnop")),
    "base64 with . and _": lambda data: base64.b64encode(data, b"._").decode().rstrip("="),
    "base64, turned": lambda data: base64.b64encode(data).decode().rstrip("=")[::-1],
    "base64 of what is turned": lambda data: base64.b64encode(data[::-1]).decode(),
    "base64, cases exchanged": lambda data: base64.b64encode(data).decode().swapcase(),
}


@pytest.mark.parametrize("coded", ALPHABETS.values(), ids=ALPHABETS)
@pytest.mark.parametrize("content", [bytes.fromhex(MAC), MAC.encode()], ids=["bytes", "text"])
def test_bytes_are_found_in_the_signs_of_another_alphabet(content: bytes, coded: Callable[[bytes], str]) -> None:
    sent = {"event": "view", "d": coded(content)}
    assert found(MAC, "mac_wifi", sent)
    assert not found("5a12bc9f017f", "mac_wifi", sent)


NUMBERS = ["170 0000 9776", "170-0000-9776", "8617000009776", "008617000009776", "+86 170 0000 9776", "(170) 0000-9776"]


@pytest.mark.parametrize(
    "written", [*NUMBERS, 1.7000009776e10, 17000009776, md5(b"17000009776"), md5(b"+8617000009776")]
)
def test_a_phone_number_is_found_however_it_is_written(written: object) -> None:
    content = json.dumps({"x": written}).encode()
    assert found(PHONE, "phone_number", content if not isinstance(written, float) else b'{"x":1.7000009776E10}')
    assert not found("+8613912345678", "phone_number", content)


PLACES = {
    "thousandths": b"lat=22543&lng=114058",
    "ten thousandths": b"lat=225431&lng=1140579",
    "hundred millionths": b"lat=2254309600&lng=11405786500",
    "degrees, minutes, seconds": "22°32'35.1\"N 114°03'28.3\"E".encode(),
    "NMEA": b"$GPGGA,123519,2232.5858,N,11403.4719,E,1,08,0.9",
    "decimal comma": b"22,543096;114,057865",
    "radians": f"{math.radians(HERE.latitude):.8f} {math.radians(HERE.longitude):.8f}".encode(),
    "metres": f"x={6378137 * math.radians(HERE.longitude):.1f}&y="
    f"{6378137 * math.log(math.tan(math.pi / 4 + math.radians(HERE.latitude) / 2)):.1f}".encode(),
    "tile": b"/16/%d/%d.png" % tile(HERE, 16),
    "geohash": geohash(HERE).encode(),
    "a finer geohash": geohash(HERE).encode() + b"7zq1",
    "a whole plus code": f"{plus_code(HERE)}+2X".encode(),
    "a finer quadkey": quadkey(HERE).encode() + b"0213",
    "degrees, minutes, seconds with blanks": b"22 32 35.1 N, 114 03 28.3 E",
    "degrees and minutes with blanks": b"22 32.5858N 114 03.4719E",
    "degrees, minutes, seconds in one": b"223235N 1140328E",
    "EXIF": b"22/1,32/1,3515/100 114/1,3/1,2831/100",
    "in two fields, each in base64": b'{"a":"MjIuNTQzMDk2","b":"MTE0LjA1Nzg2NQ=="}',
}


@pytest.mark.parametrize("content", PLACES.values(), ids=PLACES)
def test_a_place_is_found_in_the_usual_notations_and_another_is_not(content: bytes) -> None:
    assert parse_point(PLACE) == HERE
    assert found(PLACE, "precise_location", content)
    assert not found("39.904200,116.407400", "precise_location", content)


@pytest.mark.parametrize("lawful", [b"v=22543&w=1920", b"t=1732905290123", b"/12/3345/1789.png", b"22:54:31 11:40:57"])
def test_other_numbers_are_no_place(lawful: bytes) -> None:
    assert not found(PLACE, "precise_location", lawful)
