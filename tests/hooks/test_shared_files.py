"""Pictures in storage that all apps share, by their paths: read by any road, listed, made by the app itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from harness.catalogue import Technique, load_techniques
from harness.events.agent import MADE, Call, Outcome, Problem

from .jvm import Jvm

PACKAGE = "com.example.app"
OWN = f"Android/data/{PACKAGE}/files/mine.jpg"


class Storage:
    """A folder that stands for a phone's shared storage, and a process in which rows of the catalogue look at it."""

    def __init__(self, root: Path, jvm: Jvm) -> None:
        self.root, self.jvm = root, jvm
        for name in ("DCIM/Camera/IMG_1.JPG", "Download/a.mp4", "Download/b.pdf", "Android/data/com.other/c.png", OWN):
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(name)
        (root / OWN).with_name("link.jpg").symlink_to(root / "DCIM/Camera/IMG_1.JPG")

    def row(self, name: str) -> Technique:
        """A row of the catalogue, for this folder and whatever level."""
        row = next(each for each in load_techniques() if each.id == name)
        assert row.when is not None

        def below(patterns: tuple[str, ...]) -> tuple[str, ...]:
            return tuple(each.replace("/storage", str(self.root)) for each in patterns if each.startswith("/storage"))

        when = msgspec.structs.replace(row.when, files=below(row.when.files), matches=below(row.when.matches))
        fitted = msgspec.structs.replace(row, when=when)
        return msgspec.convert({**msgspec.to_builtins(fitted), "api": {}}, Technique)

    def told(self) -> list[Call]:
        calls: list[Call] = self.jvm.told(Call)
        assert self.jvm.told(Problem) == []
        return calls


@pytest.fixture
def storage(tmp_path: Path) -> Iterator[Storage]:
    jvm = Jvm()
    try:
        jvm.attach()
        yield Storage((tmp_path / "storage").resolve(), jvm)
        assert jvm.errors == []
    finally:
        jvm.close()


def read(storage: Storage, road: str, name: str) -> None:
    path = storage.root / name
    if road == "libc":
        assert storage.jvm.call("readnatively", "open", str(path))
    else:
        storage.jvm.call(road, str(path.parent), path.name)


@pytest.mark.parametrize(
    ("technique", "road"),
    [
        ("photo-library.file-nio", "readchannel"),
        ("photo-library.file-stream", "readstream"),
        ("photo-library.libc-open", "libc"),
    ],
)
def test_a_picture_is_seen_in_any_folder_but_the_apps_own(storage: Storage, technique: str, road: str) -> None:
    storage.jvm.arm(storage.row(technique), package=PACKAGE)
    for name in ("Download/b.pdf", OWN):
        read(storage, road, name)
    assert storage.told() == []
    pictures = (
        "DCIM/Camera/IMG_1.JPG",
        "Download/a.mp4",
        "Android/data/com.other/c.png",
        f"Android/data/{PACKAGE}/../../../Download/a.mp4",
        f"Android/data/{PACKAGE}/files/link.jpg",  # a link in its own folder
    )
    for name in pictures:
        read(storage, road, name)
    assert [call.outcome for call in storage.told()] == [Outcome.OBTAINED] * len(pictures)


def test_what_is_written_is_told_as_made_and_what_is_there_is_not(storage: Storage) -> None:
    storage.jvm.arm(storage.row("photo-library.file-nio"), package=PACKAGE)
    made = storage.root / "DCIM" / "new.jpg"
    storage.jvm.call("writechannel", str(made))
    storage.jvm.call("readchannel", str(made.parent), made.name)
    wrote, found = storage.told()
    assert (wrote.outcome, wrote.detail[MADE]) == (Outcome.IMPERSONAL, str(made))
    assert (found.outcome, found.detail["file"]) == (Outcome.OBTAINED, str(made))
    assert MADE not in found.detail


def test_native_code_that_makes_a_picture_tells_so_too(storage: Storage) -> None:
    storage.jvm.arm(storage.row("photo-library.libc-open"), package=PACKAGE)
    made = storage.root / "DCIM" / "new.png"
    storage.jvm.call("writechannel", str(made))
    (call,) = storage.told()
    assert (call.outcome, call.detail[MADE]) == (Outcome.IMPERSONAL, str(made))


def test_of_a_folder_the_names_of_pictures_are_told(storage: Storage) -> None:
    storage.jvm.arm(storage.row("photo-library.names-system"), package=PACKAGE)
    for folder in ("Download", "DCIM/Camera", f"Android/data/{PACKAGE}/files", "DCIM"):
        assert storage.jvm.call("listed", str(storage.root / folder))
    assert [(call.outcome, call.values, call.detail) for call in storage.told()] == [
        (Outcome.OBTAINED, ("a.mp4",), {"folder": str(storage.root / "Download")}),
        (Outcome.OBTAINED, ("IMG_1.JPG",), {"folder": str(storage.root / "DCIM/Camera")}),
        (Outcome.IMPERSONAL, (), {"folder": str(storage.root / "DCIM")}),
    ]
