"""framework.jar is what its sources give, and speaks with the platform's names."""

from __future__ import annotations

import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from harness.simulator.framework import build, signatures


def test_the_jar_was_made_of_the_present_sources() -> None:
    assert build.is_current(), "run python harness/simulator/framework/build.py"


@pytest.mark.skipif(shutil.which("javac") is None, reason="a rebuild needs javac")
def test_a_rebuild_gives_the_same_content() -> None:
    if "javac 17" not in subprocess.run(["javac", "-version"], check=True, capture_output=True, text=True).stdout:
        pytest.skip("class files are compared with javac 17's")
    assert build.main(["--check"]) == 0


def test_every_public_name_is_the_platforms() -> None:
    known = os.environ.get("ANDROID_ALL_JAR", "")
    jar = Path(known) if known else build.android_all_cache()
    if not jar.exists():
        pytest.skip("the platform's classes are not here: run build.py --verify once, or set ANDROID_ALL_JAR")
    assert signatures.differences(build.JAR, jar) == []


def jar_of(folder: Path, source: str) -> Path:
    """A jar of one class, compiled."""
    folder.mkdir()
    (folder / "Thing.java").write_text(f"package android.test; {source}")
    subprocess.run(["javac", "-d", str(folder), str(folder / "Thing.java")], check=True)
    with zipfile.ZipFile(folder / "classes.jar", "w") as jar:
        for path in sorted(folder.rglob("*.class")):
            jar.write(path, path.relative_to(folder).as_posix())
    return folder / "classes.jar"


@pytest.mark.skipif(shutil.which("javac") is None, reason="needs javac")
def test_a_name_of_our_own_is_found(tmp_path: Path) -> None:
    theirs = "public class Thing { public static final int A = 1; public void b(int x) {} public int c; Thing() {} }"
    ours = (
        "public class Thing { public static final int A = 2; public void b(long x) {} public static int c; Thing() {} }"
    )
    found = signatures.differences(jar_of(tmp_path / "ours", ours), jar_of(tmp_path / "theirs", theirs))
    assert found == [
        "android/test/Thing.A I: 2, but 1 in the platform",
        "android/test/Thing.c I: static in one and not in the other",
        "android/test/Thing.b (J)V: not in the platform",
    ]
