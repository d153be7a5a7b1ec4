"""The table of docs/runtimes.md: what the suite said of each variant of the demo app on each runtime of the simulator.

The page holds its own data: a run writes the cells of its runtime and leaves the others as they are.
"""

from __future__ import annotations

from pathlib import Path

from harness.device import RuntimeName

PAGE = Path(__file__).parents[2] / "docs" / "runtimes.md"
BEGIN, END = "<!-- variants: written by tests.journeys.variants --record -->", "<!-- end -->"
COLUMNS = tuple(RuntimeName)
NOT_RUN = "not run"
NAMES = {RuntimeName.HOTSPOT: "HotSpot", RuntimeName.ART: "ART 11"}


def read(page: Path = PAGE) -> dict[str, dict[RuntimeName, str]]:
    """Cell by variant and runtime, as "fail, recall 100%"."""
    between = page.read_text(encoding="utf-8").partition(BEGIN)[2].partition(END)[0]
    rows = [line.strip("| ").split(" | ") for line in between.strip().splitlines()[2:]]
    return {name.strip(): dict(zip(COLUMNS, map(str.strip, cells), strict=True)) for name, *cells in rows}


def record(variant: str, runtime: RuntimeName, verdict: str, recall: str, page: Path = PAGE) -> None:
    """Write one cell."""
    table = read(page)
    table.setdefault(variant, dict.fromkeys(COLUMNS, NOT_RUN))[runtime] = f"{verdict}, recall {recall}"
    lines = [
        f"| variant | {' | '.join(NAMES[each] for each in COLUMNS)} |",
        "| --- " * (1 + len(COLUMNS)) + "|",
        *(f"| {name} | {' | '.join(table[name][each] for each in COLUMNS)} |" for name in sorted(table)),
    ]
    text = page.read_text(encoding="utf-8")
    before, after = text.partition(BEGIN)[0], text.partition(END)[2]
    page.write_text("\n".join((before + BEGIN, *lines, END + after)), encoding="utf-8")
