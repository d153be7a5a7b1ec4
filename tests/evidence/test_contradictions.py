"""A bundle that was changed and sealed again says so, where what is left in it speaks against the change."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from harness.errors import BadInput
from harness.evidence import read_bundle
from harness.evidence.manifest import reseal
from harness.redaction import redacted
from harness.text import as_told
from tests.report.bundle import collection, flow, write_bundle

MORE = (collection(id="e3"), collection(id="e4"), flow(id="f2"))


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    return write_bundle(tmp_path / "bundle", MORE)


def changed(bundle: Path, statement: str) -> None:
    """What somebody does who wants another verdict: the change, and seals that fit it."""
    with closing(sqlite3.connect(bundle / "evidence.db")) as database, database:
        assert database.execute(statement).rowcount
    reseal(bundle, read_bundle(bundle).manifest)


def test_one_that_nobody_changed_says_nothing(bundle: Path) -> None:
    assert read_bundle(bundle).defects == ()


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("DELETE FROM collections WHERE id = 'e1'", "e1"),
        ("DELETE FROM collections WHERE id = 'e3'", "e3"),
        ("UPDATE collections SET id = 'e4' WHERE id = 'e3'", "e3"),
        ("DELETE FROM flows WHERE id = 'f1'", "f1"),
        ("DELETE FROM ledger WHERE id = 'l2'", "l2"),
        ("DELETE FROM phases WHERE id = 'p1'", "p1"),
        ("DELETE FROM phases WHERE id = 'p2'", "phase consented"),
        ("UPDATE phases SET name = 'granted' WHERE id = 'p2'", "phase consented"),
        ("UPDATE collections SET phase = 'later' WHERE id = 'e1'", "phase later"),
        ("DELETE FROM stacks", "stack k1"),
        ("DELETE FROM processes", "process 77"),
        ("UPDATE processes SET started_ns = started_ns + 1", "process 77"),
        ("UPDATE collections SET pid = 78 WHERE id = 'e1'", "process 78"),
        ("UPDATE pulses SET pid = 78 WHERE pid = 77 AND ns > 8000000000", "process 78"),
        ("UPDATE processes SET package = 'com.example.other'", "com.example.other"),
        ("UPDATE collections SET ns = 900000000 WHERE id = 'e1'", "e1"),
        ("UPDATE processes SET ended_ns = 4000000000, end_reason = 'left'", "e2"),
        ("UPDATE flows SET started_ms = -4000.0 WHERE id = 'f1'", "f1"),
        ("UPDATE flows SET ended_ms = 2e12, started_ms = 2e12 WHERE id = 'f1'", "f1"),
        ("UPDATE clocks SET host_wall_ms = -86400000", "clocks"),
    ],
)
def test_what_was_taken_out_or_changed_is_missed_though_the_seals_fit(bundle: Path, statement: str, named: str) -> None:
    changed(bundle, statement)
    defects = read_bundle(bundle).defects
    assert any(named in defect.en and named in defect.zh for defect in defects), defects


def test_a_redacted_copy_does_not_launder_it(bundle: Path, tmp_path: Path) -> None:
    changed(bundle, "DELETE FROM collections WHERE id = 'e1'")
    with pytest.raises(BadInput, match="e1"):
        redacted(read_bundle(bundle), tmp_path / "copy", key=bytes(32))


def test_a_manifest_without_a_time_of_its_own_is_told(bundle: Path) -> None:
    reseal(bundle, msgspec.structs.replace(read_bundle(bundle).manifest, started="yesterday"))
    assert any("manifest.json" in defect.en for defect in read_bundle(bundle).defects)


def test_what_a_run_that_was_aborted_lacks_is_no_contradiction(bundle: Path) -> None:
    manifest = read_bundle(bundle).manifest
    reseal(bundle, msgspec.structs.replace(manifest, aborted=as_told("adb dropped")))
    changed(bundle, "DELETE FROM collections WHERE id = 'e1'")
    (defect,) = read_bundle(bundle).defects
    assert "aborted" in defect.en
