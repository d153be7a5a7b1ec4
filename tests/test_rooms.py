"""The rooms import in one direction only, and the simulator is reached from two modules only."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "harness"
PIPELINE = (
    "text",
    "errors",
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
    "runner",
    "judge",
    "report",
    "suite",
    "cli",
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
                found.add(node.module)
    return found


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
