"""Text in another charset than UTF-8: UTF-16 in either order, UTF-32, GBK and GB 18030, a byte order mark."""

from __future__ import annotations

import codecs
import re

from harness.values.decodings.decoding import Decoding, Opened, Part
from harness.values.language import is_text

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_EAST_ASIAN = re.compile(r"[\t\r\n -~\u3000-\u30ff\u4e00-\u9fff\uff00-\uff60]")
_FIRST_OF_MARKS = frozenset(mark[0] for mark, _ in _MARKS)
_LONG = 24  # bytes
_BEYOND_ASCII = bytes(range(0x80, 0x100))


def _open_marked(data: bytes) -> Opened | None:
    for mark, charset in _MARKS:
        if data.startswith(mark) and (text := _text(data[len(mark) :], charset)):
            return Opened(parts=(Part(text),), sure=True)
    return None


def _open_utf16(data: bytes) -> Opened | None:
    if len(data) % 2 or len(data) < 4:
        return None
    # Of text in Latin letters every other byte is zero, which is no guess.
    for narrow, zeros, charset in ((data[::2], data[1::2], "utf-16-le"), (data[1::2], data[::2], "utf-16-be")):
        if not zeros.strip(b"\0"):
            # Bytes that were made a text of, one sign each, are those bytes.
            text = b"" if narrow.isascii() else _text(data, charset)
            return Opened(parts=(Part(text or narrow),), sure=True)
    # Two bytes in three are a sign of some script: what is short has to show more.
    long = len(data) >= _LONG or data.count(0) * 5 >= len(data)
    opened = _first(data, ("utf-16-le", "utf-16-be") if long else ())
    return opened if opened and _is_east_asian(opened.parts[0].data.decode()) else None


def _is_east_asian(text: str) -> bool:
    """Whether most signs are ASCII or those of China and Japan: of two bytes each any text can be made."""
    return len(_EAST_ASIAN.findall(text)) > len(text) * 0.7


def _open_gbk(data: bytes) -> Opened | None:
    long = len(data) >= _LONG or len(data.translate(None, _BEYOND_ASCII)) * 2 >= len(data)
    return _first(data, ("gb18030", "big5") if long else ())


def _first(data: bytes, charsets: tuple[str, ...]) -> Opened | None:
    for charset in charsets:
        if text := _text(data, charset):
            return Opened(parts=(Part(text),), sure=False, chance=len(data) < _LONG)
    return None


def _text(data: bytes, charset: str) -> bytes:
    """As UTF-8; b"" where it is no text in this charset."""
    try:
        text = data.decode(charset).encode()
    except (UnicodeDecodeError, UnicodeEncodeError):
        return b""
    return text if is_text(text) else b""


MARKED = Decoding("charset", _open_marked, of_text=False, first=_FIRST_OF_MARKS)
MARKED_TEXT = Decoding("charset", _open_marked, of_text=True, first=_FIRST_OF_MARKS)
UTF16 = Decoding("utf-16", _open_utf16, of_text=False)
GBK = Decoding("gbk", _open_gbk, of_text=False)
