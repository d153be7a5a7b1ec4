"""A path counts by the file that it leads to, whatever way it is spelled and whatever links it goes by."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from harness.catalogue import Technique, When
from harness.events.agent import Call, Outcome, Problem

from .jvm import Jvm


class Folder:
    """A file that is looked for, with links around it, in a process that is asked for paths."""

    def __init__(self, root: Path, jvm: Jvm) -> None:
        self.root, self.jvm = root, jvm
        self.file = root / "a" / "b" / "address"
        self.file.parent.mkdir(parents=True)
        self.file.write_text("5a:12:bc:9f:01:7e")
        self.links = {
            "down": "a/b",
            "a/up": "..",
            "a/b/absolute": str(root / "a"),
            "itself": str(self.file),
            "twice": "down/absolute/b",
            "nowhere": "gone/b",
            "root": "/proc/self/root",
        }
        for name, target in self.links.items():
            (root / name).symlink_to(target)

    def told(self) -> list[Call]:
        calls: list[Call] = self.jvm.told(Call)
        assert self.jvm.told(Problem) == []
        return calls

    def is_told(self, path: str) -> bool:
        """Whether a call with this path counts."""
        before = len(self.told())
        self.jvm.call("property", path)
        return len(self.told()) > before


def row(name: str, class_name: str, method: str, argument: int, file: Path, **more: Any) -> Technique:
    when = When(argument=argument, files=(str(file),))
    return Technique(
        id=name, source="test", data_type="t", class_name=class_name, method=method, severity="low", when=when, **more
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Folder]:
    jvm = Jvm()
    try:
        jvm.attach()
        made = Folder(tmp_path_factory.mktemp("files").resolve(), jvm)
        opener, nio = "java.io.FileInputStream", "sun.nio.fs.UnixNativeDispatcher"
        jvm.arm(
            row("test.text", "java.security.Security", "getProperty", 0, made.file),
            row("test.stream", opener, "open", 0, made.file, value="opened"),
            row("test.nio", nio, "open", 0, made.file, value="opened", refused=("Permission denied",)),
            row("test.nio-at", nio, "openat", 1, made.file, value="opened"),
        )
        yield made
        assert jvm.errors == []
    finally:
        jvm.close()


PARTS = ("a", "b", "up", "down", "absolute", "itself", "twice", "nowhere", "address", "gone", ".", "..", "")
PATHS = st.lists(st.sampled_from(PARTS), max_size=7)
BEFORE = st.sampled_from(("", "", "/proc/self/root", "/proc/self/root/proc/self/root", "//", "/."))


@given(before=BEFORE, parts=PATHS)
@example(before="", parts=["a", "b", "address"])
@example(before="/proc/self/root", parts=["a", "..", "down", ".", "", "absolute", "b", "address"])
@example(before="", parts=["twice", "address", ""])
@example(before="", parts=["itself"])
@example(before="", parts=["nowhere", "..", "address"])
def test_a_path_leads_where_the_kernel_takes_it(folder: Folder, before: str, parts: list[str]):
    path = f"{before}{folder.root}/{'/'.join(parts)}"
    assert folder.is_told(path) == (os.path.realpath(path) == str(folder.file))


def test_a_relative_path_is_of_the_folder_that_the_process_is_in_or_of_the_root(folder: Folder):
    here = os.readlink(f"/proc/{folder.jvm.process.pid}/cwd")
    assert folder.is_told(os.path.relpath(folder.file, here))
    assert folder.is_told(str(folder.file).lstrip("/"))
    assert not folder.is_told("address")


def test_a_link_to_itself_leads_nowhere(folder: Folder):
    (folder.root / "loop").symlink_to("loop")
    assert not folder.is_told(f"{folder.root}/loop/address")


@pytest.mark.parametrize("road", ["readstream", "readchannel", "readbelow"])
def test_a_file_that_java_opens_is_seen_by_every_road(folder: Folder, road: str):
    before = len(folder.told())
    folder.jvm.call(road, f"{folder.root}/a/../down", "address")
    (call,) = folder.told()[before:]
    assert call.outcome is Outcome.OBTAINED
