"""Android's own runtime, ART 11, on the host's processor: for developers, who build it by `make art`."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from harness.simulator.apps.runtimes.protocol import ENVIRONMENT, CodeForm, Program
from harness.simulator.art.device import device
from harness.simulator.art.runtime import load

DEX = "classes.dex"
MAIN_CLASS = "com.android.internal.os.ArtInit"


class Art:
    """The runtime as it was built last, with a launcher for each process's name."""

    code = CodeForm(entry=DEX, alone=False, missing=f"the APK has no {DEX}, which is what ART runs")
    own_words: tuple[str, ...] = ("[GLib-",)  # frida's agent

    def __init__(self) -> None:
        self._runtime = load()
        self._device = device()
        self._home = Path(tempfile.mkdtemp(prefix="harness-art-"))
        self.folder = self._home / "cwd"
        self.spool = self._home / "spool"
        self._launchers = self._home / "bin"
        for each in (self.folder, self.spool, self._launchers):
            each.mkdir()

    def program(self, name: str, properties: Mapping[str, str], code: Path) -> Program:
        """The launcher under the process's name."""
        launcher = self._launchers / name
        if not launcher.exists():
            shutil.copy(self._runtime.launcher, launcher)
        ours = {key: value for key, value in properties.items() if key.startswith("harness.")}
        command = self._runtime.command(
            MAIN_CLASS,
            # The app sees this environment; ART itself needs its own.
            *(f"{key}={value}" for key, value in (ENVIRONMENT | ours).items()),
            name=name,
            before=(self._device.before,),
            boot=(self._device.framework,),
            class_path=(code,),
            java_properties={
                **{key: value for key, value in properties.items() if key not in ours},
                "user.locale": f"{properties['user.language']}-{properties['user.country']}".rstrip("-"),
            },
            log="f",
        )
        return Program(path=launcher, arguments=command.arguments, environment=command.environment)

    def close(self) -> None:
        """Remove the launchers and what is left of copies."""
        shutil.rmtree(self._home, ignore_errors=True)
