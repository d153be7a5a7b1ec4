"""The simulated device on ART: what of its framework stands on the boot class path, and what stands before libcore.

The framework is that of the other runtime, its class files turned into dex code, with the platform's HTTP client beside
it. java/device is ours: libcore's seam to the kernel.
"""

from __future__ import annotations

import os
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

from harness.simulator.art import packages
from harness.simulator.art.dex import Source, javac, join, tool_key, write_dex
from harness.simulator.art.stages import digest, stage

OWN = Path(__file__).with_name("java") / "device"
FRAMEWORK = Path(__file__).parents[1] / "framework.jar"
# Of the other runtime's: whether the kernel or the device is asked, and what java.io.File asks.
SHARED = Path(__file__).parents[1] / "framework" / "src17base"
OF_BOTH = ("sun/nio/ch/DeviceGuard.java", "java/io/DeviceFileSystem.java")
# Here it is compiled anew, with a method in native code by which frida-java-bridge learns the layout of methods.
PROCESS = Path(__file__).parents[1] / "framework" / "src" / "android" / "os" / "Process.java"
IN_JAVA = re.compile(r"public static final (long getElapsedCpuTime\(\)) \{.*?\n    \}", re.DOTALL)
LIBCORE = ("ojluni/src/main/java", "ojluni/src/lambda/java", "luni/src/main/java", "dalvik/src/main/java")
# What libcore has itself, and the agent of the JVM.
NOT_HERE = r"(android/system|libcore|org/json)/|com/android/internal/os/(Agent|Premain)"
HTTP_CLIENT = r"com/android/okhttp/.*"


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """Paths of the cache."""

    before: Path  # dex jar that stands before libcore
    framework: Path  # dex jar that stands behind it


def device() -> Device:
    """Build what is missing. Raises Unbuildable."""
    own = _own()
    return Device(before=own / "dex.jar", framework=_framework(own / "classes"))


def _own() -> Path:
    sources = [*OWN.rglob("*.java"), *(SHARED / name for name in OF_BOTH)]
    libcore = packages.libcore()

    def make(folder: Path) -> None:
        classes = folder / "classes"
        classes.mkdir()
        process = folder / PROCESS.name
        process.write_text(IN_JAVA.sub(r"public static final native \1;", PROCESS.read_text()))
        sought = (*(libcore / root for root in LIBCORE), OWN.with_name("core"))
        class_path = os.pathsep.join(map(str, (FRAMEWORK, packages.jar("conscrypt-openjdk-uber"))))
        javac(
            *("-source", "8", "-target", "8", "-g:source,lines", "-XDignore.symbol.file", "-implicit:none"),
            *("-bootclasspath", str(packages.jar("android-all"))),
            *("-sourcepath", os.pathsep.join(map(str, sought))),
            *("-cp", class_path, "-d", str(classes), str(process), *map(str, sources)),
            thing="java/device",
        )
        with tempfile.TemporaryDirectory(dir=folder) as work:
            jar = join([Source(path=classes), Source(path=OWN, names=r".*(?<!\.java)")], Path(work))
            write_dex(jar, folder / "dex.jar", core=True)

    key = digest(
        tool_key(), FRAMEWORK, libcore.parent.name, packages.MAVEN["conscrypt-openjdk-uber"], PROCESS, OWN, *sources
    )
    return stage("device", key, "compiling the device's seam in libcore", make)


def _framework(own: Path) -> Path:
    """Everything of the framework and the client that is not among our own classes."""
    ours = "|".join(re.escape(path.relative_to(own).as_posix()) for path in sorted(own.rglob("*.class")))
    sources = (
        Source(path=FRAMEWORK, names=rf"(?!{NOT_HERE}|({ours})$).*\.class"),
        Source(path=packages.jar("android-all"), names=HTTP_CLIENT),
    )

    def make(folder: Path) -> None:
        with tempfile.TemporaryDirectory(dir=folder) as work:
            write_dex(join(sources, Path(work)), folder / "dex.jar", core=True)

    key = digest(tool_key(), FRAMEWORK, packages.MAVEN["android-all"], *(each.names for each in sources))
    return stage("device-framework", key, "dexing the simulator's framework", make) / "dex.jar"
