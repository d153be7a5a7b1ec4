"""Builds yunzhushou.apk, the demo app, and no-abi.apk, an installer's bad input.

    python scenarios/yunzhushou/app/build.py            write both APKs
    python scenarios/yunzhushou/app/build.py --check    exit 1 unless the committed APKs are what the sources give

Needs javac (a JDK of 17 to 19), aapt, zipalign and apksigner, all in Debian, and Maven to fetch a few jars into the
user's cache, once: the platform's classes to compile against, and what turns class files into dex code. Users need none
of it: the APKs are committed.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from harness.simulator.art.dex import Source, join, write_dex
from harness.simulator.art.stages import Unbuildable

HERE = Path(__file__).resolve().parent
APK = HERE / "yunzhushou.apk"
NO_ABI_APK = HERE.parents[2] / "tests" / "apks" / "no-abi.apk"
CLASSES_ENTRY = "assets/simulator/classes.jar"
TOOLS = ("javac", "java", "aapt", "zipalign", "apksigner")
CACHE = Path.home() / ".cache" / "privacy-harness"
FIXED_TIME = (1980, 1, 1, 0, 0, 0)
# The key of a demo that holds nobody's data: its password is public.
KEY = ("--ks", str(HERE / "demo.p12"), "--ks-key-alias", "demo", "--ks-pass", "pass:android")


class Unequipped(Exception):
    """What a build needs is not on this machine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Jar:
    """A jar of Maven Central, by its coordinates `group:artifact:version` and its SHA-256."""

    coordinates: str
    sha256: str

    def path(self) -> Path:
        """The cached file, fetched if absent. Raises Unequipped if it cannot be had."""
        _, artifact, version = self.coordinates.split(":")
        cached = CACHE / f"{artifact}-{version}.jar"
        if not cached.exists():
            if shutil.which("mvn") is None:
                raise Unequipped(f"mvn not found, and {cached} is absent: install maven")
            fetch = (
                "mvn",
                "-q",
                "-B",
                "dependency:copy",
                f"-Dartifact={self.coordinates}",
                f"-DoutputDirectory={CACHE}",
            )
            done = subprocess.run(fetch, check=False, capture_output=True, text=True)
            if done.returncode != 0:
                raise Unequipped(f"{self.coordinates} could not be fetched:\n{done.stdout}")
        if hashlib.sha256(cached.read_bytes()).hexdigest() != self.sha256:
            raise Unequipped(f"{cached}: not the expected {self.coordinates}. Delete it and build again.")
        return cached


PLATFORM = Jar(
    coordinates="org.robolectric:android-all:14-robolectric-10818077",
    sha256="6be2218c6a53fe3c57bc22ebdc723edcb7270a8a6f187545708aa5c0ed813977",
)


def require_tools() -> None:
    """Raise Unequipped that names every missing tool at once."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        raise Unequipped(f"{', '.join(missing)} not found: install default-jdk-headless, aapt, zipalign and apksigner")


def run(*command: str) -> None:
    """Run a tool; its own words are the error."""
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{command[0]} failed:\n{done.stdout}{done.stderr}")


def package_resources(manifest: Path, resources: Path | None, into: Path) -> dict[str, bytes]:
    """Compiled manifest and resource table; R.java goes to `into`."""
    packaged = into / "resources.apk"
    command = ["aapt", "package", "-f", "-m", "-J", str(into), "-M", str(manifest), "-I", str(PLATFORM.path())]
    if resources is not None:
        command += ["-S", str(resources)]
    run(*command, "-F", str(packaged))
    return contents(packaged)


def compile_sources(sources: Iterable[Path], into: Path) -> None:
    """Class files of Java 8, the newest that dx reads."""
    command = ["javac", "--release", "8", "-encoding", "UTF-8", "-g:source,lines", "-proc:none", "-Xlint:none"]
    run(*command, "-cp", str(PLATFORM.path()), "-d", str(into), *(str(path) for path in sorted(sources)))


def to_dex(classes: Path, into: Path) -> bytes:
    """The same classes for a phone's runtime."""
    jar = into / "dex.jar"
    write_dex(join([Source(path=classes)], into), jar, min_sdk=23)
    with zipfile.ZipFile(jar) as archive:
        return archive.read("classes.dex")


def to_zip(entries: dict[str, bytes], *, stored: frozenset[str] = frozenset()) -> bytes:
    """A zip in the order of names with fixed times, so that it depends on nothing but its contents."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name in sorted(entries):
            entry = zipfile.ZipInfo(name, FIXED_TIME)
            entry.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(entry, entries[name])
    return data.getvalue()


def sign(entries: dict[str, bytes], into: Path) -> bytes:
    """An aligned APK with signatures of scheme v1 (Android 6) and v2."""
    plain, apk = into / "plain.apk", into / "signed.apk"
    plain.write_bytes(to_zip(entries, stored=frozenset({"resources.arsc"})))
    run("zipalign", "-f", "-p", "4", str(plain), str(apk))
    run("apksigner", "sign", *KEY, "--v1-signing-enabled", "true", "--v2-signing-enabled", "true",
        "--v3-signing-enabled", "false", str(apk))  # fmt: skip
    return apk.read_bytes()


def build_app() -> bytes:
    """yunzhushou.apk: dex code for phones and the same classes as a jar for the simulator's app runtime."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        generated, classes = work / "generated", work / "classes"
        generated.mkdir()
        entries = package_resources(HERE / "AndroidManifest.xml", HERE / "res", generated)
        compile_sources([*(HERE / "src").rglob("*.java"), *generated.rglob("*.java")], classes)
        entries["classes.dex"] = to_dex(classes, work)
        entries[CLASSES_ENTRY] = to_zip(
            {path.relative_to(classes).as_posix(): path.read_bytes() for path in classes.rglob("*.class")}
        )
        return sign(entries, work)


def build_no_abi() -> bytes:
    """An APK that has native code for MIPS only."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        entries = package_resources(HERE / "no-abi" / "AndroidManifest.xml", None, work)
        return sign({**entries, "lib/mips/libnothing.so": b"\x7fELF"}, work)


def contents(apk: Path | io.BytesIO) -> dict[str, bytes]:
    """Entry name to bytes, without the signature, whose form depends on the version of apksigner."""
    with zipfile.ZipFile(apk) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not name.startswith("META-INF/")}


def differences(committed: Path, built: bytes) -> list[str]:
    """Names of the entries that a rebuild gives otherwise."""
    before = contents(committed) if committed.exists() else {}
    after = contents(io.BytesIO(built))
    return sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))


def main(arguments: list[str] | None = None) -> int:
    """Exit code: 0 written or in agreement, 1 a committed APK is stale, 2 this machine cannot build."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare the committed APKs with a rebuild")
    options = parser.parse_args(arguments)
    try:
        require_tools()
        built = {APK: build_app(), NO_ABI_APK: build_no_abi()}
    except (Unequipped, Unbuildable) as problem:
        sys.stderr.write(f"{problem}\n")
        return 2
    if not options.check:
        for path, data in built.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            sys.stdout.write(f"{path.name}: {len(data)} bytes\n")
        return 0
    stale = {path.name: differences(path, data) for path, data in built.items()}
    for name, entries in stale.items():
        sys.stdout.write(f"{name}: {'stale in ' + ', '.join(entries) if entries else 'what its sources give'}\n")
    return 1 if any(stale.values()) else 0


if __name__ == "__main__":
    raise SystemExit(main())
