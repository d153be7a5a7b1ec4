"""A PDF that has its text: lines, put together again where the page broke them, and tables by their rules."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any

import pdfplumber
from pdfminer.pdfdocument import PDFPasswordIncorrect
from pdfplumber.utils.exceptions import PdfminerException

from harness.drafting.outline import marker
from harness.drafting.source import Block, Cell, Line, Place, Table, clean, clean_lines
from harness.errors import BadInput
from harness.text import Text

LARGEST = 128 * 1024 * 1024  # bytes of all streams, unpacked: pdfminer unpacks whatever there is
_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_MOST_PAGES = 300
_MOST_CELLS = 3_000  # of a table on one page
_AT_THE_MARGIN = 0.93  # of the width of the text: a line that reaches so far was broken, and goes on
_ENDS = tuple("。；;：:.!！?？")
_CJK = re.compile("[\u3000-\u9fff\uff00-\uffef]")
_AS_TEXT = Text(zh="请另存为纯文本或 Word（.docx）", en="Save it as plain text or Word (.docx)")


def paper_blocks(data: bytes, name: str) -> Iterator[Block]:
    """Give what a PDF shows. Raises `BadInput` where it is damaged, locked, too long, or a picture without text."""
    if _unpacks_beyond(data, LARGEST):
        most = LARGEST // 1024 // 1024
        cause = Text(zh=f"解压后超过 {most} MB，太大了", en=f"it unpacks to more than {most} MB")
        raise BadInput(name, cause, _AS_TEXT)
    try:
        with pdfplumber.open(io.BytesIO(data)) as pdf:
            if len(pdf.pages) > _MOST_PAGES:
                count = len(pdf.pages)
                raise BadInput(name, Text(zh=f"有 {count} 页，太长了", en=f"it is too long, {count} pages"), _AS_TEXT)
            blocks = _joined(chain.from_iterable(map(_page, pdf.pages)))
    except BadInput:
        raise
    except Exception as error:  # what a damaged PDF makes pdfminer run into is not listed anywhere
        raise _refused(name, error) from error
    if not blocks:
        cause = Text(zh="其中没有文字，可能是扫描件", en="it has no text: it may be a scan")
        raise BadInput(name, cause, Text(zh="请先做文字识别（OCR）", en="Have its text recognised (OCR) first"))
    return iter(blocks)


def _unpacks_beyond(data: bytes, most: int) -> bool:
    """Whether the streams of a file unpack to more; one that is packed several times is unpacked as often."""
    left, end = most, 0
    for found in _STREAM.finditer(data):
        if found.start() < end:  # within the stream before it
            continue
        end = data.find(b"endstream", found.end()) % (len(data) + 1)  # where there is none: the end
        packed = data[found.end() : end]
        while packed:
            try:
                packed = zlib.decompressobj().decompress(packed, left + 1)
            except zlib.error:  # it is packed in no such way, or no more
                break
            left -= len(packed)
            if left < 0:
                return True
    return False


def _refused(name: str, error: Exception) -> BadInput:
    inner = error.args[0] if isinstance(error, PdfminerException) and error.args else error
    if isinstance(inner, PDFPasswordIncorrect):
        cause = Text(zh="已加密，需要密码", en="it is encrypted and wants a password")
        return BadInput(name, cause, Text(zh="请先去掉密码", en="Take the password off first"))
    return BadInput(name, Text(zh="不是完好的 PDF 文件", en="it is no PDF, or a damaged one"), _AS_TEXT)


def _page(page: Any) -> list[Block]:
    """Lines and tables from the top of a page to its end."""
    tables = [each for each in page.find_tables() if len(each.rows) > 1 and len(each.cells) <= _MOST_CELLS]
    boxes = [each.bbox for each in tables]
    outside = page.filter(lambda each: each["object_type"] != "char" or not _is_in(each, boxes)) if boxes else page
    found: list[tuple[float, Block, float]] = []
    for number, line in enumerate(outside.extract_text_lines(return_chars=False), 1):
        if text := clean(line["text"]):
            found.append((line["top"], Line(text, Place(page=page.page_number, line=number)), line["x1"]))
    margin = max((right for _, _, right in found), default=0.0)
    for number, table in enumerate(tables, 1):
        found.append((table.bbox[1], _table(table, page.page_number, number), 0.0))
    blocks: list[Block] = []
    goes_on = False
    for _, block, right in sorted(found, key=lambda each: each[0]):
        last = blocks[-1] if blocks else None
        if goes_on and isinstance(last, Line) and isinstance(block, Line) and not marker(block.text):
            between = "" if _CJK.match(block.text) or _CJK.match(last.text[-1]) else " "
            blocks[-1] = Line(f"{last.text}{between}{block.text}", last.place)
        else:
            blocks.append(block)
        goes_on = right >= _AT_THE_MARGIN * margin and isinstance(block, Line) and not block.text.endswith(_ENDS)
    return blocks


def _is_in(char: dict[str, Any], boxes: Sequence[tuple[float, float, float, float]]) -> bool:
    x, y = (char["x0"] + char["x1"]) / 2, (char["top"] + char["bottom"]) / 2
    return any(left <= x <= right and top <= y <= bottom for left, top, right, bottom in boxes)


def _table(table: Any, page: int, number: int) -> Table:
    """What stands in no cell of its own is covered by a merged one: that in whose box it lies."""
    texts = table.extract()
    cells: dict[tuple[float, float, float, float], Cell] = {}
    for down, (row, said) in enumerate(zip(table.rows, texts, strict=True), 1):
        for across, (box, text) in enumerate(zip(row.cells, said, strict=True), 1):
            if box is not None:
                place = Place(page=page, table=number, row=down, column=across)
                cells[box] = Cell(_unbroken(clean_lines(text or "")), place)
    lefts = [min((row.cells[at][0] for row in table.rows if row.cells[at]), default=0.0) for at in range(len(texts[0]))]
    rows = []
    for row in table.rows:
        top = next((box[1] for box in row.cells if box), 0.0)
        rows.append(
            tuple(
                cells[box] if box else _covering(cells, left + 1, top + 1) or Cell("", Place(page=page, table=number))
                for box, left in zip(row.cells, lefts, strict=True)
            )
        )
    return Table(tuple(rows))


def _covering(cells: dict[tuple[float, float, float, float], Cell], x: float, y: float) -> Cell | None:
    return next(
        (cell for (left, top, right, end), cell in cells.items() if left <= x <= right and top <= y <= end), None
    )


def _unbroken(text: str) -> str:
    """A cell whose lines the width broke, as one; items that are numbered keep their lines."""
    lines = text.split("\n")
    parts = lines[:1]
    for line in lines[1:]:
        if marker(line):
            parts.append(line)
        else:
            between = "" if _CJK.match(line) or _CJK.match(parts[-1][-1:]) else " "
            parts[-1] += between + line
    return "\n".join(parts)


def _joined(blocks: Iterator[Block]) -> list[Block]:
    """A table that goes on at the top of the next page as one."""
    found: list[Block] = []
    for block in blocks:
        last = found[-1] if found else None
        if isinstance(block, Table) and isinstance(last, Table) and len(block.rows[0]) == len(last.rows[0]):
            found[-1] = Table((*last.rows, *block.rows))
        else:
            found.append(block)
    return found
