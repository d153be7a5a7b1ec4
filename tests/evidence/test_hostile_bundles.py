"""Bundles of a stranger: judged and drawn within bounds, told in one line each, and nothing outside them is touched."""

from __future__ import annotations

import json
import multiprocessing
import os
import resource
import sqlite3
import sys
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


def endless_view(table: str) -> Spoil:
    counting = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id FROM n"
    return sql(f"ALTER TABLE {table} RENAME TO was_{table}", f"CREATE VIEW {table} AS {counting}")


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


def test_a_bundle_that_nobody_touched_is_judged_and_drawn(tmp_path: Path, starter: ForkServerContext) -> None:
    """So that the test above is not green by refusing every bundle."""
    bundle = write_bundle(tmp_path / "bundle")
    _, codes = judged_and_drawn(starter, bundle)
    assert codes == [1, 0]
    assert (bundle / "report.html").is_file()
