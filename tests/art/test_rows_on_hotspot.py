"""Every row of the catalogue, called on the real framework of each release: what is armed sees its call."""

from __future__ import annotations

import os

import pytest

from harness.catalogue import due
from harness.simulator.framework.platform_table import cached, fetch
from tests.art.rows import (
    COMPILED_AGAINST,
    DOCUMENT,
    ENTRIES,
    LEVELS,
    NOT_ON_LEVEL,
    TECHNIQUES,
    Driver,
    RowResult,
    column,
    compiled,
    hotspot_column,
    on_hotspot,
    read,
    written,
)

PLATFORM = {row.id for row in TECHNIQUES.values() if row.comes_with == "platform"}
REQUIRED = os.environ.get("HARNESS_REQUIRE_ART") == "1"


@pytest.fixture(scope="module")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Driver:
    if REQUIRED:
        fetch(COMPILED_AGAINST)
    if not cached(COMPILED_AGAINST).exists():
        pytest.skip(f"{cached(COMPILED_AGAINST).name} is not in the cache: make platform-table fetches it")
    return compiled(tmp_path_factory.mktemp("driver"))


@pytest.fixture(scope="module", params=LEVELS, ids=lambda level: f"api-{level}")
def level(request: pytest.FixtureRequest) -> int:
    number: int = request.param
    if not cached(number).exists() and not (REQUIRED and number == COMPILED_AGAINST):
        pytest.skip(f"{cached(number).name} is not in the cache: make platform-table fetches it")
    return number


@pytest.fixture(scope="module")
def results(level: int, driver: Driver) -> dict[str, RowResult]:
    with on_hotspot(level, driver) as driven:
        return {result.technique: result for result in driven.results()}


def test_the_table_says_of_every_row_of_the_platform_how_it_is_called():
    assert {entry.row for entry in ENTRIES} == {row for row in PLATFORM if TECHNIQUES[row].api.min <= LEVELS[-1]}


def test_the_document_is_as_it_is_written_and_only_what_is_not_for_a_level_was_not_called_there():
    columns = read()
    assert DOCUMENT.read_text(encoding="utf-8") == written(columns)
    empty = {
        (name, row)
        for name, cells in columns.items()
        for row, cell in cells.items()
        if cell == NOT_ON_LEVEL
        and TECHNIQUES[row].api.min <= int(name.split()[1]) <= (TECHNIQUES[row].api.max or LEVELS[-1])
    }
    assert empty == set()


def test_every_overload_that_phones_of_the_level_have_is_armed(level: int, results: dict[str, RowResult]):
    lacking = {
        row: sorted(missing)
        for row in PLATFORM
        if (missing := due(TECHNIQUES[row], level) - {*results[row].overloads})
        and TECHNIQUES[row].api.min <= level <= (TECHNIQUES[row].api.max or level)
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


def test_the_document_says_what_was_seen(level: int, results: dict[str, RowResult]):
    assert read()[hotspot_column(level)] == column(results.values())
