from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest

from harness.events.records import Witness
from harness.evidence import Evidence, read_bundle
from harness.judge import Cause, ClauseStatus, ClauseVerdict, Coverage, Findings, Hole, Verdict, judge
from harness.reasons import because, tell, words
from harness.report import suite_of
from harness.report.html import render
from harness.report.view import Page, build
from harness.text import Text, as_told
from tests.report.bundle import SECOND, collection, flow, write_bundle

CAUSES = (
    ("left-out.hooks", {}),
    ("run.step-failed", {"index": 5, "step": "tap", "problem": words(as_told("not on the screen"))}),
)


@dataclass(frozen=True)
class Run:
    evidence: Evidence
    findings: Findings

    def page(self, *, show_values: bool = False) -> Page:
        return build(suite_of(((self.evidence, self.findings),), show_values=show_values))


@pytest.fixture
def run(tmp_path: Path) -> Run:
    evidence = read_bundle(
        write_bundle(
            tmp_path,
            [
                collection(id="e7", ns=7 * SECOND, error="x" * 3_000, phase="consented"),
                flow(id="f7", started_ms=7_000.0, url="http://h.com?imei=860123456789012", request_body=b"y" * 2_001),
            ],
        )
    )
    return Run(evidence, judge(evidence))


def hole(reason: str, pid: int | None = None) -> Hole:
    return Hole(witness="hooks", reason=words(as_told(reason)), pid=pid)


def test_a_phase_shows_what_all_its_expectations_ask_for_and_miss(run: Run) -> None:
    first, second, *_ = run.findings.findings

    def with_coverage(coverage: Coverage, techniques: int, holes: tuple[Hole, ...]) -> Coverage:
        return msgspec.structs.replace(coverage, phase="before-consent", techniques=techniques, holes=holes)

    changed = (
        msgspec.structs.replace(first, coverage=with_coverage(first.coverage, 9, (hole("a"), hole("b", 77)))),
        msgspec.structs.replace(second, coverage=with_coverage(second.coverage, 4, (hole("b", 77), hole("c")))),
    )
    findings = msgspec.structs.replace(run.findings, findings=changed)
    (coverage,) = Run(run.evidence, findings).page().runs[0].coverages
    assert [tell(found.reason).en for found in coverage.holes] == ["a", "b", "c"]
    assert coverage.techniques == 9


def test_a_reason_names_all_that_was_not_watched(run: Run) -> None:
    first, *others = run.findings.findings
    kinds = [f"kind of data number {number}" for number in range(60)]
    told = msgspec.structs.replace(first, reason=words(as_told(", ".join(kinds))))
    findings = msgspec.structs.replace(run.findings, findings=(told, *others))
    assert kinds[-1] in render(Run(run.evidence, findings).page())


def test_what_left_several_runs_open_is_told_once_and_leads_to_each(run: Run) -> None:
    left_out, step = (msgspec.structs.replace(hole("x"), reason=because(name, **given)) for name, given in CAUSES)
    causes = tuple(Cause(hole=each, hangs=(), expectations=()) for each in (left_out, left_out, step))
    findings = msgspec.structs.replace(run.findings, causes=causes)
    other = dataclasses.replace(run.evidence, manifest=msgspec.structs.replace(run.evidence.manifest, tester="B"))
    page = build(suite_of(((run.evidence, findings), (other, findings))))
    (cause,) = page.causes
    assert tell(cause.reason).en.startswith("the hooks were left out")
    assert [(view.anchor, number) for view, number in cause.places] == [("r1", 1), ("r2", 1)]


def test_the_first_page_names_every_build_device_and_tester(run: Run) -> None:
    manifest = run.evidence.manifest
    changed = msgspec.structs.replace(
        manifest,
        app=msgspec.structs.replace(manifest.app, version="2.0", sha256="cd" * 32),
        device=msgspec.structs.replace(manifest.device, serial="R5CT10"),
        tester="Li",
        without=(Witness.HOOKS,),
    )
    other = dataclasses.replace(run.evidence, manifest=changed)
    head, _, _ = render(build(suite_of(((run.evidence, run.findings), (other, run.findings))))).partition("</header>")
    for each in ("1.0", "2.0", "ab" * 8, "cd" * 8, "127.0.0.1:5555", "R5CT10", "Li"):
        assert f">{each}" in head or f" {each}" in head
    assert "left-out" in head


def test_clauses_that_the_causes_leave_open_stand_together(run: Run) -> None:
    unpassed = dict(run.page().unpassed)
    (alone,) = (group for group in unpassed[ClauseStatus.INCONCLUSIVE] if group.reason is None)
    assert len(alone.views) > 1


def test_the_first_page_tells_of_clauses_that_acts_alone_break(run: Run) -> None:
    (first, *others), (finding, *_) = run.findings.clauses, run.findings.findings
    passing = msgspec.structs.replace(finding, verdict=Verdict.PASS)
    broken = msgspec.structs.replace(first, status=ClauseStatus.FAIL)
    kept = tuple(msgspec.structs.replace(each, status=ClauseStatus.NOT_CHECKED) for each in others)

    def told(*clauses: ClauseVerdict) -> Text:
        findings = msgspec.structs.replace(run.findings, findings=(passing,), clauses=clauses)
        return Run(run.evidence, findings).page().runs[0].in_short

    assert told(broken, *kept) == Text(
        zh="1 项预期中 1 项通过，违反 1 个条款", en="1 of 1 expectation passed, 1 clause broken"
    )
    assert told(*kept).en == "1 of 1 expectation passed"


def test_an_item_leads_to_the_findings_that_looked_at_it_and_to_its_clauses(run: Run) -> None:
    page = run.page()
    assert sum(count for _, count in page.item_counts) == len(page.items) > 100
    (item,) = (view for view in page.items if view.verdict.rule == "CAC191-3.1")
    assert {ground.finding.kind for ground in item.grounds} >= {"nothing-collected"}
    table = render(page).partition('<table class="items">')[2]
    row = table[table.index("CAC191-3.1") :].partition("</tr>")[0]
    for ground in item.grounds:
        assert f'href="#r1-{ground.finding.expectation}"' in row
    for clause in item.verdict.clauses:
        assert f'href="#c-{clause}"' in row


def test_a_hole_leads_to_the_process(run: Run) -> None:
    shown = run.page().runs[0]
    (process,) = shown.processes
    assert shown.process_row(77) == process.id
    assert shown.process_row(None) == ""
    assert (process.started, process.ready) == (2.0, 2.000000001)


def test_time_line_and_tables_count_from_the_same_start(run: Run) -> None:
    page = run.page()
    timeline = page.runs[0].timeline
    at = {label: x for x, label in timeline.ticks}
    seconds = {row.id: row.seconds for row in (*page.events, *page.flows)}
    drawn = {mark.row: mark.x for mark in timeline.marks}
    assert {row for row, time in seconds.items() if time == 7} == {"r1-e7", "r1-f7"}
    assert drawn["r1-e7"] == drawn["r1-f7"] == at["7 s"]
    assert drawn["r1-e1"] == at["3 s"]


def test_an_error_is_cut_with_its_length(run: Run) -> None:
    (row,) = (row for row in run.page(show_values=True).events if row.id == "r1-e7")
    assert row.error == "x" * 300 + " … [3,000]"


def test_a_body_is_cut_with_its_length(run: Run) -> None:
    (row,) = (row for row in run.page(show_values=True).flows if row.id == "r1-f7")
    assert row.body == "y" * 2_000 + " … [2,001 B]"


def test_a_request_without_a_path_shows_its_query_masked(run: Run) -> None:
    (row,) = (row for row in run.page().flows if row.id == "r1-f7")
    assert row.request == "POST ?imei=86•••••••••••12"


def test_what_was_typed_is_masked_and_shown_when_asked_for(run: Run) -> None:
    typed = msgspec.structs.replace(run.evidence.steps[0], index=9, text="type text=tenant-7319 id=tenant")
    evidence = dataclasses.replace(run.evidence, steps=(typed,))
    assert Run(evidence, run.findings).page().runs[0].steps[0].text == "type text=te•••••••19 id=tenant"
    shown = Run(evidence, run.findings).page(show_values=True)
    assert shown.runs[0].steps[0].text == typed.text
