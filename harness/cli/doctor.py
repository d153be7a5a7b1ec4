"""`harness doctor`: is all there that a run needs, and if not, what to do."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import click

from harness.cli.language import chinese, say, told
from harness.cli.lines import on_one_line
from harness.cli.options import one_serial
from harness.device import Device, list_devices, open_device
from harness.device.adb import adb_program
from harness.errors import HarnessError, InfrastructureError
from harness.text import Text

ADB_ANSWERS_WITHIN_S = 20.0
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


@click.command(help=chinese("检查这台电脑，以及指定的手机。"))
@click.option(
    "--device",
    "serial",
    callback=one_serial,
    help=say("同时检查在这部手机上运行所需的条件。", "Also check what a run on this phone needs."),
)
def doctor(serial: str | None) -> None:
    """Check this computer, and a phone where one is named."""
    bad = False
    for check in _checks(serial):
        mark = {True: "✔", False: "✘", None: "·"}[check.ok]
        line = f"{mark} {check.name}{say('：', ': ')}{check.found}"
        click.secho(on_one_line(line), fg={True: "green", False: "red", None: None}[check.ok])
        bad |= check.ok is False
    sys.exit(4 if bad else 0)


def _checks(serial: str | None) -> Iterator[Check]:
    yield _python()
    yield from (_part(part) for part in PARTS)
    yield _tried("adb", _adb)
    yield _tried(say("可写的临时文件夹", "writable folder for temporary files"), tempfile.gettempdir)
    yield _ptrace()
    yield _font()
    yield from _devices()
    if serial:
        yield from _phone(serial)


def _python() -> Check:
    version = ".".join(map(str, sys.version_info[:3]))
    return Check(name="Python", ok=sys.version_info >= (3, 11), found=version)


def _part(part: str) -> Check:
    there = files("harness").joinpath(part).is_file()
    missing = say("缺失：请重新安装本工具", "missing: install the harness again")
    return Check(name=part, ok=there, found=say("存在", "there") if there else missing)


def _adb() -> str:
    """Its path, for who wants to use the same one by hand, and what it says of itself when it is run."""
    program = adb_program()
    try:
        done = subprocess.run(
            [program, "version"], capture_output=True, text=True, timeout=ADB_ANSWERS_WITHIN_S, check=True
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise InfrastructureError(
            program,
            Text(zh=f"无法运行（{error}）", en=f"it cannot be run ({error})"),
            Text(
                zh="请重新安装 adbutils，或用 ADBUTILS_ADB_PATH 指定另一个 adb。",
                en="Install adbutils again, or name another adb by ADBUTILS_ADB_PATH.",
            ),
        ) from error
    version = next((line for line in done.stdout.splitlines() if line.startswith("Version")), done.stdout.strip())
    return f"{program} ({version})"


def _devices() -> Iterator[Check]:
    """Each one with its state: one that is offline or unauthorized is listed by adb, and cannot be used."""
    name = say("设备", "device")
    try:
        listed = list_devices()
    except HarnessError as error:
        yield Check(name=name, ok=False, found=told(error.text))
        return
    if not listed:
        yield Check(name=name, ok=None, found=say("没有连接", "none connected"))
    for device in listed:
        ready = device.state == "device"
        found = " ".join(part for part in (device.serial, device.model) if part)
        not_ready = say(f"{found}，状态为 {device.state}，不能使用", f"{found}, {device.state}: cannot be used")
        yield Check(name=name, ok=True if ready else None, found=found if ready else not_ready)


def _tried(name: str, action: Callable[[], object]) -> Check:
    try:
        return Check(name=name, ok=True, found=str(action()))
    except HarnessError as error:
        return Check(name=name, ok=False, found=told(error.text))
    except OSError as error:
        return Check(name=name, ok=False, found=str(error))


def _ptrace() -> Check:
    """Frida attaches to the simulator's app processes by ptrace, which they allow by prctl under scope 1."""
    try:
        scope = PTRACE_SCOPE.read_text(encoding="ascii").strip()
    except OSError:
        return Check(name="ptrace", ok=True, found=say("没有限制", "not restricted"))
    if scope in ("0", "1"):
        return Check(name="ptrace", ok=True, found=f"kernel.yama.ptrace_scope={scope}")
    return Check(
        name="ptrace",
        ok=False,
        found=say(
            f"kernel.yama.ptrace_scope={scope} 不允许附加，因此无法监测模拟设备上的应用。"
            "请执行 `sudo sysctl kernel.yama.ptrace_scope=1`。",
            f"kernel.yama.ptrace_scope={scope} forbids attaching, so the simulator's apps cannot be watched. "
            "Run `sudo sysctl kernel.yama.ptrace_scope=1`.",
        ),
    )


def _font() -> Check:
    name = say("中文字体", "Chinese font")
    for folder in FONT_FOLDERS:
        for path in folder.rglob("*.tt[cf]"):
            if any(part in path.name.lower() for part in FONT_NAMES):
                return Check(name=name, ok=True, found=path.name)
    return Check(
        name=name,
        ok=None,
        found=say(
            "没有：模拟设备的截图中，中文显示为方框。`apt-get install fonts-wqy-microhei` 可以安装一种。",
            "none: simulator screenshots show boxes for Chinese. `apt-get install fonts-wqy-microhei` adds one.",
        ),
    )


def _phone(serial: str) -> Iterator[Check]:
    try:
        with open_device(serial, alone=True) as device:
            info = device.info
            yield Check(name=serial, ok=True, found=f"{info.manufacturer} {info.model}, Android {info.release}")
            yield _tried(say("设备设置", "settings"), lambda: _restored(device))
            yield _tried("frida-server", lambda: device.instrumentation.device().name)
            yield _root(device)
    except HarnessError as error:
        yield Check(name=serial, ok=False, found=told(error.text))


def _restored(device: Device) -> str:
    """Put back what a harness that was killed left behind, and say so."""
    left = ", ".join(device.restore_leftover())
    return say(f"已恢复 {left}", f"put back {left}") if left else say("正常", "as it should be")


def _root(device: Device) -> Check:
    if device.adb.has_root:
        return Check(name="root", ok=True, found=say("有", "yes"))
    without = say(
        "没有：只能记录 app-ops、屏幕和经代理的流量，不会得出“通过”",
        "no: app-ops, screen and proxied traffic only, never a pass",
    )
    return Check(name="root", ok=None, found=without)
