"""`harness diff` compares two runs, and its exit code says whether the new one is worse."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from tests.cli.test_language import CHINESE, ENGLISH, harness, is_chinese
from tests.report.bundle import SECRET, collection, write_bundle

SECOND = 1_000_000_000


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """An old run, and a new one in which JPush asks for the list of apps as well."""
    folder = tmp_path_factory.mktemp("runs")
    more = collection(
        id="e9", seq=11, technique="calendar.query", data_type="calendar", phase="consented", ns=6 * SECOND, value="x"
    )
    old = write_bundle(folder / "old" / "first")
    new = write_bundle(folder / "new" / "first", [msgspec.structs.replace(more, values=())])
    return str(old.parent), str(new)


def test_it_tells_what_is_new_in_the_users_language(runs: tuple[str, str]) -> None:
    for locale in (ENGLISH, CHINESE):
        done = harness("diff", *runs, locale=locale)
        assert done.returncode == 1, done.stderr
        assert "calendar.query" in done.stdout
        assert is_chinese(done.stdout) is (locale == CHINESE)
        assert SECRET not in done.stdout


def test_a_run_that_was_cut_short_cannot_be_told_not_to_be_worse(runs: tuple[str, str]) -> None:
    old, _ = runs
    done = harness("diff", old, old, "--json", locale=ENGLISH)
    told = json.loads(done.stdout)
    assert done.returncode == told["exit_code"] == 3
    assert told["outcome"] == "not-all-compared"
    assert told["rows"] == []
    assert told["blind"]


def test_it_is_written_as_a_page_or_for_a_merge_request(runs: tuple[str, str], tmp_path: Path) -> None:
    page = tmp_path / "diff.html"
    done = harness("diff", *runs, "--format", "html", "--out", str(page), locale=ENGLISH)
    assert done.returncode == 1, done.stderr
    assert done.stdout.strip() == str(page)
    assert "calendar.query" in page.read_text(encoding="utf-8")
    markdown = harness("diff", *runs, "--format", "markdown", locale=ENGLISH)
    assert markdown.returncode == 1
    assert "calendar.query" in markdown.stdout
    assert SECRET not in page.read_text(encoding="utf-8") + markdown.stdout


@pytest.mark.parametrize(
    "broken", ["no manifest", "no policy", "manifest of another format", "a policy that is none", "an empty folder"]
)
def test_what_cannot_be_read_is_bad_input(broken: str, runs: tuple[str, str], tmp_path: Path) -> None:
    bundle = write_bundle(tmp_path / "bundle")
    match broken:
        case "no manifest":
            (bundle / "manifest.json").unlink()
        case "no policy":
            (bundle / "policy.yaml").unlink()
        case "manifest of another format":
            (bundle / "manifest.json").write_text('{"format": 99}', encoding="utf-8")
        case "a policy that is none":
            (bundle / "policy.yaml").write_bytes(b"\xff: [")
        case _:
            bundle = tmp_path / "empty"
            bundle.mkdir()
    done = harness("diff", str(bundle), runs[0], locale=ENGLISH)
    assert done.returncode == 2, done.stderr
    assert "Traceback" not in done.stderr + done.stdout
    assert "internal error" not in done.stderr
    assert str(bundle) in done.stderr


def test_options_that_do_not_go_together_are_a_mistake_of_use(runs: tuple[str, str], tmp_path: Path) -> None:
    assert harness("diff", *runs, "--json", "--format", "html", locale=ENGLISH).returncode == 2
    assert harness("diff", *runs, "--out", str(tmp_path / "x"), locale=ENGLISH).returncode == 2
    refused = harness("diff", *runs, "--format", "html", "--out", "/proc/x", locale=ENGLISH)
    assert refused.returncode == 4
    assert "cannot be written" in refused.stderr
