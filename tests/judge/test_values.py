"""A personal value is found in a flow however it is written."""

from __future__ import annotations

import base64
import gzip
import hashlib
import zlib
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest

from harness.events.records import Collection, Planted
from harness.judge.values import Search, needles
from tests.judge.evidence import PACKAGE, Run, body

SECRET = "a1b2c3d4e5f60718"  # as an Android ID looks
MAC = "5A:12:bc:9f:01:7e"
NAME = "张伟丽的手机"
JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 2

FORMS: dict[str, Callable[[str], bytes]] = {
    "plain": lambda v: f"id={v}&x=1".encode(),
    "percent": lambda v: f"id={quote(v, safe='')}".encode(),
    "percent lower": lambda v: f"id={quote(v, safe='').lower()}".encode(),
    "percent twice": lambda v: f"id={quote(quote(v, safe=''), safe='')}".encode(),
    "json": lambda v: body({"id": v}),
    "json escaped": lambda v: body({"id": v}).decode().encode("unicode_escape").replace(b"\\\\", b"\\"),
    "base64": lambda v: b'{"id":"' + base64.b64encode(v.encode()) + b'"}',
    "base64 inside, 1": lambda v: base64.b64encode(b"x" + v.encode() + b"yy"),
    "base64 inside, 2": lambda v: base64.b64encode(b"xx" + v.encode() + b"y"),
    "base64 for URLs": lambda v: base64.urlsafe_b64encode(b"\xfb\xff" + v.encode() + b"\xff"),
    "hex": lambda v: v.encode().hex().encode(),
    "hex upper": lambda v: v.encode().hex().upper().encode(),
    "MD5": lambda v: b"d=" + hashlib.md5(v.encode()).hexdigest().encode(),
    "MD5 upper": lambda v: b"d=" + hashlib.md5(v.encode()).hexdigest().upper().encode(),
    "SHA-1": lambda v: b"d=" + hashlib.sha1(v.encode()).hexdigest().encode(),
    "SHA-256": lambda v: b"d=" + hashlib.sha256(v.encode()).hexdigest().encode(),
    "SHA-256 base64": lambda v: b"d=" + base64.b64encode(hashlib.sha256(v.encode()).digest()),
    "MD5 base64 for URLs": lambda v: b"d=" + base64.urlsafe_b64encode(hashlib.md5(v.encode()).digest()),
    "gzip": lambda v: gzip.compress(body({"id": v}), mtime=0),
    "zlib": lambda v: zlib.compress(body({"id": v})),
    "gzip in base64": lambda v: b"data=" + base64.b64encode(gzip.compress(body({"id": v}), mtime=0)),
    "base64 in JSON in gzip": lambda v: gzip.compress(body({"p": base64.b64encode(body({"id": v})).decode()}), mtime=0),
    "upper case": lambda v: f"id={v.upper()}".encode(),
    "multipart": lambda v: (
        b"--boundary77\r\nContent-Disposition: form-data\r\n\r\n" + v.encode() + b"\r\n--boundary77--"
    ),
}


def found(data: bytes, *plants: Planted, collections: tuple[Collection, ...] = (), **fields: object) -> set[str]:
    """The data types that a flow with this body carries."""
    flow = Run(directory=Path()).sent(request_body=data, **fields)
    return {hit.data_type for hit in Search(needles(plants, collections, PACKAGE)).in_flow(flow)}


def plant(value: str, data_type: str = "android_id") -> Planted:
    return Planted(data_type=data_type, value=value, source="device")


@pytest.mark.parametrize("value", [SECRET, MAC, NAME], ids=["id", "mac", "name"])
@pytest.mark.parametrize("form", FORMS)
def test_a_value_is_found_in_every_usual_form(form: str, value: str) -> None:
    assert found(FORMS[form](value), plant(value)) == {"android_id"}


@pytest.mark.parametrize("form", FORMS)
def test_another_value_is_not_found(form: str) -> None:
    assert found(FORMS[form]("ffffeeee00001111"), plant(SECRET)) == set()


@pytest.mark.parametrize("written", ["5a12bc9f017e", "5A12BC9F017E", "5a:12:bc:9f:01:7e"])
def test_a_hardware_address_is_found_without_its_colons(written: str) -> None:
    assert found(f"mac={written}".encode(), plant(MAC, "mac_wifi")) == {"mac_wifi"}


def test_a_name_is_found_in_gbk() -> None:
    assert found(b"name=" + NAME.encode("gbk"), plant(NAME, "contacts")) == {"contacts"}


def test_a_value_is_found_in_the_url_and_in_a_header() -> None:
    assert found(b"", plant(SECRET), url=f"https://a.example/x?d={SECRET}") == {"android_id"}
    assert found(b"", plant(SECRET), request_headers=(("X-Device", SECRET),)) == {"android_id"}


def test_a_response_is_not_something_that_the_app_sent() -> None:
    assert found(b"", plant(SECRET), response_body=SECRET.encode()) == set()


@pytest.mark.parametrize("sent", [b"id=x1234y", b"n=99demo99", b"path=/demonstration"])
def test_a_short_value_inside_a_longer_word_is_a_coincidence(sent: bytes) -> None:
    assert found(sent, plant("demo", "tenant_code"), plant("1234", "password")) == set()


def test_a_short_value_by_itself_is_found() -> None:
    assert found(b"tenant=demo&x=1", plant("demo", "tenant_code")) == {"tenant_code"}


PLACE = "22.543096,114.057865"


@pytest.mark.parametrize(
    "sent",
    [
        b"lat=22.543096&lng=114.057865",
        b'{"lat":22.5431,"lon":114.0579}',
        b"loc=114.057865,22.543096",
        b"x=22543096&y=114057865",
        b"lat=22.54037875&lng=114.0629790",  # GCJ-02
        b"lat=22.546037&lng=114.069529",  # BD-09
        base64.b64encode(b'{"lat":22.543096,"lng":114.057865}'),
        gzip.compress(b'{"lat":22.54310,"lng":114.05787}', mtime=0),
        b"h=" + hashlib.md5(PLACE.encode()).hexdigest().encode(),
    ],
    ids=["decimal", "rounded", "turned round", "scaled", "GCJ-02", "BD-09", "base64", "gzip", "MD5"],
)
def test_a_place_is_found_in_every_datum_and_scale(sent: bytes) -> None:
    assert found(sent, plant(PLACE, "precise_location")) == {"precise_location"}


@pytest.mark.parametrize("sent", [b"lat=22.543096", b"lat=22.5531&lng=114.0679", b"v=22.54&w=8.0.114"])
def test_half_a_place_or_another_place_is_not_found(sent: bytes) -> None:
    assert found(sent, plant(PLACE, "precise_location")) == set()


def obtained(technique: str, value: str, digest: str = "") -> tuple[Collection, ...]:
    return (Run(directory=Path()).collected(technique, value=value, digest=digest),)


def test_what_a_call_obtained_is_looked_for() -> None:
    assert found(SECRET.encode(), collections=obtained("android-id.secure", SECRET)) == {"android_id"}


def test_one_app_of_a_list_proves_nothing_and_three_do() -> None:
    listed = obtained("installed-apps.packages", "4: com.a.one, com.b.two, com.c.three, com.d.four")
    assert found(b"pkg=com.a.one", collections=listed) == set()
    assert found(body(["com.a.one", "com.c.three", "com.d.four"]), collections=listed) == {"installed_apps"}


def test_the_package_name_of_the_app_is_no_secret() -> None:
    listed = obtained("installed-apps.packages", f"1: {PACKAGE}")
    assert found(f"app={PACKAGE}".encode(), collections=listed) == set()


@pytest.mark.parametrize("value", ["present", "3200", "unknown", "02:00:00:00:00:00", "12 rows: name,number"])
def test_what_says_nothing_of_a_person_is_not_looked_for(value: str) -> None:
    assert found(value.encode(), collections=obtained("android-id.secure", value)) == set()


def test_a_picture_that_leaves_counts_once_the_app_has_used_the_camera() -> None:
    upload = b"kept=" + quote(base64.b64encode(JPEG).decode(), safe="").encode()
    assert found(upload, collections=obtained("camera-image.open", "present")) == {"camera_image"}
    assert found(upload) == set()


def test_a_mobile_number_is_found_without_its_country_code() -> None:
    number = obtained("phone-number.line1", "+8617000001234")
    assert found(b"phone=17000001234", collections=number) == {"phone_number"}
    assert found(b"phone=%2B8617000001234", collections=number) == {"phone_number"}


def test_a_recording_is_found_by_its_digest_and_its_length_is_not() -> None:
    sound = bytes(range(1, 201)) * 16
    recorded = obtained("audio-recording.read", "3200", hashlib.sha256(sound).hexdigest())
    assert found(b"kept=" + quote(base64.b64encode(sound).decode(), safe="").encode(), collections=recorded) == {
        "audio_recording"
    }
    assert found(b"length=3200", collections=recorded) == set()


def test_long_bytes_are_found_by_the_digest_of_the_whole() -> None:
    whole = bytes(range(200)) * 20
    drm = obtained("drm-id.media-drm", whole.hex()[:256], hashlib.sha256(whole).hexdigest())
    assert found(base64.b64encode(whole), collections=drm) == {"drm_id"}
