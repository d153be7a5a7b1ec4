"""The Java programs beside this file: java/NAME is compiled, and dexed for ART."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

from harness.catalogue import Technique
from harness.simulator.art.dex import dex_jar, javac
from harness.simulator.art.runtime import Runtime
from tests.art.process import Art

PROGRAMS = Path(__file__).with_name("java")


def compiled(name: str, into: Path) -> Path:
    """The class files of a program, of Java 8 as apps are, in the folder `into`/NAME."""
    classes = into / name
    classes.mkdir()
    sources = sorted((PROGRAMS / name).rglob("*.java"))
    javac("--release", "8", "-Xlint:none", "-g:source,lines", "-d", str(classes), *map(str, sources), thing=name)
    return classes


def hooked(folder: Path) -> Path:
    """The dex jar of `Hooked`, built in `folder`: of what its classes name, one is absent and one is another class."""
    classes = compiled("hooked", folder)
    (classes / "Missing.class").unlink()
    (compiled("replaced", folder) / "Replaced.class").replace(classes / "Replaced.class")
    return dex_jar("test-hooked", classes)


def technique(class_name: str, method: str = "of", **more: Any) -> Technique:
    return Technique(
        id=f"test.{class_name.lower()}",
        source="test",
        data_type="network",
        class_name=class_name,
        method=method,
        severity="low",
        **{"value": "string", **more},
    )


def bring_to(state: str, process: Art, order: str, row: Technique) -> None:
    """Have the row's class verified and initialized by a use, only found, or not even that."""
    if state == "used":
        process.do(f"{order} x")
    elif state == "found":
        process.do(f"find {row.class_name}")


def run_on_art(art: Runtime, classes: Path, main: str, *arguments: str, log: str = "w", **more: object) -> str:
    """What a program prints. Fails with all that ART said unless it ends well."""
    command = art.command(main, *arguments, class_path=[dex_jar(f"test-{classes.name}", classes)], log=log, **more)
    done = subprocess.run(
        command.arguments,
        executable=command.executable,
        env=dict(command.environment),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout if log == "w" else done.stderr


def run_on_hotspot(classes: Path, main: str) -> str:
    """What the same class files print on the JVM of this machine."""
    return subprocess.run(
        ("java", "-Xshare:auto", "-cp", str(classes), main), capture_output=True, text=True, timeout=60, check=True
    ).stdout
