"""The cache of what was built for ART."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from harness.simulator.art import stages
from harness.simulator.art.runtime import load
from harness.simulator.art.stages import KEPT_SECONDS, Unbuildable, cache, digest, stage


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))


def written(text: str) -> object:
    return lambda folder: (folder / "made").write_text(text)


def test_a_stage_is_made_once_for_a_key():
    first = stage("part", digest("a"), "", written("1"))
    assert stage("part", digest("a"), "", written("2")) == first
    assert (first / "made").read_text() == "1"
    assert stage("part", digest("b"), "", written("2")) != first


def test_what_failed_midway_is_not_taken_for_whole():
    def fails(folder: Path) -> None:
        (folder / "half").touch()
        raise Unbuildable("half")

    with pytest.raises(Unbuildable):
        stage("part", digest("a"), "", fails)
    made = stage("part", digest("a"), "", written("whole"))
    assert [path.name for path in made.iterdir()] == ["made"]


def test_two_that_build_the_same_at_once_make_it_once():
    began, made = threading.Barrier(2), []

    def make(folder: Path) -> None:
        made.append(folder)

    def build() -> None:
        began.wait()
        stage("part", digest("a"), "", make)

    threads = [threading.Thread(target=build) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 1


def test_what_older_inputs_gave_goes_after_a_while_and_other_stages_stay():
    old, other = stage("part", digest("old"), "", written("1")), stage("part-more", digest("x"), "", written("1"))
    recent = stage("part", digest("recent"), "", written("1"))
    for folder in (old, other):
        os.utime(folder, (0, os.stat(recent).st_mtime - KEPT_SECONDS - 1))
    stage("part", digest("new"), "", written("1"))
    assert (old.exists(), recent.exists(), other.exists()) == (False, True, True)


def test_the_key_tells_names_and_contents_apart(tmp_path: Path):
    one, other = tmp_path / "1" / "d", tmp_path / "2" / "d"
    for folder in (one, other):
        folder.mkdir(parents=True)
        (folder / "a").write_text("a")
    assert digest(one) == digest(other)
    (other / "a").rename(other / "b")
    assert digest(one) != digest(other)
    assert digest("a", "b") != digest("ab")


def test_without_a_runtime_the_error_says_how_to_get_one():
    with pytest.raises(Unbuildable, match=r"current\.json: ART was never built here\. Run make art"):
        load()


def test_a_runtime_whose_parts_are_gone_is_told():
    (cache()).mkdir(parents=True)
    (cache() / "current.json").write_text(
        '{"launcher": "/gone", "libraries": [], "root": "/", "core": [], "framework": []}'
    )
    with pytest.raises(Unbuildable, match=r"/gone: a part of ART is gone\. Run make art"):
        load()


def test_the_cache_is_the_users(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert stages.cache() == tmp_path / ".cache" / "privacy-harness" / "art"
