"""ls, stat, du, df."""

from __future__ import annotations

import stat as modes
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime

from harness.simulator.machine.nodes import Stat
from harness.simulator.shell.invocation import Invocation
from harness.simulator.tools.options import Arguments, arguments, complain, need, path_of
from harness.simulator.tools.users import name_of


async def ls(call: Invocation) -> int:
    """`ls [-1aAdlhRZtrSni] [PATH...]`."""
    given = arguments(call, "1aAdlhRZtrSniFpLsc", ("color=",))
    operands = given.operands or (".",)
    files, status = call.device.filesystem, 0
    folders: list[str] = []
    singles: list[tuple[str, Stat]] = []
    for operand in operands:
        path = path_of(call, operand)
        try:
            itself = given.has("-d", "-l") and not operand.endswith("/")
            found = files.lstat(path, call.uid) if itself else files.stat(path, call.uid)
        except OSError as error:
            complain(call, operand, error)
            status = 1
            continue
        if found.is_directory and not given.has("-d"):
            folders.append(operand)
        else:
            singles.append((operand, found))
    _print(call, given, singles, total=False)
    for index, operand in enumerate(folders):
        if len(operands) > 1 or given.has("-R"):
            call.out(f"{chr(10) if index or singles else ''}{operand}:\n")
        status = max(status, _folder(call, given, operand))
        for below in _folders_below(call, operand) if given.has("-R") else ():
            call.out(f"\n{below}:\n")
            status = max(status, _folder(call, given, below))
            await call.stdout.drain()
    return status


async def stat(call: Invocation) -> int:
    """`stat [-L] [-c FORMAT] FILE...`."""
    given = arguments(call, "Lc:ft")
    need(call, given.operands, 1)
    status = 0
    for operand in given.operands:
        path = path_of(call, operand)
        try:
            files = call.device.filesystem
            found = files.stat(path, call.uid) if given.has("-L") else files.lstat(path, call.uid)
        except OSError as error:
            call.err(f"stat: '{operand}': {error.strerror}\n")
            status = 1
            continue
        if given.has("-c"):
            call.out(_stat_format(call, given.value("-c"), operand, found) + "\n")
        else:
            call.out(_stat_format(call, _STAT_PAGE, operand, found) + "\n")
    return status


_STAT_PAGE = (
    "  File: %N\n  Size: %s\t Blocks: %b\t IO Blocks: 512\t%F\nDevice: fe2dh/65069d\t Inode: %i\t Links: %h\n"
    "Access: (%04a/%A)\tUid: (%5u/%8U)\tGid: (%5g/%8G)\nAccess: %y\nModify: %y\nChange: %y"
)


async def du(call: Invocation) -> int:
    """`du [-s] [-h] [-k] [PATH...]`, in kilobytes."""
    given = arguments(call, "shkdaxc")
    status = 0
    for operand in given.operands or (".",):
        try:
            kilobytes = _size_below(call, path_of(call, operand)) // 1024 + 4
        except OSError as error:
            complain(call, operand, error)
            status = 1
            continue
        call.out(f"{_human(kilobytes << 10) if given.has('-h') else kilobytes}\t{operand}\n")
    return status


async def df(call: Invocation) -> int:
    """`df [-h] [PATH...]`: the partitions of the device."""
    rows = [("/dev/block/dm-5", 927516, 924676, "/"), ("tmpfs", 1955508, 1300, "/dev"),
            ("/dev/block/dm-44", 112645012, 8123456, "/data"),
            ("/dev/fuse", 112645012, 8123456, "/storage/emulated")]  # fmt: skip
    call.out("Filesystem       1K-blocks    Used Available Use% Mounted on\n")
    for source, size, used, path in rows:
        call.out(f"{source:<16} {size:>9} {used:>7} {size - used:>9} {used * 100 // size:>3}% {path}\n")
    return 0


def _folders_below(call: Invocation, operand: str) -> Iterator[str]:
    """The folders in a folder, each followed by those in it."""
    files, waiting = call.device.filesystem, [operand]
    while waiting:
        here = waiting.pop()
        if here != operand:
            yield here
        with suppress(OSError):  # what cannot be listed is said when it is printed
            names = [f"{here.rstrip('/')}/{name}" for name in files.listdir(path_of(call, here), call.uid)]
            folders = [each for each in names if files.lstat(path_of(call, each), call.uid).is_directory]
            waiting += reversed(folders)


def _folder(call: Invocation, given: Arguments, operand: str) -> int:
    files, path = call.device.filesystem, path_of(call, operand)
    try:
        names = files.listdir(path, call.uid)
    except OSError as error:
        complain(call, operand, error)
        return 1
    if given.has("-a"):
        names = [".", "..", *names]
    elif not given.has("-A"):
        names = [name for name in names if not name.startswith(".")]
    entries = []
    status = 0
    for name in names:
        try:
            entries.append((name, files.lstat(f"{path}/{name}", call.uid)))
        except OSError as error:
            call.err(f"ls: {operand.rstrip('/')}/{name}: {error.strerror}\n")
            status = 1
    _print(call, given, entries, total=True, folder=path)
    return status


def _print(
    call: Invocation, given: Arguments, entries: list[tuple[str, Stat]], *, total: bool, folder: str = ""
) -> None:
    if given.has("-t"):
        entries = sorted(entries, key=lambda entry: -entry[1].mtime_ns)
    if given.has("-S"):
        entries = sorted(entries, key=lambda entry: -entry[1].size)
    if given.has("-r"):
        entries = entries[::-1]
    if not given.has("-l"):
        for name, _found in entries:
            call.stdout.write(f"{name}\n".encode(errors="surrogateescape"))
        return
    if total:
        call.out(f"total {sum(_blocks(found) for _, found in entries) // 2}\n")
    if not entries:
        return
    rows = [_row(call, given, name, found, folder) for name, found in entries]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    for row in rows:
        mode, links, owner, group, size, when, name = row
        owners = f"{owner:<{widths[2]}} {group:<{widths[3]}}"
        line = f"{mode} {links:>{widths[1]}} {owners} {size:>{widths[4]}} {when} {name}\n"
        call.stdout.write(line.encode(errors="surrogateescape"))


def _row(call: Invocation, given: Arguments, name: str, found: Stat, folder: str) -> tuple[str, ...]:
    shown = name
    if found.is_symlink:
        path = f"{folder}/{name}" if folder else path_of(call, name)
        shown = f"{name} -> {call.device.filesystem.readlink(path, call.uid)}"
    owner, group = (str(found.uid), str(found.gid)) if given.has("-n") else (name_of(found.uid), name_of(found.gid))
    when = call.device.clock.local(found.mtime_ns).strftime("%Y-%m-%d %H:%M")
    links = "2" if found.is_directory else "1"
    size = _human(found.size) if given.has("-h") else str(found.size)
    return modes.filemode(found.mode), links, owner, group, size, when, shown


def _human(size: int) -> str:
    return str(size) if size < 1024 else f"{size / 1024:.1f}K" if size < 1 << 20 else f"{size / (1 << 20):.1f}M"


def _blocks(found: Stat) -> int:
    return (found.size + 4095) // 4096 * 8


def _stat_format(call: Invocation, template: str, name: str, found: Stat) -> str:
    when: datetime = call.device.clock.local(found.mtime_ns)
    kinds = {modes.S_IFDIR: "directory", modes.S_IFLNK: "symbolic link", modes.S_IFCHR: "character device"}
    kind = kinds.get(modes.S_IFMT(found.mode), "regular file" if found.size else "regular empty file")
    values: dict[str, object] = {
        "a": f"{found.mode & 0o7777:o}",
        "A": modes.filemode(found.mode),
        "b": _blocks(found),
        "F": kind,
        "g": found.gid,
        "G": name_of(found.gid),
        "h": 2 if found.is_directory else 1,
        "i": found.ino,
        "n": name,
        "N": name,
        "s": found.size,
        "u": found.uid,
        "U": name_of(found.uid),
        "Y": found.mtime_ns // 1_000_000_000,
        "X": found.mtime_ns // 1_000_000_000,
        "Z": found.mtime_ns // 1_000_000_000,
        "y": when.strftime("%Y-%m-%d %H:%M:%S.") + f"{found.mtime_ns % 1_000_000_000:09d} " + when.strftime("%z"),
    }
    parts = template.split("%")
    text = parts[0]
    for part in parts[1:]:
        digits = 0
        while digits < len(part) and part[digits].isdecimal():
            digits += 1
        letter = part[digits : digits + 1]
        value = str(values.get(letter, "?"))
        width = part[:digits][:4]
        padded = value.rjust(int(width), "0" if width.startswith("0") else " ") if width else value
        text += padded + part[digits + 1 :]
    return text


def _size_below(call: Invocation, path: str) -> int:
    files, total, waiting = call.device.filesystem, 0, [path]
    while waiting:
        here = waiting.pop()
        found = files.lstat(here, call.uid)
        if found.is_directory:
            waiting += [f"{here.rstrip('/')}/{name}" for name in files.listdir(here, call.uid)]
        else:
            total += found.size
    return total
