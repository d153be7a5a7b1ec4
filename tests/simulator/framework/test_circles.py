"""The Java sources go one way too: who has to read a file has to read what it names."""

from __future__ import annotations

import zipfile
from collections import defaultdict
from pathlib import Path

import pytest

from harness.catalogue.platform import has_class
from harness.classfile import read_class
from harness.simulator.framework import build, signatures
from harness.simulator.framework.platform_table import cached
from tests.circles import circles_of

MOST = 4  # files
LEVEL = 34  # the release whose public names the framework's are compared with


def uses(jar: Path, only: frozenset[str] = frozenset()) -> dict[str, set[str]]:
    """The files of a jar's sources (all, or `only` some), by the name of their class, and those that each needs."""
    found: dict[str, set[str]] = defaultdict(set)
    with zipfile.ZipFile(jar) as archive:
        named = (name for name in archive.namelist() if name.endswith(".class"))
        wanted = [name for name in named if not only or file_of(name.removesuffix(".class")) in only]
        classes = [read_class(archive.read(name)) for name in wanted]
    for each in classes:
        found[file_of(each.name)] |= {file_of(name) for name in each.types()}
    return {name: used & found.keys() - {name} for name, used in found.items()}


def file_of(class_name: str) -> str:
    return class_name.partition("$")[0]


def is_the_platforms(name: str) -> bool:
    """Whether its public names are compared with the platform's, where the class is too."""
    return name.startswith(signatures.CHECKED) and (name.startswith("org/json/") or has_class(name.replace("/", ".")))


def of_the_platform(graph: dict[str, set[str]]) -> dict[str, set[str]]:
    """The files of its classes, and what each needs of the others."""
    return {name: {used for used in graph[name] if is_the_platforms(used)} for name in graph if is_the_platforms(name)}


def test_no_more_than_four_java_files_use_one_another_in_a_circle() -> None:
    """Classes of the platform that need one another there need one another here; each such knot counts as one file."""
    graph = uses(build.JAR)
    knot = {name: min(names) for names in circles_of(of_the_platform(graph)) for name in names}
    drawn: dict[str, set[str]] = defaultdict(set)
    for name, used in graph.items():
        drawn[knot.get(name, name)] |= {knot.get(each, each) for each in used} - {knot.get(name, name)}
    assert len(graph) > 300
    assert not [sorted(names) for names in circles_of(drawn) if len(names) > MOST]


def test_what_is_in_a_circle_here_is_in_one_on_the_platform() -> None:
    """By these very classes, so that no class here is in a knot which its own on Android is not in."""
    jar = cached(LEVEL)
    if not jar.exists():
        pytest.skip(f"{jar.name} is not in the cache: make platform-table fetches it")
    knots = [set(names) for names in circles_of(of_the_platform(uses(build.JAR))) if len(names) > MOST]
    there = uses(jar, frozenset().union(*knots))
    for names in knots:
        assert [set(each) for each in circles_of({name: there[name] & names for name in names})] == [names]
