"""Writes a bundle as the run goes: a killed harness loses at most the last half second."""

from __future__ import annotations

import itertools
import sqlite3
import threading
from collections import defaultdict
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from queue import Empty, Queue
from types import TracebackType
from typing import Self

import msgspec

from harness.errors import BadInput, InfrastructureError
from harness.events.records import Body, Record
from harness.evidence.manifest import AppIdentity, Manifest, sealed_files, write_manifest
from harness.evidence.tables import NAMES, create_statements, insert_statement, to_row
from harness.text import Text

COMMIT_EVERY_S = 0.25
MOST_AT_ONCE = 5_000  # records of one transaction
MOST_BYTES_AT_ONCE = 4_000_000  # of bodies in it: they are held until it is done
QUEUE_LENGTH = 200_000  # records that may wait for the disk before `add` waits too


class FolderTaken(BadInput):
    """Another run writes its bundle in this folder."""


class BundleWriter:
    """One open bundle. `add` may be called from any thread; records of one thread keep their order.

    A disk that refuses (full, read-only, gone) is reported once through `on_failure` and by `check`; what was
    committed before stays readable.

    Raises `FolderTaken` where there is a bundle already, and `InfrastructureError` where none can be written.
    """

    def __init__(
        self, directory: Path, manifest: Manifest, *, on_failure: Callable[[Text], None] | None = None
    ) -> None:
        self.directory = directory
        self.manifest = manifest
        self.failure: Text | None = None
        self._on_failure = on_failure
        self._queue: Queue[Record | threading.Event | None] = Queue(QUEUE_LENGTH)
        self._counters: defaultdict[str, itertools.count[int]] = defaultdict(lambda: itertools.count(1))
        self._counting = threading.Lock()
        self._closed = False
        self._closing = threading.Lock()
        try:
            # Of two runs that begin in one folder at once, one makes this: their evidence must never mix.
            directory.mkdir(mode=0o700, parents=True, exist_ok=True)  # what it will hold is for nobody else to read
            (directory / "screens").mkdir()
            write_manifest(directory, manifest)
            self._database = sqlite3.connect(directory / "evidence.db", check_same_thread=False, isolation_level=None)
            self._database.execute("PRAGMA journal_mode=WAL")
            self._database.execute("PRAGMA synchronous=NORMAL")
            for statement in create_statements():
                self._database.execute(statement)
        except FileExistsError as error:
            raise FolderTaken(
                str(directory),
                Text(zh="另一次运行正在其中写入证据包", en="another run writes its bundle there"),
                Text(zh="请用 --out 指定另一个文件夹。", en="Name another folder by --out."),
            ) from error
        except (OSError, sqlite3.Error) as error:
            raise InfrastructureError(
                str(directory),
                Text(zh=f"证据包无法写入（{error}）", en=f"the bundle cannot be written ({error})"),
                Text(zh="请用 --out 指定一个有空间的文件夹。", en="Name a folder with room by --out."),
            ) from error
        self._writer = threading.Thread(target=self._write, name="evidence", daemon=True)
        self._writer.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def next_id(self, prefix: str) -> str:
        """A new id such as `e12`; unique in the bundle for each prefix."""
        with self._counting:
            return f"{prefix}{next(self._counters[prefix])}"

    def add(self, record: Record) -> None:
        """Record what was seen. Never blocks for the disk but when 200,000 records wait."""
        with self._closing:  # nothing may come in behind the mark of the end
            if not self._closed:
                self._queue.put(record)

    def identify(self, app: AppIdentity) -> None:
        """Say which app it is that is tested, once the device has told. Raises `OSError` where it cannot be written."""
        self.manifest = msgspec.structs.replace(self.manifest, app=app)
        write_manifest(self.directory, self.manifest)

    def flush(self) -> None:
        """Return once all that was added before is on disk."""
        written = threading.Event()
        self._queue.put(written)
        while not written.wait(0.5):
            if not self._writer.is_alive():
                break
        self.check()

    def check(self) -> None:
        """Raise `InfrastructureError` where the disk refused."""
        if self.failure:
            raise InfrastructureError(
                str(self.directory),
                self.failure,
                Text(
                    zh="请腾出空间后重新运行；此前记录的内容都已保留。",
                    en="Free some room and run again; what was recorded before is kept.",
                ),
            )

    def close(self, *, aborted: Text | None = None, exit_code: int = 0) -> None:
        """Write what is left and seal the bundle with the hashes of its files. Safe to call again."""
        with self._closing:
            if self._closed:
                return
            self._closed = True
            self._queue.put(None)
        self._writer.join()
        ended = datetime.now().astimezone().isoformat(timespec="milliseconds")
        try:
            with closing(self._database):
                self._database.execute("PRAGMA journal_mode=DELETE")
            self.manifest = msgspec.structs.replace(
                self.manifest,
                ended="" if self.failure else ended,
                aborted=aborted or self.failure,
                exit_code=exit_code,
                files=sealed_files(self.directory),
            )
            write_manifest(self.directory, self.manifest)
        except (OSError, sqlite3.Error) as error:
            self._fail(error)

    def _write(self) -> None:
        running = True
        while running:
            batch, waiting, running = self._next_batch()
            if batch and not self.failure:
                try:
                    self._commit(batch)
                except Exception as error:  # whatever it is: a bundle that lost records must not be sealed as whole
                    self._fail(error)
            for event in waiting:
                event.set()

    def _next_batch(self) -> tuple[list[Record], list[threading.Event], bool]:
        """Collect what arrives within the commit interval. The last item says whether more may come."""
        batch: list[Record] = []
        size = 0
        try:
            item = self._queue.get(timeout=COMMIT_EVERY_S)
            while True:
                if item is None:
                    return batch, [], False
                if isinstance(item, threading.Event):
                    return batch, [item], True
                batch.append(item)
                size += len(item.content) if isinstance(item, Body) else 0
                if len(batch) >= MOST_AT_ONCE or size >= MOST_BYTES_AT_ONCE:
                    return batch, [], True
                item = self._queue.get(timeout=COMMIT_EVERY_S / 5)
        except Empty:
            return batch, [], True

    def _commit(self, batch: list[Record]) -> None:
        self._database.execute("BEGIN")
        # Runs of one type go in by one statement; the order between types carries no meaning.
        rows: defaultdict[str, list[tuple[object, ...]]] = defaultdict(list)
        for record in batch:
            rows[NAMES[type(record)]].append(to_row(record))
        for table, values in rows.items():
            self._database.executemany(insert_statement(table), values)
        self._database.execute("COMMIT")

    def _fail(self, error: Exception) -> None:
        self.failure = Text(zh=f"证据包无法继续写入（{error}）", en=f"the bundle cannot be written any more ({error})")
        if self._on_failure:
            self._on_failure(self.failure)
