"""`appops`, which is `cmd appops`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_args

from harness.simulator.dumps import appops as appops_dump
from harness.simulator.shell.invocation import Invocation
from harness.simulator.system import knowledge
from harness.simulator.system.knowledge import Mode
from harness.simulator.tools.words import CommandFailed, Verb, Words, check_user, run_verb


@dataclass(frozen=True, slots=True)
class Target:
    """A package, or a uid alone (`package` is None)."""

    uid: int
    package: str | None


async def appops(call: Invocation) -> int:
    """Run one verb of the app-ops service."""
    return await run_verb(call, Words(call.argv[1:]), VERBS, "AppOps service (appops) commands")


async def get(call: Invocation, words: Words) -> int:
    """`get [--user N] [--attribution TAG] PKG|UID [OP]`."""
    _, target = _target(call, words)
    op = _op(word) if (word := words.next()) else None
    lines = appops_dump.uid_lines(call.device, target.uid, op)
    if target.package:
        lines += appops_dump.package_lines(call.device, target.uid, target.package, op)
    if not lines:
        lines = ["No operations."]
        if op:
            lines.append(f"Default mode: {knowledge.app_ops()[op].default}")
    call.out("\n".join(lines) + "\n")
    return 0


async def set_(call: Invocation, words: Words) -> int:
    """`set [--user N] [--uid] PKG|UID OP MODE`: without --uid the package's mode, which a uid mode overrules."""
    whole_uid, target = _target(call, words)
    op, mode = _op(words.need("Operation not specified.")), _mode(words.need("Mode not specified."))
    if whole_uid or target.package is None:
        call.device.appops.set_uid_mode(target.uid, op, mode)
    else:
        call.device.appops.set_package_mode(target.uid, target.package, op, mode)
    return 0


async def query_op(call: Invocation, words: Words) -> int:
    """`query-op [--user N] OP [MODE]`."""
    for option in words.options():
        if option == "--user":
            check_user(words)
    op = _op(words.need("Operation not specified."))
    mode = _mode(words.next() or "allow")
    found = call.device.appops.packages_with_mode(op, mode)
    call.out("".join(f"{each}\n" for each in found) or "No operations.\n")
    return 0


async def reset(call: Invocation, words: Words) -> int:
    """`reset [--user N] [PKG]`."""
    for option in words.options():
        if option == "--user":
            check_user(words)
    name = words.next()
    if name and call.device.packages.get(name) is None:
        raise CommandFailed(f"Error: No UID for {name} in user 0\n")
    for package in call.device.packages:
        if name in (None, package.name):
            call.device.appops.reset(package.uid, package.name)
    call.out(f"Reset all modes for: user=0 package={name or 'null'}\n")
    return 0


def _target(call: Invocation, words: Words) -> tuple[bool, Target]:
    whole_uid = False
    for option in words.options():
        if option == "--user":
            check_user(words)
        elif option == "--uid":
            whole_uid = True
        elif option == "--attribution":
            words.need("Attribution tag not specified.")
        else:
            raise CommandFailed(f"Error: Unknown option: {option}\n")
    name = words.need("Package name or UID not specified.")
    uid = _uid(name)
    if uid is not None:
        return whole_uid, Target(uid, None)
    package = call.device.packages.get(name)
    if package is None:
        raise CommandFailed(f"Error: No UID for {name} in user 0\n")
    return whole_uid, Target(package.uid, name)


def _uid(text: str) -> int | None:
    """`10057` or `u0a57`."""
    if text.isdecimal():
        return int(text)
    number = text.removeprefix("u0a")
    return 10000 + int(number) if number != text and number.isdecimal() else None


def _op(text: str) -> str:
    name = text.removeprefix("android:").upper()
    if name.isdecimal() and int(name) < len(knowledge.app_ops()):
        return list(knowledge.app_ops())[int(name)]
    if name not in knowledge.app_ops():
        raise CommandFailed(f"Error: Unknown operation string: {text}\n")
    return name


def _mode(text: str) -> Mode:
    for mode in get_args(Mode):
        if text == mode:
            return mode  # type: ignore[no-any-return]
    raise CommandFailed(f"Error: Mode {text} is not valid\n")


VERBS: dict[str, Verb] = {"get": get, "query-op": query_op, "reset": reset, "set": set_}
