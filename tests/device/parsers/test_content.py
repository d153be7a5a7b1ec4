"""Rows of `content query`."""

from __future__ import annotations

from harness.device.parsers.content import parse_column


def test_a_column_is_read_row_by_row_without_what_is_empty() -> None:
    text = "Row: 0 data1=138 0013 8000\nRow: 1 data1=NULL\nRow: 2 data1=\nRow: 3 data1=+8613912345678\n"
    assert parse_column(text) == ("138 0013 8000", "+8613912345678")


def test_a_value_of_several_lines_is_one() -> None:
    assert parse_column("Row: 0 body=first\nsecond\nRow: 1 body=third\n") == ("first\nsecond", "third")


def test_no_rows_are_no_values() -> None:
    assert parse_column("No result found.\n") == ()
