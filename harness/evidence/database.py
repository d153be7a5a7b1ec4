"""Reads the tables of `evidence.db`, which a stranger may have made: tables only, within bounds of size and time."""

from __future__ import annotations

import math
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import msgspec

from harness.events.records import Collection, Flow, Record
from harness.evidence.files import LARGEST_RECORD, open_inside
from harness.evidence.tables import ADDED, from_row
from harness.text import Text

NAME = "evidence.db"
LONGEST_VALUE = 256_000_000  # bytes of one value: more than the longest body that is recorded
LARGEST_NUMBER = 1 << 63
LONGEST_TEXT = 2_000_000  # signs of one that is no part of a flow: stacks and values are told within 64 KiB
MOST_VALUES = 10_000  # of one call; the agent tells 400
STEPS = 100_000  # of SQLite's machine between two looks at the time
SLOWEST_ROW_S = 20.0

# What a damaged or hostile row makes of its reading; deep JSON ends in the third.
UNREADABLE = (sqlite3.Error, msgspec.MsgspecError, RecursionError, ValueError, OverflowError, MemoryError)


@contextmanager
def opened(directory: Path, *, sealed: bool) -> Iterator[sqlite3.Connection]:
    """The database, for reading alone. Raises `OSError` where it is no regular file of the bundle.

    A sealed one is taken as it is. What a killed run left may still stand in the log beside it: that is read into a
    copy, so that the bundle stays as it was.
    """
    open_inside(directory, NAME, largest=LARGEST_RECORD).close()
    if sealed:
        with closing(_connect(directory / NAME, "immutable=1")) as database:
            yield database
        return
    with tempfile.TemporaryDirectory(prefix="harness-evidence-") as folder:
        for name in (NAME, f"{NAME}-wal"):
            if name == NAME or (directory / name).exists():
                with (
                    open_inside(directory, name, largest=LARGEST_RECORD) as file,
                    (Path(folder) / name).open("wb") as to,
                ):
                    shutil.copyfileobj(file, to)
        with closing(_connect(Path(folder) / NAME, "mode=rw")) as database:
            yield database


def rows(database: sqlite3.Connection, table: str, record: type[Record]) -> Iterator[Record]:
    """Every record of a table in the order in which they came. Raises one of `UNREADABLE`."""
    if table in ADDED and not database.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (table,)).fetchone():
        return
    _require_plain_table(database, table)
    deadline = time.monotonic() + SLOWEST_ROW_S

    def is_late() -> bool:
        return time.monotonic() > deadline

    database.set_progress_handler(is_late, STEPS)
    found = database.execute(f"SELECT * FROM {table} ORDER BY rowid")
    names = [column[0] for column in found.description]
    for row in found:
        deadline = time.monotonic() + SLOWEST_ROW_S
        if any(isinstance(value, float) and not math.isfinite(value) for value in row):
            raise ValueError("a number is infinite")
        if record is not Flow and any(isinstance(value, str) and len(value) > LONGEST_TEXT for value in row):
            raise ValueError("a text is longer than any that is recorded")
        found_record = from_row(record, dict(zip(names, row, strict=True)))
        if any(
            isinstance(value, int) and abs(value) > LARGEST_NUMBER for value in msgspec.structs.astuple(found_record)
        ):
            raise ValueError("a number is larger than any that is recorded")
        if isinstance(found_record, Collection) and len(found_record.values) > MOST_VALUES:
            raise ValueError("a call gave more values than any tells")
        yield found_record


def damaged(table: str, error: BaseException) -> Text:
    """What is said of a table that cannot be read to its end."""
    said = str(error) or type(error).__name__
    return Text(zh=f"{NAME}：表 {table} 已损坏（{said}）", en=f"{NAME}: table {table} is damaged ({said})")


def _connect(path: Path, how: str) -> sqlite3.Connection:
    database = sqlite3.connect(f"{path.absolute().as_uri()}?{how}", uri=True)
    database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    database.execute("PRAGMA trusted_schema=OFF")
    return database


def _require_plain_table(database: sqlite3.Connection, table: str) -> None:
    """Neither a view nor a virtual table, and no column that SQLite would compute."""
    plain = database.execute(
        "SELECT count(*) FROM sqlite_master WHERE name = ? AND type = 'table' AND rootpage > 0", (table,)
    ).fetchone()[0]
    if not plain:
        raise sqlite3.DatabaseError(f"no such table: {table}")
    hidden = [row[1] for row in database.execute(f"PRAGMA table_xinfo({table})") if row[6]]
    if hidden:
        raise sqlite3.DatabaseError(f"the column {hidden[0]} is computed")
