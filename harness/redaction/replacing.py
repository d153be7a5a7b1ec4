"""Puts stand-ins where values stand in forms that no decoding undoes: as text, as bytes, as digests, as places."""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Iterable, Iterator

from ahocorasick_rs import BytesAhoCorasick

from harness.masking.known import Known, forms, stands_alone, texts_of
from harness.redaction.coordinates import Moved
from harness.redaction.standins import StandIns
from harness.values.digests import NUMBER, TOKEN
from harness.values.forms import digests, in_alphabets, java_hash
from harness.values.places import parse_point
from harness.values.search import PLACES, THOROUGH, place_texts

_DIGITS = re.compile(rb"\+?\d(?:[ \-.()/]{0,2}\d){6,}")
_PUNCTUATED = re.compile(rb"[^0-9A-Za-z]{0,3}[0-9A-Za-z]+(?:[^0-9A-Za-z]{1,3}[0-9A-Za-z]+){1,40}[^0-9A-Za-z]{0,3}")
_SEPARATORS = re.compile(rb"[^0-9A-Za-z]+")
_LONGEST_PUNCTUATED = 128  # bytes
_BYTES = re.compile(r"(?:[0-9A-Fa-f]{2}){6,64}")
# What is a person's by its look, though no witness saw where it came from: mail addresses, mobile numbers and identity
# cards of China, hardware addresses.
_PERSONAL = re.compile(
    r"(?<![\w.+\-])[\w.+\-]+@[\w\-]+\.\w+|(?<![\w.])(?:\+?86[ \-]?)?1[3-9]\d{9}(?![\w.])"
    r"|(?<!\w)\d{17}[\dXx](?!\w)|(?<![\w:\-])(?:[0-9A-Fa-f]{2}[:\-]){5}[0-9A-Fa-f]{2}(?![\w:\-])",
    re.ASCII,
)
_HEAD = 4  # bytes by which a digest is looked up
_LONG = 8  # bytes of a digest that are no coincidence
_MIDDLE = slice(4, 12)


class Replacing:
    """Knows the values of some runs, and what stands in their stead."""

    def __init__(
        self,
        known: Iterable[Known],
        standins: StandIns,
        *,
        public: Iterable[str] = (),
        tokens: Iterable[bytes] = (),
        wholes: Iterable[str] = (),
    ) -> None:
        """`tokens` are codes that nobody can read: they become others that nobody can read. `wholes` are digests, in
        hex, of sound and pictures that a call gave.
        """
        known = tuple(dict.fromkeys(known))
        self._standins = standins
        self._public = frozenset(word.lower().encode() for word in public)
        points = [point for kind, value in known if kind in PLACES and (point := parse_point(value))]
        self._moved = Moved(points, standins)
        self._exact: dict[bytes, bytes] = {}
        self._alike: dict[bytes, bytes] = {}  # by small letters
        self._digests = _Digests()
        self._wholes = {
            digest: b"" for digest in wholes
        }  # by the digest of a sound or picture: what stands in its stead
        texts = dict.fromkeys((kind in PLACES, text) for kind, value in known for text in texts_of(value))
        for number, (is_place, text) in enumerate(texts):
            self._know(text, self._instead_of(text, is_place=is_place), thorough=number < THOROUGH)
        for point in points:
            for text in place_texts(point):
                self._know(text, self._moved.data(text.encode()).decode(), thorough=False)
        for token in dict.fromkeys(tokens):
            self._add(token, standins.of_token(token))
        patterns = sorted(self._alike)
        self._automaton = BytesAhoCorasick(patterns) if patterns else None

    def _instead_of(self, text: str, *, is_place: bool) -> str:
        return self._moved.data(text.encode()).decode() if is_place else self._standins.of(text)

    def _know(self, old: str, new: str, *, thorough: bool) -> None:
        if old == new:
            return
        before, after = forms(old), forms(new)
        for name, form in before.items():
            if name in after:
                self._add(form, after[name])
        if thorough:
            coded = in_alphabets(new)
            for key, text in in_alphabets(old).items():
                if key in coded:
                    self._add(text.encode(), coded[key].encode())
        for charset in ("utf-16-le", "utf-16-be"):
            self._add(old.encode(charset, "replace"), new.encode(charset, "replace"))
        bare, its = (re.sub(r"[^0-9A-Za-z]", "", text) for text in (old, new))
        if _BYTES.fullmatch(bare) and _BYTES.fullmatch(its):
            self._add(bytes.fromhex(bare), bytes.fromhex(its))
            self._add(bytes.fromhex(bare)[::-1], bytes.fromhex(its)[::-1])
        self._digests.add(old, new, thorough=thorough)
        for was, now in zip(digests(old, thorough=False), digests(new, thorough=False), strict=False):
            if was.name == now.name:
                self._add(was.value, now.value)  # as bytes among others

    def _add(self, old: bytes, new: bytes) -> None:
        self._exact.setdefault(old, new)
        self._alike.setdefault(old.lower(), new)

    def value(self, data_type: str, text: str) -> str:
        """What a call gave, of this kind of data."""
        place = data_type in PLACES and parse_point(text) is not None
        lines = text.split("\n")
        return "\n".join(self._instead_of(line, is_place=place) for line in lines)

    def text(self, text: str) -> str:
        """A text with stand-ins for all that is known, and for what is a person's by its look."""
        replaced = self.data(text.encode("utf-8", "surrogatepass")).decode("utf-8", "replace")
        return _PERSONAL.sub(lambda found: self._standins.of(found[0]), replaced)

    def code(self, text: str) -> str:
        """A text in which a public word means what it meant before the run; all else that is known is replaced."""
        return self.data(text.encode("utf-8", "surrogatepass"), but=self._public).decode("utf-8", "replace")

    def data(self, data: bytes, *, but: frozenset[bytes] = frozenset()) -> bytes:
        """Bytes with stand-ins for what stands in them as it is, `but` some words in small letters."""
        if len(data) in _Digests.SIZES and (instead := self._digests.of_bytes(data)) is not None:
            return instead
        if self._wholes and (digest := hashlib.sha256(data).hexdigest()) in self._wholes:
            self._wholes[digest] = self._wholes[digest] or self._standins.of_bytes(data)
            return self._wholes[digest]
        data = self._replaced(data, (span for span in self._spans(data) if span[2].lower() not in but))
        data = self._digests.in_text(data)
        data = _DIGITS.sub(self._in_number, data)
        if len(data) <= _LONGEST_PUNCTUATED and _PUNCTUATED.fullmatch(data):
            data = self._between_signs(data)
        return self._moved.data(data)

    def digest(self, digest: str) -> str:
        """The digest of a whole value, hex. That of a sound or picture is known once all flows were met."""
        if not digest:
            return digest
        if whole := self._wholes.get(digest):
            return hashlib.sha256(whole).hexdigest()
        instead = self._digests.of_bytes(bytes.fromhex(digest)) if re.fullmatch(r"(?:[0-9a-f]{2})+", digest) else None
        return (
            instead.hex()
            if instead is not None
            else hashlib.sha256(self._standins.of_bytes(digest.encode())).hexdigest()
        )

    def _spans(self, data: bytes) -> Iterator[tuple[int, int, bytes]]:
        """Where forms stand: of those that overlap the first and longest."""
        if self._automaton is None:
            return
        found = self._automaton.find_matches_as_indexes(data.lower(), overlapping=True)
        spans = sorted(((start, end) for _, start, end in found), key=lambda span: (span[0], -span[1]))
        done = 0
        for start, end in spans:
            if start >= done and stands_alone(data, start, end):
                yield start, end, data[start:end]
                done = end

    def _replaced(self, data: bytes, spans: Iterable[tuple[int, int, bytes]]) -> bytes:
        pieces, done = [], 0
        for start, end, form in spans:
            instead = self._exact.get(form)
            if instead is None:
                instead = _in_case(form, self._alike[form.lower()])
            pieces += [data[done:start], instead]
            done = end
        return b"".join((*pieces, data[done:])) if pieces else data

    def _in_number(self, run: re.Match[bytes]) -> bytes:
        return self._between_signs(run[0]) if _SEPARATORS.search(run[0]) else run[0]

    def _between_signs(self, data: bytes) -> bytes:
        """What is a value once the signs between its pieces are taken out."""
        bare = _SEPARATORS.sub(b"", data)
        instead = self._replaced(bare, self._spans(bare))
        if instead == bare or len(instead) != len(bare):
            return data
        letters = iter(instead)
        return bytes(next(letters) if _SEPARATORS.fullmatch(bytes([sign])) is None else sign for sign in data)


def _in_case(shown: bytes, made: bytes) -> bytes:
    if len(shown) != len(made):
        return made
    return bytes(
        ord(chr(new).upper()) if 65 <= old <= 90 and new < 128 else new for old, new in zip(shown, made, strict=True)
    )


def _checksum(text: str) -> int:
    return zlib.crc32(text.encode("utf-8", "replace"))


class _Digests:
    """Digests of values, and those of what stands in their stead, known again whole and cut."""

    SIZES = frozenset({4, 8, 16, 20, 28, 32, 40, 48, 64})  # bytes

    def __init__(self) -> None:
        self._known: dict[bytes, list[tuple[bytes, bytes]]] = {}
        self._middles: dict[bytes, bytes] = {}
        self._numbers: dict[int, int] = {}

    def add(self, old: str, new: str, *, thorough: bool) -> None:
        before, after = digests(old, thorough=thorough), digests(new, thorough=thorough)
        if [each.name for each in before] == [each.name for each in after]:
            for was, now in zip(before, after, strict=True):
                self._known.setdefault(was.value[:_HEAD], []).append((was.value, now.value))
                if was.middle:
                    self._middles.setdefault(was.value[_MIDDLE], now.value[_MIDDLE])
        for reckon in (java_hash, _checksum):
            number, instead = reckon(old), reckon(new)
            plain, its = number & 0xFFFFFFFF, instead & 0xFFFFFFFF  # without a sign
            self._numbers.setdefault(number, instead)
            self._numbers.setdefault(plain, its)
            self._known.setdefault(plain.to_bytes(4), []).append((plain.to_bytes(4), its.to_bytes(4)))

    def of_bytes(self, data: bytes) -> bytes | None:
        """Of some bytes that are a digest, all of them or their beginning; None for others."""
        for was, now in self._known.get(data[:_HEAD], ()):
            if was == data:
                return now
            if len(data) < len(was) and was.startswith(data):
                return now[: len(data)]
            if data.startswith(was) and len(was) >= _LONG:
                return now + data[len(was) :]
        return self._middles.get(data)

    def in_text(self, text: bytes) -> bytes:
        text = TOKEN.sub(self._in_hex, text)
        return NUMBER.sub(self._in_number, text)

    def _in_hex(self, token: re.Match[bytes]) -> bytes:
        bare = token[0].replace(b"-", b"").decode()
        instead = self.of_bytes(bytes.fromhex(bare[: len(bare) & ~1]))
        if instead is None:
            return token[0]
        letters = iter(instead.hex() + bare[len(bare) & ~1 :])
        made = "".join(sign if sign == "-" else next(letters) for sign in token[0].decode())
        return (made.upper() if token[0] == token[0].upper() else made).encode()

    def _in_number(self, token: re.Match[bytes]) -> bytes:
        instead = self._numbers.get(int(token[0]))
        return token[0] if instead is None or abs(int(token[0])) < 1_000_000 else str(instead).encode()
