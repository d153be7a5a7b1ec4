"""Plain text in whatever encoding it was saved; tables with tabs or upright lines in it."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from itertools import groupby

from harness.drafting.source import Block, Line, Place, clean, table
from harness.errors import BadInput
from harness.text import Text

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_RULE = re.compile(r"^[\s|:+=-]+$")  # between the head and the rows of a table in Markdown
_HEADING = re.compile(r"^(#{1,6})\s+(?=\S)")


def decoded(data: bytes, name: str, said: str = "") -> str:
    """Give the text of `data`: in UTF-8, in the encoding that it is `said` to have, or in one that fits.

    Raises `BadInput` where it is no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _text(data, encoding, name)
    for encoding in ("utf-8", said, "gb18030", "big5"):
        if encoding:
            try:
                return _checked(data.decode(encoding), name)
            except (UnicodeDecodeError, LookupError):
                continue
    raise _no_text(name)


def plain_blocks(text: str) -> Iterator[Block]:
    """Lines, and each run of lines with as many tabs or upright lines as a table."""
    lines = [(number, line) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    tables = 0
    for sign, run in groupby(lines, key=lambda each: _divider(each[1])):
        found = list(run)
        if sign and len(found) > 1:
            tables += 1
            yield table(tables, (_cells(line, sign) for _, line in found if not _RULE.match(line)))
            continue
        for number, line in found:
            marked = _HEADING.match(line)
            if shown := clean(line[marked.end() :] if marked else line):
                yield Line(shown, Place(line=number), level=len(marked[1]) if marked else 0)


def _divider(line: str) -> str:
    if line.strip().count("|") > 1:
        return "|"
    return "\t" if line.strip("\r\n ").count("\t") > 1 else ""


def _cells(line: str, sign: str) -> list[str]:
    return (line.strip().strip("|") if sign == "|" else line.rstrip("\r\n")).split(sign)


def _text(data: bytes, encoding: str, name: str) -> str:
    try:
        return _checked(data.decode(encoding), name)
    except UnicodeDecodeError as error:
        raise _no_text(name) from error


def _checked(text: str, name: str) -> str:
    if "\0" in text:
        raise _no_text(name)
    return text


def _no_text(name: str) -> BadInput:
    return BadInput(
        name,
        Text(
            zh="不是文字：编码既不是 UTF-8 也不是 GBK、Big5、UTF-16", en="it is no text in UTF-8, GBK, Big5 or UTF-16"
        ),
        Text(
            zh="请给出政策的文字、网页（HTML）、Word（.docx）或 PDF 文件",
            en="Name the policy as text, HTML, Word (.docx) or PDF",
        ),
    )
