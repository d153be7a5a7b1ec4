"""The search for personal values in flows: what was planted or typed, and what the app was seen to obtain.

A value is looked for as it is and as its usual disguises (percent, base64 at any alignment, hex, MD5, SHA-1, SHA-256),
in every reading of what was sent that `views` gives. A place is looked for by number, in three datums. Sound and
pictures are known by the digest of the whole.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import quote, quote_plus

from ahocorasick_rs import BytesAhoCorasick

from harness.events.agent import Outcome
from harness.events.records import SHORTEST, Collection, Flow, Planted
from harness.values.places import Point, find_point, numbers, parse_point
from harness.values.views import is_image, sent, views

ENCODED_FROM = 6  # bytes of a base64 or hex form that may be trusted to be one
NEEDED_OF_A_LIST = {"installed_apps": 3, "running_apps": 3}  # one package name proves nothing, three do
NUMBERS = frozenset({"phone_number", "contacts", "call_log"})
PLACES = frozenset({"precise_location", "coarse_location"})
WHOLES = frozenset({"audio_recording", "camera_image"})  # have no text to look for
PICTURE = "camera_image"  # of any picture that leaves nobody can say that it is another, once the camera was used
_COUNTRY = re.compile(r"(?:\+|00)86[ -]?(?=1\d)")  # before the eleven digits of a Chinese mobile number
_BARE_ADDRESS = re.compile(r"[0-9A-Fa-f]{12}")
_BARE_UUID = re.compile(r"[0-9A-Fa-f]{32}")
_WORD = re.compile(rb"[A-Za-z0-9]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Needle:
    """One value to look for."""

    data_type: str
    text: str
    origin: str  # "planted", "typed" ... or the id of the collection that obtained it
    digest: str = ""  # SHA-256 of the whole value, hex, where `text` is only a sample of it


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A value found in a flow."""

    flow: str
    data_type: str
    origins: tuple[str, ...]
    encoding: str  # "base64", "gzip > SHA-256 hex", "plain"
    part: str  # host, url, header, body
    kinds: frozenset[frozenset[str]]  # for each value found: all data types that it may be of
    certain: bool  # not of a picture that nobody can tell from the camera's


def needles(planted: Iterable[Planted], collections: Iterable[Collection], package: str) -> tuple[Needle, ...]:
    """Every value to look for. The app's own package name is nobody's secret."""
    found: dict[tuple[str, str], Needle] = {}
    for plant in planted:
        for text in _texts(plant.data_type, (plant.value,)):
            found.setdefault((plant.data_type, text), Needle(data_type=plant.data_type, text=text, origin=plant.source))
    for event in collections:
        if event.outcome is Outcome.OBTAINED:
            for text in _texts(event.data_type, event.values):
                found.setdefault((event.data_type, text), Needle(data_type=event.data_type, text=text, origin=event.id))
            if event.digest and (event.values or event.data_type in WHOLES):
                whole = Needle(data_type=event.data_type, text="", origin=event.id, digest=event.digest)
                found.setdefault((event.data_type, f"whole {event.digest}"), whole)
    return tuple(needle for needle in found.values() if needle.text.partition(":")[0] != package)


class Search:
    """Finds needles in flows; built once for all flows of a run."""

    def __init__(self, wanted: Iterable[Needle], *, camera_used: bool = False) -> None:
        """Prepare every disguise of every needle. With `camera_used` a picture may be one that the app took."""
        self._places: list[tuple[Needle, Point]] = []
        self._wholes: dict[str, Needle] = {}  # by digest
        self._camera_used = camera_used
        self._kinds: dict[str, set[str]] = {}  # the data types of each text or digest
        forms: dict[bytes, list[tuple[Needle, str]]] = {}
        for needle in wanted:
            self._kinds.setdefault(needle.text or needle.digest, set()).add(needle.data_type)
            if not needle.text:
                self._wholes.setdefault(needle.digest, needle)
                continue
            if needle.data_type in PLACES and (point := parse_point(needle.text)):
                self._places.append((needle, point))
                texts = _place_texts(point)
            else:
                texts = (needle.text,)
            for text in texts:
                for encoding, form in disguises(text):
                    forms.setdefault(form, []).append((needle, encoding))
        self._patterns = sorted(forms)
        self._meanings = [forms[pattern] for pattern in self._patterns]
        self._automaton = BytesAhoCorasick(self._patterns) if self._patterns else None

    def in_flow(self, flow: Flow) -> tuple[Hit, ...]:
        """Every data type that the flow carries, with the first form in which it was found."""
        seen: dict[str, dict[str, tuple[str, str]]] = {}  # data type -> text -> (encoding, part)
        origins: dict[str, set[str]] = {}
        picture: Hit | None = None
        for part, data in sent(flow):
            for reading, undone in views(data).items():
                for needle, encoding in self._in_reading(reading):
                    shown = " > ".join((*undone, encoding) if encoding != "plain" or not undone else undone)
                    found = seen.setdefault(needle.data_type, {})
                    found.setdefault(needle.text or needle.digest, (shown, part))
                    origins.setdefault(needle.data_type, set()).add(needle.origin)
                if self._camera_used and is_image(reading):
                    picture = picture or _some_picture(flow, " > ".join(undone) or "plain", part)
        hits = [
            Hit(
                flow=flow.id,
                data_type=data_type,
                origins=tuple(sorted(origins[data_type])),
                encoding=next(iter(texts.values()))[0],
                part=next(iter(texts.values()))[1],
                kinds=frozenset(frozenset(self._kinds[text]) for text in texts),
                certain=True,
            )
            for data_type, texts in sorted(seen.items())
            if len(texts) >= NEEDED_OF_A_LIST.get(data_type, 1)
        ]
        return tuple(hits) if picture is None or PICTURE in seen else (*hits, picture)

    def _in_reading(self, reading: bytes) -> Iterator[tuple[Needle, str]]:
        if self._automaton is not None:
            for number, start, end in self._automaton.find_matches_as_indexes(reading, overlapping=True):
                if _stands_alone(reading, start, end):
                    yield from self._meanings[number]
        if self._wholes and (whole := self._wholes.get(hashlib.sha256(reading).hexdigest())):
            yield whole, "plain"
        if self._places:
            found = numbers(reading)
            for needle, point in self._places:
                if found and (form := find_point(point, found)):
                    yield needle, form


def _some_picture(flow: Flow, encoding: str, part: str) -> Hit:
    kinds = frozenset({frozenset({PICTURE})})
    return Hit(flow=flow.id, data_type=PICTURE, origins=(), encoding=encoding, part=part, kinds=kinds, certain=False)


def disguises(text: str) -> Iterator[tuple[str, bytes]]:
    """Every form in which a value is usually sent, with the form's name."""
    bare = re.sub(r"[:\-\s]", "", text)
    written = (text, bare, *_punctuated(bare))
    for variant in dict.fromkeys(form for each in written for form in (each, each.lower(), each.upper())):
        if len(variant.encode("utf-8", "replace")) < SHORTEST:
            continue
        for charset in ("utf-8",) if variant.isascii() else ("utf-8", "gbk", "utf-16-le", "utf-16-be"):
            yield from _forms(variant, charset)


def _punctuated(bare: str) -> tuple[str, ...]:
    """A hardware address or UUID as it is usually written."""
    if _BARE_ADDRESS.fullmatch(bare):
        pairs = re.findall("..", bare)
        return ":".join(pairs), "-".join(pairs)
    if _BARE_UUID.fullmatch(bare):
        return (f"{bare[:8]}-{bare[8:12]}-{bare[12:16]}-{bare[16:20]}-{bare[20:]}",)
    return ()


def _forms(text: str, charset: str) -> Iterator[tuple[str, bytes]]:
    try:
        raw = text.encode(charset)
    except UnicodeEncodeError:
        return
    yield "plain", raw
    for quoted in dict.fromkeys((quote(raw, safe=""), quote(raw), quote_plus(raw))):
        if quoted == text:
            continue
        yield "percent", quoted.encode()
        yield "percent", re.sub(r"%..", lambda m: m[0].lower(), quoted).encode()
    yield "hex", raw.hex().encode()
    yield "hex", raw.hex().upper().encode()
    for offset in range(3):
        form = _base64_inside(raw, offset)
        if len(form) >= ENCODED_FROM:
            yield "base64", form
            yield "base64", form.translate(bytes.maketrans(b"+/", b"-_"))
    middle = hashlib.md5(raw, usedforsecurity=False).hexdigest()[8:24]  # "16-digit MD5", as it is common in China
    yield "MD5 hex", middle.encode()
    yield "MD5 hex", middle.upper().encode()
    for name, digest in (
        ("MD5", hashlib.md5(raw, usedforsecurity=False)),
        ("SHA-1", hashlib.sha1(raw, usedforsecurity=False)),
        ("SHA-256", hashlib.sha256(raw)),
    ):
        yield f"{name} hex", digest.hexdigest().encode()
        yield f"{name} hex", digest.hexdigest().upper().encode()
        coded = base64.b64encode(digest.digest()).rstrip(b"=")
        yield f"{name} base64", coded
        yield f"{name} base64", coded.translate(bytes.maketrans(b"+/", b"-_"))
        yield f"{name} raw", digest.digest()


def _base64_inside(raw: bytes, offset: int) -> bytes:
    """The base64 characters that `raw` fills alone when `offset` bytes stand before it, whatever surrounds it."""
    coded = base64.b64encode(b"\0" * offset + raw)
    first = (offset * 8 + 5) // 6
    last = (offset + len(raw)) * 8 // 6
    return coded[first:last]


def _stands_alone(reading: bytes, start: int, end: int) -> bool:
    """A short word inside a longer word is a coincidence, not the value; a long one is not."""
    if end - start >= 8:
        return True
    before, after = reading[max(start - 1, 0) : start], reading[end : end + 1]
    return not (_WORD.match(before) and _WORD.match(reading[start : start + 1])) and not (
        _WORD.match(after) and _WORD.match(reading[end - 1 : end])
    )


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
                if data_type in NUMBERS and (country := _COUNTRY.match(text)):
                    yield text[country.end() :]


def _place_texts(point: Point) -> tuple[str, ...]:
    """A place as text, for the disguises that hide numbers from the search by number."""
    latitude, longitude = point
    pairs = [(str(latitude), str(longitude)), (f"{latitude:.6f}", f"{longitude:.6f}")]
    return tuple(dict.fromkeys(text for a, b in pairs for text in (f"{a},{b}", f"{b},{a}")))
