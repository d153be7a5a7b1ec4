"""The device's own file system, in memory: nothing of the host is behind any path.

Errors are the OSErrors that the kernel gives (`FileNotFoundError`, `PermissionError`, ...) with their errno, so that
commands can print what `strerror` says. Every call takes the uid that asks; uid 0 passes every permission check.
"""

from __future__ import annotations

import errno
import os
import stat as modes
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar

from harness.simulator.machine.nodes import (
    Directory,
    DynamicDirectory,
    DynamicFile,
    EndlessDevice,
    File,
    Mount,
    Node,
    NullDevice,
    Stat,
    Symlink,
)

SHELL = 2000
SYSTEM = 1000
MEDIA_RW = 1023
SDCARD_RW = 1015

_SHELL_GROUPS = frozenset({2000, 1004, 1007, 1011, SDCARD_RW, MEDIA_RW, 1028, 1078, 1079, 3001, 3002, 3003, 3006})
_MAX_LINKS = 40
_NAME_MAX, _PATH_MAX = 255, 4096
CAPACITY = 512 << 20  # bytes of all files together: the device must not take all the memory of its host

Namespace = list[Mount]
"""The mounts that a set of processes sees, oldest first."""

_current: ContextVar[Namespace | None] = ContextVar("mount_namespace", default=None)


def parent_and_name(path: str) -> tuple[str, str]:
    """`/a/b` as (`/a`, `b`)."""
    head, _, name = path.rstrip("/").rpartition("/")
    return head or "/", name


def absolute(path: str, cwd: str = "/") -> str:
    """`path` seen from `cwd`, with `.` and `..` still in it."""
    return path if path.startswith("/") else f"{cwd.rstrip('/')}/{path}"


class FileSystem:
    """A tree of nodes, and the mounts over it. `now` gives the time that changes are stamped with."""

    def __init__(self, now: Callable[[], int]) -> None:
        self._now = now
        self.root = Directory(mode=modes.S_IFDIR | 0o755, mtime_ns=now())
        self.init_namespace: Namespace = []
        self._namespaces: dict[int, Namespace] = {}
        self._used = 0

    def adopt(self, other: FileSystem, names: Iterable[str]) -> None:
        """Take folders of the root from another device of the same making, whose mounts are gone."""
        for name in names:
            self._used -= _bytes(self.root.children[name])
            self.root.children[name] = other.root.children[name]
            self._used += _bytes(self.root.children[name])

    # Looking

    def node(self, path: str, uid: int = 0, *, follow: bool = True) -> Node:
        """What `path` stands for. Raises FileNotFoundError, NotADirectoryError, PermissionError, or OSError(ELOOP)."""
        return self._walk(path, uid, follow=follow, links=0)[0]

    def canonical(self, path: str, uid: int = 0) -> str:
        """The path with links, `.` and `..` resolved. Raises as `node`."""
        return self._walk(path, uid, follow=True, links=0)[1]

    def exists(self, path: str, uid: int = 0) -> bool:
        """Whether `path` leads to something that `uid` may know of."""
        try:
            self.node(path, uid)
        except OSError:
            return False
        return True

    def stat(self, path: str, uid: int = 0) -> Stat:
        """Stat what `path` leads to. Raises as `node`."""
        return self._stat(self.node(path, uid))

    def lstat(self, path: str, uid: int = 0) -> Stat:
        """Stat `path` itself, be it a link. Raises as `node`."""
        return self._stat(self.node(path, uid, follow=False))

    def readlink(self, path: str, uid: int = 0) -> str:
        """Where a link points. Raises OSError(EINVAL) when it is none."""
        node = self.node(path, uid, follow=False)
        if not isinstance(node, Symlink):
            raise _error(errno.EINVAL, path)
        return node.target

    def may(self, path: str, wanted: int, uid: int = 0) -> bool:
        """Whether `uid` has the permission bits `wanted` (4 read, 2 write, 1 execute) on `path`."""
        try:
            node = self.node(path, uid)
            self._require(node, uid, wanted, path)
            if wanted & 2:
                self._require_writable_mount(path, uid)
        except OSError:
            return False
        return uid != 0 or wanted != 1 or bool(node.mode & 0o111)

    def listdir(self, path: str, uid: int = 0) -> list[str]:
        """The names in a folder, sorted. Raises NotADirectoryError, PermissionError."""
        node = self.node(path, uid)
        if not isinstance(node, Directory | DynamicDirectory):
            raise _error(errno.ENOTDIR, path)
        self._require(node, uid, 4, path)
        return sorted(self._children(node))

    def read(self, path: str, uid: int = 0) -> bytes:
        """The content of a file. Raises IsADirectoryError, PermissionError."""
        node = self.node(path, uid)
        if isinstance(node, Directory | DynamicDirectory):
            raise _error(errno.EISDIR, path)
        self._require(node, uid, 4, path)
        match node:
            case File():
                return bytes(node.data)
            case DynamicFile():
                return node.content()
            case EndlessDevice():
                raise _error(errno.ENOMEM, path)  # all of it never fits
            case _:
                return b""

    def endless(self, path: str, uid: int = 0) -> Callable[[int], bytes] | None:
        """What gives the bytes of a device that never ends, None for anything else. Raises as `read`."""
        node = self.node(path, uid)
        if not isinstance(node, EndlessDevice):
            return None
        self._require(node, uid, 4, path)
        return node.chunk

    # Changing

    def write(self, path: str, data: bytes, uid: int = 0, *, append: bool = False, mode: int | None = None) -> None:
        """Create or replace a file, or add to it. A new file gets `mode` (by default 0644) and belongs to `uid`.

        Raises IsADirectoryError, PermissionError, OSError(EROFS), FileNotFoundError for a missing folder.
        """
        parent, name, node = self._slot(path, uid)
        if isinstance(node, Symlink):
            self.write(absolute(node.target, parent_and_name(path)[0]), data, uid, append=append, mode=mode)
            return
        if node is None:
            self._require_change(parent, uid, path)
            self._take_room(len(data), path)
            parent.children[name] = File(
                mode=modes.S_IFREG | (0o644 if mode is None else mode),
                uid=uid,
                gid=self._new_gid(parent, uid),
                mtime_ns=self._now(),
                data=bytearray(data),
            )
            parent.mtime_ns = self._now()
            return
        if isinstance(node, NullDevice | EndlessDevice):
            return
        if isinstance(node, Directory | DynamicDirectory):
            raise _error(errno.EISDIR, path)
        self._require_writable_mount(path, uid)
        self._require(node, uid, 2, path)
        if not isinstance(node, File):
            raise _error(errno.EACCES, path)
        self._take_room(len(data) if append else len(data) - len(node.data), path)
        if append:
            node.data += data
        else:
            node.data[:] = data
        if mode is not None:
            node.mode = modes.S_IFREG | mode
        node.mtime_ns = self._now()

    def mkdir(self, path: str, uid: int = 0, mode: int = 0o755, *, parents: bool = False) -> None:
        """Make a folder. Raises FileExistsError (not with `parents`), PermissionError, OSError(EROFS)."""
        if parents:
            missing: list[str] = []
            here = path.rstrip("/") or "/"
            while here != "/" and not self.exists(here, uid):
                missing.append(here)
                here = parent_and_name(here)[0]
            if missing:
                self.mkdir(missing.pop(), uid, mode)
                self._mkdirs(here, missing, uid, mode)
                return
            if self.stat(path, uid).is_directory:
                return
        parent, name, node = self._slot(path, uid)
        if node is not None:
            raise _error(errno.EEXIST, path)
        self._require_change(parent, uid, path)
        parent.children[name] = Directory(
            mode=modes.S_IFDIR | mode, uid=uid, gid=self._new_gid(parent, uid), mtime_ns=self._now()
        )
        parent.mtime_ns = self._now()

    def _mkdirs(self, above: str, missing: list[str], uid: int, mode: int) -> None:
        """Make folders in one another, the outermost last in `missing`, in what was just made in `above`."""
        if not missing:
            return
        folder = self.node(parent_and_name(missing[-1])[0], uid)
        for path in reversed(missing):
            name = parent_and_name(path)[1]
            if len(name.encode(errors="surrogateescape")) > _NAME_MAX or len(path) > _PATH_MAX:
                raise _error(errno.ENAMETOOLONG, path)
            assert isinstance(folder, Directory)
            if name in (".", ".."):
                self.mkdir(path, uid, mode, parents=True)
                folder = self.node(path, uid)
                continue
            made = Directory(mode=modes.S_IFDIR | mode, uid=uid, gid=self._new_gid(folder, uid), mtime_ns=self._now())
            folder.children[name] = made
            folder = made

    def symlink(self, target: str, path: str, uid: int = 0) -> None:
        """Make a link at `path`. Raises FileExistsError and as `mkdir`."""
        self._put(path, Symlink(mode=modes.S_IFLNK | 0o777, uid=uid, gid=uid, target=target), uid)

    def dynamic(self, path: str, content: Callable[[], bytes], *, uid: int = 0, mode: int = 0o444) -> None:
        """Put a file whose content is `content()` at every read."""
        self._put(path, DynamicFile(mode=modes.S_IFREG | mode, uid=uid, gid=uid, content=content), 0)

    def extend(self, path: str, entries: Callable[[], Mapping[str, Node]]) -> None:
        """Give a folder further entries, made whenever it is looked into; nothing can be created in it any more."""
        parent, name, folder = self._slot(path, 0)
        assert isinstance(folder, Directory)
        parent.children[name] = DynamicDirectory(
            mode=folder.mode, entries=lambda: {**folder.children, **entries()}, mtime_ns=self._now()
        )

    def device_null(self, path: str) -> None:
        """Put a null device."""
        self._put(path, NullDevice(mode=modes.S_IFCHR | 0o666), 0)

    def device_endless(self, path: str, chunk: Callable[[int], bytes]) -> None:
        """Put a device that gives `chunk(n)` whenever n bytes are read."""
        self._put(path, EndlessDevice(mode=modes.S_IFCHR | 0o666, chunk=chunk), 0)

    def remove(self, path: str, uid: int = 0) -> None:
        """Remove a file or a link. Raises IsADirectoryError and as `write`."""
        parent, name, node = self._slot(path, uid)
        if node is None:
            raise _error(errno.ENOENT, path)
        if isinstance(node, Directory | DynamicDirectory):
            raise _error(errno.EISDIR, path)
        self._require_writable_mount(path, uid)
        self._detach(parent, name, node, uid, path)
        self._release(node)

    def rmdir(self, path: str, uid: int = 0) -> None:
        """Remove an empty folder. Raises OSError(ENOTEMPTY), OSError(EBUSY) for a mount point, and as `write`."""
        parent, name, node = self._slot(path, uid)
        if node is None:
            raise _error(errno.ENOENT, path)
        if not isinstance(node, Directory):
            raise _error(errno.ENOTDIR, path)
        if node.children:
            raise _error(errno.ENOTEMPTY, path)
        self._require_writable_mount(path, uid)
        self._detach(parent, name, node, uid, path)

    def rmtree(self, path: str, uid: int = 0) -> None:
        """Remove a folder and all below it, or a file. Raises as `remove`, with what is gone by then gone."""
        parent, name, node = self._slot(path, uid)
        if node is None:
            raise _error(errno.ENOENT, path)
        self._require_writable_mount(path, uid)
        doomed: list[tuple[Directory, str, Node]] = [(parent, name, node)]
        while doomed:
            parent, name, node = doomed[-1]
            if isinstance(node, DynamicDirectory):
                raise _error(errno.EPERM, path)
            if isinstance(node, Directory) and node.children:
                self._require(node, uid, 7, path)
                doomed += [(node, below, self._mounted(child)) for below, child in node.children.items()]
                continue
            self._detach(parent, name, node, uid, path)
            self._release(node)
            doomed.pop()

    def rename(self, source: str, target: str, uid: int = 0) -> None:
        """Move a name; a file at `target` is replaced. Raises as `write`."""
        old_parent, old_name, node = self._slot(source, uid)
        if node is None:
            raise _error(errno.ENOENT, source)
        new_parent, new_name, replaced = self._slot(target, uid)
        if replaced is node:
            return
        if isinstance(replaced, Directory) and replaced.children:
            raise _error(errno.ENOTEMPTY, target)
        if isinstance(node, Directory) and self._holds(node, new_parent):
            raise _error(errno.EINVAL, target)
        self._require_change(new_parent, uid, target)
        self._require_writable_mount(source, uid)
        self._detach(old_parent, old_name, node, uid, source)
        if replaced is not None:
            self._release(replaced)
        new_parent.children[new_name] = node
        new_parent.mtime_ns = self._now()

    def chmod(self, path: str, mode: int, uid: int = 0) -> None:
        """Set the permission bits; the owner and root may. Raises PermissionError."""
        node = self.node(path, uid)
        self._require_writable_mount(path, uid)
        if uid not in (0, node.uid):
            raise _error(errno.EPERM, path)
        node.mode = modes.S_IFMT(node.mode) | (mode & 0o7777)

    def chown(self, path: str, owner: int, group: int | None = None, uid: int = 0) -> None:
        """Set owner and group; only root may. Raises PermissionError."""
        node = self.node(path, uid)
        self._require_writable_mount(path, uid)
        if uid != 0:
            raise _error(errno.EPERM, path)
        node.uid = owner
        node.gid = node.gid if group is None else group

    def touch(self, path: str, uid: int = 0, mtime_ns: int | None = None) -> None:
        """Stamp a file with a time (by default now), creating it when it is not there. Raises as `write`."""
        if not self.exists(path, uid):
            self.write(path, b"", uid)
        node = self.node(path, uid)
        self._require_writable_mount(path, uid)
        if uid not in (0, node.uid):
            self._require(node, uid, 2, path)
        node.mtime_ns = self._now() if mtime_ns is None else mtime_ns

    # Mounts

    @contextmanager
    def seen_by(self, pid: int) -> Iterator[None]:
        """Within the block, paths mean what they mean to process `pid`."""
        token = _current.set(self.namespace_of(pid))
        try:
            yield
        finally:
            _current.reset(token)

    def namespace_of(self, pid: int) -> Namespace:
        """The mounts that `pid` sees; a process without a namespace of its own sees init's."""
        return self._namespaces.get(pid, self.init_namespace)

    def unshare(self, pid: int, like: int) -> None:
        """Give a new process a copy of what process `like` (zygote) sees, as a fork from zygote does."""
        self._namespaces[pid] = list(self.namespace_of(like))

    def forget_namespace(self, pid: int) -> None:
        """The process is gone."""
        self._namespaces.pop(pid, None)

    def mounts(self) -> Namespace:
        """The mounts that the running command sees."""
        current = _current.get()
        return self.init_namespace if current is None else current

    def mount(self, source: str, path: str, kind: str) -> None:
        """Mount an empty tmpfs, or with kind `bind` the folder `source`, over `path`. Raises as `node`.

        A mount of init's namespace reaches the others as well, except below /apex, which Android keeps private.
        """
        made = Mount(
            source=source,
            path=self.canonical(path),
            kind=kind,
            root=self.node(source)
            if kind == "bind"
            else Directory(mode=modes.S_IFDIR | 0o1777, mtime_ns=self._now(), read_only=False),
            covers=self.node(path),
        )
        for namespace in self._reached(made.path):
            namespace.append(made)

    def unmount(self, path: str) -> None:
        """Take the newest mount off `path`. Raises OSError(EINVAL) when nothing is mounted there."""
        wanted = self.canonical(path)
        newest = next((mount for mount in reversed(self.mounts()) if mount.path == wanted), None)
        if newest is None:
            raise _error(errno.EINVAL, path)
        for namespace in self._reached(wanted):
            if newest in namespace:
                namespace.remove(newest)

    def _reached(self, path: str) -> list[Namespace]:
        here = self.mounts()
        if here is not self.init_namespace or path.startswith("/apex/"):
            return [here]
        return [here, *self._namespaces.values()]

    # Inside

    def _walk(self, path: str, uid: int, *, follow: bool, links: int) -> tuple[Node, str]:
        if links > _MAX_LINKS:
            raise _error(errno.ELOOP, path)
        if not path:
            raise _error(errno.ENOENT, path)
        if len(path) > _PATH_MAX:
            raise _error(errno.ENAMETOOLONG, path)
        mounts = self.mounts()
        trail: list[tuple[Node, str]] = [(self._mounted(self.root), "")]
        parts = [part for part in path.split("/") if part not in ("", ".")]
        for index, part in enumerate(parts):
            here = trail[-1][0]
            if not isinstance(here, Directory | DynamicDirectory):
                raise _error(errno.ENOTDIR, path)
            if uid:
                self._require(here, uid, 1, path)
            if part == "..":
                if len(trail) > 1:
                    trail.pop()
                continue
            child = (here.children if isinstance(here, Directory) else here.entries()).get(part)
            if child is None:
                raise _error(errno.ENOENT, path)
            if mounts:
                child = self._mounted(child)
            if isinstance(child, Symlink) and (follow or index < len(parts) - 1 or path.endswith("/")):
                prefix = "/".join(name for _, name in trail)
                rest = "/".join([absolute(child.target, prefix or "/"), *parts[index + 1 :]])
                return self._walk(rest, uid, follow=follow, links=links + 1)
            trail.append((child, part))
        node, canonical = trail[-1][0], "/".join(name for _, name in trail)
        if path.endswith("/") and not isinstance(node, Directory | DynamicDirectory):
            raise _error(errno.ENOTDIR, path)
        return node, canonical or "/"

    def _mounted(self, node: Node) -> Node:
        for mount in self.mounts():
            if mount.covers is node:
                node = mount.root
        return node

    @staticmethod
    def _children(node: Directory | DynamicDirectory) -> Mapping[str, Node]:
        return node.children if isinstance(node, Directory) else node.entries()

    def _slot(self, path: str, uid: int) -> tuple[Directory, str, Node | None]:
        """The folder that holds `path`, the name in it, and what is there already."""
        head, name = parent_and_name(path)
        if name in ("", ".", ".."):
            raise _error(errno.EBUSY if name == "" else errno.EINVAL, path)
        if len(name.encode(errors="surrogateescape")) > _NAME_MAX or len(path) > _PATH_MAX:
            raise _error(errno.ENAMETOOLONG, path)
        parent = self.node(head, uid)
        if isinstance(parent, DynamicDirectory):
            existing = parent.entries().get(name)
            if existing is None:
                raise _error(errno.ENOENT, path)  # what the kernel says of creating something in /proc
            return Directory(mode=parent.mode), name, existing
        if not isinstance(parent, Directory):
            raise _error(errno.ENOTDIR, path)
        self._require(parent, uid, 1, path)
        child = parent.children.get(name)
        return parent, name, None if child is None else self._mounted(child)

    def _put(self, path: str, node: Node, uid: int) -> None:
        parent, name, existing = self._slot(path, uid)
        if existing is not None:
            raise _error(errno.EEXIST, path)
        self._require_change(parent, uid, path)
        node.mtime_ns = self._now()
        parent.children[name] = node
        parent.mtime_ns = self._now()

    def _detach(self, parent: Directory, name: str, node: Node, uid: int, path: str) -> None:
        if parent.children.get(name) is not node:
            raise _error(errno.EBUSY, path)  # a mount covers it
        self._require(parent, uid, 3, path)
        if parent.mode & modes.S_ISVTX and uid not in (0, node.uid, parent.uid):
            raise _error(errno.EPERM, path)
        del parent.children[name]
        parent.mtime_ns = self._now()

    def _release(self, node: Node) -> None:
        if isinstance(node, File):
            self._used -= len(node.data)

    def _take_room(self, size: int, path: str) -> None:
        if size > 0 and self._used + size > CAPACITY:
            raise _error(errno.ENOSPC, path)
        self._used += size

    def _require_change(self, parent: Directory, uid: int, path: str) -> None:
        # The kernel looks at the mount first: what cannot be written at all is said before who may.
        self._require_writable_mount(path, uid)
        self._require(parent, uid, 3, path)

    def _require_writable_mount(self, path: str, uid: int) -> None:
        """Refuse when the innermost mount or partition on the way to `path` is read-only."""
        read_only = False
        trail = self.canonical(parent_and_name(path)[0], 0)
        here: Node = self._mounted(self.root)
        for part in ["", *[part for part in trail.split("/") if part]]:
            if part:
                below = self._children(here).get(part) if isinstance(here, Directory | DynamicDirectory) else None
                if below is None:
                    break
                covered, here = below, self._mounted(below)
                if here is not covered:
                    read_only = False
            if isinstance(here, Directory) and here.read_only is not None:
                read_only = here.read_only
        if read_only:
            raise _error(errno.EROFS, path)

    def _require(self, node: Node, uid: int, wanted: int, path: str) -> None:
        if uid == 0:
            return
        if uid == node.uid:
            allowed = node.mode >> 6
        elif node.gid == uid or (uid == SHELL and node.gid in _SHELL_GROUPS):
            allowed = node.mode >> 3
        else:
            allowed = node.mode
        if allowed & wanted != wanted:
            raise _error(errno.EACCES, path)

    def _new_gid(self, parent: Directory, uid: int) -> int:
        return parent.gid if parent.mode & modes.S_ISGID else uid

    def _holds(self, folder: Directory, node: Node) -> bool:
        folders = [folder]
        while folders:
            here = folders.pop()
            if here is node:
                return True
            folders += [child for child in here.children.values() if isinstance(child, Directory)]
        return False

    def _stat(self, node: Node) -> Stat:
        match node:
            case File():
                size = len(node.data)
            case Symlink():
                size = len(node.target.encode())
            case Directory() | DynamicDirectory():
                size = 4096
            case _:
                size = 0
        return Stat(mode=node.mode, uid=node.uid, gid=node.gid, size=size, mtime_ns=node.mtime_ns, ino=node.ino)


def _bytes(node: Node) -> int:
    """How much the files in a folder hold."""
    total, left = 0, [node]
    while left:
        here = left.pop()
        if isinstance(here, File):
            total += len(here.data)
        elif isinstance(here, Directory):
            left += here.children.values()
    return total


def _error(code: int, path: str) -> OSError:
    return OSError(code, os.strerror(code), path)
