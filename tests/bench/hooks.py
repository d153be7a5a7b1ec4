"""How many hooked calls a second one process stands, and whether any is lost: `python -m tests.bench.hooks [SECONDS]`.

Four threads call one hooked method as fast as they can; each call is reported with its stack, value and digest. The app
process is a plain JVM, the agent runs in QuickJS as on a device.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

from harness.catalogue import Technique
from harness.events.agent import Call, Heartbeat, decode_batch
from tests.hooks.jvm import Jvm

THREADS = 4
WARM_UP = 5_000  # calls a thread
BATCH_S = 10  # as the warm-up promises: later calls are faster
PROPERTY = Technique(
    id="bench.property",
    source="bench",
    data_type="network",
    class_name="java.security.Security",
    method="getProperty",
    value="string",
    severity="low",
)


class Counting(Jvm):
    """Counts messages instead of keeping them."""

    calls = 0
    lost = 0
    next_seq = 0
    beats = 0

    def _take(self, message: dict[str, Any], data: bytes | None) -> None:
        if data is None:
            self.errors.append(str(message))
            return
        for each in decode_batch(data):
            self.lost += each.seq - self.next_seq
            self.next_seq = each.seq + 1
            self.calls += isinstance(each, Call)
            self.beats += isinstance(each, Heartbeat)


def main() -> int:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    machine = Counting()
    try:
        machine.attach()
        machine.arm(PROPERTY)
        rate = WARM_UP * THREADS / hammer(machine, WARM_UP)
        calls, took = 0, 0.0
        while took < seconds:
            calls += (batch := round(rate * BATCH_S / THREADS))
            took += hammer(machine, batch)
        position = machine.agent.exports_sync.flush()
        while machine.next_seq < position["seq"]:
            time.sleep(0.05)
        status = Path(f"/proc/{machine.process.pid}/status").read_text(encoding="utf-8")
        peak_mb = int(status.split("VmHWM:")[1].split()[0]) / 1024
    finally:
        machine.close()
    expected = (WARM_UP + calls) * THREADS
    print(
        f"hooked calls: {calls * THREADS / took:,.0f} a second from {THREADS} threads for {took:.0f} s (wanted: 20,000)"
    )
    print(f"lost: {machine.lost + expected - machine.calls} of {expected:,}; dropped: {position['dropped']}")
    print(f"heartbeats: {machine.beats} in {took:.0f} s; app process, peak: {peak_mb:.0f} MB (wanted: below 250)")
    return 1 if machine.errors or machine.lost or machine.calls != expected else 0


def hammer(machine: Jvm, calls: int) -> float:
    """Seconds that all threads took for so many calls each."""
    began = time.monotonic()
    machine.call("hammer", THREADS, calls)
    while machine.call("running"):
        time.sleep(0.1)
    return time.monotonic() - began


if __name__ == "__main__":
    sys.exit(main())
