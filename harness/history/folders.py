"""Finds the runs below some folders, and tells cheaply, again and again, which of them changed.

A run is a folder in which bundles lie, or a bundle that was named itself. No link is followed.
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from harness.report.summary import NAME as SUMMARY

DEEPEST = 6  # folders below one that was named
MOST_FOLDERS = 200_000
MOST_BUNDLES = 2_000  # of one run
_UNSETTLED_NS = 2_000_000_000  # within it a folder may change once more and keep its time: clocks of disks are coarse
_WRITTEN = ("manifest.json", "findings.json", "report.html", SUMMARY)
_GROWING = ("evidence.db", "evidence.db-wal")

Stamp = tuple[tuple[str, int, int], ...]  # name, time of the last change in ns and size, of each file that matters


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A run as it lies on the disk. `stamp` differs where something of it was written since."""

    folder: Path
    bundles: tuple[Path, ...]
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class _Folder:
    changed_ns: int
    settled: bool
    is_bundle: bool
    stamp: Stamp
    inside: tuple[str, ...]  # of folders


class Folders:
    """What lies below `roots`. A folder that did not change is not read again: one look at its time is all it costs."""

    def __init__(self, roots: tuple[Path, ...]) -> None:
        self._roots = roots
        self._known: dict[str, _Folder] = {}

    def runs(self) -> Iterator[Found]:
        """Every run that is there now, once. What cannot be entered is passed over."""
        known: dict[str, _Folder] = {}
        entered: set[str] = set()
        waiting = [(str(root), DEEPEST) for root in reversed(self._roots)]
        while waiting:
            at, deep = waiting.pop()
            if at in entered or (folder := self._look(at, known)) is None:
                continue
            entered.add(at)
            if folder.is_bundle:
                yield Found(folder=Path(at), bundles=(Path(at),), stamp=folder.stamp)
                continue
            inside = [f"{at}/{name}" for name in folder.inside]
            bundles = [each for each in inside if (found := self._look(each, known)) and found.is_bundle]
            if bundles:
                yield _found(at, folder, {each: known[each] for each in bundles[:MOST_BUNDLES]})
            if deep:
                waiting += [(each, deep - 1) for each in inside if each in known and not known[each].is_bundle]
        self._known = known

    def _look(self, path: str, known: dict[str, _Folder]) -> _Folder | None:
        if path in known:
            return known[path]
        try:
            status = os.lstat(path)
            if not stat.S_ISDIR(status.st_mode) or len(known) >= MOST_FOLDERS:
                return None
            before = self._known.get(path)
            unchanged = before and before.settled and before.changed_ns == status.st_mtime_ns
            known[path] = before if before and unchanged else _read(path, status.st_mtime_ns)
        except OSError:
            return None
        return known[path]


def _found(at: str, folder: _Folder, bundles: dict[str, _Folder]) -> Found:
    inside = tuple(
        (f"{each}/{name}", at_ns, size) for each, bundle in bundles.items() for name, at_ns, size in bundle.stamp
    )
    return Found(folder=Path(at), bundles=tuple(map(Path, bundles)), stamp=(*folder.stamp, *inside))


def _read(path: str, changed_ns: int) -> _Folder:
    with os.scandir(path) as entries:
        names = {entry.name: entry.is_dir(follow_symlinks=False) for entry in entries}
    is_bundle = "manifest.json" in names
    growing = [name for name in _GROWING if is_bundle and name in names]
    stamp = tuple(_stamp(path, name) for name in (*_WRITTEN, *growing) if name in names)
    return _Folder(
        changed_ns=changed_ns,
        # The database of a run that goes on grows, and its folder keeps its time.
        settled=time.time_ns() - changed_ns > _UNSETTLED_NS and "evidence.db-wal" not in names,
        is_bundle=is_bundle,
        stamp=stamp,
        inside=() if is_bundle else tuple(sorted(name for name, is_folder in names.items() if is_folder)),
    )


def _stamp(path: str, name: str) -> tuple[str, int, int]:
    status = os.lstat(f"{path}/{name}")
    return name, status.st_mtime_ns, status.st_size
