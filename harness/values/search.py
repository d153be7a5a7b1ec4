"""The search for personal values in flows: what was planted or typed, and what the app was seen to obtain.

A value is looked for in every reading of what was sent, in the forms of `forms`; a place by number and by code, in
three datums; sound and pictures by the digest of the whole. A value that stands in many places by chance counts where
a key beside it names it or a second value of its kind is there too. What was first obtained after a flow was sent
proves nothing about the flow.
"""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import chain, pairwise
from typing import NamedTuple

from ahocorasick_rs import BytesAhoCorasick

from harness.events.agent import Outcome
from harness.events.records import SHORTEST, Collection, Flow, Planted
from harness.values.decodings import Part, Unread
from harness.values.decodings.pictures import is_picture
from harness.values.digests import DigestIndex
from harness.values.forms import charsets, in_alphabets, keys_of, without_signs, written
from harness.values.joined import Joined
from harness.values.likeness import Likenesses
from harness.values.pieces import LONGEST_PIECED, NEAR, SHORTEST_PIECE, SHORTEST_PIECED, Fields
from harness.values.places import (
    CLOSE,
    CODE,
    Numbers,
    Places,
    Point,
    Written,
    beginnings,
    codes,
    find_among,
    numbers,
    parse_point,
)
from harness.values.reading import Read, Reading, read
from harness.values.sent import HANDED_BACK, UNCOUNTED, sent

NEEDED_OF_A_LIST = {"installed_apps": 3, "running_apps": 3}  # fewer may be named for other reasons
PLACES = frozenset({"precise_location", "coarse_location"})
DEVICE_NAME = "device_name"
WHOLES = frozenset({"audio_recording", "camera_image"})  # have no text to look for
PICTURE = "camera_image"  # of any picture that leaves nobody can say that it is another, once the camera was used
LONGEST_TOKEN = 64  # bytes: a digest, a key, an id. What is longer and reads as nothing may be a message
MOST_TOKENS = 128  # bytes of all that reads as nothing in one flow, each once
MOST_HANDED_BACK = 4096  # bytes of credentials and cookies, which are what a server gave
THOROUGH = 150  # values whose every digest is known; of more only the usual ones

_ALNUM = re.compile(rb"[A-Za-z0-9]")
_DIGITS = re.compile(rb"\+?\d(?:[ \-.()/]{0,2}\d){6,24}")
_EXPONENT = re.compile(rb"(\d(?<![\w.].)\.\d{2,17})[eE]\+?(\d{1,2})(?!\d)")
_PUNCTUATED = re.compile(r"[\W_]{0,8}[^\W_]+(?:[\W_]{1,8}[^\W_]+){1,200}[\W_]{0,8}")
_LONGEST_PUNCTUATED = 512  # bytes
_SHORT_PUNCTUATED = 128
_BYTES = re.compile(r"(?:[0-9A-Fa-f]{2}){6,64}")  # an id or address that is bytes written in hex
_SEPARATORS = re.compile(rb"[^0-9A-Za-z]+")
_KEY = re.compile(rb"([A-Za-z_][\w.\-]{0,40})[\"'\]>]{0,2}\s*[:=>]\s*[\"'\[]{0,2}$")
_KEY_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_RECODED = frozenset({"base64", "base32", "base85", "hex", "numbers"})
_SHORT_PARTS = 2_000  # bytes
_MOST_REMEMBERED = 256
_DIGESTED = frozenset({8, 16, 20, 28, 32, 40, 48, 64})  # bytes of digests, whole and cut
_SHORTEST_DIGEST = 16  # bytes
_LONGEST_BYTES = (
    65_536  # in which a digest is looked for; longer ones are opened into their parts, or are a message that hides
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Needle:
    """One value to look for."""

    data_type: str
    text: str
    origin: str  # "planted", "typed" ... or the id of the collection that obtained it
    since_ns: int = 0  # boot time from which the app had it
    digest: str = ""  # SHA-256 of the whole value, hex, where `text` is only a sample of it


class Doubt(StrEnum):
    """Why a value that was found proves nothing by itself."""

    PICTURE = "picture"  # nobody can tell it from the camera's
    FEW_NAMES = "few-names"  # a name or two of a long list
    SHORT = "short"  # a short value that stands there alone
    ALIKE = "alike"  # what may be a value with its signs exchanged or moved


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A value found in a flow."""

    flow: str
    data_type: str
    origins: tuple[str, ...]
    encoding: str  # "base64", "gzip > SHA-256 hex", "plain"
    part: str  # host, url, header, body
    kinds: frozenset[frozenset[str]]  # for each value found: all data types that it may be of
    doubt: Doubt | None = None

    @property
    def certain(self) -> bool:
        """Whether it proves that the value was sent."""
        return self.doubt is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Opaque:
    """A stretch of what was sent that reads as nothing."""

    token: bytes
    size: int  # about how many bytes it can carry
    handed_back: bool  # stands where an app hands back what a server gave


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """What was made out of one flow: the values in it, and what of it reads as nothing."""

    hits: tuple[Hit, ...]
    noise: tuple[Opaque, ...]
    unread: frozenset[Unread]

    @property
    def hides_a_message(self) -> bool:
        """Whether what reads as nothing is longer than tokens are, or too much for a few of them.

        A limit of its own holds for credentials and cookies: servers give long ones, to be handed back.
        """
        own = {each.token: each.size for each in self.noise if not each.handed_back}
        given = {each.token: each.size for each in self.noise if each.handed_back}
        longest = max(own.values(), default=0)
        return longest > LONGEST_TOKEN or sum(own.values()) > MOST_TOKENS or sum(given.values()) > MOST_HANDED_BACK


FAILED = Examined(hits=(), noise=(), unread=frozenset({Unread.FAILED}))
"""Of a flow on which the search itself failed."""


class _Match(NamedTuple):
    needle: Needle
    encoding: str
    reading: Reading
    start: int
    end: int
    by_digest: bool = False  # which no chance makes, however short the value is
    alike: bool = False  # not the value, but like it

    @property
    def is_whole(self) -> bool:
        """Whether the value is all of a field."""
        return self.reading.data.strip().lower() == self.needle.text.encode().lower()


_Found = tuple[int, int, _Match]  # the number of a reading, the order of looking, and what was found there
_Placed = tuple[int, Written]  # the number of a reading, and a number that stands there


class _Looked(NamedTuple):
    """What one part of an exchange is made of, and what was found there."""

    read: Read
    matches: tuple[_Match, ...]
    numbers: list[_Placed]


def needles(
    planted: Iterable[Planted], collections: Iterable[Collection], package: str, *, model: str = ""
) -> tuple[Needle, ...]:
    """Every value to look for.

    The app's own package name is nobody's secret, nor is a device's name while that is its `model`: before its user
    gives it one, each `User-Agent` of the platform says the same.
    """
    found: dict[tuple[str, str], Needle] = {}
    for plant in planted:
        for text in _texts(plant.data_type, (plant.value,)):
            found.setdefault((plant.data_type, text), Needle(data_type=plant.data_type, text=text, origin=plant.source))
    for event in sorted(collections, key=lambda event: event.ns):
        if event.outcome not in (Outcome.OBTAINED, Outcome.PASTED):
            continue
        if event.data_type == DEVICE_NAME and set(event.values) == {model}:
            continue
        kind, origin, since = event.data_type, event.id, event.ns
        for text in _texts(kind, event.values):
            found.setdefault((kind, text), Needle(data_type=kind, text=text, origin=origin, since_ns=since))
        if event.digest and (event.values or kind in WHOLES) and not _is_of_a_short_one(event):
            whole = Needle(data_type=kind, text="", origin=origin, since_ns=since, digest=event.digest)
            found.setdefault((kind, f"whole {event.digest}"), whole)
    return tuple(needle for needle in found.values() if needle.text.partition(":")[0] != package)


class Search:
    """Finds needles in flows; built once for all flows of a run."""

    def __init__(self, wanted: Iterable[Needle], *, camera_used: bool = False) -> None:
        """Prepare every form of every needle. With `camera_used` a picture may be one that the app took."""
        self._camera_used = camera_used
        self._places: list[tuple[Needle, Point]] = []
        self._codes: dict[bytes, list[tuple[Needle, str]]] = {}
        self._wholes: dict[str, list[Needle]] = {}  # by digest
        self._kinds: dict[str, set[str]] = {}  # the data types of each text or digest
        self._digests: DigestIndex[Needle] = DigestIndex()
        self._alike: Likenesses[Needle] = Likenesses()
        self._pieced: dict[bytes, list[tuple[Needle, bytes]]] = {}  # by the shortest piece that a value begins with
        self._numbers: dict[str, list[Needle]] = {}
        forms: dict[bytes, list[tuple[Needle, str]]] = {}
        for needle in sorted(wanted, key=lambda needle: needle.data_type in NEEDED_OF_A_LIST):
            self._kinds.setdefault(needle.text or needle.digest, set()).add(needle.data_type)
            if not needle.text:
                self._wholes.setdefault(needle.digest, []).append(needle)
            elif needle.data_type in PLACES and (point := parse_point(needle.text)):
                self._know_place(needle, point, forms)
            else:
                self._know_text(needle, forms)
        self._index = Places(point for _, point in self._places)
        self._by_number = sorted((int(text), its) for text, its in self._numbers.items())
        self._patterns = sorted(forms)
        self._meanings = [forms[pattern] for pattern in self._patterns]
        self._automaton = BytesAhoCorasick(self._patterns) if self._patterns else None
        self._remembered = lru_cache(maxsize=_MOST_REMEMBERED)(self._look)

    def _know_text(self, needle: Needle, forms: dict[bytes, list[tuple[Needle, str]]]) -> None:
        if len(self._kinds) <= THOROUGH and needle.data_type not in NEEDED_OF_A_LIST:
            self._alike.add(needle.text, needle)
        for text, name in written(needle.text):
            for raw in charsets(text):
                forms.setdefault(raw.lower(), []).append((needle, name))
            # Among bytes that are no text a charset of two bytes a sign may stand unseen.
            if text.isascii() and name == "plain":
                forms.setdefault(text.lower().encode("utf-16-le"), []).append((needle, "utf-16"))
            whole = text.lower().encode("utf-8", "replace")
            if name == "plain" and SHORTEST_PIECED <= len(whole) <= LONGEST_PIECED:
                self._pieced.setdefault(whole[:SHORTEST_PIECE], []).append((needle, whole))
            if text.isdecimal() and text.isascii() and len(text) >= 9:
                self._numbers.setdefault(text, []).append(needle)
        if len(self._kinds) <= THOROUGH and not _is_weak(needle.text):
            for (name, *_), text in in_alphabets(needle.text).items():
                forms.setdefault(text.lower().encode(), []).append((needle, name))
        if _BYTES.fullmatch(bare := _SEPARATORS.sub(b"", needle.text.encode()).decode()):
            forms.setdefault(bytes.fromhex(bare).lower(), []).append((needle, "raw"))
        # Calls obtain many short values, and what is digested for another reason may be one of them.
        if not _is_weak(needle.text) or not needle.since_ns:
            self._digests.add(needle.text, needle, thorough=len(self._kinds) <= THOROUGH)

    def _know_place(self, needle: Needle, point: Point, forms: dict[bytes, list[tuple[Needle, str]]]) -> None:
        self._places.append((needle, point))
        for text in place_texts(point):
            forms.setdefault(text.encode(), []).append((needle, "plain"))
            self._digests.add(text, needle, thorough=False)
        for code, name in codes(point).items():
            self._codes.setdefault(code.encode(), []).append((needle, name))

    def in_flow(self, flow: Flow, *, until_ns: int | None = None) -> Examined:
        """What the flow carries of all that the app had by `until_ns`, the boot time at which it was sent."""
        looked = {part: self._looked(parts) for part, parts in sent(flow).items()}
        reads = {part: its.read for part, its in looked.items()}
        found = [(part, match) for part, its in looked.items() for match in its.matches]
        found += self._across(reads, {part: its.numbers for part, its in looked.items()})
        known = [(part, match) for part, match in found if until_ns is None or match.needle.since_ns <= until_ns]
        hits = list(_hits(flow, known, self._kinds))
        spoken_for = {
            form
            for _, match in known
            if not match.alike
            for form in (match.reading.data, match.reading.data[match.start : match.end])
        }
        if self._camera_used and not any(hit.data_type == PICTURE for hit in hits):
            hits += _some_picture(flow, reads)
        return Examined(
            hits=tuple(hits),
            noise=tuple(
                Opaque(token=noise.token, size=noise.size, handed_back=part == HANDED_BACK)
                for part, its in reads.items()
                for noise in its.noise
                if noise.token not in spoken_for and part not in UNCOUNTED
            ),
            unread=frozenset(why for its in reads.values() for why in its.unread),
        )

    def _looked(self, parts: tuple[Part, ...]) -> _Looked:
        """Short parts are remembered: an app sends the same names, addresses and headers with each of its requests."""
        return self._remembered(parts) if sum(len(part.data) for part in parts) <= _SHORT_PARTS else self._look(parts)

    def _look(self, parts: tuple[Part, ...]) -> _Looked:
        its = read(parts)
        joined = Joined(reading.data for reading in its.readings)
        numbers_there = _numbers(joined) if self._places else []
        return _Looked(its, tuple(self._in_readings(its.readings, joined, numbers_there)), numbers_there)

    def _in_readings(
        self, readings: Sequence[Reading], joined: Joined, written_numbers: list[_Placed]
    ) -> Iterator[_Match]:
        yield from self._plain(readings, joined)
        found = [*self._one_by_one(readings, self._alike.words_in(joined.whole)), *self._in_all(readings, joined)]
        if self._index.may_be_among(number for _, number in written_numbers):
            found += self._at_places(readings, written_numbers)
        # Of what one reading has the first speaks for a kind of data, whichever was looked for first.
        for _, _, match in sorted(found, key=lambda each: each[:2]):
            yield match

    def _one_by_one(self, readings: Sequence[Reading], alike: frozenset[bytes]) -> Iterator[_Found]:
        """What a reading is as a whole, or has in words, after its number and the order of looking."""
        for number, reading in enumerate(readings):
            data = reading.data
            if len(data) in _DIGESTED:
                for needle, name in self._digests.of_bytes(data):
                    yield number, 0, _Match(needle, f"{name} raw", reading, 0, len(data), by_digest=True)
            if _SHORTEST_DIGEST < len(data) <= _LONGEST_BYTES and not _is_utf_8(data):
                for needle, name, start, end in self._digests.among_bytes(data):
                    yield number, 0, _Match(needle, f"{name} raw", reading, start, end, by_digest=True)
            for needle, name, start, end in self._alike.among(data, alike):
                yield number, 2, _Match(needle, name, reading, start, end, alike=True)
            if self._wholes:
                for needle in self._wholes.get(hashlib.sha256(data).hexdigest(), ()):
                    yield number, 3, _Match(needle, "plain", reading, 0, len(data))

    def _in_all(self, readings: Sequence[Reading], joined: Joined) -> Iterator[_Found]:
        """What stands somewhere in a reading, in one pass over all of them."""

        def match(rank: int, needle: Needle, name: str, start: int, end: int, *, by_digest: bool = False) -> _Found:
            number, before = joined.text_at(start)
            reading = readings[number]
            return number, rank, _Match(needle, name, reading, start - before, end - before, by_digest=by_digest)

        for needle, name, start, end in self._digests.in_text(joined.whole):
            yield match(1, needle, name, start, end, by_digest=True)
        for token in CODE.finditer(joined.whole) if self._codes else ():
            for code in beginnings(token[0]):
                for needle, name in self._codes.get(code, ()):
                    yield match(4, needle, name, token.start(), token.end())
        for number in _EXPONENT.finditer(joined.whole) if self._numbers else ():
            for needle in self._as_exponent(number):
                yield match(6, needle, "decimal", number.start(), number.end())

    def _at_places(self, readings: Sequence[Reading], written_numbers: list[_Placed]) -> Iterator[_Found]:
        """The places of which a reading has both numbers."""
        of_each: dict[int, list[Written]] = {}
        for order, number in written_numbers:
            of_each.setdefault(order, []).append(number)
        for order, its in of_each.items():
            for index, form in self._index.among(Numbers(its)):
                reading = readings[order]
                yield order, 5, _Match(self._places[index][0], form, reading, 0, len(reading.data))

    def _plain(self, readings: Sequence[Reading], joined: Joined) -> Iterator[_Match]:
        """One pass of the automaton over all readings, and over the short ones without what separates their pieces."""
        bare = [Reading(text, reading.undone, reading.keys) for reading in readings for text in _unpunctuated(reading)]
        yield from self._matches(readings, joined)
        yield from self._matches(bare, Joined([reading.data for reading in bare]))

    def _matches(self, readings: Sequence[Reading], joined: Joined) -> Iterator[_Match]:
        if self._automaton is None:
            return
        whole = joined.whole.lower()
        for pattern, start, end in self._automaton.find_matches_as_indexes(whole, overlapping=True):
            if _stands_alone(whole, start, end):
                number, before = joined.text_at(start)
                for needle, name in self._meanings[pattern]:
                    yield _Match(needle, name, readings[number], start - before, end - before)

    def _as_exponent(self, number: re.Match[bytes]) -> Iterator[Needle]:
        """A number as 1.7000009776E10, in full or as a float keeps it."""
        value, error = float(number[0]), 1e-7 if len(number[1]) < 12 else 1e-15
        first = bisect_left(self._by_number, value * (1 - 2 * error) - 1, key=_number_of)
        last = bisect_right(self._by_number, value * (1 + 2 * error) + 1, key=_number_of)
        for meant, its in self._by_number[first:last]:
            if abs(value - meant) <= meant * error:
                yield from its

    def _across(self, reads: dict[str, Read], written: dict[str, list[_Placed]]) -> Iterator[tuple[str, _Match]]:
        """Values that no reading holds alone: cut over the fields of the exchange."""
        fields = Fields((part, reading) for part, its in reads.items() for reading in its.readings)
        for needle, part, reading in fields.holding(self._pieced):
            yield part, _Match(needle, "in pieces", reading, 0, len(reading.data))
        if self._index.may_be_among(number for its in written.values() for _, number in its):
            written_numbers = {
                part: [number._replace(at=number.at + order * CLOSE // NEAR) for order, number in its]
                for part, its in written.items()
            }
            among = {part: Numbers(its) for part, its in written_numbers.items()}
            for index, form in self._index.among(Numbers(chain.from_iterable(written_numbers.values()))):
                needle, point = self._places[index]
                holding = (part for part, its in among.items() if find_among(point, its))
                part = next(holding, next(iter(reads)))
                yield part, _Match(needle, form, Reading(b"", (), frozenset()), 0, 0)


def _numbers(joined: Joined) -> list[_Placed]:
    """Every number with the text that it stands in, and where it stands there."""
    found = []
    for number in numbers(joined.whole):
        order, before = joined.text_at(number.at)
        found.append((order, Written(number.value, number.rounding, number.at - before)))
    return found


def _number_of(known: tuple[int, list[Needle]]) -> int:
    return known[0]


def _hits(flow: Flow, found: Iterable[tuple[str, _Match]], kinds: dict[str, set[str]]) -> Iterator[Hit]:
    """One hit for each data type, by the first form in which it was found."""
    by_type: dict[str, dict[str, tuple[str, _Match]]] = {}
    alone: dict[str, dict[str, tuple[str, _Match]]] = {}  # short values that nothing speaks for yet
    alike: dict[str, dict[str, tuple[str, _Match]]] = {}
    origins: dict[str, set[str]] = {}
    for part, match in found:
        text, data_type = match.needle.text or match.needle.digest, match.needle.data_type
        sure = bool(match.needle.digest) or match.by_digest or not _is_weak(text) or _is_named(match, kinds[text])
        its = (alike if match.alike else by_type if sure else alone).setdefault(data_type, {})
        if text not in its or (not sure and match.is_whole):
            its[text] = (part, match)
        origins.setdefault(data_type, set()).add(match.needle.origin)
    for data_type in sorted({*by_type, *alone, *alike}):
        certain, short = by_type.get(data_type, {}), alone.get(data_type, {})
        texts = {**certain, **short}
        doubt = None
        if not certain and len(short) <= 1 and data_type in alike:
            texts, doubt = alike[data_type], Doubt.ALIKE
        elif not certain and len(short) == 1:
            ((_, match),) = short.values()
            # What a call obtained may be there by chance; what was typed into this very run hardly is.
            if match.needle.since_ns or not match.is_whole:
                continue
            doubt = Doubt.SHORT
        elif len(texts) < NEEDED_OF_A_LIST.get(data_type, 1):
            doubt = Doubt.FEW_NAMES
        part, first = next(iter(texts.values()))
        yield Hit(
            flow=flow.id,
            data_type=data_type,
            origins=tuple(sorted(origins[data_type])),
            encoding=_shown(first),
            part=part,
            kinds=frozenset(frozenset(kinds[text]) for text in texts),
            doubt=doubt,
        )


def _shown(match: _Match) -> str:
    undone = match.reading.undone
    return " > ".join((*undone, match.encoding) if match.encoding != "plain" or not undone else undone)


def _some_picture(flow: Flow, reads: dict[str, Read]) -> Iterator[Hit]:
    for part, its in reads.items():
        for reading in its.readings:
            if is_picture(reading.data):
                kinds = frozenset({frozenset({PICTURE})})
                encoding = " > ".join(reading.undone) or "plain"
                yield Hit(
                    flow=flow.id,
                    data_type=PICTURE,
                    origins=(),
                    encoding=encoding,
                    part=part,
                    kinds=kinds,
                    doubt=Doubt.PICTURE,
                )
                return


def _is_weak(text: str) -> bool:
    """Whether a text stands in many places by chance: a short number, a short word, two Chinese characters."""
    if not text.isascii():
        return len(text) <= 2
    if text.isdecimal():
        return len(text) < 8
    return text.isalnum() and (len(text) < 6 or (text.isalpha() and len(text) < 8))


def _is_named(match: _Match, data_types: Iterable[str]) -> bool:
    """Whether a key beside a short value names it, or somebody took the pains of coding it by itself."""
    reading, whole = match.reading, match.is_whole
    if whole and not _RECODED.isdisjoint(reading.undone):
        return True
    beside = _KEY.search(reading.data[max(0, match.start - 64) : match.start])
    written_keys = {beside[1].decode()} if beside else set(reading.keys) if whole else set()
    wanted = keys_of(data_types)
    return any(not wanted.isdisjoint(_key_words(key)) for key in written_keys)


def _key_words(key: str) -> set[str]:
    words = [word.lower() for word in _KEY_WORD.findall(key)]
    pairs = {first + second for first, second in pairwise(words)}
    return {*words, *pairs, re.sub(r"[^a-z0-9]", "", key.lower())}


def _unpunctuated(reading: Reading) -> Iterator[bytes]:
    """A short reading without what separates its pieces, in any script; of a long one its numbers in groups."""
    data = reading.data
    if data.isalnum():
        return
    if len(data) <= _LONGEST_PUNCTUATED and _PUNCTUATED.fullmatch(text := data.decode("utf-8", "replace")):
        yield without_signs(text).encode()
    if len(data) > _SHORT_PUNCTUATED:
        for written_number in _DIGITS.findall(data):
            if not written_number.isdigit():
                yield _SEPARATORS.sub(b"", written_number)


def _stands_alone(reading: bytes, start: int, end: int) -> bool:
    """A short word inside a longer word is a coincidence, not the value; a long one is not."""
    if end - start >= 8:
        return True
    before, after = reading[max(start - 1, 0) : start], reading[end : end + 1]
    return not (_ALNUM.match(before) and _ALNUM.match(reading[start : start + 1])) and not (
        _ALNUM.match(after) and _ALNUM.match(reading[end - 1 : end])
    )


def _is_utf_8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _is_of_a_short_one(event: Collection) -> bool:
    """Whether the digest of the whole is that of a text that is a field of its own in many places by chance."""
    written = (value.encode("utf-8", "replace") for value in event.values if len(value) < SHORTEST or _is_weak(value))
    return any(hashlib.sha256(each).hexdigest() == event.digest for each in written)


def _texts(data_type: str, values: Iterable[str]) -> Iterator[str]:
    """What to search for: each value, and each line of one that has several."""
    for value in values:
        if data_type in PLACES:
            if parse_point(value):
                yield value
            continue
        for text in dict.fromkeys((value.strip(), *(line.strip() for line in value.splitlines()))):
            if len(text.encode("utf-8", "replace")) >= SHORTEST:
                yield text


def place_texts(point: Point) -> tuple[str, ...]:
    """A place as text, for the digests of it."""
    latitude, longitude = point
    pairs = [(str(latitude), str(longitude)), (f"{latitude:.6f}", f"{longitude:.6f}")]
    return tuple(dict.fromkeys(text for a, b in pairs for text in (f"{a},{b}", f"{b},{a}")))
