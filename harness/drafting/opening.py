"""Finds out what a file is and hands it to the reader of its format."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from importlib import import_module

from harness.drafting.plain import decoded, plain_blocks
from harness.drafting.source import Block
from harness.errors import BadInput
from harness.text import Text

LARGEST = 64 * 1024 * 1024  # bytes
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEAD = 4096  # bytes in which a page shows that it is one
_MARKUP = re.compile(
    rb"(?:(?:<\?xml[^>]*>|<!--.*?-->)\s*)*+<(?:!doctype\s+html|html|head|body|div|table|meta|h[1-6]|p|article)\b",
    re.IGNORECASE | re.DOTALL,
)
_A_POLICY = Text(
    zh="请给出政策的文字、网页（HTML）、Word（.docx）或 PDF 文件",
    en="Name the policy as text, HTML, Word (.docx) or PDF",
)


def open_source(data: bytes, name: str) -> Iterator[Block]:
    """Give what stands in a file of which `data` are the bytes; `name` is what errors call it.

    Raises `BadInput` where it is empty, too large or no text of any of the formats.
    """
    if len(data) > LARGEST:
        size = len(data) // 1024 // 1024
        raise BadInput(name, Text(zh=f"有 {size} MB，太大了", en=f"it is too large, {size} MB"), _A_POLICY)
    if not data.strip():
        raise BadInput(name, Text(zh="文件是空的", en="the file is empty"), _A_POLICY)
    if data.startswith(b"PK\x03\x04"):
        return _read_by("word", "word_blocks", data, name)
    if b"%PDF-" in data[:1024]:
        return _read_by("paper", "paper_blocks", data, name)
    if data.startswith(_OLE):
        cause = Text(zh="是旧的 Word 文件（.doc）", en="it is a Word file of the old kind (.doc)")
        raise BadInput(name, cause, Text(zh="请在 Word 中另存为 .docx", en="Save it as .docx in Word"))
    if _MARKUP.match(data[:_HEAD].removeprefix(codecs.BOM_UTF8).lstrip()):
        return _read_by("page", "page_blocks", data, name)
    return plain_blocks(decoded(data, name))


def _read_by(module: str, reader: str, data: bytes, name: str) -> Iterator[Block]:
    """Read it by a module that needs a library of the extra. Raises `BadInput` where that is missing too."""
    try:
        read = getattr(import_module(f"harness.drafting.{module}"), reader)
    except ImportError as missing:
        raise BadInput(
            "harness policy import",
            Text(zh=f"缺少 {missing.name}", en=f"{missing.name} is missing"),
            Text(
                zh="请执行 `pip install 'privacy-harness[import]'`，或先把政策存为纯文本。",
                en="Do `pip install 'privacy-harness[import]'`, or save the policy as plain text first.",
            ),
        ) from missing
    blocks: Iterator[Block] = read(data, name)
    return blocks
