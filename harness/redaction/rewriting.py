"""Goes through the decodings to where a value stands, puts the stand-in there, and writes all again as it was written.

Each form is written anew in the style in which it was found. Where that cannot be done (an unknown archive, a message
whose length would change) the bytes stay, and whoever asked finds the value still in them.
"""

from __future__ import annotations

import base64
import gzip
import html
import json
import quopri
import re
import zlib
from collections.abc import Callable, Iterator
from urllib.parse import quote_from_bytes

import brotli
import zstandard

from harness.redaction.replacing import Replacing
from harness.values.decodings import Decoding, Opened, Part, Unread, decodings
from harness.values.language import is_text
from harness.values.reading import read

DEEPEST = 12  # forms within forms
ROUNDS = 4
_SHORTEST = 4
_TOKEN = re.compile(rb"[A-Za-z0-9+/_-]{6,}={0,2}")
_TEXTUAL = frozenset({"json", "form", "url", "multipart", "markup", "xml", "http"})  # have no lengths of their parts
_Z85 = bytes.maketrans(
    b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~",
    b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#",
)
_HEX_DIGIT = re.compile(rb"\\x|0[xX](?=[0-9A-Fa-f])|[0-9A-Fa-f]")
_BASE64_SIGN = re.compile(rb"[A-Za-z0-9+/_-]")
_WHOLE_NUMBER = re.compile(rb"-?\d+")

Write = Callable[[bytes, bytes], bytes]
"""Writes bytes in a form, in the style of what was found: `write(found, bytes)`."""


class Rewriting:
    """One pass over anything: what is met twice is rewritten once."""

    def __init__(self, replacing: Replacing) -> None:
        self._replacing = replacing
        self._done: dict[bytes, bytes] = {}
        self._readable: set[bytes] = set()  # what a reader of flows makes of them: the only forms worth opening

    def text(self, text: str) -> str:
        """The same of a text."""
        return self.data(text.encode("utf-8", "surrogatepass")).decode("utf-8", "replace")

    def data(self, data: bytes) -> bytes:
        """The bytes with a stand-in for every value that could be reached."""
        written = data
        for _ in range(ROUNDS):  # one way to read bytes may hide another
            readings = {reading.data for reading in read([Part(written)]).readings if reading.data}
            if all(self._replacing.data(reading) == reading for reading in readings):
                break
            self._readable |= readings
            written = self._inside(written, 0)
        return written

    def _inside(self, data: bytes, depth: int) -> bytes:
        known = self._done.get(data)
        if known is None:
            known = self._done[data] = self._rewritten(data, depth)
        return known

    def _rewritten(self, data: bytes, depth: int) -> bytes:
        if depth >= DEEPEST or data not in self._readable:
            return self._replacing.data(data)
        text = is_text(data)
        for decoding in decodings():
            if decoding.of_text is not text or (decoding.first and data[0] not in decoding.first):
                continue
            opened = _opened(decoding, data)
            if opened is None:
                continue
            if opened.split or len(opened.parts) != 1:
                data = self._with_parts(data, decoding, opened, depth)
            elif (again := self._again(data, decoding, opened, depth)) is not None:
                return again
            if opened.sure:
                break
        if text:
            data = _TOKEN.sub(lambda token: self._token(token[0], data, depth), data)
        return self._replacing.data(data)

    def _again(self, data: bytes, decoding: Decoding, opened: Opened, depth: int) -> bytes | None:
        """A thing that was recoded, recoded again; None where nothing in it changes or it cannot be done."""
        (part,) = opened.parts
        if opened.unread is not None or part.data == data or len(part.data) < _SHORTEST:
            return None
        inner = self._inside(part.data, depth + 1)
        if inner == part.data:
            return None
        alike: list[bytes] = []
        for write in _WAYS.get(decoding.name, ()):
            try:
                again = write(data, inner)
                if write(data, part.data) == data:
                    return again
            except (ValueError, UnicodeError):
                continue
            alike.append(again)
        for again in alike:  # in another style, yet in this form
            reopened = _opened(decoding, again)
            if reopened is not None and [each.data for each in reopened.parts] == [inner]:
                return again
        return None

    def _with_parts(self, data: bytes, decoding: Decoding, opened: Opened, depth: int) -> bytes:
        for part in sorted(dict.fromkeys(part.data for part in opened.parts), key=len, reverse=True):
            if len(part) < _SHORTEST or part == data:
                continue
            inner = self._inside(part, depth + 1)
            if inner == part:
                continue
            for found, instead in _in_a_message(part, inner):
                fits = len(found) == len(instead) or decoding.name in _TEXTUAL
                if found in data and fits:
                    data = data.replace(found, instead)
                    break
        return data

    def _token(self, token: bytes, whole: bytes, depth: int) -> bytes:
        return token if token == whole else self._inside(token, depth + 1)


def _opened(decoding: Decoding, data: bytes) -> Opened | None:
    try:
        return decoding.open(data)
    except Exception:  # of another package's decoding: what it would find is found still standing
        return Opened(parts=(), sure=False, unread=Unread.FAILED)


def _in_a_message(part: bytes, inner: bytes) -> Iterator[tuple[bytes, bytes]]:
    """How a part may stand in a message: as it is, or as a text of JSON."""
    yield part, inner
    try:
        for ascii_only in (True, False):
            old, new = (json.dumps(text.decode(), ensure_ascii=ascii_only)[1:-1].encode() for text in (part, inner))
            yield old, new
            yield old.replace(b"/", b"\\/"), new.replace(b"/", b"\\/")
        yield _escapes_all(b"", part), _escapes_all(b"", inner)
    except UnicodeDecodeError:
        return


def _hex(found: bytes, inner: bytes) -> bytes:
    """Digit by digit into the places of those that were there."""
    digits = inner.hex().upper() if found.upper() == found and not found.islower() else inner.hex()
    return _refilled(_HEX_DIGIT, found, digits.encode(), keep=(b"\\x", b"0x", b"0X"))


def _base64(found: bytes, inner: bytes) -> bytes:
    coded = base64.b64encode(inner).rstrip(b"=")
    if b"-" in found or b"_" in found or not (b"+" in found or b"/" in found or b"=" in found):
        coded = coded.replace(b"+", b"-").replace(b"/", b"_")
    return _refilled(_BASE64_SIGN, found, coded)


def _refilled(pattern: re.Pattern[bytes], found: bytes, signs: bytes, keep: tuple[bytes, ...] = ()) -> bytes:
    """Raises `ValueError` where there are not as many signs as places."""
    left = iter(signs)
    made = pattern.sub(lambda place: place[0] if place[0] in keep else bytes([next(left, 0)]), found)
    if b"\0" in made or next(left, None) is not None:
        raise ValueError("of another length")
    return made


def _numbers(found: bytes, inner: bytes) -> bytes:
    signed = b"-" in found
    left = iter(byte - 256 if signed and byte > 127 else byte for byte in inner)
    made = _WHOLE_NUMBER.sub(lambda place: str(next(left, "")).encode(), found)
    if next(left, None) is not None:
        raise ValueError("of another length")
    return made


def _percent_all(found: bytes, inner: bytes) -> bytes:
    return "".join(f"%{byte:02X}" for byte in inner).encode()


def _percent(safe: str) -> Write:
    return lambda found, inner: quote_from_bytes(inner, safe=safe).encode()


def _small(write: Write) -> Write:
    """The digits of what is escaped in small letters."""
    return lambda found, inner: re.sub(rb"%[0-9A-F]{2}", lambda code: code[0].lower(), write(found, inner))


def _escapes_all(found: bytes, inner: bytes) -> bytes:
    return b"".join(rb"\u%04x" % byte for byte in inner)


def _json_escapes(found: bytes, inner: bytes) -> bytes:
    return json.dumps(inner.decode())[1:-1].encode()


def _json_quotes(found: bytes, inner: bytes) -> bytes:
    return json.dumps(inner.decode(), ensure_ascii=False)[1:-1].encode()


def _quoted(found: bytes, inner: bytes) -> bytes:
    return b'"' + b"".join(rb"\u%04x" % byte for byte in inner.strip(b'"')) + b'"'


def _charset(charset: str) -> Write:
    return lambda found, inner: inner.decode().encode(charset)


def _deflate(window: int) -> Write:
    def write(found: bytes, inner: bytes) -> bytes:
        packer = zlib.compressobj(wbits=window)
        return packer.compress(inner) + packer.flush()

    return write


def _base32(undo: Callable[[bytes], bytes]) -> tuple[Write, ...]:
    return (
        lambda found, inner: undo(inner),
        lambda found, inner: undo(inner).rstrip(b"="),
        lambda found, inner: undo(inner).lower(),
        lambda found, inner: undo(inner).lower().rstrip(b"="),
    )


_WAYS: dict[str, tuple[Write, ...]] = {
    "hex": (_hex,),
    "base64": (_base64,),
    "base32": (*_base32(base64.b32encode), *_base32(base64.b32hexencode)),
    "base85": (
        lambda found, inner: base64.a85encode(inner),
        lambda found, inner: base64.a85encode(inner, adobe=True),
        lambda found, inner: base64.b85encode(inner),
        lambda found, inner: base64.b85encode(inner).translate(_Z85),
    ),
    "percent": (
        _percent(""),
        _percent("/"),
        _percent_all,
        _small(_percent("")),
        _small(_percent_all),
        _percent("!*'()~"),
    ),
    "numbers": (_numbers,),
    "escapes": (_json_escapes, _json_quotes, _quoted, _escapes_all),
    "entities": (
        lambda found, inner: html.escape(inner.decode()).encode(),
        lambda found, inner: b"".join(b"&#%d;" % ord(sign) for sign in inner.decode()),
    ),
    "quoted-printable": (lambda found, inner: quopri.encodestring(inner),),
    "gzip": (lambda found, inner: gzip.compress(inner, mtime=0),),
    "deflate": (_deflate(15), _deflate(-15)),
    "brotli": (lambda found, inner: brotli.compress(inner),),
    "zstd": (lambda found, inner: zstandard.compress(inner),),
    "utf-16": (_charset("utf-16-le"), _charset("utf-16-be")),
    "gbk": (_charset("gb18030"), _charset("big5")),
    "charset": (_charset("utf-8-sig"), _charset("utf-16"), _charset("utf-32")),
    "latin-1": (lambda found, inner: inner.decode("latin-1").encode(),),
}
