"""Whatever is in a file that is to be installed: it is read, or told in a line, within bounds of time and memory."""

from __future__ import annotations

import io
import struct
import tempfile
import tracemalloc
import zipfile
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness.device.apk import read_app
from harness.errors import BadInput
from harness.inventory import Inventory, read_apks
from tests.conftest import DEMO_APK

REAL = Path(__file__).parent.parent / "apks" / "no-abi.apk"
CONTENT = REAL.read_bytes()
with zipfile.ZipFile(REAL) as archive:
    MANIFEST = archive.read("AndroidManifest.xml")
with zipfile.ZipFile(DEMO_APK) as archive:
    DEX = archive.read("classes.dex")
WORDS = (0, 1, 2, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0x00100102, 0x00080003, 0x001C0001, 16, 1 << 24)


def damaged(draw: st.DrawFn, content: bytes) -> bytes:
    """Bytes changed, words set to counts that are absurd, pieces taken out or written twice, the end cut off."""
    data = bytearray(content)
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, max(len(data) - 5, 0)))
        match draw(st.sampled_from(("word", "byte", "cut", "again", "end"))):
            case "word":
                data[at & ~3 : (at & ~3) + 4] = struct.pack("<I", draw(st.sampled_from(WORDS)))
            case "byte":
                data[at : at + 1] = bytes([draw(st.integers(0, 255))])
            case "cut":
                del data[at : at + draw(st.integers(1, 64))]
            case "again":
                data[at:at] = data[max(at - 64, 0) : at]
            case "end":
                del data[max(at, 1) :]
    return bytes(data)


@st.composite
def archives(draw: st.DrawFn) -> bytes:
    return damaged(draw, CONTENT)


@st.composite
def manifests(draw: st.DrawFn) -> bytes:
    return with_manifest(damaged(draw, MANIFEST))


@st.composite
def code(draw: st.DrawFn) -> bytes:
    return named("classes.dex", damaged(draw, DEX))


def with_manifest(manifest: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as apk:
        apk.writestr("AndroidManifest.xml", manifest)
    return made.getvalue()


def is_read_or_told(content: bytes) -> None:
    inventory = read_apks([("base.apk", content)])
    assert msgspec.json.decode(msgspec.json.encode(inventory), type=Inventory) == inventory
    assert all("\n" not in told.en and len(told.en) < 1_000 for apk in inventory.apks for told in apk.unread)
    with tempfile.NamedTemporaryFile(suffix=".apk") as file:
        Path(file.name).write_bytes(content)
        try:
            read_app(Path(file.name))
        except BadInput as refused:
            said = refused.text.en
        else:
            return
    assert "\n" not in said
    assert len(said) < 1_000


@given(archives())
def test_a_damaged_archive_is_read_or_told(content: bytes) -> None:
    is_read_or_told(content)


@given(manifests())
def test_a_damaged_manifest_is_read_or_left_to_the_device(content: bytes) -> None:
    is_read_or_told(content)


@given(code())
def test_a_damaged_dex_is_read_or_told(content: bytes) -> None:
    is_read_or_told(content)


def named(name: str, content: bytes = b"") -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as apk:
        apk.writestr(name, content)
    return made.getvalue()


def within(content: bytes, times: int) -> bytes:
    for number in range(times):
        content = named(f"{number}.apk", content)
    return content


def bomb(size: int, name: str = "AndroidManifest.xml", method: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as apk, apk.open(name, "w") as member:
        for _ in range(size // 1_000_000):
            member.write(bytes(1_000_000))
    return made.getvalue()


def endless(classes: int) -> bytes:
    """A dex file of many classes, all of one type whose name goes on to the end of the file."""
    header = bytearray(b"dex\n035\0" + bytes(104))
    struct.pack_into("<II", header, 56, 1, 112)
    struct.pack_into("<II", header, 64, 1, 116)
    struct.pack_into("<II", header, 96, classes, 120)
    return bytes(header) + struct.pack("<II", 120 + 32 * classes, 0) + bytes(32 * classes) + b"\1L" + b"a" * 1_000_000


def many(files: int) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as apk:
        for number in range(files):
            apk.writestr(f"res/{number}.xml", b"")
    return made.getvalue()


HOSTILE = {
    "a name of 60,000 letters": named("n" * 60_000 + ".apk"),
    "a name with line ends": named("a\nb\rc.apk", named("x")),
    "a name that climbs out": named("../../x.apk", named("AndroidManifest.xml", MANIFEST)),
    "an APK in an APK in an APK": within(CONTENT, 12),
    "a manifest of 300 MB": bomb(300_000_000),
    "a manifest of 300 MB in bzip2, which unpacks without a limit": bomb(300_000_000, method=zipfile.ZIP_BZIP2),
    "a set whose APK is 300 MB in bzip2": bomb(300_000_000, "base.apk", zipfile.ZIP_BZIP2),
    "a set whose APK is 300 MB": named("base.apk", bomb(300_000_000)),
    "code of 300 MB": bomb(300_000_000, "classes.dex"),
    "classes that all have one name without an end": named("classes.dex", endless(200_000)),
    "a text that should be a version, of 300 MB": bomb(300_000_000, "META-INF/a.version"),
    "3,000 files": many(3_000),
    "a manifest of nothing": named("AndroidManifest.xml"),
    "an end of the directory alone": b"PK\x05\x06" + bytes(18),
    "a directory of 65,535 files that are not there": b"PK\x05\x06" + b"\xff" * 18,
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_file_is_read_or_told_within_bounds(content: bytes) -> None:
    tracemalloc.start()
    try:
        is_read_or_told(content)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 150_000_000
