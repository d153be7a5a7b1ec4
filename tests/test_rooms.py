"""The rooms import by a table of arrows that goes one way, and the simulator is reached from two modules only."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.circles import circles_of

PACKAGE = Path(__file__).parent.parent / "harness"
WORDS = ("text", "errors")  # what every other room may say something with
ALLOWED: dict[str, tuple[str, ...]] = {
    "text": (),
    "errors": ("text",),
    "extensions": (),
    "reasons": (),
    "documents": (),
    "classfile": (),
    "events": (),
    "catalogue": ("documents", "classfile"),
    "commands": ("catalogue",),
    "values": ("extensions", "events"),
    "policy": ("documents", "catalogue"),
    "drafting": ("catalogue", "policy"),
    "screen": (),
    "scenario": ("extensions", "documents", "events", "catalogue", "policy", "screen"),
    "inventory": (),
    "device": ("screen",),
    "interception": ("events",),
    "witnesses": ("events", "catalogue", "inventory", "device"),
    "evidence": ("events", "catalogue", "inventory"),
    "attestation": ("reasons", "documents", "policy", "evidence"),
    "masking": ("events", "values", "policy", "screen", "scenario", "evidence"),
    "redaction": ("events", "catalogue", "values", "evidence", "masking"),
    "runner": ("events", "catalogue", "screen", "scenario", "inventory", "device", "witnesses", "evidence", "masking"),
    "judge": (
        "extensions",
        "reasons",
        "events",
        "catalogue",
        "commands",
        "values",
        "policy",
        "screen",
        "scenario",
        "inventory",
        "evidence",
        "attestation",
    ),
    "report": ("extensions", "reasons", "events", "policy", "scenario", "evidence", "attestation", "masking", "judge"),
    "comparison": ("events", "evidence", "masking", "judge", "report"),
    "history": ("evidence", "masking", "judge", "report"),
    "export": ("extensions", "events", "evidence", "masking", "judge", "report"),
    "signature": ("attestation", "evidence", "masking", "judge", "report"),
    "watching": (
        "documents",
        "reasons",
        "events",
        "catalogue",
        "commands",
        "policy",
        "scenario",
        "device",
        "evidence",
        "masking",
        "runner",
        "judge",
    ),
    "suite": (
        "documents",
        "catalogue",
        "policy",
        "scenario",
        "device",
        "evidence",
        "attestation",
        "values",
        "masking",
        "redaction",
        "runner",
        "judge",
        "report",
    ),
    "apart": ("runner", "suite"),
    "cli": (
        "events",
        "catalogue",
        "policy",
        "drafting",
        "screen",
        "scenario",
        "inventory",
        "device",
        "attestation",
        "witnesses",
        "masking",
        "runner",
        "judge",
        "report",
        "comparison",
        "history",
        "export",
        "signature",
        "suite",
        "apart",
        "watching",
    ),
    "pytest_scenarios": (
        "events",
        "scenario",
        "device",
        "witnesses",
        "masking",
        "runner",
        "judge",
        "report",
        "suite",
    ),
    "pytest_workers": ("scenario", "pytest_scenarios"),
    "pytest_plugin": ("pytest_scenarios", "pytest_workers"),
    "simulator": ("classfile",),
}
"""Which rooms a room may import, beside those of `WORDS`; each stands below those that import it."""
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
def test_a_room_imports_only_what_the_table_allows(file: str, importer: str, imported: str) -> None:
    if imported == "simulator":
        assert file in DOORS_TO_THE_SIMULATOR
    else:
        assert imported in ALLOWED[importer] or (imported in WORDS and importer not in WORDS)


def test_the_table_goes_one_way_and_allows_no_more_than_there_is() -> None:
    order = list(ALLOWED)
    assert all(order.index(below) < order.index(room) for room in ALLOWED for below in ALLOWED[room])
    there = {(importer, imported) for _, importer, imported in EDGES}
    assert not [(room, below) for room in ALLOWED for below in ALLOWED[room] if (room, below) not in there]


LAYERS = (
    *("framework", "art", "machine", "apps", "system", "phone", "dumps", "shell", "tools", "adbd"),
    *("reboot", "device", "state", "control", "extra", "server"),
)
"""The simulator's layers, each above those it imports. `framework` is Java and the scripts that build it."""


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
    circles = [sorted(path.relative_to(PACKAGE).as_posix() for path in circle) for circle in circles_of(graph)]
    assert not [names for names in circles if len(names) > 4]
