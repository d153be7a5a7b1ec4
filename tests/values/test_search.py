"""A personal value is found in a flow however it is written."""

from __future__ import annotations

import base64
import binascii
import codecs
import gzip
import hashlib
import json
import struct
import unicodedata
import zlib
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import msgpack
import pytest

from harness.events.records import Collection, Planted, PlantedBy
from harness.values.search import PICTURE, Doubt, Hit, Search, needles
from tests.cost import cost
from tests.judge.evidence import PACKAGE, Run, body
from tests.values.codes import base45
from tests.values.pictures import picture

SECRET = "a1b2c3d4e5f60718"  # as an Android ID looks
MAC = "5A:12:bc:9f:01:7e"
UUID = "a1b2c3d4-e5f6-0718-1122-334455667788"
NAME = "张伟丽的手机"
JPEG = picture("JPEG")

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
    "MD5, its middle": lambda v: b"d=" + hashlib.md5(v.encode()).hexdigest()[8:24].encode(),
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
    return {hit.data_type for hit in hits(data, *plants, collections=collections, **fields) if hit.certain}


def hits(data: bytes, *plants: Planted, collections: tuple[Collection, ...] = (), **fields: object) -> tuple[Hit, ...]:
    flow = Run(directory=Path()).sent(request_body=data, **fields)
    used = any(event.data_type == PICTURE for event in collections)
    return Search(needles(plants, collections, PACKAGE), camera_used=used).in_flow(flow).hits


def plant(value: str, data_type: str = "android_id") -> Planted:
    return Planted(data_type=data_type, value=value, source=PlantedBy.DEVICE)


def test_a_value_in_an_ipv6_address_is_found_and_an_address_hides_nothing() -> None:
    (hit,) = hits(b"", plant(SECRET), url="", host="2001:db8:0:1:a1b2:c3d4:e5f6:718")
    assert (hit.data_type, hit.part, hit.certain) == ("android_id", "address", True)
    flow = Run(directory=Path()).sent(request_body=b"", url="", host="2001:db8:0:1:f1b2:c3d4:e5f6:718")
    examined = Search(needles((plant(SECRET),), (), PACKAGE)).in_flow(flow)
    assert (examined.hits, examined.noise) == ((), ())


@pytest.mark.parametrize("value", [SECRET, MAC, NAME], ids=["id", "mac", "name"])
@pytest.mark.parametrize("form", FORMS)
def test_a_value_is_found_in_every_usual_form(form: str, value: str) -> None:
    assert found(FORMS[form](value), plant(value)) == {"android_id"}


@pytest.mark.parametrize("form", FORMS)
def test_another_value_is_not_found(form: str) -> None:
    assert found(FORMS[form]("ffffeeee00001111"), plant(SECRET)) == set()


@pytest.mark.parametrize("written", ["5a12bc9f017e", "5A12BC9F017E", "5a:12:bc:9f:01:7e", "5A-12-BC-9F-01-7E"])
@pytest.mark.parametrize("known", [MAC, MAC.replace(":", "")])
def test_a_hardware_address_is_found_however_it_is_punctuated(written: str, known: str) -> None:
    assert found(f"mac={written}".encode(), plant(known, "mac_wifi")) == {"mac_wifi"}


@pytest.mark.parametrize("written", [UUID, UUID.replace("-", ""), UUID.upper()])
@pytest.mark.parametrize("known", [UUID, UUID.replace("-", "")])
def test_a_uuid_is_found_with_and_without_its_dashes(written: str, known: str) -> None:
    assert found(f"oaid={written}".encode(), plant(known, "oaid")) == {"oaid"}


def test_a_name_of_two_characters_is_found() -> None:
    assert found('{"name":"张伟"}'.encode(), plant("张伟", "person_name")) == {"person_name"}


def test_a_short_code_is_found_by_itself() -> None:
    assert found(b'{"otp":"48213"}', plant("48213", "otp_code")) == {"otp_code"}
    assert found(b'{"t":1482139}', plant("48213", "otp_code")) == set()


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


@pytest.mark.parametrize("typed", [("482913", "otp_code"), ("hunter", "password"), ("王伟", "person_name")])
@pytest.mark.parametrize("algorithm", ["md5", "sha1", "sha256"])
def test_a_digest_of_a_short_value_that_was_typed_is_found(typed: tuple[str, str], algorithm: str) -> None:
    text, data_type = typed
    sent = body({"h": hashlib.new(algorithm, text.encode()).hexdigest()})
    assert found(sent, plant(text, data_type)) == {data_type}
    assert found(sent, plant("another", data_type)) == set()


@pytest.mark.parametrize("sent", [b'{"x":"hunter"}', b"q=hunter&v=2", b'{"a":["hunter"]}'])
def test_a_short_value_that_was_typed_may_be_meant_where_it_is_all_of_a_field(sent: bytes) -> None:
    (hit,) = hits(sent, plant("hunter", "password"))
    assert hit.doubt is Doubt.SHORT
    assert hits(b'{"x":"headhunters"}', plant("hunter", "password")) == ()


def test_a_short_value_by_itself_is_found() -> None:
    assert found(b"tenant=demo&x=1", plant("demo", "tenant_code")) == {"tenant_code"}


@pytest.mark.parametrize(
    ("text", "data_type", "sent"),
    [
        ("356938035643809", "imei", b'{"d":"35693803564380"}'),
        (UUID, "oaid", b'{"m":-6795153568590067944,"l":1234605616436508552}'),
        (UUID, "oaid", b"a=11651590505119483672&b=1234605616436508552"),
        (SECRET, "android_id", body({"c": zlib.crc32(SECRET.encode())})),
        (SECRET, "android_id", f"c={zlib.crc32(SECRET.encode()):08X}".encode()),
        ("17000009776", "phone_number", "p=１７０００００９７７６".encode()),
        ("17000009776", "phone_number", body({"p": "١٧٠٠٠٠٠٩٧٧٦"})),
        ("欧阳娜娜", "person_name", body({"surname": "欧阳", "given": "娜娜"})),
        ("张伟丽", "person_name", "xing=张&ming=伟丽".encode()),
    ],
    ids=[
        *("IMEI of 14 digits", "UUID as longs", "UUID as unsigned longs", "CRC-32", "CRC-32 in hex"),
        *("full width", "Arabic digits", "surname and given name", "surname of one sign"),
    ],
)
def test_a_value_is_found_as_services_rewrite_it(text: str, data_type: str, sent: bytes) -> None:
    assert found(sent, plant(text, data_type)) == {data_type}
    other = "".join(chr(ord(sign) + 1) if sign.isalnum() and sign not in "9fz" else sign for sign in text)
    assert found(sent, plant(other, data_type)) == set()


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
        b"loc=114.057865_22.543096",
        b"lat22.543096lng114.057865",
        b"22.543096N 114.057865E",
        b'{"lat":22.543,"lng":114.058}',
        b'{"lat":"22.54","lng":"114.05"}',
        b"2.2543096E1 1.14057865E2",
        b"x=12696863.45&y=2576856.55",  # EPSG:3857, by PROJ's formula with 6378137 m
        b'{"lat":268949611,"lon":1360763333}',  # value * 2^31 / 180
        b"81155.15,410608.31",
        "北纬22度32分35.1秒，东经114度3分28.3秒".encode(),
        b"I am at 22.543096, 114.057865.",
    ],
    ids=[
        *("decimal", "rounded", "turned round", "scaled", "GCJ-02", "BD-09", "base64", "gzip", "MD5"),
        *("underscore", "no blank", "with points of the compass", "three decimals", "two decimals", "exponent"),
        *("metres of the web maps", "semicircles", "seconds", "degrees in Chinese", "end of a sentence"),
    ],
)
def test_a_place_is_found_in_every_datum_and_scale(sent: bytes) -> None:
    assert found(sent, plant(PLACE, "precise_location")) == {"precise_location"}


FAR = body([f"page {chr(a)}{chr(b)}" for a in range(97, 103) for b in range(97, 107)])[1:-1]


@pytest.mark.parametrize(
    "sent",
    [
        b'{"frames":[16.67,22.54,' + b",".join(b"16.%02d" % n for n in range(60)) + b",114.06,17.01]}",
        b'{"z":15,"a":[' + FAR + b'],"x":26765,"b":[' + FAR.upper() + b'],"y":14276}',
    ],
    ids=["durations of two decimals", "zoom, column and row"],
)
def test_short_numbers_mean_a_place_only_side_by_side(sent: bytes) -> None:
    assert hits(sent, plant(PLACE, "precise_location")) == ()


def test_whole_numbers_far_apart_are_no_place_that_lies_on_a_whole_degree() -> None:
    place = plant("30.0001,120.0002", "precise_location")
    assert hits(b'{"fps":30,"tags":[' + FAR + b'],"volume":120}', place) == ()
    assert found(b'{"lat":30.0001,"tags":[' + FAR + b'],"lon":120.0002}', place) == {"precise_location"}


def test_many_numbers_that_are_half_a_place_are_searched_in_time() -> None:
    def sent(count: int) -> bytes:
        halves = ((b"15 ", b"26765 ", b"14276 "), (b"22.54 ", b"114.06 "))
        return b"".join((b"- " * 100).join(half * count for half in each) for each in halves)

    few, many, place = sent(500), sent(4_000), plant(PLACE, "precise_location")
    assert hits(many, place) == ()
    # Eight times as many; the square of it is 64.
    assert cost(lambda: hits(many, place)) < 24 * cost(lambda: hits(few, place))


def test_a_tile_is_found_in_the_name_of_a_picture() -> None:
    url = "https://tile.example/15/26765/14276.png"
    (hit,) = hits(b"a=1", plant(PLACE, "precise_location"), url=url, host="tile.example")
    assert (hit.data_type, hit.part) == ("precise_location", "url")
    assert hits(b"a=1", plant(PLACE, "precise_location"), url=url.replace("26765", "26770"), host="tile.example") == ()


def test_a_place_in_fields_of_a_message_is_said_to_stand_there() -> None:
    (hit,) = hits(
        b"\x09" + struct.pack("<d", 22.543096) + b"\x11" + struct.pack("<d", 114.057865),
        plant(PLACE, "precise_location"),
    )
    assert hit.part == "body"


@pytest.mark.parametrize(
    "sent",
    [b"lat=22.543096", b"lat=22.5531&lng=114.0679", b"v=22.54&w=8.0.114", b"lat=22.5&lng=114.1", b"lat=22.6&lng=114.2"],
)
def test_half_a_place_or_another_place_is_not_found(sent: bytes) -> None:
    assert found(sent, plant(PLACE, "precise_location")) == set()


def obtained(technique: str, *values: str, digest: str = "") -> tuple[Collection, ...]:
    return (Run(directory=Path()).collected(technique, values=values, digest=digest),)


def test_what_a_call_obtained_is_looked_for() -> None:
    assert found(SECRET.encode(), collections=obtained("android-id.secure", SECRET)) == {"android_id"}


def test_one_app_of_a_list_proves_nothing_and_three_do() -> None:
    listed = obtained("installed-apps.packages", "com.a.one", "com.b.two", "com.c.three", "com.d.four")
    assert found(b"pkg=com.a.one", collections=listed) == set()
    assert found(body(["com.a.one", "com.c.three", "com.d.four"]), collections=listed) == {"installed_apps"}


def test_the_package_name_of_the_app_is_no_secret() -> None:
    listed = obtained("installed-apps.packages", PACKAGE)
    assert found(f"app={PACKAGE}".encode(), collections=listed) == set()


def test_each_element_and_each_line_of_what_was_obtained_is_looked_for() -> None:
    clip = obtained("clipboard.primary-clip", "first line\nthe second one")
    assert found(b"c=the second one", collections=clip) == {"clipboard"}
    accounts = obtained("device-accounts.all", "wei.zhang@example.com", "other")
    assert found(b'{"acc":"wei.zhang@example.com"}', collections=accounts) == {"device_accounts"}


UPLOAD = b"kept=" + quote(base64.b64encode(JPEG).decode(), safe="").encode()


def test_a_picture_that_the_camera_took_is_found_by_its_digest() -> None:
    taken = obtained("camera-image.open", digest=hashlib.sha256(JPEG).hexdigest())
    assert found(UPLOAD, collections=taken) == {"camera_image"}


def test_of_another_picture_nobody_can_tell_once_the_app_has_used_the_camera() -> None:
    (hit,) = hits(UPLOAD, collections=obtained("camera-image.open"))
    assert (hit.data_type, hit.certain) == ("camera_image", False)
    assert hits(UPLOAD) == ()


def test_one_text_may_be_of_several_data_types() -> None:
    (called, typed) = hits(b"n=17000001234", plant("17000001234", "call_log"), plant("17000001234", "phone_number"))
    assert called.kinds == typed.kinds == {frozenset({"call_log", "phone_number"})}


def test_a_mobile_number_is_found_without_its_country_code() -> None:
    number = obtained("phone-number.line1", "+8617000001234")
    assert found(b"phone=17000001234", collections=number) == {"phone_number"}
    assert found(b"phone=%2B8617000001234", collections=number) == {"phone_number"}


def test_a_recording_is_found_by_its_digest_and_its_length_is_not() -> None:
    sound = bytes(range(1, 201)) * 16
    recorded = obtained("audio-recording.read", digest=hashlib.sha256(sound).hexdigest())
    assert found(b"kept=" + quote(base64.b64encode(sound).decode(), safe="").encode(), collections=recorded) == {
        "audio_recording"
    }
    assert found(b"length=3200", collections=recorded) == set()


def test_long_bytes_are_found_by_the_digest_of_the_whole() -> None:
    whole = bytes(range(200)) * 20
    drm = obtained("drm-id.media-drm", whole.hex()[:256], digest=hashlib.sha256(whole).hexdigest())
    assert found(base64.b64encode(whole), collections=drm) == {"drm_id"}


def digits_as(digits: str) -> Callable[[str], str]:
    return lambda text: text.translate(str.maketrans("0123456789", digits))


def shifted(by: int) -> Callable[[str], str]:
    return lambda text: "".join(chr(ord(sign) + by) for sign in text)


def xored(key: int) -> Callable[[str], str]:
    return lambda text: bytes(byte ^ key for byte in text.encode()).decode("latin-1")


EXCHANGED: dict[str, Callable[[str], str]] = {
    "XOR": xored(0x5A),
    "XOR beyond ASCII": xored(0xFF),
    "shift": shifted(3),
    "shift back": shifted(-1),
    "ROT13": lambda text: codecs.encode(text, "rot13") if not text.isdecimal() else shifted(1)(text),
    "letters for digits": digits_as("qwertyuiop"),
    "swapped pairs": lambda text: "".join(text[at : at + 2][::-1] for at in range(0, len(text), 2)),
    "interleaved": lambda text: text[::2] + text[1::2],
    "halves": lambda text: text[len(text) // 2 :] + text[: len(text) // 2],
}


@pytest.mark.parametrize("exchanged", EXCHANGED.values(), ids=EXCHANGED)
@pytest.mark.parametrize("value", ["862530041234567", "17000009776"], ids=["imei", "phone"])
def test_a_value_with_its_signs_exchanged_or_moved_leaves_the_answer_open(
    value: str, exchanged: Callable[[str], str]
) -> None:
    sent = exchanged(value)
    whole, part = body({"event": "view", "d": sent}), base64.b64encode(b"d=" + sent.encode())
    for data in (whole, part):
        (hit,) = hits(data, plant(value, "imei"))
        assert hit.doubt is Doubt.ALIKE


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        ("862530041234567", "862530051234567"),
        ("17000009776", "13800138000"),
        ("a1b2c3d4e5f60718", "0f1e2d3c4b5a6978"),
        ("张伟明", "张明亮"),
        ("1990-05-12", "1990-12-05"),
        ("00000000", "11111111"),
        ("meet me at nine", "come to the zoo"),
    ],
)
def test_another_value_of_the_same_shape_is_not_like_it(value: str, sent: str) -> None:
    assert hits(body({"d": sent}), plant(value)) == ()


OF_OTHER_DIGITS = {
    "numerals": "零一二三四五六七八九",
    "written numerals": "零壹贰叁肆伍陆柒捌玖",
    "spoken": "〇幺两三四五六七八九",
    "in circles": "⓪①②③④⑤⑥⑦⑧⑨",
    "raised": "⁰¹²³⁴⁵⁶⁷⁸⁹",
    "lowered": "₀₁₂₃₄₅₆₇₈₉",
    "Persian": "۰۱۲۳۴۵۶۷۸۹",
    "bold": "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗",
}


@pytest.mark.parametrize("digits", OF_OTHER_DIGITS.values(), ids=OF_OTHER_DIGITS)
@pytest.mark.parametrize("value", ["862530041234567", "a1b2c3d4e5f60718", "5A:12:bc:9f:01:7e"])
def test_a_value_is_found_in_other_digits(value: str, digits: str) -> None:
    sent = body({"event": "view", "d": digits_as(digits)(value)})
    assert found(sent, plant(value)) == {"android_id"}
    assert hits(sent, plant("862530051234567"), plant("a1b2c3d4e5f60719")) == ()


def test_a_place_is_found_in_numerals() -> None:
    sent = "北纬二二点五四三零九六，东经一一四点零五七八六五".encode()
    assert found(sent, plant(PLACE, "precise_location")) == {"precise_location"}
    assert found("东经一一四点零五七八六五，一共三四五六".encode(), plant(PLACE, "precise_location")) == set()


def words_of(order: str, size: int) -> Callable[[bytes], bytes]:
    """An array of numbers of `size` bytes, the last of them filled up."""
    letter = {2: "h", 4: "i", 8: "q"}[size]
    return lambda data: json.dumps(
        struct.unpack(f"{order}{-(-len(data) // size)}{letter}", data + bytes(-len(data) % size))
    ).encode()


BY_BYTES: dict[str, Callable[[bytes], bytes]] = {
    "base45": base45,
    "uuencode": lambda data: b"begin 644 d\n" + binascii.b2a_uu(data) + b"`\nend\n",
    "a line of uuencode": binascii.b2a_uu,
    "octal beside other numbers": lambda data: b"17 " + b" ".join(b"%03o" % byte for byte in data) + b" 999",
    "bits beside other numbers": lambda data: b" ".join(f"{byte:08b}".encode() for byte in data) + b" 17",
    "words of 16 bits": words_of(">", 2),
    "words of 32 bits": words_of("<", 4),
    "words of 32 bits, the other way round": words_of(">", 4),
    "words of 64 bits": words_of("<", 8),
    "an array as an object": lambda data: body({str(at): byte for at, byte in enumerate(data)}),
}


@pytest.mark.parametrize("coded", BY_BYTES.values(), ids=BY_BYTES)
@pytest.mark.parametrize(
    "made", [str.encode, lambda text: hashlib.md5(text.encode()).digest()], ids=["text", "MD5 in bytes"]
)
def test_a_value_is_found_in_other_codes_of_bytes(
    made: Callable[[str], bytes], coded: Callable[[bytes], bytes]
) -> None:
    sent = coded(made(SECRET))
    in_json = b'{"d":%b}' % (sent if sent[:1] in b"[{" else json.dumps(sent.decode()).encode())
    for data in (sent, in_json, b"d=" + quote(sent, safe="").encode()):
        assert found(data, plant(SECRET)) == {"android_id"}
        assert found(data, plant("a1b2c3d4e5f60719")) == set()


@pytest.mark.parametrize(
    "written",
    [
        lambda digest: base64.b64encode(msgpack.packb({"v": 1, "d": base45(digest)})),
        lambda digest: base45(msgpack.packb({"v": 1, "d": digest})),
        lambda digest: json.dumps(
            struct.unpack(f"<{len(digest) // 2}i", digest.decode("latin-1").encode("utf-16-le"))
        ).encode(),
    ],
    ids=["base45 in a message in base64", "a message in base45", "UTF-16 as words"],
)
def test_the_bytes_of_a_digest_are_found_in_codes_inside_codes(written: Callable[[bytes], bytes]) -> None:
    digest = hashlib.sha256(SECRET.encode()).digest()
    assert found(written(digest), plant(SECRET)) == {"android_id"}
    assert found(written(digest[::-1]), plant(SECRET)) == set()


@pytest.mark.parametrize("value", ["17000009776", "862530041234567"])
@pytest.mark.parametrize("written", [base64.a85encode, base64.b64encode, bytes], ids=["base85", "base64", "plain"])
def test_a_value_is_found_as_a_few_numbers_with_their_count(written: Callable[[bytes], bytes], value: str) -> None:
    row = list(written(value.encode()))
    assert found(json.dumps([len(row) + 300, *row]).encode(), plant(value)) == {"android_id"}
    assert found(json.dumps([*row, len(row) + 300]).encode(), plant(value)) == {"android_id"}


@pytest.mark.parametrize("algorithm", ["md5", "sha1", "sha256", "sha3_512"])
@pytest.mark.parametrize("around", [(b"\0\0\0\0 ", b"\0\0\0"), (b"v1\0", b""), (b"", b"\xfe\x07")])
def test_the_bytes_of_a_digest_are_found_among_others(algorithm: str, around: tuple[bytes, bytes]) -> None:
    before, after = around
    sent = before + hashlib.new(algorithm, SECRET.encode()).digest() + after
    for data in (sent, words_of("<", 4)(sent)):
        assert found(data, plant(SECRET)) == {"android_id"}
        assert found(data, plant("a1b2c3d4e5f60719")) == set()


@pytest.mark.parametrize(
    "sent",
    [
        body({f"k{at}": sign for at, sign in enumerate(SECRET)}),
        body([{"c": sign, "n": 1} for sign in SECRET]),
        body({f"k{at}": SECRET[at : at + 2] for at in range(0, 16, 2)}),
        "&".join(f"k{at}={sign}" for at, sign in enumerate(SECRET)).encode(),
    ],
    ids=["object", "rows", "pairs", "form"],
)
def test_a_value_is_found_that_is_written_over_a_row_of_fields(sent: bytes) -> None:
    assert found(sent, plant(SECRET)) == {"android_id"}
    assert found(sent, plant("a1b2c3d4e5f60719")) == set()


def test_a_value_is_found_in_a_text_of_cbor_that_comes_in_pieces() -> None:
    """RFC 8949, 3.2.3: of a text or a string of bytes that is made while it is sent."""
    text = b"".join(bytes([0x60 + 4]) + SECRET[at : at + 4].encode() for at in range(0, 16, 4))
    for sent in (b"\xbf\x61a\x7f" + text + b"\xff\xff", b"\x81\x7f" + text + b"\xff"):
        assert found(sent, plant(SECRET)) == {"android_id"}
        assert found(sent, plant("a1b2c3d4e5f60719")) == set()


def written(each: Callable[[str], str], between: str = "") -> Callable[[str], str]:
    return lambda text: between.join(map(each, text))


BY_SIGN: dict[str, Callable[[str], str]] = {
    "escape of JavaScript": written(lambda sign: f"%u{ord(sign):04X}"),
    "escapes and letters": lambda text: "".join(f"\\u{ord(sign):04x}" if sign > "\x7f" else sign for sign in text),
    "escapes of Python": written(lambda sign: f"\\U{ord(sign):08x}"),
    "names in Unicode": written(lambda sign: f"U+{ord(sign):04X}", " "),
    "escapes of CSS": written(lambda sign: f"\\{ord(sign):x} "),
    "entities without an end": written(lambda sign: f"&#{ord(sign)}"),
    "numbers": written(lambda sign: str(ord(sign)), ","),
    "numbers with hyphens": written(lambda sign: str(ord(sign)), "-"),
    "zero-width signs": written(str, "\u200b"),
    "accents": written(str, "\u0301"),
    "blanks": written(str, " "),
    "stars": written(str, "***"),
}
BY_BYTE: dict[str, Callable[[str], str]] = {
    "binary": lambda text: " ".join(f"{byte:08b}" for byte in text.encode()),
    "octal": lambda text: " ".join(f"{byte:03o}" for byte in text.encode()),
    "hex": lambda text: text.encode().hex("_"),
}


@pytest.mark.parametrize("rewritten", [*BY_SIGN.values(), *BY_BYTE.values()], ids=[*BY_SIGN, *BY_BYTE])
@pytest.mark.parametrize("value", ["欧阳娜娜ab12", "zhang.weili@example.com"])
def test_a_value_is_found_that_is_written_sign_by_sign(value: str, rewritten: Callable[[str], str]) -> None:
    sent = rewritten(value)
    for data in (sent.encode(), body({"d": sent}), f"d={quote(sent, safe='')}".encode()):
        assert found(data, plant(value, "nickname")) == {"nickname"}
        assert found(data, plant("司马相如cd34", "nickname"), plant("liming.wang@example.com", "username")) == set()


@pytest.mark.parametrize(
    ("name", "sent"),
    [
        ("Nguyễn Thị Ánh", unicodedata.normalize("NFD", "Nguyễn Thị Ánh").encode()),
        (unicodedata.normalize("NFD", "Ánh Nguyễn"), "Ánh Nguyễn".encode()),
        ("김철수", unicodedata.normalize("NFD", "김철수").encode()),
        ("Ｗａｎｇ　Ｗｅｉ", b"Wang Wei"),
        ("김철수", "김철수".encode("euc-kr")),
        ("山田太郎", "山田太郎".encode("euc-jp")),
        ("山田太郎", "山田太郎".encode("shift_jis")),
        ("張偉明", "張偉明".encode("big5")),
        ("张伟明", b"FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=BC=A0=E4=BC=9F=E6=98=8E"),
    ],
)
def test_a_name_is_found_in_the_writing_of_its_language(name: str, sent: bytes) -> None:
    for data in (sent, b'{"n":"' + sent + b'"}'):
        assert found(data, plant(name, "contacts")) == {"contacts"}
        assert (
            found(data, plant("李小明", "contacts"), plant("이영희", "contacts"), plant("Wang Lei", "contacts"))
            == set()
        )


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        ("John Smith", "Smith, John"),
        ("John Smith", "N:Smith;John;;;"),
        ("Mary-Ann O'Neil", "O'Neil Mary-Ann"),
        ("Johann Sebastian Bach", "Bach, Johann Sebastian"),
        ("Nguyễn Thị Ánh", "Ánh Thị Nguyễn"),
        ("+44 20 7946 0958", "020 7946 0958"),
        ("+44 20 7946 0958", "2079460958"),
        ("+1 (415) 555-0100", "(415) 555-0100"),
        ("+85291234567", "91234567"),
        ("+7 912 345-67-89", "9123456789"),
        ("010-12345678", "+86 10 12345678"),
    ],
)
def test_a_name_is_found_as_it_is_sorted_and_a_number_as_it_is_dialled(value: str, sent: str) -> None:
    for data in (sent.encode(), body({"v": sent}), f"v={quote(sent)}&w=1".encode()):
        assert found(data, plant(value, "contacts")) == {"contacts"}
        others = (
            "John Smithers",
            "Sebastian Smith",
            "+44 20 7946 0959",
            "+1 415 555 0101",
            "+7 912 345 67 88",
            "+852 91234568",
        )
        assert found(data, *(plant(other, "contacts") for other in others)) == set()


@pytest.mark.parametrize(
    "sent",
    [
        'event: log\ndata: {"n":[22909,24352,20255,20029]}\n\n',
        "time,codes\n12:01,229 165 189 229 188 160 228 188 159\n",
        'D/Net: {"c":["好","张","伟","丽"]} sent\n',
    ],
)
def test_a_value_is_found_in_rows_and_documents_inside_a_text(sent: str) -> None:
    assert found(
        sent.encode(), plant("好张伟" if "229" in sent else "张伟丽" if "D/" in sent else "张伟", "person_name")
    )
