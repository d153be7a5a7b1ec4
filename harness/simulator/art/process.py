"""The process that ART runs in: launcher, natives of the framework, and the modules that frida-java-bridge asks for."""

from __future__ import annotations

from pathlib import Path

from harness.simulator.art import packages
from harness.simulator.art.compiler import OWN_FLAGS, Compiler, library_folders
from harness.simulator.art.stages import Unbuildable, digest, stage
from harness.simulator.art.stubs import assembly

OWN = Path(__file__).with_name("native")
# Of the framework's classes some load a library of their own; the stubs of their natives are in libandroid_runtime.so.
LOADED = ("libaudioeffect_jni.so", "libmedia_jni.so", "libsoundpool.so", "libstats_jni.so")
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
        for name in LOADED:
            compiler.library(name, [], (), ())
        loaded = ("-Wl,--no-as-needed", *(f"-l:{name}" for name in BEFORE_ART), "-ldl", "-rdynamic")
        compiler.link("launch", [OWN / "process" / name for name in ("launch.cc", "users.cc")], loaded, OWN_FLAGS)
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
    key = digest(*parts, *(Path(__file__).with_name(name) for name in ("process.py", "stubs.py", "compiler.py")))
    return stage("process", key, "compiling the launcher and the framework's natives", build)


def without_absolute_writes(art: bytes) -> bytes:
    """Libart's bytes without the one instruction that frida-java-bridge cannot move.

    The bridge copies JNI's ExceptionClear, to read a thread's layout from it. For a null thread, which never comes, the
    compiler left a write to an absolute address there, in both of its forms. Nothing runs it.
    """
    if art.count(ABSOLUTE_WRITE) != 2:
        raise Unbuildable("libart.so.0: not the build 11.0.0+r48 that this code knows. See process.py, ABSOLUTE_WRITE")
    return art.replace(ABSOLUTE_WRITE, NOP * len(ABSOLUTE_WRITE))
