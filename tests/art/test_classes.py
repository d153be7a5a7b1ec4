"""The classes on ART's boot class path, and what becomes of class files on their way to dex code."""

from __future__ import annotations

import re
import struct
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from harness.simulator.art.dex import dex_jar, javac
from harness.simulator.art.runtime import Runtime
from harness.simulator.art.stages import Unbuildable

from .elf import Image
from .programs import compiled, run_on_art, run_on_hotspot


def lines(printed: str) -> dict[str, str]:
    return dict(line.split(" = ", 1) for line in printed.splitlines())


def test_lambdas_and_method_references_do_on_art_what_they_do_on_hotspot(art: Runtime, tmp_path: Path):
    classes = compiled("lambdas", tmp_path)
    on_hotspot = lines(run_on_hotspot(classes, "Lambdas"))
    assert lines(run_on_art(art, classes, "Lambdas")) == on_hotspot
    assert len(on_hotspot) > 50


def test_the_library_works_without_a_framework(art: Runtime, tmp_path: Path):
    classes = compiled("library", tmp_path)
    assert lines(run_on_art(art, classes, "Library")) == lines(run_on_hotspot(classes, "Library"))


def test_what_is_linked_at_run_time_otherwise_is_refused_with_the_next_step(tmp_path: Path):
    (tmp_path / "Joined.java").write_text('class Joined { String of(int number) { return "n" + number; } }')
    javac("--release", "9", "-d", str(tmp_path / "classes"), str(tmp_path / "Joined.java"), thing="Joined")
    with pytest.raises(Unbuildable, match=r"Joined: a call site of .*StringConcatFactory.* Compile for Java 8"):
        dex_jar("test-refused", tmp_path / "classes")


def test_class_files_that_dx_cannot_read_are_refused_by_name(tmp_path: Path):
    (tmp_path / "Newer.java").write_text("class Newer { }")
    javac("--release", "17", "-d", str(tmp_path / "classes"), str(tmp_path / "Newer.java"), thing="Newer")
    with pytest.raises(Unbuildable, match="Newer"):
        dex_jar("test-refused", tmp_path / "classes")


def test_the_boot_class_path_has_no_class_twice(art: Runtime):
    for jars in (art.core, art.framework):
        counts = Counter(name for jar in jars for name in defined(jar))
        assert [name for name, count in counts.items() if count > 1] == []
        assert counts["java.lang.Object"] == 1


def test_dex_files_lie_where_art_can_map_them(art: Runtime):
    for jar in {*art.core, *art.framework}:
        with zipfile.ZipFile(jar) as archive, jar.open("rb") as file:
            entries = [entry for entry in archive.infolist() if entry.filename.endswith(".dex")]
            for entry in entries:
                file.seek(entry.header_offset + 26)
                name, extra = struct.unpack("<HH", file.read(4))
                assert entry.compress_type == zipfile.ZIP_STORED
                assert (entry.header_offset + 30 + name + extra) % 4 == 0
            assert entries


def test_every_native_method_that_art_registers_is_declared(art: Runtime):
    registered = set(native_tables(Image(libart(art))))
    declared = {
        (name, descriptor)
        for jar in art.core
        for _, name, descriptor, _ in (
            line.split("\t") for line in jar.with_name("natives.tsv").read_text().splitlines()
        )
    }
    assert registered - declared == set()
    assert len(registered) > 250


def test_art_finds_every_class_and_method_that_it_registers(art: Runtime, tmp_path: Path):
    said = run_on_art(art, compiled("library", tmp_path), "Library", log="i", options=("-verbose:jni",))
    assert len(re.findall(r"\[Registering JNI native method ", said)) > 800
    assert re.findall(r".*(?:Failed to register|NoSuchMethod|ClassNotFound).*", said) == []


def libart(art: Runtime) -> Path:
    return next(path for folder in art.libraries for path in folder.glob("libart.so*"))


def native_tables(image: Image) -> Iterator[tuple[str, str]]:
    """Name and descriptor of each JNINativeMethod (two strings and a function) that lies in the library."""
    pointers = image.pointers()
    for at, target in pointers.items():
        signature, function = pointers.get(at + 8), pointers.get(at + 16)
        if signature is not None and function is not None and image.is_code(function):
            name, descriptor = image.text(target), image.text(signature)
            if name.isidentifier() and re.fullmatch(r"\([\w/$;\[]*\)[\w/$;\[]+", descriptor):
                yield name, descriptor


def defined(jar: Path) -> Iterator[str]:
    """The classes that the dex files of a jar define."""
    with zipfile.ZipFile(jar) as archive:
        for name in archive.namelist():
            if name.endswith(".dex"):
                yield from defined_in(archive.read(name))


def defined_in(dex: bytes) -> Iterator[str]:
    """The header tells where strings, types and class definitions lie; the first field of each row is an index."""
    strings, types = struct.unpack_from("<I", dex, 60)[0], struct.unpack_from("<I", dex, 68)[0]
    count, classes = struct.unpack_from("<II", dex, 96)
    for index in range(count):
        (type_index,) = struct.unpack_from("<I", dex, classes + 32 * index)
        (string_index,) = struct.unpack_from("<I", dex, types + 4 * type_index)
        (at,) = struct.unpack_from("<I", dex, strings + 4 * string_index)
        while dex[at] & 0x80:  # the length before the text is a LEB128 number
            at += 1
        descriptor = dex[at + 1 : dex.index(b"\0", at + 1)].decode("utf-8", "surrogatepass")
        yield descriptor[1:-1].replace("/", ".")
