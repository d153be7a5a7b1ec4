"""Excel: a sheet for each view, with a filter on every column. Rows go to the disk as they come."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import xlsxwriter

from harness.export.tables import Choose, Table, cell, tables
from harness.report import Suite

MOST_ROWS = 1_048_575  # of a sheet of Excel, below the headings
PIECE = 1 << 20  # bytes
# What an app chose is text: nothing of it is a formula, a link or a number.
_AS_IT_IS = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def render_xlsx(suite: Suite, choose: Choose) -> Iterator[bytes]:
    """The file, piece by piece."""
    with tempfile.TemporaryDirectory(prefix="harness-export-") as folder:
        path = Path(folder) / "book.xlsx"
        with xlsxwriter.Workbook(str(path), {"constant_memory": True, "tmpdir": folder, **_AS_IT_IS}) as book:
            heading = book.add_format({"bold": True, "bottom": 1, "text_wrap": True})
            for table in tables(suite, choose):
                _write(book, table, choose, heading)
        with path.open("rb") as file:
            yield from iter(lambda: file.read(PIECE), b"")


def _write(book: xlsxwriter.Workbook, table: Table, choose: Choose, heading: object) -> None:
    """One view: a sheet, or several where it has more rows than one holds."""
    rows = table.rows()
    part = 1
    while True:
        sheet = book.add_worksheet(choose(table.name) + (f" {part}" if part > 1 else ""))
        sheet.freeze_panes(1, 1)
        for number, (name, width) in enumerate(table.columns):
            sheet.set_column(number, number, width)
            sheet.write_string(0, number, choose(name), heading)
        count = 0
        for count, row in enumerate(islice(rows, MOST_ROWS), 1):
            for number, value in enumerate(row):
                # `sheet.write` would ask of each text what it might be instead, which takes as long as to write it.
                match cell(value):
                    case None | "":
                        pass
                    case str() as text:
                        sheet.write_string(count, number, text)
                    case figure:
                        sheet.write_number(count, number, figure)
        sheet.autofilter(0, 0, count, len(table.columns) - 1)
        if count < MOST_ROWS:
            return
        part += 1
