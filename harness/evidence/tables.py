"""One SQLite table for each record type; the columns are the record's fields."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any, TypeVar

import msgspec

from harness.events import records
from harness.events.records import Record
from harness.text import Text

TABLES: dict[str, type[Record]] = {
    "clocks": records.Clock,
    "phases": records.PhaseSpan,
    "processes": records.Process,
    "armed": records.ArmedHook,
    "taken_back": records.TakenBack,
    "controls": records.Control,
    "stacks": records.StackTrace,
    "collections": records.Collection,
    "bodies": records.Body,
    "flows": records.Flow,
    "ledger": records.LedgerEntry,
    "screens": records.Screen,
    "gaps": records.Gap,
    "pulses": records.Pulse,
    "steps": records.StepResult,
    "planted": records.Planted,
    "problems": records.Problem,
    "app_errors": records.AppError,
}
"""Every table of `evidence.db`, in the order in which a run fills them."""

ADDED = frozenset({"taken_back", "controls", "bodies"})
"""Tables that an earlier harness did not make: what they would hold, it could not see or kept elsewhere."""

KEYS: dict[str, tuple[str, ...]] = {
    "phases": ("id",),
    "processes": ("pid", "started_ns"),
    "bodies": ("sha256",),
    "flows": ("id",),
    "screens": ("id",),
    "gaps": ("witness", "ifnull(pid, 0)", "from_ns"),  # to SQLite no NULL equals another
}
"""Records that grow as a run goes on: a later one with the same key replaces the earlier."""

NAMES = {record: table for table, record in TABLES.items()}

R = TypeVar("R", bound=Record)


def create_statements() -> Iterable[str]:
    """The schema of `evidence.db`: a table for each record, its views, which only people ask."""
    for table, record in TABLES.items():
        columns = ", ".join(f'"{field.name}" {column_type(field.type)}' for field in msgspec.structs.fields(record))
        yield f"CREATE TABLE IF NOT EXISTS {table} ({columns})"
    yield from view_statements()
    for table, key in KEYS.items():
        yield f"CREATE UNIQUE INDEX IF NOT EXISTS {table}_key ON {table} ({', '.join(key)})"


def view_statements() -> tuple[str, ...]:
    """The views of `evidence.db`, as views.sql has them."""
    text = files(__package__).joinpath("views.sql").read_text(encoding="utf-8")
    return tuple(f"CREATE VIEW{view}" for view in text.split("CREATE VIEW")[1:])


def column_type(declared: Any) -> str:
    """The type by which SQLite and what reads its files know a field; lists and texts of two languages are JSON."""
    for known, name in ((bool, "INTEGER"), (int, "INTEGER"), (float, "REAL"), (bytes, "BLOB")):
        if declared == known or declared == known | None:
            return name
    return "TEXT"


def insert_statement(table: str) -> str:
    """Adds one row; replaces the row of the same key where the table has one."""
    width = len(msgspec.structs.fields(TABLES[table]))
    return f"INSERT OR REPLACE INTO {table} VALUES ({', '.join('?' * width)})"


def to_row(record: Record) -> tuple[Any, ...]:
    """A record as SQLite values: tuples, dicts and texts become JSON, all else stays."""
    return tuple(_column(getattr(record, name)) for name in record.__struct_fields__)


def from_row(record: type[R], row: dict[str, Any]) -> R:
    """A record from the columns of its row; one that an earlier harness did not write has the record's own default.

    Raises `msgspec.ValidationError` where a value does not fit.
    """
    structured = _structured(record)
    values = {
        name: msgspec.json.decode(stored) if name in structured and isinstance(stored, str) else stored
        for name, stored in row.items()
    }
    return msgspec.convert(values, record, strict=False)


@cache
def _structured(record: type[Record]) -> frozenset[str]:
    """The columns that hold JSON. Asked once for each type: a bundle has rows by the hundred thousand."""
    return frozenset(
        field.name
        for field in msgspec.structs.fields(record)
        if getattr(field.type, "__origin__", None) in (tuple, dict) or field.type in (Text, Text | None)
    )


def _column(value: Any) -> Any:
    if isinstance(value, Text):
        value = Text(zh=_encodable(value.zh), en=_encodable(value.en))
    if isinstance(value, tuple | dict | Text):
        return msgspec.json.encode(value).decode()
    if isinstance(value, str):
        return _encodable(value)
    return value


def _encodable(text: str) -> str:
    return str(text).encode("utf-8", "surrogatepass").decode("utf-8", "replace")
