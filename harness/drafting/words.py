"""The words of policies, from the YAML files beside this one: what stands in a text, and what it means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Generic, TypeVar

import ahocorasick_rs
import msgspec

from harness.catalogue import load_sdks
from harness.drafting.source import fold
from harness.policy import Check, ClauseKind

T = TypeVar("T")


class Named(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file that lists the names of each id."""

    source: str
    names: dict[str, tuple[str, ...]]
    general: tuple[str, ...] = ()  # of these names, those of groups whose members may be listed beside them
    nothing: tuple[str, ...] = ()  # what has such a name within it, and is no data
    acts: tuple[str, ...] = ()  # of these names, those of what a user does: data as an item of a list alone


class SdkNames(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an SDK is called, and what a vendor's bare name has to stand with."""

    names: tuple[str, ...]
    short: tuple[str, ...] = ()
    about: tuple[str, ...] = ()


class _Sdks(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    source: str
    sdks: dict[str, SdkNames]


class Labels(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What stands before a colon, or at the top of a column."""

    source: str
    fields: dict[str, tuple[str, ...]]
    links: tuple[str, ...]
    updated: tuple[str, ...]
    effective: tuple[str, ...]
    version: tuple[str, ...]
    contact: tuple[str, ...]
    operator: tuple[str, ...]


class EnglishDenials(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"no": "not"}):
    """The words by which an English sentence denies, and the verbs that they deny."""

    verbs: tuple[str, ...]
    no: tuple[str, ...]
    none: tuple[str, ...]
    exceptions: tuple[str, ...]
    conditions: tuple[str, ...]
    also: tuple[str, ...]


class Denials(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words by which a sentence says that something is not collected."""

    verbs: tuple[str, ...]
    strong: tuple[str, ...]
    bare: tuple[str, ...]
    between: tuple[str, ...]
    unless: tuple[str, ...]
    passive: tuple[str, ...]
    outside: tuple[str, ...]
    but: tuple[str, ...]
    takes: tuple[str, ...]
    these: tuple[str, ...]
    refused: tuple[str, ...]
    exceptions: tuple[str, ...]
    not_excepted: str
    also: tuple[str, ...]
    english: EnglishDenials


class Kinds(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"no": "not"}):
    """Of what sort a section or statement is."""

    source: str
    sections: dict[ClauseKind, tuple[str, ...]]
    statements: dict[ClauseKind, tuple[str, ...]]
    checks: dict[ClauseKind, tuple[Check, ...]]
    declares: tuple[str, ...]
    defines: tuple[str, ...]
    no: Denials
    optional: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A name that stands in a folded text, from `start` to `end`, and what it may mean."""

    start: int
    end: int
    meanings: tuple[T, ...]


class Finder(Generic[T]):
    """Finds all names of a list in a text, in one pass: of those that overlap, the first, and of these the longest."""

    def __init__(self, meanings: Mapping[str, Iterable[T]]) -> None:
        """`meanings` has what each name means; names are folded here."""
        folded: dict[str, dict[T, None]] = {}
        for name, meant in meanings.items():
            folded.setdefault(fold(name), {}).update(dict.fromkeys(meant))
        self._meanings = [tuple(meant) for meant in folded.values()]
        longest = ahocorasick_rs.MatchKind.LeftmostLongest
        self._search = ahocorasick_rs.AhoCorasick(list(folded), matchkind=longest)

    @property
    def known(self) -> frozenset[T]:
        """All that the names may mean."""
        return frozenset(meaning for meant in self._meanings for meaning in meant)

    def find(self, folded: str) -> Iterator[Found[T]]:
        """The names in a folded text. A Latin one is a word of its own, in the plural perhaps."""
        for number, start, end in self._search.find_matches_as_indexes(folded):
            if _is_word(folded, start, end):
                yield Found(start, end, self._meanings[number])

    def is_in(self, folded: str) -> bool:
        """Whether any stands in it."""
        return any(True for _ in self.find(folded))

    def meanings(self, folded: str) -> tuple[T, ...]:
        """All that is meant, each once."""
        return tuple(dict.fromkeys(meaning for found in self.find(folded) for meaning in found.meanings))


def finder_of(names: Mapping[T, Iterable[str]], nothing: Iterable[str] = ()) -> Finder[T]:
    """A finder by the ids that names mean; `nothing` are longer names, around these, that mean none."""
    meanings: dict[str, list[T]] = {name: [] for name in nothing}
    for meaning, called in names.items():
        for name in called:
            meanings.setdefault(name, []).append(meaning)
    return Finder(meanings)


def _is_word(text: str, start: int, end: int) -> bool:
    if start and _is_latin(text[start]) and _is_latin(text[start - 1]):
        return False
    if end < len(text) and text[end] == "s" and _is_latin(text[end - 1]):
        end += 1
    return not (end < len(text) and _is_latin(text[end - 1]) and _is_latin(text[end]))


def _is_latin(sign: str) -> bool:
    return sign.isascii() and (sign.isalnum() or sign == "_")


def _read(file: str, kind: type[T]) -> T:
    return msgspec.yaml.decode(files(__package__).joinpath(file).read_bytes(), type=kind, strict=False)


@cache
def data_types() -> Finder[str]:
    """Ids of data types."""
    named = _read("data_types.yaml", Named)
    return finder_of(named.names, named.nothing)


@cache
def general() -> frozenset[str]:
    """The names of groups of kinds of data, folded."""
    return frozenset(map(fold, _read("data_types.yaml", Named).general))


@cache
def acts() -> frozenset[str]:
    """The names of what a user does, which are data where nothing that it is done to follows, folded."""
    return frozenset(map(fold, _read("data_types.yaml", Named).acts))


@cache
def permissions() -> Finder[str]:
    """Full names of permissions, by what they are called and by their own last part."""
    names = _read("permissions.yaml", Named).names
    return finder_of({name: (*called, name.rpartition(".")[2]) for name, called in names.items()})


@cache
def labels() -> Labels:
    """The labels of lines and columns."""
    return _read("labels.yaml", Labels)


@cache
def fields() -> dict[str, str]:
    """What each label of an SDK's or a permission's row stands for, folded."""
    return {fold(label): field for field, called in labels().fields.items() for label in called}


@cache
def fields_without_blanks() -> dict[str, str]:
    """The same labels without the blanks in them."""
    return {label.replace(" ", ""): field for label, field in fields().items()}


@cache
def kinds() -> Kinds:
    """The words of sections and statements."""
    return _read("kinds.yaml", Kinds)


@cache
def sdk_names() -> dict[str, SdkNames]:
    """What each SDK of the catalogue is called."""
    return _read("sdks.yaml", _Sdks).sdks


@cache
def sdk_finder() -> Finder[tuple[str, bool]]:
    """(SDK, whether the name says it by itself)."""
    meanings: dict[str, list[tuple[str, bool]]] = {}
    for sdk, called in sdk_names().items():
        for name in called.names:
            meanings.setdefault(name, []).append((sdk, True))
        for name in called.short:
            meanings.setdefault(name, []).append((sdk, False))
    for each in load_sdks():
        for package in each.packages:
            if package.count(".") > 1:
                meanings.setdefault(package, []).append((each.id, True))
    return Finder(meanings)


@cache
def _about() -> dict[str, Finder[bool]]:
    return {
        sdk: Finder({word: (True,) for word in called.about}) for sdk, called in sdk_names().items() if called.short
    }


def sdks(text: str, context: str) -> tuple[str, ...]:
    """Ids of the SDKs that a text names; a vendor's bare name counts where the context says which of them is meant."""
    folded, around = fold(text), fold(context)
    named: dict[str, None] = {}
    for found in sdk_finder().find(folded):
        for sdk, by_itself in found.meanings:
            if by_itself or _about()[sdk].is_in(around):
                named[sdk] = None
    return tuple(named)


def names_an_sdk(text: str) -> bool:
    """Whether the name of an SDK stands in a text, by itself or as its vendor's."""
    return sdk_finder().is_in(fold(text))
