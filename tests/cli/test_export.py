"""`harness export` writes by the end of a file's name, and tells a mistake in a line."""

from __future__ import annotations

from pathlib import Path

from tests.cli.test_language import CHINESE, ENGLISH, harness, is_chinese
from tests.report.bundle import SECRET, write_bundle


def test_it_writes_what_the_name_says_in_the_users_language(tmp_path: Path) -> None:
    bundle = write_bundle(tmp_path / "run" / "first")
    for locale in (ENGLISH, CHINESE):
        out = tmp_path / f"{locale}.CSV"
        done = harness("export", str(bundle), "--out", str(out), locale=locale)
        assert (done.returncode, done.stdout) == (0, f"{out}\n"), done.stderr
        heading, *rows = out.read_text(encoding="utf-8-sig").splitlines()
        assert is_chinese(heading) is (locale == CHINESE)
        assert rows
        assert SECRET not in "".join(rows)


def test_a_name_that_ends_otherwise_is_a_mistake(tmp_path: Path) -> None:
    bundle = write_bundle(tmp_path / "run" / "first")
    for locale in (ENGLISH, CHINESE):
        done = harness("export", str(bundle), "--out", str(tmp_path / "it.pdf"), locale=locale)
        assert done.returncode == 2
        assert len(done.stderr.splitlines()) == 1
        assert is_chinese(done.stderr) is (locale == CHINESE)
