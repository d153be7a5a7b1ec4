"""The page of a comparison as a person uses it, in the system's Chromium."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec
import pytest
from playwright.sync_api import sync_playwright

from harness.comparison import Named
from harness.text import as_told
from tests.comparison.test_writers import ROW, comparison, drawn
from tests.report.test_report_in_browser import CHROMIUM, FLAGS

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(
        CHROMIUM is None and "HARNESS_REQUIRE_BROWSER" not in os.environ,
        reason="no Chromium here: `apt-get install chromium`",
    ),
]


def test_a_hostile_name_runs_nothing_and_fits_on_a_phone_in_both_languages(tmp_path: Path) -> None:
    long = f"{'very-long.' * 40}example.com"
    rows = (ROW, msgspec.structs.replace(ROW, what=Named(id=long, name=as_told(long))))
    file = tmp_path / "diff.html"
    file.write_text(drawn("html", comparison(*rows)), encoding="utf-8")
    complaints: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = browser.new_page(viewport={"width": 390, "height": 800}, locale="zh-CN")
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(file.as_uri())
        assert page.evaluate("window.broken") is None
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        assert page.locator("h1").inner_text().startswith("两次运行的比较")
        page.click("#language")
        assert page.locator("h1").inner_text().startswith("Comparison of two runs")
        assert page.locator("#new-receiver tbody tr").count() == len(rows)
        browser.close()
    assert complaints == []
