"""Exports hold every call, masked, as text that no spreadsheet runs; other programs read them."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import msgspec
import openpyxl
import pytest

import harness.export.writers
import harness.export.xlsx
from harness.errors import BadInput, InfrastructureError
from harness.events.records import Instrument, StackTrace
from harness.evidence import read_bundle
from harness.export import WRITERS, Writer, write
from harness.judge import ClauseStatus, Verdict, judge
from harness.report import Suite, suite_of
from harness.text import Text
from tests.report.bundle import SECOND, SECRET, collection, flow, write_bundle

FORMULAS = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "  =1",
    "＝1",
    '=HYPERLINK("http://x","y")',
    "=cmd|' /C calc'!A0",
)
SAID = f"there is {SECRET}"


def english(text: Text) -> str:
    return text.en


def chinese(text: Text) -> str:
    return text.zh


def suite(folder: Path, *, show_values: bool = False) -> Suite:
    """A run whose texts an app chose: formulas, the secret, what no reader sees."""
    calls = [
        collection(id=f"e{number}", seq=10 + number, ns=4 * SECOND + number, thread=thread, error=SAID)
        for number, thread in enumerate((*FORMULAS, SAID, "a\u202eb\0c", "x" * 50_000, "0012", "http://x"), 3)
    ]
    connect = collection(id="e99", seq=99, data_type=Instrument.NETWORK, technique="net.connect")
    more = flow(id="f2", host=f"{SECRET}.example", url="https://x/=1+1", error=SAID)
    stack = StackTrace(id="k2", frames=(f"com.example.yunzhushou.A.b({SECRET})",))
    spoken = collection(id="e98", seq=98, stack="k2", ns=4 * SECOND)
    bundle = write_bundle(folder / "first", [*calls, connect, more, stack, spoken])
    evidence = read_bundle(bundle)
    return suite_of(((evidence, judge(evidence)),), show_values=show_values)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Suite:
    return suite(tmp_path_factory.mktemp("run"))


def written(run: Suite, folder: Path, ending: str) -> Path:
    path = folder / f"it{ending}"
    write(run, path, english)
    return path


def rows(path: Path) -> list[dict[str, str]]:
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf"), "Excel takes it for another encoding else"
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_the_table_has_a_row_for_every_call(run: Suite, tmp_path: Path) -> None:
    found = rows(written(run, tmp_path, ".csv"))
    evidence, _ = run.judged[0]
    assert [row["event"] for row in found] == [
        call.id for call in evidence.collections if call.data_type != Instrument.NETWORK
    ]
    first = found[0]
    assert (first["data type"], first["actor id"], first["outcome"]) == ("android_id", "sdk:jpush", "Obtained")
    assert first["time (UTC)"].startswith("1970-01-01T00:00:03")
    assert "P9.1" in first["breaks"].split(", ")


def test_no_cell_of_the_table_is_a_formula(run: Suite, tmp_path: Path) -> None:
    path = written(run, tmp_path, ".csv")
    cells = [value for row in rows(path) for value in row.values()]
    assert [value for value in cells if value.lstrip().startswith(("=", "+", "-", "@", "＝"))] == []
    begun = [row["thread"] for row in rows(path) if row["thread"].startswith(("'", "\\u000d"))]
    assert len(begun) == len(FORMULAS), "a carriage return is written out"
    assert "\u202e" not in path.read_text(encoding="utf-8-sig")


def test_no_cell_of_the_workbook_is_a_formula_or_a_link(run: Suite, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(written(run, tmp_path, ".xlsx"))
    cells = [cell for sheet in book for row in sheet.iter_rows(min_row=2) for cell in row]
    assert [cell.value for cell in cells if cell.data_type == "f" or cell.hyperlink] == []
    calls = [[cell.value for cell in row] for row in book["calls"].iter_rows()]
    threads = [row[calls[0].index("thread")] for row in calls[1:]]
    assert set(threads) >= {"=1+1", "0012", "http://x"}, "they are text, as they were"
    assert max(len(thread) for thread in threads) < 32_767


def test_the_workbook_has_a_sheet_for_each_view_with_a_filter(run: Suite, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(written(run, tmp_path, ".xlsx"))
    assert book.sheetnames == ["clauses", "items", "calls", "flows"]
    assert book["clauses"].max_row == len(run.verdict.clauses) + 1
    assert book["items"].max_row == len(run.verdict.items) + 1
    assert book["flows"].max_row == len(run.judged[0][0].flows) + 1
    for sheet in book:
        assert sheet.auto_filter.ref == sheet.dimensions
        assert sheet.freeze_panes == "B2"


def test_more_rows_than_a_sheet_holds_go_on_in_another(
    run: Suite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(harness.export.xlsx, "MOST_ROWS", 10)
    book = openpyxl.load_workbook(written(run, tmp_path, ".xlsx"))
    names = [name for name in book.sheetnames if name.startswith("calls")]
    assert names[:2] == ["calls", "calls 2"]
    evidence, _ = run.judged[0]
    calls = sum(call.data_type != Instrument.NETWORK for call in evidence.collections)
    assert sum(book[name].max_row - 1 for name in names) == calls


def shown(path: Path) -> str:
    """All that stands in a file."""
    if path.suffix == ".xlsx":
        book = openpyxl.load_workbook(path)
        return "\n".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row)
    return path.read_text(encoding="utf-8-sig")


@pytest.mark.parametrize("ending", [each.ending for each in WRITERS])
def test_no_export_shows_a_value_unless_it_is_asked_for(ending: str, run: Suite, tmp_path: Path) -> None:
    text = shown(written(run, tmp_path, ending))
    assert SECRET not in text
    assert "JPush" in text
    if ending != ".sarif":
        assert SECRET in shown(written(suite(tmp_path / "open", show_values=True), tmp_path, ending))


def test_sarif_has_a_result_for_every_clause_and_calls_only_what_is_kept_passed(run: Suite, tmp_path: Path) -> None:
    document = json.loads(written(run, tmp_path, ".sarif").read_bytes())
    assert document["version"] == "2.1.0"
    (told,) = document["runs"]
    rules = [rule["id"] for rule in told["tool"]["driver"]["rules"]]
    assert rules == [clause.clause for clause in run.verdict.clauses]
    assert {result["ruleId"] for result in told["results"]} == set(rules)
    statuses = {clause.clause: clause.status for clause in run.verdict.clauses}
    for result in told["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        assert result["message"]["text"]
        status = statuses[result["ruleId"]]
        assert (result["kind"] == "fail") is (status is ClauseStatus.FAIL)
        assert (result["kind"] == "pass") is (status is ClauseStatus.PASS)
        assert result["level"] == ("error" if result["kind"] == "fail" else "none"), "the standard wants none here"
    kinds = Counter(result["kind"] for result in told["results"])
    assert set(kinds) >= {"fail", "open", "review", "notApplicable"}
    (place,) = next(each for each in told["results"] if each.get("locations"))["locations"]
    assert place["physicalLocation"]["artifactLocation"]["uri"] == "first/evidence.db"
    assert told["invocations"][0]["executionSuccessful"] is True
    assert told["properties"]["verdict"] == Verdict.FAIL


def test_what_is_told_is_in_the_users_language(run: Suite, tmp_path: Path) -> None:
    path = tmp_path / "it.csv"
    write(run, path, chinese)
    assert path.read_text(encoding="utf-8-sig").startswith("运行,事件,")


def test_a_name_without_a_known_end_and_a_place_where_nobody_writes_are_told(run: Suite, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"\.xlsx, \.csv, \.sarif"):
        write(run, tmp_path / "it.docx", english)
    with pytest.raises(InfrastructureError):
        write(run, Path("/proc/it.csv"), english)
    assert [path.name for path in tmp_path.iterdir()] == []


def test_an_export_of_another_package_that_forgets_to_mask_is_masked(
    run: Suite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = Writer(".txt", lambda suite, choose: [SAID.encode()])
    monkeypatch.setattr(harness.export.writers, "writers", lambda: (*WRITERS, theirs))
    assert SECRET not in shown(written(run, tmp_path, ".txt"))


def test_a_run_without_clocks_or_with_times_of_no_calendar_is_exported(run: Suite, tmp_path: Path) -> None:
    evidence, findings = run.judged[0]
    flows = tuple(msgspec.structs.replace(each, started_ms=1e300) for each in evidence.flows)
    bare = suite_of(((replace(evidence, clocks=(), flows=flows), findings),))
    assert rows(written(bare, tmp_path, ".csv"))[0]["time (UTC)"] == ""
    book = openpyxl.load_workbook(written(bare, tmp_path, ".xlsx"))
    assert [row[2].value for row in book["flows"].iter_rows(min_row=2)] == [None] * len(flows)
