"""A bundle that was changed and sealed again says so, where what is left in it speaks against the change."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
import pytest

from harness.errors import BadInput
from harness.evidence import INVENTORY, hash_of, read_bundle
from harness.evidence.manifest import reseal
from harness.inventory import Inventory, read_apks, unreadable
from harness.redaction import redacted
from harness.text import as_told
from tests.device.apks import archive
from tests.inventory.apks import apk, manifest
from tests.report.bundle import PACKAGE, collection, flow, write_bundle

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
        ("DELETE FROM clocks", "clocks"),
    ],
)
def test_what_was_taken_out_or_changed_is_missed_though_the_seals_fit(bundle: Path, statement: str, named: str) -> None:
    changed(bundle, statement)
    defects = read_bundle(bundle).defects
    assert any(named in defect.en and named in defect.zh for defect in defects), defects


def with_inventory(bundle: Path, *inventory: Inventory, **app: Any) -> Path:
    """The bundle as if these APKs had been installed, of an app of which the manifest says so."""
    (bundle / INVENTORY).write_bytes(msgspec.json.encode(inventory))
    manifest = read_bundle(bundle).manifest
    reseal(bundle, msgspec.structs.replace(manifest, app=msgspec.structs.replace(manifest.app, **app)))
    return bundle


def installed(*files: bytes) -> Inventory:
    return read_apks((f"{number}.apk", content) for number, content in enumerate(files))


BASE = apk(classes=("a.B",), package=PACKAGE, code="7")
SPLIT = archive({"AndroidManifest.xml": manifest(package=PACKAGE, split="config.zh")})
LATER = apk(classes=("a.B",), package=PACKAGE, code="8")
OTHER = apk(classes=("a.B",), package="com.example.other", code="7")


@pytest.mark.parametrize(
    ("inventory", "app"),
    [
        ((installed(BASE),), {"sha256": hash_of(BASE), "version_code": 7}),
        ((installed(BASE),), {"sha256": "", "version_code": 0}),  # it was on the device already
        ((installed(BASE, SPLIT),), {"sha256": "ab" * 32, "apks": (hash_of(BASE), hash_of(SPLIT), "cd" * 32)}),
        ((installed(LATER), installed(BASE)), {"sha256": hash_of(BASE), "version_code": 7 + (3 << 32)}),
        ((unreadable(as_told("adb dropped")), installed(BASE)), {"sha256": hash_of(BASE)}),
    ],
)
def test_apks_of_the_app_that_was_installed_contradict_nothing(
    bundle: Path, inventory: tuple[Inventory, ...], app: dict[str, Any]
) -> None:
    assert read_bundle(with_inventory(bundle, *inventory, **app)).defects == ()


@pytest.mark.parametrize(
    ("inventory", "app", "named"),
    [
        ((installed(OTHER),), {"sha256": ""}, "com.example.other"),
        ((installed(BASE), installed(OTHER)), {"sha256": hash_of(BASE)}, "com.example.other"),
        ((installed(BASE),), {"sha256": "", "version_code": 8}, "7"),
        ((installed(BASE),), {"sha256": "ab" * 32}, hash_of(BASE)),
        ((installed(BASE, SPLIT),), {"sha256": "ab" * 32, "apks": (hash_of(BASE),)}, hash_of(BASE)),
    ],
)
def test_apks_of_another_app_or_file_are_told(
    bundle: Path, inventory: tuple[Inventory, ...], app: dict[str, Any], named: str
) -> None:
    (defect,) = read_bundle(with_inventory(bundle, *inventory, **app)).defects
    assert f"inventory.json is of {named}" in defect.en


def test_of_a_file_that_could_not_be_installed_no_apks_are_missed(bundle: Path) -> None:
    changed(bundle, """UPDATE steps SET problem = '{"zh": "x", "en": "x"}'""")
    assert read_bundle(with_inventory(bundle, installed(BASE), sha256="ab" * 32)).defects == ()


def test_an_inventory_that_nobody_sealed_is_told(bundle: Path) -> None:
    (bundle / INVENTORY).write_bytes(msgspec.json.encode([installed(BASE)]))
    assert any("inventory.json was added" in defect.en for defect in read_bundle(bundle).defects)


@pytest.mark.parametrize("content", [b"[]x", b'[{"apks": []}]', b"[" * 100_000, b'[{"apks": [{"name": "x"}]}]'])
def test_an_inventory_that_cannot_be_read_is_refused(bundle: Path, content: bytes) -> None:
    (bundle / INVENTORY).write_bytes(content)
    with pytest.raises(BadInput, match=r"inventory\.json"):
        read_bundle(bundle)


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
