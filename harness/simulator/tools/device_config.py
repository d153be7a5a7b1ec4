"""`device_config`: the flags of the platform, by namespace."""

from __future__ import annotations

from harness.simulator.shell.invocation import Invocation
from harness.simulator.tools.words import CommandFailed, Words, failure


async def device_config(call: Invocation) -> int:
    """`get|put|delete NAMESPACE KEY [VALUE]`, `list [NAMESPACE]`."""
    words = Words(call.argv[1:])
    try:
        return _run(call, words.need("Unspecified command"), words)
    except CommandFailed as failed:
        return failure(call, failed)


def _run(call: Invocation, verb: str, words: Words) -> int:
    settings = call.device.settings
    if verb == "list":
        namespace = words.next()
        for name, value in settings.rows("config").items():
            if namespace is None or name.startswith(f"{namespace}/"):
                call.out(f"{name if namespace is None else name.partition('/')[2]}={value}\n")
        return 0
    name = f"{words.need('Unspecified namespace')}/{words.need('Unspecified key')}"
    match verb:
        case "get":
            call.out(f"{settings.get('config', name) or 'null'}\n")
        case "put":
            settings.put("config", name, words.need("Unspecified value"))
        case "delete":
            known = settings.delete("config", name)
            call.out(f"{'Successfully deleted' if known else 'Failed to delete'} {name.partition('/')[2]}\n")
        case _:
            raise CommandFailed(f"Invalid command: {verb}\n")
    return 0
