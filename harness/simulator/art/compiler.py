"""The machine's own C and C++ compiler, on the headers and libraries of the packages."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from harness.simulator.art import packages
from harness.simulator.art.stages import Unbuildable

# The macros are those of libcore's own declaration for a Linux host.
FLAGS = ("-D_LARGEFILE64_SOURCE", "-D_GNU_SOURCE", "-DLINUX", "-O1", "-fPIC", "-fno-strict-aliasing")
CXX = ("-std=gnu++17", "-DU_USING_ICU_NAMESPACE=0")
MULTIARCH = "x86_64-linux-gnu"
OWN_FLAGS = ("-Wall", "-Wextra", "-Werror")  # of own sources


def library_folders() -> tuple[Path, ...]:
    """Where the loader finds the packages' libraries."""
    system = packages.system()
    usr = system / "usr" / "lib" / MULTIARCH
    return (usr / "android", usr, system / "lib" / MULTIARCH)


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
