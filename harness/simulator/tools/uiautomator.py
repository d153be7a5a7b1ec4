"""uiautomator dump. Source: Launcher and DumpCommand of frameworks/base, cmds/uiautomator (android14-release)."""

from __future__ import annotations

from harness.simulator.machine.filesystem import absolute
from harness.simulator.shell.invocation import Invocation
from harness.simulator.system.screen import uidump

DEFAULT_FILE = "/sdcard/window_dump.xml"
HELP = """\
Usage: uiautomator <subcommand> [options]

Available subcommands:

help: displays help message

runtest: executes UI automation tests

dump: creates an XML dump of current UI hierarchy
    dump [--verbose][file]
      [--compressed]: dumps compressed layout information.
      [file]: the location where the dumped XML should be stored, default is
      /sdcard/window_dump.xml

events: prints out accessibility events until terminated
"""


async def uiautomator(call: Invocation) -> int:
    """`uiautomator dump [--compressed] [FILE]`. As on a phone its failures are told on stderr and exit 0."""
    subcommand, *rest = call.argv[1:] or ("help",)
    if subcommand != "dump":
        call.out(HELP)
        return 0 if subcommand == "help" else 1
    operands = [each for each in rest if not each.startswith("--")]
    windows = call.device.windows
    if not await windows.idle():
        call.err("ERROR: could not get idle state.\n")
        return 0
    top = await windows.top()
    if top is None:
        call.err("ERROR: null root node returned by UiTestAutomationBridge.\n")
        return 0
    xml = uidump.dump(top.root, compressed="--compressed" in rest)
    path = absolute(operands[0] if operands else DEFAULT_FILE, call.cwd)
    if path == "/dev/tty":
        call.out(xml)
    else:
        _write(call, path, xml)
    call.out(f"UI hierchary dumped to: {path}\n")
    return 0


def _write(call: Invocation, path: str, xml: str) -> None:
    """Write the file; what goes wrong is told, and the success line follows all the same."""
    try:
        call.device.filesystem.write(path, xml.encode(), call.uid)
    except OSError as problem:
        call.err(f"java.io.FileNotFoundException: {path}: open failed: {problem.strerror}\n")
