"""Stand-ins: for each value another one of the same shape and length, so that every form of it is as long as before.

Letters become letters, digits digits, Chinese characters Chinese characters. A word, a number or an address becomes
the same stand-in wherever it is met, whatever it is part of and however it is punctuated. The key is thrown away.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import unicodedata
from collections.abc import Iterable
from string import ascii_lowercase, ascii_uppercase, digits

_VOWELS = "aeiou"  # y may be either; consonants without it keep what reads as language reading so
_CONSONANTS = "bcdfghklmnprstvw"
_LETTERS = {letter: _VOWELS if letter in _VOWELS else _CONSONANTS for letter in ascii_lowercase}
_HEX = "abcdef"
_SMALL, _CAPITALS, _TEN = ascii_lowercase.encode(), ascii_uppercase.encode(), digits.encode()
_ALL_HEX = re.compile(rb"[0-9a-f-]+|[0-9A-F-]+")
_FREQUENT = "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后"
_UNIT = re.compile(
    r"(?P<uuid>[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})"
    r"|(?P<pairs>[0-9A-Fa-f]{2}(?:[:\-][0-9A-Fa-f]{2}){5,})"
    r"|(?P<hex>(?<![0-9A-Za-z])(?=[0-9A-Fa-f]*[0-9])(?=[0-9A-Fa-f]*[A-Fa-f])[0-9A-Fa-f]{12,}(?![0-9A-Za-z]))"
    r"|(?P<number>\+?\d(?:[ \-.()/]{0,2}\d){6,})"
    r"|(?P<word>[A-Za-z]+|\d+|[^\x00-\x7f]+)"
)
_COUNTRY = re.compile(r"(?:\+|00)?86(?=1\d{10}$)")
_SEPARATORS = re.compile(r"[^0-9A-Za-z]")
_MOST_TRIES = 1000
_FEW_TRIES = 20
_SHORT = 4  # signs


class StandIns:
    """Makes stand-ins by a key; none of them is one of the `known` values, and no two values share one."""

    def __init__(self, key: bytes, known: Iterable[str] = ()) -> None:
        self._key = key
        self._known = frozenset(unit for value in known for unit in units(value))
        self._made: dict[str, str] = {}
        self._taken: set[str] = set()

    def of(self, text: str) -> str:
        """The stand-in of a text: of each word, number and address in it; what stands between them stays."""
        return _UNIT.sub(self._of_unit, text)

    def of_bytes(self, data: bytes) -> bytes:
        """As many other bytes: what reads as nothing still does."""
        made = b""
        while len(made) < len(data):
            made += hmac.digest(self._key, b"bytes" + len(made).to_bytes(8) + data, hashlib.sha512)
        return made[: len(data)]

    def of_token(self, token: bytes) -> bytes:
        """The same for a code of letters: it is made of the same kinds of letters, and says as little."""
        if not token.isascii():
            return self.of_bytes(token)
        stream = _Stream(self._key, f"token {token.decode()}")
        capital = any(letter in _CAPITALS for letter in token)
        kinds = (b"0123456789abcdef", b"0123456789ABCDEF") if _ALL_HEX.fullmatch(token) else (_SMALL, _CAPITALS)
        if kinds[0] is not _SMALL:
            letters = kinds[capital]
            return bytes(letters[stream.below(16)] if chr(sign).isalnum() else sign for sign in token)
        made = bytearray(token)
        for at, sign in enumerate(token):
            kind = next((kind for kind in (_SMALL, _CAPITALS, _TEN) if sign in kind), b"")
            if kind:
                made[at] = kind[stream.below(len(kind))]
        return bytes(made)

    def number(self, name: str, most: int) -> int:
        """A number below `most` that nobody can tell without the key."""
        return int.from_bytes(hmac.digest(self._key, f"number {name}".encode(), hashlib.sha256)) % most

    def _of_unit(self, unit: re.Match[str]) -> str:
        bare = _bare(unit)
        kept = len(country[0]) if unit["number"] and (country := _COUNTRY.match(bare)) else 0
        made = bare[:kept] + self._made_of(bare[kept:], hexadecimal=bool(unit["uuid"] or unit["pairs"] or unit["hex"]))
        if unit["word"]:
            return _in_case(unit[0], made)
        letters = iter(made)
        return _in_case(unit[0], "".join(next(letters) if sign.isalnum() else sign for sign in unit[0]))

    def _made_of(self, bare: str, *, hexadecimal: bool) -> str:
        if bare in self._taken or (len(bare) == 1 and bare.isdigit()):  # is one already
            return bare
        known = self._made.get(bare)
        if known is not None:
            return known
        made = bare
        for attempt in range(_MOST_TRIES if len(bare) >= _SHORT else _FEW_TRIES):  # of short ones there are not enough
            stream = _Stream(self._key, f"{attempt} {bare}")
            made = "".join(_sign(stream, bare, at, hexadecimal=hexadecimal) for at in range(len(bare)))
            if made not in self._taken and made not in self._known and made != bare:
                break
        self._made[bare] = made
        self._taken.add(made)
        return made


def units(text: str) -> tuple[str, ...]:
    """The words, numbers and addresses of a text as they are known, without punctuation and case."""
    return tuple(_bare(unit) for unit in _UNIT.finditer(text))


def _bare(unit: re.Match[str]) -> str:
    return unit[0].lower() if unit["word"] else _SEPARATORS.sub("", unit[0]).lower()


class _Stream:
    """Numbers without end that depend on a key and a name."""

    def __init__(self, key: bytes, name: str) -> None:
        self._key, self._name, self._turn, self._left = key, name.encode("utf-8", "replace"), 0, b""

    def below(self, most: int) -> int:
        if len(self._left) < 2:
            self._left = hmac.digest(self._key, self._turn.to_bytes(4) + self._name, hashlib.sha512)
            self._turn += 1
        number, self._left = int.from_bytes(self._left[:2]), self._left[2:]
        return number % most


def _sign(stream: _Stream, bare: str, at: int, *, hexadecimal: bool) -> str:
    """Another sign in place of one. What a first sign says by its size (a sign bit, a leading digit) it still says."""
    sign = bare[at]
    if sign in "0123456789":
        if at == 0:  # a first digit stays: a number is as long as before in any base
            return sign
        return "0123456789"[stream.below(10)]
    if hexadecimal and sign in _HEX:
        return _HEX[stream.below(6)]
    if sign in _LETTERS:
        return _LETTERS[sign][stream.below(len(_LETTERS[sign]))]
    return _alike(stream, sign)


def _alike(stream: _Stream, sign: str) -> str:
    """A sign of the same script and as long in every charset."""
    if "\u4e00" <= sign <= "\u9fff":
        return _FREQUENT[stream.below(len(_FREQUENT))]
    first = ord(sign) & ~0x3F
    kind, plain = unicodedata.category(sign), sign == sign.lower()
    pool = [
        other
        for other in map(chr, range(first, first + 64))
        if unicodedata.category(other) == kind and (other == other.lower()) == plain and len(other.lower()) == 1
    ]
    return pool[stream.below(len(pool))] if len(pool) > 1 else sign


def _in_case(shown: str, made: str) -> str:
    """`made` in capitals where `shown` has some."""
    if len(made) != len(shown):  # a capital that is two signs in small letters
        return made
    return "".join(new.upper() if old.isupper() else new for old, new in zip(shown, made, strict=True))
