"""Writes the table of the platform's own classes, harness/catalogue/platform/: their methods' signatures by API level.

    python -m harness.simulator.framework.platform_table            fetch what is missing (1.5 GB), write the table
    python -m harness.simulator.framework.platform_table --check    exit 1 unless the table says what the jars say

`--check` reads the jars that were fetched before, at least that of `build.ANDROID_ALL`; it fetches no other.
"""

from __future__ import annotations

import argparse
import io
import re
import subprocess
import sys
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from harness.classfile import ABSTRACT, SYNTHETIC, read_class
from harness.simulator.framework.build import ANDROID_ALL, android_all_cache

TABLE = Path(__file__).resolve().parents[2] / "catalogue" / "platform" / "signatures.zip"
# Of Maven Central, as Robolectric lists them: one release for each API level, none interpolated.
RELEASES = {
    26: "8.0.0_r4-robolectric-r1",
    27: "8.1.0-robolectric-4611349",
    28: "9-robolectric-4913185-2",
    29: "10-robolectric-5803371",
    30: "11-robolectric-6757853",
    31: "12-robolectric-7732740",
    32: "12.1-robolectric-8229987",
    33: "13-robolectric-9030017",
    34: "14-robolectric-10818077",
    35: "15-robolectric-13954326",
    36: "16-robolectric-13921718",
}
# What an app's process finds on its boot class path, and of that what may give data. The services' own side, ICU, radio
# HALs and the apps that the jars hold besides are no part of it.
KEPT = re.compile(r"(?:android|com/android/internal|com/android/okhttp|dalvik|libcore)/")
LEFT = re.compile(
    r"android/(?:adservices|car|databinding|filterfw|filterpacks|health|icu|media/internal|net/connectivity|providers"
    r"|hardware/(?:audio|gnss|hdmi|radio|tv)|renderscript|security/keystore|telephony/(?:ims|mbms))/"
    r"|com/android/internal/(?:org|R)[/$]"
)
ANONYMOUS = re.compile(r"\$\d")
FIXED_TIME = (1980, 1, 1, 0, 0, 0)
_PRIMITIVE = {
    "B": "byte",
    "C": "char",
    "D": "double",
    "F": "float",
    "I": "int",
    "J": "long",
    "S": "short",
    "Z": "boolean",
}
_ROW = re.compile(r"(?P<tab>\t?)(?P<line>.*?)(?: (?P<levels>[\d,-]+))?")
_PARAMETER = re.compile(r"\[*(?:L[^;]+;|[BCDFIJSZ])")

Key = tuple[str, str]  # class, and "" for the class itself or the line of a method
Table = dict[Key, set[int]]


def cached(level: int) -> Path:
    """Where the jar of a level lies once it was fetched."""
    return android_all_cache().with_name(f"android-all-{RELEASES[level]}.jar")


def fetch(level: int) -> Path:
    """The jar of a level, from the cache or from Maven Central."""
    jar = cached(level)
    if not jar.exists():
        artifact = f"org.robolectric:android-all:{RELEASES[level]}"
        command = ["mvn", "-q", "-B", "dependency:copy", f"-Dartifact={artifact}", f"-DoutputDirectory={jar.parent}"]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        if done.returncode != 0:
            raise SystemExit(f"{artifact} could not be fetched:\n{done.stdout}")
    return jar


def methods(jar: Path) -> Iterator[Key]:
    """Every class that the table keeps, and every method of it that the compiler did not make by itself."""
    with zipfile.ZipFile(jar) as archive:
        for name in archive.namelist():
            if not name.endswith(".class") or not KEPT.match(name) or LEFT.match(name) or ANONYMOUS.search(name):
                continue
            found = read_class(archive.read(name))
            class_name = found.name.replace("/", ".")
            yield class_name, ""
            if (parent := found.parents[0].replace("/", ".")) != "java.lang.Object":
                yield class_name, f"< {parent}"
            for member in found.members:
                if member.is_method and not member.access & SYNTHETIC and member.name != "<clinit>":
                    mark = "abstract " if member.access & ABSTRACT else ""
                    yield class_name, mark + signature(member.name, member.descriptor)


def signature(method: str, descriptor: str) -> str:
    """As the agent writes it: `getString(android.content.ContentResolver,java.lang.String)`, arrays as `[B`."""
    parameters = _PARAMETER.findall(descriptor[1 : descriptor.index(")")])
    return f"{'$init' if method == '<init>' else method}({','.join(map(_type, parameters))})"


def _type(parameter: str) -> str:
    if parameter.startswith("["):
        return parameter.replace("/", ".")
    return _PRIMITIVE.get(parameter) or parameter[1:-1].replace("/", ".")


def collect(levels: Iterable[int]) -> Table:
    """The levels of each class and method."""
    table: Table = defaultdict(set)
    for level in levels:
        for key in methods(cached(level)):
            table[key].add(level)
    return table


def texts(table: Table) -> dict[str, str]:
    """The table as a text for each package: a line for each class and below it one for each method of it.

    A line gives the levels where it is; a method that has those of its class gives none.
    """
    classes: dict[str, dict[str, set[int]]] = defaultdict(dict)
    for (class_name, line), levels in table.items():
        classes[class_name][line] = levels
    rows: dict[str, list[str]] = defaultdict(list)
    for class_name, lines in sorted(classes.items()):
        package, _, simple = class_name.rpartition(".")
        own = set[int]().union(*lines.values())
        rows[package].append(f"{simple} {ranges(own)}\n")
        for line, levels in sorted(lines.items()):
            if line:
                rows[package].append(f"\t{line}\n" if levels == own else f"\t{line} {ranges(levels)}\n")
    return {package: "".join(lines) for package, lines in sorted(rows.items())}


def packed(table: Table) -> bytes:
    """The texts as one zip, so that a package is read without the others."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_LZMA) as archive:
        for package, text in texts(table).items():
            archive.writestr(zipfile.ZipInfo(package, FIXED_TIME), text, zipfile.ZIP_LZMA)
    return data.getvalue()


def _within(path: Path, levels: Iterable[int]) -> dict[str, str]:
    """The texts of the committed table, as if only `levels` were known."""
    kept, table = set(levels), defaultdict[Key, set[int]](set)
    with zipfile.ZipFile(path) as archive:
        for package in archive.namelist():
            class_name, own = "", set[int]()
            for row in archive.read(package).decode().splitlines():
                match = _ROW.fullmatch(row)
                assert match is not None
                there = parsed(match["levels"]) if match["levels"] else own
                if not match["tab"]:
                    class_name, own = f"{package}.{match['line']}", there
                key = class_name, match["line"] if match["tab"] else ""
                if there & kept:
                    table[key] = there & kept
    return texts(table)


def parsed(text: str) -> set[int]:
    """The levels of `26-29,31`."""
    spans = [part.partition("-") for part in text.split(",")]
    return {level for first, _, last in spans for level in range(int(first), int(last or first) + 1)}


def ranges(levels: set[int]) -> str:
    """`26-29,31`."""
    parts: list[list[int]] = []
    for level in sorted(levels):
        if parts and level == parts[-1][-1] + 1:
            parts[-1].append(level)
        else:
            parts.append([level])
    return ",".join(f"{part[0]}-{part[-1]}" if len(part) > 1 else str(part[0]) for part in parts)


def check() -> bool:
    """Say whether the table agrees with every jar that lies in the cache, at least with that of `ANDROID_ALL`."""
    levels = [level for level in RELEASES if cached(level).exists()]
    if android_all_cache() not in map(cached, levels):
        raise SystemExit(f"{ANDROID_ALL} was never fetched: run build.py --verify, or this without --check")
    fresh, old = texts(collect(levels)), _within(TABLE, levels)
    stale = sorted(package for package in fresh.keys() | old.keys() if fresh.get(package) != old.get(package))
    said = f"{TABLE.name} is what the jars of API {ranges(set(levels))} say"
    sys.stdout.write(
        f"{TABLE.name} is stale in {', '.join(stale[:3])}: run platform_table.py\n" if stale else f"{said}\n"
    )
    return not stale


def main(arguments: list[str] | None = None) -> int:
    """Give exit code 0 when done or in agreement, 1 when not."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare the table with the jars")
    if parser.parse_args(arguments).check:
        return 0 if check() else 1
    for level in RELEASES:
        fetch(level)
    TABLE.write_bytes(packed(collect(RELEASES)))
    sys.stdout.write(f"{TABLE.name}: {TABLE.stat().st_size} bytes\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
