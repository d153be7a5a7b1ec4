"""CSV of all calls, as spreadsheets read it: UTF-8 with its mark, RFC 4180."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from harness.export.tables import Cell, Choose, cell, tables
from harness.report import Suite

_RUNS = ("=", "+", "-", "@", "\t", "\r", "\n")  # signs by which a spreadsheet takes a cell for a formula
_LIKE_ONE = ("＝", "＋", "－", "＠")  # that some take for these
_FORMULA = (*_RUNS, *_LIKE_ONE)
_BEGINS = (*_FORMULA, " ")


def render_csv(suite: Suite, choose: Choose) -> Iterator[bytes]:
    """The file, a row at a time."""
    (calls,) = (each for each in tables(suite, choose) if each.name.en == "calls")
    line = io.StringIO()
    writer = csv.writer(line)
    yield b"\xef\xbb\xbf"
    writer.writerow([choose(name) for name, _ in calls.columns])
    for row in calls.rows():
        writer.writerow([_safe(each) for each in row])
        yield line.getvalue().encode()
        line.seek(0)
        line.truncate()
    yield line.getvalue().encode()


def _safe(value: Cell) -> Cell:
    """A text that begins as a formula does gets a `'` before it, which spreadsheets take for "this is text".

    Source: https://owasp.org/www-community/attacks/CSV_Injection
    """
    shown = cell(value)
    if isinstance(shown, str) and shown.startswith(_BEGINS) and shown.lstrip(" ").startswith(_FORMULA):
        return f"'{shown}"
    return shown
