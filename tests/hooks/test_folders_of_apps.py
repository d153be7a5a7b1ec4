"""Whether the folder of another app is there tells that the app is: asked by whatever road."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from harness.catalogue import Technique, load_techniques
from harness.events.agent import Call, Outcome, Problem, Stack

from .jvm import Jvm

PACKAGE = "com.example.app"
OTHERS = (
    "data/data/com.other",
    "data/user_de/0/com.other",
    "data/app/~~a==/com.other-b==/base.apk",
    "storage/emulated/0/Android/obb/com.other",
)
NOT_OTHERS = (
    f"data/data/{PACKAGE}/files",
    f"data/user/0/{PACKAGE}",
    f"data/app/~~a==/{PACKAGE}-b==/base.apk",
    f"storage/emulated/0/Android/media/{PACKAGE}/x",
    "data/user_de/0/com.google.android.gms/app_chimera",
    "data/app/~~a==/com.google.android.trichromelibrary_1-b==/base.apk",
    "data/data",
    "storage/emulated/0/Pictures/com.other",
)


class Phone:
    """A folder that stands for a phone's root, and a process in which rows of the catalogue look at it."""

    def __init__(self, root: Path, jvm: Jvm) -> None:
        self.root, self.jvm = root, jvm
        for name in (*OTHERS, *NOT_OTHERS):
            (root / name).mkdir(parents=True, exist_ok=True)

    def arm(self, *names: str) -> None:
        self.jvm.arm(*(self._below(row) for row in load_techniques() if row.id in names), package=PACKAGE)

    def _below(self, row: Technique) -> Technique:
        assert row.when is not None

        def moved(patterns: tuple[str, ...]) -> tuple[str, ...]:
            return tuple(each if each.startswith("*") else f"{self.root}{each}" for each in patterns)

        lists = {name: moved(getattr(row.when, name)) for name in ("files", "matches", "excludes")}
        fitted = msgspec.structs.replace(row, when=msgspec.structs.replace(row.when, **lists))
        return msgspec.convert({**msgspec.to_builtins(fitted), "api": {}}, Technique)

    def told(self) -> list[tuple[Outcome, str]]:
        """How each call ended, and of what below the root it was."""
        calls = self.jvm.told(Call)
        assert self.jvm.told(Problem) == []
        return [(call.outcome, call.detail["key"].removeprefix(f"{self.root}/")) for call in calls]


@pytest.fixture
def phone(tmp_path: Path) -> Iterator[Phone]:
    jvm = Jvm()
    try:
        jvm.attach()
        yield Phone(tmp_path.resolve(), jvm)
        assert jvm.errors == []
    finally:
        jvm.close()


@pytest.mark.parametrize(
    ("row", "method"),
    [
        ("exists", "exists"),
        ("is-directory", "isDirectory"),
        ("can-read", "canRead"),
        ("can-execute", "canExecute"),
        ("length", "length"),
        ("last-modified", "lastModified"),
        ("total-space", "getTotalSpace"),
        ("list", "list"),
    ],
)
def test_a_folder_of_another_app_is_seen_asked_for_by_java_io(phone: Phone, row: str, method: str):
    phone.arm(f"installed-apps.folder-{row}")
    for name in (*NOT_OTHERS, *OTHERS):
        phone.jvm.call("file", method, str(phone.root / name))
    assert phone.told() == [(Outcome.OBTAINED, name) for name in OTHERS]


def test_one_that_is_not_there_was_asked_for_too_and_the_way_to_write_its_path_hides_none(phone: Phone):
    phone.arm("installed-apps.folder-exists")
    (phone.root / f"data/data/{PACKAGE}/link").symlink_to(phone.root / "data/data/com.other")
    asked = (
        "data/data/com.absent",
        f"data/data/{PACKAGE}/../com.other",
        f"data/data/{PACKAGE}/link",
        "storage/emulated/0/android/DATA/com.absent",
    )
    for name in asked:
        phone.jvm.call("file", "exists", str(phone.root / name))
    there = [False, True, True, False]
    assert phone.told() == [
        (Outcome.OBTAINED if found else Outcome.EMPTY, name) for found, name in zip(there, asked, strict=True)
    ]


@pytest.mark.parametrize(
    ("row", "method"),
    [("exists", "exists"), ("is-readable", "isReadable"), ("is-directory", "isDirectory"), ("size", "size")],
)
def test_a_folder_of_another_app_is_seen_asked_for_by_java_nio(phone: Phone, row: str, method: str):
    phone.arm(f"installed-apps.path-{row}", "installed-apps.libc-stat")
    for name in (*NOT_OTHERS, *OTHERS):
        phone.jvm.call("nio", method, str(phone.root / name))
    assert phone.told() == [(Outcome.OBTAINED, name) for name in OTHERS]
    assert {call.technique for call in phone.jvm.told(Call)} == {f"installed-apps.path-{row}"}


@pytest.mark.parametrize("method", ["exists", "isDirectory"])
def test_java_nio_ends_in_libc(phone: Phone, method: str):
    phone.arm("installed-apps.libc-stat")
    for name in (*NOT_OTHERS, *OTHERS):
        phone.jvm.call("nio", method, str(phone.root / name))
    assert phone.told() == [(Outcome.OBTAINED, name) for name in OTHERS]
    stacks = {each.stack: each.frames for each in phone.jvm.told(Stack)}
    assert all(any(frame.startswith("sun.nio.fs.") for frame in stacks[each.stack]) for each in phone.jvm.told(Call))


@pytest.mark.parametrize(
    "how",
    [
        "stat",
        "lstat",
        "access",
        "faccessat",
        "fstatat64",
        "statx",
        "statfs64",
        "readlink",
        "readlinkat",
        "inotify_add_watch",
        "listxattr",
    ],
)
def test_native_code_that_asks_is_told_once(phone: Phone, how: str):
    phone.arm("installed-apps.libc-stat")
    for name in (*NOT_OTHERS, *OTHERS):
        assert phone.jvm.call("findnatively", how, str(phone.root / name))
    assert not phone.jvm.call("findnatively", how, str(phone.root / "data/data/com.absent"))
    told = [(Outcome.OBTAINED, name) for name in OTHERS]
    assert phone.told() == [*told, (Outcome.ERROR, "data/data/com.absent")]


@pytest.mark.parametrize(
    ("number", "place", "more"),
    [(21, 1, ()), (4, 1, ("zeros",)), (269, 2, ()), (439, 2, ()), (262, 2, ("zeros",)), (332, 2, (0, 2047, "zeros"))],
    ids=["access", "stat", "faccessat", "faccessat2", "newfstatat", "statx"],
)
def test_native_code_that_asks_by_the_number_of_the_call_is_told_once(
    phone: Phone, number: int, place: int, more: tuple[object, ...]
):
    phone.arm("installed-apps.libc-stat")
    for name in (*NOT_OTHERS, *OTHERS):
        assert phone.jvm.call("bynumber", number, place, str(phone.root / name), *more)[0] == 0
    assert phone.told() == [(Outcome.OBTAINED, name) for name in OTHERS]


@pytest.mark.parametrize(("number", "place"), [(89, 1), (267, 2)], ids=["readlink", "readlinkat"])
def test_a_link_that_is_none_is_there(phone: Phone, number: int, place: int):
    phone.arm("installed-apps.libc-stat")
    assert phone.jvm.call("bynumber", number, place, str(phone.root / OTHERS[0]), "zeros", 100) == [-1, 22]  # EINVAL
    assert phone.told() == [(Outcome.OBTAINED, OTHERS[0])]


def test_a_file_of_another_app_is_seen_being_opened_but_no_apk_as_android_opens_those(phone: Phone):
    phone.arm("installed-apps.libc-open")
    for name in (
        "storage/emulated/0/Android/data/com.other/a",
        f"storage/emulated/0/Android/data/{PACKAGE}/a",
        "data/app/com.other-1/base.apk",
    ):
        (phone.root / name).parent.mkdir(parents=True)
        (phone.root / name).write_text("")
        assert phone.jvm.call("readnatively", "open", str(phone.root / name))
    assert phone.told() == [(Outcome.OBTAINED, "storage/emulated/0/Android/data/com.other/a")]


def test_of_the_folder_of_all_apps_the_names_are_told_and_its_own_alone_is_nothing(phone: Phone):
    phone.arm("installed-apps.folders")
    for name in (
        "storage/emulated/0/Android/obb",
        "storage/emulated/0/Android/media",
        "storage/emulated/0/Android/data",
        "storage/emulated/0/Pictures",
    ):
        phone.jvm.call("file", "list", str(phone.root / name))
    told = phone.jvm.told(Call)
    assert [(call.outcome, call.values) for call in told] == [
        (Outcome.OBTAINED, ("com.other",)),
        (Outcome.IMPERSONAL, ()),
        (Outcome.EMPTY, ()),
    ]
