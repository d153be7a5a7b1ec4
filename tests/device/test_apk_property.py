"""Whatever is in a file that is to be installed: it is read, or told in a line, within bounds of time and memory."""

from __future__ import annotations

import io
import struct
import tempfile
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness.device.apk import read_app
from harness.errors import BadInput

REAL = Path(__file__).parent.parent / "apks" / "no-abi.apk"
CONTENT = REAL.read_bytes()
with zipfile.ZipFile(REAL) as archive:
    MANIFEST = archive.read("AndroidManifest.xml")
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


def with_manifest(manifest: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as apk:
        apk.writestr("AndroidManifest.xml", manifest)
    return made.getvalue()


def is_read_or_told(content: bytes) -> None:
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


def named(name: str, content: bytes = b"") -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as apk:
        apk.writestr(name, content)
    return made.getvalue()


def within(content: bytes, times: int) -> bytes:
    for number in range(times):
        content = named(f"{number}.apk", content)
    return content


def bomb(size: int) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as apk, apk.open("AndroidManifest.xml", "w") as manifest:
        for _ in range(size // 1_000_000):
            manifest.write(bytes(1_000_000))
    return made.getvalue()


HOSTILE = {
    "a name of 60,000 letters": named("n" * 60_000 + ".apk"),
    "a name with line ends": named("a\nb\rc.apk", named("x")),
    "a name that climbs out": named("../../x.apk", named("AndroidManifest.xml", MANIFEST)),
    "an APK in an APK in an APK": within(CONTENT, 12),
    "a manifest of 300 MB": bomb(300_000_000),
    "a set whose APK is 300 MB": named("base.apk", bomb(300_000_000)),
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
