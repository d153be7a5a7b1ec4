"""The names of the classes that a dex file defines. Source: source.android.com/docs/core/runtime/dex-format."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from harness.inventory.unreadable import Unreadable

MAGIC = b"dex\n"
LONGEST_NAME = 1_000  # bytes; the longest of the big apps have some 200
_HEADER = 112
_STRINGS, _TYPES, _CLASSES = 56, 64, 96  # where the header has the size and the offset of each table
_CLASS_SIZE = 32
_CONTAINER = b"041"  # the first version that may hold several in one


def class_names(dex: bytes) -> Iterator[str]:
    """Every class that is defined in it: `com.a.B$1`. Raises `Unreadable` where it is no dex file or a damaged one."""
    if len(dex) < _HEADER or not dex.startswith(MAGIC):
        raise Unreadable("不是 dex 文件", "no dex file")
    if dex[4:7] >= _CONTAINER:
        raise Unreadable(f"未知的 dex 版本 {dex[4:7]!r}", f"dex version {dex[4:7]!r} is not known")
    strings, types = _numbers(dex, _STRINGS), _numbers(dex, _TYPES)
    for number in _numbers(dex, _CLASSES, size=_CLASS_SIZE):
        yield _name(dex, _at(strings, _at(types, number)))


def _numbers(dex: bytes, where: int, *, size: int = 4) -> tuple[int, ...]:
    """The first number of each entry of a table."""
    count, offset = struct.unpack_from("<II", dex, where)
    end = offset + count * size
    if end > len(dex):
        raise Unreadable("表超出文件末尾", "a table reaches beyond the file")
    return tuple(number for (number,) in struct.iter_unpack(f"<I{size - 4}x", dex[offset:end]))


def _at(table: tuple[int, ...], index: int) -> int:
    if index >= len(table):
        raise Unreadable("索引超出表的范围", "an index beyond its table")
    return table[index]


def _name(dex: bytes, at: int) -> str:
    """`Lcom/a/B;`, behind the count of its signs, which takes a byte for each seven bits."""
    for _ in range(5):
        at += 1
        if dex[at - 1 : at] < b"\x80":
            break
    end = dex.find(b"\0", at, at + LONGEST_NAME)
    if end < 0 or dex[at : at + 1] != b"L" or dex[end - 1 : end] != b";":
        raise Unreadable("类没有名称", "a class without a name")
    return dex[at + 1 : end - 1].decode("utf-8", "replace").replace("/", ".")
