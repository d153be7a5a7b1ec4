"""`cmd SERVICE ...`: the command of one service."""

from __future__ import annotations

from dataclasses import replace

from harness.simulator.shell import run_argv
from harness.simulator.shell.invocation import Command, Invocation
from harness.simulator.tools.am import am
from harness.simulator.tools.appops import appops
from harness.simulator.tools.location import location
from harness.simulator.tools.pm import pm


async def user(call: Invocation) -> int:
    """`cmd user list`."""
    if call.argv[1:2] == ("list",):
        call.out(
            "1 users:\n\n0: id=0, name=机主, type=full.SYSTEM,"
            " flags=ADMIN|FULL|INITIALIZED|MAIN|PRIMARY|SYSTEM (running)\n"
        )
        return 0
    call.err(f"Unknown command: {' '.join(call.argv[1:])}\n")
    return 255


async def cmd(call: Invocation) -> int:
    """Find the service and run its command in the place of this one."""
    if len(call.argv) < 2:
        call.err(
            "cmd: No service specified; use -l to list all running services. Use -w to start and wait for a service.\n"
        )
        return 20
    service, words = call.argv[1], call.argv[2:]
    if service == "-l":
        listed = sorted({*SERVICES, *BY_COMMAND, *SILENT})
        call.out("Currently running services:\n" + "".join(f"  {each}\n" for each in listed))
        return 0
    if service in SERVICES:
        return await SERVICES[service](replace(call, argv=(service, *words)))
    if service in BY_COMMAND:
        return await run_argv(call, (BY_COMMAND[service], *words))
    if service in SILENT:
        call.err("No shell command implementation.\n")  # Binder.onShellCommand, where a service has none of its own
        return 0
    call.err(f"cmd: Can't find service: {service}\n")
    return 20


SERVICES: dict[str, Command] = {"activity": am, "appops": appops, "location": location, "package": pm, "user": user}
# Services of Android 14 that take no commands, the two that are named after permissions among them: what asks for a
# permission by way of them changes nothing. Names: T:service_list__android12_humane.txt.
SILENT = frozenset(
    {"clipboard", "iphonesubinfo", "isub", "meminfo", "permission", "permissionmgr", "permission_checker"}
)
BY_COMMAND = {
    "settings": "settings",
    "window": "wm",
    "content": "content",
    "device_config": "device_config",
    "input": "input",
}
