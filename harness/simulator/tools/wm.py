"""wm: the size and density of the screen. Source: WindowManagerShellCommand of frameworks/base (android14-release)."""

from __future__ import annotations

from harness.simulator.shell.invocation import Invocation
from harness.simulator.system.screen.views import HEIGHT, WIDTH


async def wm(call: Invocation) -> int:
    """`wm size` and `wm density`; the screen of this device cannot be changed."""
    match call.argv[1:]:
        case ("size",):
            call.out(f"Physical size: {WIDTH}x{HEIGHT}\n")
        case ("density",):
            call.out(f"Physical density: {call.device.properties['ro.sf.lcd_density']}\n")
        case ("size" | "density", *_):
            call.err("Error: the size of this screen is fixed\n")
            return 255
        case ("dismiss-keyguard",):
            pass
        case words:
            call.out(f"Unknown command: {words[0] if words else ''}\n")
            return 255
    return 0
