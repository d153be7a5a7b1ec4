"""What it takes to arm the whole catalogue: `python -m tests.bench.arming [ROUNDS]`.

In a process with the real framework on ART, where `make art` has built it: while it stands still, and while four
threads call a hooked method and make garbage without a pause. Both are measured in turn, so that what else the machine
does falls on both. The clock says how long the app was held.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from harness.catalogue import load_techniques
from harness.simulator.art.runtime import Runtime, load
from harness.simulator.art.stages import Unbuildable
from tests.art.process import Art
from tests.art.programs import hooked, technique

ROWS = (*load_techniques(), technique("StaticTarget"))
THREADS = 4
WANTED_MS = 800


def main() -> int:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    try:
        art = load()
    except Unbuildable as problem:
        print(f"not measured: {problem}")
        return 0
    taken: dict[int, list[float]] = {0: [], THREADS: []}
    with TemporaryDirectory() as name:
        program = hooked(Path(name))
        for _ in range(rounds):
            for threads, each in taken.items():
                each.append(measured(art, program, Path(name), threads))
    for threads, each in taken.items():
        print(f"beside {threads} busy threads, median of {rounds}: {median(each):.0f} ms (wanted: below {WANTED_MS})")
    return 0


def measured(art: Runtime, program: Path, folder: Path, threads: int) -> float:
    """The milliseconds that it took to arm all rows in a process with so many busy threads."""
    command = art.command("Hooked", class_path=[program], framework=True, name="com.example.app")
    process = Art(command, stderr=folder / "stderr")
    try:
        process.attach()
        if threads:
            assert process.do(f"start {threads}") == "started"
        began = time.perf_counter()
        armed = process.arm(*ROWS)
        taken = (time.perf_counter() - began) * 1000
    finally:
        process.close()
    print(f"{threads} busy threads: {armed['armed']} rows in {taken:.0f} ms", flush=True)
    return taken


if __name__ == "__main__":
    sys.exit(main())
