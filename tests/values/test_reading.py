"""What can be read in a flow, and what cannot."""

from __future__ import annotations

import base64
import binascii
import gzip
import hashlib
import io
import json
import math
import random
import struct
import tracemalloc
import uuid
import zipfile
import zlib
from collections.abc import Callable
from functools import reduce
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import quote

import brotli
import cbor2
import msgpack
import pytest
import zstandard

from harness.values.decodings import BUILT_IN, Decoding, Part
from harness.values.decodings.words import BIG_WORDS
from harness.values.language import noise
from harness.values.reading import read
from harness.values.search import Examined, Search
from tests.cost import cost
from tests.judge.evidence import Run
from tests.values.codes import base45
from tests.values.pictures import picture

NOISE = random.Random(7).randbytes(600)
WRAPPED = base64.encodebytes(NOISE)  # lines of 76 characters, as android.util.Base64.DEFAULT
SECRET = b'{"model":"a phone of some make","androidId":"a1b2c3d4e5f60718"}'
AGENT = "Dalvik/2.1.0 (Linux; U; Android 13; SM-G9730 Build/TP1A.220624.014)"


def examined(data: bytes = b"", **fields: object) -> Examined:
    return Search(()).in_flow(Run(directory=Path()).sent(request_body=data, **fields))


def is_blind(data: bytes = b"", **fields: object) -> bool:
    found = examined(data, **fields)
    return bool(found.unread) or found.hides_a_message


def readings(data: bytes) -> dict[bytes, tuple[str, ...]]:
    return {reading.data: reading.undone for reading in read([Part(data)]).readings}


def multipart(*parts: bytes) -> bytes:
    opened = b"".join(b"--boundary77\r\nContent-Disposition: form-data\r\n\r\n" + part + b"\r\n" for part in parts)
    return opened + b"--boundary77--\r\n"


def uuencoded(data: bytes) -> bytes:
    return b"".join(binascii.b2a_uu(data[at : at + 45]) for at in range(0, len(data), 45))


def field(number: int, content: bytes) -> bytes:
    """A field of protobuf that holds bytes."""
    assert len(content) < 128
    return bytes([number << 3 | 2, len(content)]) + content


EVENT = {"event": "page_view", "at": 1732905290123, "screen": "/home/list", "app": "云助手", "ok": True, "n": [1, 2, 3]}
MESSAGE = field(1, b"page_view") + b"\x10\x05\x18" + b"\xcb\xe1\xd5\x91\xb72" + field(4, field(1, b"home screen"))

LAWFUL = {
    "empty": b"",
    "form": b"a=1&b=2",
    "utf-8": '{"城市":"深圳"}'.encode(),
    "gbk": "城市=深圳&name=zhang".encode("gbk"),
    "utf-16": json.dumps(EVENT).encode("utf-16"),
    "utf-16 without a mark": json.dumps(EVENT).encode("utf-16-le"),
    "gzip": gzip.compress(b'{"a":1}'),
    "brotli": brotli.compress(json.dumps(EVENT).encode()),
    "zstd": zstandard.compress(json.dumps(EVENT).encode()),
    "deflate": zlib.compress(json.dumps(EVENT).encode()),
    "raw deflate": zlib.compress(json.dumps(EVENT).encode(), wbits=-15),
    "msgpack": msgpack.packb(EVENT),
    "cbor": cbor2.dumps(EVENT),
    "protobuf": MESSAGE,
    "protobuf in gzip": gzip.compress(MESSAGE * 20),
    "grpc": b"\0" + struct.pack(">I", len(MESSAGE)) + MESSAGE,
    "signature": b'{"sign":"' + base64.b64encode(hashlib.sha256(b"x").digest()) + b'"}',
    "hex": b"hash=" + NOISE[:64].hex().encode(),
    "picture in a form": b"photo=" + quote(base64.b64encode(picture("JPEG")).decode(), safe="").encode(),
    "picture in JSON": b'{"photo":"' + base64.b64encode(picture("PNG")) + b'"}',
    "picture in multipart": multipart(b"1", b"", picture("WEBP")),
    "JPEG": picture("JPEG"),
    "PNG": picture("PNG"),
    "GIF": picture("GIF"),
    "progressive JPEG": picture("JPEG", progressive=True),
    "two gzip members": gzip.compress(b'{"a":1}') + gzip.compress(b'{"b":2}'),
    "XML": '<?xml version="1.0"?><map><string name="city">深圳</string><int name="n" value="3"/></map>'.encode(),
    "one document a line": b'{"a":1}\n{"b":"two"}\n',
    "request ids": json.dumps([{"id": str(uuid.UUID(int=n << 70 | 5, version=4)), "n": n} for n in range(60)]).encode(),
    "times": json.dumps([1732905290123 + 977 * n for n in range(90)]).encode(),
    "measurements": json.dumps([{"x": 0.1 * n, "y": 9.80665 + n / 7} for n in range(60)]).encode(),
    "log": b'12:01:07 D/Net: {"code":200,"ms":[12,40,7,19]} done\n12:01:09 D/Ui: size 1080x2340, 60 fps\n' * 20,
    "events": b'event: view\ndata: {"page":"home","n":[1,2,3]}\n\nevent: tap\ndata: {"x":12,"y":340}\n\n' * 20,
    "prices": b"sku,price,stock\nA-1,19.90,12\nB-2,29.00,7\nC-3,5.50,140\n" * 20,
    "versions and addresses": b'{"v":"1.24.3.9","ip":"192.168.1.10","d":"2024-11-30-12","b":"10-20-30-40"}',
    "histogram": json.dumps({"counts": [3, 0, 12, 40, 7, 1, 0, 0, 2, 5, 88, 13, 4, 0, 1, 2, 1, 0, 6, 200]}).encode(),
    "samples of sound": json.dumps([round(900 * math.sin(n / 9) + n % 13) for n in range(400)]).encode(),
    "durations": json.dumps([random.Random(n).randrange(40_000) for n in range(80)]).encode(),
    "clicks": json.dumps([random.Random(n).randrange(1080) for n in range(80)]).encode(),
    "modes of files": b"0644 0755 0100 0444 0600 0700 0111 0222 0333 0400 0500 0640 0750 0770 0777 0660 0440",
    "numbers with zeros before them": b" ".join(b"%03o" % (n % 5 * 9) for n in range(300)),
    "sizes in two halves": json.dumps([width << 16 | width * 9 for width in range(40, 72)]).encode(),
    "few bytes and a large number": json.dumps([314, 48, 102, 76, 100, 63, 48, 74, 71, 49]).encode(),
    "a table in capitals": b"ITEM: BREAD 2 * 1.20 / 5% VAT $2.52\nITEM: MILK 1 * 0.90 + 0.10 $1.00\n" * 4,
    "Chinese prose": "请求失败，服务器连接超时，请检查网络设置后再试一次。如果问题仍然存在，请与客服联系。".encode(),
    "stack trace": b"java.lang.NullPointerException: Attempt to invoke virtual method 'int java.lang.String.length()'\n"
    b"\tat com.example.yunzhushou.ui.MainActivity.onCreate(MainActivity.java:42)\n"
    b"\tat android.app.Activity.performCreate(Activity.java:8050)\n" * 20,
    "classes": json.dumps(
        [f"androidx.lifecycle.{a}LifecycleObserver" for a in ("Default", "Full", "Generic")]
    ).encode(),
}

HIDING = {
    "noise": NOISE,
    "binary": b"\x00\x01\x02\x03" * 20,
    "cipher in JSON": b'{"data":"' + base64.b64encode(NOISE) + b'"}',
    "cipher in hex": b"data=" + NOISE.hex().encode(),
    "too long": gzip.compress(b"a " * 9_000_000),
    "cipher in gzip": gzip.compress(NOISE),
    "gzip cut short": gzip.compress(b'{"a":1}' * 99)[:-12],
    "wrapped cipher": WRAPPED,
    "wrapped cipher in JSON": json.dumps({"data": WRAPPED.decode()}).encode(),
    "wrapped cipher in a form": b"data=" + quote(WRAPPED.decode(), safe="").encode(),
    "cipher beside text in multipart": multipart(b"1", NOISE),
    "cipher after gzip": gzip.compress(b'{"a":1}') + NOISE,
    "cipher around a token": NOISE[:300] + b" token=" + base64.b64encode(b"app-version-1.2.3") + b" " + NOISE[300:],
    "bombs": b"&".join(base64.b64encode(gzip.compress(b"%d" % n + bytes(4_000_000))) for n in range(20)),
    "cipher in percent": b"data=" + quote(NOISE, safe="").encode(),
    "cipher as u00xx": b'{"data":"' + b"".join(b"\\u%04x" % byte for byte in NOISE) + b'"}',
    "cipher as Latin-1": json.dumps({"data": NOISE.decode("latin-1")}, ensure_ascii=False).encode(),
    "cipher as numbers": json.dumps({"data": list(NOISE)}).encode(),
    "cipher as hex with colons in a message, as base64": base64.b64encode(
        b"\x08\x01\x12\xdf\x03" + random.Random(200).randbytes(160).hex(":").encode() + b"\x18\x07"
    ),
    "cipher as hex with blanks in a text": b"the key is "
    + random.Random(200).randbytes(160).hex(" ").encode()
    + b", keep it",
    "cipher as base64 in lines, as base64": base64.b64encode(base64.encodebytes(random.Random(2892).randbytes(160))),
    "cipher as text, as signed numbers": json.dumps(
        [
            byte - 256 if byte > 127 else byte
            for byte in json.dumps(
                {"d": random.Random(1).randbytes(160).decode("latin-1")}, ensure_ascii=False
            ).encode()
        ]
    ).encode(),
    "cipher as signed numbers": json.dumps([byte - 256 if byte > 127 else byte for byte in NOISE]).encode(),
    "cipher as numbers, its length before them": json.dumps([600, *NOISE]).encode(),
    "cipher as octal numbers": " ".join(f"{byte:03o}" for byte in NOISE).encode(),
    "cipher as octal numbers, their zeros left out": " ".join(f"{byte:o}" for byte in NOISE).encode(),
    "cipher as octal numbers, its length after them": b" ".join(b"%03o" % byte for byte in NOISE) + b" 600",
    "cipher as text, as octal numbers": b" ".join(
        b"%03o" % byte for byte in json.dumps({"d": NOISE.decode("latin-1")}, ensure_ascii=False).encode()
    ),
    "cipher as UTF-16, as words of 32 bits": json.dumps(
        struct.unpack("<300I", NOISE.decode("latin-1").encode("utf-16-le"))
    ).encode(),
    "cipher as groups of bits": " ".join(f"{byte:08b}" for byte in NOISE).encode(),
    "cipher as words of 16 bits": json.dumps(struct.unpack(">300H", NOISE)).encode(),
    "cipher as signed words of 16 bits": json.dumps(struct.unpack("<300h", NOISE)).encode(),
    "cipher as the bytes of floats": json.dumps([byte * 256 for byte in NOISE]).encode(),
    "cipher as an array that is an object": json.dumps({str(at): byte for at, byte in enumerate(NOISE)}).encode(),
    "cipher in quoted-printable": "".join(f"={byte:02X}" for byte in NOISE).encode(),
    "cipher in base45": base45(NOISE),
    "short cipher in base45 with few of its signs": base45(random.Random(77829011).randbytes(160)),
    "cipher in uuencode": b"begin 644 d\n" + uuencoded(NOISE) + b"`\nend\n",
    "cipher as words of 32 bits": json.dumps(struct.unpack(">150I", NOISE)).encode(),
    "cipher in base85": base64.b85encode(NOISE),
    "cipher in ascii85": b"data=" + quote(base64.a85encode(NOISE), safe="").encode(),
    "cipher in base32": base64.b32encode(NOISE),
    "cipher in small base32": base64.b32encode(NOISE).lower(),
    "cipher in hex with colons": NOISE.hex(":").encode(),
    "cipher in hex with blanks": NOISE.hex(" ").upper().encode(),
    "cipher as one number": str(int.from_bytes(NOISE)).encode(),
    "cipher as bits": bin(int.from_bytes(NOISE))[2:].encode(),
    "base64 in pieces": json.dumps([base64.b64encode(NOISE)[n : n + 12].decode() for n in range(0, 800, 12)]).encode(),
    "base64 in small pieces": b" ".join(base64.b64encode(NOISE)[n : n + 5] for n in range(0, 800, 5)),
    "base64 in many fields": b"&".join(b"k%d=%b" % (n, base64.b64encode(NOISE)[n : n + 20]) for n in range(0, 800, 20)),
    "gzip of cipher in percent in a form": b"data=" + quote(gzip.compress(NOISE), safe="").encode(),
    "a picture's head": b"\xff\xd8\xff\xe0" + NOISE * 4,
    "a PNG's head": picture("PNG")[:60] + NOISE,
    "cipher after a picture": picture("JPEG") + NOISE,
    "cipher in a picture's comment": picture("JPEG")[:2]
    + b"\xff\xfe"
    + struct.pack(">H", 602)
    + NOISE
    + picture("JPEG")[2:],
    "cipher in protobuf": field(1, b"page_view") + b"\x12\xd8\x04" + NOISE,
    "cipher in the words of protobuf": b"".join(b"\x09" + NOISE[n : n + 8] for n in range(0, 600, 8)),
    "cipher in msgpack": msgpack.packb({"event": "x", "data": NOISE}),
    "cipher in an extension of msgpack": msgpack.packb({"event": "x", "data": msgpack.ExtType(5, NOISE)}),
    "cipher in cbor": cbor2.dumps({"event": "x", "data": NOISE}),
    "cipher as Chinese characters": "".join(chr(0x4E00 + a * 64 + b % 64) for a, b in pairwise(NOISE)).encode(),
    "cipher in XML": b"<a><b>" + base64.b64encode(NOISE) + b"</b></a>",
    "cipher behind the preface of HTTP/2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + NOISE,
    "cipher in an extra field of gzip": (
        b"\x1f\x8b\x08\x04" + bytes(6) + struct.pack("<H", 600) + NOISE + gzip.compress(b'{"a":1}', mtime=0)[10:]
    ),
    "a thousand members of gzip": b"".join(gzip.compress(b"%d" % n) for n in range(1000)),
    "deep JSON": b"[" * 100_000 + b"]" * 100_000,
    "wrapped thirty times": reduce(lambda data, _: gzip.compress(data), range(30), b"hello"),
}


@pytest.mark.parametrize("data", LAWFUL.values(), ids=LAWFUL)
def test_a_body_that_can_be_read_is_no_blind_spot(data: bytes) -> None:
    assert not is_blind(data)


@pytest.mark.parametrize("data", HIDING.values(), ids=HIDING)
def test_a_body_that_hides_something_is_a_blind_spot(data: bytes) -> None:
    assert is_blind(data)


@pytest.mark.parametrize(
    "fields",
    [
        {"url": "https://a.example/x?d=" + base64.urlsafe_b64encode(NOISE).decode()},
        {"url": "https://a.example/" + NOISE.hex()},
        {"request_headers": (("X-Data", base64.b64encode(NOISE).decode()),)},
        {"request_headers": (("Content-Type", "text/plain; x=" + NOISE.hex()),)},
        {"request_headers": (("Connection", base64.b64encode(NOISE).decode()),)},
        {"request_headers": (("Accept-Encoding", base64.b32encode(NOISE).decode()),)},
        {"request_headers": ((base64.b32encode(NOISE).decode().rstrip("="), "1"),)},
        {"request_headers": (("Cookie", "a=" + (NOISE * 12).hex()),)},
        {"request_trailers": (("X-Data", NOISE.hex()),)},
        {"beside": NOISE},
        {
            "request_head": b"POST / HTTP/1.1\r\nHost: a.example\r\nX-Raw: "
            + NOISE.replace(b"\n", b"").replace(b"\r", b"")
        },
    ],
)
def test_a_message_may_hide_in_every_part_of_an_exchange(fields: dict[str, object]) -> None:
    assert is_blind(**fields)


@pytest.mark.parametrize(
    "fields",
    [
        {"request_headers": (("User-Agent", AGENT), ("Accept-Encoding", "gzip, deflate, br"), ("Host", "a.example"))},
        {
            "request_headers": (
                ("Authorization", "Bearer " + base64.b64encode(NOISE).decode()),
                ("Cookie", "s=" + NOISE.hex()),
            )
        },
        {"request_headers": (("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),)},
        {"request_headers": (("Content-Type", "multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxkTrZu0gW"),)},
        {"url": "https://a.example/api/v2/users/12345/orders?page=2&sort=created_at&lang=zh-CN&ts=1732905290123"},
        {"url": "https://a.example/static/js/main.8f3c2b1a.chunk.js"},
    ],
)
def test_an_ordinary_head_hides_nothing(fields: dict[str, object]) -> None:
    assert not is_blind(**fields)


def test_a_reading_tells_which_encodings_were_undone() -> None:
    found = readings(gzip.compress(base64.b64encode(b'{"name":"somebody"}')))
    assert found[b'{"name":"somebody"}'] == ("gzip", "base64")


@pytest.mark.parametrize("offset", range(0, 60, 7))
def test_base64_in_lines_is_read_wherever_they_break(offset: int) -> None:
    secret = b'{"m":"' + b"x" * offset + b'",' + SECRET[1:]
    in_json = json.dumps({"d": base64.encodebytes(secret).decode()}).encode()
    assert secret in readings(base64.encodebytes(secret))
    assert secret in readings(in_json)


def test_a_piece_of_a_code_that_begins_as_something_is_not_something_cut_short() -> None:
    """As Firebase sends with every request; between signs of the alphabet for URLs stand pieces of it."""
    beats = json.dumps({"heartbeats": [{"agent": f"fire-core/20.{n}.1", "dates": ["2024-11-30"]} for n in range(9)]})
    codes = [base64.urlsafe_b64encode(gzip.compress(beats.encode() + b" " * n, mtime=0)).decode() for n in range(40)]
    assert sum("-" in code or "_" in code for code in codes) > 20
    for code in codes:
        assert not is_blind(request_headers=(("X-Firebase-Client", code),))
        assert is_blind(request_headers=(("X-Firebase-Client", code[:40]),))


def test_all_members_of_a_gzip_are_read() -> None:
    assert any(SECRET in reading for reading in readings(gzip.compress(b'{"a":1}') + gzip.compress(SECRET)))


def test_what_json_escapes_is_read() -> None:
    assert b'li "lao" wei' in readings(b'{"name":"li \\"lao\\" wei"}')


def test_a_place_in_the_numbers_of_a_binary_message_is_read() -> None:
    texts = field(1, b"Mozilla/5.0 (Linux; Android 14) A") + field(2, b"com.example.yunz")
    message = texts + b"\x21" + struct.pack("<d", 22.5431) + b"\x29" + struct.pack("<d", 114.0579)
    assert not is_blind(message)
    assert any(b"22.5431" in reading for reading in readings(message))


@pytest.mark.parametrize(
    "long",
    [
        lambda count: b"12," * count + b"12x",
        lambda count: b"1  " * count + b"x",
        lambda count: b" " * 10 * count + b"\xe2\x82\xac",
        lambda count: b"text/plain" + b"; a=b  " * count + b"\n\n=",
        lambda count: b"<a>" + b"<!--" * 2 * count + b">",
        lambda count: b"a=b;" * count + b";;\n x",
        lambda count: b"\\u00" * 2 * count,
        lambda count: b"%" * 10 * count,
        lambda count: base64.encodebytes(NOISE * (count // 64)),
    ],
    ids=["numbers", "spaced numbers", "spaces", "a header", "comments", "a form", "escapes", "percents", "base64"],
)
def test_no_input_makes_the_reader_slow(long: Callable[[int], bytes]) -> None:
    few, many = [Part(long(5_000))], [Part(long(40_000))]
    assert cost(lambda: read(many)) < 24 * cost(lambda: read(few))  # eight times as long; the square of it is 64


@pytest.mark.parametrize("written", [base64.b32encode, base64.b64encode, bytes.hex], ids=["base32", "base64", "hex"])
@pytest.mark.parametrize("size", [20, 24, 32, 34])
def test_coded_bytes_hardly_ever_read_as_words(written: Callable[[bytes], bytes | str], size: int) -> None:
    words = [written(random.Random(seed).randbytes(size)) for seed in range(500)]
    unnoticed = [word for word in words if not noise(word.encode() if isinstance(word, str) else word)]
    assert len(unnoticed) <= 3


TOKENS: dict[str, tuple[Callable[[bytes], str], int]] = {
    "hex of 8 bytes": (bytes.hex, 8),
    "base64 for URLs of 12 bytes": (lambda data: base64.urlsafe_b64encode(data).rstrip(b"=").decode(), 12),
    "base64 for URLs of 16 bytes": (lambda data: base64.urlsafe_b64encode(data).rstrip(b"=").decode(), 16),
    "base64 of 16 bytes": (lambda data: base64.b64encode(data).rstrip(b"=").decode(), 16),
    "a number of 8 bytes": (lambda data: str(int.from_bytes(data) | 1 << 63), 8),
}


@pytest.mark.parametrize(("written", "size"), TOKENS.values(), ids=TOKENS)
def test_a_token_of_eight_bytes_hardly_ever_reads_as_something(written: Callable[[bytes], str], size: int) -> None:
    tokens = [written(random.Random(seed).randbytes(size)).encode() for seed in range(300)]
    unnoticed = [token for token in tokens if not any(each.size >= 8 for each in read([Part(token)]).noise)]
    assert len(unnoticed) <= 12


@pytest.mark.parametrize(
    "text",
    [
        "SM-G9730/TP1A",
        "iPhone14-Pro/iOS17",
        "zh-Hans-CN_x86_64",
        "com/example/Foo2Bar",
        "application/json+v2",
        "1732905290123456789",  # nanoseconds
        "2024113012345678901",  # an order's number that begins with its time
        "17329052901230042",
        "000000000000000000000001",
    ],
)
def test_names_with_signs_and_numbers_that_begin_with_a_time_are_no_tokens(text: str) -> None:
    assert not any(each.size >= 8 for each in read([Part(text.encode())]).noise)


@pytest.mark.parametrize(
    "word",
    [
        "galaxys23ultra256gb",
        "sha256withrsa2048encryption",
        "internationalization",
        "zhangweiqiangzhongguorenmin",
        "WANGLUOLIANJIESHIBAI",
        "Geschwindigkeitsbegrenzungen",
        "sslsocketfactoryprovider",
    ],
)
def test_long_words_of_people_and_programs_read_as_words(word: str) -> None:
    assert noise(word.encode()) == ()


def layered(times: int) -> bytes:
    data = b"id=a1b2c3d4e5f60718"
    for _ in range(times):
        data = gzip.compress(data, mtime=0)
    return data


@pytest.mark.parametrize(
    "body",
    [gzip.compress(bytes(40_000_000)), zlib.compress(b"word " * 8_000_000), layered(40), b"[" * 50_000 + b"]" * 50_000],
    ids=["gzip", "zlib", "layers", "deep"],
)
def test_what_is_beyond_a_bound_is_unread_and_never_taken_for_read(body: bytes) -> None:
    assert is_blind(body)


def bomb(packer: Any, pack: Callable[[bytes], bytes]) -> bytes:
    """400 MB in some kilobytes, made without holding them."""
    made = [pack(b"a " * 500_000) for _ in range(400)]
    return b"".join((*made, packer.finish() if hasattr(packer, "finish") else packer.flush()))


@pytest.mark.parametrize("name", ["brotli", "zstd"])
def test_a_bomb_of_kilobytes_is_not_unpacked_to_be_measured(name: str) -> None:
    """Neither library knows a limit of its own: fed at once, a small body took the memory of the whole machine."""
    if name == "brotli":
        packer = brotli.Compressor(quality=5)
        body = bomb(packer, packer.process)
    else:
        packer = zstandard.ZstdCompressor().compressobj()
        body = bomb(packer, packer.compress)
    assert len(body) < 100_000
    tracemalloc.start()
    try:
        assert is_blind(body)
        assert tracemalloc.get_traced_memory()[1] < 150_000_000
    finally:
        tracemalloc.stop()


def test_a_zip_whose_member_only_unpacks_without_a_limit_is_not_opened() -> None:
    """zipfile hands bzip2 4 kB at once, whatever it gives."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_BZIP2) as archive, archive.open("a", "w") as member:
        for _ in range(300):
            member.write(bytes(1_000_000))
    tracemalloc.start()
    try:
        assert is_blind(made.getvalue())
        assert tracemalloc.get_traced_memory()[1] < 150_000_000
    finally:
        tracemalloc.stop()


WORDS = (
    b"page",
    b"1732905290123",
    b"0x5f200x4f1f0x534e",
    b"0x410x420x43",
    b"u5f20u4f1f",
    b"x41x42x43",
    NOISE[:30].hex().encode(),
)


@pytest.mark.parametrize("decoding", [each for each in BUILT_IN if each.has_signs], ids=lambda each: each.name)
def test_a_decoding_that_is_not_asked_about_words_opens_none(decoding: Decoding) -> None:
    assert [word for word in WORDS if decoding.open(word)] == []


def test_what_an_app_sends_with_each_of_its_requests_is_read_once() -> None:
    head = [("User-Agent", AGENT), ("X-Trace", NOISE[:48].hex()), ("Cookie", base64.b64encode(NOISE[:96]).decode())]
    flow = Run(directory=Path()).sent(request_body=b"a=1", request_headers=tuple(head))
    search = Search(())
    search.in_flow(flow)
    assert cost(lambda: search.in_flow(flow)) * 3 < cost(lambda: Search(()).in_flow(flow))


DICE = random.Random(1)
MEASURED = {
    "times in seconds": [1_700_000_000 + DICE.randrange(10**6) for _ in range(40)],
    "times in milliseconds": [1_700_000_000_000 + DICE.randrange(10**9) for _ in range(40)],
    "prices": [DICE.randrange(100_000) for _ in range(40)],
    "ids by time": [(1_700_000_000_000 + number * 977 << 22) | DICE.randrange(1 << 22) for number in range(40)],
    "colours": [0xFF000000 | DICE.randrange(1 << 24) for _ in range(40)],
    "signed colours": [(0xFF000000 | DICE.randrange(1 << 24)) - (1 << 32) for _ in range(40)],
}


@pytest.mark.parametrize("bits", [32, 64])
@pytest.mark.parametrize("count", [17, 20, 40])
@pytest.mark.parametrize("signed", [False, True])
def test_a_row_of_random_numbers_is_a_cipher(bits: int, count: int, signed: bool) -> None:
    low = -1 << bits - 1 if signed else 0
    for seed in range(50):
        row = [random.Random(f"{seed} {index}").randrange(low, low + (1 << bits)) for index in range(count)]
        assert BIG_WORDS.open(json.dumps(row).encode()) is not None


@pytest.mark.parametrize("row", MEASURED.values(), ids=MEASURED)
def test_a_row_of_measured_numbers_is_none(row: list[int]) -> None:
    assert BIG_WORDS.open(json.dumps(row).encode()) is None
