"""Reads a bundle into one frozen value: all that the judge and the report may look at."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from harness.errors import BadInput
from harness.events.records import (
    AppError,
    ArmedHook,
    Clock,
    Collection,
    Flow,
    Gap,
    LedgerEntry,
    PhaseSpan,
    Planted,
    Problem,
    Process,
    Pulse,
    Screen,
    StackTrace,
    StepResult,
)
from harness.evidence.manifest import FORMAT, SEALED, Manifest, file_hash
from harness.evidence.tables import TABLES, from_row


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One run as it was recorded. `defects` names all in which the bundle is not whole; with one, nothing passes."""

    directory: Path
    manifest: Manifest
    scenario_text: str
    policy_text: str
    clocks: tuple[Clock, ...] = ()
    phases: tuple[PhaseSpan, ...] = ()
    processes: tuple[Process, ...] = ()
    armed: tuple[ArmedHook, ...] = ()
    stacks: tuple[StackTrace, ...] = ()
    collections: tuple[Collection, ...] = ()
    flows: tuple[Flow, ...] = ()
    ledger: tuple[LedgerEntry, ...] = ()
    screens: tuple[Screen, ...] = ()
    gaps: tuple[Gap, ...] = ()
    pulses: tuple[Pulse, ...] = ()
    steps: tuple[StepResult, ...] = ()
    planted: tuple[Planted, ...] = ()
    problems: tuple[Problem, ...] = ()
    app_errors: tuple[AppError, ...] = ()
    defects: tuple[str, ...] = ()


def read_bundle(directory: Path) -> Evidence:
    """Read a bundle, whole or cut short. Raises `BadInput` where it is none or nothing can be read."""
    manifest = _manifest(directory)
    broken = _broken_seals(directory, manifest)  # before the database is opened, which may leave files beside it
    tables, defects = _tables(directory)
    return Evidence(
        directory=directory,
        manifest=manifest,
        scenario_text=_text(directory / "scenario.yaml"),
        policy_text=_text(directory / "policy.yaml"),
        **tables,
        defects=(*broken, *defects),
    )


def _manifest(directory: Path) -> Manifest:
    path = directory / "manifest.json"
    try:
        manifest = msgspec.json.decode(path.read_bytes(), type=Manifest)
    except FileNotFoundError as error:
        raise BadInput(
            str(directory), "not an evidence bundle: it has no manifest.json", "Name a folder that a run made."
        ) from error
    except (OSError, msgspec.MsgspecError, UnicodeError) as error:
        raise BadInput(str(path), f"cannot be read ({error})", "Take the bundle from its source again.") from error
    if manifest.format != FORMAT:
        raise BadInput(
            str(path),
            f"has format {manifest.format}, this harness reads {FORMAT}",
            "Read it with the version of the harness that wrote it.",
        )
    return manifest


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeError) as error:
        raise BadInput(str(path), f"cannot be read ({error})", "Take the bundle from its source again.") from error


def _tables(directory: Path) -> tuple[dict[str, Any], list[str]]:
    """All records by table, and what could not be read of them."""
    path = directory / "evidence.db"
    tables: dict[str, Any] = {}
    defects: list[str] = []
    if not path.is_file():
        return tables, ["evidence.db is missing"]
    database = sqlite3.connect(path)
    try:
        for table, record in TABLES.items():
            rows: list[Any] = []
            try:
                rows.extend(from_row(record, row) for row in database.execute(f"SELECT * FROM {table} ORDER BY rowid"))
            except (sqlite3.Error, msgspec.MsgspecError, ValueError) as error:
                defects.append(f"evidence.db: table {table} is damaged ({error})")
            tables[table] = tuple(rows)
    finally:
        database.close()
    return tables, defects


def _broken_seals(directory: Path, manifest: Manifest) -> list[str]:
    if not manifest.ended:
        return ["the run was cut short before its bundle was closed"]
    defects = [f"the run was aborted: {manifest.aborted}"] if manifest.aborted else []
    for name, expected in manifest.files.items():
        path = directory / name
        if not path.is_file():
            defects.append(f"{name} is missing")
        elif file_hash(path) != expected:
            defects.append(f"{name} is not the file that was recorded: its SHA-256 differs")
    defects += [f"{name} has no seal" for name in SEALED if name not in manifest.files]
    # SQLite takes changes from files beside the database, whose own hash stays what it was.
    beside = sorted(path.name for path in directory.glob("evidence.db-*"))
    return defects + [f"{name} was added after the bundle was closed" for name in beside if name not in manifest.files]
