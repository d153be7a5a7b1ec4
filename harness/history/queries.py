"""Asks the index: each page is one frozen record, which the templates draw and JSON gives as it is."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from harness.history.reading import State, read_summary, state_at
from harness.judge import ClauseStatus
from harness.report.summary import Summary
from harness.text import Text

PAGE = 50  # runs of one page
MOST_CHOICES = 300  # of one filter
GOING_ON = State.GOING_ON.value


class Answered(msgspec.Struct, frozen=True, kw_only=True):
    """Base of all that a page says."""


class Run(Answered, frozen=True, kw_only=True):
    """A run in a list. Times are ISO 8601, UTC; `verdict` is "" where there is none."""

    id: str
    folder: str
    state: State
    problem: Text | None
    verdict: str
    package: str
    version: str
    version_code: str
    apk_sha256: str
    variant: str
    policy: str
    policy_updated: str
    another_policy: bool
    devices: str
    asked: int
    ended: int
    began: str
    clauses: dict[str, int]  # how many have each status


class Filters(Answered, frozen=True, kw_only=True):
    """What a list is narrowed to; "" asks for nothing. `q` is sought in SDKs, data types, hosts, devices and apps."""

    app: str = ""
    version: str = ""
    device: str = ""
    verdict: str = ""
    state: str = ""
    clause: str = ""
    status: str = ""
    q: str = ""
    page: int = 1


class Choices(Answered, frozen=True, kw_only=True):
    """What the filters may be set to."""

    apps: tuple[str, ...]
    versions: tuple[str, ...]
    devices: tuple[str, ...]
    clauses: tuple[str, ...]


class Listed(Answered, frozen=True, kw_only=True):
    """A page of the list of runs, the newest first."""

    filters: Filters
    count: int
    pages: int
    runs: tuple[Run, ...]
    choices: Choices


class Opened(Answered, frozen=True, kw_only=True):
    """One run, and what its summary says; None where it has none that fits."""

    run: Run
    report: bool
    summary: Summary | None


def listed(connection: sqlite3.Connection, filters: Filters) -> Listed:
    """The runs that fit all filters."""
    where, values = _where(filters)
    count = connection.execute(f"SELECT count(*) FROM runs{where}", values).fetchone()[0]
    pages = max(1, -(-count // PAGE))
    page = min(max(1, filters.page), pages)
    rows = connection.execute(
        f"SELECT * FROM runs{where} ORDER BY began DESC, number DESC LIMIT {PAGE} OFFSET :offset",
        {**values, "offset": (page - 1) * PAGE},
    ).fetchall()
    return Listed(
        filters=msgspec.structs.replace(filters, page=page),
        count=count,
        pages=pages,
        runs=tuple(_runs(connection, rows)),
        choices=Choices(
            apps=_choices(connection, "SELECT DISTINCT package FROM runs ORDER BY 1"),
            versions=_choices(
                connection,
                "SELECT DISTINCT version FROM runs WHERE :app IN ('', package) ORDER BY 1 DESC",
                app=filters.app,
            ),
            devices=_choices(connection, "SELECT id FROM terms WHERE kind = 'device' ORDER BY 1"),
            clauses=_choices(connection, _CLAUSES),
        ),
    )


def opened(connection: sqlite3.Connection, id: str) -> Opened | None:
    """One run by its id; None where there is none. Its summary is read from its folder."""
    row = connection.execute("SELECT * FROM runs WHERE id = ?", (id,)).fetchone()
    if row is None:
        return None
    (run,) = _runs(connection, [row])
    folder = _folder(row)
    summary = None
    if run.state is State.JUDGED:
        try:
            summary = read_summary(folder)
        except (OSError, ValueError):  # it changed since; the index will follow
            summary = None
    return Opened(run=run, report=os.path.lexists(folder / "report.html"), summary=summary)


def folder_of(connection: sqlite3.Connection, id: str) -> Path | None:
    """Where a run lies; None where there is none of that id."""
    row = connection.execute("SELECT folder FROM runs WHERE id = ?", (id,)).fetchone()
    return _folder(row) if row else None


# Of few clauses and many runs: each is found by a step in the key, and not by looking at every run.
_CLAUSES = """
WITH RECURSIVE each(clause) AS (
  SELECT min(clause) FROM clauses
  UNION ALL
  SELECT (SELECT min(clause) FROM clauses WHERE clause > each.clause) FROM each WHERE each.clause IS NOT NULL
)
SELECT clause FROM each WHERE clause IS NOT NULL
"""


def _where(filters: Filters) -> tuple[str, Mapping[str, object]]:
    asked = {
        "app": "package = :app",
        "version": "version = :version",
        "verdict": "verdict = :verdict",
        "state": "state = :state",
        "device": "number IN (SELECT run FROM run_terms JOIN terms ON number = term"
        " WHERE kind = 'device' AND id = :device)",
        "q": "(number IN (SELECT run FROM run_terms WHERE term IN"
        " (SELECT number FROM terms WHERE words LIKE :sought ESCAPE '\\'))"
        " OR package LIKE :sought ESCAPE '\\' OR version LIKE :sought ESCAPE '\\' OR variant LIKE :sought ESCAPE '\\')",
    }
    parts = [part for name, part in asked.items() if getattr(filters, name)]
    if filters.clause:
        status = " AND status = :status" if filters.status else ""
        parts.append(f"number IN (SELECT run FROM clauses WHERE clause = :clause{status})")
    elif filters.status:
        parts.append("number IN (SELECT run FROM clauses WHERE status = :status)")
    literal = filters.q.casefold().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    values = {**msgspec.structs.asdict(filters), "sought": f"%{literal}%"}
    return (f" WHERE {' AND '.join(parts)}" if parts else ""), values


def _runs(connection: sqlite3.Connection, rows: list[sqlite3.Row]) -> Iterator[Run]:
    counts: dict[int, dict[str, int]] = {}
    holes = ", ".join("?" * len(rows))
    for run, status, count in connection.execute(
        f"SELECT run, status, count(*) FROM clauses WHERE run IN ({holes}) GROUP BY run, status",
        [row["number"] for row in rows],
    ):
        counts.setdefault(run, {})[status] = count
    now = time.time()
    same = ("id", "verdict", "package", "version", "version_code", "apk_sha256", "variant", "policy", "policy_updated")
    for row in rows:
        told = counts.get(row["number"], {})
        yield Run(
            **{name: row[name] for name in (*same, "devices", "asked", "ended")},
            folder=os.fsencode(_folder(row)).decode("utf-8", "replace"),
            state=state_at(State(row["state"]), row["touched"], now),
            problem=Text(zh=row["problem_zh"], en=row["problem_en"]) if row["problem_en"] else None,
            another_policy=bool(row["another_policy"]),
            began=datetime.fromtimestamp(row["began"], UTC).isoformat(timespec="seconds"),
            clauses={status.value: told[status.value] for status in ClauseStatus if status.value in told},
        )


def _choices(connection: sqlite3.Connection, query: str, **values: str) -> tuple[str, ...]:
    return tuple(row[0] for row in connection.execute(query, values).fetchmany(MOST_CHOICES) if row[0])


def _folder(row: sqlite3.Row) -> Path:
    return Path(os.fsdecode(row["folder"]))
