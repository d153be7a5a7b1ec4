"""A decoding of another package: found by its entry point, and undone as ours are; one that cannot be used is told."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

DECODING = """
from harness.values.decodings import Decoding, Opened, Part


def opened(data):
    return Opened(parts=(Part(data[5:][::-1]),), sure=True) if data.startswith(b"back:") else None


backwards = Decoding("NAME", opened, of_text=True)
no_decoding = opened
"""
USE = """
from harness.values.decodings import BUILT_IN, decodings
from harness.values.reading import read
from harness.values.decodings import Part

read((Part(b"back:moc.elpmaxe@nnairam"),))
print([way.name for way in decodings()[len(BUILT_IN):]])
print(b"mariann@example.com" in [form.data for form in read((Part(b"back:moc.elpmaxe@nnairam"),)).readings])
"""


def used(folder: Path, *, name: str = "backwards", value: str = "backwards") -> subprocess.CompletedProcess[str]:
    """Read a text with a package of that decoding installed beside ours."""
    info = folder / "acme_codes-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: acme-codes\nVersion: 1.0\n", encoding="utf-8")
    (info / "entry_points.txt").write_text(f"[harness.decodings]\nadded = acme_codes:{value}\n", encoding="utf-8")
    (folder / "acme_codes.py").write_text(DECODING.replace("NAME", name), encoding="utf-8")
    path = f"import sys; sys.path[:0] = [{str(folder)!r}, {str(Path(__file__).parents[2])!r}]\n"
    return subprocess.run([sys.executable, "-c", path + USE], capture_output=True, text=True, timeout=60)


def test_a_decoding_of_another_package_is_used(tmp_path: Path) -> None:
    done = used(tmp_path)
    assert done.stdout.splitlines() == ["['backwards']", "True"], done.stderr


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("gzip", "backwards", "harness.decodings: gzip: both privacy-harness and acme-codes provide it"),
        ("x", "no_decoding", "acme-codes (harness.decodings): `acme_codes:no_decoding` cannot be loaded"),
        ("x", "missing", "acme-codes (harness.decodings): `acme_codes:missing` cannot be loaded"),
    ],
)
def test_one_that_cannot_be_used_is_told_with_its_package(tmp_path: Path, name: str, value: str, said: str) -> None:
    assert said in used(tmp_path, name=name, value=value).stderr
