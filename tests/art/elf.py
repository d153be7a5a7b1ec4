"""Reads of a shared library of x86-64 what its tables of pointers hold once it is loaded."""

from __future__ import annotations

import struct
from pathlib import Path

LOAD, DYNAMIC, EXECUTABLE = 1, 2, 1
SYMBOLS, RELOCATIONS, RELOCATIONS_SIZE = 6, 7, 8  # tags of the dynamic section
ABSOLUTE, RELATIVE = 1, 8  # kinds of relocation


class Image:
    def __init__(self, path: Path) -> None:
        self.bytes = path.read_bytes()
        (start,) = struct.unpack_from("<Q", self.bytes, 32)
        size, count = struct.unpack_from("<HH", self.bytes, 54)
        headers = [struct.unpack_from("<IIQQQQQQ", self.bytes, start + size * index) for index in range(count)]
        self.segments = [header for header in headers if header[0] == LOAD]
        (_, _, at, _, _, length, _, _) = next(header for header in headers if header[0] == DYNAMIC)
        self.dynamic = dict(struct.unpack_from("<QQ", self.bytes, at + 16 * index) for index in range(length // 16))

    def pointers(self) -> dict[int, int]:
        """Where a pointer lies, and where it points to, as addresses of the library."""
        found = {}
        at, size = self._offset(self.dynamic[RELOCATIONS]), self.dynamic[RELOCATIONS_SIZE]
        symbols = self._offset(self.dynamic[SYMBOLS])
        for where, info, addend in struct.iter_unpack("<QQq", self.bytes[at : at + size]):
            if info & 0xFFFFFFFF == RELATIVE:
                found[where] = addend
            elif info & 0xFFFFFFFF == ABSOLUTE:
                (value,) = struct.unpack_from("<Q", self.bytes, symbols + 24 * (info >> 32) + 8)
                found[where] = value + addend
        return found

    def is_code(self, address: int) -> bool:
        return any(flags & EXECUTABLE and at <= address < at + size for _, flags, _, at, _, size, _, _ in self.segments)

    def text(self, address: int) -> str:
        """The C string there, "" where there is none."""
        try:
            at = self._offset(address)
        except LookupError:
            return ""
        return self.bytes[at : self.bytes.index(b"\0", at)].decode("ascii", "replace")

    def _offset(self, address: int) -> int:
        for _, _, offset, at, _, size, _, _ in self.segments:
            if at <= address < at + size:
                return address - at + offset
        raise LookupError(f"{address:#x} is in no part of the file")
