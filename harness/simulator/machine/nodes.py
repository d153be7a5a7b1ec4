"""What the device's file system is made of: files, folders, links, and mounts over them."""

from __future__ import annotations

import itertools
import stat as modes
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

_inode_numbers = itertools.count(2)


@dataclass(slots=True, kw_only=True, eq=False)
class Node:
    """What a name stands for; the kinds below say what."""

    mode: int
    uid: int = 0
    gid: int = 0
    mtime_ns: int = 0
    ino: int = field(default_factory=lambda: next(_inode_numbers))


@dataclass(slots=True, kw_only=True, eq=False)
class File(Node):
    """A regular file."""

    data: bytearray = field(default_factory=bytearray)


@dataclass(slots=True, kw_only=True, eq=False)
class DynamicFile(Node):
    """A file whose content is made when it is read, as below /proc."""

    content: Callable[[], bytes]


@dataclass(slots=True, kw_only=True, eq=False)
class NullDevice(Node):
    """/dev/null: reads as empty and swallows what is written."""


@dataclass(slots=True, kw_only=True, eq=False)
class EndlessDevice(Node):
    """/dev/zero, /dev/urandom: gives as many bytes as are asked for, and swallows what is written."""

    chunk: Callable[[int], bytes]


@dataclass(slots=True, kw_only=True, eq=False)
class Directory(Node):
    """A folder. At a partition's root `read_only` says whether it takes changes; below, None follows the parent."""

    children: dict[str, Node] = field(default_factory=dict)
    read_only: bool | None = None


@dataclass(slots=True, kw_only=True, eq=False)
class DynamicDirectory(Node):
    """A folder whose entries are made when it is looked into, as /proc."""

    entries: Callable[[], Mapping[str, Node]]


@dataclass(slots=True, kw_only=True, eq=False)
class Symlink(Node):
    """A symbolic link."""

    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stat:
    """What stat(2) gives."""

    mode: int
    uid: int
    gid: int
    size: int
    mtime_ns: int
    ino: int

    @property
    def is_directory(self) -> bool:
        """Whether it is a folder."""
        return modes.S_ISDIR(self.mode)

    @property
    def is_symlink(self) -> bool:
        """Whether it is a symbolic link."""
        return modes.S_ISLNK(self.mode)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mount:
    """One mount as /proc/mounts lists it; `covers` is the node it hides."""

    source: str
    path: str
    kind: str
    root: Node
    covers: Node
