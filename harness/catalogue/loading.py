"""Reads the files of the catalogue, each once."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TypeVar

import msgspec

from harness.catalogue.entries import DataType, Entry, FrameworkCalls, Rule, Sdk, Shared, Technique

E = TypeVar("E", bound=Entry)


def _load(name: str, entry: type[E]) -> tuple[E, ...]:
    return _read(files(__package__).joinpath(name), entry)


def _read(file: Traversable, entry: type[E]) -> tuple[E, ...]:
    return tuple(msgspec.yaml.decode(file.read_bytes(), type=list[entry]))  # type: ignore[valid-type]


@cache
def load_data_types() -> tuple[DataType, ...]:
    """All data types, in the order of the file."""
    return _load("data_types.yaml", DataType)


@cache
def load_rows() -> tuple[Technique, ...]:
    """The techniques as they are written, held against nothing: a file for each data type, in the order of names.

    They tell how an app collects: one entry a method of the class that runs (not the abstract one), all its overloads.
    An API level on which the class lacks the method costs nothing: the agent lists it as not armed, with the reason.
    """
    found = sorted(files(__package__).joinpath("techniques").iterdir(), key=lambda file: file.name)
    return tuple(row for file in found for row in _read(file, Technique))


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


class _Permissions(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    source: str
    names: tuple[str, ...]


@cache
def load_asked_permissions() -> frozenset[str]:
    """The platform's permissions that the user is asked for, by their full names."""
    text = files(__package__).joinpath("permissions.yaml").read_bytes()
    return frozenset(msgspec.yaml.decode(text, type=_Permissions).names)


@cache
def load_rules() -> tuple[Rule, ...]:
    """The rules that clauses of policies refer to, in the order of the file."""
    return _load("rules.yaml", Rule)
