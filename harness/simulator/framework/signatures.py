"""Compares the public names of framework.jar with the platform's class files.

Every public or protected class and member of our `android.*` and `org.json` must be in the platform with the same
descriptor, the same staticness and, for constants, the same value: then an app's sources compile against either and
mean the same.
"""

from __future__ import annotations

import struct
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

PUBLIC, PROTECTED, STATIC, SYNTHETIC, INTERFACE = 0x1, 0x4, 0x8, 0x1000, 0x200
CHECKED = ("android/", "org/json/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A field or method: `name` + descriptor is its identity; `constant` only for compile-time constants."""

    access: int
    constant: object = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassFile:
    """What the comparison needs of one class file; names in the internal form `android/os/Handler`."""

    name: str
    access: int
    parents: tuple[str, ...]
    members: dict[str, Member] = field(default_factory=dict)


class _Reader:
    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def take(self, form: str) -> int:
        (value,) = struct.unpack_from(">" + form, self.data, self.at)
        self.at += struct.calcsize(form)
        return int(value)

    def skip(self, size: int) -> None:
        self.at += size


def _constants(reader: _Reader) -> dict[int, object]:
    """Constant pool index to a str, a number, or for references the index they point to."""
    pool: dict[int, object] = {}
    count, index = reader.take("H"), 1
    while index < count:
        tag = reader.take("B")
        if tag == 1:
            size = reader.take("H")
            pool[index] = reader.data[reader.at : reader.at + size].decode("utf-8", "replace")
            reader.skip(size)
        elif tag in (3, 4):
            pool[index] = reader.take("i")
        elif tag in (5, 6):
            pool[index] = reader.take("q")
            index += 1
        elif tag in (7, 8, 16, 19, 20):
            pool[index] = reader.take("H")
        elif tag == 15:
            reader.skip(3)
        else:
            reader.skip(4)
        index += 1
    return pool


def _text(pool: dict[int, object], index: int) -> str:
    return str(pool.get(index, ""))


def _constant(pool: dict[int, object], index: int, descriptor: str) -> object:
    value = pool[index]
    return pool[value] if descriptor == "Ljava/lang/String;" and isinstance(value, int) else value


def _members(reader: _Reader, pool: dict[int, object]) -> dict[str, Member]:
    found: dict[str, Member] = {}
    for _ in range(reader.take("H")):
        access, name, descriptor = reader.take("H"), reader.take("H"), reader.take("H")
        constant = None
        for _ in range(reader.take("H")):
            attribute, size = _text(pool, reader.take("H")), reader.take("I")
            if attribute == "ConstantValue":
                constant = _constant(pool, reader.take("H"), _text(pool, descriptor))
            else:
                reader.skip(size)
        found[_text(pool, name) + " " + _text(pool, descriptor)] = Member(access=access, constant=constant)
    return found


def read_class(data: bytes) -> ClassFile:
    """One class file, version 8 to 17."""
    reader = _Reader(data)
    reader.skip(8)
    pool = _constants(reader)
    access, this, parent = reader.take("H"), reader.take("H"), reader.take("H")
    parents = [parent] + [reader.take("H") for _ in range(reader.take("H"))]

    def name_of(index: int) -> str:
        target = pool.get(index, 0)
        return _text(pool, target) if isinstance(target, int) else ""

    members = _members(reader, pool)
    members.update(_members(reader, pool))
    return ClassFile(
        name=name_of(this), access=access, parents=tuple(name_of(i) for i in parents if i), members=members
    )


class _Platform:
    def __init__(self, jar: zipfile.ZipFile) -> None:
        self._jar, self._names, self._read = jar, set(jar.namelist()), dict[str, ClassFile]()

    def get(self, name: str) -> ClassFile | None:
        if f"{name}.class" not in self._names:
            return None
        if name not in self._read:
            self._read[name] = read_class(self._jar.read(f"{name}.class"))
        return self._read[name]

    def find(self, owner: str, key: str) -> Member | None:
        """The member as `owner` has it, its own or inherited."""
        known = self.get(owner)
        if known is None:
            return None
        if key in known.members:
            return known.members[key]
        if key.startswith("<init>"):
            return None
        return next((found for parent in known.parents if (found := self.find(parent, key))), None)


def _compare(ours: ClassFile, platform: _Platform) -> list[str]:
    theirs = platform.get(ours.name)
    if theirs is None:
        return [f"{ours.name}: no such class"]
    found = []
    for key, member in ours.members.items():
        if not member.access & (PUBLIC | PROTECTED) or member.access & SYNTHETIC or key.startswith("<clinit>"):
            continue
        where = f"{ours.name}.{key}"
        known = platform.find(ours.name, key)
        if known is None and _is_of_java(ours, platform, key):
            continue
        if known is None or not known.access & (PUBLIC | PROTECTED):
            found.append(f"{where}: not in the platform")
        elif (known.access ^ member.access) & STATIC:
            found.append(f"{where}: static in one and not in the other")
        elif None not in (known.constant, member.constant) and known.constant != member.constant:
            found.append(f"{where}: {member.constant!r}, but {known.constant!r} in the platform")
    return found


_JAVA_METHODS = {
    "clone ()Ljava/lang/Object;",
    "close ()V",
    "compare (Ljava/lang/Object;Ljava/lang/Object;)I",
    "equals (Ljava/lang/Object;)Z",
    "execute (Ljava/lang/Runnable;)V",
    "finalize ()V",
    "hashCode ()I",
    "run ()V",
    "toString ()Ljava/lang/String;",
}


def _is_of_java(ours: ClassFile, platform: _Platform, key: str) -> bool:
    """Whether the member overrides one of `java.*`, whose classes are not in the platform's jar."""
    if key in _JAVA_METHODS:
        return True
    theirs = platform.get(ours.name)
    parents = theirs.parents if theirs else ()
    outside = [parent for parent in parents if parent.startswith("java/") and parent != "java/lang/Object"]
    return bool(outside) and not key.startswith("<init>")


def differences(framework: Path, android_all: Path) -> list[str]:
    """One line for each public name of ours that the platform has not, or has otherwise; empty when all agree."""
    found: list[str] = []
    with zipfile.ZipFile(framework) as ours, zipfile.ZipFile(android_all) as theirs:
        platform = _Platform(theirs)
        for entry in sorted(ours.namelist()):
            if not entry.startswith(CHECKED) or not entry.endswith(".class"):
                continue
            read = read_class(ours.read(entry))
            if read.access & PUBLIC:
                found += _compare(read, platform)
    return found
