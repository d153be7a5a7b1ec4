"""Pictures, followed from their head to their end mark: what stands beside the picture in their file is read on.

Only the structure is checked: that the dots of a picture mean something nobody can tell.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from harness.values.decodings.decoding import Decoding, Opened, Part

_KNOWN_SEGMENTS = (b"JFIF\0", b"JFXX\0", b"Exif\0", b"ICC_PROFILE\0", b"Adobe", b"MPF\0")
_WEBP_CHUNKS = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"})
_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_CHUNKS = frozenset(
    {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD", b"pHYs"}
    | {b"tIME", b"hIST", b"acTL", b"fcTL", b"fdAT"}
)
_BOXES = frozenset({b"ftyp", b"meta", b"mdat", b"free", b"skip"})
_BRANDS = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypmsf1", b"ftypavif")


class _NoPictureError(Exception):
    """The bytes stop being a picture."""


def is_picture(data: bytes) -> bool:
    """Whether bytes begin as a picture and are one to its end mark."""
    return _open(data) is not None


def _open(data: bytes) -> Opened | None:
    for begins, read in _FORMATS:
        if data.startswith(begins):
            try:
                parts = tuple(part for part in read(data) if part.data)
            except (_NoPictureError, IndexError):
                return None
            return Opened(parts=parts, sure=True, split=True)
    if data[4:12] in _BRANDS:
        try:
            return Opened(parts=tuple(_heif(data)), sure=True, split=True)
        except _NoPictureError:
            return None
    return None


def _jpeg(data: bytes) -> Iterator[Part]:
    at = 2
    while True:
        while data[at] == 0xFF and data[at + 1] == 0xFF:
            at += 1
        if data[at] != 0xFF:
            raise _NoPictureError
        marker = data[at + 1]
        if marker == 0xD9:
            yield Part(data[at + 2 :])
            return
        size = int.from_bytes(data[at + 2 : at + 4])
        content, at = data[at + 4 : at + 2 + size], at + 2 + size
        if size < 2 or at >= len(data) or not 0xC0 <= marker <= 0xFE:
            raise _NoPictureError
        if marker == 0xFE or (0xE0 <= marker <= 0xEF and not content.startswith(_KNOWN_SEGMENTS)):
            yield Part(content.removeprefix(b"http://ns.adobe.com/xap/1.0/\0"))
        if marker == 0xDA:
            at = _after_scan(data, at)


def _after_scan(data: bytes, at: int) -> int:
    """Where the coded dots end: at the first mark that is neither stuffing nor a restart."""
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 >= len(data):
            raise _NoPictureError
        if data[at + 1] != 0 and not 0xD0 <= data[at + 1] <= 0xD7:
            return at
        at += 2


def _png(data: bytes) -> Iterator[Part]:
    at, dots = len(_PNG), zlib.decompressobj()
    while at + 12 <= len(data):
        size, kind = int.from_bytes(data[at : at + 4]), data[at + 4 : at + 8]
        content, at = data[at + 8 : at + 8 + size], at + 12 + size
        if at > len(data) or zlib.crc32(kind + content) != int.from_bytes(data[at - 4 : at]):
            raise _NoPictureError
        if kind == b"IDAT":
            try:
                while content:
                    dots.decompress(content, 1 << 20)
                    content = dots.unconsumed_tail
            except zlib.error as error:
                raise _NoPictureError from error
        elif kind not in _PNG_CHUNKS:
            yield from (Part(piece) for piece in content.split(b"\0"))
        if kind == b"IEND":
            yield from (Part(dots.unused_data), Part(data[at:]))
            return
    raise _NoPictureError


def _gif(data: bytes) -> Iterator[Part]:
    at = 13 + _table(data[10])
    while True:
        kind, at = data[at], at + 1
        if kind == 0x3B:
            yield Part(data[at:])
            return
        if kind == 0x21:
            label, at = data[at], at + 1
        elif kind == 0x2C:
            label, at = 0, at + 9 + _table(data[at + 8]) + 1
        else:
            raise _NoPictureError
        blocks = bytearray()
        while size := data[at]:
            blocks += data[at + 1 : at + 1 + size]
            at += 1 + size
        at += 1
        if label in (0x01, 0xFE, 0xFF):
            yield Part(bytes(blocks))


def _table(flags: int) -> int:
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _webp(data: bytes) -> Iterator[Part]:
    if data[8:12] != b"WEBP":
        raise _NoPictureError
    end, at = 8 + int.from_bytes(data[4:8], "little"), 12
    if end > len(data):
        raise _NoPictureError
    while at + 8 <= end:
        kind, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        if at + 8 + size > end:
            raise _NoPictureError
        if kind not in _WEBP_CHUNKS and kind != b"EXIF":
            yield Part(data[at + 8 : at + 8 + size])
        at += 8 + size + size % 2
    yield Part(data[at:])


def _heif(data: bytes) -> Iterator[Part]:
    at, seen = 0, set()
    while at + 8 <= len(data):
        size, kind = int.from_bytes(data[at : at + 4]), data[at + 4 : at + 8]
        if kind not in _BOXES or size < 8 or at + size > len(data):
            raise _NoPictureError
        if kind in (b"free", b"skip"):
            yield Part(data[at + 8 : at + size])
        seen.add(kind)
        at += size
    if at != len(data) or not {b"meta", b"mdat"} <= seen:
        raise _NoPictureError


_FORMATS = (
    (b"\xff\xd8\xff", _jpeg),
    (_PNG, _png),
    (b"GIF87a", _gif),
    (b"GIF89a", _gif),
    (b"RIFF", _webp),
)

PICTURE = Decoding("picture", _open, of_text=False, first=frozenset(b"\xff\x89GR\0"))
