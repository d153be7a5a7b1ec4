"""Android's binary XML, read as Android reads it. Source: AOSP androidfw `ResourceTypes.h` and `ResourceTypes.cpp`.

An attribute is known by its number in the platform's resources, whatever name is written beside it; and where a file is
such that two readers would see two things in it, nothing is read: a tag that is passed over is a permission not seen.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from harness.inventory.unreadable import Unreadable

ANDROID = "{http://schemas.android.com/apk/res/android}"
_DOCUMENT, _STRINGS, _NUMBERS = 0x003, 0x001, 0x180  # kinds of chunks
_SPACE_BEGINS, _SPACE_ENDS, _BEGINS, _ENDS, _TEXT = 0x100, 0x101, 0x102, 0x103, 0x104
_NONE = 0xFFFFFFFF  # for the index of a string
_UTF8 = 1 << 8
_ATTRIBUTE = 20  # bytes
_REFERENCE, _STRING, _DECIMAL, _HEXADECIMAL, _BOOLEAN = 0x01, 0x03, 0x10, 0x11, 0x12  # kinds of values
# Those that are looked at here, by their numbers. Source: AOSP frameworks/base/core/res/res/values/public-final.xml.
_NAMES = {
    0x01010003: "name",
    0x01010006: "permission",
    0x0101000F: "debuggable",
    0x01010010: "exported",
    0x01010024: "value",
    0x01010202: "targetActivity",
    0x0101020C: "minSdkVersion",
    0x0101021B: "versionCode",
    0x0101021C: "versionName",
    0x01010270: "targetSdkVersion",
    0x01010271: "maxSdkVersion",
    0x01010280: "allowBackup",
    0x010104EC: "usesCleartextTraffic",
}


def read_binary_xml(content: bytes) -> Element:
    """The outermost tag; attributes of the platform are called `{namespace}name`, other ones as they are written.

    Numbers and truths are told as text, `@7f010001` is a reference. Raises `Unreadable` where anything is unusual.
    """
    try:
        return _Document(content).root()
    except struct.error as error:
        raise Unreadable("某一部分超出文件末尾", "a part reaches beyond the file") from error


class _Document:
    def __init__(self, content: bytes) -> None:
        self._content = content
        self._strings: _Strings | None = None
        self._numbers: tuple[int, ...] = ()  # of the attributes whose names are the first strings

    def root(self) -> Element:
        root: Element | None = None
        inside: list[Element] = []
        for kind, body in self._chunks():
            if kind == _STRINGS and self._strings is None:
                self._strings = _Strings(body)
            elif kind == _NUMBERS and not self._numbers and root is None:
                numbers = _after_header(body)
                self._numbers = struct.unpack(f"<{len(numbers) // 4}I", numbers)
            elif kind == _BEGINS:
                element = self._element(body)
                if inside:
                    inside[-1].append(element)
                elif root is None:
                    root = element
                else:
                    raise Unreadable("最外层标签不止一个", "more than one outermost tag")
                inside.append(element)
            elif kind == _ENDS and inside:
                inside.pop()
            elif kind == _TEXT and inside:
                self._add_text(inside[-1], body)
            elif kind not in (_SPACE_BEGINS, _SPACE_ENDS):
                raise Unreadable(f"不应出现类型为 0x{kind:x} 的部分", f"a part of kind 0x{kind:x} where none should be")
        if root is None or inside:
            raise Unreadable("文档不完整", "no whole document")
        return root

    def _chunks(self) -> Iterator[tuple[int, bytes]]:
        """What the document is made of: the kind of each part, and the part with its header."""
        kind, at, end = struct.unpack_from("<HHI", self._content)
        if kind != _DOCUMENT or at < 8 or end > len(self._content):
            raise Unreadable("不是二进制 XML", "no binary XML")
        while at < end:
            kind, header, size = struct.unpack_from("<HHI", self._content, at)
            if not 8 <= header <= size <= end - at or (header | size) % 4:
                raise Unreadable("某一部分的大小有误", "a part with a wrong size")
            yield kind, self._content[at : at + size]
            at += size

    def _element(self, body: bytes) -> Element:
        tag = _after_header(body)
        space, name, begins, size, count = struct.unpack_from("<IIHHH", tag)
        if count and size < _ATTRIBUTE:
            raise Unreadable("属性的长度过短", "attributes that are too small")
        element = Element(self._name(space, name))
        numbered: set[str] = set()
        for number in range(count):
            fields = struct.unpack_from("<IIIHBBI", tag, begins + number * size)
            key, is_numbered = self._key(*fields[:2])
            if is_numbered and key in numbered:
                plain = key.removeprefix(ANDROID)
                raise Unreadable(f"{plain} 出现了两次", f"{plain} is given twice")
            if is_numbered or key not in numbered:
                element.set(key, self._value(*fields[5:]))
            numbered |= {key} if is_numbered else set()
        return element

    def _key(self, space: int, name: int) -> tuple[str, bool]:
        """What an attribute is called, and whether its number says so."""
        number = self._numbers[name] if name < len(self._numbers) else 0
        return (f"{ANDROID}{_NAMES.get(number, number)}", True) if number else (self._name(space, name), False)

    def _name(self, space: int, name: int) -> str:
        return self._string(name) if space == _NONE else f"{{{self._string(space)}}}{self._string(name)}"

    def _value(self, kind: int, data: int) -> str:
        if kind == _STRING:
            return self._string(data)
        if kind == _REFERENCE:
            return f"@{data:08x}"
        if kind == _BOOLEAN:
            return "true" if data else "false"
        return str(data) if kind in (_DECIMAL, _HEXADECIMAL) else f"0x{data:08x}"

    def _add_text(self, element: Element, body: bytes) -> None:
        text = self._string(struct.unpack_from("<I", _after_header(body))[0])
        if len(element):
            element[-1].tail = (element[-1].tail or "") + text
        else:
            element.text = (element.text or "") + text

    def _string(self, index: int) -> str:
        if self._strings is None:
            raise Unreadable("名称出现在字符串表之前", "a name before all strings")
        return self._strings[index]


class _Strings:
    """The pool of strings, each read where it is asked for."""

    def __init__(self, body: bytes) -> None:
        count, _styles, flags, begins, styles_begin = struct.unpack_from("<5I", body, 8)
        header = struct.unpack_from("<H", body, 2)[0]
        self._utf8 = bool(flags & _UTF8)
        self._offsets = struct.unpack_from(f"<{count}I", body, header) if count * 4 <= len(body) else ()
        self._data = body[begins : styles_begin or len(body)]
        self._read: dict[int, str] = {}

    def __getitem__(self, index: int) -> str:
        if index >= len(self._offsets):
            raise Unreadable("引用了不存在的字符串", "a string that is not there")
        if index not in self._read:
            self._read[index] = self._utf_8(self._offsets[index]) if self._utf8 else self._utf_16(self._offsets[index])
        return self._read[index]

    def _utf_8(self, at: int) -> str:
        at = self._length(at, "<B")[1]  # in signs, then in bytes
        length, at = self._length(at, "<B")
        return self._text(at, length, "utf-8", b"\0")

    def _utf_16(self, at: int) -> str:
        length, at = self._length(at, "<H")
        return self._text(at, length * 2, "utf-16-le", b"\0\0")

    def _length(self, at: int, form: str) -> tuple[int, int]:
        """A length, which takes twice the room where its first bit is set, and where it ends."""
        size = struct.calcsize(form)
        (first,) = struct.unpack_from(form, self._data, at)
        bits = 8 * size
        if not first >> (bits - 1):
            return first, at + size
        (second,) = struct.unpack_from(form, self._data, at + size)
        return (first & ~(1 << (bits - 1))) << bits | second, at + 2 * size

    def _text(self, at: int, length: int, encoding: str, end: bytes) -> str:
        raw = self._data[at : at + length]
        text = raw.decode(encoding, "replace")
        if self._data[at + length : at + length + len(end)] != end or "\0" in text:
            raise Unreadable("字符串未在所示位置结束", "a string that does not end where it says")
        return text


def _after_header(body: bytes) -> bytes:
    return body[struct.unpack_from("<H", body, 2)[0] :]
