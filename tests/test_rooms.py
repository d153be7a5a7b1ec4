"""The rooms import in one direction only, and the simulator is reached from two modules only."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "harness"
PIPELINE = (
    "text",
    "errors",
    "extensions",
    "reasons",
    "documents",
    "events",
    "catalogue",
    "values",
    "policy",
    "screen",
    "scenario",
    "device",
    "witnesses",
    "evidence",
    "masking",
    "runner",
    "judge",
    "report",
    "suite",
    "apart",
    "cli",
    "pytest_scenarios",
    "pytest_workers",
    "pytest_plugin",
)
DOORS_TO_THE_SIMULATOR = {"device/simulator.py", "cli/simulator.py"}


def imports(path: Path) -> set[str]:
    """Every `harness` module that a file imports, absolute or relative, at the top or inside a function."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names if name.name.startswith("harness.")}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            if node.module == "harness":
                found |= {f"harness.{name.name}" for name in node.names}
            elif node.module and node.module.startswith("harness."):
                names = {f"{node.module}.{name.name}" for name in node.names}
                found |= {name if is_module(name) else node.module for name in names}
    return found


def is_module(name: str) -> bool:
    """Whether a dotted name is a file or a folder of the package, and not something in one."""
    path = PACKAGE.parent.joinpath(*name.split("."))
    return path.with_suffix(".py").is_file() or path.is_dir()


def edges() -> list[tuple[str, str, str]]:
    """(file, importing room, imported room) for each import across rooms."""
    return sorted(
        {
            (path.relative_to(PACKAGE).as_posix(), room, module.split(".")[1])
            for path in PACKAGE.rglob("*.py")
            for room in [path.relative_to(PACKAGE).with_suffix("").parts[0]]
            for module in imports(path)
            if module.split(".")[1] not in (room, "__version__")
        }
    )


EDGES = edges()


def test_there_are_imports_to_check() -> None:
    assert len(EDGES) > 20


@pytest.mark.parametrize(("file", "importer", "imported"), EDGES)
def test_a_room_imports_only_rooms_upstream_of_it(file: str, importer: str, imported: str) -> None:
    if importer == "simulator":
        assert imported in ("text", "errors")
    elif imported == "simulator":
        assert file in DOORS_TO_THE_SIMULATOR
    else:
        assert PIPELINE.index(imported) < PIPELINE.index(importer)


LAYERS = (
    *("machine", "apps", "system", "phone", "dumps", "shell", "tools", "adbd"),
    *("reboot", "device", "state", "control", "extra", "server"),
)
"""The simulator's layers, each above those it imports. `framework` is Java and the script that builds it."""


def simulator_edges() -> list[tuple[str, str, str]]:
    """(file, importing layer, imported layer) for each import across layers of the simulator."""
    return sorted(
        {
            (path.relative_to(PACKAGE).as_posix(), layer, module.split(".")[2])
            for path in (PACKAGE / "simulator").rglob("*.py")
            for layer in [path.relative_to(PACKAGE / "simulator").with_suffix("").parts[0]]
            for module in imports(path)
            if module.startswith("harness.simulator.") and module.split(".")[2] != layer
        }
    )


@pytest.mark.parametrize(("file", "importer", "imported"), simulator_edges())
def test_a_layer_of_the_simulator_imports_only_layers_below_it(file: str, importer: str, imported: str) -> None:
    assert LAYERS.index(imported) < LAYERS.index(importer)


def test_no_more_than_four_files_import_one_another_in_a_circle() -> None:
    """Imports for types alone count: who has to read a file has to read what it names."""
    modules = {path: ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts) for path in PACKAGE.rglob("*.py")}
    by_name = {name.removesuffix(".__init__"): path for path, name in modules.items()}
    graph = {path: {by_name[name] for name in imports(path) if name in by_name} - {path} for path in modules}
    circles = [names for names in circles_of(graph) if len(names) > 4]
    assert not circles


def circles_of(graph: dict[Path, set[Path]]) -> list[list[str]]:
    """The files that reach themselves again, grouped by the circle that they are in."""
    reached = {start: reachable(graph, start) for start in graph}
    groups = {frozenset(other for other in reached[start] if start in reached[other]) for start in graph}
    return [sorted(path.relative_to(PACKAGE).as_posix() for path in group) for group in groups if len(group) > 1]


def reachable(graph: dict[Path, set[Path]], start: Path) -> set[Path]:
    """Every file that a file imports, directly or through others."""
    found: set[Path] = set()
    waiting = [start]
    while waiting:
        for path in graph[waiting.pop()] - found:
            found.add(path)
            waiting.append(path)
    return found
