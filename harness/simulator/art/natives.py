"""What is native around ART, compiled for glibc: libcore's natives, and the process's own part in `native/process`.

Libcore says in its own build files (`Android.bp`) which sources make which library, for a Linux host too. What those
need of other projects stands in `native/libcore/include`; what ART itself gives them on a phone, in `jvm.cc`.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from harness.simulator.art import packages
from harness.simulator.art.stages import Unbuildable, digest, stage
from harness.simulator.art.stubs import assembly

OWN = Path(__file__).resolve().parent / "native"
LUNI, OJLUNI, TEST_TARGET = "luni/src/main/native", "ojluni/src/main/native", "dalvik/src/main/native"
# The macros are those of libcore's own declaration for a Linux host.
FLAGS = ("-D_LARGEFILE64_SOURCE", "-D_GNU_SOURCE", "-DLINUX", "-O1", "-fPIC", "-fno-strict-aliasing")
LIBCORE_FLAGS = ("-w", "-include", str(OWN / "libcore" / "include" / "gcc.h"))
OWN_FLAGS = ("-Wall", "-Wextra", "-Werror")
CXX = ("-std=gnu++17", "-DU_USING_ICU_NAMESPACE=0")
MULTIARCH = "x86_64-linux-gnu"
ANDROID = ("-l:libnativehelper.so.0", "-l:liblog.so.0", "-l:libbase.so.0", "-l:libcrypto.so.0")
ICU = ("-licuuc", "-licui18n")
ABSOLUTE_WRITE, NOP = bytes.fromhex("48c70425a800000000000000"), b"\x90"  # movq $0, 0xa8
# ART needs these and does not say so: the launcher has them loaded before.
BEFORE_ART = (
    "libsigchain.so.0",
    "libbase.so.0",
    "libziparchive.so.0",
    "libbacktrace.so.0",
    "libnativebridge.so.0",
    "libnativeloader.so.0",
    "liblog.so.0",
    "liblz4.so.1",
)


def libcore() -> Path:
    """The folder of the libraries with libcore's natives."""
    sources = packages.libcore()

    def build(folder: Path) -> None:
        compiler = Compiler(folder, includes=(OWN / "libcore" / "include" / "from" / "libcore", sources / LUNI))
        luni = _listed(sources / LUNI, "luni_native_srcs")
        luni.append(sources / TEST_TARGET / "org_apache_harmony_dalvik_NativeTestTarget.cpp")
        ojluni = _listed(sources / OJLUNI, "libopenjdk_native_srcs")
        androidio = _listed(sources / LUNI, "libandroidio_srcs")
        libraries = (*ANDROID, *ICU, "-l:libziparchive.so.0", "-lexpat", "-lz", "-lcap")
        compiler.library("libandroidio.so", androidio, ANDROID, LIBCORE_FLAGS)
        compiler.library("libopenjdkjvm.so", [OWN / "libcore" / "jvm.cc"], (), OWN_FLAGS)
        compiler.library("libjavacore.so", luni, ("-landroidio", *libraries), LIBCORE_FLAGS)
        compiler.library("libopenjdk.so", ojluni, ("-landroidio", "-lopenjdkjvm", *libraries), LIBCORE_FLAGS)
        # ART loads this one for the natives of android.icu: there are none here.
        compiler.library("libicu_jni.so", [], (), ())

    key = digest(packages.system().name, sources.parent.name, OWN / "libcore", Path(__file__))
    return stage("libcore-native", key, "compiling libcore's natives", build)


def process() -> Path:
    """The folder of `launch` and of the modules that frida-java-bridge looks for by name.

    `libart.so` there asks for `libart_strings.so`, of which there are two, in `strings` and `no-strings`.
    """
    art = library_folders()[0] / "libart.so.0"
    platform = packages.jar("android-all")

    def build(folder: Path) -> None:
        compiler = Compiler(folder)
        stubs = folder / "stubs.S"
        stubs.write_text(assembly(platform))
        sources = sorted((OWN / "framework").glob("*.cc"))
        compiler.library("libandroid_runtime.so", [*sources, stubs], (), OWN_FLAGS)
        loaded = ("-Wl,--no-as-needed", *(f"-l:{name}" for name in BEFORE_ART), "-ldl", "-rdynamic")
        compiler.link("launch", [OWN / "process" / "launch.cc"], loaded, OWN_FLAGS)
        for name, parts in {"strings": [OWN / "process" / "strings.cc"], "no-strings": []}.items():
            compiler.library(
                "libart_strings.so", parts, ("-l:libart.so.0",), (*OWN_FLAGS, "-Wno-return-type-c-linkage")
            )
            (folder / name).mkdir()
            (folder / "libart_strings.so").rename(folder / name / "libart_strings.so")
        (folder / "libart.so").write_bytes(without_absolute_writes(art.read_bytes()))
        patchelf = packages.system() / "usr" / "bin" / "patchelf"
        compiler.run(patchelf, "--add-needed", "libart_strings.so", folder / "libart.so")
        compiler.library("libbionic.so", [OWN / "process" / "libc.c"], (), (*OWN_FLAGS, "-fno-builtin"))
        (folder / "libbionic.so").rename(folder / "libc.so")  # by this name the linker would take it for glibc's

    parts = (packages.system().name, platform.name, OWN / "process", OWN / "framework")
    key = digest(*parts, *(Path(__file__).with_name(name) for name in ("natives.py", "stubs.py")))
    return stage("process", key, "compiling the launcher and the framework's natives", build)


def without_absolute_writes(art: bytes) -> bytes:
    """Libart's bytes without the one instruction that frida-java-bridge cannot move.

    The bridge copies JNI's ExceptionClear, to read a thread's layout from it. For a null thread, which never comes, the
    compiler left a write to an absolute address there, in both of its forms. Nothing runs it.
    """
    if art.count(ABSOLUTE_WRITE) != 2:
        raise Unbuildable("libart.so.0: not the build 11.0.0+r48 that this code knows. See natives.py, ABSOLUTE_WRITE")
    return art.replace(ABSOLUTE_WRITE, NOP * len(ABSOLUTE_WRITE))


def library_folders() -> tuple[Path, ...]:
    """Where the loader finds the packages' libraries."""
    system = packages.system()
    usr = system / "usr" / "lib" / MULTIARCH
    return (usr / "android", usr, system / "lib" / MULTIARCH)


def _listed(room: Path, group: str) -> list[Path]:
    """The sources that a filegroup of an `Android.bp` lists."""
    block = re.search(rf'name: "{group}",\s*srcs: \[(.*?)\]', (room / "Android.bp").read_text(), re.DOTALL)
    assert block is not None, group
    return [room / name for name in re.findall(r'"([^"]+)"', block[1])]


class Compiler:
    """The compiler of the machine, which writes into `folder`, with the headers and libraries of the packages."""

    def __init__(self, folder: Path, *, includes: Iterable[Path] = ()) -> None:
        self._folder = folder
        system = packages.system() / "usr" / "include"
        android = (system / "android", system / "android" / "nativehelper")
        self._includes = [f"-I{each}" for each in (*includes, *android, system, system / MULTIARCH)]
        folders = (folder, *library_folders())
        self._links = [*(f"-L{each}" for each in folders), *(f"-Wl,-rpath-link,{each}" for each in folders)]

    def library(self, name: str, sources: Sequence[Path], libraries: Iterable[str], flags: Iterable[str]) -> None:
        """A shared library in which no symbol is left undefined."""
        self.link(name, sources, ("-shared", f"-Wl,-soname,{name}", "-Wl,-z,defs", *libraries), flags)

    def link(self, name: str, sources: Sequence[Path], options: Iterable[str], flags: Iterable[str]) -> None:
        """Compile `sources`, as many at once as there are processors, and link them."""
        objects = self._folder / "objects"
        objects.mkdir()
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            made = list(pool.map(lambda source: self._object(source, objects, tuple(flags)), sources))
        self.run("g++", "-o", self._folder / name, *made, *self._links, *options)
        shutil.rmtree(objects)

    def _object(self, source: Path, objects: Path, flags: tuple[str, ...]) -> Path:
        made = objects / f"{source.name}.o"
        compiler = ("g++", *CXX) if source.suffix in (".cc", ".cpp") else ("gcc",)
        self.run(*compiler, *FLAGS, *flags, *self._includes, "-c", source, "-o", made)
        return made

    def run(self, *command: str | Path) -> None:
        """Run a tool of the compiler."""
        try:
            done = subprocess.run(list(map(str, command)), check=False, capture_output=True, text=True)
        except FileNotFoundError:
            raise Unbuildable(f"{command[0]} is not on this machine. Install g++, then run make art again") from None
        if done.returncode != 0:
            raise Unbuildable(f"{' '.join(map(str, command[-3:]))} failed:\n{done.stderr[-2000:]}")
