"""What a decoding is: it opens bytes into the parts that they were made of, and tells what it did not understand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

MOST_UNPACKED = 16_000_000  # bytes that one unpacking may give: more is a bomb rather than a message
READ_OF_TOO_LONG = 1_000_000  # bytes of such a one that are read all the same


class Part(NamedTuple):
    """Bytes out of an opened form, to be read on, and the name that they stand under there."""

    data: bytes
    key: str = ""
    number: bool = False  # written out as text here, and a number there


class Unread(StrEnum):
    """Why a form that was recognised could not be opened to its end."""

    TOO_LONG = "too-long"  # gives more than is unpacked
    TOO_DEEP = "too-deep"  # forms within forms without end
    BROKEN = "broken"  # the end is missing, or what follows makes no sense
    FAILED = "failed"  # the reader itself failed on it


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """What a form was made of."""

    parts: tuple[Part, ...]
    sure: bool  # it can be nothing else: a signature, or a syntax that holds to the last byte
    split: bool = False  # put together of several fields, not one thing recoded
    chance: bool = False  # so short that chance makes it too: what was guessed already is not explained by it
    noise: int = 0  # bytes that were opened and make no sense
    unread: Unread | None = None


Open = Callable[[bytes], Opened | None]
"""Opens bytes that are in this form; None where they are not. Never raises for what it is given."""


class Decoding(NamedTuple):
    """One form of writing, and how it is undone."""

    name: str
    open: Open
    of_text: bool  # it is looked for in text, else in bytes that are none
    first: frozenset[int] = frozenset()  # the bytes that it may begin with; empty: any
    has_signs: bool = False  # there is something in it besides the letters and digits of ASCII


def one(data: bytes, *, sure: bool, unread: Unread | None = None) -> Opened:
    """A form that was one thing recoded."""
    return Opened(parts=(Part(data),), sure=sure, unread=unread)
