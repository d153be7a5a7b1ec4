"""A comparison for the terminal: a heading a table, its lines under it, in columns."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from rich.cells import cell_len, set_cell_size

from harness.comparison.page import MARKS, Page, Table, Tone
from harness.masking import clip
from harness.text import Text

MOST_LINES = 40  # of one table
WIDEST = 36  # columns of the terminal that a cell may keep the others away by
LONGEST = 300  # characters of a cell

Say = Callable[[Text], str]  # a text as it may be shown, in the user's language, on one line


def lines(page: Page, say: Say) -> Iterator[tuple[str, Tone]]:
    """Each line, and how it is meant; "" is an empty one."""
    yield f"{say(page.headline)}{say(Text(zh='：', en=': '))}{say(page.said)}", page.tone
    width = max(cell_len(say(name)) for name, _, _ in page.sides)
    for name, old, new in page.sides:
        told = say(old) if say(old) == say(new) else f"{say(old)} → {say(new)}"
        yield f"  {set_cell_size(say(name), width)}  {clip(told, LONGEST)}", Tone.PLAIN
    for remark in page.remarks:
        yield f"  ! {clip(say(remark), LONGEST)}", Tone.OPEN
    for table in page.tables:
        yield "", Tone.PLAIN
        yield from _table(table, say)


def _table(table: Table, say: Say) -> Iterator[tuple[str, Tone]]:
    yield f"{say(table.title)} ({len(table.lines)})", Tone.PLAIN
    if table.note:
        yield f"  {say(table.note)}", Tone.PLAIN
    told = [[clip(say(cell), LONGEST) for cell in line.cells] for line in table.lines[:MOST_LINES]]
    widths = [min(WIDEST, max(map(cell_len, column))) for column in zip(*told, strict=True)]
    for line, cells in zip(table.lines, told, strict=False):
        padded = [
            cell if cell_len(cell) > width else set_cell_size(cell, width)
            for cell, width in zip(cells, widths, strict=True)
        ]
        yield f"  {MARKS[line.tone]} {'  '.join(padded).rstrip()}", line.tone
    if more := len(table.lines) - len(told):
        yield f"  {say(Text(zh=f'另有 {more} 行，见 --json', en=f'{more} more, see --json'))}", Tone.PLAIN
