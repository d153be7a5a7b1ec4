"""Masks what a run knows to be personal values, wherever they stand and however they are written.

Known is what was planted, typed by a step as personal data, or seen to be obtained. It must not stand in a report
plain, in percent encoding, base64 or hex, nor as a digest; a place must not stand there by its numbers.
"""

from __future__ import annotations

import base64
import html
import json
import re
import shlex
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from urllib.parse import quote, quote_plus

from ahocorasick_rs import BytesAhoCorasick

from harness.events.agent import Outcome
from harness.events.records import INSTRUMENTS, SHORTEST, Collection, Planted, Record
from harness.evidence import Evidence
from harness.masking.shapes import redact
from harness.policy import parse_policy
from harness.scenario import Scenario, Type, parse_scenario
from harness.values.digests import DigestIndex
from harness.values.forms import in_alphabets, in_charsets, written
from harness.values.places import TOLERANCE, Numbers, Places, datums, numbers, parse_point
from harness.values.search import PLACES

THOROUGH = 60  # values whose every digest is covered; of more only the usual ones
SHORTEST_CODE = 6  # characters of base64 that are no coincidence
STANDS_ALONE = 8  # bytes; a shorter value inside a longer word is there by chance
_IN_A_WORD = re.compile(rb"\w")
_DIGITS = re.compile(r"\+?\d(?:[ \-.()]{0,2}\d){6,}")
_COUNTRY = re.compile(r"(?:\+|00)86[ \-]?(?=1\d{2})")
_COORDINATE = re.compile(r"(?<![\d.])-?\d{1,3}\.(\d{2,})(?![\d.])")
_NAMES_CODE = re.compile(r"[A-Za-z]\w*(?:\.\w+)+(?::\w+)?")

Known = tuple[str, str]  # a data type and a value of it
TYPED = "typed"  # in its place, of what a step types and calls no personal data


class Mask:
    """Knows values and covers them. One that knows none covers nothing."""

    def __init__(self, values: Iterable[str] = (), *, places: Iterable[str] = ()) -> None:
        """Prepare every disguise of every value; `places` are values with coordinates in them."""
        known = tuple(dict.fromkeys((*values, *places)))
        points = [point for place in places if (point := parse_point(place))]
        self._points = tuple(dict.fromkeys(points))
        places_meant = (place for point in self._points for place in datums(point).values())
        self._index = Places(self._points)
        self._degrees = sorted({degrees for place in places_meant for degrees in place})
        numbers = sorted({digits.encode() for value in known if (digits := _digits(value))})
        self._numbers = BytesAhoCorasick(numbers) if numbers else None
        # Compared in lower case throughout: base64 loses little by it.
        every = sorted(
            {form.lower() for value in known for form in forms(value).values()}
            | {form.lower().encode() for value in known[:THOROUGH] for form in in_alphabets(value).values()}
        )
        self._automaton = BytesAhoCorasick(every) if every else None
        self._digests: DigestIndex[str] = DigestIndex()
        for number, value in enumerate(known):
            self._digests.add(value, value, thorough=number < THOROUGH)

    def text(self, text: str) -> str:
        """The text with every known value masked."""
        if self._automaton is None:
            return text
        masked = self.data(text.encode("utf-8", "replace")).decode("utf-8", "replace")
        masked = _DIGITS.sub(lambda run: redact(run[0]) if self._is_number(run[0]) else run[0], masked)
        if self._points:
            pair = self._holds_place(masked)
            masked = _COORDINATE.sub(lambda run: redact(run[0]) if self._is_degrees(run, pair) else run[0], masked)
        return masked

    def data(self, data: bytes) -> bytes:
        """Bytes, such as a body, with every known value masked that stands in them as bytes."""
        pieces: list[bytes] = []
        at = 0
        for start, end in self._spans(data):
            pieces += (data[at:start], redact(data[start:end].decode("utf-8", "replace")).encode())
            at = end
        return b"".join((*pieces, data[at:])) if pieces else data

    def holds(self, text: str) -> bool:
        """Whether there is something to mask in the text."""
        return self.text(text) != text

    def finds(self, data: bytes, *, at_least: int) -> bool:
        """Whether a known value of so many bytes stands in the bytes, in any of its forms."""
        return any(end - start >= at_least for start, end in self._spans(data))

    def _spans(self, data: bytes) -> list[tuple[int, int]]:
        """Where values stand, those that touch or overlap as one."""
        if self._automaton is None:
            return []
        merged: list[tuple[int, int]] = []
        found = self._automaton.find_matches_as_indexes(data.lower(), overlapping=True)
        spans = [(start, end) for _, start, end in found if stands_alone(data, start, end)]
        spans += [(start, end) for _, _, start, end in self._digests.in_text(data)]
        for start, end in sorted(spans):
            if merged and start <= merged[-1][1]:
                merged[-1] = merged[-1][0], max(end, merged[-1][1])
            else:
                merged.append((start, end))
        return merged

    def _is_number(self, written: str) -> bool:
        if self._numbers is None:
            return False
        digits = re.sub(r"\D", "", written)
        return bool(self._numbers.find_matches_as_indexes(digits.encode()))

    def _holds_place(self, text: str) -> bool:
        return next(self._index.among(Numbers(numbers(text.encode()))), None) is not None

    def _is_degrees(self, written: re.Match[str], pair: bool) -> bool:
        """Whether a decimal is one of the coordinates: of three places and more by itself, of two in a pair."""
        places = len(written[1])
        if places < 3 and not pair:
            return False
        value, near = float(written[0]), TOLERANCE + 10.0**-places
        first, last = bisect_left(self._degrees, value - 2 * near), bisect_right(self._degrees, value + 2 * near)
        return any(abs(value - degrees) <= near for degrees in self._degrees[first:last])


@lru_cache(maxsize=8)
def _mask(values: tuple[str, ...], places: tuple[str, ...]) -> Mask:
    """A mask is costly to prepare, so that all surfaces of a run, or of a suite, share one."""
    return Mask(values, places=places)


def mask_of(known: Iterable[Known]) -> Mask:
    """What covers all of these values."""
    values: list[str] = []
    places: list[str] = []
    for data_type, value in known:
        (places if data_type in PLACES else values).extend(texts_of(value))
    return _mask(tuple(dict.fromkeys(values)), tuple(dict.fromkeys(places)))


def code_mask_of(known: Iterable[Known]) -> Mask:
    """The same for lines of code, where the name of an app that is installed is the name of a package."""
    values = (text for _, value in known for text in texts_of(value))
    return _mask(tuple(dict.fromkeys(value for value in values if not _NAMES_CODE.fullmatch(value))), ())


def known_to(evidence: Evidence) -> Iterator[Known]:
    """Every value that a run knows. Raises `BadInput` where its policy or scenario cannot be read."""
    register = evidence.register
    policy = parse_policy(evidence.policy_text, "policy.yaml", register)
    scenario = parse_scenario(
        evidence.scenario_text,
        "scenario.yaml",
        policy,
        register,
        performed=True,
        another_policy=evidence.another_policy,
    )
    yield from typed_by(scenario)
    for record in (*evidence.planted, *evidence.collections):
        yield from known_by(record, scenario.app.package)


def typed_by(scenario: Scenario) -> Iterator[Known]:
    """All that the steps of a scenario type: a password is one, whether its author called it personal data or not."""
    for step in scenario.steps:
        if isinstance(step, Type):
            yield step.data_type or TYPED, step.text


def known_by(record: Record, package: str) -> Iterator[Known]:
    """The values that one record of a run of the app `package` makes known. The app's own name is nobody's secret."""
    match record:
        case Planted():
            yield record.data_type, record.value
        case Collection() if record.data_type not in INSTRUMENTS and record.outcome is not Outcome.IMPERSONAL:
            # Without values the sample may be one (agents of old sent no others), or say no more than "true".
            sample = (record.value,) if any(sign.isdigit() for sign in record.value) else ()
            for value in record.values or sample:
                if value.partition(":")[0] != package:
                    yield record.data_type, value


def texts_of(value: str) -> Iterator[str]:
    """A value, each of its lines, and a number without its country."""
    for text in dict.fromkeys((value.strip(), *(line.strip() for line in value.splitlines()))):
        if len(text.encode("utf-8", "replace")) >= SHORTEST:
            yield text
            if country := _COUNTRY.match(text):
                yield text[country.end() :]


def forms(value: str) -> dict[tuple[object, ...], bytes]:
    """All that the judge looks for, and what besides an app or a page may write for a sign, each by what it is.

    Of two values of one shape the same names lead to the same form.
    """
    found: dict[tuple[object, ...], bytes] = {}
    for place, (text, name) in enumerate(written(value)):
        for case, variant in enumerate((text, text.lower(), text.upper())):
            for charset, raw in in_charsets(variant):
                found |= {(name, place, case, charset, *code): form for code, form in _encoded(raw)}
    found["itself",] = value.encode("utf-8", "replace")
    for case, variant in enumerate((value, value.lower(), value.upper())):
        found["base64", case] = base64.b64encode(variant.encode("utf-8", "replace")).rstrip(b"=")
    found["uri",] = quote(value, safe="!*'()~", errors="replace").encode()
    found["json",] = json.dumps(value)[1:-1].encode()
    found["repr",] = repr(value)[1:-1].encode("utf-8", "replace")
    # As a command of the device types it, which errors repeat.
    typed = value.replace(" ", "%s")
    found["typed",] = typed.encode("utf-8", "replace")
    found["quoted",] = shlex.quote(typed).strip("'").encode("utf-8", "replace")
    found["html",] = html.escape(value).encode("utf-8", "replace")
    return found


def _encoded(raw: bytes) -> Iterator[tuple[tuple[object, ...], bytes]]:
    yield ("raw",), raw
    yield ("percent", 0), quote(raw, safe="").encode()
    yield ("percent", 1), quote(raw).encode()
    yield ("percent", 2), quote_plus(raw).encode()
    yield ("hex",), raw.hex().encode()
    for offset in range(3):
        # The base64 characters that the value fills alone when so many bytes stand before it, whatever surrounds it.
        coded = base64.b64encode(b"\0" * offset + raw)
        inside = coded[(offset * 8 + 5) // 6 : (offset + len(raw)) * 8 // 6]
        if len(inside) >= SHORTEST_CODE:
            yield ("base64", offset), inside
            yield ("base64 for URLs", offset), inside.translate(bytes.maketrans(b"+/", b"-_"))


def _digits(value: str) -> str:
    """The digits of a value that is a number; "" for any other, or a short one."""
    digits = re.sub(r"[ \-.()+]", "", value)
    return digits if digits.isdecimal() and digits.isascii() and len(digits) >= 7 else ""


def stands_alone(data: bytes, start: int, end: int) -> bool:
    """A short value inside a longer word is there by chance."""
    if end - start >= STANDS_ALONE:
        return True
    before, after = data[max(start - 1, 0) : start], data[end : end + 1]
    return not (_IN_A_WORD.match(before) and _IN_A_WORD.match(data[start : start + 1])) and not (
        _IN_A_WORD.match(after) and _IN_A_WORD.match(data[end - 1 : end])
    )
