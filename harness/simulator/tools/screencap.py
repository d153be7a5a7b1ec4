"""screencap. Source: frameworks/base, cmds/screencap (android14-release)."""

from __future__ import annotations

import struct

from harness.simulator.machine.filesystem import absolute
from harness.simulator.shell.invocation import Invocation
from harness.simulator.system.screen import picture

RGBA_8888, COLORSPACE_SRGB = 1, 1


async def screencap(call: Invocation) -> int:
    """`screencap [-p] [-d ID] [FILE]`.

    PNG with -p or into a *.png file, else width, height, format, colour space and pixels.
    """
    words = list(call.argv[1:])
    if "-h" in words or "--help" in words:
        call.err("usage: screencap [-hp] [-d display-id] [FILENAME]\n")
        return 1
    if "-d" in words:
        del words[(at := words.index("-d")) : at + 2]
    operands = [each for each in words if not each.startswith("-")]
    windows = call.device.windows
    clock = f"{call.device.clock.local():%H:%M}"
    image = picture.screenshot(await windows.shown(), clock=clock, toasts=[toast.text for toast in windows.toasts()])
    if "-p" in words or (operands and operands[0].endswith(".png")):
        data = picture.png(image)
    else:
        header = struct.pack("<4I", image.width, image.height, RGBA_8888, COLORSPACE_SRGB)
        data = header + image.convert("RGBA").tobytes()
    if not operands:
        call.stdout.write(data)
        await call.stdout.drain()
        return 0
    try:
        call.device.filesystem.write(absolute(operands[0], call.cwd), data, call.uid)
    except OSError as problem:
        call.err(f"Error opening file: {operands[0]} ({problem.strerror})\n")
        return 1
    return 0
