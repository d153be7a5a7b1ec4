"""Compares the public names of framework.jar with the platform's class files.

Every public or protected class and member of our `android.*` and `org.json` must be in the platform with the same
descriptor, the same staticness and, for constants, the same value: then an app's sources compile against either and
mean the same.
"""

from __future__ import annotations

import zipfile
from pathlib import Path

from harness.classfile import PROTECTED, PUBLIC, STATIC, SYNTHETIC, ClassFile, Member, read_class

CHECKED = ("android/", "org/json/")

Key = tuple[str, str]  # name and descriptor


class _Platform:
    def __init__(self, jar: zipfile.ZipFile) -> None:
        self._jar, self._names, self._read = jar, set(jar.namelist()), dict[str, ClassFile]()

    def get(self, name: str) -> ClassFile | None:
        if f"{name}.class" not in self._names:
            return None
        if name not in self._read:
            self._read[name] = read_class(self._jar.read(f"{name}.class"))
        return self._read[name]

    def find(self, owner: str, key: Key) -> Member | None:
        """The member as `owner` has it, its own or inherited."""
        known = self.get(owner)
        if known is None:
            return None
        own = next((each for each in known.members if (each.name, each.descriptor) == key), None)
        if own is not None or key[0] == "<init>":
            return own
        return next((found for parent in known.parents if (found := self.find(parent, key))), None)


def _compare(ours: ClassFile, platform: _Platform) -> list[str]:
    theirs = platform.get(ours.name)
    if theirs is None:
        return [f"{ours.name}: no such class"]
    found = []
    for member in ours.members:
        if not member.access & (PUBLIC | PROTECTED) or member.access & SYNTHETIC or member.name == "<clinit>":
            continue
        key = member.name, member.descriptor
        where = f"{ours.name}.{' '.join(key)}"
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
    ("clone", "()Ljava/lang/Object;"),
    ("close", "()V"),
    ("compare", "(Ljava/lang/Object;Ljava/lang/Object;)I"),
    ("equals", "(Ljava/lang/Object;)Z"),
    ("execute", "(Ljava/lang/Runnable;)V"),
    ("finalize", "()V"),
    ("hashCode", "()I"),
    ("run", "()V"),
    ("toString", "()Ljava/lang/String;"),
}


def _is_of_java(ours: ClassFile, platform: _Platform, key: Key) -> bool:
    """Whether the member overrides one of `java.*`, whose classes are not in the platform's jar."""
    if key in _JAVA_METHODS:
        return True
    theirs = platform.get(ours.name)
    parents = theirs.parents if theirs else ()
    outside = [parent for parent in parents if parent.startswith("java/") and parent != "java/lang/Object"]
    return bool(outside) and key[0] != "<init>"


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
