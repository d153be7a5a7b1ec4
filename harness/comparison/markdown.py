"""A comparison as Markdown, for a merge request: what an app said becomes no mark-up, no link and no mention there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html import escape

from harness.comparison.page import MARKS, Page, Table
from harness.masking import clip
from harness.text import Text

MOST_LINES = 100  # of one table: a merge request takes only so much
LONGEST = 300  # characters of a cell
FOLDED = 12  # lines from which on a table is folded
_MARKUP = re.compile(r"([\\`*_{}\[\]()|~$])")
_LEADS = re.compile(r"([@#!%]|&amp;|www)(?=[\w.])|:(?=//)", re.IGNORECASE)  # what a forge makes a mention or a link of


def render(page: Page, say: Callable[[Text], str]) -> str:
    """Draw it in one language: `say` chooses, and masks."""
    return "\n".join(_lines(page, lambda text: escaped(clip(say(text), LONGEST)))) + "\n"


def escaped(text: str) -> str:
    """A text of others, of which nothing steers the page, on one line."""
    plain = _MARKUP.sub(r"\\\1", escape(" ".join(text.split()), quote=False))
    return _LEADS.sub(r"\g<0><!-- -->", plain)


def _lines(page: Page, say: Callable[[Text], str]) -> Iterator[str]:
    yield f"## {MARKS[page.tone]} {say(page.headline)}"
    yield ""
    yield say(page.said)
    yield ""
    yield from _grid(("", say(Text(zh="旧", en="Old")), say(Text(zh="新", en="New"))), ())
    for row in page.sides:
        yield _row(map(say, row))
    for remark in page.remarks:
        yield ""
        yield f"> {say(remark)}"
    for table in page.tables:
        yield ""
        yield from _table(table, say)


def _table(table: Table, say: Callable[[Text], str]) -> Iterator[str]:
    title = f"{say(table.title)} ({len(table.lines)})"
    folded = len(table.lines) >= FOLDED
    yield f"<details><summary>{title}</summary>" if folded else f"### {title}"
    yield ""
    if table.note:
        yield say(table.note)
        yield ""
    shown = table.lines[:MOST_LINES]
    yield from _grid(("", *map(say, table.columns)), ((MARKS[line.tone], *map(say, line.cells)) for line in shown))
    if more := len(table.lines) - len(shown):
        yield ""
        yield say(Text(zh=f"另有 {more} 行", en=f"{more} more"))
    if folded:
        yield ""
        yield "</details>"


def _grid(columns: tuple[str, ...], rows: Iterator[tuple[str, ...]] | tuple[()]) -> Iterator[str]:
    yield _row(columns)
    yield _row("---" for _ in columns)
    yield from map(_row, rows)


def _row(cells: Iterator[str] | tuple[str, ...] | map[str]) -> str:
    return f"| {' | '.join(cells)} |"
