"""Environments that hold what pyproject.toml declares and nothing else, made of what is installed here, offline."""

from __future__ import annotations

import subprocess
import venv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

CHECKOUT = Path(__file__).parents[2]
PROJECT = "privacy-harness"


@dataclass(frozen=True, slots=True)
class Environment:
    """A virtual environment without pip, away from the checkout's own."""

    folder: Path

    @property
    def packages(self) -> Path:
        """Its site-packages."""
        (found,) = self.folder.glob("lib/python*/site-packages")
        return found

    def run(self, *arguments: str, cwd: Path, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run its Python, with its commands on the PATH and nothing of this process's environment."""
        home = self.folder / "home"
        home.mkdir(exist_ok=True)
        path = f"{self.folder / 'bin'}:/usr/bin:/bin"
        return subprocess.run(
            [str(self.folder / "bin" / "python"), *arguments],
            cwd=cwd,
            env={"HOME": str(home), "PATH": path, "LANG": "C.UTF-8", **variables},
            capture_output=True,
            text=True,
            check=False,
            timeout=200,
        )


def environment(folder: Path, *, extras: Iterable[str] = ()) -> Environment:
    """One with the project and what these of its extras bring, each package linked from where it is installed."""
    venv.create(folder)
    made = Environment(folder)
    for installed in _needed(PROJECT, frozenset(extras)):
        # An older pip lists the sources of what has no wheel, and by `top_level.txt` alone what came of them.
        named = (installed.read_text("top_level.txt") or "").split()
        for top in dict.fromkeys([*(file.parts[0] for file in installed.files or ()), *named]):
            source = Path(str(installed.locate_file(top)))
            if top != ".." and "__pycache__" not in top and source.suffix != ".pth":
                link = made.packages / top
                if source.exists() and not link.exists():  # a package may list what its wheel left out
                    link.symlink_to(source)
    (made.packages / "checkout.pth").write_text(f"{CHECKOUT}\n", encoding="utf-8")
    return made


def declared(extras: Iterable[str] = ()) -> tuple[Requirement, ...]:
    """What pyproject.toml requires here, with these extras."""
    import tomllib

    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = [*project["dependencies"], *(line for name in extras for line in project["optional-dependencies"][name])]
    return tuple(each for each in map(Requirement, lines) if not each.marker or each.marker.evaluate())


def _needed(project: str, extras: frozenset[str]) -> Iterator[Distribution]:
    """The project and all that it needs, each once. What pyproject.toml says goes before what was once installed."""
    yield distribution(project)
    waiting = [(each.name, each.extras) for each in declared(extras)]
    seen = {(project, "")}
    while waiting:
        name, wanted = waiting.pop()
        if name == project:
            continue
        found = distribution(name)
        for extra in ("", *sorted(wanted)):
            if (name, extra) in seen:
                continue
            seen.add((name, extra))
            yield found
            for line in found.requires or ():
                needed = Requirement(line)
                if needed.marker is None or needed.marker.evaluate({"extra": extra}):
                    waiting.append((needed.name, needed.extras))
