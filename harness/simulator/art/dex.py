"""Class files to the dex code that ART 11 runs: lambdas become classes (java/tool), dx translates.

`dex_jar` is what tests and the simulator call. dx reads class files of Java 8 (and 9, without its concatenation of
strings); default and static methods of interfaces stay as they are, since ART 11 knows them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from harness.simulator.art import packages
from harness.simulator.art.stages import Unbuildable, digest, stage

TOOL = Path(__file__).with_name("java") / "tool"
ASM = ("asm", "asm-tree", "asm-commons")
JDK = "Install a JDK of 17 (default-jdk-headless), then run make art again"
HEAP = "-Xmx3g"  # dx holds a whole framework; other builds run beside it
ALIGNMENT = 4  # bytes: ART maps a stored dex file that begins at such an offset, and unpacks any other
FIXED_TIME = (1980, 1, 1, 0, 0, 0)
LOCAL_HEADER = 30  # bytes of a zip entry before its name


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A folder or jar of class files and resources, and a regular expression of the entries that are taken of it."""

    path: Path
    names: str = ".*"

    def __str__(self) -> str:
        return f"{self.path}::{self.names}"


def dex_jar(name: str, *paths: Path, min_sdk: int = 28, core: bool = False) -> Path:
    """A jar of dex code and resources made of folders or jars, as a stage `dex-NAME` of the cache.

    `core` allows classes of the platform's own packages (java.*). Raises Unbuildable that says why dx refused.
    """

    def make(folder: Path) -> None:
        with tempfile.TemporaryDirectory(dir=folder) as work:
            classes = join([Source(path=path) for path in paths], Path(work), thing=name)
            write_dex(classes, folder / "dex.jar", min_sdk=min_sdk, core=core, thing=name)

    key = digest(tool_key(), str(min_sdk), str(core), *paths)
    return stage(f"dex-{name}", key, f"dexing {name}", make) / "dex.jar"


def tool_key() -> str:
    """Changes with all that turns class files into dex code."""
    return digest(TOOL, *(packages.MAVEN[artifact] for artifact in (*ASM, "dalvik-dx")))


def join(sources: Iterable[Source], folder: Path, *, thing: str = "class files") -> Path:
    """Write `classes.jar` and `natives.tsv` of the sources to `folder`: what java/tool/ClassJar.java says."""
    class_path = os.pathsep.join(map(str, (_tool(), *map(packages.jar, ASM))))
    java("-cp", class_path, "ClassJar", str(folder), *map(str, sources), thing=thing)
    return folder / "classes.jar"


def write_dex(classes: Path, jar: Path, *, min_sdk: int = 28, core: bool = False, thing: str = "class files") -> None:
    """Translate a jar that `join` made. Its resources go along. `thing` is what an error names."""
    with tempfile.TemporaryDirectory(dir=jar.parent) as work:
        options = ["--core-library"] if core else []
        command = ("com.android.dx.command.Main", "--dex", "--multi-dex", f"--min-sdk-version={min_sdk}", *options)
        dx = str(packages.jar("dalvik-dx"))
        java("-cp", dx, *command, "--num-threads=2", f"--output={work}", str(classes), thing=thing)
        _pack(sorted(Path(work).glob("*.dex")), classes, jar)


def _tool() -> Path:
    """The compiled classes of java/tool."""

    def compile_tool(folder: Path) -> None:
        class_path = os.pathsep.join(str(packages.jar(artifact)) for artifact in ASM)
        javac("-cp", class_path, "-d", str(folder), *map(str, sorted(TOOL.glob("*.java"))), thing="java/tool")

    return stage("class-tool", tool_key(), "compiling what makes classes of lambdas", compile_tool)


def _pack(dex_files: Sequence[Path], classes: Path, jar: Path) -> None:
    """A jar that ART maps: dex files stored at aligned offsets. Resources are packed."""
    with zipfile.ZipFile(jar, "w", zipfile.ZIP_DEFLATED) as archive:
        for dex in dex_files:
            entry = zipfile.ZipInfo(dex.name, FIXED_TIME)
            assert archive.fp is not None
            begin = archive.fp.tell() + LOCAL_HEADER + len(dex.name)
            entry.extra = bytes(-begin % ALIGNMENT)
            archive.writestr(entry, dex.read_bytes(), zipfile.ZIP_STORED)
        with zipfile.ZipFile(classes) as resources:
            for name in resources.namelist():
                if not name.endswith(".class"):
                    archive.writestr(zipfile.ZipInfo(name, FIXED_TIME), resources.read(name), zipfile.ZIP_DEFLATED)


def javac(*arguments: str, thing: str) -> None:
    """Compile. Raises Unbuildable with the compiler's first errors."""
    _run("javac", "-J-Xmx2g", "-encoding", "UTF-8", "-proc:none", "-nowarn", *arguments, thing=thing)


def java(*arguments: str, thing: str) -> None:
    """Run a program of the host's JVM. Raises Unbuildable with its last words."""
    _run("java", HEAP, "-XX:+UseParallelGC", *arguments, thing=thing)


def _run(program: str, *arguments: str, thing: str) -> None:
    if shutil.which(program) is None:
        raise Unbuildable(f"{thing}: {program} is not on this machine. {JDK}")
    done = subprocess.run((program, *arguments), check=False, capture_output=True, text=True)
    if done.returncode != 0:
        said = "\n".join((done.stderr or done.stdout).strip().splitlines()[:8])
        raise Unbuildable(f"{thing}: {program} says\n{said}")
