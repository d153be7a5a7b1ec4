"""How many hooked calls a second one process stands, and whether any is lost: `python -m tests.bench.hooks [SECONDS]`.

Threads call one hooked method as fast as they can; each call is reported with its stack, value and digest. The app
process is a plain JVM with four threads, then ART with one, where `make art` has built it. The agent runs in QuickJS as
on a device. On a busy machine look at the calls in a second of the process's own processor time.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from harness.catalogue import Technique
from harness.events.agent import Call, Pulse, decode_batch
from harness.simulator.art.runtime import load
from harness.simulator.art.stages import Unbuildable
from tests.art.process import Art
from tests.art.programs import hooked
from tests.bench.technique import technique
from tests.hooks.jvm import Jvm

WARM_UP = 5_000  # calls a thread
BATCH_S = 10  # as the warm-up promises: later calls are faster
HAMMER = "java.security.Security", "getProperty"  # what the caller of `Jvm` hammers
HAMMER_ON_ART = "StaticTarget", "of"  # and the program


class Counted:
    """What came of a process: its messages are counted instead of kept."""

    calls = 0
    lost = 0
    next_seq = 0
    beats = 0
    errors: list[str]

    def _take(self, message: dict[str, Any], data: bytes | None) -> None:
        if data is None:
            self.errors.append(str(message))
            return
        for each in decode_batch(data):
            self.lost += each.seq - self.next_seq
            self.next_seq = each.seq + 1
            self.calls += isinstance(each, Call)
            self.beats += isinstance(each, Pulse)


class OnHotSpot(Counted, Jvm):
    def hammer(self, threads: int, calls: int) -> None:
        self.call("hammer", threads, calls)
        while self.call("running"):
            time.sleep(0.1)


class OnArt(Counted, Art):
    def hammer(self, threads: int, calls: int) -> None:
        assert self.do(f"hammer {threads} {calls}") == "0 wrong"


def main() -> int:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    good = measured("HotSpot", OnHotSpot(), technique(*HAMMER), threads=4, seconds=seconds, wanted=20_000)
    with TemporaryDirectory() as folder:
        try:
            command = load().command("Hooked", class_path=[hooked(Path(folder))], name="com.example.app")
        except Unbuildable as problem:
            print(f"ART 11: not measured: {problem}")
            return 0 if good else 1
        process = OnArt(command, stderr=Path(folder) / "stderr")
        good &= measured("ART 11", process, technique(*HAMMER_ON_ART), threads=1, seconds=seconds, wanted=3_000)
    return 0 if good else 1


def measured(
    runtime: str, process: OnHotSpot | OnArt, row: Technique, *, threads: int, seconds: float, wanted: int
) -> bool:
    """Print what a process stands; whether all of its calls arrived."""
    try:
        process.attach()
        process.arm(row)
        rate = WARM_UP * threads / timed(lambda: process.hammer(threads, WARM_UP))
        calls, took, worked = 0, 0.0, -processor_seconds(process.process.pid)
        while took < seconds:
            calls += (batch := round(rate * BATCH_S / threads))
            took += timed(lambda batch=batch: process.hammer(threads, batch))
        worked += processor_seconds(process.process.pid)
        position = process.agent.exports_sync.flush()
        while process.next_seq < position["seq"]:
            time.sleep(0.05)
        status = Path(f"/proc/{process.process.pid}/status").read_text(encoding="utf-8")
        peak_mb = int(status.split("VmHWM:")[1].split()[0]) / 1024
    finally:
        process.close()
    expected = (WARM_UP + calls) * threads
    print(
        f"{runtime}: hooked calls: {calls * threads / took:,.0f} a second from {threads} threads for {took:.0f} s"
        f" (wanted: {wanted:,}); {calls * threads / worked:,.0f} in a second of processor time"
    )
    print(f"lost: {process.lost + expected - process.calls} of {expected:,}; dropped: {position['dropped']}")
    print(f"pulses: {process.beats} in {took:.0f} s; app process, peak: {peak_mb:.0f} MB (wanted: below 250)")
    return not process.errors and not process.lost and process.calls == expected


def processor_seconds(pid: int) -> float:
    """What the process has used of the processor, its kernel's part included."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def timed(action: Callable[[], None]) -> float:
    """The seconds that it took."""
    began = time.monotonic()
    action()
    return time.monotonic() - began


if __name__ == "__main__":
    sys.exit(main())
