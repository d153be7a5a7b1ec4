"""Reads a text file that a person saved in whatever encoding the editor chose; all but UTF-8 is refused by name."""

from __future__ import annotations

import codecs
import stat
from pathlib import Path
from typing import NoReturn

from harness.errors import BadInput
from harness.text import Text

LARGEST = 16 * 1024 * 1024  # bytes of a file that somebody wrote by hand
_MARKED = (  # the longest mark first: that of UTF-32 begins as that of UTF-16 does
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
_EAST_ASIAN = ("gb18030", "big5", "shift_jis", "euc_kr")


def read_text(path: Path) -> str:
    """Give the text of a file in UTF-8, with or without a byte order mark.

    Raises `BadInput` where it is no ordinary file, cannot be read or is in another encoding, which it names.
    """
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):  # a pipe would be waited for
            raise BadInput(str(path), Text(zh="不是普通文件", en="it is no ordinary file"), _NAME_ANOTHER)
        if found.st_size > LARGEST:
            size = found.st_size // 1024 // 1024
            raise BadInput(str(path), Text(zh=f"有 {size} MB，太大了", en=f"it is too large, {size} MB"), _NAME_ANOTHER)
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise BadInput(
            str(path), Text(zh=f"无法读取（{why}）", en=f"it cannot be read ({why})"), _NAME_ANOTHER
        ) from error
    return decode(data, str(path))


def decode(data: bytes, name: str) -> str:
    """Give the text of `data`; `name` is what errors call it. Raises `BadInput` where it is no UTF-8."""
    try:
        if not _is_wide(data):
            return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    encoding = _guessed(data)
    if encoding is None:
        at = _first_wrong(data)
        cause = Text(zh=f"不是 UTF-8 文字（第 {at} 个字节起）", en=f"it is no UTF-8 text (from byte {at} on)")
        _refuse(name, cause, "UTF-8")
    _refuse(name, Text(zh=f"编码是 {encoding}，不是 UTF-8", en=f"it is in {encoding}, not in UTF-8"), encoding)


def _refuse(name: str, cause: Text, encoding: str) -> NoReturn:
    by_command = f"iconv -f {encoding} -t UTF-8" if encoding != "UTF-8" else ""
    raise BadInput(
        name,
        cause,
        Text(
            zh="请在编辑器中另存为 UTF-8" + (f"，或用 `{by_command}` 转换" if by_command else ""),
            en="Save it as UTF-8 in your editor" + (f", or convert it by `{by_command}`" if by_command else ""),
        ),
    )


def _is_wide(data: bytes) -> bool:
    """Whether it is in UTF-16 or UTF-32, marked or not: every second byte of plain letters is zero then."""
    return any(data.startswith(mark) for mark, _ in _MARKED) or data[:64].count(0) * 3 > len(data[:64]) > 3


def _guessed(data: bytes) -> str | None:
    for mark, encoding in _MARKED:
        if data.startswith(mark):
            return encoding
    if _is_wide(data):
        return "UTF-16BE" if data[:1] == b"\0" else "UTF-16LE"
    for encoding in _EAST_ASIAN:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if all(sign.isprintable() or sign in "\t\r\n" for sign in text):
            return "GBK" if encoding == "gb18030" else encoding.replace("_", "-").title()
    return None


def _first_wrong(data: bytes) -> int:
    try:
        data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return error.start + 1
    return 1


_NAME_ANOTHER = Text(zh="请指定一个 UTF-8 编码的 YAML 文件", en="Name a YAML file in UTF-8")
