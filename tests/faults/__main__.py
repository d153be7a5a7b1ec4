"""Does each kind of fault to real runs on the simulator, at random moments, and looks what comes of it.

    python -m tests.faults [--seed N] [--only WORD] [--most N] [--jobs N] [--record]

A row is bad where a run passes or fails against what its build deserves, hangs for more than 60 s beyond its own time,
shows a traceback, ends with an exit code that is not documented, or leaves a process, a file, a forward, a setting, a
mount or a key behind of which it says nothing. `--record` writes docs/faults.md, a row as it comes. A run waits most
of its time, so that two at once take hardly longer than one.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

from tests.faults.kinds import FAULTS, Fault, Part
from tests.faults.stage import Stage, stage

DOCS = Path(__file__).parents[2] / "docs" / "faults.md"
DESERVED = {"compliant": 0, "eager-device-ids": 1}  # by what exit code alone the build may be cleared or blamed
INCONCLUSIVE = 3
OF_ANY_RUN = (0, 1, INCONCLUSIVE, 4)
BEYOND_S = 60.0
GONE_WITHIN_S = 15.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One run under one fault."""

    fault: str
    variant: str
    at_s: float
    code: int | None
    took_s: float  # from the fault on
    bad: tuple[str, ...]


def perform(fault: Fault, variant: str, at_s: float, usual_s: float) -> Row:
    """Start a run, do it `at_s` after its start, and look."""
    folder = Path(tempfile.mkdtemp(prefix="faults-"))
    bad: list[str] = []
    code: int | None = None
    took_s = 0.0
    try:
        with stage(folder / "stage", variant=variant) as run:
            time.sleep(at_s)
            fault.what(run)
            try:
                code, took_s = run.finish(usual_s + BEYOND_S)
            except AssertionError:
                bad.append("it hangs")
            else:
                bad += looked_at(run, fault, variant, code)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return Row(fault=fault.name, variant=variant, at_s=at_s, code=code, took_s=took_s, bad=tuple(bad))


def looked_at(run: Stage, fault: Fault, variant: str, code: int) -> list[str]:
    """What is wrong with a run that has ended."""
    bad = []
    said = run.complained() + "".join(str(event) for event in run.told)
    if "Traceback" in said or "internal error" in said:
        bad.append(f"traceback: {run.complained()[-300:]}")
    if code not in (*OF_ANY_RUN, *fault.ends_with):
        bad.append(f"exit code {code}")
    judged = run.harness_says("judge", str(run.bundle)).returncode if run.bundle.is_dir() else 2
    bad += [f"verdict {each}" for each in {code, judged} & {0, 1} - {DESERVED[variant]}]
    run.resume()
    bad += [
        f"process {part.name.lower()} left" for part in (Part.HARNESS, Part.PROXY) if not run.gone(part, GONE_WITHIN_S)
    ]
    if not fault.puts_nothing_back:
        bad += [f"file {path.name} left" for path in (run.folder / "tmp").glob("harness-*")]
    return bad + left_on_the_device(run, said, fault)


def left_on_the_device(run: Stage, said: str, fault: Fault) -> list[str]:
    """What is there though the run did not say so, and what is there still after what it says puts it back."""
    if not run.reachable():
        return []
    bad = []
    if "could not be put back in time" not in said and not fault.puts_nothing_back:
        bad += [f"{each} left and not told" for each in run.changes()]
    if run.changes():
        run.harness_says("doctor", "--device", run.serial)
        bad += [f"{each} left after doctor" for each in run.changes()]
    return bad


def usual(variant: str) -> float:
    """Seconds that a run takes here, from its start, when nothing is done to it."""
    with tempfile.TemporaryDirectory(prefix="faults-") as folder, stage(Path(folder) / "stage", variant=variant) as run:
        began = time.monotonic()
        code, _ = run.finish(600)
        assert code in (DESERVED[variant], INCONCLUSIVE), run.complained()  # on a busy machine something may be missed
        return time.monotonic() - began


def chosen(faults: Sequence[Fault], seed: int, usual_s: float) -> list[tuple[Fault, str, float]]:
    """Each fault with a build and a moment."""
    chance = random.Random(seed)
    return [
        (fault, chance.choice(("compliant", "eager-device-ids")), chance.uniform(0.1, 0.95) * usual_s)
        for fault in faults
    ]


def table(rows: Sequence[Row], seed: int, usual_s: float) -> str:
    """The rows as Markdown."""
    lines = [
        "| fault | build | at (s) | exit code | ended after (s) | wrong |",
        "| --- | --- | --- | --- | --- | --- |",
        *map(line, rows),
    ]
    bad = sum(bool(row.bad) for row in rows)
    summary = f"Seed {seed}; a run takes {usual_s:.0f} s by itself; {len(rows)} faults, {bad} bad."
    return "\n".join([*lines, "", summary])


def line(row: Row) -> str:
    """One row as Markdown."""
    wrong = "; ".join(row.bad) or "-"
    cells = (row.fault, row.variant, f"{row.at_s:.1f}", str(row.code), f"{row.took_s:.1f}", wrong)
    return f"| {' | '.join(each.replace(chr(10), ' ') for each in cells)} |"


def record(rows: str) -> None:
    """Put the table into docs/faults.md."""
    before, _, _ = DOCS.read_text(encoding="utf-8").partition("## What was run")
    DOCS.write_text(f"{before}## What was run\n\n{rows}\n", encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(prog="tests.faults", description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="faults whose name holds this")
    parser.add_argument("--most", type=int, default=len(FAULTS), help="so many of them, by chance")
    parser.add_argument("--jobs", type=int, default=1, help="so many runs at once")
    parser.add_argument("--record", action="store_true", help="write docs/faults.md")
    options = parser.parse_args()
    faults = [fault for fault in FAULTS if options.only in fault.name]
    if options.most < len(faults):
        faults = random.Random(options.seed).sample(faults, options.most)
    usual_s = usual("compliant")
    rows: list[Row] = []
    with ThreadPoolExecutor(options.jobs) as pool:
        runs = [pool.submit(perform, *each, usual_s) for each in chosen(faults, options.seed, usual_s)]
        for run in as_completed(runs):
            rows.append(run.result())
            print(line(rows[-1]), flush=True)
            if options.record:
                record(table(rows, options.seed, usual_s))
    print(table(rows, options.seed, usual_s).splitlines()[-1])
    return 1 if any(row.bad for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
