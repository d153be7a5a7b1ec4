"""Bundles of a stranger: judged and drawn within bounds, told in one line each, and nothing outside them is touched."""

from __future__ import annotations

import json
import multiprocessing
import os
import re
import resource
import sqlite3
import struct
import sys
import zlib
from collections.abc import Callable
from contextlib import closing, redirect_stderr, redirect_stdout
from multiprocessing.context import ForkServerContext
from pathlib import Path

import pytest
from PIL import Image

import harness.cli
from tests.report.bundle import write_bundle

MOST_KB = 1_000_000  # of memory that judging and drawing may take
MOST_ADDRESSES = 6_000_000_000  # bytes: what has no end must not take the machine
WITHIN_S = 60  # on a loaded machine; each takes a few
PRECIOUS = "what the reader of the bundle would not lose"

Spoil = Callable[[Path], object]


def sql(*statements: str) -> Spoil:
    def spoil(bundle: Path) -> None:
        with closing(sqlite3.connect(bundle / "evidence.db")) as database, database:
            for statement in statements:
                database.execute(statement)

    return spoil


def instead(name: str, content: bytes) -> Spoil:
    return lambda bundle: (bundle / name).write_bytes(content)


def link(name: str, to: str) -> Spoil:
    def spoil(bundle: Path) -> None:
        (bundle / name).unlink(missing_ok=True)
        (bundle / name).symlink_to(to)

    return spoil


def pipe(name: str) -> Spoil:
    def spoil(bundle: Path) -> None:
        (bundle / name).unlink()
        os.mkfifo(bundle / name)

    return spoil


def sparse(name: str, size: int) -> Spoil:
    def spoil(bundle: Path) -> None:
        with (bundle / name).open("r+b") as file:
            file.truncate(size)

    return spoil


def picture(width: int, height: int) -> Spoil:
    return lambda bundle: Image.new("1", (width, height)).save(bundle / "screens" / "s1.png")


def sealed_name(name: str) -> Spoil:
    def spoil(bundle: Path) -> None:
        manifest = json.loads((bundle / "manifest.json").read_bytes())
        manifest["files"][name] = "0" * 64
        (bundle / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")

    return spoil


def in_manifest(**changes: object) -> Spoil:
    """Change fields of the manifest; a number that JSON has no words for stands as it is given, in `<<...>>`."""

    def spoil(bundle: Path) -> None:
        manifest = json.loads((bundle / "manifest.json").read_bytes())
        for name, value in changes.items():
            *folders, field = name.split("__")
            inner = manifest
            for folder in folders:
                inner = inner[folder]
            inner[field] = value
        text = re.sub(r'"<<([^"]*)>>"', r"\1", json.dumps(manifest))
        (bundle / "manifest.json").write_text(text, encoding="utf-8")

    return spoil


def pipe_at(name: str) -> Spoil:
    return lambda bundle: os.mkfifo(bundle / name)


def hard_link(name: str) -> Spoil:
    return lambda bundle: os.link(bundle.parent / "precious", bundle / name)


def png_of(width: int, height: int) -> Spoil:
    """A picture that is small as a file, whatever its size."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    def spoil(bundle: Path) -> None:
        head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
        content = chunk(b"IDAT", zlib.compress(bytes(1_000_000))) + chunk(b"IEND", b"")
        (bundle / "screens" / "s1.png").write_bytes(b"\x89PNG\r\n\x1a\n" + head + content)

    return spoil


def unsealed(*more: Spoil) -> Spoil:
    """As a killed run leaves it: the files beside the database count."""

    def spoil(bundle: Path) -> None:
        in_manifest(ended="", files={})(bundle)
        for each in more:
            each(bundle)

    return spoil


def remade(table: str, how: str) -> Spoil:
    """A table with the same rows that is made otherwise; `{columns}` and `{first}` are those of its records."""

    def spoil(bundle: Path) -> None:
        with closing(sqlite3.connect(bundle / "evidence.db")) as database, database:
            names = [f'"{row[1]}"' for row in database.execute(f"PRAGMA table_info({table})")]
            database.execute("PRAGMA legacy_alter_table = ON")
            database.execute(f"ALTER TABLE {table} RENAME TO was")
            database.execute(how.format(table=table, columns=", ".join(names), first=names[0]))
            database.execute(f"INSERT INTO {table} ({', '.join(names)}) SELECT * FROM was")

    return spoil


def in_utf_16(bundle: Path) -> None:
    """The same database, in the other encoding that SQLite has."""
    (bundle / "evidence.db").rename(bundle / "old.db")
    with (
        closing(sqlite3.connect(bundle / "evidence.db")) as new,
        closing(sqlite3.connect(bundle / "old.db")) as old,
        new,
    ):
        new.execute("PRAGMA encoding = 'UTF-16be'")
        for statement in old.iterdump():
            new.execute(statement)
    (bundle / "old.db").unlink()


def schema(statement: str) -> Spoil:
    """Write into the schema what SQLite would not."""
    return sql("PRAGMA writable_schema = ON", statement)


def endless_view(table: str) -> Spoil:
    counting = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id FROM n"
    return sql(f"ALTER TABLE {table} RENAME TO was_{table}", f"CREATE VIEW {table} AS {counting}")


def change(bundle: Path, statement: str, value: object) -> None:
    with closing(sqlite3.connect(bundle / "evidence.db")) as database, database:
        database.execute(statement, (value,))


WRITTEN = ("findings.json", "report.html", "traffic.har")
DEEP_JSON = b"[" * 100_000 + b"]" * 100_000
CORPUS: dict[str, Spoil] = {
    "a view without end": endless_view("flows"),
    "a view without end, of screens": endless_view("screens"),
    "a computed column": sql(
        "DROP TABLE pulses", "CREATE TABLE pulses (witness, pid AS (zeroblob(900000000)), ns, phase, edge)"
    ),
    "a table that is an index of text": sql(
        "DROP TABLE pulses", "CREATE VIRTUAL TABLE pulses USING fts5(witness, pid, ns)"
    ),
    "an infinite time": sql("UPDATE flows SET started_ms = 9e999"),
    "times that are beyond all numbers": sql(
        "UPDATE flows SET started_ms = -1e308, opened_ms = 1e308, ended_ms = -1e308"
    ),
    "an end that never comes": sql("UPDATE flows SET ended_ms = 9e999"),
    "a clock before the beginning of time": sql(
        "UPDATE clocks SET boot_ns = 9223372036854775807, host_wall_ms = -9223372036854775808"
    ),
    "an infinite clock": sql("UPDATE clocks SET device_wall_ms = -9e999"),
    "a time of 400 digits": sql(f"UPDATE collections SET ns = '{'9' * 400}'"),
    "a time of 5000 digits": sql(f"UPDATE collections SET ns = '{'9' * 5000}'"),
    "the latest time that there is": sql("UPDATE collections SET ns = 9223372036854775807"),
    "the earliest time that there is": sql("UPDATE phases SET started_ns = -9223372036854775808"),
    "a blob where a name is": sql("UPDATE collections SET process = zeroblob(1000)"),
    "deep frames": sql(f"UPDATE stacks SET frames = '{DEEP_JSON.decode()}'"),
    "deep details": sql("UPDATE collections SET detail = '" + '{"a":' * 50_000 + "1" + "}" * 50_000 + "'"),
    "a screen outside": sql("UPDATE screens SET png = '../../precious', xml = '../../precious'"),
    "a screen by its whole path": sql("UPDATE screens SET png = '/etc/hostname', xml = '/etc/hostname'"),
    "a screen without a name": sql("UPDATE screens SET png = '.', xml = char(0)"),
    "a screen that is a device": link("screens/s1.png", "/dev/zero"),
    "a tree that is a link": link("screens/s1.xml", "../../precious"),
    "screens that are elsewhere": lambda bundle: (
        (bundle / "screens").rename(bundle.parent / "away"),
        link("screens", "../away")(bundle),
    ),
    "one column of points": picture(1, 60_000),
    "one row of points": picture(60_000, 1),
    "a picture of billions": picture(30_000, 30_000),
    "no picture": instead("screens/s1.png", b"\x89PNG\r\n\x1a\n" + bytes(100)),
    "a tree of numbers without end": instead(
        "screens/s1.xml", b"<hierarchy><node bounds='[" + b"9" * 5000 + b",0][1,1]'/></hierarchy>"
    ),
    "a tree that doubles": instead(
        "screens/s1.xml",
        b"<!DOCTYPE h [<!ENTITY a 'aaaaaaaaaa'>"
        + b"".join(b"<!ENTITY %c '%s'>" % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9))
        + b"]><hierarchy><node text='&j;'/></hierarchy>",
    ),
    "a deep tree": instead(
        "screens/s1.xml", b"<hierarchy>" + b"<node>" * 50_000 + b"</node>" * 50_000 + b"</hierarchy>"
    ),
    "a database that is a pipe": pipe("evidence.db"),
    "a manifest that is a pipe": pipe("manifest.json"),
    "a policy that is a pipe": pipe("policy.yaml"),
    "techniques that are a link": link("techniques.json", "../precious"),
    "an overlay that is a link": link("sdks.yaml", "../precious"),
    "a database without end": sparse("evidence.db", 900_000_000_000),
    "a policy without end": sparse("policy.yaml", 900_000_000_000),
    "deep techniques": instead("techniques.json", DEEP_JSON),
    "a deep catalogue": instead("catalogue.json", DEEP_JSON),
    "a deep manifest": instead("manifest.json", b'{"format":1,"x":' + DEEP_JSON + b"}"),
    "a deep policy": instead("policy.yaml", b"policy: " + b"[" * 20_000 + b"]" * 20_000),
    "a policy that doubles": instead(
        "policy.yaml",
        b"a0: &a0 [x, x]\n" + b"".join(b"a%d: &a%d [*a%d, *a%d]\n" % (n, n, n - 1, n - 1) for n in range(1, 40)),
    ),
    "a database of noise": instead("evidence.db", bytes(range(256)) * 64),
    "a seal on what is outside": sealed_name("../precious"),
    "a seal on a device": sealed_name("/dev/zero"),
    "findings that are a link": link("findings.json", "../precious"),
    "a report that is a link": link("report.html", "../precious"),
    **{f"{name} that is a pipe": pipe_at(name) for name in WRITTEN},
    **{f"{name} that is a hard link": hard_link(name) for name in WRITTEN},
    "a draft that is a link": link("findings.json.new", "../precious"),
    "a draft that is a pipe": pipe_at("report.html.new"),
    "a page that is a link elsewhere": link("junit.xml", "/dev/full"),
    "a body of 400 MB of nothing": sql("UPDATE flows SET request_body = zeroblob(400000000)"),
    "a body of 200 MB of nothing": sql("UPDATE flows SET request_body = zeroblob(200000000)"),
    "answers of 200 MB of nothing": sql("UPDATE flows SET response_body = zeroblob(200000000)"),
    "one body named again and again": sql(
        f"INSERT INTO bodies VALUES ('{'a' * 64}', zeroblob(100000000))",
        f"""UPDATE flows SET request_pieces = '[{",".join([f'"{"a" * 64}"'] * 15)}]'""",
    ),
    "a body that names itself nowhere": sql(f"""UPDATE flows SET request_pieces = '["{"b" * 64}"]'"""),
    "a deep body": lambda bundle: change(bundle, "UPDATE flows SET request_body = ?", DEEP_JSON),
    "a frame of 50 MB": sql("""UPDATE stacks SET frames = '["' || hex(zeroblob(25000000)) || '"]'"""),
    "a million frames": sql(f"""UPDATE stacks SET frames = '[{",".join(['"a.b.c()"'] * 1_000_000)}]'"""),
    "an error of 50 MB": sql("UPDATE collections SET error = hex(zeroblob(25000000))"),
    "a million values": lambda bundle: change(
        bundle, 'UPDATE collections SET "values" = ?', json.dumps([f"value {n}" for n in range(300_000)])
    ),
    "a picture whose head says billions": png_of(60_000, 60_000),
    "a picture whose head says the most": png_of(2**31 - 1, 2**31 - 1),
    "a column of points in a small file": png_of(1, 60_000),
    "a picture that ends early": png_of(1080, 2400),
    "an infinite exit code": in_manifest(exit_code="<<9e999>>"),
    "a format of 400 digits": in_manifest(format=f"<<{'9' * 400}>>"),
    "an exit code of 5000 digits": in_manifest(exit_code=f"<<{'9' * 5000}>>"),
    "an API level that no Android has": in_manifest(device__api_level=2**63 - 1),
    "an API level below all": in_manifest(device__api_level=-(2**63)),
    "half a character in the manifest": in_manifest(scenario="\ud800", run="\udfff"),
    "NUL in the names of the manifest": in_manifest(scenario="a\0b", run="\0", device__serial="\0"),
    "a beginning that is no time": in_manifest(started="yesterday", ended="tomorrow"),
    "an end before the beginning of time": in_manifest(started="0000-00-00T99:99", ended="-1"),
    "a name that climbs out in the manifest": in_manifest(scenario="../../precious", run="../../precious"),
    "a suite of a million": in_manifest(suite=[f"s{n}" for n in range(1_000_000)]),
    "half a million seals": in_manifest(files={f"f{n}": "0" * 64 for n in range(500_000)}),
    "a seal on a name that is too long": sealed_name("n" * 300),
    "a seal on NUL": sealed_name("a\0b"),
    "a seal on half a character": lambda bundle: in_manifest(files={"\ud800": "0" * 64})(bundle),
    "a seal on the folder": sealed_name("."),
    "a manifest of a gigabyte": sparse("manifest.json", 1_000_000_000),
    "a manifest of 60 MB of nothing": sparse("manifest.json", 60_000_000),
    "a manifest that is a list": instead("manifest.json", b"[1, 2]"),
    "a manifest in UTF-16": instead("manifest.json", '{"format": 1}'.encode("utf-16")),
    "a manifest of nothing": instead("manifest.json", b""),
    "a copy that is no copy": in_manifest(
        redacted={"of": "\u202e", "by": "9" * 1000, "changed": ["a <script>"] * 10_000}
    ),
    "triggers": sql(
        "CREATE TRIGGER t AFTER INSERT ON flows BEGIN DELETE FROM collections; END",
        "CREATE TRIGGER u AFTER DELETE ON flows BEGIN SELECT zeroblob(900000000); END",
    ),
    "a view that stands for a table": sql("DROP TABLE gaps", "CREATE VIEW gaps AS SELECT * FROM flows"),
    "a view of the computer's files": sql(
        "DROP TABLE gaps", "CREATE VIEW gaps AS SELECT readfile('/etc/passwd') AS witness"
    ),
    "a schema that attaches": schema(
        "UPDATE sqlite_master SET sql = 'CREATE VIEW gaps AS ATTACH ''/tmp/x'' AS y' WHERE name = 'gaps'"
    ),
    "a schema that is no SQL": schema("UPDATE sqlite_master SET sql = 'CREATE NONSENSE' WHERE name = 'gaps'"),
    "a schema with one page for two tables": schema("UPDATE sqlite_master SET rootpage = 2"),
    "a schema that leads nowhere": schema("UPDATE sqlite_master SET rootpage = 999999 WHERE name = 'flows'"),
    "a column that is computed when it is read": sql("ALTER TABLE pulses ADD COLUMN more AS (zeroblob(900000000))"),
    "a column that was computed": remade("pulses", "CREATE TABLE {table} ({columns}, more AS (1) STORED)"),
    "a table without row numbers": remade(
        "stacks", "CREATE TABLE {table} ({columns}, PRIMARY KEY ({first})) WITHOUT ROWID"
    ),
    "a table with a row number of its own": remade("stacks", "CREATE TABLE {table} ({columns}, rowid)"),
    "a strict table": sql("DROP TABLE gaps", "CREATE TABLE gaps (witness ANY) STRICT"),
    "a table of searches in space": sql("DROP TABLE gaps", "CREATE VIRTUAL TABLE gaps USING rtree(id, a, b)"),
    "a table with 1900 columns": sql(
        "DROP TABLE gaps", f"CREATE TABLE gaps ({','.join(f'c{n}' for n in range(1900))})"
    ),
    "columns that are not ours": sql("ALTER TABLE flows ADD COLUMN __class__ DEFAULT 'x'"),
    "a column that is missing": sql("DROP VIEW timeline", "DROP VIEW sent", "ALTER TABLE flows DROP COLUMN host"),
    "an index that computes": sql("CREATE INDEX i ON flows (length(zeroblob(90000000)))"),
    "texts that are no UTF-8": sql(
        "UPDATE collections SET value = CAST(x'ff00fe80' AS TEXT), process = CAST(x'c328' AS TEXT)"
    ),
    "texts with NUL": sql("UPDATE collections SET process = 'a' || char(0) || 'b', value = char(0)"),
    "a database in UTF-16": in_utf_16,
    "a database of pages of 512 bytes": unsealed(sql("PRAGMA journal_mode = DELETE", "PRAGMA page_size = 512")),
    "a log beside a sealed database": instead("evidence.db-wal", bytes(100_000)),
    "a log of noise": unsealed(instead("evidence.db-wal", b"7\x7f\x06\x82" + bytes(range(256)) * 400)),
    "a log that is a link": unsealed(link("evidence.db-wal", "../precious")),
    "a log that is a pipe": unsealed(pipe_at("evidence.db-wal")),
    "a log without end": unsealed(instead("evidence.db-wal", b""), sparse("evidence.db-wal", 900_000_000_000)),
    "a memory of the log": unsealed(instead("evidence.db-shm", b"\xff" * 32_768)),
    "a hot journal": unsealed(instead("evidence.db-journal", bytes.fromhex("d9d505f920a163d7") + bytes(4096))),
    "a head of a database alone": lambda bundle: os.truncate(bundle / "evidence.db", 100),
    "a database cut in two": lambda bundle: os.truncate(bundle / "evidence.db", 8192),
    "techniques of 400 digits": instead("techniques.json", b'[{"min_api": %s}]' % (b"9" * 400)),
    "a catalogue of half a character": instead("catalogue.json", b'{"data_types": "\\ud800"}'),
    "a scenario of NUL": instead("scenario.yaml", bytes(1000)),
    "a scenario in UTF-16": instead("scenario.yaml", "scenario: x".encode("utf-16")),
    "a scenario that is a list": instead("scenario.yaml", b"- 1"),
    "a tree of noise": instead("screens/s1.xml", bytes(range(256)) * 100),
    "a tree in UTF-16": instead("screens/s1.xml", "<hierarchy/>".encode("utf-16")),
    "a tree that reads a file": instead(
        "screens/s1.xml",
        b"<!DOCTYPE h [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><hierarchy><node text='&x;'/></hierarchy>",
    ),
}


@pytest.fixture(scope="module")
def starter() -> ForkServerContext:
    """Starts processes that have the harness loaded already: loading it takes longer than most bundles."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["harness.cli"])
    return context


def judge_and_draw(bundle: str, said: str) -> None:
    """In a process of its own: exit codes and most memory, into the file `said` with all that was printed."""
    resource.setrlimit(resource.RLIMIT_AS, (MOST_ADDRESSES, MOST_ADDRESSES))
    codes: list[object] = []
    with open(said, "w", encoding="utf-8") as file, redirect_stdout(file), redirect_stderr(file):
        for command in ("judge", "report"):
            sys.argv = ["harness", command, bundle, "--out", bundle]
            try:
                harness.cli.main()
            except SystemExit as ended:
                codes.append(ended.code or 0)
        peak = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
        print(json.dumps({"codes": codes, "kb": int(peak.split()[1])}))


def judged_and_drawn(starter: ForkServerContext, bundle: Path) -> tuple[str, list[int]]:
    """All that was printed, and the exit codes."""
    said = bundle.parent / "said"
    process = starter.Process(target=judge_and_draw, args=(str(bundle), str(said)))
    process.start()
    process.join(WITHIN_S)
    process.kill()  # of one that is not done, which would keep a core from all other tests
    process.join()
    assert process.exitcode == 0, said.read_text(encoding="utf-8")
    told = said.read_text(encoding="utf-8")
    measured = json.loads(told.splitlines()[-1])
    assert measured["kb"] < MOST_KB
    return told, measured["codes"]


@pytest.mark.parametrize("spoil", CORPUS.values(), ids=CORPUS)
def test_a_strangers_bundle_is_judged_and_drawn_within_bounds(
    tmp_path: Path, starter: ForkServerContext, spoil: Spoil
) -> None:
    bundle = write_bundle(tmp_path / "bundle")
    (tmp_path / "precious").write_text(PRECIOUS, encoding="utf-8")
    spoil(bundle)
    told, codes = judged_and_drawn(starter, bundle)
    assert "internal error" not in told
    assert "Traceback" not in told
    assert set(codes) <= {0, 1, 2, 3}
    assert (tmp_path / "precious").read_text(encoding="utf-8") == PRECIOUS
    for written in tmp_path.rglob("report.html"):
        assert PRECIOUS not in written.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["report.html", "junit.xml.new"])
def test_a_folder_where_a_report_is_to_be_written_is_told_in_a_line(
    tmp_path: Path, starter: ForkServerContext, name: str
) -> None:
    bundle = write_bundle(tmp_path / "bundle")
    (bundle / name / "in").mkdir(parents=True)
    told, codes = judged_and_drawn(starter, bundle)
    assert codes == [1, 4]
    assert [line for line in told.splitlines() if name.removesuffix(".new") in line and "cannot be written" in line]
    assert (bundle / name / "in").is_dir()


def test_a_bundle_that_nobody_touched_is_judged_and_drawn(tmp_path: Path, starter: ForkServerContext) -> None:
    """So that the test above is not green by refusing every bundle."""
    bundle = write_bundle(tmp_path / "bundle")
    _, codes = judged_and_drawn(starter, bundle)
    assert codes == [1, 0]
    assert (bundle / "report.html").is_file()
