"""What the platform itself has in every app's process: classes and their methods' signatures, by API level.

`signatures.zip` is written by harness/simulator/framework/platform_table.py from the platform's class files; `core.txt`
holds by hand what the catalogue needs of Java's own classes. Neither holds code.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

FIRST, LAST = 26, 36  # API levels of the table
_NEXT = re.compile(r"\n(?!\t)")  # where the next class begins
_LINE = re.compile(r"(?P<name>.*?)(?: (?P<levels>[\d,-]+))?")


@dataclass(frozen=True, slots=True)
class Method:
    """One method of a class: how the agent writes it, the API levels that have it, whether it lacks code there."""

    signature: str  # "getString(android.content.ContentResolver,java.lang.String)"
    levels: frozenset[int]
    abstract: bool

    @property
    def name(self) -> str:
        """`$init` for a constructor."""
        return self.signature.partition("(")[0]


@dataclass(frozen=True, slots=True)
class _Class:
    """Its own methods, and the classes that it extends on one level or another, where these are not Object."""

    methods: tuple[Method, ...]
    parents: tuple[str, ...]


def nearest(level: int) -> int:
    """The level of the table that stands for `level`: a later one is held to the last that is known."""
    return min(max(level, FIRST), LAST)


def has_class(class_name: str) -> bool:
    """Whether some level has the class."""
    return _class(class_name) is not None


def has_package(name: str) -> bool:
    """Whether some level has classes in the package."""
    return bool(_package(name))


@cache
def methods(class_name: str, method: str) -> tuple[Method, ...]:
    """All overloads of `method` on all levels, with those that a parent has."""
    found: dict[tuple[str, bool], Method] = {}
    for known in _line_of(class_name):
        for each in known.methods:
            if each.name == method:
                found.setdefault((each.signature, each.abstract), each)
        if method == "$init":
            break
    return tuple(found.values())


def method_names(class_name: str) -> frozenset[str]:
    """The names of all methods that the class itself has on some level; none where no level has it."""
    known = _class(class_name)
    return frozenset(method.name for method in known.methods) if known else frozenset()


def _line_of(class_name: str) -> Iterator[_Class]:
    known = _class(class_name)
    if known is None:
        return
    yield known
    for parent in known.parents:
        yield from _line_of(parent)


@cache
def _class(name: str) -> _Class | None:
    package, _, simple = name.rpartition(".")
    return _read(name, _core()) or _read(simple, _package(package))


@cache
def _archive() -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(files(__package__).joinpath("signatures.zip").read_bytes()))


@cache
def _package(name: str) -> str:
    """The lines of a package, empty where the platform has none of that name."""
    return "\n" + _archive().read(name).decode() if name in _archive().namelist() else ""


@cache
def _core() -> str:
    return "\n" + files(__package__).joinpath("core.txt").read_text(encoding="utf-8")


def _read(name: str, text: str) -> _Class | None:
    """The class `name` of `text`: its own line and the lines below it that begin with a tab."""
    start = text.find(f"\n{name} ")
    if start < 0:
        return None
    head, *lines = _block(text, start + 1)
    own = frozenset(_levels(head.removeprefix(f"{name} ")))
    parted = [_LINE.fullmatch(line) for line in lines]
    named = [(m["name"], frozenset(_levels(m["levels"])) if m["levels"] else own) for m in parted if m is not None]
    return _Class(
        methods=tuple(
            Method(line.removeprefix("abstract "), levels, line.startswith("abstract "))
            for line, levels in named
            if not line.startswith("< ")
        ),
        parents=tuple(line.removeprefix("< ") for line, _ in named if line.startswith("< ")),
    )


def _block(text: str, start: int) -> list[str]:
    """The line at `start`, and those below it that belong to it, without their tabs."""
    after = _NEXT.search(text, start)
    return text[start : after.start() if after else len(text)].rstrip("\n").split("\n\t")


def _levels(text: str) -> Iterator[int]:
    for part in text.split(","):
        first, _, last = part.partition("-")
        yield from range(int(first), int(last or first) + 1)
