"""A Word file (.docx): paragraphs, headings, lists, tables with merged cells, and what stands at the edges of pages."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from typing import Any

from docx import Document
from docx.opc.exceptions import OpcError
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from harness.drafting.source import Block, Cell, Line, Place, Table, clean, clean_lines
from harness.errors import BadInput
from harness.text import Text

LARGEST = 64 * 1024 * 1024  # bytes of all parts, unpacked: an archive says so of each, and no more is read of it
_LARGEST_XML = 16 * 1024 * 1024  # of those that become a tree
_AS_TEXT = Text(zh="请在 Word 中打开它，另存为纯文本", en="Open it in Word and save it as plain text")
_DAMAGED = (  # lxml's error for what is no XML is a SyntaxError
    *(zipfile.BadZipFile, OpcError, SyntaxError, KeyError, ValueError, EOFError, NotImplementedError, AttributeError),
)
_BREAKS = {qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:tab"): " "}
_AT_THE_EDGES = ("header+xml", "footer+xml", "footnotes+xml", "endnotes+xml")
_AROUND = frozenset({qn("w:sdt"), qn("w:sdtContent"), qn("w:ins"), qn("w:customXml"), qn("w:smartTag")})


def word_blocks(data: bytes, name: str) -> Iterator[Block]:
    """Give what a Word file shows. Raises `BadInput` where it is none, is damaged, or unpacks to too much."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            sizes = [(part.file_size, part.filename) for part in archive.infolist()]
        size = sum(each for each, _ in sizes)
        trees = sum(each for each, part in sizes if part.endswith((".xml", ".rels")))
        if size > LARGEST or trees > _LARGEST_XML:
            most = size // 1024 // 1024
            cause = Text(zh=f"解压后有 {most} MB，太大了", en=f"it unpacks to {most} MB, which is too much")
            raise BadInput(name, cause, _AS_TEXT)
        document = Document(io.BytesIO(data))
        styles = {style.style_id: (style.name or "").lower() for style in document.styles}
        shown = [*_inner(document.element.body), *_beside(document)]
    except _DAMAGED as error:
        cause = Text(zh="不是完好的 Word 文件（.docx）", en="it is no Word file (.docx), or a damaged one")
        raise BadInput(name, cause, _AS_TEXT) from error
    return _blocks(shown, styles)


def _blocks(shown: Iterable[Any], styles: dict[str, str]) -> Iterator[Block]:
    lines = tables = 0
    for element in shown:
        if element.tag == qn("w:tbl"):
            tables += 1
            yield from _table(element, tables)
            continue
        for text in clean_lines(_text(element)).splitlines():
            lines += 1
            yield Line(text, Place(line=lines), level=_level(element, styles))


def _inner(body: Any) -> Iterator[Any]:
    """The paragraphs and tables of a body, those within what only surrounds them too."""
    waiting = list(reversed(body))
    while waiting:
        element = waiting.pop()
        if element.tag in _AROUND:
            waiting += reversed(element)
        elif element.tag in (qn("w:p"), qn("w:tbl")):
            yield element


def _beside(document: Any) -> Iterator[Any]:
    """The paragraphs that stand at the edges of its pages, after all others."""
    for part in document.part.package.iter_parts():
        if part.content_type.endswith(_AT_THE_EDGES):
            yield from parse_xml(part.blob).iter(qn("w:p"))


def _text(element: Any) -> str:
    """What a part shows: all that is written in it, and not what was deleted."""
    parts = []
    for each in element.iter():
        if each.tag == qn("w:t"):
            parts.append(each.text or "")
        elif each.tag == qn("w:p"):
            parts.append("\n")
        elif each.tag in _BREAKS:
            parts.append(_BREAKS[each.tag])
    return "".join(parts)


def _level(paragraph: Any, styles: dict[str, str]) -> int:
    """Of a heading, by the name of its style: `heading 2`."""
    found = re.fullmatch(r"heading ([1-9])", styles.get(paragraph.style or "", ""))
    return int(found[1]) if found else 0


def _table(table: Any, number: int) -> Iterator[Block]:
    """A cell that goes on in the row below is one cell, in each of its places."""
    rows: list[list[Cell]] = []
    above: list[Cell] = []
    for down, row in enumerate(table.iterchildren(qn("w:tr")), 1):
        cells: list[Cell] = []
        for cell in row.tc_lst:
            at, wide = len(cells), min(cell.grid_span, 30)
            if cell.vMerge == "continue" and at < len(above):
                cells += above[at : at + wide]
                continue
            place = Place(table=number, row=down, column=at + 1)
            cells += [Cell(clean_lines(_text(cell)), place)] * wide
        rows.append(cells)
        above = cells
    width = max(map(len, rows), default=0)
    if width > 1 and len(rows) * width <= 20 * sum(map(len, rows)):
        fill = [Cell("", Place(table=number))] * width
        yield Table(tuple((*row, *fill[len(row) :]) for row in rows))
        return
    for cell in dict.fromkeys(cell for row in rows for cell in row):
        for text in cell.text.splitlines():
            yield Line(clean(text), cell.place)
