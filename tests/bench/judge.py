"""Time and memory against size: a recorded run, many times over, is read, judged and drawn.

`python -m tests.bench.judge [BUNDLE] [FACTOR ...]`; without a bundle one is recorded on the simulator first. Each size
runs in a process of its own. Processor time is that of all its processes, the most memory that of the largest.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from harness.device import open_device
from harness.runner import RunOptions
from harness.scenario import find_scenarios
from harness.scenario.packs import pack
from harness.suite import run_suite
from tests.bench.multiplied import Size, multiply

WHOLE = Size(calls=500_000, flows=20_000, body=10_000, values=20_000)
FACTORS = (0.01, 0.1, 1.0)
LONGEST_S, MOST_MB, MOST_GROWTH = 60, 1_000, 12
SCENARIO = "use-and-revoke"


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["--one"]:
        one(Path(arguments[1]))
        return 0
    factors = tuple(map(float, arguments[1:])) or FACTORS
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        recorded = Path(arguments[0]) if arguments else record(Path(folder) / "recorded")
        before = None
        for factor in factors:
            size = WHOLE.times(factor)
            bundle = multiply(recorded, Path(folder) / f"{factor}", size)
            told = json.loads(
                subprocess.run(
                    [sys.executable, "-m", "tests.bench.judge", "--one", str(bundle)],
                    stdout=subprocess.PIPE,
                    check=True,
                ).stdout
            )
            growth = f", {told['all']:.1f} s are {told['all'] / before:.1f} times as much" if before else ""
            before = told["all"]
            parts = ", ".join(f"{name} {value:.1f}" for name, value in told.items() if name not in ("all", "MB"))
            print(f"{size.calls:,} calls, {size.flows:,} flows: {parts}{growth}; {told['MB']:.0f} MB", flush=True)
    return 0


def record(into: Path) -> Path:
    """One run on the simulator."""
    with open_device("simulator", seed=1) as device:
        scenarios = find_scenarios([pack("yunzhushou") / f"{SCENARIO}.yaml"])
        outcome = run_suite(scenarios, device, into, options=RunOptions(variant="compliant"), listener=lambda _: None)
        if outcome.error:
            raise outcome.error
    return into / SCENARIO


def one(bundle: Path) -> None:
    """Print what each part of it took, as JSON."""
    from harness.evidence import read_bundle
    from harness.judge import judge
    from harness.report.formats import formats
    from harness.report.suite import suite_of

    took: dict[str, float] = {}
    began = time.monotonic()

    def taken(name: str, since: float) -> float:
        now = _cpu_s()
        took[f"{name} (s)"] = now - since
        return now

    at = _cpu_s()
    evidence = read_bundle(bundle)
    at = taken("read", at)
    findings = judge(evidence)
    at = taken("judge", at)
    suite = suite_of(((evidence, findings),))
    for each in formats():
        content = each.render(suite)
        with (bundle / each.file).open("wb") as file:
            for piece in (content,) if isinstance(content, bytes) else content:
                file.write(piece)
        at = taken(each.file, at)
    took["all"] = _cpu_s()
    took["clock (s)"] = time.monotonic() - began
    took["MB"] = (
        max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1000
    )
    print(json.dumps(took))


def _cpu_s() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
