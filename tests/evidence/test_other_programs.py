"""The database as other programs open it, by the commands of docs/evidence.md."""

from __future__ import annotations

import json
import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import duckdb
import duckdb_extension_sqlite_scanner
import pytest

from harness.evidence import read_bundle
from harness.evidence.tables import TABLES
from tests.evidence.test_views import PAGE, QUERIES, VIEWS, more
from tests.report.bundle import write_bundle

(SQLITE_FOR_DUCKDB,) = Path(duckdb_extension_sqlite_scanner.__file__).parent.rglob("*.duckdb_extension")
ATTACH, FROM_VIEW = PAGE.partition('duckdb -c "')[2].partition('"')[0].split("; ")


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Nobody may write to it, and it is the same in the end: a program that leaves something beside it is found."""
    folder = write_bundle(tmp_path_factory.mktemp("programs") / "run", more())
    before, mode = sorted(os.listdir(folder)), stat.S_IMODE(folder.stat().st_mode)
    folder.chmod(0o500)
    yield folder
    folder.chmod(mode)
    assert sorted(os.listdir(folder)) == before
    assert read_bundle(folder).defects == ()


@pytest.fixture
def run(bundle: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as opened:
        opened.execute(f"LOAD '{SQLITE_FOR_DUCKDB}'")  # by itself DuckDB fetches it from its makers
        opened.execute(ATTACH.replace("BUNDLE", str(bundle)))
        yield opened


def by_sqlite(bundle: Path, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(f"file:{bundle}/evidence.db?immutable=1", uri=True)) as opened:
        return opened.execute(query).fetchall()


def by_datasette(bundle: Path, query: str) -> list[tuple[Any, ...]]:
    asked = urlencode({"sql": query, "_shape": "arrays"})
    command = [sys.executable, "-m", "datasette", str(bundle / "evidence.db"), "--get", f"/evidence.json?{asked}"]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr
    return list(map(tuple, json.loads(told.stdout)["rows"]))


def test_the_page_names_these_programs() -> None:
    assert "datasette BUNDLE/evidence.db" in PAGE
    assert FROM_VIEW == "FROM sqlite_query('run', 'SELECT * FROM accesses')"


@pytest.mark.parametrize("query", [query for _, query in QUERIES], ids=[name for name, _ in QUERIES])
def test_datasette_answers_a_query_of_the_page(bundle: Path, query: str) -> None:
    assert by_datasette(bundle, query) == by_sqlite(bundle, query)


@pytest.mark.parametrize("table", TABLES)
def test_duckdb_reads_a_table_as_it_is(bundle: Path, run: duckdb.DuckDBPyConnection, table: str) -> None:
    assert run.execute(f'FROM run."{table}"').fetchall() == by_sqlite(bundle, f'SELECT * FROM "{table}"')


@pytest.mark.parametrize("name", VIEWS)
def test_duckdb_asks_a_view(bundle: Path, run: duckdb.DuckDBPyConnection, name: str) -> None:
    answered = run.execute(FROM_VIEW.replace("accesses", name)).fetchall()
    assert len(answered) == len(by_sqlite(bundle, f"SELECT * FROM {name}"))
    assert answered
