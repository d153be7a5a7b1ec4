"""Whatever is done to a value and wherever it is put: it is found, or the answer stays open. Never is it "read"."""

from __future__ import annotations

import base64
import binascii
import gzip
import hashlib
import json
import random
import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote, quote_from_bytes

import brotli
import cbor2
import msgpack
import zstandard
from hypothesis import example, given
from hypothesis import strategies as st

from harness.events.records import Flow, Planted, PlantedBy
from harness.judge.holes.carried import SHORTEST_TOKEN
from harness.values.search import Examined, Search, needles
from tests.judge.evidence import PACKAGE, Run
from tests.values.codes import base45

VALUES = {
    "android_id": ("a1b2c3d4e5f60718", "9bcf76a8a4c7f3d4"),
    "imei": ("862530041234567",),
    "oaid": ("6f1d2c3b-aaaa-4bbb-8ccc-1234567890ab",),
    "mac_wifi": ("5a:12:bc:9f:01:7e",),
    "phone_number": ("17000009776",),
    "contacts": ("欧阳娜娜的手机", "Zhang Weili"),
    "otp_code": ("48213", "7K2Q"),
    "password": ("Pa55-word/2957",),
}


def as_text(data: bytes) -> str:
    """Bytes as a program makes a text of them: as they are where they are text, else one sign a byte."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("latin-1")


def is_utf_8(data: bytes) -> bool:
    return as_text(data).encode() == data


def protobuf(data: bytes) -> bytes:
    size, length = len(data), b""
    while size >= 0x80:
        length, size = length + bytes([size & 0x7F | 0x80]), size >> 7
    return b"\x08\x01\x12" + length + bytes([size]) + data + b"\x18\x07"


def utf_16(data: bytes) -> bytes:
    return as_text(data).encode("utf-16-le")


CODES: dict[str, Callable[[bytes], bytes]] = {
    "percent": lambda data: "".join(f"%{byte:02X}" for byte in data).encode(),
    "percent where needed": lambda data: quote_from_bytes(data, safe="").encode(),
    "base64": base64.b64encode,
    "base64 for URLs": lambda data: base64.urlsafe_b64encode(data).rstrip(b"="),
    "base64 in lines": base64.encodebytes,
    "base32": base64.b32encode,
    "ascii85": base64.a85encode,
    "base85": base64.b85encode,
    "hex": lambda data: data.hex().encode(),
    "capital hex": lambda data: data.hex().upper().encode(),
    "hex with colons": lambda data: data.hex(":").encode() if len(data) > 3 else data.hex().encode(),
    "numbers": lambda data: json.dumps(list(data)).encode(),
    "numbers and their count": lambda data: json.dumps([len(data) + 300, *data]).encode(),
    "an array as an object": lambda data: json.dumps({str(at): byte for at, byte in enumerate(data)}).encode(),
    "floats": lambda data: json.dumps(list(map(float, data))).encode(),
    "entities": lambda data: "".join(f"&#{byte};" for byte in data).encode(),
    "octal": lambda data: b" ".join(b"%03o" % byte for byte in data),
    "bits": lambda data: " ".join(f"{byte:08b}" for byte in data).encode(),
    "words": lambda data: json.dumps(struct.unpack(f"<{-(-len(data) // 4)}i", data + bytes(-len(data) % 4))).encode(),
    "base45": base45,
    "uuencode": lambda data: b"".join(binascii.b2a_uu(data[at : at + 45]) for at in range(0, len(data), 45)),
    "signed numbers": lambda data: json.dumps([byte - 256 if byte > 127 else byte for byte in data]).encode(),
    "escapes": lambda data: ('"' + "".join(f"\\u{byte:04x}" for byte in data) + '"').encode(),
    "json": lambda data: json.dumps({"d": as_text(data)}).encode(),
    "raw json": lambda data: json.dumps({"d": as_text(data)}, ensure_ascii=False).encode(),
    "form": lambda data: b"v=1&d=" + quote_from_bytes(data, safe="").encode(),
    "xml": lambda data: b"<r><d>" + base64.b64encode(data) + b"</d></r>",
    "multipart": lambda data: (
        b'--bound77\r\nContent-Disposition: form-data; name="d"\r\n\r\n' + data + b"\r\n--bound77--\r\n"
    ),
    "gzip": lambda data: gzip.compress(data, mtime=0),
    "zlib": zlib.compress,
    "deflate": lambda data: zlib.compress(data, wbits=-15),
    "brotli": brotli.compress,
    "zstd": zstandard.compress,
    "protobuf": protobuf,
    "grpc": lambda data: b"\0" + struct.pack(">I", len(data)) + data,
    "msgpack": lambda data: msgpack.packb({"v": 1, "d": data}),
    "extension of msgpack": lambda data: msgpack.packb({"v": 1, "d": msgpack.ExtType(5, data)}),
    "cbor": lambda data: cbor2.dumps({"v": 1, "d": data}),
    "utf-16": utf_16,
    "gbk": lambda data: data.decode().encode("gb18030") if is_utf_8(data) else data,
}

OF_TEXT = {"percent", "base64", "base64 for URLs", "base32", "hex", "capital hex", "escapes", "json", "form", "xml"}

DIGESTS: dict[str, Callable[[bytes], bytes]] = {
    "plain": lambda data: data,
    "MD5": lambda data: hashlib.md5(data).hexdigest().encode(),
    "SHA-256, raw": lambda data: hashlib.sha256(data).digest(),
    "SHA-1 of MD5": lambda data: hashlib.sha1(hashlib.md5(data).hexdigest().encode()).hexdigest().encode(),
    "SHA-512": lambda data: hashlib.sha512(data).hexdigest().encode(),
    "half of SHA3-256": lambda data: hashlib.sha3_256(data).hexdigest()[:32].encode(),
}


def header(data: bytes) -> str:
    return data.decode() if data.isascii() and data.decode().isprintable() else base64.b64encode(data).decode()


PLACES: dict[str, Callable[[bytes], dict[str, object]]] = {
    "body": lambda data: {"request_body": data},
    "JSON body": lambda data: {"request_body": json.dumps({"ts": 1732905290123, "otp": as_text(data)}).encode()},
    "form body": lambda data: {"request_body": b"a=1&otp=" + quote_from_bytes(data, safe="").encode()},
    "query": lambda data: {"url": "https://api.mypaas.com/v1?x=1&otp=" + quote_from_bytes(data, safe="")},
    "path": lambda data: {"url": "https://api.mypaas.com/v1/" + quote_from_bytes(data, safe="") + "/x"},
    "header": lambda data: {"request_headers": (("X-Otp", header(data)),)},
    "Content-Type": lambda data: {
        "request_headers": (("Content-Type", "text/plain; otp=" + quote(header(data), safe="")),)
    },
    "Cookie": lambda data: {"request_headers": (("Cookie", "a=1; otp=" + quote(header(data), safe="")),)},
    "trailer": lambda data: {"request_trailers": (("X-Otp", header(data)),)},
    "beside": lambda data: {"beside": data},
}


def examine(value: str, data_type: str, **fields: object) -> Examined:
    flow: Flow = Run(directory=Path()).sent(**fields)
    planted = Planted(data_type=data_type, value=value, source=PlantedBy.TYPED)
    return Search(needles((planted,), (), PACKAGE)).in_flow(flow)


def is_blind(found: Examined) -> bool:
    return bool(found.unread) or found.hides_a_message


@st.composite
def written(draw: st.DrawFn) -> tuple[str, str, tuple[str, ...], str]:
    data_type = draw(st.sampled_from(sorted(VALUES)))
    value = draw(st.sampled_from(VALUES[data_type]))
    digest = "plain" if data_type == "otp_code" else draw(st.sampled_from(sorted(DIGESTS)))
    # In layers of bytes that are no text a value of four bytes makes no more sense than chance does.
    known = sorted(OF_TEXT if data_type == "otp_code" else CODES)
    codes = draw(st.lists(st.sampled_from(known), max_size=2))
    return data_type, value, (digest, *codes), draw(st.sampled_from(sorted(PLACES)))


@given(written())
@example(("imei", "862530041234567", ("SHA-256, raw", "protobuf", "base32"), "Content-Type"))
@example(("android_id", "a1b2c3d4e5f60718", ("MD5", "utf-16", "numbers and their count"), "Content-Type"))
@example(("imei", "862530041234567", ("MD5", "gzip", "words"), "Content-Type"))
@example(("imei", "862530041234567", ("MD5", "an array as an object", "words"), "Content-Type"))
@example(("phone_number", "17000009776", ("SHA-1 of MD5", "base45"), "Content-Type"))
@example(("android_id", "a1b2c3d4e5f60718", ("SHA-256, raw", "grpc", "words"), "Content-Type"))
@example(("imei", "862530041234567", ("MD5", "brotli", "words"), "Content-Type"))
@example(("mac_wifi", "5a:12:bc:9f:01:7e", ("plain", "hex", "signed numbers"), "Content-Type"))
@example(("mac_wifi", "5a:12:bc:9f:01:7e", ("SHA-256, raw", "base45", "msgpack"), "Content-Type"))
@example(("android_id", "a1b2c3d4e5f60718", ("plain", "msgpack", "base45"), "Content-Type"))
@example(("imei", "862530041234567", ("SHA-256, raw", "utf-16", "words"), "form body"))
@example(("phone_number", "17000009776", ("plain", "ascii85", "numbers and their count"), "trailer"))
@example(("android_id", "a1b2c3d4e5f60718", ("SHA-256, raw", "deflate", "base45"), "beside"))
@example(("contacts", "Zhang Weili", ("SHA-256, raw", "deflate", "words"), "form body"))
@example(("contacts", "Zhang Weili", ("plain", "brotli", "numbers and their count"), "Content-Type"))
@example(("contacts", "Zhang Weili", ("plain", "deflate", "numbers and their count"), "form body"))
def test_a_value_is_found_or_the_answer_stays_open(case: tuple[str, str, tuple[str, ...], str]) -> None:
    data_type, value, (digest, *codes), place = case
    data = DIGESTS[digest](value.encode())
    for code in codes:
        data = CODES[code](data)
    found = examine(value, data_type, **PLACES[place](data))
    # A hit that leaves a doubt is a hole, and so is a token of whoever had the value.
    has_token = any(each.size >= SHORTEST_TOKEN for each in found.noise)
    assert any(hit.data_type == data_type for hit in found.hits) or is_blind(found) or has_token


@given(
    st.integers(0, 1 << 30),
    st.lists(st.sampled_from(sorted(set(CODES) - {"gbk"})), max_size=2),
    st.sampled_from(sorted(set(PLACES) - {"Cookie"})),
)
@example(0, ["an array as an object", "numbers and their count"], "Content-Type")
@example(0, ["an array as an object", "words"], "Content-Type")
@example(3392, ["words"], "Content-Type")
@example(1, ["raw json", "signed numbers"], "Content-Type")
@example(2892, ["base64 in lines"], "Content-Type")
@example(2229, ["signed numbers", "protobuf"], "Content-Type")
@example(200, ["hex with colons", "protobuf"], "Content-Type")
@example(1604, ["base85", "base85"], "Content-Type")
@example(154309115, ["uuencode", "msgpack"], "Content-Type")
@example(0, ["bits", "octal"], "Content-Type")
@example(77829011, ["base45"], "JSON body")
@example(798548631, ["raw json", "octal"], "header")
def test_a_ciphertext_makes_the_flow_blind(seed: int, codes: list[str], place: str) -> None:
    data = random.Random(seed).randbytes(160)
    for code in codes:
        data = CODES[code](data)
    assert is_blind(examine("a1b2c3d4e5f60718", "android_id", **PLACES[place](data)))
