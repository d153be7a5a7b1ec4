"""`content query --projection COLUMN`: one value a row, after `Row: 0 COLUMN=`."""

from __future__ import annotations

import re

_ROW = re.compile(r"^Row: \d+ \w+=", re.M)


def parse_column(text: str) -> tuple[str, ...]:
    """The values of the one column that was asked for, without those that are NULL or empty."""
    _, *values = _ROW.split(text)
    return tuple(value.strip() for value in values if value.strip() not in ("", "NULL"))
