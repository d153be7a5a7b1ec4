"""The Java sources go one way too: who has to read a file has to read what it names."""

from __future__ import annotations

import zipfile
from collections import defaultdict
from pathlib import Path

from harness.catalogue.platform import has_class
from harness.classfile import read_class
from harness.simulator.framework import build, signatures
from tests.circles import circles_of


def uses(jar: Path) -> dict[str, set[str]]:
    """The files of a jar's sources, by the name of their class, and the files that each needs; imported or not."""
    found: dict[str, set[str]] = defaultdict(set)
    with zipfile.ZipFile(jar) as archive:
        classes = [read_class(archive.read(name)) for name in archive.namelist() if name.endswith(".class")]
    for each in classes:
        found[file_of(each.name)] |= {file_of(name) for name in each.types()}
    return {name: used & found.keys() - {name} for name, used in found.items()}


def file_of(class_name: str) -> str:
    return class_name.partition("$")[0]


def is_the_platforms(name: str) -> bool:
    """Whether its public names are compared with the platform's, where the class is too."""
    return name.startswith(signatures.CHECKED) and (name.startswith("org/json/") or has_class(name.replace("/", ".")))


def test_no_more_than_four_java_files_use_one_another_in_a_circle() -> None:
    """Classes of the platform that need one another there need one another here; each such knot counts as one file."""
    graph = uses(build.JAR)
    platform = {
        name: {used for used in graph[name] if is_the_platforms(used)} for name in graph if is_the_platforms(name)
    }
    knot = {name: min(names) for names in circles_of(platform) for name in names}
    drawn: dict[str, set[str]] = defaultdict(set)
    for name, used in graph.items():
        drawn[knot.get(name, name)] |= {knot.get(each, each) for each in used} - {knot.get(name, name)}
    assert len(graph) > 300
    assert not [sorted(names) for names in circles_of(drawn) if len(names) > 4]
