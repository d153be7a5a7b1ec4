"""The database as people ask it: by SQLite alone, and by what docs/evidence.md says of each of its views."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest

from harness.events.agent import Unarmed
from harness.events.records import INSTRUMENTS, AppError, ArmedHook, Edge, LedgerEntry, PhaseSpan, Record, StackTrace
from harness.evidence import read_bundle
from harness.evidence.tables import TABLES, column_type, view_statements
from harness.judge import encode, judge
from harness.scenario import load_scenario
from harness.scenario.packs import pack
from harness.suite import _attribution
from tests.report.bundle import CALLER, FRAMES, SECOND, SECRET, collection, write_bundle

PAGE = (Path(__file__).parent.parent.parent / "docs" / "evidence.md").read_text(encoding="utf-8")
SECTIONS = {part.partition("\n")[0]: part for part in PAGE.split("\n## ")[1:]}
QUERIES = [
    (name, query) for name, part in SECTIONS.items() for query in re.findall(r"```sql\n(.*?)```", part, re.DOTALL)
]
VIEWS = [match[1] for statement in view_statements() if (match := re.search(r"EXISTS (\w+)", statement))]


def more() -> Iterator[Record]:
    yield StackTrace(id="k2", frames=FRAMES, actor="sdk:jpush")
    yield collection(id="e3", ns=3 * SECOND + SECOND // 4, stack="k2")
    yield AppError(pid=77, ns=4 * SECOND, message="it crashed")
    for number, edge, access in ((5, Edge.BEFORE, None), (6, Edge.AFTER, 3_000)):
        yield LedgerEntry(
            id=f"l{number}", phase="before-consent", edge=edge, op="FINE_LOCATION", mode="allow",
            access_ms=access, reject_ms=None, device_wall_ms=0,
        )  # fmt: skip
    yield ArmedHook(
        pid=77, started_ns=2 * SECOND, technique="acme.absent", overloads=(), reason=Unarmed.ABSENT_CLASS, detail="",
    )  # fmt: skip
    yield PhaseSpan(id="p3", name="withdrawn", started_ns=9 * SECOND, ended_ns=None)


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_bundle(tmp_path_factory.mktemp("views") / "run", more())


@pytest.fixture
def database(bundle: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(f"file:{bundle}/evidence.db?immutable=1", uri=True)) as opened:
        opened.row_factory = sqlite3.Row
        yield opened


def rows(database: sqlite3.Connection, query: str) -> list[dict[str, Any]]:
    return [dict(row) for row in database.execute(query)]


def test_each_view_has_a_section_with_a_query_and_each_section_a_view() -> None:
    assert set(SECTIONS) == set(VIEWS)
    assert {name for name, _ in QUERIES} == set(VIEWS)


@pytest.mark.parametrize(("view", "query"), QUERIES, ids=[f"{name} {n}" for n, (name, _) in enumerate(QUERIES)])
def test_each_query_of_the_page_gives_something_where_there_is_something(
    database: sqlite3.Connection, view: str, query: str
) -> None:
    assert view in query
    assert rows(database, query)


def test_columns_have_the_type_of_their_field(database: sqlite3.Connection) -> None:
    for table, record in TABLES.items():
        told = {row["name"]: row["type"] for row in database.execute(f"PRAGMA table_info({table})")}
        assert told == {field.name: column_type(field.type) for field in msgspec.structs.fields(record)}
    assert {row["type"] for row in database.execute("PRAGMA table_info(flows)")} == {"TEXT", "INTEGER", "REAL", "BLOB"}


def test_every_value_is_of_its_columns_type(database: sqlite3.Connection) -> None:
    """DuckDB refuses a column in which one is not."""
    for table in TABLES:
        for column in database.execute(f"PRAGMA table_info({table})").fetchall():
            kinds = database.execute(f'SELECT DISTINCT typeof("{column["name"]}") FROM {table}').fetchall()
            assert {row[0].upper() for row in kinds} <= {column["type"], "NULL"}, (table, column["name"])


def test_an_access_has_its_actor_and_both_clocks(database: sqlite3.Connection) -> None:
    (access,) = rows(database, "SELECT * FROM accesses WHERE id = 'e3'")
    assert access["actor"] == "sdk:jpush"
    assert access["host"] == access["device"] == "1970-01-01T00:00:03.250"
    assert access["value"] == SECRET


def test_the_timeline_is_in_order_and_has_all_kinds(database: sqlite3.Connection) -> None:
    found = rows(database, "SELECT * FROM timeline")
    assert [row["host"] for row in found] == sorted(row["host"] for row in found)
    assert {row["what"] for row in found} == {"phase", "step", "access", "flow", "screen"}


def test_only_an_op_that_was_used_in_the_phase_is_listed(database: sqlite3.Connection) -> None:
    (used,) = rows(database, "SELECT * FROM used_ops")
    assert (used["op"], used["accessed"]) == ("FINE_LOCATION", "1970-01-01T00:00:03.000")


def test_the_run_names_who_stands_on_a_stack_by_its_own_policy() -> None:
    scenario = load_scenario(pack("yunzhushou") / "first-run-consent.yaml")
    attribute = _attribution(scenario)
    assert attribute((CALLER,)) == "sdk:jpush"
    assert attribute(("org.nobody.A.b(A.java:1)",)) == "unattributed"


def test_the_judge_takes_nothing_from_the_actor_of_the_database(bundle: Path) -> None:
    """Whoever wrote it there, by whatever policy."""
    evidence = read_bundle(bundle)
    stacks = tuple(msgspec.structs.replace(stack, actor="first_party") for stack in evidence.stacks)
    assert encode(judge(replace(evidence, stacks=stacks))) == encode(judge(evidence))


def test_a_database_without_types_actors_and_views_is_judged_the_same(bundle: Path) -> None:
    """As an earlier harness wrote it."""
    before = encode(judge(read_bundle(bundle)))
    with closing(sqlite3.connect(bundle / "evidence.db")) as old, old:
        for view in VIEWS:
            old.execute(f"DROP VIEW {view}")
        for table in TABLES:
            names = [row[1] for row in old.execute(f"PRAGMA table_info({table})") if row[1] != "actor"]
            listed = ", ".join(f'"{name}"' for name in names)
            old.execute(f"ALTER TABLE {table} RENAME TO typed")
            old.execute(f"CREATE TABLE {table} ({listed})")
            old.execute(f"INSERT INTO {table} SELECT {listed} FROM typed ORDER BY rowid")
            old.execute("DROP TABLE typed")
    found = read_bundle(bundle)
    assert [defect.en for defect in found.defects] == [
        "evidence.db is not the file that was recorded: its SHA-256 differs"
    ]
    assert encode(judge(replace(found, defects=()))) == before


def test_what_the_harness_watches_for_itself_is_no_access() -> None:
    (named,) = re.findall(r"data_type NOT IN \((.*?)\)", "".join(view_statements()))
    assert set(re.findall(r"'(\w+)'", named)) == INSTRUMENTS
