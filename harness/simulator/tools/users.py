"""Names of users and groups: id, whoami, groups, su."""

from __future__ import annotations

import re
from dataclasses import replace

from harness.simulator.shell import Streams, run_argv, run_line
from harness.simulator.shell.interactive import run_interactively
from harness.simulator.shell.interpreter import forked
from harness.simulator.shell.invocation import Invocation, UsageError
from harness.simulator.tools.options import arguments, path_of

NAMES = {
    0: "root",
    1000: "system",
    1001: "radio",
    1002: "bluetooth",
    1004: "input",
    1007: "log",
    1010: "wifi",
    1011: "adb",
    1013: "media",
    1015: "sdcard_rw",
    1023: "media_rw",
    1028: "sdcard_r",
    1036: "logd",
    1073: "network_stack",
    1078: "ext_data_rw",
    1079: "ext_obb_rw",
    2000: "shell",
    2001: "cache",
    3001: "net_bt_admin",
    3002: "net_bt",
    3003: "inet",
    3006: "net_bw_stats",
    9997: "everybody",
    9999: "nobody",
}
SHELL_GROUPS = (1004, 1007, 1011, 1015, 1028, 1078, 1079, 3001, 3002, 3003, 3006, 3009, 3011, 3012)
_MORE_NAMES = {3009: "readproc", 3011: "uhid", 3012: "readtracefs"}


def name_of(uid: int) -> str:
    """The name of a uid or gid; an app's is `u0_a` and the number of the app."""
    if uid in NAMES or uid in _MORE_NAMES:
        return NAMES.get(uid) or _MORE_NAMES[uid]
    user, app = divmod(uid, 100_000)
    return f"u{user}_a{app - 10_000}" if 10_000 <= app < 20_000 else str(uid)


def uid_of(name: str) -> int:
    """The uid of a name or number. Raises UsageError."""
    if name.isdecimal() and len(name) < 11:
        return int(name)
    if app := re.fullmatch(r"u(\d{1,4})_a(\d{1,5})", name):
        return int(app[1]) * 100_000 + 10_000 + int(app[2])
    for uid, known in (NAMES | _MORE_NAMES).items():
        if known == name:
            return uid
    raise UsageError(f"unknown user '{name}'")


async def id_(call: Invocation) -> int:
    """`id [-u] [-n] [-g] [-G] [-Z]`."""
    given = arguments(call, "ugGnrZ")
    if given.has("-G"):
        all_groups = (call.uid,) if call.uid == 0 else (call.uid, *SHELL_GROUPS)
        call.out(" ".join(name_of(each) if given.has("-n") else str(each) for each in all_groups) + "\n")
        return 0
    if given.has("-Z"):
        call.out("u:r:su:s0\n" if call.uid == 0 else "u:r:shell:s0\n")
        return 0
    if given.has("-u", "-g"):
        named = given.has("-n")
        call.out(f"{name_of(call.uid) if named else call.uid}\n")
        return 0
    groups = (call.uid,) if call.uid == 0 else (call.uid, *SHELL_GROUPS)
    listed = ",".join(f"{group}({name_of(group)})" for group in groups)
    context = "u:r:su:s0" if call.uid == 0 else "u:r:shell:s0"
    name = name_of(call.uid)
    call.out(f"uid={call.uid}({name}) gid={call.uid}({name}) groups={listed} context={context}\n")
    return 0


async def whoami(call: Invocation) -> int:
    """`whoami`."""
    call.out(f"{name_of(call.uid)}\n")
    return 0


async def groups(call: Invocation) -> int:
    """`groups`."""
    call.out(" ".join(name_of(group) for group in (call.uid, *SHELL_GROUPS)) + "\n")
    return 0


async def su(call: Invocation) -> int:
    """`su`, `su -c LINE`, `su 0 COMMAND`, `su root COMMAND`, `su 2000 -c LINE`: as root, or as the user named."""
    words = [word for word in call.argv[1:] if word not in ("-", "-l", "--login", "-mm", "--mount-master", "-M")]
    uid = 0
    if words and not words[0].startswith("-"):
        try:
            uid = uid_of(words[0].split(",")[0])
        except UsageError:
            call.err(f"su: invalid uid/gid '{words[0]}'\n")
            return 1
        words.pop(0)
    environment = dict(call.environment) | {"USER": name_of(uid), "LOGNAME": name_of(uid)}
    if words[:1] == ["-c"]:
        words = ["sh", "-c", " ".join(words[1:])]
    return await run_argv(replace(call, uid=uid, environment=environment), tuple(words or ("sh",)))


async def sh(call: Invocation) -> int:
    """`sh -c LINE [NAME WORDS]`, `sh FILE`, and `sh` alone, which reads commands from standard input."""
    streams = Streams(stdin=call.stdin, stdout=call.stdout, stderr=call.stderr)
    words = list(call.argv[1:])
    while words and words[0] in ("-e", "-x", "-l", "-i", "-u"):
        words.pop(0)
    if not words:
        return await run_interactively(call.device, streams, uid=call.uid, environment=call.environment, cwd=call.cwd)
    if words[0] == "-c":
        if len(words) < 2:
            raise UsageError("-c: argument expected")
        line, positional = words[1], tuple(words[3:])
    else:
        try:
            raw = call.device.filesystem.read(path_of(call, words[0]), call.uid)
        except OSError as error:
            call.err(f"sh: {words[0]}: {error.strerror}\n")
            return 127
        line, positional = raw.decode(errors="replace"), tuple(words[1:])
    nested = run_line(
        call.device,
        line,
        streams,
        uid=call.uid,
        cwd=call.cwd,
        environment=call.environment,
        positional=positional,
    )
    return await forked(call.device, nested)
