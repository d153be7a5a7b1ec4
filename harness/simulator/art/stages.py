"""The cache of what was built: one folder for each stage, named by what went into it, so that nothing is made twice."""

from __future__ import annotations

import hashlib
import os
import shutil
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from filelock import FileLock

CHUNK = 1 << 20
KEY_SIZE = 16  # hex digits
KEPT_SECONDS = 14 * 24 * 3600


class Unbuildable(Exception):
    """ART cannot be built on this machine. The message names the thing, the cause and the next step."""


def cache() -> Path:
    """The folder of everything that is fetched or built for ART."""
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "privacy-harness" / "art"


def say(line: str) -> None:
    """Tell the one who waits what is being done."""
    print(line, flush=True)  # noqa: T201


def digest(*inputs: str | Path) -> str:
    """A hash over texts, files, and all files below folders, in the order given."""
    total = hashlib.sha256()
    for each in inputs:
        if isinstance(each, str):
            total.update(each.encode() + b"\0")
            continue
        for path in sorted(_files(each)):
            total.update(path.relative_to(each.parent).as_posix().encode() + b"\0")
            with path.open("rb") as content:
                while part := content.read(CHUNK):
                    total.update(part)
    return total.hexdigest()[:KEY_SIZE]


def _files(path: Path) -> Iterable[Path]:
    return (each for each in path.rglob("*") if each.is_file()) if path.is_dir() else (path,)


def stage(name: str, key: str, what: str, make: Callable[[Path], None]) -> Path:
    """The folder `<name>-<key>` of the cache; `make` fills it if it is absent, under another name until it is whole.

    `what` is said to the user before. Who asks at the same time waits. Folders of the stage that were not asked for in
    `KEPT_SECONDS` are what older inputs gave: they go.
    """
    folder = cache() / f"{name}-{key}"
    cache().mkdir(parents=True, exist_ok=True)
    with FileLock(cache() / f"{name}.lock"):
        if not folder.exists():
            say(what)
            unfinished = folder.with_name(f"{name}.unfinished")
            shutil.rmtree(unfinished, ignore_errors=True)
            unfinished.mkdir()
            make(unfinished)
            for old in cache().glob(f"{name}-{'[0-9a-f]' * KEY_SIZE}"):
                if old.stat().st_mtime < time.time() - KEPT_SECONDS:
                    shutil.rmtree(old)
            unfinished.rename(folder)
        os.utime(folder)
    return folder
