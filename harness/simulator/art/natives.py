"""Libcore's natives, compiled for glibc.

Libcore says in its own build files (`Android.bp`) which sources make which library, for a Linux host too. What those
need of other projects stands in `native/libcore/include`; what ART itself gives them on a phone, in `jvm.cc`.
"""

from __future__ import annotations

import re
from pathlib import Path

from harness.simulator.art import packages
from harness.simulator.art.compiler import OWN_FLAGS, Compiler
from harness.simulator.art.stages import digest, stage

OWN = Path(__file__).with_name("native") / "libcore"
LUNI, OJLUNI, TEST_TARGET = "luni/src/main/native", "ojluni/src/main/native", "dalvik/src/main/native"
LIBCORE_FLAGS = ("-w", "-include", str(OWN / "include" / "gcc.h"))
ANDROID = ("-l:libnativehelper.so.0", "-l:liblog.so.0", "-l:libbase.so.0", "-l:libcrypto.so.0")
ICU = ("-licuuc", "-licui18n")


def libraries() -> Path:
    """The folder of the libraries with libcore's natives."""
    sources = packages.libcore()

    def build(folder: Path) -> None:
        compiler = Compiler(folder, includes=(OWN / "include" / "from" / "libcore", sources / LUNI))
        luni = _listed(sources / LUNI, "luni_native_srcs")
        luni.append(sources / TEST_TARGET / "org_apache_harmony_dalvik_NativeTestTarget.cpp")
        ojluni = _listed(sources / OJLUNI, "libopenjdk_native_srcs")
        androidio = _listed(sources / LUNI, "libandroidio_srcs")
        libraries = (*ANDROID, *ICU, "-l:libziparchive.so.0", "-lexpat", "-lz", "-lcap")
        compiler.library("libandroidio.so", androidio, ANDROID, LIBCORE_FLAGS)
        compiler.library("libopenjdkjvm.so", [OWN / "jvm.cc"], (), OWN_FLAGS)
        compiler.library("libjavacore.so", luni, ("-landroidio", *libraries), LIBCORE_FLAGS)
        compiler.library("libopenjdk.so", ojluni, ("-landroidio", "-lopenjdkjvm", *libraries), LIBCORE_FLAGS)
        # ART loads this one for the natives of android.icu: there are none here.
        compiler.library("libicu_jni.so", [], (), ())

    key = digest(
        packages.system().name, sources.parent.name, OWN, *map(Path(__file__).with_name, ("natives.py", "compiler.py"))
    )
    return stage("libcore-native", key, "compiling libcore's natives", build)


def _listed(room: Path, group: str) -> list[Path]:
    """The sources that a filegroup of an `Android.bp` lists."""
    block = re.search(rf'name: "{group}",\s*srcs: \[(.*?)\]', (room / "Android.bp").read_text(), re.DOTALL)
    assert block is not None, group
    return [room / name for name in re.findall(r'"([^"]+)"', block[1])]
