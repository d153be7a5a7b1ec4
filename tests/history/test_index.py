"""The index follows the folders, and believes no verdict that does not rest on what lies in them."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from harness.errors import InfrastructureError
from harness.history.folders import Folders
from harness.history.index import Index
from harness.history.queries import Filters, Run, listed, opened
from harness.history.reading import State
from tests.history.serving import run_at


def runs(index: Index) -> tuple[Run, ...]:
    with index.opened() as connection:
        return listed(connection, Filters()).runs


def test_what_did_not_change_is_not_read_again(tmp_path: Path) -> None:
    index, folders = Index(tmp_path / "history.db"), Folders((tmp_path / "reports",))
    run_at(tmp_path / "reports" / "a")
    run_at(tmp_path / "reports" / "more" / "b")
    assert index.keep_in_step(folders.runs()) == 2
    assert index.keep_in_step(folders.runs()) == 0
    assert Index(tmp_path / "history.db").keep_in_step(Folders((tmp_path / "reports",)).runs()) == 0
    shutil.rmtree(tmp_path / "reports" / "a")
    assert index.keep_in_step(folders.runs()) == 1
    (run,) = runs(index)
    assert Path(run.folder).name == "b"


def test_a_bundle_that_is_named_itself_is_a_run_without_a_summary(tmp_path: Path) -> None:
    bundle = run_at(tmp_path / "reports") / "pre-granted"
    index = Index(tmp_path / "history.db")
    index.keep_in_step(Folders((bundle,)).runs())
    assert [(run.state, run.verdict) for run in runs(index)] == [(State.UNREPORTED, "")]


@pytest.mark.parametrize("of_which", ["findings.json", "a second bundle", "no bundle"])
def test_a_verdict_that_rests_on_other_findings_is_not_shown(tmp_path: Path, of_which: str) -> None:
    folder = run_at(tmp_path / "reports")
    bundle = folder / "pre-granted"
    if of_which == "findings.json":
        (bundle / "findings.json").write_bytes((bundle / "findings.json").read_bytes().replace(b'"fail"', b'"pass"'))
    elif of_which == "a second bundle":
        shutil.copytree(bundle, folder / "another")
    else:
        summary = json.loads((folder / "summary.json").read_bytes())
        (folder / "summary.json").write_text(json.dumps(summary | {"runs": []}), encoding="utf-8")
    index = Index(tmp_path / "history.db")
    index.keep_in_step(Folders((folder,)).runs())
    (run,) = runs(index)
    assert (run.state, run.verdict, run.clauses) == (State.UNREPORTED, "", {})
    with index.opened() as connection:
        page = opened(connection, run.id)
    assert page
    assert page.summary is None


def test_a_run_that_goes_on_has_no_verdict_though_what_ended_is_judged(tmp_path: Path) -> None:
    folder = run_at(tmp_path / "reports")
    manifest = folder / "pre-granted" / "manifest.json"
    told = json.loads(manifest.read_bytes())
    manifest.write_text(json.dumps(told | {"suite": ["pre-granted", "decline"]}), encoding="utf-8")
    index = Index(tmp_path / "history.db")
    index.keep_in_step(Folders((folder,)).runs())
    assert [(run.state, run.verdict, run.ended, run.asked) for run in runs(index)] == [(State.GOING_ON, "", 1, 2)]


@pytest.mark.parametrize("broken", ["version", "content"])
def test_an_index_that_cannot_be_used_is_made_again(tmp_path: Path, broken: str) -> None:
    run_at(tmp_path / "reports")
    path = tmp_path / "history.db"
    Index(path).keep_in_step(Folders((tmp_path / "reports",)).runs())
    if broken == "version":
        with closing(sqlite3.connect(path)) as database, database:
            database.execute("PRAGMA user_version=99")
    else:
        path.write_bytes(path.read_bytes()[:4000])
    index = Index(path)
    assert index.keep_in_step(Folders((tmp_path / "reports",)).runs()) == 1
    assert [run.state for run in runs(index)] == [State.JUDGED]


def test_another_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "evidence.db"
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("CREATE TABLE precious (a)")
    before = path.read_bytes()
    with pytest.raises(InfrastructureError, match="--index"):
        Index(path)
    assert path.read_bytes() == before
