"""The decodings: every form of writing that is undone before a flow is searched. This list is the whole registry.

Those that are sure of themselves come first: what one of them opens, no other is asked about.
An outsider adds a `Decoding` through the entry point group `harness.decodings`.
"""

from __future__ import annotations

from functools import cache

from harness.extensions import extended
from harness.values.decodings.bases import (
    ASCII85,
    BASE32,
    BASE32HEX,
    BASE45,
    BASE64,
    BASE64_IN_PIECES,
    BASE85,
    HEX,
    HEX_PAIRS,
    UUENCODED,
    Z85,
)
from harness.values.decodings.charsets import GBK, MARKED, MARKED_TEXT, UTF16
from harness.values.decodings.decoding import Decoding, Opened, Part, Unread
from harness.values.decodings.escapes import ENTITIES, ESCAPES, QUOTED_PRINTABLE
from harness.values.decodings.form import FORM, URL
from harness.values.decodings.http import HTTP1, HTTP1_OF_TEXT, HTTP2
from harness.values.decodings.json_text import JSON
from harness.values.decodings.latin import LATIN, LATIN_IN_BYTES
from harness.values.decodings.markup import MARKUP
from harness.values.decodings.messages import CBOR, DELIMITED, GRPC, MSGPACK, PROTOBUF, REALS
from harness.values.decodings.multipart import MULTIPART, MULTIPART_OF_TEXT
from harness.values.decodings.numbers import CODE_POINTS, DIGITS, NUMBERS
from harness.values.decodings.packed import BROTLI, DEFLATE, GZIP, ZIP, ZLIB, ZSTD
from harness.values.decodings.percent import PERCENT
from harness.values.decodings.pictures import PICTURE
from harness.values.decodings.wide import NUMERALS, WIDE
from harness.values.decodings.words import BIG_WORDS, LITTLE_WORDS

__all__ = ["BUILT_IN", "Decoding", "Opened", "Part", "Unread", "decodings"]

BUILT_IN = (
    *(GZIP, ZLIB, ZSTD, ZIP, PICTURE, HTTP2, HTTP1, MULTIPART, MARKED, LATIN_IN_BYTES),
    *(MARKED_TEXT, HTTP1_OF_TEXT, MULTIPART_OF_TEXT, JSON, MARKUP),
    *(ASCII85, BASE85, Z85, BASE45, UUENCODED),  # before forms and escapes: among their letters is what looks like some
    *(URL, FORM),
    *(PERCENT, HEX_PAIRS, DIGITS, NUMBERS, CODE_POINTS, BIG_WORDS, LITTLE_WORDS, ESCAPES, ENTITIES),
    *(HEX, BASE64, BASE64_IN_PIECES, BASE32, BASE32HEX, QUOTED_PRINTABLE, LATIN, WIDE, NUMERALS),
    *(GRPC, MSGPACK, CBOR, PROTOBUF, DELIMITED, REALS, DEFLATE, BROTLI, UTF16, GBK),
)
GROUP = "harness.decodings"


@cache
def decodings() -> tuple[Decoding, ...]:
    """The built-in ones and those of outsiders, in order. Raises `InfrastructureError` for one that cannot be used."""
    return extended(GROUP, BUILT_IN, _name)


def _name(decoding: Decoding) -> str:
    if not isinstance(decoding, Decoding):
        raise TypeError("it is no Decoding")
    return decoding.name
