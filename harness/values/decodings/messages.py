"""Messages in binary: protobuf without its schema, gRPC's frames, msgpack and CBOR."""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator

import msgspec

from harness.values.decodings.decoding import Decoding, Opened, Part, Unread
from harness.values.decodings.json_text import fields
from harness.values.language import is_timestamp

_MOST_FIELDS = 200_000
_HIGHEST_FIELD = 1 << 20
_FEWEST_REALS = 4
_LARGE = 10**17
_MAGNITUDES = (1e-7, 1e13)  # of measurements; random bits are mostly far outside


def _open_protobuf(data: bytes) -> Opened | None:
    """One level: a field of bytes may be a text, a message or neither, which shows when it is read on."""
    parts: list[Part] = []
    noise = at = 0
    while at < len(data):
        if len(parts) > _MOST_FIELDS:
            return Opened(parts=tuple(parts), sure=False, split=True, unread=Unread.TOO_LONG)
        if (read := _varint(data, at)) is None:
            return None
        (tag, at), key = read, str(read[0] >> 3)
        if not 0 < tag >> 3 < _HIGHEST_FIELD:
            return None
        match tag & 7:
            case 0:
                if (read := _varint(data, at)) is None:
                    return None
                number, at = read
                parts.append(Part(_written(number, 64), key, number=True))
                noise += 0 if number < 1 << 32 or number >= (1 << 64) - (1 << 31) or _tells_itself(number) else 8
            case 1 | 5 as kind:
                size = 8 if kind == 1 else 4
                if at + size > len(data):
                    return None
                word, at = data[at : at + size], at + size
                number = int.from_bytes(word, "little")
                (real,) = struct.unpack("<d" if size == 8 else "<f", word)
                plausible = _is_measured(real) or number < 1 << 24 or _tells_itself(number)
                parts.append(Part(b"%b %b" % (_written(number, size * 8), repr(real).encode()), key, number=True))
                noise += 0 if plausible else size
            case 2:
                if (read := _varint(data, at)) is None or read[1] + read[0] > len(data):
                    return None
                size, at = read
                if size:
                    parts.append(Part(data[at : at + size], key))
                at += size
            case _:
                return None
    return Opened(parts=tuple(parts), sure=False, split=True, noise=noise) if parts else None


def _varint(data: bytes, at: int) -> tuple[int, int] | None:
    number = shift = 0
    while at < len(data) and shift < 70:
        byte = data[at]
        number |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if not byte & 0x80:
            return number, at
    return None


def _tells_itself(number: int) -> bool:
    """Whether what it is shows once it is written: a time, or so large that it is no count."""
    return is_timestamp(number) or number >= _LARGE


def _written(number: int, bits: int) -> bytes:
    """A number as it is, and as a signed one where it has the sign."""
    if _LARGE <= number < (1 << 64) - (1 << 31):
        return str(number).encode()
    signed = number - (1 << bits) if number >> (bits - 1) & 1 else number
    zigzag = (number >> 1) ^ -(number & 1)
    return b" ".join(str(each).encode() for each in dict.fromkeys((number, signed, zigzag)))


def _is_measured(real: float) -> bool:
    return real == 0 or (math.isfinite(real) and _MAGNITUDES[0] < abs(real) < _MAGNITUDES[1])


def _open_reals(data: bytes) -> Opened | None:
    """Numbers side by side, of 8 or 4 bytes, in either order."""
    for size, letter in ((8, "d"), (4, "f")):
        count = len(data) // size
        if count < _FEWEST_REALS or len(data) % size or count > 100_000:
            continue
        for order in "<>":
            reals = struct.unpack(f"{order}{count}{letter}", data)
            if all(map(_is_measured, reals)):
                return Opened(parts=(Part(" ".join(map(repr, reals)).encode(), number=True),), sure=False)
    return None


def _open_grpc(data: bytes) -> Opened | None:
    """Frames of a flag and a length of four bytes each, to the very end."""
    parts: list[Part] = []
    at = 0
    while at + 5 <= len(data) and data[at] in (0, 1, 0x80):
        size = int.from_bytes(data[at + 1 : at + 5])
        if at + 5 + size > len(data):
            return None
        parts.append(Part(data[at + 5 : at + 5 + size]))
        at += 5 + size
        if len(parts) > _MOST_FIELDS:
            return Opened(parts=tuple(parts), sure=True, split=True, unread=Unread.TOO_LONG)
    whole = at == len(data) and any(part.data for part in parts)
    return Opened(parts=tuple(part for part in parts if part.data), sure=False, split=True) if whole else None


def _open_delimited(data: bytes) -> Opened | None:
    """Messages with their length before each, as `writeDelimitedTo` makes them."""
    parts: list[Part] = []
    at = 0
    while at < len(data) and len(parts) < _MOST_FIELDS:
        if (read := _varint(data, at)) is None or not read[0] or read[1] + read[0] > len(data):
            return None
        parts.append(Part(data[read[1] : read[1] + read[0]]))
        at = read[1] + read[0]
    return Opened(parts=tuple(parts), sure=False, split=True) if parts and at == len(data) else None


def _open_msgpack(data: bytes) -> Opened | None:
    try:
        document = msgspec.msgpack.decode(data, ext_hook=_extension)
    except RecursionError:
        return Opened(parts=(), sure=False, split=True, unread=Unread.TOO_DEEP)
    except (msgspec.MsgspecError, ValueError):
        return None
    return _opened(document) if isinstance(document, dict | list) and document else None


def _extension(_kind: int, content: memoryview) -> bytes:
    return bytes(content)  # of a type that the sender alone knows


def _opened(document: object) -> Opened:
    parts = tuple(fields((document,)))
    return Opened(parts=parts, sure=False, split=True)


def _open_cbor(data: bytes) -> Opened | None:
    """CBOR (RFC 8949), item by item: there is nothing to be nested too deeply."""
    if not data or data[0] >> 5 not in (4, 5, 6):
        return None
    try:
        parts = tuple(_items(data))
    except (ValueError, IndexError, struct.error):
        return None
    return Opened(parts=parts, sure=False, split=True) if parts else None


def _items(data: bytes) -> Iterator[Part]:
    """Every text, string of bytes and number. Raises `ValueError` or `IndexError` where it is no CBOR to the end."""
    at, open_items, told = 0, [1], 0
    pieces: list[bytes] | None = None  # of a text or string whose length is told only by its end
    while open_items:
        if open_items[-1] == 0:
            open_items.pop()
            continue
        told += 1
        if told > _MOST_FIELDS:
            raise ValueError("too many items")
        kind, short = data[at] >> 5, data[at] & 31
        at += 1
        if kind == 7 and short == 31:
            if open_items.pop() != -1:
                raise ValueError("a break outside")
            if pieces:
                yield Part(b"".join(pieces))
            pieces = None
            continue
        if open_items[-1] > 0 and kind != 6:
            open_items[-1] -= 1
        if short == 31 and kind in (2, 3, 4, 5):
            open_items.append(-1)
            pieces = [] if kind in (2, 3) else None
            continue
        if pieces is not None and kind not in (2, 3):
            raise ValueError("no piece of a text")
        if short > 27:
            raise ValueError("a length that is none")
        size = 0 if short < 24 else 1 << (short - 24)
        argument = short if short < 24 else int.from_bytes(data[at : at + size])
        if at + size > len(data):
            raise ValueError("cut short")
        word, at = data[at : at + size], at + size
        if kind == 0:
            yield Part(str(argument).encode(), number=True)
        elif kind == 1:
            yield Part(str(-1 - argument).encode(), number=True)
        elif kind in (2, 3):
            if at + argument > len(data):
                raise ValueError("cut short")
            if pieces is not None:
                pieces.append(data[at : at + argument])
            elif argument:
                yield Part(data[at : at + argument])
            at += argument
        elif kind in (4, 5):
            open_items.append(argument * (kind - 3))
        elif kind == 7 and size >= 2:
            yield Part(repr(struct.unpack({2: ">e", 4: ">f", 8: ">d"}[size], word)[0]).encode(), number=True)
    if at != len(data):
        raise ValueError("something follows")


PROTOBUF = Decoding("protobuf", _open_protobuf, of_text=False)
REALS = Decoding("reals", _open_reals, of_text=False)
GRPC = Decoding("grpc", _open_grpc, of_text=False, first=frozenset((0, 1, 0x80)))
DELIMITED = Decoding("delimited", _open_delimited, of_text=False)
MSGPACK = Decoding("msgpack", _open_msgpack, of_text=False, first=frozenset((*range(0x80, 0xA0), *range(0xDC, 0xE0))))
CBOR = Decoding("cbor", _open_cbor, of_text=False, first=frozenset(range(0x80, 0xE0)))
