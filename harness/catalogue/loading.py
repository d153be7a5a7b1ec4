"""Reads the files of the catalogue, each once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TypeVar

import msgspec

from harness.catalogue.entries import (
    Carrier,
    Command,
    DataType,
    Entry,
    FrameworkCalls,
    Lists,
    Permissions,
    Rule,
    Sdk,
    Shared,
    Technique,
)
from harness.errors import BadInput
from harness.text import Text

E = TypeVar("E", bound=Entry)
_ID = re.compile(r"^- id: *(\S+)", re.MULTILINE)
_OF_ENTRY = re.compile(r"\$\[(\d+)\]")  # how msgspec names an element of the list that a file is


def _load(name: str, entry: type[E]) -> tuple[E, ...]:
    return _read(files(__package__).joinpath(name), entry)


def _read(file: Traversable, entry: type[E]) -> tuple[E, ...]:
    try:
        return tuple(msgspec.yaml.decode(file.read_bytes(), type=list[entry]))  # type: ignore[valid-type]
    except msgspec.ValidationError as error:
        found = _OF_ENTRY.search(str(error))
        ids = list(places_in(file))
        place = ids[int(found[1])][1] if found and int(found[1]) < len(ids) else file.name
        raise BadInput(place, Text(zh=f"无法读取：{error}", en=f"it cannot be read: {error}"), _MEND) from error


_MEND = Text(
    zh="请对照 harness/catalogue/entries.py 更正该条目",
    en="Correct the entry: harness/catalogue/entries.py says what it may hold",
)


def places_in(file: Traversable) -> list[tuple[str, str]]:
    """The id of each entry of a file and where it begins: `imei.yaml:12`."""
    text = file.read_text(encoding="utf-8")
    return [(found[1], f"{file.name}:{text.count(chr(10), 0, found.start()) + 1}") for found in _ID.finditer(text)]


@cache
def load_data_types() -> tuple[DataType, ...]:
    """All data types, in the order of the file."""
    return _load("data_types.yaml", DataType)


@cache
def load_rows() -> tuple[Technique, ...]:
    """The techniques as they are written, held against nothing: a file for each data type, in the order of names.

    They tell how an app collects: one entry a method of the class that runs (not the abstract one), all its overloads.
    An API level on which the class lacks the method costs nothing: the agent lists it as not armed, with the reason.
    Raises `BadInput`, with file and line, for a second row of one id and for a data type that nobody knows.
    """
    rows = tuple(_spelled_out(row) for file in _files_of("techniques") for row in _read(file, Technique))
    known = {data_type.id for data_type in load_data_types()}
    first: dict[str, str] = {}
    for row, (name, place) in zip(rows, row_places(), strict=True):
        if name in first:
            taken = Text(zh=f"{name} 已在 {first[name]} 出现", en=f"{name} stands at {first[name]} already")
            raise BadInput(place, taken, Text(zh="请给其中一个换一个 id", en="Give one of the two another id"))
        first[name] = place
        if row.data_type not in known:
            unknown = Text(zh=f"没有信息类型 {row.data_type}", en=f"no data type is named {row.data_type}")
            raise BadInput(f"{place}, {name}", unknown, _NAME_ONE)
    return rows


_NAME_ONE = Text(
    zh="请更正 data_type，或在 data_types.yaml 中加入该类型",
    en="Correct `data_type`, or add the data type to data_types.yaml",
)


_ALTERNATIVES = re.compile(r"\{([^{}]*,[^{}]*)\}")


def _spelled_out(row: Technique) -> Technique:
    """The row with a pattern for each alternative: `*.{gif,png}` is `*.gif` and `*.png`."""
    if row.when is None:
        return row
    lists = {name: getattr(row.when, name) for name in ("matches", "excludes", "files", "holds")}
    spelled = {name: tuple(each for one in patterns for each in _each(one)) for name, patterns in lists.items()}
    return msgspec.structs.replace(row, when=msgspec.structs.replace(row.when, **spelled))


def _spelled_lists(listed: Lists) -> Lists:
    folders, excludes = ([each for one in many for each in _each(one)] for many in (listed.folders, listed.excludes))
    return msgspec.structs.replace(listed, folders=tuple(folders), excludes=tuple(excludes))


def _each(pattern: str) -> Iterator[str]:
    found = _ALTERNATIVES.search(pattern)
    if found is None:
        yield pattern
        return
    for one in found[1].split(","):
        yield from _each(pattern[: found.start()] + one + pattern[found.end() :])


@cache
def row_places() -> tuple[tuple[str, str], ...]:
    """The ids of `load_rows`, in the same order, with where each begins: `techniques/imei.yaml:12`."""
    return tuple((name, f"techniques/{place}") for file in _files_of("techniques") for name, place in places_in(file))


def _files_of(folder: str) -> list[Traversable]:
    found = files(__package__).joinpath(folder).iterdir()
    return sorted((file for file in found if file.name.endswith(".yaml")), key=lambda file: file.name)


@cache
def load_commands() -> tuple[Command, ...]:
    """What programs give whoever runs them, in the order of the file."""
    return tuple(
        msgspec.structs.replace(command, lists=tuple(_spelled_lists(each) for each in command.lists))
        for command in _load("commands.yaml", Command)
    )


@cache
def load_sdks() -> tuple[Sdk, ...]:
    """All SDKs, in the order of the file."""
    return _load("sdks.yaml", Sdk)


@cache
def load_shared() -> tuple[Shared, ...]:
    """What belongs to no single SDK, in the order of the file."""
    return _load("shared.yaml", Shared)


@cache
def load_framework_calls() -> FrameworkCalls:
    """What `framework_calls.py` has found in the platform's class files."""
    text = files(__package__).joinpath("framework_calls.yaml").read_bytes()
    return msgspec.yaml.decode(text, type=FrameworkCalls)


@cache
def load_packers() -> tuple[Carrier, ...]:
    """What hides an app's code, in the order of the file."""
    return _load("packers.yaml", Carrier)


@cache
def load_runtimes() -> tuple[Carrier, ...]:
    """What runs code of other languages, in the order of the file."""
    return _load("runtimes.yaml", Carrier)


@cache
def load_permissions() -> Permissions:
    """What a policy has to say of which permission."""
    text = files(__package__).joinpath("permissions.yaml").read_bytes()
    return msgspec.yaml.decode(text, type=Permissions)


@cache
def load_asked_permissions() -> frozenset[str]:
    """The platform's permissions that the user is asked for, by their full names."""
    return frozenset(load_permissions().asked)


@cache
def load_rules() -> tuple[Rule, ...]:
    """The rules that clauses of policies refer to: a file for each set, in the order of names."""
    return tuple(rule for file in _files_of("rules") for rule in _read(file, Rule))
