"""JSON (RFC 8259): every name and value; also one document a line, and JSON in a string of JSON."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from harness.values.decodings.decoding import Decoding, Opened, Part, Unread

_BEGINS = re.compile(rb"\s*[\[{\"]")
_STANDARD_NUMBERS = (int, float)
FEWEST_SIGNS = 4  # fields over which a text is written
_FEW_SIGNS = 2  # of it in each


def _open(data: bytes) -> Opened | None:
    if not _BEGINS.match(data):
        return None
    try:
        documents = [msgspec.json.decode(data)]
    except RecursionError:
        return Opened(parts=(), sure=True, split=True, unread=Unread.TOO_DEEP)
    except (msgspec.DecodeError, UnicodeDecodeError):
        if (several := _lines(data)) is None:
            return None
        documents = several
    return Opened(parts=tuple(fields(documents)), sure=True, split=True)


def _lines(data: bytes) -> list[object] | None:
    """One document a line; None for anything else."""
    lines = [line for line in data.splitlines() if line.strip()]
    if len(lines) < 2 or not all(_BEGINS.match(line) for line in lines):
        return None
    try:
        return [msgspec.json.decode(line) for line in lines]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def fields(documents: Iterable[object]) -> Iterator[Part]:
    """Every name and value, however deep, in order; the numbers of an array in one part, as they are written."""
    waiting: list[tuple[object, str]] = [(document, "") for document in reversed(list(documents))]
    while waiting:
        value, key = waiting.pop()
        if isinstance(value, str):
            if value:
                yield Part(value.encode("utf-8", "surrogatepass"), key)
        elif isinstance(value, bytes):
            yield Part(value, key)
        elif isinstance(value, dict):
            for name in value:
                text = name if isinstance(name, str) else name.hex() if isinstance(name, bytes) else str(name)
                yield Part(text.encode("utf-8", "surrogatepass"))
            if len(value) >= FEWEST_SIGNS and all(isinstance(name, str) and name.isdecimal() for name in value):
                waiting.append((list(value.values()), key))  # as `JSON.stringify` writes an array of bytes
                continue
            if signs := sign_by_sign(value.values()):
                yield Part(signs, key)
            waiting += [
                (inner, name if isinstance(name, str) else str(name)) for name, inner in reversed(value.items())
            ]
        elif isinstance(value, list | tuple):
            numbers = [number for number in value if isinstance(number, _STANDARD_NUMBERS)]
            if len(numbers) > 1:
                yield Part(b",".join(str(number).encode() for number in numbers), key, number=True)
            pieces = [piece for piece in value if isinstance(piece, str)]
            if len(pieces) > 1:
                yield Part("".join(pieces).encode("utf-8", "surrogatepass"), key)  # one text in pieces
            if len(value) >= FEWEST_SIGNS and all(isinstance(inner, dict) for inner in value):
                columns = ([inner.get(name) for inner in value] for name in value[0])
                yield from (Part(signs, key) for column in columns if (signs := sign_by_sign(column)))
            waiting += [(inner, key) for inner in reversed(value) if not isinstance(inner, _STANDARD_NUMBERS)]
            waiting += [(number, key) for number in numbers] if len(numbers) == 1 else []
        elif value is not None and not isinstance(value, bool):
            yield Part(str(value).encode(), key, number=True)


def sign_by_sign(values: Iterable[object]) -> bytes:
    """What is written with a sign or two in each of several fields; b"" for other fields."""
    signs: list[str] = []
    for value in values:
        if not isinstance(value, str) or len(value) > _FEW_SIGNS:
            return b""
        signs.append(value)
    return "".join(signs).encode("utf-8", "surrogatepass") if len(signs) >= FEWEST_SIGNS else b""


JSON = Decoding("json", _open, of_text=True, first=frozenset(b'[{" \t\r\n'))
