"""The report as a person uses it, in the system's Chromium."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from harness.events.agent import Doing
from harness.events.records import Problem, Record, Witness
from harness.evidence import read_bundle
from harness.judge import judge
from harness.report import write_report
from harness.text import Text
from tests.report.bundle import CALLER, HOSTILE, SECOND, SECRET, collection, flow, write_bundle

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

Opened = Callable[..., Page]
SAMPLE = Path(__file__).resolve().parents[2] / "reports" / "sample" / "report.html"
WHITE = "rgb(255, 255, 255)"


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One report over three runs of the same bundle."""
    long: list[Record] = [
        Problem(
            witness=Witness.HOOKS,
            doing=Doing.VALUE,
            technique="location.last-known",
            pid=77,
            ns=6 * SECOND,
            message=Text(zh="出错了", en="it broke"),
        ),
        collection(
            id="e8", ns=7 * SECOND, phase="consented", error="x" * 3_000, outcome="error", thread="t\u202e\x1b\u200b"
        ),
        flow(
            id="f8", host=f"{'very-long.' * 20}example.com", url=f"https://{'very-long.' * 20}example.com/{'p' * 900}"
        ),
    ]
    runs = []
    for name in ("one", "two", "three"):
        evidence = read_bundle(write_bundle(tmp_path_factory.mktemp(name), long if name == "one" else []))
        runs.append((evidence, judge(evidence)))
    return write_report(tuple(runs), tmp_path_factory.mktemp("report") / "report.html")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def opened(browser: Browser, report: Path) -> Iterator[Opened]:
    complaints: list[str] = []

    def open_page(language: str = "zh-CN", width: int = 1280) -> Page:
        page = browser.new_context(locale=language, viewport={"width": width, "height": 900}).new_page()
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on(
            "request",
            lambda request: None if request.url.startswith(("file:", "data:")) else complaints.append(request.url),
        )
        page.goto(report.as_uri())
        return page

    yield open_page
    for context in browser.contexts:
        context.close()
    assert complaints == []


@pytest.fixture
def page(opened: Opened) -> Page:
    return opened()


def test_the_time_line_shows_phases_as_bands_and_events_as_marks(page: Page) -> None:
    timeline = page.locator("#r1 svg.timeline")
    assert timeline.locator(".band").count() == 2
    assert timeline.locator(".mark.full").count() == 1
    assert timeline.locator(".mark.hollow").count() == 2
    assert timeline.locator(".mark.square").count() == 2


def test_the_legend_explains_every_shape(page: Page) -> None:
    legend = " ".join(page.locator("#r1 .legend").all_inner_texts())
    for words in (
        "已取得数据",
        "请求过，但被拒绝、为空或出错",
        "已订阅",
        "不涉及个人信息",
        "发送（一条流量）",
        "极光推送",
    ):
        assert words in legend


@pytest.mark.parametrize(
    ("language", "heading", "title"),
    [
        ("zh-CN", "隐私合规测试报告", "com.example.yunzhushou · 隐私合规测试报告"),
        ("zh-TW", "隐私合规测试报告", "com.example.yunzhushou · 隐私合规测试报告"),
        ("en-GB", "Privacy compliance report", "com.example.yunzhushou · Privacy compliance report"),
        ("de-DE", "Privacy compliance report", "com.example.yunzhushou · Privacy compliance report"),
    ],
)
def test_it_opens_in_the_language_of_the_browser(opened: Opened, language: str, heading: str, title: str) -> None:
    page = opened(language)
    assert heading in page.locator("header h1").inner_text()
    assert page.title() == title


def test_it_switches_to_the_other_language_and_remembers_nothing(page: Page) -> None:
    heading = page.locator("header h1")
    page.click("#language")
    assert "Privacy compliance report" in heading.inner_text()
    assert "隐私合规测试报告" not in heading.inner_text()
    assert page.locator("#collections option", has_text="Outcome: all").count() == 1
    assert page.locator("#collections select[name=outcome]").get_attribute("aria-label") == "Outcome"
    page.reload()
    assert "隐私合规测试报告" in heading.inner_text()


def test_in_english_nothing_of_the_harness_is_left_in_chinese(opened: Opened) -> None:
    page = opened("en-US")
    text = page.locator("main").inner_text()
    sections = page.locator("#clauses .section").all_inner_texts()  # as the policy numbers them
    for section in sorted(sections, key=len, reverse=True):
        text = text.replace(section, "")
    assert [line for line in text.splitlines() if any("\u4e00" <= sign <= "\u9fff" for sign in line)] == []


@pytest.mark.parametrize("language", ["zh-CN", "en-US"])
@pytest.mark.parametrize("width", [1280, 390])
def test_the_page_is_as_wide_as_the_screen_and_no_word_falls_apart(opened: Opened, language: str, width: int) -> None:
    page = opened(language, width)
    assert page.evaluate("document.documentElement.scrollWidth") == width
    tallest = "Math.max(...[...document.querySelectorAll('th')].map(head => head.getBoundingClientRect().height))"
    assert page.evaluate(tallest) < 45  # one line
    narrow = "[...document.querySelectorAll('#clauses td, .coverage td')].filter(cell => cell.offsetWidth < 24).length"
    assert page.evaluate(narrow) == 0


def test_on_a_narrow_screen_the_time_line_keeps_its_size_and_scrolls(opened: Opened) -> None:
    page = opened("zh-CN", 390)
    timeline = page.locator("#r1 svg.timeline")
    assert timeline.bounding_box()["width"] >= 700
    assert page.locator("#r1 .scroll").first.evaluate("box => box.scrollWidth > box.clientWidth")


@pytest.mark.parametrize(("field", "value"), [("outcome", "denied"), ("phase", "consented"), ("actor", "sdk:jpush")])
def test_the_table_of_accesses_is_filtered(page: Page, field: str, value: str) -> None:
    page.select_option("#collections select[name=run]", "r2")
    page.select_option(f"#collections select[name={field}]", value)
    rows = page.locator("#events tbody tr:visible")
    assert {rows.nth(n).get_attribute(f"data-{field}") for n in range(rows.count())} == {value}
    assert rows.count() == (2 if field == "actor" else 1)


def test_the_table_is_searched_by_stack(page: Page) -> None:
    page.fill("#collections input", "PushService.java:42")
    assert page.locator("#events tbody tr:visible").count() == 7
    page.fill("#collections input", "no such frame")
    assert page.locator("#events tbody tr:visible").count() == 0


def test_a_mark_leads_to_its_row(page: Page) -> None:
    page.locator("#r1 svg.timeline .mark.full").first.click()
    assert page.locator("tr.mark").get_attribute("id") == "r1-e1"


def test_a_hole_leads_to_the_process_it_is_of(page: Page) -> None:
    link = page.locator(".holes a", has_text="pid 77").first
    link.click()
    assert page.locator("tr.mark").is_visible()
    assert "com.example.yunzhushou:pushcore" in page.locator("tr.mark").inner_text()


def test_a_proof_begins_with_the_frame_of_the_app(page: Page) -> None:
    proof = page.locator("#r1 .proof").first
    shown = proof.locator("> .stack").inner_text().splitlines()
    assert shown[1] == CALLER
    assert not proof.locator("details .stack").is_visible()
    proof.locator("summary").click()
    assert "java.util.concurrent.Inner3" in proof.locator("details .stack").inner_text()


def test_an_inconclusive_finding_says_why_once_and_leads_to_the_hole(page: Page) -> None:
    finding = page.locator("#r1 .finding", has=page.locator("> .verdict.inconclusive")).first
    assert finding.inner_text().count("无法判定") == 1
    hole = finding.get_by_role("link", name="未覆盖之处 1", exact=True)
    assert page.locator(hole.get_attribute("href") or "").is_visible()


def test_each_cause_is_listed_once_in_its_run(page: Page) -> None:
    causes = page.locator("#r1 ol.causes > li")
    texts = [text.splitlines()[0] for text in causes.all_inner_texts()]
    assert texts
    assert len(texts) == len(set(texts))


def test_the_verdict_never_stands_without_the_count_of_the_clauses(page: Page) -> None:
    counts = page.locator("header .counts").inner_text()
    assert counts.startswith("共 195 个条款")
    numbers = [int(text.split()[0]) for text in page.locator("header .counts a").all_inner_texts()]
    assert sum(numbers) == page.locator("#clauses tr.clause").count() == 195


def test_the_first_page_says_what_was_not_checked_and_why(page: Page) -> None:
    summary = page.locator("#summary")
    for word in ("无需检查", "未检查", "通过不说明什么"):
        assert word in summary.inner_text()
    summary.get_by_text("通过不说明什么").click()
    assert page.locator("#limits li").count() >= 5


def test_a_clause_tells_of_whom_it_speaks_and_how_it_is_verified(page: Page) -> None:
    row = page.locator("#c-P3\\.3\\.6")
    row.locator(".about summary").click()
    assert "极光推送" in row.locator(".about").inner_text()
    assert "须检验: 安装包, 运行时行为, 网络流量" in row.locator(".about").inner_text()
    assert "CAC191-3.1" in row.locator(".about").inner_text()


def test_reasons_name_their_phases(page: Page) -> None:
    text = page.locator("#clauses").inner_text()
    assert "阶段“同意之前”中" in text
    assert "before-consent" not in text


def test_what_an_app_wrote_is_only_text(page: Page) -> None:
    assert page.evaluate("window.broken") is None
    assert HOSTILE in page.locator("header dl").inner_text()
    assert page.locator("img[src=x]").count() == 0


def test_signs_that_nobody_sees_are_written_out(page: Page) -> None:
    assert r"t\u202e\u001b\u200b" in page.locator("#events").inner_text()
    assert page.evaluate(r"/[\u202a-\u202e\u200b\u001b]/.test(document.body.textContent)") is False


def test_personal_data_is_masked(page: Page) -> None:
    assert SECRET not in page.content()


def test_on_paper_all_is_open_nothing_is_cut_and_colours_stay(page: Page) -> None:
    closed = page.locator("details:not([open])").count()
    page.locator("#whole input").check()
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("details:not([open])").count() == 0
    cut = (
        "[...document.querySelectorAll('.stack, .body')].filter(box => box.scrollHeight > box.clientHeight + 1).length"
    )
    assert page.evaluate(cut) == 0
    style = "name => getComputedStyle(document.querySelector(name))"
    assert page.evaluate(f"({style})('.verdict.fail').printColorAdjust") == "exact"
    assert page.evaluate(f"({style})('header h1').color") != WHITE
    assert page.evaluate(f"({style})('section').breakInside") == "auto"
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("details:not([open])").count() == closed


@pytest.mark.parametrize("language", ["zh-CN", "en-US"])
def test_a_summary_of_four_pages_is_printed_unless_the_whole_is_asked_for(browser: Browser, language: str) -> None:
    page = browser.new_context(locale=language).new_page()
    page.goto(SAMPLE.as_uri())
    assert 1 <= pages(page) <= 4
    page.locator("#whole input").check()
    assert pages(page) > 20
    page.context.close()


def test_the_summary_says_each_verdict_and_leaves_the_evidence_to_the_file(page: Page) -> None:
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    for row in page.locator("tr.clause").all():
        assert row.locator(".verdict").first.is_visible()
    assert page.locator("#summary .holes").is_visible()
    assert page.locator("header .counts a").first.evaluate("link => getComputedStyle(link).color") != WHITE
    evidence = page.locator(".run, #collections, #flows-section")
    assert not any(part.is_visible() for part in evidence.all())
    page.locator("#whole input").evaluate("box => { box.checked = true; }")
    assert all(part.is_visible() for part in evidence.all())


def pages(page: Page) -> int:
    """How many sheets it takes."""
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True)))
