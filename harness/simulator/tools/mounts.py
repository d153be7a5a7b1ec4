"""mount, umount, nsenter."""

from __future__ import annotations

import re

from harness.simulator.shell import run_argv
from harness.simulator.shell.invocation import Invocation
from harness.simulator.tools.options import arguments, need, path_of
from harness.simulator.tools.processes import processes

_PARTITIONS = (
    ("/dev/block/dm-5", "/", "erofs", "ro,seclabel,relatime"),
    ("tmpfs", "/dev", "tmpfs", "rw,seclabel,nosuid,relatime,mode=755"),
    ("proc", "/proc", "proc", "rw,relatime,gid=3009,hidepid=invisible"),
    ("tmpfs", "/apex", "tmpfs", "rw,seclabel,nosuid,nodev,noexec,relatime,mode=755"),
    ("/dev/block/dm-44", "/data", "f2fs", "rw,lazytime,seclabel,nosuid,nodev,noatime"),
    ("/dev/fuse", "/storage/emulated", "fuse", "rw,lazytime,nosuid,nodev,noexec,noatime"),
)


async def mount(call: Invocation) -> int:
    """`mount`, `mount -t tmpfs NAME DIR`, `mount --bind|-o bind SOURCE DIR`; a remount for writing is refused."""
    given = arguments(call, "t:o:rwa", ("bind", "rbind", "move"))
    if not given.operands:
        for source, path, kind, flags in _PARTITIONS:
            call.out(f"{source} on {path} type {kind} ({flags})\n")
        for one in call.device.filesystem.mounts():
            kind = "f2fs" if one.kind == "bind" else one.kind
            call.out(f"{one.source} on {one.path} type {kind} (rw,seclabel,relatime)\n")
        return 0
    options = given.value("-o").split(",")
    target = given.operands[-1]
    if call.uid != 0:
        call.err(f"mount: '{given.operands[0]}'->'{target}': Operation not permitted\n")
        return 1
    if "remount" in options:
        # The partitions are read-only below as well: verified boot is on.
        call.err(f"mount: '{target}' not user mountable: Read-only file system\n" if "rw" in options else "")
        return 1 if "rw" in options else 0
    need(call, given.operands, 2)
    bind = given.has("--bind", "--rbind") or "bind" in options or "rbind" in options
    source = path_of(call, given.operands[0]) if bind else given.operands[0]
    try:
        call.device.filesystem.mount(source, path_of(call, target), "bind" if bind else "tmpfs")
    except OSError as error:
        call.err(f"mount: '{given.operands[0]}'->'{target}': {error.strerror}\n")
        return 1
    return 0


async def umount(call: Invocation) -> int:
    """`umount [-l] [-f] DIR...`."""
    given = arguments(call, "lfarv")
    need(call, given.operands, 1)
    if call.uid != 0:
        call.err(f"umount: {given.operands[0]}: Operation not permitted\n")
        return 1
    status = 0
    for operand in given.operands:
        try:
            call.device.filesystem.unmount(path_of(call, operand))
        except OSError as error:
            call.err(f"umount: {operand}: {error.strerror}\n")
            status = 1
    return status


async def nsenter(call: Invocation) -> int:
    """`nsenter --mount=/proc/PID/ns/mnt [--] COMMAND`, `nsenter -t PID -m COMMAND`: sees that process's mounts."""
    given = arguments(call, "t:m:F", ("mount=", "target="), mixed=False)
    if given.value("-m"):
        # With -t, -m takes no value: what getopt took for it is the first word of the command.
        given = arguments(call, "t:mF", ("mount=", "target="), mixed=False)
    if call.uid != 0:
        call.err("nsenter: setns: Operation not permitted\n")
        return 1
    named = re.fullmatch(r"/proc/(\d+)/ns/mnt", given.value("--mount", "-m"))
    pid = named[1] if named else given.value("-t", "--target")
    if not pid.isdecimal() or not any(process.pid == int(pid) for process in processes(call)):
        call.err(f"nsenter: /proc/{pid or '?'}/ns/mnt: No such file or directory\n")
        return 1
    with call.device.filesystem.seen_by(int(pid)):
        return await run_argv(call, given.operands or ("sh",))
