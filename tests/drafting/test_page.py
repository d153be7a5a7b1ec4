"""What a page shows, as lines and tables."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from harness.drafting import open_source, read_draft
from harness.drafting.source import Block, Line, Table
from harness.errors import BadInput
from tests.cost import cost


def blocks_of(page: str) -> list[Block]:
    return list(open_source(page.encode(), "page.html"))


def shown(blocks: Sequence[Block]) -> list[object]:
    return [
        each.text if isinstance(each, Line) else [[cell.text for cell in row] for row in each.rows] for each in blocks
    ]


def test_lines_lists_terms_and_headings() -> None:
    page = "<body><h2>A</h2>b <b>c</b><p>d<br>e</p><ul><li>f</li></ul><dl><dt>g</dt><dd>h</dd></dl><script>x</script>"
    assert shown(blocks_of(page)) == ["A", "b c", "d", "e", "f", "g：h"]
    assert [each.level for each in blocks_of(page) if isinstance(each, Line)] == [2, 0, 0, 0, 0, 0]


def test_a_merged_cell_stands_in_each_of_its_places_as_one() -> None:
    page = "<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d<br>e</td></tr></table>"
    (table,) = blocks_of(page)
    assert isinstance(table, Table)
    assert shown([table]) == [[["a", "b", "b"], ["a", "c", "d\ne"]]]
    assert table.rows[0][0] is table.rows[1][0]


def test_a_table_that_lays_out_the_page_is_none() -> None:
    inner = "<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>"
    page = f"<table><tr><td>a</td><td>{inner}</td></tr></table>"
    assert shown(blocks_of(page)) == ["a", [["1", "2"], ["3", "4"]]]


def test_tables_within_tables_are_read_to_the_innermost() -> None:
    depth = 10_000
    page = (
        "<html>"
        + "<table><tr><td>" * depth
        + "我们收集您的手机号。"
        + "</td></tr></table>" * depth
        + "<p>我们收集邮箱。</p>"
    )
    assert shown(blocks_of(page)) == ["我们收集您的手机号。", "我们收集邮箱。"]


def test_a_page_that_nests_deeper_than_any_is_refused() -> None:
    with pytest.raises(BadInput, match="nest more than 20000 deep"):
        blocks_of("<html>" + "<div>" * 30_000)
    assert shown(blocks_of("<html>" + "<p>我们收集邮箱。" * 30_000)) == ["我们收集邮箱。"] * 30_000


def test_what_a_cell_says_of_its_size_is_believed_within_bounds() -> None:
    cells = f'<td rowspan="{10**8}" colspan="{10**8}">a</td><td>b</td>'
    huge = f'<table><tr>{cells}</tr><tr><td rowspan="x">c</td></tr></table>'
    (table,) = blocks_of(huge)
    assert isinstance(table, Table)
    assert len(table.rows) == 2
    assert len(table.rows[0]) == len(table.rows[1]) < 100


@pytest.mark.parametrize(
    "part",
    [
        "<p>我们会收集您的位置信息。</p>",
        "<table><tr><td>",
        "<tr><td rowspan=9 colspan=9>华为推送<td>设备信息",
        "<div>",
        "<dt>SDK名称",
        "<!--",
        "<a href='",
    ],
)
def test_the_work_grows_as_the_page_does(part: str) -> None:
    def work(signs: int) -> float:
        page = ("<html><table>" if part.startswith("<tr") else "<html>") + part * (signs // len(part))
        return cost(lambda: read_draft(open_source(page.encode(), "x")))

    assert work(64_000) < 16 * work(8_000) + 0.1
