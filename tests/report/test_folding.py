"""Calls and flows that are alike share a row, which counts them and says how to find each."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from harness.evidence import Evidence, read_bundle
from harness.judge import judge
from harness.report import suite_of
from harness.report.html import render
from harness.report.marks import MOST_MARKS
from harness.report.view import MOST_ROWS, Page, build
from tests.report.bundle import SECOND, collection, flow, write_bundle

MANY = 6_000
LARGEST_PAGE = 5_000_000  # bytes
MOST_ELEMENTS_MORE = 40_000  # than where there are few calls


def page_of(evidence: Evidence) -> Page:
    return build(suite_of(((evidence, judge(evidence)),)))


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """With the same call and the same exchange many times, and with many that differ."""
    calls = [
        collection(id=f"e{100 + number}", ns=5 * SECOND + number * 1_000, value=f"{number}", phase="before-consent")
        for number in range(MANY)
    ]
    calls += [
        collection(id=f"e{100 + MANY + number}", ns=5 * SECOND + number, stack=f"x{number}", phase="before-consent")
        for number in range(2 * MOST_ROWS)
    ]
    flows = [flow(id=f"f{100 + number}", started_ms=6_000.0 + number / 10) for number in range(MANY)]
    return write_bundle(tmp_path_factory.mktemp("many"), [*calls, *flows])


@pytest.fixture(scope="module")
def evidence(bundle: Path) -> Evidence:
    return read_bundle(bundle)


@pytest.fixture(scope="module")
def page(evidence: Evidence) -> Page:
    return page_of(evidence)


def test_every_call_is_counted_once_in_the_rows_or_among_those_left_out(page: Page, evidence: Evidence) -> None:
    network = sum(call.data_type == "network" for call in evidence.collections)
    assert sum(row.count for row in page.events) + page.events_left_out == len(evidence.collections) - network
    assert sum(row.count for row in page.flows) + page.flows_left_out == len(evidence.flows)


def test_a_row_s_query_finds_exactly_the_calls_that_it_counts(page: Page, bundle: Path) -> None:
    (row,) = [row for row in page.events if row.count >= MANY]
    with closing(sqlite3.connect(bundle / "evidence.db")) as database, database:
        found = {each[0] for each in database.execute(row.query)}
    assert found == set(row.events)


def test_a_row_s_query_finds_its_flows(page: Page, bundle: Path) -> None:
    (row,) = [row for row in page.flows if row.count >= MANY]
    with closing(sqlite3.connect(bundle / "evidence.db")) as database, database:
        found = {each[0] for each in database.execute(row.query)}
    assert set(row.events) <= found


def test_a_proof_leads_to_the_row_that_its_event_stands_in(page: Page) -> None:
    drawn = {row.id for row in page.events} | {row.id for row in page.flows}
    cited = [
        (run.anchor, event)
        for run in page.runs
        for finding in run.findings.findings
        for proof in finding.proofs
        for event in proof.events[:8]
    ]
    assert cited
    assert {page.row_of(*each) for each in cited} <= drawn


def elements(drawn: str) -> int:
    return len(re.findall("<[a-z]", drawn))


def test_a_page_of_thousands_of_calls_stays_small(page: Page, tmp_path: Path) -> None:
    drawn, few = render(page), render(page_of(read_bundle(write_bundle(tmp_path))))
    assert len(drawn.encode()) < LARGEST_PAGE
    assert elements(drawn) - elements(few) < MOST_ELEMENTS_MORE
    assert sum(len(run.timeline.marks) for run in page.runs) <= MOST_MARKS
    assert f"× {MANY}" in drawn
