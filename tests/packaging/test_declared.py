"""What the package imports is what pyproject.toml declares: no more than it, and nothing of it in vain."""

from __future__ import annotations

import ast
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

from harness.simulator.extra import MODULES
from tests.packaging.environment import CHECKOUT, PROJECT, declared

PACKAGE = CHECKOUT / "harness"
BASE = {canonicalize_name(each.name) for each in declared()}
SIMULATOR = {canonicalize_name(each.name) for each in declared(["simulator"])} - BASE
WATCH = {canonicalize_name(each.name) for each in declared(["watch"])} - BASE
IMPORT = {canonicalize_name(each.name) for each in declared(["import"])} - BASE
EXPORT = {canonicalize_name(each.name) for each in declared(["export"])} - BASE
SERVE = {canonicalize_name(each.name) for each in declared(["serve"])} - BASE
BOOK = PACKAGE / "export" / "xlsx.py"  # the only file that needs what `export` brings
READERS = {
    PACKAGE / "drafting" / name for name in ("page.py", "paper.py", "word.py")
}  # of formats, the only files that need these
SERVER = {PACKAGE / "history" / name for name in ("app.py", "guard.py", "server.py")}  # as above, of `serve`
VIEW = PACKAGE / "cli" / "live.py"  # the only file that needs what `watch` brings


def imported(path: Path) -> set[str]:
    """Every distribution that a file imports from, as the registry names it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    tops = {name.partition(".")[0] for name in names} - set(sys.stdlib_module_names) - {"harness"}
    known = packages_distributions()
    return {canonicalize_name(known.get(top, [top])[0]) for top in tops}


FILES = sorted(PACKAGE.rglob("*.py"))
IMPORTS = {path: imported(path) for path in FILES}


def of_the_simulator(path: Path) -> bool:
    return path.relative_to(PACKAGE).parts[0] == "simulator" and path.name != "build.py"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_a_module_imports_what_is_declared(path: Path) -> None:
    more = (
        SIMULATOR
        if of_the_simulator(path)
        else WATCH
        if path == VIEW
        else IMPORT
        if path in READERS
        else EXPORT
        if path == BOOK
        else SERVE
        if path in SERVER
        else set()
    )
    assert IMPORTS[path] <= BASE | more


def test_what_is_declared_is_imported() -> None:
    everywhere = set().union(*(each for path, each in IMPORTS.items() if not of_the_simulator(path)))
    assert everywhere >= BASE
    assert set().union(*IMPORTS.values()) >= SIMULATOR
    assert IMPORTS[VIEW] >= WATCH
    assert set().union(*(IMPORTS[path] for path in READERS)) >= IMPORT
    assert IMPORTS[BOOK] >= EXPORT
    assert set().union(*(IMPORTS[path] for path in SERVER)) >= SERVE


def test_the_simulator_asks_for_what_its_extra_brings() -> None:
    assert {canonicalize_name(packages_distributions()[module][0]) for module in MODULES} == SIMULATOR


@pytest.mark.parametrize("extra", ["simulator", "watch", "import", "export", "serve", "dev"])
def test_the_lock_holds_what_is_declared_and_names_no_registry(extra: str) -> None:
    lock = (CHECKOUT / "requirements" / "lock.txt").read_text(encoding="utf-8")
    locked = {canonicalize_name(line.partition("==")[0]) for line in lock.splitlines() if "==" in line}
    wanted = {canonicalize_name(each.name) for each in declared([extra])} - {PROJECT}
    assert wanted <= locked, "run: make lock"
    assert "://" not in lock
    assert "--index" not in lock
    assert "--find-links" not in lock
