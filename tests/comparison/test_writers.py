"""What a comparison draws: what an app said steers no terminal, no page and no merge request."""

from __future__ import annotations

import json
import re
from pathlib import Path

import msgspec
import pytest

from harness.comparison import Comparison, Difference, Kind, Named, Outcome, Row, Side
from harness.comparison.formats import FORMATS
from harness.comparison.lines import lines
from harness.comparison.markdown import escaped
from harness.comparison.page import MARKS, Tone, build
from harness.masking import Masking
from harness.text import Text, as_told
from tests.report.bundle import HOSTILE

SECRET = "9f8e7d6c5b4a3210"
HOST = f"{HOSTILE}|`@all` https://evil.example {SECRET}\n\u202e"
MASKING = Masking([("android_id", SECRET)])
SIDE = Side(
    runs=1,
    app="com.example",
    variant="",
    apk_sha256="ab" * 32,
    policy=Text(zh="政策", en="Policy"),
    policy_updated="2026-01-01",
    device="m",
    harness="",
    started="2026-01-01",
)
ROW = Row(
    kind=Kind.RECEIVER,
    difference=Difference.NEW,
    what=Named(id=HOST, name=as_told(HOST)),
    actor=Named(id="unknown", name=Text(zh="未知的接收方", en="an unknown recipient")),
    road="",
    places=(),
    elsewhere=False,
    declared=None,
    breaks=(),
    doubt=None,
    worse=False,
)


def comparison(*rows: Row) -> Comparison:
    return Comparison(
        format=1,
        outcome=Outcome.NOT_WORSE,
        exit_code=0,
        old=SIDE,
        new=SIDE,
        remarks=(as_told(HOST),),
        clauses=(),
        items=(),
        rows=rows,
        untested=(),
        blind=(),
    )


def drawn(name: str, of: Comparison) -> str:
    (render,) = (each.render for each in FORMATS if each.name == name)
    return render(build(of), MASKING, lambda text: text.en)


@pytest.mark.parametrize("name", [each.name for each in FORMATS])
def test_values_are_masked_and_nothing_of_an_app_becomes_markup(name: str) -> None:
    text = drawn(name, comparison(ROW))
    assert SECRET not in text
    assert "<img" not in text
    assert "</script><script>" not in text
    assert "\u202e" not in text


def test_in_markdown_a_text_stays_in_its_cell_and_calls_nobody() -> None:
    text = drawn("markdown", comparison(ROW))
    (row,) = (line for line in text.splitlines() if "unknown recipient" in line)
    assert len(re.findall(r"(?<!\\)\|", row)) == 6  # five cells
    assert "@all" not in text
    assert "https://" not in text
    assert escaped("a_b") == r"a\_b"
    assert escaped("&12 %3 5% R&D") == "&amp;<!-- -->12 %<!-- -->3 5% R&amp;<!-- -->D"


def test_a_terminal_gets_no_more_lines_than_anybody_reads_and_all_in_columns() -> None:
    rows = [msgspec.structs.replace(ROW, what=Named(id=f"h{n}", name=as_told(f"h{n}"))) for n in range(100)]
    told = [line for line, _ in lines(build(comparison(*rows)), lambda text: text.en)]
    assert "  60 more, see --json" in told
    places = {line.index("an unknown recipient") for line in told if "an unknown recipient" in line}
    assert len(places) == 1


def test_every_tone_has_a_mark_of_its_own() -> None:
    assert len(set(MARKS.values())) == len(Tone)


def test_json_has_every_field_and_reads_as_the_same_comparison() -> None:
    of = comparison(ROW)
    assert msgspec.json.decode(msgspec.json.encode(of), type=Comparison) == of
    assert json.loads(MASKING.json(of))["event"] == "comparison"
    assert SECRET.encode() not in MASKING.json(of)


def test_a_page_without_any_difference_says_how_far_that_goes(tmp_path: Path) -> None:
    text = drawn("html", comparison())
    assert "in all that the new run could see" in text
