"""The report as a person uses it, in the system's Chromium."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, sync_playwright

from harness.evidence import read_bundle
from harness.judge import judge
from harness.report import write_report
from tests.report.bundle import SECRET, write_bundle

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(
        CHROMIUM is None and "HARNESS_REQUIRE_BROWSER" not in os.environ,
        reason="no Chromium here: `apt-get install chromium`",
    ),
]


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    evidence = read_bundle(write_bundle(tmp_path_factory.mktemp("bundle")))
    return write_report(((evidence, judge(evidence)),), tmp_path_factory.mktemp("report") / "report.html")


@pytest.fixture
def page(report: Path) -> Iterator[Page]:
    complaints: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on(
            "request",
            lambda request: None if request.url.startswith(("file:", "data:")) else complaints.append(request.url),
        )
        page.goto(report.as_uri())
        yield page
        browser.close()
    assert complaints == []


def test_the_time_line_shows_phases_as_bands_and_events_as_marks(page: Page) -> None:
    assert page.locator("svg.timeline .band").count() == 2
    assert page.locator("svg.timeline circle").count() == 2
    assert page.locator("svg.timeline rect[data-row]").count() == 1


def test_it_opens_in_chinese_and_switches_to_english(page: Page) -> None:
    heading = page.locator("header h1")
    assert "隐私合规测试报告" in heading.inner_text()
    page.click("#language")
    assert "Privacy compliance report" in heading.inner_text()
    assert "隐私合规测试报告" not in heading.inner_text()
    assert page.locator("#collections option", has_text="Outcome: all").count() == 1


@pytest.mark.parametrize(("field", "value"), [("outcome", "denied"), ("phase", "consented"), ("actor", "sdk:jpush")])
def test_the_table_of_accesses_is_filtered(page: Page, field: str, value: str) -> None:
    page.select_option(f"#collections select[name={field}]", value)
    rows = page.locator("#events tbody tr:visible")
    assert {rows.nth(n).get_attribute(f"data-{field}") for n in range(rows.count())} == {value}
    assert rows.count() == (2 if field == "actor" else 1)


def test_the_table_is_searched_by_stack(page: Page) -> None:
    page.fill("#collections input", "PushService.java:42")
    assert page.locator("#events tbody tr:visible").count() == 2
    page.fill("#collections input", "no such frame")
    assert page.locator("#events tbody tr:visible").count() == 0


def test_a_mark_leads_to_its_row(page: Page) -> None:
    page.locator("svg.timeline circle").first.click()
    assert page.locator("tr.mark").get_attribute("id") == "r1-e1"


def test_what_an_app_wrote_is_only_text(page: Page) -> None:
    assert page.evaluate("window.broken") is None
    assert "49" not in page.locator("header dl").inner_text()
    assert page.locator("img[src=x]").count() == 0


def test_personal_data_is_masked(page: Page) -> None:
    assert SECRET not in page.content()


def test_values_are_shown_when_asked_for(tmp_path: Path) -> None:
    evidence = read_bundle(write_bundle(tmp_path / "bundle"))
    path = write_report(((evidence, judge(evidence)),), tmp_path / "report.html", show_values=True)
    assert SECRET in path.read_text(encoding="utf-8")
