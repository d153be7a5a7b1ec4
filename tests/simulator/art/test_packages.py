"""Which sources apt is given, and what is said when a package cannot be had. No network is needed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from harness.simulator.art import packages
from harness.simulator.art.stages import Unbuildable

ONE_LINE = """\
# deb http://old.example/debian bookworm main
deb [signed-by=/usr/share/keyrings/k.gpg] http://mirror.example/debian bookworm main contrib

deb-src http://mirror.example/debian bookworm main
"""
DEB822 = """\
# the first
Types: deb
URIs: http://mirror.example/debian
Suites: bookworm bookworm-updates
Components: main
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 Types: deb
 -----END PGP PUBLIC KEY BLOCK-----

Enabled: no
Types: deb-src
URIs: http://other.example/debian
Suites: bookworm
Components: main
"""


def test_a_line_of_apts_sources_stands_for_its_source_packages_too():
    written = packages.with_sources("a.list", ONE_LINE)
    entry = "[signed-by=/usr/share/keyrings/k.gpg] http://mirror.example/debian bookworm main contrib"
    assert written.splitlines()[:2] == [f"deb {entry}", f"deb-src {entry}"]
    assert "old.example" not in written


def test_a_paragraph_of_apts_sources_stands_for_its_source_packages_too():
    written = packages.with_sources("a.sources", DEB822)
    assert [line for line in written.splitlines() if line.startswith("Types")] == ["Types: deb deb-src"] * 2
    assert written.replace("Types: deb deb-src", "Types: deb", 1).replace("deb deb-src", "deb-src", 1) == DEB822


def test_apt_is_pointed_at_folders_of_the_cache_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    machine = tmp_path / "etc"
    (machine / "sources.list.d").mkdir(parents=True)
    (machine / "sources.list").write_text(ONE_LINE)
    (machine / "sources.list.d" / "b.sources").write_text(DEB822)
    (machine / "sources.list.d" / "c.list.disabled").write_text(ONE_LINE)
    monkeypatch.setattr(packages, "APT", machine)
    own = tmp_path / "own"
    configuration = packages.configure_apt(own)
    assert sorted(path.name for path in (own / "sources.list.d").iterdir()) == ["b.sources", "sources.list"]
    for line in configuration.read_text().splitlines():
        if line.startswith("Dir::") and not line.endswith('"";'):
            assert str(own) in line or "/dev/null" in line, line


@pytest.mark.skipif(shutil.which("apt-get") is None, reason="apt-get is not on this machine")
def test_a_package_that_cannot_be_had_is_named_with_the_next_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(packages, "APT", tmp_path / "none")  # a machine without sources
    with pytest.raises(Unbuildable, match=r"android-platform-libcore.*cannot be had.*Debian 12 has it"):
        packages.libcore()


def test_a_missing_tool_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Unbuildable, match=r"asm:9.7: mvn is not on this machine. Install maven"):
        packages.jar("asm")
