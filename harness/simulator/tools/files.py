"""mkdir, rm, cp, mv, chmod and their like."""

from __future__ import annotations

import asyncio
import errno
import os
import re
from collections.abc import Callable
from contextlib import suppress

from harness.simulator.machine.filesystem import CAPACITY, parent_and_name
from harness.simulator.shell.invocation import Invocation, UsageError
from harness.simulator.shell.streams import MEMORY, EndlessReader, reader_of
from harness.simulator.tools.options import LARGEST, Arguments, arguments, complain, integer, need, path_of
from harness.simulator.tools.users import uid_of


async def mkdir(call: Invocation) -> int:
    """`mkdir [-p] [-m MODE] DIR...`."""
    given = arguments(call, "pvm:", ("parents",))
    need(call, given.operands, 1)
    mode = _octal(given.value("-m", default="755"))
    status = 0
    for operand in given.operands:
        try:
            call.device.filesystem.mkdir(path_of(call, operand), call.uid, mode, parents=given.has("-p", "--parents"))
        except OSError as error:
            call.err(f"mkdir: '{operand}': {error.strerror}\n")
            status = 1
    return status


async def rm(call: Invocation) -> int:
    """`rm [-rRf] FILE...`."""
    given = arguments(call, "rRfiv", ("recursive", "force"))
    forced = given.has("-f", "--force")
    if not forced:
        need(call, given.operands, 1)
    files, status = call.device.filesystem, 0
    for operand in given.operands:
        path = path_of(call, operand)
        try:
            if given.has("-r", "-R", "--recursive"):
                files.rmtree(path, call.uid)
            else:
                files.remove(path, call.uid)
        except FileNotFoundError as error:
            if not forced:
                complain(call, operand, error)
                status = 1
        except OSError as error:
            why = "is a directory" if error.errno == errno.EISDIR else error.strerror
            call.err(f"rm: {operand}: {why}\n")
            status = 1
    return status


async def rmdir(call: Invocation) -> int:
    """`rmdir DIR...`."""
    given = arguments(call, "p")
    need(call, given.operands, 1)
    return _each(call, given, lambda path: call.device.filesystem.rmdir(path, call.uid))


async def mv(call: Invocation) -> int:
    """`mv SOURCE... DEST`."""
    given = arguments(call, "finv")
    need(call, given.operands, 2)
    *sources, target = given.operands
    status = 0
    for source in sources:
        try:
            call.device.filesystem.rename(path_of(call, source), _into(call, target, source, len(sources)), call.uid)
        except OSError as error:
            call.err(f"mv: bad '{source}': {error.strerror}\n")
            status = 1
    return status


async def cp(call: Invocation) -> int:
    """`cp [-rRa] [-p] [-f] SOURCE... DEST`."""
    given = arguments(call, "rRapfdinv")
    need(call, given.operands, 2)
    *sources, target = given.operands
    files, status = call.device.filesystem, 0
    for source in sources:
        try:
            path = path_of(call, source)
            if call.device.filesystem.stat(path, call.uid).is_directory and not given.has("-r", "-R", "-a"):
                call.err(f"cp: Skipped dir '{source}'\n")
                status = 1
                continue
            into = _into(call, target, source, len(sources))
            above = files.canonical(parent_and_name(into)[0], call.uid)
            if f"{above}/".startswith(f"{files.canonical(path, call.uid)}/"):
                call.err(f"cp: '{into}' is in '{source}'\n")  # it would never come to its end
                status = 1
                continue
            _copy(call, path, into, keep=given.has("-p", "-a"))
        except OSError as error:
            call.err(f"cp: bad '{error.filename or source}': {error.strerror}\n")
            status = 1
    return status


async def touch(call: Invocation) -> int:
    """`touch [-c] FILE...`."""
    given = arguments(call, "cam")
    need(call, given.operands, 1)

    def one(path: str) -> None:
        if not given.has("-c") or call.device.filesystem.exists(path, call.uid):
            call.device.filesystem.touch(path, call.uid)

    return _each(call, given, one)


async def chmod(call: Invocation) -> int:
    """`chmod [-R] MODE FILE...` with an octal mode or `u+x` and its like."""
    given = arguments(call, "Rfv", mixed=False)
    need(call, given.operands, 2)
    change, *operands = given.operands
    files, status = call.device.filesystem, 0
    for operand in operands:
        for path in _below(call, path_of(call, operand), recursive=given.has("-R")):
            try:
                files.chmod(path, _mode_after(change, files.stat(path, call.uid).mode), call.uid)
            except OSError as error:
                call.err(f"chmod: chmod '{operand}' to {change}: {error.strerror}\n")
                status = 1
    return status


async def chown(call: Invocation) -> int:
    """`chown [-R] OWNER[:GROUP] FILE...`."""
    given = arguments(call, "Rfhv")
    need(call, given.operands, 2)
    owners, *operands = given.operands
    owner, _, group = owners.replace(".", ":", 1).partition(":")
    files, status = call.device.filesystem, 0
    for operand in operands:
        for path in _below(call, path_of(call, operand), recursive=given.has("-R")):
            try:
                wanted = uid_of(owner) if owner else files.stat(path, call.uid).uid
                files.chown(path, wanted, uid_of(group) if group else None, call.uid)
            except OSError as error:
                call.err(f"chown: '{operand}' to '{owners}': {error.strerror}\n")
                status = 1
    return status


async def chgrp(call: Invocation) -> int:
    """`chgrp GROUP FILE...`."""
    given = arguments(call, "Rfhv")
    need(call, given.operands, 2)
    files, group = call.device.filesystem, uid_of(given.operands[0])
    rest = Arguments(given=given.given, operands=given.operands[1:])
    return _each(call, rest, lambda path: files.chown(path, files.stat(path, call.uid).uid, group, call.uid))


async def ln(call: Invocation) -> int:
    """`ln -s [-f] TARGET LINK`; the device's folders take no hard links from the shell."""
    given = arguments(call, "sfn")
    need(call, given.operands, 1)
    target, link = given.operands[0], given.operands[1] if len(given.operands) > 1 else "."
    path = _into(call, link, target, 1)
    if not given.has("-s"):
        call.err(f"ln: cannot create hard link from '{target}' to '{link}': Permission denied\n")
        return 1
    try:
        if given.has("-f"):
            with suppress(FileNotFoundError):
                call.device.filesystem.remove(path, call.uid)
        call.device.filesystem.symlink(target, path, call.uid)
    except OSError as error:
        call.err(f"ln: cannot create symbolic link from '{target}' to '{path}': {error.strerror}\n")
        return 1
    return 0


async def mktemp(call: Invocation) -> int:
    """`mktemp [-d] [-p DIR] [TEMPLATE]`."""
    given = arguments(call, "dp:q")
    folder = given.value("-p", default=call.environment.get("TMPDIR", "/data/local/tmp"))
    name = re.sub("X+$", lambda run: os.urandom(8).hex()[: len(run.group())], (given.operands or ("tmp.XXXXXX",))[0])
    path = path_of(call, name if "/" in name else f"{folder}/{name}")
    try:
        if given.has("-d"):
            call.device.filesystem.mkdir(path, call.uid, 0o700)
        else:
            call.device.filesystem.write(path, b"", call.uid, mode=0o600)
    except OSError as error:
        if not given.has("-q"):
            call.err(
                f"mktemp: Failed to create {'directory' if given.has('-d') else 'file'} {path}: {error.strerror}\n"
            )
        return 1
    call.out(f"{path}\n")
    return 0


async def readlink(call: Invocation) -> int:
    """`readlink [-f] PATH`; `realpath PATH` is the same as with -f."""
    given = arguments(call, "fn")
    need(call, given.operands, 1)
    path = path_of(call, given.operands[0])
    try:
        if given.has("-f") or call.argv[0] == "realpath":
            found = call.device.filesystem.canonical(path, call.uid)
        else:
            found = call.device.filesystem.readlink(path, call.uid)
    except OSError as error:
        if call.argv[0] == "realpath":
            complain(call, given.operands[0], error)
        return 1
    call.out(f"{found}\n")
    return 0


async def dd(call: Invocation) -> int:
    """`dd if=FILE of=FILE bs=N count=N skip=N seek=N`, a block at a time."""
    settings: dict[str, str] = {}
    for word in call.argv[1:]:
        name, equals, value = word.partition("=")
        if not equals or name not in ("if", "of", "bs", "ibs", "obs", "count", "skip", "seek", "conv", "status"):
            raise UsageError(f"unknown operand '{word}'")
        settings[name] = value
    size = integer(settings.get("bs") or settings.get("ibs") or "512")
    left = integer(settings["count"]) if "count" in settings else LARGEST
    if not 0 < size <= MEMORY:
        call.err(f"dd: alloc {size}: Out of memory\n" if size > 0 else f"dd: bad block size '{size}'\n")
        return 1
    files, target, reader = call.device.filesystem, settings.get("of", ""), call.stdin
    if source := settings.get("if"):
        path = path_of(call, source)
        endless = files.endless(path, call.uid)
        reader = EndlessReader(endless) if endless else reader_of(files.read(path, call.uid))
    for _ in range(min(integer(settings.get("skip", "0")), MEMORY)):
        if not await _block(reader, size):
            break
    if target and "notrunc" not in settings.get("conv", ""):
        files.write(
            path_of(call, target), bytes(size * min(integer(settings.get("seek", "0")), MEMORY // size)), call.uid
        )
    whole = part = copied = 0
    while left > 0 and (block := await _block(reader, size)):
        if target:
            files.write(path_of(call, target), block, call.uid, append=True)
        else:
            call.stdout.write(block)
            await call.stdout.drain()
        whole, part = whole + (len(block) == size), part + (len(block) < size)
        copied, left = copied + len(block), left - 1
    if settings.get("status") not in ("none", "noxfer"):
        call.err(f"{whole}+{part} records in\n{whole}+{part} records out\n{copied} bytes copied\n")
    return 0


async def _block(reader: asyncio.StreamReader, size: int) -> bytes:
    """One block; less at the end of the input."""
    block = b""
    while len(block) < size and (piece := await reader.read(size - len(block))):
        block += piece
    return block


async def truncate(call: Invocation) -> int:
    """`truncate -s SIZE FILE...`."""
    given = arguments(call, "cs:")
    need(call, given.operands, 1)
    size = integer(given.value("-s", default="0").lstrip("+-<>"))

    def one(path: str) -> None:
        files = call.device.filesystem
        data = files.read(path, call.uid) if files.exists(path, call.uid) else b""
        if size > CAPACITY:
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), path)
        files.write(path, data[:size] + bytes(max(0, size - len(data))), call.uid)

    return _each(call, given, one)


def _each(call: Invocation, given: Arguments, action: Callable[[str], None]) -> int:
    status = 0
    for operand in given.operands:
        try:
            action(path_of(call, operand))
        except OSError as error:
            call.err(f"{call.argv[0]}: '{operand}': {error.strerror}\n")
            status = 1
    return status


def _into(call: Invocation, target: str, source: str, sources: int) -> str:
    path = path_of(call, target)
    files = call.device.filesystem
    if files.exists(path, call.uid) and files.stat(path, call.uid).is_directory:
        return f"{path.rstrip('/')}/{source.rstrip('/').rpartition('/')[2]}"
    if sources > 1:
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), target)
    return path


def _copy(call: Invocation, source: str, target: str, *, keep: bool) -> None:
    files = call.device.filesystem
    waiting = [(source, target)]
    while waiting:
        source, target = waiting.pop()
        found = files.stat(source, call.uid)
        if found.is_directory:
            names = files.listdir(source, call.uid)
            if not files.exists(target, call.uid):
                files.mkdir(target, call.uid, found.mode & 0o777)
            waiting += [(f"{source}/{name}", f"{target}/{name}") for name in names]
        else:
            new = not files.exists(target, call.uid)
            files.write(target, files.read(source, call.uid), call.uid)
            if new:
                files.chmod(target, found.mode & 0o777, call.uid)
        if keep and call.uid == 0:
            files.chown(target, found.uid, found.gid)
            files.touch(target, mtime_ns=found.mtime_ns)


def _below(call: Invocation, path: str, *, recursive: bool) -> list[str]:
    files, found, waiting = call.device.filesystem, [], [path]
    while waiting:
        here = waiting.pop()
        found.append(here)
        if recursive and files.exists(here, call.uid) and files.lstat(here, call.uid).is_directory:
            waiting += [f"{here}/{name}" for name in files.listdir(here, call.uid)]
    return found


def _octal(text: str) -> int:
    try:
        return int(text, 8) & 0o7777
    except ValueError:
        raise UsageError(f"bad mode '{text}'") from None


def _mode_after(change: str, mode: int) -> int:
    if re.fullmatch("[0-7]{1,5}", change):
        return int(change, 8)
    for part in change.split(","):
        found = re.fullmatch("([ugoa]*)([-+=])([rwxX]*)", part)
        if not found:
            raise UsageError(f"bad mode '{change}'")
        who, how, what = found.groups()
        bits = sum({"r": 4, "w": 2, "x": 1, "X": 1}[letter] for letter in set(what))
        shifts = [{"u": 6, "g": 3, "o": 0}[one] for one in ("ugo" if not who or "a" in who else who)]
        for shift in shifts:
            if how == "=":
                mode &= ~(7 << shift)
            mode = mode & ~(bits << shift) if how == "-" else mode | bits << shift
    return mode
