"""A web page, as a browser takes it: paragraphs, lists, headings, and tables whose merged cells cover their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from harness.drafting.plain import decoded
from harness.drafting.source import Block, Cell, Line, Place, Table, clean, clean_lines
from harness.errors import BadInput
from harness.text import Text

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})""", re.IGNORECASE)
_HEAD = 4096  # bytes in which a page says its encoding
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_UNSEEN = frozenset(
    {"script", "style", "noscript", "template", "head", "title", "svg", "iframe", "-comment", "!doctype"}
)
_BREAKS = frozenset(
    {
        *("p", "div", "li", "ul", "ol", "dl", "dt", "dd", "br", "hr", "section", "article", "header", "footer", "main"),
        *("nav", "aside", "blockquote", "pre", "form", "fieldset", "figure", "figcaption", "body", "html", "address"),
        *("table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "details", "summary", "option", "textarea"),
        *_HEADINGS,
    }
)
_TAG = re.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_ENDS_BY_ITSELF = frozenset(
    {
        *("p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "option", "optgroup"),
        *("br", "hr", "img", "input", "meta", "link", "col", "area", "base", "embed", "source", "track", "wbr"),
    }
)
_DEEPEST = 20_000
_MOST = 30  # columns or rows that a merged cell may cover
_THINNEST = 20  # places of a table for each of its cells


def page_blocks(data: bytes, name: str) -> Iterator[Block]:
    """Give what a page shows. Raises `BadInput` where it is no text."""
    said = _CHARSET.search(data[:_HEAD])
    text = decoded(data, name, said[1].decode("ascii", "ignore") if said else "")
    if _depth(text) > _DEEPEST:
        raise BadInput(
            name,
            Text(zh=f"其中的元素嵌套超过 {_DEEPEST} 层", en=f"its elements nest more than {_DEEPEST} deep"),
            Text(zh="请在浏览器中打开它，另存为纯文本", en="Open it in a browser and save it as plain text"),
        )
    root = LexborHTMLParser(text).root
    return _Page(list(_events(root)) if root is not None else []).blocks()


def _depth(text: str) -> int:
    """How deep elements nest, about: for each that begins, those are gone through in which it may stand."""
    depth = deepest = 0
    for closes, tag in _TAG.findall(text):
        if tag.lower() not in _ENDS_BY_ITSELF:
            depth = max(depth - 1, 0) if closes else depth + 1
            deepest = max(deepest, depth)
    return deepest


@dataclass(slots=True)
class _Event:
    """The begin or end of an element, or a text."""

    tag: str
    begins: bool = True
    text: str = ""
    down: int = 1  # rows that a cell covers
    across: int = 1
    holds_a_table: bool = False


def _events(root: LexborNode) -> Iterator[_Event]:
    """The page from its beginning to its end, without recursion: it may nest as deep as it likes."""
    node: LexborNode | None = root
    open_events: list[_Event] = []
    tables: list[_Event] = []
    while node is not None:
        tag = node.tag or ""
        event = _Event(tag)
        if tag == "-text":
            event.text = node.text_content or ""
        elif tag in ("td", "th"):
            event.down, event.across = (_span(node.attributes.get(name)) for name in ("rowspan", "colspan"))
        elif tag == "table":
            for outer in tables[-1:]:
                outer.holds_a_table = True
            tables.append(event)
        yield event
        child = None if tag in _UNSEEN else node.first_child
        open_events.append(event)
        while child is None and open_events and node is not None:
            ended = open_events.pop()
            if ended.tag == "table":
                tables.pop()
            yield _Event(ended.tag, begins=False)
            child = node.next if open_events else None
            node = node.parent if child is None else node
        node = child


def _span(said: str | None) -> int:
    return min(int(said), _MOST) if said and said.strip().isdigit() and len(said) < 9 and int(said) else 1


class _Page:
    def __init__(self, events: list[_Event]) -> None:
        self.events = events
        self.lines = self.tables = self.level = 0
        self.words: list[str] = []
        self.after_term = False
        self.grid: _Grid | None = None

    def blocks(self) -> Iterator[Block]:
        for event in self.events:
            if self.grid is not None:
                if event.tag == "table" and not event.begins:
                    yield from self._table(self.grid)
                    self.grid = None
                else:
                    self.grid.take(event)
            elif event.tag == "-text":
                if event.text.strip() or self.words:
                    self.words.append(event.text)
                self.after_term = self.after_term and not event.text.strip()
            elif event.tag in _BREAKS:
                yield from self._break(event)
        yield from self._line()

    def _break(self, event: _Event) -> Iterator[Block]:
        if event.tag == "dt" and not event.begins and self.words and not self.after_term:
            self.words.append("：")  # a term and what is said of it are one line
            self.after_term = True
        elif not self.after_term or event.tag == "dt":
            yield from self._line()
        if event.tag in _HEADINGS:
            self.level = _HEADINGS[event.tag] if event.begins else 0
        elif event.tag == "table" and event.begins and not event.holds_a_table:  # one that holds others lays out a page
            self.tables += 1
            self.grid = _Grid()

    def _line(self) -> Iterator[Block]:
        text, self.words, self.after_term = clean("".join(self.words)), [], False
        if text:
            self.lines += 1
            yield Line(text, Place(line=self.lines), level=self.level)

    def _table(self, grid: _Grid) -> Iterator[Block]:
        rows = grid.rows(self.tables)
        width = max(map(len, rows), default=0)
        if len(rows) > 1 and width > 1 and len(rows) * width <= _THINNEST * sum(map(len, rows)):
            fill = [Cell("", Place(table=self.tables))] * width
            yield Table(tuple((*row, *fill[len(row) :]) for row in rows))
            return
        for text in (line for row in rows for cell in row for line in cell.text.splitlines()):
            self.words = [text]
            yield from self._line()


@dataclass(slots=True)
class _Grid:
    """The cells of a table as they come, each with what it covers."""

    cells: list[list[tuple[list[str], int, int]]] = field(default_factory=list)
    loose: list[str] = field(default_factory=list)  # a caption, and what stands between cells
    inside: bool = False

    def take(self, event: _Event) -> None:
        if event.tag == "tr" and event.begins:
            self.cells.append([])
        elif event.tag in ("td", "th"):
            if event.begins:
                if not self.cells:
                    self.cells.append([])
                self.cells[-1].append(([], event.down, event.across))
            self.inside = event.begins
        elif event.tag == "-text" or event.tag in _BREAKS:
            words = self.cells[-1][-1][0] if self.inside else self.loose
            words.append(event.text.replace("\n", " ") if event.tag == "-text" else "\n")

    def rows(self, number: int) -> list[tuple[Cell, ...]]:
        """The rows, all as wide; what is merged stands in each place that it covers."""
        covered: dict[tuple[int, int], Cell] = {}
        rows: list[list[Cell]] = []
        if loose := clean_lines("".join(self.loose)):
            rows.append([Cell(loose, Place(table=number))])
        for down, cells in enumerate(self.cells):
            row: list[Cell] = []
            for words, tall, wide in cells:
                while (down, len(row)) in covered:
                    row.append(covered.pop((down, len(row))))
                place = Place(table=number, row=down + 1, column=len(row) + 1)
                cell = Cell(clean_lines("".join(words)), place)
                for below in range(1, min(tall, len(self.cells) - down)):
                    covered.update({(down + below, len(row) + right): cell for right in range(wide)})
                row += [cell] * wide
            while (down, len(row)) in covered:
                row.append(covered.pop((down, len(row))))
            if row:
                rows.append(row)
        return [tuple(row) for row in rows]
