"""The forms of a value that no decoding undoes: other ways to write it, and digests. Knowledge is in forms.yaml."""

from __future__ import annotations

import hashlib
import math
import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal, NamedTuple

import msgspec

from harness.events.records import SHORTEST

_BARE_ADDRESS = re.compile(r"[0-9A-Fa-f]{12}")
_BARE_UUID = re.compile(r"[0-9A-Fa-f]{32}")
_HEX_ID = re.compile(r"(?=.*[A-Fa-f])[0-9A-Fa-f]{12,16}|[0-9A-Fa-f]{16}")
_BYTES = re.compile(r"(?:[0-9A-Fa-f]{2}){6,64}")
_COUNTRY = re.compile(r"(?:\+|00)?86[ -]?(?=1\d{10}$)")  # before the eleven digits of a Chinese mobile number
_IMEI = re.compile(r"\d{15}")  # 3GPP TS 23.003: fourteen digits, and one by which they are checked
_MOBILE = re.compile(r"1\d{10}")
# What reads as Chinese in GBK may be another language in one of the last four.
_CHARSETS = ("utf-8", "gbk", "utf-16-le", "utf-16-be", "big5", "shift_jis", "euc-jp", "euc-kr")
LONG_ENOUGH_TO_JOIN = 8  # bytes of a value without its punctuation: less of it is a word by chance
_FROM_ABROAD = re.compile(r"\+\d[\d\s().\-/]{8,24}")
_LANDLINE = re.compile(r"0[1-9]\d{8,10}")
_WORD = re.compile(r"[^\W\d_][^\W\d_.'’\-]*[.'’\-]?[^\W\d_]*")
SHORTEST_NATIONAL = 8  # digits: fewer stand in many places by chance
MOST_WORDS_OF_A_NAME = 4
LONG_ENOUGH_TO_TURN = 8  # characters of a value that is looked for backwards as well


class _Form(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    id: str
    source: str


class DigestForm(_Form, frozen=True, kw_only=True):
    """A digest; `cut` are numbers of hex characters that are kept of it, `middle` the sixteen in its middle."""

    algorithm: str
    cut: tuple[int, ...]
    middle: bool = False


class UuidForm(_Form, frozen=True, kw_only=True):
    """A digest in the clothes of a UUID; name spaces are hex, "" for none."""

    algorithm: str
    version: int
    namespaces: tuple[str, ...]


class Again(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which digests are digested once more, by which."""

    of: tuple[str, ...]
    by: tuple[str, ...]
    source: str


class Alphabet(_Form, frozen=True, kw_only=True):
    """Signs in which bytes are written, by groups of bits or as one number."""

    by: Literal["bits", "number"]
    signs: str


class Countries(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The codes of countries that have fewer than three digits."""

    codes: tuple[str, ...]
    source: str


class Forms(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The whole of forms.yaml."""

    digests: tuple[DigestForm, ...]
    again: Again
    uuids: tuple[UuidForm, ...]
    alphabets: tuple[Alphabet, ...]
    countries: Countries
    keys: dict[str, tuple[str, ...]]


@cache
def load_forms() -> Forms:
    """The forms that are looked for."""
    return msgspec.yaml.decode(files(__package__).joinpath("forms.yaml").read_bytes(), type=Forms)


class Digest(NamedTuple):
    """One digest of a value, and how much of it is enough to know it by."""

    name: str
    value: bytes
    cuts: tuple[int, ...]  # in bytes, from the beginning
    middle: bool


@lru_cache(maxsize=4096)
def written(text: str) -> tuple[tuple[str, str], ...]:
    """Every way in which a value is written as text, small and capital letters apart, with its name."""
    bare = re.sub(r"[:\-\s]", "", text)
    found: dict[str, str] = {}
    for each in (text, bare, *_punctuated(bare), *_without_country(bare), *_composed(text), *_composed(bare)):
        found.setdefault(each, "plain")
    for each in (*_inside_the_country(text), *_last_word_first(text)):
        found.setdefault(each, "plain")
    if len((joined := without_signs(text)).encode("utf-8", "replace")) >= LONG_ENOUGH_TO_JOIN:
        found.setdefault(joined, "plain")
    if _HEX_ID.fullmatch(bare):
        found.setdefault(str(int(bare, 16)), "decimal")
        found.setdefault(str(int(bare, 16) - (1 << 64)) if len(bare) == 16 and int(bare[0], 16) > 7 else "", "decimal")
    if _BARE_UUID.fullmatch(bare):
        found |= {half: "as two numbers" for half in _halves(bare)}
    if _IMEI.fullmatch(bare):
        found.setdefault(bare[:14], "without its check digit")
    if bare.isdecimal() and bare.isascii() and 10 <= len(bare) <= 19:
        found.setdefault(f"{int(bare):x}", "hex number")
    if len(bare) >= LONG_ENOUGH_TO_TURN:
        found.setdefault(bare[::-1], "reversed")
        found.setdefault(text[::-1], "reversed")
    return tuple((form, name) for form, name in found.items() if len(form.encode("utf-8", "replace")) >= SHORTEST)


@lru_cache(maxsize=4096)
def in_alphabets(text: str) -> dict[tuple[str, ...], str]:
    """A value's bytes, as text and as what the text is hex of, in other alphabets, forwards and backwards.

    The first of each key is the name of the alphabet; of two values of one shape the same keys lead to the same form.
    """
    bare = re.sub(r"[:\-\s]", "", text)
    contents = {"text": text.encode("utf-8", "replace")}
    if _BYTES.fullmatch(bare):
        contents["bytes"] = bytes.fromhex(bare)
    found: dict[tuple[str, ...], str] = {}
    for alphabet in load_forms().alphabets:
        for kind, content in contents.items():
            for order, each in (("", content), ("turned", content[::-1])):
                coded = _in_alphabet(each, alphabet)
                if len(coded) >= LONG_ENOUGH_TO_TURN:
                    key = (alphabet.id, alphabet.signs, alphabet.by, kind, order)
                    found[*key, "forwards"], found[*key, "backwards"] = coded, coded[::-1]
    return found


def _in_alphabet(content: bytes, alphabet: Alphabet) -> str:
    number, base = int.from_bytes(content), len(alphabet.signs)
    if alphabet.by == "bits":
        number <<= -len(content) * 8 % (base - 1).bit_length()
    signs = []
    while number:
        number, rest = divmod(number, base)
        signs.append(alphabet.signs[rest])
    if alphabet.by == "bits":
        signs += alphabet.signs[0] * (math.ceil(len(content) * 8 / (base - 1).bit_length()) - len(signs))
    return "".join(reversed(signs))


def without_signs(text: str) -> str:
    """Only the letters and digits of a text."""
    return re.sub(r"[\W_]+", "", text)


def in_charsets(text: str) -> Iterator[tuple[str, bytes]]:
    """A text in the charsets in which it may stand among bytes that are no text, by the charset's name."""
    for charset in ("utf-8",) if text.isascii() else _CHARSETS:
        try:
            yield charset, text.encode(charset)
        except UnicodeEncodeError:
            continue


def charsets(text: str) -> Iterator[bytes]:
    """The same without the names."""
    return (raw for _, raw in in_charsets(text))


def _punctuated(bare: str) -> tuple[str, ...]:
    """A hardware address or UUID as it is usually written."""
    if _BARE_ADDRESS.fullmatch(bare):
        pairs = re.findall("..", bare)
        return ":".join(pairs), "-".join(pairs)
    if _BARE_UUID.fullmatch(bare):
        return (f"{bare[:8]}-{bare[8:12]}-{bare[12:16]}-{bare[16:20]}-{bare[20:]}",)
    return ()


def _composed(text: str) -> tuple[str, ...]:
    """A text with its accents and syllables as one sign each and as several, and without letters of full width."""
    if text.isascii():
        return ()
    return tuple(unicodedata.normalize(form, text) for form in ("NFC", "NFD", "NFKC"))


def _halves(bare: str) -> Iterator[str]:
    """`getMostSignificantBits` and `getLeastSignificantBits` of Java's UUID, with a sign and without."""
    for half in (int(bare[:16], 16), int(bare[16:], 16)):
        yield from (str(half), str(half - (half >> 63 << 64)))


def _without_country(bare: str) -> tuple[str, ...]:
    country = _COUNTRY.match(bare)
    return (bare[country.end() :],) if country else ()


def _inside_the_country(text: str) -> tuple[str, ...]:
    """A phone number of any country as it is dialled there, and a Chinese one of a landline as it is from abroad."""
    digits = re.sub(r"\D", "", text)
    if _LANDLINE.fullmatch(digits) and not text.startswith("+"):
        return (f"86{digits[1:]}",)
    if not _FROM_ABROAD.fullmatch(text):
        return ()
    codes = load_forms().countries.codes
    national = digits[next((len(code) for code in codes if digits.startswith(code)), 3) :]
    return (national, f"0{national}") if len(national) >= SHORTEST_NATIONAL else ()


def _last_word_first(text: str) -> Iterator[str]:
    """A name as it is sorted and as vCards have it: `Smith, John`."""
    words = text.split()
    if 2 <= len(words) <= MOST_WORDS_OF_A_NAME and all(_WORD.fullmatch(word) for word in words):
        for first in (words[-1:], words[:0:-1]):
            rest = [word for word in words if word not in first]
            for between in (" ", ", ", ",", ";", ""):
                turned = " ".join(first) + between + " ".join(rest)
                if between or len(turned.encode("utf-8", "replace")) >= LONG_ENOUGH_TO_JOIN:
                    yield turned


def digests(text: str, *, thorough: bool) -> tuple[Digest, ...]:
    """The digests of a value's texts; `thorough` those of its bytes and number, in UTF-16, and of digests as well."""
    forms = load_forms()
    found: dict[bytes, Digest] = {}
    contents = dict.fromkeys(_digested(text) if thorough else _as_text(text))
    for content in contents:
        for form in forms.digests:
            if value := _hash(form.algorithm, content):
                cuts = tuple(count // 2 for count in form.cut)
                found.setdefault(value, Digest(form.id, value, cuts, form.middle))
                if thorough and form.id in forms.again.of and not content.count(0):
                    _again(forms, form.id, value, found)
        for uuid in forms.uuids:
            for namespace in uuid.namespaces:
                value = _hash(uuid.algorithm, bytes.fromhex(namespace) + content)
                if value:
                    dressed = _dressed(value, uuid.version)
                    found.setdefault(dressed, Digest(uuid.id, dressed, (), middle=False))
    return tuple(found.values())


def _as_text(text: str) -> Iterator[bytes]:
    yield from (form.encode("utf-8", "replace") for form in (text, text.lower(), text.upper()))


def _digested(text: str) -> Iterator[bytes]:
    """What of a value is digested."""
    bare = re.sub(r"[:\-\s]", "", text)
    texts = [text, bare, *_punctuated(bare), *_without_country(bare)]
    if _MOBILE.fullmatch(texts[-1]):
        texts += [f"+86{texts[-1]}", f"86{texts[-1]}"]
    for each in dict.fromkeys(form for text in texts for form in (text, text.lower(), text.upper())):
        if len(each.encode("utf-8", "replace")) >= SHORTEST:
            yield each.encode("utf-8", "replace")
            yield each.encode("utf-16-le", "replace")
            yield each.encode("utf-16-be", "replace")
            yield each.encode("utf-16", "replace")
    if _BYTES.fullmatch(bare):
        yield bytes.fromhex(bare)
        yield bytes.fromhex(bare)[::-1]
    if _HEX_ID.fullmatch(bare):
        yield str(int(bare, 16)).encode()


def _again(forms: Forms, name: str, value: bytes, found: dict[bytes, Digest]) -> None:
    for form in forms.digests:
        if form.id in forms.again.by:
            for inner in (value.hex().encode(), value.hex().upper().encode(), value):
                if once_more := _hash(form.algorithm, inner):
                    found.setdefault(once_more, Digest(f"{form.id} of {name}", once_more, (8, 16), middle=False))


def _hash(algorithm: str, content: bytes) -> bytes:
    """The digest; b"" where this build of Python does not know the algorithm."""
    try:
        return hashlib.new(algorithm, content, usedforsecurity=False).digest()
    except ValueError:
        return b""


def _dressed(value: bytes, version: int) -> bytes:
    """The first sixteen bytes with the version and variant of a UUID."""
    dressed = bytearray(value[:16])
    dressed[6] = dressed[6] & 0x0F | version << 4
    dressed[8] = dressed[8] & 0x3F | 0x80
    return bytes(dressed)


def java_hash(text: str) -> int:
    """`String.hashCode` of Java, as a signed number of 32 bits."""
    value = 0
    for unit in memoryview(text.encode("utf-16-le", "surrogatepass")).cast("H"):
        value = (31 * value + unit) & 0xFFFFFFFF
    return value - (1 << 32) if value >> 31 else value


def keys_of(data_types: Iterable[str]) -> frozenset[str]:
    """Words of a key that name one of these data types."""
    known = load_forms().keys
    return frozenset(key for data_type in data_types for key in known.get(data_type, ()))
