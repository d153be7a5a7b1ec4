"""Reads a bundle into one frozen value: all that the judge and the report may look at."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec

from harness.catalogue.register import CATALOGUE, FILE, Register, read_register
from harness.errors import BadInput
from harness.events.records import (
    AppError,
    ArmedHook,
    Body,
    Clock,
    Collection,
    Control,
    Flow,
    Gap,
    LedgerEntry,
    PhaseSpan,
    Planted,
    Problem,
    Process,
    Pulse,
    Record,
    Screen,
    StackTrace,
    StepResult,
    TakenBack,
)
from harness.evidence import database
from harness.evidence.bodies import Bodies
from harness.evidence.contradictions import contradictions
from harness.evidence.files import hash_inside, read_inside
from harness.evidence.manifest import FORMAT, INVENTORY, SEALED, Manifest, hash_of
from harness.evidence.tables import TABLES
from harness.inventory import Inventory
from harness.text import Text

MOST_DEFECTS = 100  # files that are named one by one


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One run as it was recorded. `defects` names all in which the bundle is not whole; with one, nothing passes."""

    directory: Path
    manifest: Manifest
    scenario_text: str
    policy_text: str
    additions_text: str = ""  # what the user added to the register, beside the policy
    catalogue: Register = CATALOGUE  # the run's own; what is shipped where the bundle has lost it, which is a defect
    inventory: tuple[Inventory, ...] = ()  # a set of APKs each time that the app was installed; none in old bundles
    clocks: tuple[Clock, ...] = ()
    phases: tuple[PhaseSpan, ...] = ()
    processes: tuple[Process, ...] = ()
    armed: tuple[ArmedHook, ...] = ()
    taken_back: tuple[TakenBack, ...] = ()
    controls: tuple[Control, ...] = ()
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

    def read(self, name: str) -> bytes:
        """A file of the bundle, whole. Raises `OSError`."""
        return read_inside(self.directory, name)

    def records(self) -> Iterator[Record]:
        """All that was recorded, table by table; what flows carried is in the flows."""
        for table, record in TABLES.items():
            if record is not Body:
                yield from getattr(self, table)

    def files(self) -> tuple[str, ...]:
        """The names of all that is in its folder and no folder itself."""
        every = (Path(at, name) for at, _, names in os.walk(self.directory) for name in names)
        return tuple(sorted(path.relative_to(self.directory).as_posix() for path in every))

    @property
    def register(self) -> Register:
        """Who and what its policy and scenario may name. Raises `BadInput` where what was added cannot be read."""
        return read_register(self.additions_text, f"{self.directory.name}/{FILE}", self.catalogue)


class _AnyManifest(msgspec.Struct):
    """What every format of `manifest.json` has."""

    format: int


def read_bundle(directory: Path) -> Evidence:
    """Read a bundle, whole or cut short. Raises `BadInput` where it is none or nothing can be read."""
    manifest = read_manifest(directory)
    broken = _broken_seals(directory, manifest)  # before the database is opened, which may leave files beside it
    tables, defects = _tables(directory, sealed=bool(manifest.ended))
    inventory = _inventory(directory)
    if not broken and not defects:  # a broken one may lack anything
        defects = list(contradictions(manifest, tables, inventory))
    return Evidence(
        directory=directory,
        manifest=manifest,
        scenario_text=_text(directory, "scenario.yaml"),
        policy_text=_text(directory, "policy.yaml"),
        policy_sha256=hash_of(_content(directory, "policy.yaml")),
        additions_text=_text(directory, FILE) if os.path.lexists(directory / FILE) else "",
        catalogue=_catalogue(directory),
        inventory=inventory,
        **tables,
        defects=(*broken, *defects),
    )


def _catalogue(directory: Path) -> Register:
    try:
        return msgspec.json.decode(read_inside(directory, "catalogue.json"), type=Register)
    except FileNotFoundError:
        return CATALOGUE
    except (OSError, msgspec.MsgspecError, RecursionError) as error:
        raise _unreadable(directory / "catalogue.json", error) from error


def _inventory(directory: Path) -> tuple[Inventory, ...]:
    try:
        return msgspec.json.decode(read_inside(directory, INVENTORY), type=tuple[Inventory, ...])
    except FileNotFoundError:
        return ()
    except (OSError, msgspec.MsgspecError, RecursionError) as error:
        raise _unreadable(directory / INVENTORY, error) from error


def read_manifest(directory: Path) -> Manifest:
    """What a bundle says of its run. Raises `BadInput` where it is none, or that cannot be read."""
    path = directory / "manifest.json"
    try:
        text = read_inside(directory, path.name)
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
    except (OSError, msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise _unreadable(path, error) from error


def _of_another_format(path: Path, found: int) -> BadInput:
    return BadInput(
        str(path),
        Text(zh=f"格式为 {found}，本工具读取的格式是 {FORMAT}", en=f"has format {found}, this harness reads {FORMAT}"),
        Text(zh="请用写出它的那个版本的工具读取。", en="Read it with the version of the harness that wrote it."),
    )


def _content(directory: Path, name: str) -> bytes:
    try:
        return read_inside(directory, name)
    except OSError as error:
        raise _unreadable(directory / name, error) from error


def _text(directory: Path, name: str) -> str:
    try:
        return _content(directory, name).decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeError as error:
        raise _unreadable(directory / name, error) from error


def _unreadable(path: Path, error: Exception) -> BadInput:
    said = getattr(error, "strerror", None) or str(error)
    return BadInput(
        str(path),
        Text(zh=f"无法读取（{said}）", en=f"cannot be read ({said})"),
        Text(zh="请从来源重新取得这个证据包。", en="Take the bundle from its source again."),
    )


def _tables(directory: Path, *, sealed: bool) -> tuple[dict[str, Any], list[Text]]:
    """All records by table, and what could not be read of them."""
    tables: dict[str, Any] = {}
    defects: list[Text] = []
    bodies = Bodies(())
    try:
        with database.opened(directory, sealed=sealed) as connection:
            for table, record in TABLES.items():
                rows: list[Any] = []
                try:
                    found = database.rows(connection, table, record)
                    rows.extend(bodies.whole(each) if isinstance(each, Flow) else each for each in found)
                except database.UNREADABLE as error:
                    defects.append(database.damaged(table, error))
                if table == "bodies":
                    bodies = Bodies(rows)
                else:
                    tables[table] = tuple(rows)
    except FileNotFoundError:
        return tables, [_missing(database.NAME)]
    except (OSError, sqlite3.Error) as error:
        return tables, [_unopened(database.NAME, error)]
    return tables, defects


def _broken_seals(directory: Path, manifest: Manifest) -> list[Text]:
    if not manifest.ended:
        return [Text(zh="运行被切断，证据包还没有封存", en="the run was cut short before its bundle was closed")]
    defects = []
    if why := manifest.aborted:
        defects.append(Text(zh=f"运行中止：{why.zh}", en=f"the run was aborted: {why.en}"))
    for name, expected in manifest.files.items():
        try:
            found = hash_inside(directory, name)
        except FileNotFoundError:
            defects.append(_missing(name))
            continue
        except OSError as error:
            defects.append(_unopened(name, error))
            continue
        if found != expected:
            defects.append(
                Text(
                    zh=f"{name} 不是当时记录的文件：SHA-256 不一致",
                    en=f"{name} is not the file that was recorded: its SHA-256 differs",
                )
            )
    defects += [Text(zh=f"{name} 没有封存", en=f"{name} has no seal") for name in SEALED if name not in manifest.files]
    if (more := len(defects) - MOST_DEFECTS) > 0:
        defects[MOST_DEFECTS:] = [Text(zh=f"另有 {more} 个文件不完整", en=f"and {more} more files are not whole")]
    # SQLite takes changes from files beside the database, whose own hash stays what it was; and a bundle may be without
    # an inventory, so that one which nobody sealed would be believed.
    beside = sorted(path.name for name in ("evidence.db-*", INVENTORY) for path in directory.glob(name))
    return defects + [
        Text(zh=f"{name} 是证据包封存之后加入的", en=f"{name} was added after the bundle was closed")
        for name in beside
        if name not in manifest.files
    ]


def _unopened(name: str, error: Exception) -> Text:
    said = getattr(error, "strerror", None) or str(error)
    return Text(zh=f"{name} 无法读取（{said}）", en=f"{name} cannot be read ({said})")


def _missing(name: str) -> Text:
    return Text(zh=f"缺少 {name}", en=f"{name} is missing")
