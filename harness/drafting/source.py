"""What stands in a file, whatever its format: lines and tables, in their order."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from harness.text import Text

# Blanks, and what neither a reader nor YAML has a sign for.
_BLANKS = re.compile("[\\s\x00-\x1f\x7f-\x9f\u200b-\u200f\u2060\ufeff\ufffe\uffff\ud800-\udfff]+")
_CJK = "\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef"
_BESIDE_CJK = re.compile(f"(?<=[{_CJK}]) | (?=[{_CJK}])")  # a matter of taste: `MAC 地址`, `MAC地址`


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands, as a person counts: from 1 on; 0 for what the format has not."""

    line: int = 0
    page: int = 0
    table: int = 0
    row: int = 0
    column: int = 0

    @property
    def text(self) -> Text:
        """Such as `page 3, line 12` or `table 2, row 3, column 1`."""
        parts = (
            ("第 {} 页", "page {}", self.page),
            ("第 {} 行", "line {}", self.line),
            ("第 {} 个表格", "table {}", self.table),
            ("第 {} 行", "row {}", self.row),
            ("第 {} 列", "column {}", self.column),
        )
        return Text(
            zh="".join(zh.format(number) for zh, _, number in parts if number) or "文首",
            en=", ".join(en.format(number) for _, en, number in parts if number) or "its head",
        )


@dataclass(frozen=True, slots=True)
class Line:
    """A line, or a paragraph of a format that has them. `level` is of a heading that the format marks as one."""

    text: str
    place: Place
    level: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    r"""What stands in a cell of a table; `\n` between its lines."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells. A merged cell stands, as one and the same object, in every place that it covers."""

    rows: tuple[tuple[Cell, ...], ...]


Block = Line | Table


def clean(text: str) -> str:
    """The same with single blanks, and without what cannot be shown."""
    return _BLANKS.sub(" ", text).strip()


def clean_lines(text: str) -> str:
    """As `clean`, line by line; without empty ones."""
    return "\n".join(line for each in text.splitlines() if (line := clean(each)))


def fold(text: str) -> str:
    """For comparison: one width, one case, no blank beside a Chinese sign."""
    return _BESIDE_CJK.sub("", unicodedata.normalize("NFKC", text).casefold())


def table(number: int, rows: Iterable[Iterable[str]], *, page: int = 0) -> Table:
    """A table without merged cells; short rows are filled up."""
    texts = [list(row) for row in rows]
    width = max(map(len, texts), default=0)
    return Table(
        tuple(
            tuple(
                Cell(clean_lines(text), Place(page=page, table=number, row=down, column=across))
                for across, text in enumerate([*row, *[""] * (width - len(row))], 1)
            )
            for down, row in enumerate(texts, 1)
        )
    )
