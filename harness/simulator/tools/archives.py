"""tar, gzip, gunzip, zcat: archives of the device's own files."""

from __future__ import annotations

import errno
import io
import os
import posixpath
import stat as modes
import tarfile
import zlib
from collections.abc import Iterator
from dataclasses import replace

from harness.simulator.machine.filesystem import parent_and_name
from harness.simulator.shell.globs import glob
from harness.simulator.shell.invocation import Invocation, UsageError
from harness.simulator.shell.streams import MEMORY, read_all
from harness.simulator.tools.options import Arguments, arguments, complain, inputs, path_of
from harness.simulator.tools.users import name_of

GZIP = b"\x1f\x8b"
_FOLDER, _LINK = tarfile.DIRTYPE, tarfile.SYMTYPE


async def tar(call: Invocation) -> int:
    """`tar -c|-x|-t [-vzkOhp] [-f FILE] [-C DIR] [-T FILE] [--exclude GLOB] [FILE...]`, the dash may be left out."""
    words = call.argv[1:]
    if words and not words[0].startswith("-"):
        words = (f"-{words[0]}", *words[1:])
    long = ("exclude=", "directory=", "file=", "create", "extract", "list", "no-recursion", "strip-components=")
    given = arguments(replace(call, argv=(call.argv[0], *words)), "cxtvzkOhpomf:C:T:X:", long)
    if not given.has("-c", "-x", "-t", "--create", "--extract", "--list"):
        raise UsageError('Needs -txc (see "tar --help")')
    folder = path_of(call, given.value("-C", "--directory", default=call.cwd))
    if given.has("-c", "--create"):
        return await _create(call, given, folder)
    name = given.value("-f", "--file", default="-")
    try:
        data = await read_all(call.stdin) if name == "-" else call.device.filesystem.read(path_of(call, name), call.uid)
        if data.startswith(GZIP):
            data = unzipped(data)
        with tarfile.open(fileobj=io.BytesIO(data)) as archive:
            return _unpack(call, given, folder, archive)
    except OSError as error:
        complain(call, name, error)
    except (tarfile.TarError, zlib.error, ValueError):
        call.err("tar: bad header\n")
    return 1


async def _create(call: Invocation, given: Arguments, folder: str) -> int:
    names = list(given.operands)
    if given.has("-T"):
        listed = call.device.filesystem.read(path_of(call, given.value("-T")), call.uid)
        names += listed.decode(errors="surrogateescape").splitlines()
    if not names:
        raise UsageError("empty archive")
    status, size = 0, 0
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for name in names:
            for path in _tree(call, given, folder, name):
                try:
                    member, content = _member(call, folder, path)
                except OSError as error:
                    complain(call, path, error)
                    status = 1
                    continue
                size += len(content)
                if size > MEMORY:
                    raise OSError(errno.ENOMEM, os.strerror(errno.ENOMEM), path)
                archive.addfile(member, io.BytesIO(content))
                if given.has("-v"):
                    call.err(f"{path}\n")
    data = zipped(packed.getvalue()) if given.has("-z") else packed.getvalue()
    target = given.value("-f", "--file", default="-")
    if target == "-":
        call.stdout.write(data)
    else:
        call.device.filesystem.write(path_of(call, target), data, call.uid)
    return status


def _tree(call: Invocation, given: Arguments, folder: str, name: str) -> Iterator[str]:
    """A name and all below it, without what is excluded."""
    files, refused = call.device.filesystem, [glob(each) for each in given.all("--exclude")]
    waiting = [name.rstrip("/") or "/"]
    while waiting:
        here = waiting.pop()
        if any(each.matches(here) or each.matches(posixpath.basename(here)) for each in refused):
            continue
        yield here
        try:
            if files.lstat(_at(folder, here), call.uid).is_directory and not given.has("--no-recursion"):
                waiting += [f"{here}/{below}" for below in reversed(files.listdir(_at(folder, here), call.uid))]
        except OSError:
            continue  # it is said when the file itself is packed


def _member(call: Invocation, folder: str, name: str) -> tuple[tarfile.TarInfo, bytes]:
    files, path = call.device.filesystem, _at(folder, name)
    found = files.lstat(path, call.uid)
    member = tarfile.TarInfo(name.lstrip("/") + ("/" if found.is_directory else ""))
    member.mode, member.uid, member.gid = found.mode & 0o7777, found.uid, found.gid
    member.uname, member.gname = name_of(found.uid), name_of(found.gid)
    member.mtime = found.mtime_ns // 1_000_000_000
    if found.is_directory:
        member.type = _FOLDER
        return member, b""
    if found.is_symlink:
        member.type, member.linkname = _LINK, files.readlink(path, call.uid)
        return member, b""
    content = files.read(path, call.uid)
    member.size = len(content)
    return member, content


def _unpack(call: Invocation, given: Arguments, folder: str, archive: tarfile.TarFile) -> int:
    status = 0
    strip = given.value("--strip-components", default="0")
    for member in archive:
        name = member.name + ("/" if member.isdir() else "")
        if given.operands and not any(_chosen(name, each) for each in given.operands):
            continue
        if given.has("-t", "--list"):
            call.out(_line(call, member, name) if given.has("-v") else f"{name}\n")
            continue
        if given.has("-v"):
            call.out(f"{name}\n")
        parts = [part for part in member.name.split("/") if part not in ("", ".")]
        parts = parts[int(strip) if strip.isdecimal() else 0 :]
        if ".." in parts:
            call.err(f"tar: '{member.name}' {folder} not under '{folder}'\n")
            status = 1
            continue
        if not parts:
            continue
        content = archive.extractfile(member)
        data = content.read() if content else b""
        if given.has("-O"):
            call.stdout.write(data)
            continue
        try:
            _place(call, given, member, f"{folder.rstrip('/')}/{'/'.join(parts)}", data)
        except OSError as error:
            complain(call, member.name, error)
            status = 1
    return status


def _place(call: Invocation, given: Arguments, member: tarfile.TarInfo, path: str, data: bytes) -> None:
    files = call.device.filesystem
    files.mkdir(parent_and_name(path)[0], call.uid, parents=True)
    if member.isdir():
        files.mkdir(path, call.uid, member.mode & 0o777, parents=True)
    elif member.issym() or member.isreg():
        # As tar does: what is in the way goes first, so that nothing is written through a link.
        if _is_there(call, path):
            if given.has("-k"):
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), path)
            files.remove(path, call.uid)
        if member.issym():
            files.symlink(member.linkname, path, call.uid)
            return
        files.write(path, data, call.uid, mode=member.mode & 0o7777)
    if call.uid == 0:
        files.chown(path, member.uid, member.gid)
    files.touch(path, call.uid, mtime_ns=int(member.mtime) * 1_000_000_000)


def _is_there(call: Invocation, path: str) -> bool:
    try:
        return not modes.S_ISDIR(call.device.filesystem.lstat(path, call.uid).mode)
    except OSError:
        return False


def _line(call: Invocation, member: tarfile.TarInfo, name: str) -> str:
    kind = modes.S_IFDIR if member.isdir() else modes.S_IFLNK if member.issym() else modes.S_IFREG
    when = call.device.clock.local(int(member.mtime) * 1_000_000_000).strftime("%Y-%m-%d %H:%M")
    owner = f"{member.uname or member.uid}/{member.gname or member.gid}"
    link = f" -> {member.linkname}" if member.issym() else ""
    return f"{modes.filemode(kind | member.mode)} {owner} {member.size:9}  {when} {name}{link}\n"


def _chosen(name: str, wanted: str) -> bool:
    return name.rstrip("/") == wanted.rstrip("/") or name.startswith(f"{wanted.rstrip('/')}/")


def _at(folder: str, name: str) -> str:
    return name if name.startswith("/") else f"{folder.rstrip('/')}/{name}"


async def gzip(call: Invocation) -> int:
    """`gzip [-cdfk123456789] [FILE...]`."""
    return await _zip(call, unpack=False)


async def gunzip(call: Invocation) -> int:
    """`gunzip [-cfk] [FILE...]`."""
    return await _zip(call, unpack=True)


async def zcat(call: Invocation) -> int:
    """`zcat [FILE...]`."""
    contents, status = await inputs(call, arguments(call, "f").operands)
    for _, content in contents:
        try:
            call.stdout.write(unzipped(content))
        except (zlib.error, ValueError):
            call.err("zcat: not gzip\n")
            return 1
    return status


async def _zip(call: Invocation, *, unpack: bool) -> int:
    given = arguments(call, "cdfknqv123456789")
    unpack = unpack or given.has("-d")
    if not given.operands or given.operands == ("-",):
        data = await read_all(call.stdin)
        try:
            call.stdout.write(unzipped(data) if unpack else zipped(data))
        except (zlib.error, ValueError):
            call.err(f"{call.argv[0]}: not gzip\n")
            return 1
        return 0
    status = 0
    for operand in given.operands:
        try:
            _zip_one(call, given, operand, unpack=unpack)
        except OSError as error:
            complain(call, operand, error)
            status = 1
        except (zlib.error, ValueError):
            call.err(f"{call.argv[0]}: not gzip\n")
            status = 1
        except UsageError as wrong:
            call.err(f"{call.argv[0]}: {wrong}\n")
            status = 1
    return status


def _zip_one(call: Invocation, given: Arguments, operand: str, *, unpack: bool) -> None:
    files, path = call.device.filesystem, path_of(call, operand)
    if unpack and not operand.endswith(".gz") and not given.has("-c"):
        raise UsageError(f"no .gz: {operand}")
    content = files.read(path, call.uid)
    made = unzipped(content) if unpack else zipped(content)
    if given.has("-c"):
        call.stdout.write(made)
        return
    target = path[: -len(".gz")] if unpack else f"{path}.gz"
    if files.exists(target, call.uid) and not given.has("-f"):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), target)
    files.write(target, made, call.uid, mode=files.stat(path, call.uid).mode & 0o777)
    if not given.has("-k"):
        files.remove(path, call.uid)


def zipped(data: bytes) -> bytes:
    """Bytes as gzip packs them, without a time."""
    packer = zlib.compressobj(6, zlib.DEFLATED, 31)
    return packer.compress(data) + packer.flush()


def unzipped(data: bytes) -> bytes:
    """What gzip packed. Raises zlib.error, ValueError for what is too much to hold or cut short."""
    made = bytearray()
    while data:
        unpacker = zlib.decompressobj(31)
        made += unpacker.decompress(data, MEMORY - len(made) + 1)
        if len(made) > MEMORY or not unpacker.eof:
            raise ValueError("too much, or cut short")
        data = unpacker.unused_data
    return bytes(made)
