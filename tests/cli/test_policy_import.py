"""`harness policy import`: the draft on standard output, what was not understood on standard error."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.test_language import CHINESE, ENGLISH, harness

TEXTS = Path(__file__).parents[1] / "drafting" / "texts"


def test_a_draft_is_a_policy_that_lint_reads(tmp_path: Path) -> None:
    done = harness("policy", "import", "--package", "com.acme.app", str(TEXTS / "blocks.txt"), locale=ENGLISH)
    assert done.returncode == 0
    assert done.stderr.splitlines()[0] == "Draft: 14 clauses, 4 rows of SDKs, 2 functions, 2 permissions."
    assert "line 30, no kind of data was found in it: 星座" in done.stderr.splitlines()
    draft = tmp_path / "policy.yaml"
    draft.write_text(done.stdout, encoding="utf-8")
    told = harness("policy", "lint", str(draft), locale=ENGLISH)
    assert told.returncode == 1  # it has something to say, and no fault of the file
    assert "no-minors" in told.stdout.splitlines()


def test_what_a_chinese_user_reads_is_chinese() -> None:
    done = harness("policy", "import", str(TEXTS / "blocks.txt"), locale=CHINESE)
    assert done.stderr.startswith("初稿：14 个条款，4 行 SDK")
    assert "# 没有读懂的内容：" in done.stdout
    assert "  packages: [com.example.to_complete]  # 待补充" in done.stdout


def test_standard_input_is_read_too() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "harness.cli", "policy", "import", "-"],
        input=(TEXTS / "english.txt").read_bytes(),
        capture_output=True,
        check=True,
    )
    assert b'sdk: "firebase"' in done.stdout


@pytest.mark.parametrize("data", [b"", b" \n", b"\x7fELF\x02\x01\0\0\0\xff\xfe\xfd" * 99, b"\0" * 9, b"xyz abc"])
def test_what_is_no_policy_is_refused_in_a_line(data: bytes, tmp_path: Path) -> None:
    file = tmp_path / "policy.txt"
    file.write_bytes(data)
    done = harness("policy", "import", str(file), locale=ENGLISH)
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) <= 2
    assert str(file) in done.stderr


@pytest.mark.parametrize("name", ["", "not-there.txt", "."])
def test_a_file_that_cannot_be_read_is_named(name: str, tmp_path: Path) -> None:
    done = harness("policy", "import", str(tmp_path / name) if name else "", locale=ENGLISH)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)


def test_a_package_that_is_nobodys_own_is_refused() -> None:
    done = harness("policy", "import", "--package", "android.app", str(TEXTS / "blocks.txt"), locale=ENGLISH)
    assert done.returncode == 2
    assert "code of the platform" in done.stderr
