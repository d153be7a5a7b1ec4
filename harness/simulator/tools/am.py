"""`am`, which is `cmd activity`: start, stop and broadcast."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

import msgspec

from harness.simulator.apps.caller import JavaThrow, SecurityThrow
from harness.simulator.apps.intents import ACTION_MAIN, CATEGORY_LAUNCHER, Intent
from harness.simulator.apps.packages import Component, InstalledPackage
from harness.simulator.shell.invocation import Invocation
from harness.simulator.system.activity.records import NOT_FOUND, Started, StartFailed
from harness.simulator.system.naming import PROC_STATES
from harness.simulator.tools.words import CommandFailed, Verb, Words, check_user, java_exception, run_verb

WAIT_S = 10.0  # then `am start -W` reports a timeout
NEW_TASK = 0x10000000
FLAG_OPTIONS = {
    "--activity-clear-top": 0x04000000,
    "--activity-clear-task": 0x00008000,
    "--activity-single-top": 0x20000000,
    "--activity-no-history": 0x40000000,
    "--activity-brought-to-front": 0x00400000,
    "--include-stopped-packages": 0x00000020,
    "--grant-read-uri-permission": 0x00000001,
    "--grant-write-uri-permission": 0x00000002,
}


async def am(call: Invocation) -> int:
    """Run one verb of the activity service."""
    return await run_verb(call, Words(call.argv[1:]), VERBS, "Activity manager (activity) commands")


def read_intent(words: Words, first: str | None = None, others: Callable[[str], bool] = lambda _: False) -> Intent:
    """Read an intent's options; `others` takes the options of the verb itself. Raises CommandFailed."""
    fields: dict[str, Any] = {"flags": 0}
    categories: list[str] = []
    extras: dict[str, Any] = {}
    pending = [first] if first else []
    while option := (pending.pop() if pending else next(words.options(), None)):
        if option in _FIELDS:
            fields[_FIELDS[option]] = words.need(f"Argument expected after {option}")
        elif option == "-c":
            categories.append(words.need("Argument expected after -c"))
        elif option == "-f":
            fields["flags"] |= words.need_number("Argument expected after -f")
        elif option in _EXTRAS:
            name = words.need(f"Argument expected after {option}")
            value = words.need(f"Argument expected after {option}")
            try:
                extras[name] = _EXTRAS[option](value)
            except ValueError:
                raise java_exception(
                    "activity", "start", "java.lang.NumberFormatException", f'For input string: "{value}"'
                ) from None
        elif option == "--esn":
            extras[words.need("Argument expected after --esn")] = None
        elif option in FLAG_OPTIONS:
            fields["flags"] |= FLAG_OPTIONS[option]
        elif option == "--user":
            check_user(words)
        elif not others(option):
            raise CommandFailed(f"Error: Unknown option: {option}\n")
    _operand(words.next(), fields, categories)
    if len(fields) == 1 and not categories:
        raise CommandFailed("Error: No intent supplied\n")
    return Intent(categories=tuple(categories), extras=extras, **fields)


_FIELDS = {"-a": "action", "-d": "data", "-t": "type", "-n": "component", "-p": "package"}
_EXTRAS: dict[str, Callable[[str], Any]] = {
    "--es": str,
    "-e": str,
    "--ei": int,
    "--el": int,
    "--ef": float,
    "--ez": lambda text: text.lower() in ("true", "t", "1"),
    "--eu": str,
    "--esa": lambda text: text.split(","),
    "--eia": lambda text: [int(each) for each in text.split(",")],
}


def _operand(operand: str | None, fields: dict[str, Any], categories: list[str]) -> None:
    """A word without an option is a URI, a component, or a package to be launched."""
    if operand is None:
        return
    if ":" in operand:
        fields["data"] = operand
    elif "/" in operand:
        fields["component"] = operand
    else:
        fields["package"] = operand
    if "component" not in fields and ":" not in operand and "action" not in fields:
        fields["action"] = ACTION_MAIN
        categories.append(CATEGORY_LAUNCHER)


async def start(call: Invocation, words: Words) -> int:
    """`start [-W] [-S] [-D] [--user N] INTENT`."""
    chosen: set[str] = set()

    def own(option: str) -> bool:
        if option in ("-W", "-S", "-D", "-N"):
            chosen.add(option)
        elif option in ("-R", "--display", "--windowingMode", "-P", "--start-profiler", "--sampling"):
            words.need(f"Argument expected after {option}")
        else:
            return False
        return True

    intent = read_intent(words, others=own)
    activities = call.device.activities
    if "-S" in chosen:
        await _stop_first(call, intent)
    call.out(f"Starting: Intent {intent.describe()}\n")
    say = call.out if "-W" in chosen else call.err  # as ActivityManagerShellCommand does
    began = time.monotonic()
    intent = _with_flags(intent, NEW_TASK)
    try:
        started = activities.stack.start(intent, uid=2000)
    except StartFailed as failed:
        return _not_started(say, intent, failed)
    if started.brought_forward:
        say("Warning: Activity not started, its current task has been brought to the front\n")
    elif started.delivered:
        say("Warning: Activity not started, intent has been delivered to currently running top-most instance.\n")
    if "-W" in chosen:
        await _wait(call, started, began)
    return 0


async def _stop_first(call: Invocation, intent: Intent) -> None:
    found = call.device.packages.query("activity", intent)
    if not found:
        raise CommandFailed(f"Error: Intent does not match any activities: {intent.describe()}\n", 1)
    call.out(f"Stopping: {found[0][0].name}\n")
    await call.device.activities.force_stop(found[0][0])


def _not_started(say: Callable[[str], None], intent: Intent, failed: StartFailed) -> int:
    if failed.code != NOT_FOUND:
        frames = (
            "com.android.server.wm.ActivityTaskSupervisor.checkStartAnyActivityPermission(ActivityTaskSupervisor.java:1125)",
            "com.android.server.wm.ActivityStarter.executeRequest(ActivityStarter.java:1055)",
            "com.android.server.am.ActivityManagerShellCommand.runStartActivity(ActivityManagerShellCommand.java:588)",
        )
        raise java_exception("activity", "start", "java.lang.SecurityException", str(failed), frames)
    if intent.target:
        package, name = intent.target
        say(f"Error type 3\nError: Activity class {{{package}/{name}}} does not exist.\n")
    else:
        say(f"Error: Activity not started, unable to resolve Intent {intent.describe()}\n")
    return 1


async def _wait(call: Invocation, started: Started, began: float) -> None:
    stack = call.device.activities.stack
    status = "ok"
    try:
        await asyncio.wait_for(stack.settled(), WAIT_S)
    except TimeoutError:
        status = "timeout"
    drawn = stack.top() or started.record
    total = int((time.monotonic() - began) * 1000)
    call.out(f"Status: {status}\n")
    call.out(f"LaunchState: {started.launch_state}\n")
    call.out(f"Activity: {drawn.short_name}\n")
    if status == "ok" and not started.delivered:
        call.out(f"TotalTime: {total}\n")
    call.out(f"WaitTime: {total + 2}\nComplete\n")


async def start_service(call: Invocation, words: Words) -> int:
    """`start-service`, `startservice INTENT`."""
    return _start_service(call, words, foreground=False)


async def start_foreground_service(call: Invocation, words: Words) -> int:
    """`start-foreground-service INTENT`."""
    return _start_service(call, words, foreground=True)


def _start_service(call: Invocation, words: Words, *, foreground: bool) -> int:
    intent = read_intent(words)
    call.out(f"Starting service: Intent {intent.describe()}\n")
    found = _service(call, intent)
    if found is None:
        raise CommandFailed("Error: Not found; no service started.\n")
    package, component = found
    if not component.exported and call.uid not in (0, package.uid):
        raise CommandFailed(f"Error: Requires permission not exported from uid {package.uid}\n")
    activities = call.device.activities
    # Whoever asks, it is the state of the app itself that counts (ActiveServices.startServiceLocked).
    needs_leave = not foreground and not activities.services.is_started(package, component)
    if needs_leave and (refusal := activities.start_refused(package)):
        raise CommandFailed(f"Error: {refusal}\n")
    package.stopped = package.not_launched = False
    try:
        activities.services.start(package, component, intent, uid=call.uid, foreground=foreground)
    except JavaThrow as refused:
        raise java_exception("activity", "start-foreground-service", refused.java_class, refused.message) from refused
    return 0


async def stop_service(call: Invocation, words: Words) -> int:
    """`stop-service`, `stopservice INTENT`."""
    intent = read_intent(words)
    call.out(f"Stopping service: Intent {intent.describe()}\n")
    found = _service(call, intent)
    for record in call.device.activities.services.records:
        if found and (record.package, record.component) == found:
            call.device.activities.services.stop(record)
            call.out("Service stopped\n")
            return 0
    call.out("Service not stopped: was not running.\n")
    return 255


def _service(call: Invocation, intent: Intent) -> tuple[InstalledPackage, Component] | None:
    found = call.device.packages.query("service", intent)
    return found[0] if found and found[0][0].classes else None


async def broadcast(call: Invocation, words: Words) -> int:
    """`broadcast [--user N] [--receiver-permission P] INTENT`."""

    def own(option: str) -> bool:
        if option == "--receiver-permission":
            words.need("Argument expected after --receiver-permission")
        return option in ("--receiver-permission", "--receiver-foreground", "--async")

    intent = _with_flags(read_intent(words, others=own), 0x00400000)
    call.out(f"Broadcasting: Intent {intent.describe()}\n")
    await call.stdout.drain()
    broadcasts = call.device.activities.broadcasts
    try:
        broadcasts.require_sender(intent, uid=call.uid, pid=call.device.jobs.new_pid())
    except SecurityThrow as refused:
        frames = (
            "com.android.server.am.ActivityManagerService.broadcastIntentLockedTraced(ActivityManagerService.java:14557)",
            "com.android.server.am.ActivityManagerService.broadcastIntentWithFeature(ActivityManagerService.java:15306)",
            "com.android.server.am.ActivityManagerShellCommand.runSendBroadcast(ActivityManagerShellCommand.java:937)",
        )
        raise java_exception("activity", "broadcast", refused.java_class, refused.message, frames) from refused
    broadcasts.send(intent, uid=call.uid)
    call.out("Broadcast completed: result=0\n")
    return 0


async def force_stop(call: Invocation, words: Words) -> int:
    """`force-stop [--user N] PKG`: silent, also for a package that is not there."""
    package = call.device.packages.get(_package_name(words))
    if package:
        await call.device.activities.force_stop(package)
    return 0


async def stop_app(call: Invocation, words: Words) -> int:
    """`stop-app [--user N] PKG`: kills without setting the stopped state."""
    package = call.device.packages.get(_package_name(words))
    if package:
        call.device.activities.stack.remove_package(package.name)
        await call.device.processes.kill_uid(package.uid, "stop app")
    return 0


async def kill(call: Invocation, words: Words) -> int:
    """`kill [--user N] PKG`: only what is safe to kill, that is what runs in the background."""
    package = call.device.packages.get(_package_name(words))
    for process in call.device.processes.by_uid(package.uid) if package else ():
        if call.device.activities.process_state(process) == "cch":
            call.device.processes.kill(process, "kill background")
    return 0


async def kill_all(call: Invocation, words: Words) -> int:
    """`kill-all`: every background process."""
    for process in call.device.processes:
        if call.device.activities.process_state(process) == "cch":
            call.device.processes.kill(process, "kill all background")
    return 0


def _package_name(words: Words) -> str:
    for option in words.options():
        if option == "--user":
            check_user(words)
    return words.need("no package specified")


async def stack(call: Invocation, words: Words) -> int:
    """`stack list`, `task list`."""
    if words.next() != "list":
        raise CommandFailed("Error: unknown command\n")
    activities = call.device.activities.stack
    for task in reversed(activities.tasks):
        shown = "true" if activities.tasks[-1] is task else "false"
        call.out(f"RootTask id={task.number} bounds=[0,0][1080,2400] displayId=0 userId=0\n")
        for record in task.activities[-1:]:
            call.out(
                f"  taskId={task.number}: {record.package}/{record.name} bounds=[0,0][1080,2400] userId=0"
                f" visible={shown}\n"
            )
        call.out("\n")
    return 0


async def get_current_user(call: Invocation, words: Words) -> int:
    """`get-current-user`."""
    call.out("0\n")
    return 0


async def get_started_user_state(call: Invocation, words: Words) -> int:
    """`get-started-user-state USER`."""
    user = words.need("Argument expected: user id")
    call.out("RUNNING_UNLOCKED\n" if user == "0" else f"User is not started: {user}\n")
    return 0


async def get_uid_state(call: Invocation, words: Words) -> int:
    """`get-uid-state UID`."""
    uid = words.need_number("Argument expected: uid")
    code, name = (0, "PER") if uid < 10000 else PROC_STATES[call.device.activities.live_state(uid)]
    if uid >= 10000 and not call.device.processes.by_uid(uid):
        code, name = 20, "NONE"
    call.out(f"{code} ({name})\n")
    return 0


def _with_flags(intent: Intent, flags: int) -> Intent:
    return msgspec.structs.replace(intent, flags=intent.flags | flags)


VERBS: dict[str, Verb] = {
    "broadcast": broadcast,
    "force-stop": force_stop,
    "get-current-user": get_current_user,
    "get-started-user-state": get_started_user_state,
    "get-uid-state": get_uid_state,
    "kill": kill,
    "kill-all": kill_all,
    "stack": stack,
    "start": start,
    "start-activity": start,
    "start-foreground-service": start_foreground_service,
    "startforegroundservice": start_foreground_service,
    "start-service": start_service,
    "startservice": start_service,
    "stop-app": stop_app,
    "stop-service": stop_service,
    "stopservice": stop_service,
    "task": stack,
}
