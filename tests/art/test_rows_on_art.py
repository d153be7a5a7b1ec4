"""Every row of the catalogue, called on the real runtime of Android 11 with its real framework."""

from __future__ import annotations

import pytest

from harness.catalogue import due
from harness.simulator.art.runtime import Runtime
from tests.art.rows import ART_COLUMN, COMPILED_AGAINST, TECHNIQUES, RowResult, column, compiled, on_art, read


@pytest.fixture(scope="module")
def results(art: Runtime, tmp_path_factory: pytest.TempPathFactory) -> dict[str, RowResult]:
    with on_art(art, compiled(tmp_path_factory.mktemp("driver"))) as driven:
        return {result.technique: result for result in driven.results()}


def test_every_overload_that_phones_of_the_level_have_is_armed(results: dict[str, RowResult]):
    lacking = {
        row.id: sorted(missing)
        for row in TECHNIQUES.values()
        if row.api.min <= COMPILED_AGAINST <= (row.api.max or COMPILED_AGAINST)
        and (missing := due(row, COMPILED_AGAINST) - {*results[row.id].overloads})
    }
    assert lacking == {}


def test_every_armed_row_is_called_and_sees_it_with_outcome_value_and_caller(results: dict[str, RowResult]):
    faults = {
        f"{result.technique} {made.overload}": made.fault
        for result in results.values()
        for made in result.made
        if made.fault
    }
    assert faults == {}


def test_the_document_says_what_was_seen(results: dict[str, RowResult]):
    assert read()[ART_COLUMN] == column(results.values())
