"""The built runtime, and the command that starts a process on it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from harness.simulator.art.stages import Unbuildable, cache


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """What `subprocess.Popen` takes: `Popen(arguments, executable=executable, env=environment)`."""

    executable: Path
    arguments: tuple[str, ...]  # the first is the process's own name
    environment: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Runtime:
    """ART as it was built: paths of the cache."""

    launcher: Path
    libraries: tuple[Path, ...]  # where the loader looks
    root: Path  # the folders that Android's environment variables name lie below it
    core: tuple[Path, ...]  # dex jars of the boot class path without the framework
    framework: tuple[Path, ...]  # the same with it

    def command(
        self,
        main_class: str,
        *arguments: str,
        class_path: Sequence[Path] = (),
        before: Sequence[Path] = (),
        boot: Sequence[Path] = (),
        framework: bool = False,
        name: str = "art",
        java_properties: Mapping[str, str] | None = None,
        system_properties: Path | None = None,
        heap_mb: int = 256,
        log: str = "w",
        libcxx_strings: bool = True,
        options: Sequence[str] = (),
    ) -> Command:
        """The command that runs `main_class` with `arguments` on the dex files of `class_path`.

        On the boot class path stand `before`, the core (with the `framework`, if asked for), and `boot`; a class of
        several is that of the first. `system_properties` is a file of lines `name=value`, read at each question; for
        others those of system/build.prop below `root` hold. `log` is the lowest level of ART's log that goes to stderr
        (v, d, i, w, e, f, s). `libcxx_strings` gives frida-java-bridge the functions by which its own stack walker
        works, as phones do. `options` go to ART.
        """
        on_boot = ":".join(map(str, (*before, *(self.framework if framework else self.core), *boot)))
        options = (
            f"-Xbootclasspath:{on_boot}",
            f"-Xbootclasspath-locations:{on_boot}",
            "-Ximage:/nonexistent/boot.art",  # nothing is compiled ahead
            "-Xnoimage-dex2oat",
            "-Xnorelocate",
            "-Xusejit:false",
            "-XjdwpProvider:none",
            "-Xms16m",
            f"-Xmx{heap_mb}m",
            *options,
            *(f"-D{key}={value}" for key, value in (java_properties or {}).items()),
            f"-Djava.class.path={':'.join(map(str, class_path))}",
        )
        libraries = self.libraries if libcxx_strings else (self.launcher.parent / "no-strings", *self.libraries)
        environment = {
            "ANDROID_ROOT": f"{self.root}/system",
            "ANDROID_ART_ROOT": f"{self.root}/art",
            "ANDROID_DATA": f"{self.root}/data",
            "ANDROID_I18N_ROOT": f"{self.root}/i18n",
            "ANDROID_RUNTIME_ROOT": f"{self.root}/i18n",  # libcore 10 looks here for what 11 has in the two others
            "ANDROID_TZDATA_ROOT": f"{self.root}/tzdata",
            "ANDROID_LOG_TAGS": f"*:{log}",
            "BOOTCLASSPATH": on_boot,
            "LD_LIBRARY_PATH": ":".join(map(str, libraries)),  # the launcher takes it out, for the app's children
            **({"ART_PROPERTIES": str(system_properties)} if system_properties else {}),
        }
        return Command(
            executable=self.launcher, arguments=(name, *options, main_class, *arguments), environment=environment
        )


def current() -> Path:
    """The file that says where the parts of the runtime lie which was built last."""
    return cache() / "current.json"


def save(runtime: Runtime) -> None:
    """Write `current()`, in one step."""
    parts = {
        "launcher": str(runtime.launcher),
        "libraries": list(map(str, runtime.libraries)),
        "root": str(runtime.root),
        "core": list(map(str, runtime.core)),
        "framework": list(map(str, runtime.framework)),
    }
    fresh = current().with_suffix(".new")
    fresh.write_text(json.dumps(parts, indent=1) + "\n")
    fresh.replace(current())


def load() -> Runtime:
    """The runtime that was built last. Raises Unbuildable if there is none, or parts of it are gone."""
    try:
        parts = json.loads(current().read_text())
    except FileNotFoundError:
        raise Unbuildable(f"{current()}: ART was never built here. Run make art") from None
    runtime = Runtime(
        launcher=Path(parts["launcher"]),
        libraries=tuple(map(Path, parts["libraries"])),
        root=Path(parts["root"]),
        core=tuple(map(Path, parts["core"])),
        framework=tuple(map(Path, parts["framework"])),
    )
    for path in (runtime.launcher, runtime.root, *runtime.core, *runtime.framework):
        if not path.exists():
            raise Unbuildable(f"{path}: a part of ART is gone. Run make art")
    return runtime
