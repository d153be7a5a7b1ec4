"""The table of docs/runtimes.md gives every variant the verdict that it deserves; a run changes its own cell only."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from harness.device import RuntimeName
from tests.journeys import runtimes
from tests.journeys.variants import Variant, load_variants

VARIANTS = load_variants()


def test_the_table_names_every_variant() -> None:
    assert set(runtimes.read()) == {variant.name for variant in VARIANTS}


@pytest.mark.parametrize("variant", VARIANTS, ids=[variant.name for variant in VARIANTS])
def test_both_runtimes_give_the_verdict_that_a_variant_deserves(variant: Variant) -> None:
    cells = {cell for cell in runtimes.read()[variant.name].values() if cell != runtimes.NOT_RUN}
    assert runtimes.read()[variant.name][RuntimeName.ART] in cells
    assert {cell.rpartition(", recall ")[0] for cell in cells} == {variant.expect.verdict.value}
    assert {cell.rpartition(", recall ")[2] for cell in cells} <= {"100%", "–"}


def test_a_run_writes_the_cell_of_its_runtime(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    shutil.copy(runtimes.PAGE, page)
    before = runtimes.read(page)
    runtimes.record("compliant", RuntimeName.ART, "WRONG: fail", "90%", page)
    after = runtimes.read(page)
    assert after["compliant"][RuntimeName.ART] == "WRONG: fail, recall 90%"
    after["compliant"][RuntimeName.ART] = before["compliant"][RuntimeName.ART]
    assert after == before
