"""`make bench`: the figures of speed and size, measured again on this machine. Long, and run by hand.

Absolute times here are noisy: read the ratios, and compare runs of one machine only.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from harness.device import Device, open_device
from harness.evidence import read_bundle
from harness.runner import RunOptions
from harness.scenario import find_scenarios
from harness.scenario.packs import pack
from harness.suite import run_suite

PACK = pack("yunzhushou")
ROUNDS = 3
MB = 1024


def main() -> int:
    print(f"{platform.platform()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    ready = [simulator_ready() for _ in range(ROUNDS)]
    show("simulator ready for adb", ready, "s", limit=2.0)
    with tempfile.TemporaryDirectory(prefix="bench-") as folder, open_device("simulator", seed=1) as device:
        armed, app, proxy = [], 0, 0
        for number in range(ROUNDS):
            with PeakMemory() as memory:
                armed.append(tap_to_armed(device, Path(folder) / str(number)))
            app, proxy = max(app, memory.app), max(proxy, memory.proxy)
        show("tap to armed", armed, "s", limit=1.5)
        show("app process, peak", [app / MB], "MB", limit=250)
        show("harness, peak", [own_peak() / MB], "MB", limit=400)
        show("mitmdump, peak", [proxy / MB], "MB")
        began = time.monotonic()
        done = subprocess.run(
            [sys.executable, "-m", "harness.cli", "demo", "--out", f"{folder}/demo"], capture_output=True, check=False
        )
        show(f"demo (exit code {done.returncode})", [time.monotonic() - began], "s", limit=120)
    return 0


def simulator_ready() -> float:
    """Seconds from the command until a shell answers over adb."""
    began = time.monotonic()
    with open_device("simulator") as device:
        device.adb.output("true")
        return time.monotonic() - began


def tap_to_armed(device: Device, out: Path) -> float:
    """Seconds from `am start` until the app's first code may run with all hooks in."""
    scenarios = find_scenarios([PACK / "pre-granted.yaml"])
    outcome = run_suite(scenarios, device, out, options=RunOptions(variant="compliant"), listener=lambda event: None)
    if outcome.error:
        raise outcome.error
    evidence = read_bundle(out / scenarios[0].id)
    tapped = next(step.started_ns for step in evidence.steps if step.text == "launch")
    first = min(process.resumed_ns for process in evidence.processes if process.resumed_ns)
    return (first - tapped) / 1e9


class PeakMemory:
    """The peak resident memory of the app's processes and of mitmdump while the block runs, in KiB."""

    def __enter__(self) -> PeakMemory:
        self.app = self.proxy = 0
        self._over = threading.Event()
        self._watching = threading.Thread(target=self._watch)
        self._watching.start()
        return self

    def __exit__(self, *failure: object) -> None:
        self._over.set()
        self._watching.join()

    def _watch(self) -> None:
        while not self._over.wait(0.25):
            for folder in Path("/proc").glob("[0-9]*"):
                try:
                    command = (folder / "cmdline").read_bytes()
                    if b"com.example.yunzhushou" in command.split(b"\0")[0] or b"android.app.ActivityThread" in command:
                        self.app = max(self.app, peak_of(folder))
                    elif b"mitmdump" in command:
                        self.proxy = max(self.proxy, peak_of(folder))
                except OSError:
                    continue


def peak_of(process: Path) -> int:
    """VmHWM in KiB; 0 for a process that has just ended."""
    for line in (process / "status").read_text(encoding="ascii", errors="replace").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1])
    return 0


def own_peak() -> int:
    return peak_of(Path("/proc/self"))


def show(name: str, values: list[float], unit: str, *, limit: float | None = None) -> None:
    """One line: least, median and most, and the goal where there is one."""
    values = sorted(values)
    middle = values[len(values) // 2]
    goal = "" if limit is None else f"   goal < {limit:g} {unit}: {'met' if middle < limit else 'MISSED'}"
    print(f"{name:<34} min {values[0]:.2f}  median {middle:.2f}  max {values[-1]:.2f} {unit}{goal}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
