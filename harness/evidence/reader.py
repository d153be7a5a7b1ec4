"""Reads a bundle into one frozen value: all that the judge and the report may look at."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec

from harness.catalogue.register import CATALOGUE, FILE, Register, read_register
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
from harness.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One run as it was recorded. `defects` names all in which the bundle is not whole; with one, nothing passes."""

    directory: Path
    manifest: Manifest
    scenario_text: str
    policy_text: str
    additions_text: str = ""  # what the user added to the register, beside the policy
    catalogue: Register = CATALOGUE  # the run's own; what is shipped where the bundle has lost it, which is a defect
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
    defects: tuple[Text, ...] = ()
    policy_sha256: str = ""  # of the file that `policy_text` was read from, hex
    another_policy: bool = False  # that is not the file that the run was made under

    def under(self, policy_text: str, additions_text: str, *, policy_sha256: str) -> Evidence:
        """The same evidence, to be judged under another policy and what stands beside that."""
        return replace(
            self,
            policy_text=policy_text,
            additions_text=additions_text,
            policy_sha256=policy_sha256,
            another_policy=(policy_sha256, additions_text) != (self.policy_sha256, self.additions_text),
        )

    @property
    def register(self) -> Register:
        """Who and what its policy and scenario may name. Raises `BadInput` where what was added cannot be read."""
        return read_register(self.additions_text, f"{self.directory.name}/{FILE}", self.catalogue)


class _AnyManifest(msgspec.Struct):
    """What every format of `manifest.json` has."""

    format: int


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
        policy_sha256=file_hash(directory / "policy.yaml"),
        additions_text=_text(added) if (added := directory / FILE).is_file() else "",
        catalogue=_catalogue(directory / "catalogue.json"),
        **tables,
        defects=(*broken, *defects),
    )


def _catalogue(path: Path) -> Register:
    try:
        return msgspec.json.decode(path.read_bytes(), type=Register)
    except FileNotFoundError:
        return CATALOGUE
    except (OSError, msgspec.MsgspecError) as error:
        raise _unreadable(path, error) from error


def _manifest(directory: Path) -> Manifest:
    path = directory / "manifest.json"
    try:
        text = path.read_bytes()
        # Its format comes first: one of another format need not fit in the rest.
        if (found := msgspec.json.decode(text, type=_AnyManifest).format) != FORMAT:
            raise _of_another_format(path, found)
        return msgspec.json.decode(text, type=Manifest)
    except FileNotFoundError as error:
        raise BadInput(
            str(directory),
            Text(zh="不是证据包：没有 manifest.json", en="not an evidence bundle: it has no manifest.json"),
            Text(zh="请指定运行产生的文件夹。", en="Name a folder that a run made."),
        ) from error
    except (OSError, msgspec.MsgspecError, UnicodeError) as error:
        raise _unreadable(path, error) from error


def _of_another_format(path: Path, found: int) -> BadInput:
    return BadInput(
        str(path),
        Text(zh=f"格式为 {found}，本工具读取的格式是 {FORMAT}", en=f"has format {found}, this harness reads {FORMAT}"),
        Text(zh="请用写出它的那个版本的工具读取。", en="Read it with the version of the harness that wrote it."),
    )


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeError) as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: Exception) -> BadInput:
    return BadInput(
        str(path),
        Text(zh=f"无法读取（{error}）", en=f"cannot be read ({error})"),
        Text(zh="请从来源重新取得这个证据包。", en="Take the bundle from its source again."),
    )


def _tables(directory: Path) -> tuple[dict[str, Any], list[Text]]:
    """All records by table, and what could not be read of them."""
    path = directory / "evidence.db"
    tables: dict[str, Any] = {}
    defects: list[Text] = []
    if not path.is_file():
        return tables, [_missing("evidence.db")]
    database = sqlite3.connect(path)
    try:
        for table, record in TABLES.items():
            rows: list[Any] = []
            try:
                found = database.execute(f"SELECT * FROM {table} ORDER BY rowid")
                names = [column[0] for column in found.description]
                rows.extend(from_row(record, dict(zip(names, row, strict=True))) for row in found)
            except (sqlite3.Error, msgspec.MsgspecError, ValueError) as error:
                defects.append(
                    Text(
                        zh=f"evidence.db：表 {table} 已损坏（{error}）",
                        en=f"evidence.db: table {table} is damaged ({error})",
                    )
                )
            tables[table] = tuple(rows)
    finally:
        database.close()
    return tables, defects


def _broken_seals(directory: Path, manifest: Manifest) -> list[Text]:
    if not manifest.ended:
        return [Text(zh="运行被切断，证据包还没有封存", en="the run was cut short before its bundle was closed")]
    defects = []
    if why := manifest.aborted:
        defects.append(Text(zh=f"运行中止：{why.zh}", en=f"the run was aborted: {why.en}"))
    for name, expected in manifest.files.items():
        path = directory / name
        if not path.is_file():
            defects.append(_missing(name))
        elif file_hash(path) != expected:
            defects.append(
                Text(
                    zh=f"{name} 不是当时记录的文件：SHA-256 不一致",
                    en=f"{name} is not the file that was recorded: its SHA-256 differs",
                )
            )
    defects += [Text(zh=f"{name} 没有封存", en=f"{name} has no seal") for name in SEALED if name not in manifest.files]
    # SQLite takes changes from files beside the database, whose own hash stays what it was.
    beside = sorted(path.name for path in directory.glob("evidence.db-*"))
    return defects + [
        Text(zh=f"{name} 是证据包封存之后加入的", en=f"{name} was added after the bundle was closed")
        for name in beside
        if name not in manifest.files
    ]


def _missing(name: str) -> Text:
    return Text(zh=f"缺少 {name}", en=f"{name} is missing")
