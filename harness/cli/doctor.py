"""`harness doctor`: is all there that a run needs, and if not, what to do."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import click

from harness.device import list_devices, open_device
from harness.device.adb import adb_program
from harness.errors import HarnessError

PTRACE_SCOPE = Path("/proc/sys/kernel/yama/ptrace_scope")
PARTS = ("witnesses/agent.js", "simulator/framework.jar")
FONT_FOLDERS = (Path("/usr/share/fonts"), Path.home() / ".fonts", Path.home() / ".local/share/fonts")
FONT_NAMES = ("wqy", "cjk", "han", "droidsansfallback", "uming", "ukai")


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing looked at: `ok` None means that it is only worth knowing."""

    name: str
    ok: bool | None
    found: str


@click.command()
@click.option("--device", "serial", default="", help="Also check what a run on this phone needs.")
def doctor(serial: str) -> None:
    """Check this computer, and a phone where one is named."""
    bad = False
    for check in _checks(serial):
        mark = {True: "✔", False: "✘", None: "·"}[check.ok]
        click.secho(f"{mark} {check.name}: {check.found}", fg={True: "green", False: "red", None: None}[check.ok])
        bad |= check.ok is False
    sys.exit(4 if bad else 0)


def _checks(serial: str) -> Iterator[Check]:
    yield _python()
    yield from (_part(part) for part in PARTS)
    yield _tried("adb", adb_program)
    yield _tried("writable folder for temporary files", lambda: tempfile.gettempdir())
    yield _ptrace()
    yield _font()
    yield _tried("devices", lambda: ", ".join(device.serial for device in list_devices()) or "none connected")
    if serial:
        yield from _phone(serial)


def _python() -> Check:
    version = ".".join(map(str, sys.version_info[:3]))
    return Check(name="Python", ok=sys.version_info >= (3, 11), found=version)


def _part(part: str) -> Check:
    there = files("harness").joinpath(part).is_file()
    return Check(name=part, ok=there, found="there" if there else "missing: install the harness again")


def _tried(name: str, action: Callable[[], object]) -> Check:
    try:
        return Check(name=name, ok=True, found=str(action()))
    except (HarnessError, OSError) as error:
        return Check(name=name, ok=False, found=str(error))


def _ptrace() -> Check:
    """Frida attaches to the simulator's app processes by ptrace, which they allow by prctl under scope 1."""
    try:
        scope = PTRACE_SCOPE.read_text(encoding="ascii").strip()
    except OSError:
        return Check(name="ptrace", ok=True, found="not restricted")
    if scope in ("0", "1"):
        return Check(name="ptrace", ok=True, found=f"kernel.yama.ptrace_scope={scope}")
    return Check(
        name="ptrace",
        ok=False,
        found=f"kernel.yama.ptrace_scope={scope} forbids attaching, so the simulator's apps cannot be watched. "
        "Run `sudo sysctl kernel.yama.ptrace_scope=1`.",
    )


def _font() -> Check:
    for folder in FONT_FOLDERS:
        for path in folder.rglob("*.tt[cf]"):
            if any(name in path.name.lower() for name in FONT_NAMES):
                return Check(name="Chinese font", ok=True, found=path.name)
    return Check(
        name="Chinese font",
        ok=None,
        found="none: simulator screenshots show boxes for Chinese. `apt-get install fonts-wqy-microhei` adds one.",
    )


def _phone(serial: str) -> Iterator[Check]:
    try:
        with open_device(serial) as device:
            info = device.info
            yield Check(name=serial, ok=True, found=f"{info.manufacturer} {info.model}, Android {info.release}")
            yield _tried("proxy setting", lambda: device.route.restore_leftover() or "as it should be")
            yield _tried("frida-server", lambda: device.instrumentation.device().name)
            root = device.adb.shell("su -c id")
            yield Check(
                name="root",
                ok=True if "uid=0" in root.stdout else None,
                found="yes" if "uid=0" in root.stdout else "no: app-ops, screen and proxied traffic only, never a pass",
            )
    except HarnessError as error:
        yield Check(name=serial, ok=False, found=str(error))
