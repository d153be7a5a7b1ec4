"""What the records of one bundle say against each other: a row was taken out or put in, or is of another run.

Hashes tell what was changed after a bundle was sealed, and nothing of one that was changed and sealed again. Whoever
does that has to change all that hangs together. Each of these is true of every bundle that a run has closed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import pairwise
from math import inf
from typing import Any

from harness.evidence.database import NAME
from harness.evidence.manifest import INVENTORY, Manifest
from harness.inventory import Inventory
from harness.text import Text

_NUMBERED = {"phases": "p", "stacks": "k", "collections": "e", "flows": "f", "ledger": "l", "screens": "s"}
_OF_A_PROCESS = ("armed", "taken_back", "controls")  # named by pid and start: a pid may come back
_OF_A_PID = ("collections", "flows", "pulses")
_OF_A_PHASE = ("collections", "flows", "ledger", "screens", "pulses")

_CODE = 0xFFFFFFFF  # the part of a long version code that the manifest of an APK calls versionCode
_SLACK_MS = 1_000.0  # by which clocks are corrected without being taken for moved
_SHOWN = 80  # signs of what a stranger may have written

Tables = Mapping[str, Sequence[Any]]


def contradictions(manifest: Manifest, tables: Tables, inventory: Sequence[Inventory] = ()) -> Iterator[Text]:
    """The first of each kind, as defects of the bundle. What was cut short or aborted may lack anything."""
    if not manifest.ended or manifest.aborted:
        return
    for table, prefix in _NUMBERED.items():
        if lost := _not_numbered([row.id for row in tables.get(table, ())], prefix):
            yield _lacks(table, lost)
    yield from _unknown(tables)
    yield from _of_another_package(manifest, tables)
    yield from _out_of_time(manifest, tables)
    if inventory:
        yield from _of_another_app(manifest, tables, inventory)


def _not_numbered(ids: Sequence[str], prefix: str) -> str:
    """The first id that is not there once, of those that a run gives in turn."""
    known = set(ids)
    return next((each for number in range(1, len(ids) + 1) if (each := f"{prefix}{number}") not in known), "")


def _unknown(tables: Tables) -> Iterator[Text]:
    """References to what is not there."""
    stacks = {""} | {stack.id for stack in tables.get("stacks", ())}
    starts = {(process.pid, process.started_ns) for process in tables.get("processes", ())}
    pids = {None} | {pid for pid, _ in starts}
    phases = {""} | {span.name for span in tables.get("phases", ())}
    for table in ("collections", "flows"):
        if (lost := _first(row.stack for row in tables.get(table, ()) if row.stack not in stacks)) is not None:
            yield _names(table, f"stack {lost}")
    for table in _OF_A_PROCESS:
        if (
            lost := _first(row.pid for row in tables.get(table, ()) if (row.pid, row.started_ns) not in starts)
        ) is not None:
            yield _names(table, f"process {lost}")
    for table in _OF_A_PID:
        if (lost := _first(row.pid for row in tables.get(table, ()) if row.pid not in pids)) is not None:
            yield _names(table, f"process {lost}")
    for table in _OF_A_PHASE:
        if (lost := _first(row.phase for row in tables.get(table, ()) if row.phase not in phases)) is not None:
            yield _names(table, f"phase {lost}")


def _of_another_package(manifest: Manifest, tables: Tables) -> Iterator[Text]:
    package = manifest.app.package
    others = (process.package for process in tables.get("processes", ()) if process.package != package)
    if (other := _first(others)) is not None:
        other = other[:_SHOWN]
        yield Text(
            zh=f"{NAME} 记录的是 {other} 的进程，manifest.json 写的却是 {package}",
            en=f"{NAME} is of processes of {other}, but manifest.json names {package}",
        )


def _out_of_time(manifest: Manifest, tables: Tables) -> Iterator[Text]:
    """Clocks are read and flows recorded between the start of a run and its end; a call while its process lived.

    The clocks are read before the first phase: without them nobody can tell the phase of what the host saw.
    """
    if tables.get("phases") and not tables.get("clocks"):
        yield Text(zh=f"{NAME}：表 clocks 是空的", en=f"{NAME}: table clocks is empty")
    try:
        since, until = (datetime.fromisoformat(each).timestamp() * 1000 for each in (manifest.started, manifest.ended))
    except (ValueError, OverflowError):
        yield Text(zh="manifest.json 中没有可读的起止时间", en="manifest.json tells no start and end that can be read")
        return
    for clock in tables.get("clocks", ()):
        if not _in_turn(since, clock.host_wall_ms, until):
            yield _at_another_time("clocks", clock.host_wall_ms)
            break
    for flow in tables.get("flows", ()):
        ended_ms = flow.started_ms if flow.ended_ms is None else flow.ended_ms
        if not _in_turn(since, flow.opened_ms, flow.started_ms, ended_ms, until):
            yield _at_another_time("flows", flow.id)
            break
    lives: dict[int, list[tuple[float, float]]] = {}
    for process in tables.get("processes", ()):
        ended = inf if process.ended_ns is None else process.ended_ns / 1e6
        lives.setdefault(process.pid, []).append((process.started_ns / 1e6, ended))
    for call in tables.get("collections", ()):
        if not any(_in_turn(start, call.ns / 1e6, end) for start, end in lives.get(call.pid, [(-inf, inf)])):
            yield _at_another_time("collections", call.id)
            break


def _of_another_app(manifest: Manifest, tables: Tables, inventory: Sequence[Inventory]) -> Iterator[Text]:
    """The APKs are those of the app that the manifest names; what was installed from a file is what lay in the file."""
    app = manifest.app
    others = (each.package for each in inventory if each.package not in ("", app.package))
    if (other := _first(others)) is not None:
        yield _is_of(other[:_SHOWN], app.package)
    codes = {code for each in inventory if each.base.declares and (code := each.base.declares.version_code).isdigit()}
    if app.version_code and codes and str(app.version_code & _CODE) not in codes:
        yield _is_of(", ".join(sorted(codes))[:_SHOWN], str(app.version_code))
    given = {app.sha256, *app.apks}
    installed = any(given.issuperset(apk.sha256 for apk in each.apks) for each in inventory)
    if app.sha256 and not installed and all(step.ok for step in tables.get("steps", ())):
        yield _is_of(inventory[-1].base.sha256[:_SHOWN], app.sha256)


def _is_of(told: str, named: str) -> Text:
    return Text(
        zh=f"{INVENTORY} 记录的是 {told}，manifest.json 写的却是 {named}",
        en=f"{INVENTORY} is of {told}, but manifest.json names {named}",
    )


def _in_turn(*times_ms: float) -> bool:
    """Whether each comes after the one before, as well as clocks of two computers can tell."""
    return all(before <= after + _SLACK_MS for before, after in pairwise(times_ms))


def _first(found: Iterable[Any]) -> Any:
    return next(iter(found), None)


def _lacks(table: str, lost: str) -> Text:
    return Text(zh=f"{NAME}：表 {table} 缺少 {lost}", en=f"{NAME}: table {table} lacks {lost}")


def _names(table: str, lost: str) -> Text:
    lost = lost[:_SHOWN]
    return Text(
        zh=f"{NAME}：表 {table} 提到的 {lost} 没有记录", en=f"{NAME}: table {table} names {lost}, which has no record"
    )


def _at_another_time(table: str, which: str | int) -> Text:
    return Text(
        zh=f"{NAME}：表 {table} 中 {which} 的时间不属于这次运行",
        en=f"{NAME}: in table {table} the time of {which} is not of this run",
    )
