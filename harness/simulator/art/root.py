"""The folders that Android's environment variables name, with the data that libcore maps from them."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from pathlib import Path

from harness.simulator.art import packages
from harness.simulator.art.natives import OWN, library_folders
from harness.simulator.art.stages import Unbuildable, digest, stage

ZONES = "usr/share/zoneinfo/"


def root() -> Path:
    """`system` (with build.prop), `art`, `data`, `i18n` (with ICU's data), `tzdata` (with the time zones)."""
    properties, icu = OWN / "build.prop", next(library_folders()[1].glob("libicudata.so.??"))
    platform = packages.jar("android-all")

    def make(folder: Path) -> None:
        for name in ("system", "art", "data", "i18n/etc/icu", "tzdata/etc/tz"):
            (folder / name).mkdir(parents=True)
        shutil.copyfile(properties, folder / "system" / "build.prop")
        with zipfile.ZipFile(platform) as archive:
            for name in archive.namelist():
                if name.startswith(ZONES) and not name.endswith("/"):
                    (folder / "tzdata" / "etc" / "tz" / name.removeprefix(ZONES)).write_bytes(archive.read(name))
        # In Debian's library the data are the whole read-only section.
        data = folder / "i18n" / "etc" / "icu" / f"icudt{icu.suffix[1:]}l.dat"
        command = ("objcopy", "-O", "binary", "--only-section=.rodata", str(icu), str(data))
        if subprocess.run(command, check=False).returncode != 0:
            raise Unbuildable(f"{icu.name}: objcopy cannot read it. Install binutils, then run make art again")

    key = digest(properties, packages.system().name, platform.name, Path(__file__))
    return stage("root", key, "making ART's folders", make)
