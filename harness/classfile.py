"""Reads class files of the JVM: the members, the types that are named, the methods that code calls.

Names are in the internal form (`android/os/Handler`), descriptors as class files write them. Source: the Java Virtual
Machine Specification, chapters 4 and 6; what it lists up to Java 17 is read.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass

PUBLIC, PROTECTED, STATIC, ABSTRACT, SYNTHETIC = 0x1, 0x4, 0x8, 0x400, 0x1000

Method = tuple[str, str, str]  # class, name, descriptor

_CLASS_IN_DESCRIPTOR = re.compile(r"L([\w/$]+)[;<]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A field or method: its name and descriptor identify it."""

    name: str
    descriptor: str
    access: int
    constant: object  # of a field that is a compile-time constant
    code: bytes  # of a method: the instructions

    @property
    def is_method(self) -> bool:
        return self.descriptor.startswith("(")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassFile:
    """One class. `parents` are its superclass, then its interfaces."""

    name: str
    access: int
    parents: tuple[str, ...]
    members: tuple[Member, ...]
    pool: _Pool

    def calls(self, method: Member) -> Iterator[Method]:
        """The methods that the code of one calls, in order."""
        code = method.code
        at = 0
        while at < len(code):
            opcode = code[at]
            if opcode in _INVOKES:
                yield self.pool.method(int.from_bytes(code[at + 1 : at + 3], "big"))
            aligned = (at + 4) & ~3
            if opcode == _TABLESWITCH:
                low, high = struct.unpack_from(">ii", code, aligned + 4)
                at = aligned + 12 + 4 * (high - low + 1)
            elif opcode == _LOOKUPSWITCH:
                (pairs,) = struct.unpack_from(">i", code, aligned + 4)
                at = aligned + 8 + 8 * pairs
            else:
                at += (6 if code[at + 1] == _IINC else 4) if opcode == _WIDE else _LENGTHS[opcode]

    def types(self) -> set[str]:
        """Every class that is named anywhere in this one."""
        named = {self.pool.text(index) for index in self.pool.classes}
        descriptors = {text for text in self.pool.entries if isinstance(text, str) and text[:1] in "([L"}
        return {name for name in named if not name.startswith("[")}.union(*map(types_in, named | descriptors))


def types_in(descriptor: str) -> set[str]:
    """The classes that a descriptor names."""
    return set(_CLASS_IN_DESCRIPTOR.findall(descriptor))


def read_class(data: bytes) -> ClassFile:
    """Read one class file. Raises `ValueError` where it is none."""
    if data[:4] != b"\xca\xfe\xba\xbe":
        raise ValueError("not a class file")
    reader = _Reader(data)
    pool = _pool(reader)
    access, this, parent, interfaces = reader.take("HHHH")
    parents = (parent, *reader.take("H" * interfaces))
    return ClassFile(
        name=pool.name_of(this),
        access=access,
        parents=tuple(pool.name_of(index) for index in parents if index),
        members=(*_members(reader, pool), *_members(reader, pool)),
        pool=pool,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pool:
    """The constants: a str, a number, or the indices that an entry refers to; by index, which starts at 1."""

    entries: list[object]
    classes: list[int]  # where the names of classes stand

    def text(self, index: int) -> str:
        return str(self.entries[index])

    def references(self, index: int) -> tuple[int, ...]:
        entry = self.entries[index]
        return entry if isinstance(entry, tuple) else ()

    def name_of(self, index: int) -> str:
        return self.text(self.references(index)[0])

    def method(self, index: int) -> Method:
        owner, pair = self.references(index)
        name, descriptor = self.references(pair)
        return self.name_of(owner), self.text(name), self.text(descriptor)

    def constant(self, index: int) -> object:
        """The number, or the text that a String constant refers to."""
        entry = self.entries[index]
        return self.name_of(index) if isinstance(entry, tuple) else entry


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 8

    def take(self, form: str) -> tuple[int, ...]:
        values = struct.unpack_from(">" + form, self._data, self._at)
        self._at += struct.calcsize(">" + form)
        return values

    def bytes(self, size: int) -> bytes:
        self._at += size
        return self._data[self._at - size : self._at]


def _pool(reader: _Reader) -> _Pool:
    (count,) = reader.take("H")
    pool = _Pool(entries=[None] * count, classes=[])
    index = 1
    while index < count:
        (tag,) = reader.take("B")
        if tag == _UTF8:
            pool.entries[index] = reader.bytes(*reader.take("H")).decode("utf-8", "replace")
        elif tag in _NUMBERS:
            (pool.entries[index],) = reader.take(_NUMBERS[tag])
        elif tag in _ONE_REFERENCE:
            pool.entries[index] = reader.take("H")
            if tag == _CLASS:
                pool.classes.extend(pool.references(index))
        elif tag == _METHOD_HANDLE:
            reader.take("BH")
        else:
            pool.entries[index] = reader.take("HH")
        index += 2 if tag in _WIDE_CONSTANTS else 1
    return pool


def _members(reader: _Reader, pool: _Pool) -> Iterator[Member]:
    (count,) = reader.take("H")
    for _ in range(count):
        access, name, descriptor, attributes = reader.take("HHHH")
        constant, code = None, b""
        for _ in range(attributes):
            attribute, size = reader.take("HI")
            content = reader.bytes(size)
            if pool.text(attribute) == "ConstantValue":
                constant = pool.constant(int.from_bytes(content, "big"))
            elif pool.text(attribute) == "Code":
                code = content[8 : 8 + int.from_bytes(content[4:8], "big")]
        yield Member(
            name=pool.text(name), descriptor=pool.text(descriptor), access=access, constant=constant, code=code
        )


def _lengths() -> list[int]:
    """Bytes of each instruction, by opcode; those of variable length are read apart."""
    lengths = [1] * 256
    for size, opcodes in (
        (2, (16, 18, *range(21, 26), *range(54, 59), 169, 188)),
        (3, (17, 19, 20, 132, *range(153, 169), *range(178, 185), 187, 189, 192, 193, 198, 199)),
        (4, (197,)),
        (5, (185, 186, 200, 201)),
    ):
        for opcode in opcodes:
            lengths[opcode] = size
    return lengths


_LENGTHS = _lengths()
_TABLESWITCH, _LOOKUPSWITCH, _WIDE, _IINC = 170, 171, 196, 132
_INVOKES = range(182, 186)  # virtual, special, static, interface
_UTF8, _CLASS, _METHOD_HANDLE = 1, 7, 15
_NUMBERS = {3: "i", 4: "i", 5: "q", 6: "q"}  # floats as their bits: they are compared, not counted with
_WIDE_CONSTANTS = (5, 6)  # take two places
_ONE_REFERENCE = (_CLASS, 8, 16, 19, 20)  # a class, a string, the type of a method, a module, a package
