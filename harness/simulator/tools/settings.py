"""settings.

Source: SettingsService.MyShellCommand of frameworks/base, packages/SettingsProvider (android14-release).
"""

from __future__ import annotations

from harness.simulator.shell.invocation import Invocation
from harness.simulator.system.services.settings import TABLES

HELP = """\
Settings provider (settings) commands:
  help
      Print this help text.
  get [--user <USER_ID> | current] NAMESPACE KEY
      Retrieve the current value of KEY.
  put [--user <USER_ID> | current] NAMESPACE KEY VALUE [TAG] [default]
      Change the contents of KEY to VALUE.
  delete [--user <USER_ID> | current] NAMESPACE KEY
      Delete the entry for KEY.
  list [--user <USER_ID> | current] NAMESPACE
      Print all defined keys.
      NAMESPACE is one of {system, secure, global}, case-insensitive
"""
OPERANDS = {"get": (2, 2), "put": (3, 5), "delete": (2, 2), "list": (1, 1)}


async def settings(call: Invocation) -> int:
    """`settings get|put|delete|list NAMESPACE [KEY [VALUE]]`; anything wrong gives 255."""
    words = list(call.argv[1:])
    if "--user" in words:
        del words[(at := words.index("--user")) : at + 2]
    verb, *operands = words or ["help"]
    if verb in ("help", "-h"):
        call.out(HELP)
        return 0
    if verb not in OPERANDS:
        call.out(f"Unknown command: {verb}\n{HELP}")
        return 255
    namespace = operands[0].lower() if operands else ""
    if namespace and namespace not in TABLES:
        return _wrong(call, f"Invalid namespace '{operands[0]}'")
    least, most = OPERANDS[verb]
    if len(operands) < least:
        return _wrong(call, "Bad arguments")
    if len(operands) > most:
        return _wrong(call, "Too many arguments")
    table = call.device.settings
    match verb:
        case "get":
            value = table.get(namespace, operands[1])
            call.out("null\n" if value is None else f"{value}\n")
        case "put":
            table.put(namespace, operands[1], operands[2])
        case "delete":
            call.out(f"Deleted {int(table.delete(namespace, operands[1]))} rows\n")
        case _:
            call.out("".join(f"{name}={value}\n" for name, value in table.rows(namespace).items()))
    return 0


def _wrong(call: Invocation, message: str) -> int:
    call.err(f"{message}\n")
    return 255
