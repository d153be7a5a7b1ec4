"""The index: one SQLite file, made from the run folders and kept in step with them."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from importlib.resources import files
from pathlib import Path

import msgspec

from harness.errors import InfrastructureError
from harness.history.folders import Found
from harness.history.reading import Entry, State, device_of, read
from harness.report.summary import Summary
from harness.text import Text

VERSION = 1  # of the schema
LONGEST = 500  # characters of what a run may put into a column; a stranger's may have written more
_OURS = 0x48_52_4E_53  # `application_id`, by which a file is known to be an index and may be made again


class Index:
    """The file at `path`. Made anew where it is none, broken, or of another version.

    Raises `InfrastructureError` where it cannot be written, and where another's database stands there.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._prepare()
        except (OSError, sqlite3.Error) as error:
            raise InfrastructureError(
                str(path),
                Text(zh=f"索引无法写入（{error}）", en=f"the index cannot be written ({error})"),
                Text(zh="请用 --index 指定别处。", en="Name another place by --index."),
            ) from error

    def _prepare(self) -> None:
        if self.path.exists() and not self._fits():
            for each in (self.path, *(self.path.with_name(f"{self.path.name}-{end}") for end in ("wal", "shm"))):
                each.unlink(missing_ok=True)
        if not self.path.exists():
            os.close(os.open(self.path, os.O_CREAT | os.O_WRONLY, 0o600))
            with self.opened() as connection:
                connection.execute("PRAGMA journal_mode=WAL")
                connection.executescript(files(__package__).joinpath("schema.sql").read_text(encoding="utf-8"))
                connection.execute(f"PRAGMA application_id={_OURS}")
                connection.execute(f"PRAGMA user_version={VERSION}")

    def _fits(self) -> bool:
        """Whether it can be used as it is. Raises `sqlite3.Error` where it is a database of somebody else."""
        if not self.path.stat().st_size:
            return False
        with self.path.open("rb") as file:
            head = file.read(100)
        if int.from_bytes(head[68:72], "big") != _OURS:
            raise sqlite3.DatabaseError("it is no index of runs / 它不是运行的索引")
        try:
            with self.opened() as connection:
                return (
                    connection.execute("PRAGMA user_version").fetchone()[0],
                    connection.execute("PRAGMA quick_check(1)").fetchone()[0],
                ) == (VERSION, "ok")
        except sqlite3.DatabaseError:
            return False

    @contextmanager
    def opened(self) -> Iterator[sqlite3.Connection]:
        """A connection, whose changes are kept together or not at all."""
        with closing(sqlite3.connect(self.path, timeout=10)) as connection:
            connection.execute("PRAGMA foreign_keys=ON")
            connection.row_factory = sqlite3.Row
            with connection:
                yield connection

    def keep_in_step(self, found: Iterable[Found]) -> int:
        """Read what changed since the last time, forget what is gone, and tell how many runs that were."""
        with self.opened() as connection:
            known = {bytes(row["folder"]): bytes(row["stamp"]) for row in connection.execute("SELECT * FROM runs")}
        changed = 0
        for run in found:
            stamp = msgspec.json.encode([(repr(name), *rest) for name, *rest in run.stamp])
            if known.pop(os.fsencode(run.folder), None) != stamp:
                self.put(read(run), stamp)
                changed += 1
        if known:
            with self.opened() as connection:
                connection.executemany("DELETE FROM runs WHERE folder = ?", [(folder,) for folder in known])
        return changed + len(known)

    def put(self, entry: Entry, stamp: bytes) -> None:
        """Keep one run, instead of what was kept of it."""
        summary = entry.summary
        row = {
            "id": entry.id,
            "folder": os.fsencode(entry.folder),
            "stamp": stamp,
            "state": entry.state.value,
            "problem_zh": _cut(entry.problem.zh if entry.problem else ""),
            "problem_en": _cut(entry.problem.en if entry.problem else ""),
            "verdict": summary.verdict.value if summary else "",
            "package": _cut(summary.package if summary else entry.package),
            "version": _cut(summary.version if summary else entry.version),
            "version_code": _cut(summary.version_code if summary else entry.version_code),
            "apk_sha256": _cut(summary.apk_sha256 if summary else entry.apk_sha256),
            "variant": _cut(summary.variant if summary else entry.variant),
            "policy": _cut(summary.policy if summary else ""),
            "policy_updated": _cut(summary.policy_updated if summary else ""),
            "another_policy": bool(summary and summary.another_policy),
            "devices": _cut(", ".join(entry.devices)),
            "asked": entry.asked,
            "ended": entry.ended,
            "began": entry.began,
            "touched": entry.touched,
        }
        with self.opened() as connection:
            connection.execute("DELETE FROM runs WHERE id = ?", (entry.id,))
            number = connection.execute(
                f"INSERT INTO runs ({', '.join(row)}) VALUES ({', '.join(':' + name for name in row)})", row
            ).lastrowid
            if summary and number and entry.state is State.JUDGED:
                _keep(connection, number, summary)


def _keep(connection: sqlite3.Connection, run: int, summary: Summary) -> None:
    """The rows beside a run's own."""
    connection.executemany(
        "INSERT OR IGNORE INTO clauses VALUES (?, ?, ?)",
        [(_cut(each.clause), each.status.value, run) for each in summary.clauses],
    )
    terms = list(dict.fromkeys((kind, _cut(id), _cut(words.casefold())) for kind, id, words in _terms(summary)))
    connection.executemany("INSERT OR IGNORE INTO terms (kind, id, words) VALUES (?, ?, ?)", terms)
    connection.executemany(
        "INSERT OR IGNORE INTO run_terms SELECT number, ? FROM terms WHERE (kind, id, words) = (?, ?, ?)",
        [(run, *term) for term in terms],
    )
    connection.executemany(
        "INSERT INTO doubts VALUES (?, ?, ?, ?, ?, ?)",
        [
            (run, *map(_cut, (one.scenario, device_of(one.device), each.template, each.reason.zh, each.reason.en)))
            for one in summary.runs
            for each in one.open
        ],
    )


def _terms(summary: Summary) -> Iterator[tuple[str, str, str]]:
    """Kind, id and words of all by which the run is found."""
    for seen in summary.seen:
        yield "actor", seen.actor.id, f"{seen.actor.id} {seen.actor.name.zh} {seen.actor.name.en}"
        if data := seen.data_type:
            yield "data", data.id, f"{data.id} {data.name.zh} {data.name.en}"
    for host in summary.hosts:
        yield "host", host.host, host.host
        yield (
            "actor",
            host.recipient.id,
            f"{host.recipient.id} {host.recipient.name.zh} {host.recipient.name.en}",
        )
    for run in summary.runs:
        yield "device", device_of(run.device), device_of(run.device)


def _cut(text: str) -> str:
    """What SQLite can hold, and a page can show."""
    return text[:LONGEST].encode("utf-8", "replace").decode()
