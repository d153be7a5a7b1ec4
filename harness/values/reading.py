"""Reads what was sent: opens form after form until language and known structures are left, and says what is neither.

Nothing here recurs over what an app controls: the forms stand in a queue, and its length, depth and size are bounded.
What is beyond a bound is unread, which is told, and never taken for read.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache

from harness.events.records import SHORTEST
from harness.values.decodings import Decoding, Opened, Part, Unread, decodings
from harness.values.language import Noise, is_text, noise

DEEPEST = 16  # forms within forms
MOST_BYTES = 64_000_000  # of all forms of one exchange
MOST_FORMS = 150_000
SHORTEST_CODE = 6  # characters: base64 of four bytes, the shortest value that is looked for

_TOKEN = re.compile(rb"[A-Za-z0-9+/_-]{6,}={0,2}")
# Random and time-based UUIDs say what they are, and no text has their bytes; numbers are numbers.
_PLAIN = re.compile(
    rb"-?\d{1,7}(?:\.\d*)?|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1467][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}"
)
_SUB_TOKEN = re.compile(rb"[A-Za-z0-9]{6,}")
# Inside a text: numbers in a row, and JSON in a line, as in a log or in events that a server is sent.
_ROW = re.compile(rb"(?<![\w.])-?\d{1,8}(?:[ ,;:|_.-]{1,2}-?\d{1,8}){4,}+")
_LONGEST_ROW = 4_000  # bytes: a value is shorter, what was measured is not
_OPENS = re.compile(rb"[\[{]")
_LETTERS = re.compile(rb"[ -~]{4,}")
_SURE_TEXT = 16  # bytes
_SHORT = 64  # bytes of what is remembered when it was opened
_DIGESTS = frozenset({16, 20, 28, 32, 48, 64})  # bytes of digests in use
_NO_CHANCE = 16  # characters of a code that gives a text: of 8 random bytes one in a thousand is one


@dataclass(frozen=True, slots=True)
class Reading:
    """One form of what was sent: its bytes, what was undone to get them, and the names they stood under."""

    data: bytes
    undone: tuple[str, ...]
    keys: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """All that can be read in some bytes, and what cannot."""

    readings: tuple[Reading, ...]
    noise: tuple[Noise, ...]  # stretches that read as nothing
    unread: frozenset[Unread]  # forms that were recognised and not opened to their end

    @property
    def hidden(self) -> int:
        """Bytes that read as nothing, each token once."""
        return sum({each.token: each.size for each in self.noise}.values())


@dataclass(slots=True)
class _Form:
    """Bytes on their way: what they may be, as far as was seen."""

    data: bytes
    undone: tuple[str, ...]
    keys: set[str]
    depth: int
    text: bool
    wild: bool  # came of a guess that chance makes as well: what it gives has to make sense
    sure: bool = False  # the one way of `ways` is the only one
    ways: list[tuple[Opened, list[int]]] = field(default_factory=list)
    tokens: list[int] = field(default_factory=list)  # codes inside a text
    explained: bool = False  # some way leaves nothing open


def read(parts: Iterable[Part]) -> Read:
    """Read some bytes together, such as the parts of one exchange."""
    return _Reader().read(parts)


@cache
def _decodings(first: int, *, text: bool, words: bool) -> tuple[Decoding, ...]:
    """Those that may open text, or else bytes that are none, with that first byte; `words`: text without any signs."""
    return tuple(
        each
        for each in decodings()
        if each.of_text == text and (not each.first or first in each.first) and not (words and each.has_signs)
    )


def _ways(data: bytes, text: bool) -> tuple[tuple[str, Opened | None], ...]:
    """What each decoding makes of some bytes, up to the first that is sure; None where it failed."""
    found: list[tuple[str, Opened | None]] = []
    for decoding in _decodings(data[0], text=text, words=text and data.isalnum()):
        try:
            opened = decoding.open(data)
        except Exception:  # of a decoding that another package adds, or a fault of ours: what it holds stays unread
            found.append((decoding.name, None))
            continue
        if opened is not None:
            found.append((decoding.name, opened))
            if opened.sure:
                break
    return tuple(found)


_ways_of_short = lru_cache(maxsize=32_768)(_ways)  # the words and keys of an app come again and again


class _Reader:
    """One pass over the forms of some bytes, widest first, then a fold of what each has left unexplained."""

    def __init__(self) -> None:
        self._forms: list[_Form] = []
        self._numbers: dict[bytes, int] = {}
        self._waiting: deque[int] = deque()
        self._left = MOST_BYTES
        self._unread: set[Unread] = set()

    def read(self, parts: Iterable[Part]) -> Read:
        roots = [
            number
            for part in parts
            if part.data and (number := self._number(part.data, (), {part.key} - {""}, depth=0)) is not None
        ]
        while self._waiting:
            self._open(self._forms[self._waiting.popleft()])
        found = self._fold(roots)
        self._unread.update(Unread(each.unread) for each in found if each.unread)
        return Read(
            readings=tuple(Reading(form.data, form.undone, frozenset(form.keys)) for form in self._forms),
            noise=tuple(found),
            unread=frozenset(self._unread),
        )

    def _number(
        self, data: bytes, undone: tuple[str, ...], keys: set[str], *, depth: int, wild: bool = False
    ) -> int | None:
        """The form's number; None where a bound is reached."""
        if (known := self._numbers.get(data)) is not None:
            self._forms[known].keys |= keys
            return known
        self._left -= len(data)
        if self._left < 0 or len(self._forms) >= MOST_FORMS:
            self._unread.add(Unread.TOO_LONG)
            return None
        text = is_text(data)
        number = self._numbers[data] = len(self._forms)
        self._forms.append(_Form(data, undone, keys, depth, text, wild))
        self._waiting.append(number)
        return number

    def _open(self, form: _Form) -> None:
        if form.text and ((len(form.data) < SHORTEST_CODE and form.data.isalnum()) or _PLAIN.fullmatch(form.data)):
            return
        short = len(form.data) <= _SHORT
        for name, opened in (_ways_of_short if short else _ways)(form.data, form.text):
            if opened is None:
                self._unread.add(Unread.FAILED)
                continue
            if form.wild and not opened.sure and not _makes_sense(opened):
                if _is_of_a_digests_size(opened) and form.depth < DEEPEST:
                    self._inside(form, name, opened)  # looked through for digests, and explains nothing
                continue
            if form.depth >= DEEPEST:
                if opened.sure:
                    self._unread.add(Unread.TOO_DEEP)
                continue
            if opened.sure:
                form.ways, form.sure = [(opened, self._inside(form, name, opened))], True
                return
            form.ways.append((opened, self._inside(form, name, opened)))
        if form.text and form.depth < DEEPEST:
            form.tokens = list(self._tokens(form))

    def _inside(self, form: _Form, name: str, opened: Opened) -> list[int]:
        undone = form.undone if opened.split and name in ("json", "form", "url") else (*form.undone, name)
        found = []
        for part in opened.parts:
            if not part.data or part.data == form.data:
                continue
            keys = {part.key} if part.key else set() if opened.split and name == "json" else set(form.keys)
            wild = not opened.sure and not _is_long_text(part.data) and (form.text or form.wild)
            number = self._number(part.data, undone, keys, depth=form.depth + 1, wild=wild)
            if number is not None:
                found.append(number)
        return found

    def _tokens(self, form: _Form) -> Iterator[int]:
        """What may be a code inside a text: those that give text, or bytes enough to matter, are read on."""
        seen: set[bytes] = {form.data}
        if form.data.isalnum():
            return  # one word, which is read as a whole
        for part in (*_rows(form.data), *_documents(form.data)):
            if part not in seen and (number := self._number(part, form.undone, set(form.keys), depth=form.depth + 1)):
                yield number
        for whole in _TOKEN.findall(form.data):
            for token in (
                whole,
                *(_SUB_TOKEN.findall(whole) if b"/" in whole or b"-" in whole or b"_" in whole else ()),
            ):
                if token in seen:
                    continue
                seen.add(token)
                number = self._number(token, form.undone, set(form.keys), depth=form.depth + 1)
                if number is not None:
                    yield number

    def _fold(self, roots: list[int]) -> list[Noise]:
        """What is left unexplained in each form, from the innermost outward."""
        left: dict[int, list[Noise]] = {}
        for start in roots:
            stack = [start]
            entered: set[int] = set()
            while stack:
                number = stack[-1]
                if number in left:
                    stack.pop()
                    continue
                form = self._forms[number]
                inner = [n for _, numbers in form.ways for n in numbers] + form.tokens
                missing = [n for n in inner if n not in left and n not in entered] if number not in entered else []
                entered.add(number)
                if missing:
                    stack += missing
                    continue
                left[number] = self._left_of(form, left)
                stack.pop()
        return [each for root in dict.fromkeys(roots) for each in left[root]]

    def _left_of(self, form: _Form, left: dict[int, list[Noise]]) -> list[Noise]:
        if not form.ways:
            return self._left_of_text(form, left) if form.text else [_all_of(form.data)]
        if _is_short_word(form) and not any(_is_no_chance(opened) for opened, _ in form.ways):
            return []
        ways = []
        for opened, numbers in form.ways:
            # A form that is met again inside itself explains nothing.
            rest = [each for n in dict.fromkeys(numbers) for each in left.get(n, [_all_of(self._forms[n].data)])]
            if opened.chance and form.wild:
                rest.append(_all_of(form.data))
            if opened.noise:
                rest.append(Noise(form.data[:64], opened.noise))
            if opened.unread is not None:
                # It counts where this is what the bytes are, and not where another way explains them: the first
                # piece of a code may well begin as something of which the rest is then missing.
                rest.append(Noise(form.data, len(form.data), opened.unread if form.sure else ""))
            ways.append(rest)
        form.explained = any(not rest for rest in ways)
        if form.sure:
            return ways[0]
        for (opened, _), rest in zip(form.ways, ways, strict=True):
            if _is_no_chance(opened) if form.text else _is_made_of_texts(opened, form.data):
                return rest
        if form.text:
            ways.append(self._left_of_text(form, left))
        else:
            ways.append([_all_of(form.data)])
        best = min(ways, key=_weight)
        # Of readings that explain about as little the one in a single piece, or else as it was sent.
        alike = [way for way in reversed(ways) if _weight(way) <= 1.5 * _weight(best)]
        return max(alike, key=_seriousness) if best else best

    def _left_of_text(self, form: _Form, left: dict[int, list[Noise]]) -> list[Noise]:
        found = list(noise(form.data))
        if not found or not form.tokens:
            return found
        tokens = [self._forms[n] for n in form.tokens if n in left]
        explained = {token.data for token in tokens if token.explained and len(token.data) >= _NO_CHANCE}
        if not explained:
            return found
        text = form.data
        for pattern in (_TOKEN, _SUB_TOKEN):
            # In its place a word as plain as can be, so that what stands around it stays one stretch.
            text = pattern.sub(lambda token: b"e" * min(len(token[0]), 20) if token[0] in explained else token[0], text)
        return list(noise(text))


def _rows(text: bytes) -> Iterator[bytes]:
    return (row for row in _ROW.findall(text) if len(row) <= _LONGEST_ROW)


def _documents(text: bytes) -> Iterator[bytes]:
    """What of each line stands between its first opening bracket and its last closing one."""
    for line in text.splitlines():
        opens, closes = _OPENS.search(line), max(line.rfind(b"]"), line.rfind(b"}"))
        if opens and closes > opens.start():
            yield line[opens.start() : closes + 1]


def _makes_sense(opened: Opened) -> bool:
    """Whether a guess gave a text of its own, which chance hardly does."""
    texts = [part.data for part in opened.parts if not part.number]
    if any(len(text) >= SHORTEST for text in texts) and all(map(is_text, texts)):
        return True
    letters = sum(len(run) for text in texts for run in _LETTERS.findall(text))
    return letters * 5 >= 2 * sum(map(len, texts)) > 0


def _is_of_a_digests_size(opened: Opened) -> bool:
    return len(opened.parts) == 1 and len(opened.parts[0].data) in _DIGESTS


def _is_no_chance(opened: Opened) -> bool:
    """Whether undoing a code of letters gave a text so long that there is no other way to read it."""
    return len(opened.parts) == 1 and _is_long_text(opened.parts[0].data)


def _is_long_text(data: bytes) -> bool:
    """Whether bytes are a text, and so many that chance does not make one of them."""
    return len(data) >= _SURE_TEXT and is_text(data)


def _is_made_of_texts(opened: Opened, data: bytes) -> bool:
    """Whether bytes are a message, most of which is texts: there is no other way to read them."""
    texts = [part.data for part in opened.parts if not part.number]
    return (
        opened.split
        and sum(map(len, texts)) >= max(_SURE_TEXT, len(data) // 2)
        and all(is_text(text) for text in texts)
    )


def _is_short_word(form: _Form) -> bool:
    """Whether it reads as a word or a number, and is so short that nobody asks whether it could be read otherwise."""
    short = form.text and not form.sure and len(form.data) < _NO_CHANCE
    return short and form.data.isalnum() and not noise(form.data)


def _all_of(data: bytes) -> Noise:
    return Noise(data, len(data))


def _seriousness(found: list[Noise]) -> tuple[bool, int]:
    return any(each.unread for each in found), max((each.size for each in found), default=0)


def _weight(found: list[Noise]) -> int:
    return sum(each.size for each in found)
