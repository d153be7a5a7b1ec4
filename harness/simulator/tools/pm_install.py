"""The verbs of `pm` that install: in one step, or in a session."""

from __future__ import annotations

import asyncio

from harness.simulator.apps.apk import InstallFailed
from harness.simulator.apps.splits import base_and_splits, read_part
from harness.simulator.machine.filesystem import CAPACITY
from harness.simulator.shell.invocation import Invocation
from harness.simulator.system.services.package import InstallOptions, Session
from harness.simulator.tools.words import CommandFailed, Words, check_user, java_exception

_SHELL, _SHELL_FILE = "com.android.server.pm.PackageManagerShellCommand", "PackageManagerShellCommand.java"
# Options of PackageManagerShellCommand.makeInstallParams in Android 14; any other is refused.
INSTALL_FLAGS = frozenset(
    {"-r", "-R", "-t", "-f", "-d", "-g", "--restrict-permissions", "--dont-kill", "--ephemeral", "--instant",
     "--instantapp", "--full", "--preload", "--update-ownership", "--force-sdk", "--apex", "--force-non-staged",
     "--multi-package", "--staged", "--force-queryable", "--enable-rollback", "--skip-verification", "--skip-enable",
     "--bypass-low-target-sdk-block"}
)  # fmt: skip
INSTALL_VALUES = frozenset(
    {"-p", "--pkg", "--abi", "--install-location", "--install-reason", "--originating-uri", "--referrer",
     "--force-uuid", "--staged-ready-timeout"}
)  # fmt: skip


async def install(call: Invocation, words: Words) -> int:
    """`install [-r] [-R] [-d] [-t] [-g] [-i INSTALLER] [--user N] [-S SIZE] [PATH|-]`."""
    options, size = _install_options(words, "install")
    path = words.next()
    data = await _apk(call, path, size)
    return await _commit(call, data, path or "base.apk", options)


async def install_create(call: Invocation, words: Words) -> int:
    """`install-create`: open a session."""
    options, _ = _install_options(words, "install-create")
    number = call.device.packages.open_session(options)
    call.out(f"Success: created install session [{number}]\n")
    return 0


async def install_write(call: Invocation, words: Words) -> int:
    """`install-write [-S SIZE] SESSION NAME [PATH|-]`."""
    size = None
    for option in words.options():
        if option == "-S":
            size = words.need_number("missing size")
    number, name, path = words.need("missing session id"), words.need("missing split name"), words.next()
    data = await _apk(call, path, size)
    session = _session(call, number)
    held = sum(len(each) for one in call.device.packages.sessions.values() for each in one.written.values())
    if held + len(data) > CAPACITY:
        raise CommandFailed("Failure [INSTALL_FAILED_INSUFFICIENT_STORAGE: Failed to allocate]\n", 1)
    session.written[name] = data
    call.out(f"Success: streamed {len(data)} bytes\n")
    return 0


async def install_commit(call: Invocation, words: Words) -> int:
    """`install-commit SESSION`."""
    number = words.need("missing session id")
    session = _session(call, number)
    del call.device.packages.sessions[int(number)]
    try:
        parts = [read_part(data, name) for name, data in session.written.items()]
        base, splits = base_and_splits(parts)
        await call.device.packages.install(base.data, base.file, session.options, splits)
    except InstallFailed as failed:
        call.out(f"Failure [{failed}]\n")
        return 1
    call.out("Success\n")
    return 0


async def install_abandon(call: Invocation, words: Words) -> int:
    """`install-abandon SESSION`."""
    number = words.need("missing session id")
    _session(call, number)
    del call.device.packages.sessions[int(number)]
    call.out("Success\n")
    return 0


def _install_options(words: Words, verb: str) -> tuple[InstallOptions, int | None]:
    size, installer, chosen = None, "", set()
    for option in words.options():
        if option == "-S":
            size = words.need_number("missing size")
        elif option == "-i":
            installer = words.need("missing installer")
        elif option == "--user":
            check_user(words)
        elif option in INSTALL_VALUES:
            words.need(f"missing value of {option}")
        elif option in INSTALL_FLAGS:
            chosen.add(option)
        else:
            raise java_exception(
                "package",
                verb,
                "java.lang.IllegalArgumentException",
                f"Unknown option {option}",
                (f"{_SHELL}.makeInstallParams({_SHELL_FILE}:3280)", f"{_SHELL}.runInstall({_SHELL_FILE}:1401)"),
            )
    options = InstallOptions(
        replace="-R" not in chosen,
        downgrade="-d" in chosen,
        test="-t" in chosen,
        grant_all="-g" in chosen,
        restrict="--restrict-permissions" in chosen,
        old_target="--bypass-low-target-sdk-block" in chosen,
        force_queryable="--force-queryable" in chosen,
        installer=installer,
    )
    return options, size


async def _apk(call: Invocation, path: str | None, size: int | None) -> bytes:
    if path in (None, "-"):
        if size is None:
            raise CommandFailed("Error: must either specify a package size or an APK file\n", 1)
        return await _streamed(call, size)
    try:
        return call.device.filesystem.read(path or "", call.uid)
    except OSError as problem:
        text = f"Error: Unable to open file: {path}\nConsider using a file under /data/local/tmp/\n"
        raise CommandFailed(f"{text}Error: failed to open: {path}: {problem.strerror}\n") from problem


async def _streamed(call: Invocation, size: int) -> bytes:
    """What the host streams. Raises CommandFailed when less than promised comes, or more than there is room for."""
    if not 0 < size <= CAPACITY:
        raise CommandFailed("Failure [INSTALL_FAILED_INSUFFICIENT_STORAGE: Failed to allocate]\n", 1)
    try:
        return await call.stdin.readexactly(size)
    except asyncio.IncompleteReadError:
        raise CommandFailed("Failure [INSTALL_FAILED_MEDIA_UNAVAILABLE: Failed to read]\n", 1) from None


async def _commit(call: Invocation, data: bytes, path: str, options: InstallOptions) -> int:
    try:
        await call.device.packages.install(data, path, options)
    except InstallFailed as failed:
        call.out(f"Failure [{failed}]\n")
        return 1
    call.out("Success\n")
    return 0


def _session(call: Invocation, number: str) -> Session:
    session = call.device.packages.sessions.get(int(number)) if number.isdecimal() else None
    if session is None:
        text = f"Caller has no access to session {number}"
        raise java_exception("package", "install-commit", "java.lang.SecurityException", text)
    return session
