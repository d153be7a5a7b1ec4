"""What the device asks of a runtime: which form of an app's code it runs, and how a process is started with it."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

MAIN_CLASS = "android.app.ActivityThread"

# As init gives it to zygote. LC_ALL is the host's part: with it a runtime finds files whose paths are not ASCII.
ENVIRONMENT = {
    "ANDROID_ASSETS": "/system/app",
    "ANDROID_DATA": "/data",
    "ANDROID_ROOT": "/system",
    "ANDROID_STORAGE": "/storage",
    "DOWNLOAD_CACHE": "/data/cache",
    "EXTERNAL_STORAGE": "/sdcard",
    "LC_ALL": "C.UTF-8",
    "PATH": "/product/bin:/apex/com.android.runtime/bin:/apex/com.android.art/bin:/system_ext/bin:/system/bin"
    ":/system/xbin:/odm/bin:/vendor/bin:/vendor/xbin",
}


class RuntimeName(enum.StrEnum):
    """The runtimes that there are."""

    HOTSPOT = "hotspot"  # a Java virtual machine from PyPI: what everybody has
    ART = "art"  # Android's own, built from packages: for developers


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """How one process is started."""

    path: Path  # its file carries the process's name: frida and /proc name a process after it
    arguments: tuple[str, ...]  # the first is the process's name
    environment: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeForm:
    """Where in an APK the code is that a runtime runs."""

    entry: str
    alone: bool  # the entry goes on the class path, else the whole APK
    missing: str  # what the installer says of an APK without it


class Runtime(Protocol):
    """One runtime, for all processes of one device."""

    code: CodeForm
    own_words: tuple[str, ...]
    """How lines begin that it prints itself, where a phone's log has none."""

    def program(self, name: str, properties: Mapping[str, str], code: Path) -> Program:
        """How to start the process called `name`, with Java's system `properties` and the app's `code`."""

    @property
    def folder(self) -> Path:
        """The current folder of the processes: empty."""

    @property
    def spool(self) -> Path:
        """Where the framework keeps copies of the device's files: no app sees it."""

    def close(self) -> None:
        """Leave nothing behind."""
