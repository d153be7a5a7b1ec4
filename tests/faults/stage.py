"""A real run with all that it stands on in processes of its own: an adb server, a simulated device, the harness."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

import adbutils

from tests.simulator.stock_adb import free_port

HARNESS = (sys.executable, "-m", "harness.cli")
SCENARIO = Path(__file__).parents[1] / "journeys" / "before_consent.scenario"
PACKAGE = "com.example.yunzhushou"
READY = "note"  # the step of the scenario at which its phase has a few seconds to go


@dataclass(slots=True, kw_only=True)
class Stage:
    """The processes of one run. Their folders are its own, so that whatever stays behind is found."""

    environment: dict[str, str]
    folder: Path
    serial: str
    device: int  # pid of the simulator
    harness: subprocess.Popen[bytes]
    complaints: IO[bytes]
    told: list[dict[str, Any]] = field(default_factory=list)

    def until_ready(self) -> None:
        """Follow what the run tells until it is in the middle of its phase."""
        assert self.harness.stdout is not None
        for line in self.harness.stdout:
            self.told.append(json.loads(line))
            if self.told[-1]["event"] == "step-ended" and READY in self.told[-1]["text"]:
                return
        raise AssertionError(f"it never got ready: {self.complained()}")

    def finish(self, within_s: float) -> tuple[int, float]:
        """Its exit code, and how long it took from now, but for the time in which the machine served others."""
        began, before = time.monotonic(), waited_for_a_cpu(self.harness.pid)
        ended = os.pidfd_open(self.harness.pid)
        try:
            assert select.select([ended], [], [], within_s)[0], f"it hangs for {within_s:g} s: {self.complained()}"
        finally:
            os.close(ended)
        took = time.monotonic() - began - (waited_for_a_cpu(self.harness.pid) - before)
        rest, _ = self.harness.communicate()
        self.told += [json.loads(line) for line in rest.splitlines()]
        return self.harness.returncode, took

    def complained(self) -> str:
        self.complaints.seek(0)
        return self.complaints.read().decode(errors="replace")

    @property
    def bundle(self) -> Path:
        return self.folder / "out" / "before-consent-only"

    def pids(self, part: str) -> list[int]:
        """Processes of this stage whose command line holds this; apps have the device's environment."""
        mark = f"HARNESS_STAGE={self.environment['HARNESS_STAGE']}".encode()
        found = []
        for folder in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                command = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
                if part in command and command and (mark in (folder / "environ").read_bytes() or self._runs_on(folder)):
                    found.append(int(folder.name))
        return found

    def _runs_on(self, process: Path) -> bool:
        """Whether the device started it: an app, whose program lies in the device's folder."""
        return (process / "exe").readlink().is_relative_to(self.folder)

    def signal(self, part: str, number: signal.Signals) -> None:
        """Send it to every process of this part."""
        for pid in self.pids(part):
            with suppress(ProcessLookupError):
                os.kill(pid, number)

    def resume(self) -> None:
        """Let everything run on that was stopped."""
        self.signal("", signal.SIGCONT)

    def gone(self, part: str, within_s: float) -> bool:
        """Whether no process of this part is left, or will be soon."""
        deadline = time.monotonic() + within_s
        while self.pids(part):
            if time.monotonic() > deadline:
                return False
            time.sleep(0.1)  # they are no children of ours
        return True

    def reachable(self) -> bool:
        """Whether the device is there; adb is started and connected again where that was what was lost."""
        if not self.pids("harness.simulator.server"):
            return False
        self.adb("connect", self.serial)
        return self.adb("shell", "echo here").stdout.strip() == "here"

    def changes(self) -> list[str]:
        """What of the harness's is on the device."""
        listed = self.adb("shell", "settings", "list", "global").stdout.splitlines()
        settings = dict(line.partition("=")[::2] for line in listed)
        found = [name for name in settings if name.startswith("harness_")]
        found += [name for name in ("socks_proxy", "http_proxy") if settings.get(name, ":0") not in (":0", "null", "")]
        found += ["forward"] if self.adb("reverse", "--list").stdout.strip() else []
        return found + (["trust store"] if "harness-ca" in self.adb("shell", "mount").stdout else [])

    @property
    def proxy(self) -> int:
        return self.pids("addon.py")[0]

    @property
    def adb_server(self) -> int:
        return self.pids("fork-server")[0]

    @property
    def app(self) -> int:
        """The app's main process, which the device started."""
        listed = self.adb("shell", "pidof", PACKAGE).stdout.split()
        return int(listed[0])

    def adb(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Google's adb, over this stage's server."""
        return subprocess.run(
            [adbutils.adb_path(), "-s", self.serial, *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )

    def harness_says(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Another command of the harness."""
        return harness(self.environment, *arguments)


def waited_for_a_cpu(pid: int) -> float:
    """Seconds for which the main thread of a process was ready to run and another had the processor."""
    return int(Path(f"/proc/{pid}/schedstat").read_text().split()[1]) / 1e9


def harness(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*HARNESS, *arguments], env=environment, capture_output=True, text=True, timeout=60, check=False
    )


@contextmanager
def stage(
    folder: Path, *, variant: str = "compliant", scenario: Path = SCENARIO, group: bool = True
) -> Iterator[Stage]:
    """Start all of it; it is ended with the block, however it stands by then."""
    (folder / "tmp").mkdir(parents=True)
    (folder / "run").mkdir(mode=0o700)
    environment = os.environ | {
        "ANDROID_ADB_SERVER_PORT": str(free_port()),
        "TMPDIR": str(folder / "tmp"),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "LANG": "en_US.UTF-8",
        "LC_ALL": "en_US.UTF-8",
        "HARNESS_STAGE": str(folder),
    }
    started = harness(environment, "simulator", "start", "--seed", "5", "--parent-pid", str(os.getpid()))
    serial = started.stdout.strip()
    assert serial, started.stderr
    listed = harness(environment, "simulator", "list", "--json").stdout
    device = int(json.loads(listed.splitlines()[0])["pid"])
    with tempfile.TemporaryFile() as complaints:
        command = [*HARNESS, "run", str(scenario), "--device", serial, "--variant", variant]
        process = subprocess.Popen(
            [*command, "--out", str(folder / "out"), "--json"],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=complaints,
            process_group=0,
        )
        run = Stage(
            environment=environment,
            folder=folder,
            serial=serial,
            device=device,
            harness=process,
            complaints=complaints,
        )
        try:
            yield run
        finally:
            for pid in run.pids(""):
                with suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
            process.wait()
            if process.stdout:
                process.stdout.close()
