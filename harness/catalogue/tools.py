"""What public tools hook, held against the techniques: which pairs are rows, which others show, and which none does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from importlib.resources import files

import msgspec

from harness.catalogue.entries import Technique
from harness.catalogue.rows import load_techniques
from harness.text import Text

RUNS = {
    "android.content.pm.PackageManager": "android.app.ApplicationPackageManager"
}  # the class behind an abstract one


class How(StrEnum):
    """How a method that public tools hook is seen here."""

    ROW = "row"  # by a technique of its own
    THROUGH = "through"  # through other techniques
    NOTHING = "nothing"  # it gives nothing personal
    UNWATCHED = "unwatched"  # not at all


class Seen(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How pairs are seen that are no rows."""

    how: How
    through: tuple[str, ...] = ()  # the techniques
    because: Text
    pairs: tuple[str, ...]


class Tools(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The file: the tools by letter, what each hooks by class and method, and how it is seen here."""

    tools: dict[str, str]
    hooked: dict[str, dict[str, str]]
    seen: tuple[Seen, ...]


@cache
def load_tools() -> Tools:
    """What public tools hook."""
    return msgspec.yaml.decode(files(__package__).joinpath("tools.yaml").read_bytes(), type=Tools)


def coverage() -> Mapping[str, How]:
    """How each pair (`class.method`) is seen."""
    told = {pair: seen.how for seen in load_tools().seen for pair in seen.pairs}
    rows = {(row.class_name, row.method) for row in load_techniques()}
    pairs = ((name, method) for name, methods in load_tools().hooked.items() for method in methods)
    return {
        f"{name}.{method}": How.ROW
        if (RUNS.get(name, name), method) in rows or (name, method) in rows
        # What is named nowhere is not seen: a pair cannot be forgotten into a better number.
        else told.get(f"{name}.{method}", How.UNWATCHED)
        for name, method in pairs
    }


def vector(row: Technique) -> str:
    """By what kind of road a technique collects."""
    if row.comes_with != "platform":
        return row.comes_with
    if "$Stub$Proxy" in row.class_name or row.class_name == "android.content.ContentProviderProxy":
        return "binder"
    if row.method in ("exec", "start") and row.class_name.startswith("java.lang."):
        return "command"
    if row.class_name.startswith("libcore.io."):
        return "file"
    if row.class_name.startswith(("android.content.ContentResolver", "android.content.ContentProviderClient")):
        return "provider"
    return "api"


def counts() -> dict[str, Counter[str]]:
    """How many techniques there are: by data type, by vector, and by API level for those of the platform."""
    rows = load_techniques()
    levels = Counter[str]()
    for row in rows:
        if row.comes_with == "platform":
            levels.update(str(level) for level in range(26, 37) if row.api.min <= level <= (row.api.max or level))
    return {
        "data_type": Counter(row.data_type for row in rows),
        "vector": Counter(vector(row) for row in rows),
        "api_level": levels,
    }
