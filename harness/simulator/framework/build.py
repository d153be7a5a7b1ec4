"""Builds framework.jar from src/: the `android.*` that an app's JVM runs against.

    python harness/simulator/framework/build.py            write ../framework.jar
    python harness/simulator/framework/build.py --check    exit 1 unless ../framework.jar is what the sources give
    python harness/simulator/framework/build.py --verify [ANDROID_ALL_JAR]
                                                           exit 1 unless the public names are the platform's

The jar is reproducible for one javac: sorted entries, fixed times. It carries the digest of its sources, so that
staleness is seen without a JDK too. `--check` and `--verify` may be given together.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from harness.simulator.framework.signatures import differences

HERE = Path(__file__).resolve().parent
# Java 8, as apps are; what is loaded as the agent of the JVM 17; and what the agent puts into the JDK's own packages.
SOURCES = (HERE / "src", HERE / "src17", HERE / "src17base")
JAR = HERE.parent / "framework.jar"
MANIFEST = b"""Manifest-Version: 1.0\r
Premain-Class: com.android.internal.os.Premain\r
Can-Redefine-Classes: true\r
\r
Name: com/android/internal/os/\r
Sealed: true\r
\r
Name: com/android/internal/net/\r
Sealed: true\r
\r
"""
FOR_THE_JDK = "META-INF/java.base"  # where no class loader looks by itself
DIGEST_ENTRY = "META-INF/SOURCES.sha256"
FIXED_TIME = (1980, 1, 1, 0, 0, 0)
ANDROID_ALL = "org.robolectric:android-all:14-robolectric-10818077"  # of Maven Central


def sources_digest() -> str:
    """Hex SHA-256 over names and texts of all sources, in the order of their names."""
    digest = hashlib.sha256()
    for path in _java_files(*SOURCES):
        digest.update(path.relative_to(HERE).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def _java_files(*folders: Path) -> list[Path]:
    return sorted(path for folder in folders for path in folder.rglob("*.java"))


def _javac(classes: Path, sources: Path, *options: str) -> None:
    """Compile `sources`; javac's own messages say what is wrong."""
    common = ["-proc:none", "-encoding", "UTF-8", "-g:source,lines", "-nowarn", "-Xlint:none", "-d", str(classes)]
    command = ["javac", *options, *common, *map(str, _java_files(sources))]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(done.stderr)


def compile_sources(classes: Path) -> None:
    """Class files of all sources."""
    plain, agent, base = SOURCES
    # Concatenation by invokedynamic would cost every process 20 ms before its first code.
    new = ("-source", "17", "-target", "17", "-XDstringConcat=inline")
    _javac(classes, plain, "--release", "8")
    exports = "java.base/jdk.internal.org.objectweb.asm=ALL-UNNAMED"
    _javac(classes, agent, *new, "--add-exports", exports, "-cp", str(classes))
    _javac(classes / FOR_THE_JDK, base, *new, "--patch-module", f"java.base={base}")


def build() -> bytes:
    """The bytes of framework.jar."""
    with tempfile.TemporaryDirectory() as folder:
        classes = Path(folder)
        compile_sources(classes)
        entries = {path.relative_to(classes).as_posix(): path.read_bytes() for path in classes.rglob("*.class")}
    entries["META-INF/MANIFEST.MF"] = MANIFEST
    entries[DIGEST_ENTRY] = sources_digest().encode() + b"\n"
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as jar:
        for name in sorted(entries):
            entry = zipfile.ZipInfo(name, FIXED_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            jar.writestr(entry, entries[name])
    return data.getvalue()


def contents(jar: Path | io.BytesIO) -> dict[str, bytes]:
    """Entry name to bytes; how zlib packed them does not matter."""
    with zipfile.ZipFile(jar) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def is_current() -> bool:
    """Whether the committed jar was made of the present sources. Needs no javac."""
    return JAR.exists() and contents(JAR).get(DIGEST_ENTRY, b"").decode().strip() == sources_digest()


def android_all_cache() -> Path:
    """Where the platform's classes lie once they were fetched."""
    _, artifact, version = ANDROID_ALL.split(":")
    return Path.home() / ".cache" / "privacy-harness" / f"{artifact}-{version}.jar"


def android_all(given: Path | None) -> Path:
    """The platform's classes: the file named, or a copy fetched once into the user's cache."""
    if given is not None:
        return given
    cached = android_all_cache()
    if not cached.exists():
        fetch = ["mvn", "-q", "-B", "dependency:copy"]
        fetch += [f"-Dartifact={ANDROID_ALL}", f"-DoutputDirectory={cached.parent}"]
        try:
            subprocess.run(fetch, check=True, capture_output=True, text=True)
        except FileNotFoundError:
            raise SystemExit(f"mvn not found, and {cached} is absent: install maven") from None
        except subprocess.CalledProcessError as failed:
            raise SystemExit(f"{ANDROID_ALL} could not be fetched:\n{failed.stdout}") from None
    return cached


def check() -> bool:
    """Say whether the committed jar holds what a rebuild gives."""
    same = JAR.exists() and contents(JAR) == contents(io.BytesIO(build()))
    sys.stdout.write("framework.jar is what its sources give\n" if same else "framework.jar is stale: run build.py\n")
    return same


def verify(given: Path | None) -> bool:
    """Say which public names are not the platform's."""
    found = differences(JAR, android_all(given))
    sys.stdout.write("".join(f"{line}\n" for line in found))
    sys.stdout.write(f"{len(found)} names differ from the platform's\n")
    return not found


def main(arguments: list[str] | None = None) -> int:
    """Give exit code 0 when done or in agreement, 1 when not."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare the jar with a rebuild")
    parser.add_argument("--verify", nargs="?", const="", metavar="ANDROID_ALL_JAR", help="compare with the platform")
    options = parser.parse_args(arguments)
    good = True
    if options.check:
        good &= check()
    if options.verify is not None:
        good &= verify(Path(options.verify) if options.verify else None)
    if not options.check and options.verify is None:
        fresh = JAR.with_suffix(".new")
        fresh.write_bytes(build())
        fresh.replace(JAR)  # a JVM that runs from the old file keeps it
        sys.stdout.write(f"{JAR.name}: {JAR.stat().st_size} bytes\n")
    return 0 if good else 1


if __name__ == "__main__":
    raise SystemExit(main())
