"""Bundles are judged each for itself: what one costs is told, and no verdict is lost to a disk, a link or a fault."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

import harness.suite
from harness.errors import InfrastructureError
from harness.evidence import Evidence, write_whole
from harness.judge import Findings, Verdict, judge
from harness.runner.progress import AnyProgress, Judged
from harness.suite import judge_bundles
from tests.report.bundle import write_bundle


def quiet(event: AnyProgress) -> None:
    """A listener for tests that look at what is kept."""


def test_a_bundle_that_cannot_be_read_keeps_no_other_from_being_judged(tmp_path: Path) -> None:
    first, broken, last = (write_bundle(tmp_path / name) for name in ("first", "broken", "last"))
    (broken / "manifest.json").write_text("{", encoding="utf-8")
    outcome = judge_bundles([first, broken, last], quiet)
    assert len(outcome.judged) == 2
    assert (outcome.verdict, outcome.exit_code) == (Verdict.FAIL, 1)
    assert outcome.error_text is not None
    assert "manifest.json" in outcome.error_text.en


def test_a_fault_of_the_judge_is_told_by_its_name_and_the_next_bundle_is_judged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundles = [write_bundle(tmp_path / name) for name in ("first", "last")]

    def judge_the_last(evidence: Evidence) -> Findings:
        if evidence.directory.name == "first":
            raise RecursionError("maximum recursion depth exceeded")
        return judge(evidence)

    monkeypatch.setattr(harness.suite, "judge", judge_the_last)
    outcome = judge_bundles(bundles, quiet)
    assert [evidence.directory.name for evidence, _ in outcome.judged] == ["last"]
    assert isinstance(outcome.error, InfrastructureError)
    assert "RecursionError" in outcome.error.text.en


def test_verdicts_are_told_before_what_could_not_be_written(tmp_path: Path) -> None:
    bundle = write_bundle(tmp_path / "bundle")
    (tmp_path / "taken").write_text("a file, where the folder should be", encoding="utf-8")
    told: list[AnyProgress] = []
    outcome = judge_bundles([bundle], told.append, out=tmp_path / "taken")
    assert "fail" in {event.verdict for event in told if isinstance(event, Judged)}
    assert outcome.verdict is Verdict.FAIL
    assert outcome.error_text is not None
    assert "findings.json" in outcome.error_text.en


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_bundle_that_cannot_be_written_is_judged(tmp_path: Path) -> None:
    bundle = write_bundle(tmp_path / "bundle")
    bundle.chmod(0o500)
    command = [sys.executable, "-m", "harness.cli", "judge", str(bundle)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    bundle.chmod(0o700)
    assert done.returncode == 1
    assert "findings.json" in done.stderr


def test_the_findings_of_another_folder_are_the_same_bytes(tmp_path: Path) -> None:
    bundle = write_bundle(tmp_path / "bundle")
    before = sorted(bundle.iterdir())
    judge_bundles([bundle], quiet, out=tmp_path / "out")
    assert sorted(bundle.iterdir()) == before
    judge_bundles([bundle], quiet)
    assert (tmp_path / "out" / "bundle" / "findings.json").read_bytes() == (bundle / "findings.json").read_bytes()


@pytest.mark.parametrize("trap", ["findings.json", "findings.json.new"])
def test_a_link_in_a_bundle_is_replaced_and_never_followed(tmp_path: Path, trap: str) -> None:
    bundle = write_bundle(tmp_path / "bundle")
    precious = tmp_path / "precious"
    precious.write_text("mine", encoding="utf-8")
    (bundle / trap).unlink(missing_ok=True)
    (bundle / trap).symlink_to(precious)
    outcome = judge_bundles([bundle], quiet)
    assert outcome.error is None
    assert precious.read_text(encoding="utf-8") == "mine"
    assert msgspec.json.decode((bundle / "findings.json").read_bytes())["verdict"] == "fail"


def test_what_cannot_be_written_whole_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_whole(path, b"old")

    def pieces() -> object:
        yield b"new"
        raise OSError("the disk is full")

    with pytest.raises(OSError, match="full"):
        write_whole(path, pieces())  # type: ignore[arg-type]
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_pipe_in_a_bundle_does_not_hold_up_the_writing(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "file")
    write_whole(tmp_path / "file", b"new")
    assert (tmp_path / "file").read_bytes() == b"new"
