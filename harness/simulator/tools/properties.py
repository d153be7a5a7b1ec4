"""getprop and setprop."""

from __future__ import annotations

from harness.simulator.shell.invocation import Invocation


async def getprop(call: Invocation) -> int:
    """`getprop [NAME [DEFAULT]]`."""
    properties = call.device.properties
    words = [word for word in call.argv[1:] if not word.startswith("-")]
    if not words:
        call.out("".join(f"[{name}]: [{properties[name]}]\n" for name in sorted(properties)))
        return 0
    default = words[1] if len(words) > 1 else ""
    call.out(f"{properties.get(words[0], default)}\n")
    return 0


async def setprop(call: Invocation) -> int:
    """`setprop NAME VALUE`."""
    if len(call.argv) != 3:
        call.err('setprop: Needs 2 arguments (see "setprop --help")\n')
        return 1
    name, value = call.argv[1:]
    try:
        if call.uid != 0 and not name.startswith(("debug.", "log.", "persist.log.tag", "sys.powerctl")):
            raise PermissionError(name)
        if name == "sys.powerctl":
            call.device.power(value)
        call.device.properties.set(name, value)
    except PermissionError:
        call.err(f"Failed to set property '{name}' to '{value}'.\nSee dmesg for error reason.\n")
        return 1
    except ValueError:
        call.err(f"setprop: value '{value}' too long; try '{value[:91]}'\n")
        return 1
    return 0
