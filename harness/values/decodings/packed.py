"""Compression: gzip, zlib, raw deflate, brotli, zstd, and archives of zip; the tail of each is read as well."""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import replace

import brotli
import zstandard

from harness.values.decodings.decoding import MOST_UNPACKED, READ_OF_TOO_LONG, Decoding, Opened, Part, Unread

_CHUNK = 32  # bytes that brotli and zstd are fed at once: they know no limit, and of these they make 50 MB at most
_RESERVED = 0b11  # as the type of a block (RFC 1951, section 3.2.3): two bits, after the one that marks the last
_IN_PIECES = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_LZMA)  # of bzip2 a piece of 4 kB gives gigabytes
_MOST_MEMBERS = 100  # of one gzip: nobody packs a message a thousand times over


def _open_gzip(data: bytes) -> Opened | None:
    opened = _inflated(data, 31) if data[:2] == b"\x1f\x8b" else None
    if opened is None or not data[3] & 0b11100:
        return opened
    # An extra field, a name or a comment may carry what it likes: the head is read on by itself.
    return replace(opened, parts=(*opened.parts, *_head(data)), split=True)


def _head(data: bytes) -> tuple[Part, ...]:
    """The optional fields of a gzip head (RFC 1952, section 2.3)."""
    flags, at, parts = data[3], 10, []
    if flags & 4:
        size = int.from_bytes(data[at : at + 2], "little")
        parts.append(Part(data[at + 2 : at + 2 + size]))
        at += 2 + size
    for flag in (8, 16):
        if flags & flag:
            text = data[at:].partition(b"\0")[0]
            parts.append(Part(text))
            at += len(text) + 1
    return tuple(part for part in parts if part.data)


def _open_zlib(data: bytes) -> Opened | None:
    if len(data) < 6 or data[0] & 0x0F != 8 or (data[0] << 8 | data[1]) % 31:
        return None
    return _inflated(data, 15)


def _open_deflate(data: bytes) -> Opened | None:
    # Random bytes often begin like deflate: only a whole stream counts.
    opened = _inflated(data, -15)
    return opened if opened and opened.unread is None and opened.parts[0].data else None


def _inflated(data: bytes, window: int) -> Opened | None:
    """Every member, and after the last what was sent besides."""
    unpacked, rest, unread = bytearray(), data, None
    for _ in range(_MOST_MEMBERS):
        decoder = zlib.decompressobj(window)
        try:
            unpacked += decoder.decompress(rest, MOST_UNPACKED - len(unpacked) + 1)
        except zlib.error:
            break
        if len(unpacked) > MOST_UNPACKED:
            unread = Unread.TOO_LONG
            del unpacked[READ_OF_TOO_LONG:]
            break
        if not decoder.eof:
            unread, rest = Unread.BROKEN, b""
            break
        rest = decoder.unused_data
        if not rest or window < 0 or rest[:1] != data[:1]:
            break
    else:
        unread = Unread.TOO_LONG
    if rest is data and unread is None:
        return None
    tail = () if unread is Unread.TOO_LONG or not rest.strip(b"\0") else (Part(rest),)
    return Opened(
        parts=(Part(bytes(unpacked)), *tail),
        sure=window > 0,
        split=bool(tail),
        noise=_between(len(data) - len(rest), len(unpacked)),
        unread=unread,
    )


def _between(packed: int, unpacked: int) -> int:
    """Bytes that lie in a packed stream and give nothing: packing makes no message longer."""
    return max(0, packed - round(unpacked * 1.02) - 64)


def _open_brotli(data: bytes) -> Opened | None:
    """Brotli has no signature: only a stream that ends where the bytes end is one."""
    decoder, unpacked = brotli.Decompressor(), bytearray()
    try:
        for start in range(0, len(data), _CHUNK):
            unpacked += decoder.process(data[start : start + _CHUNK])
            if len(unpacked) > MOST_UNPACKED:
                beginning = bytes(unpacked[:READ_OF_TOO_LONG])
                return Opened(parts=(Part(beginning),), sure=False, unread=Unread.TOO_LONG)
    except brotli.error:
        return None
    if not unpacked or not decoder.is_finished():
        return None
    return Opened(parts=(Part(bytes(unpacked)),), sure=False, noise=_between(len(data), len(unpacked)))


def _open_zstd(data: bytes) -> Opened | None:
    if data[:4] != b"\x28\xb5\x2f\xfd":
        return None
    unpacked, rest, unread = bytearray(), data, None
    for _ in range(_MOST_MEMBERS):
        decoder = zstandard.ZstdDecompressor(max_window_size=1 << 27).decompressobj()
        try:
            for start in range(0, len(rest), _CHUNK):
                unpacked += decoder.decompress(rest[start : start + _CHUNK])
                if len(unpacked) > MOST_UNPACKED or decoder.eof:
                    break
        except zstandard.ZstdError:
            unread = Unread.BROKEN
            break
        if len(unpacked) > MOST_UNPACKED:
            unread = Unread.TOO_LONG
            del unpacked[READ_OF_TOO_LONG:]
            break
        if not decoder.eof:
            unread = Unread.BROKEN
            break
        rest = decoder.unused_data + rest[start + _CHUNK :]
        if rest[:4] != b"\x28\xb5\x2f\xfd":
            break
    tail = (Part(rest),) if unread is None and rest else ()
    hidden = _between(len(data) - len(rest), len(unpacked))
    return Opened(parts=(Part(bytes(unpacked)), *tail), sure=True, split=bool(tail), noise=hidden, unread=unread)


def _open_zip(data: bytes) -> Opened | None:
    if data[:4] != b"PK\x03\x04":
        return None
    parts: list[Part] = []
    left, told = MOST_UNPACKED, 22
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for member in archive.infolist()[:1000]:
                if member.compress_type not in _IN_PIECES:
                    return Opened(parts=tuple(parts), sure=True, split=True, unread=Unread.TOO_LONG)
                with archive.open(member) as content:
                    unpacked = content.read(left + 1)
                left -= len(unpacked)
                told += 76 + 2 * (len(member.orig_filename) * 3 + len(member.extra)) + member.compress_size
                name = Part(member.filename.encode("utf-8", "replace"))
                parts += [name, Part(unpacked), Part(member.comment), Part(member.extra)]
                if left < 0:
                    return Opened(parts=tuple(parts), sure=True, split=True, unread=Unread.TOO_LONG)
            parts.append(Part(archive.comment))
            told += sum(len(part.data) for part in parts[2::4]) + len(archive.comment)
    except Exception:  # of a hostile archive zipfile raises half a dozen kinds
        return Opened(parts=tuple(parts), sure=True, split=True, unread=Unread.BROKEN)
    hidden = max(0, len(data) - told)  # between the members, where no directory leads
    return Opened(parts=tuple(part for part in parts if part.data), sure=True, split=True, noise=hidden)


GZIP = Decoding("gzip", _open_gzip, of_text=False, first=frozenset(b"\x1f"))
ZLIB = Decoding("deflate", _open_zlib, of_text=False, first=frozenset(range(8, 0x80, 16)))
DEFLATE = Decoding(
    "deflate",
    _open_deflate,
    of_text=False,
    first=frozenset(byte for byte in range(256) if byte >> 1 & 0b11 != _RESERVED),
)
BROTLI = Decoding("brotli", _open_brotli, of_text=False)
ZSTD = Decoding("zstd", _open_zstd, of_text=False, first=frozenset(b"\x28"))
ZIP = Decoding("zip", _open_zip, of_text=False, first=frozenset(b"P"))
