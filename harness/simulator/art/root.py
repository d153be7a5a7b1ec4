"""The folders that Android's environment variables name, with the data that libcore maps from them."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from pathlib import Path

from harness.simulator.art import packages
from harness.simulator.art.compiler import library_folders
from harness.simulator.art.stages import Unbuildable, digest, stage

PROPERTIES = Path(__file__).with_name("native") / "build.prop"
ZONES = "usr/share/zoneinfo/"
CRYPTOGRAPHY = "META-INF/native/libconscrypt_openjdk_jni-linux-x86_64.so"


def root() -> Path:
    """`system` (build.prop, Conscrypt's library), `art`, `data`, `i18n` (ICU's data), `tzdata` (the time zones)."""
    icu = next(library_folders()[1].glob("libicudata.so.??"))
    platform, conscrypt = packages.jar("android-all"), packages.jar("conscrypt-openjdk-uber")

    def make(folder: Path) -> None:
        for name in ("system/lib64", "art", "data", "i18n/etc/icu", "tzdata/etc/tz"):
            (folder / name).mkdir(parents=True)
        shutil.copyfile(PROPERTIES, folder / "system" / "build.prop")
        with zipfile.ZipFile(platform) as archive:
            for name in archive.namelist():
                if name.startswith(ZONES) and not name.endswith("/"):
                    (folder / "tzdata" / "etc" / "tz" / name.removeprefix(ZONES)).write_bytes(archive.read(name))
        with zipfile.ZipFile(conscrypt) as archive:
            library = folder / "system" / "lib64" / "libconscrypt_openjdk_jni.so"
            library.write_bytes(archive.read(CRYPTOGRAPHY))
        # In Debian's library the data are the whole read-only section.
        data = folder / "i18n" / "etc" / "icu" / f"icudt{icu.suffix[1:]}l.dat"
        command = ("objcopy", "-O", "binary", "--only-section=.rodata", str(icu), str(data))
        if subprocess.run(command, check=False).returncode != 0:
            raise Unbuildable(f"{icu.name}: objcopy cannot read it. Install binutils, then run make art again")

    key = digest(PROPERTIES, packages.system().name, platform.name, conscrypt.name, Path(__file__))
    return stage("root", key, "making ART's folders", make)
