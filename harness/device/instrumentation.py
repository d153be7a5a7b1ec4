"""Frida on a device: reached through adb's own connection, as `frida -D SERIAL` does."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import TypeVar

import frida

from harness.device.adb import Adb
from harness.device.deadline import QUESTION_S
from harness.device.frida_errors import FRIDA_ERRORS
from harness.device.gate import FridaSpawnGate, SimulatorGate, SpawnGate
from harness.device.in_time import in_time
from harness.errors import DeviceError
from harness.text import Text

R = TypeVar("R")

FIND_TIMEOUT_S = 4.0  # twice below the time of a question
ATTACH_TIMEOUT_S = 7.0  # below the gate's watchdog of 8 s

# The brackets keep pgrep from finding the shell that runs it.
_VERSIONS = "for pid in $(pgrep -f '[f]rida-server'); do /proc/$pid/exe --version; done"
_VERSION = re.compile(r"^(?P<minor>\d+\.\d+)\.\d+\S*$", re.MULTILINE)
_COMMAND = "`adb shell su -c '/data/local/tmp/frida-server -D'`"
_START = Text(
    zh=f"请把与设备处理器相符的 frida-server {frida.__version__} 推送到 /data/local/tmp，并以 root 启动：{_COMMAND}。",
    en=f"Push frida-server {frida.__version__} for this device's processor to /data/local/tmp and start it as root: "
    f"{_COMMAND}.",
)
_NOT_RUNNING = Text(zh="设备上没有运行 frida-server", en="frida-server does not run on the device")
_STOP_FIRST = Text(zh=f"请先结束运行中的那个。{_START.zh}", en=f"Stop the one that runs. {_START.en}")
_PTRACE = Text(zh="请允许 ptrace：`harness doctor` 说明做法。", en="Allow ptrace: `harness doctor` says how.")
_AS_ROOT = Text(
    zh="请以 root 启动 frida-server；有些厂商的内核即便如此也不允许。",
    en="Start frida-server as root; some vendors' kernels forbid it all the same.",
)


def found(serial: str) -> frida.core.Device:
    """Frida's device of a serial. Raises what frida raises.

    Frida looks for adb's server once, when it is first asked for any device, and is blind to all of its devices where
    none ran then. Who asks anew is told of them.
    """
    try:
        return frida.get_device(serial, timeout=FIND_TIMEOUT_S)
    except frida.InvalidArgumentError:
        _kept.append(frida.core.DeviceManager(frida._frida.DeviceManager()))
        return _kept[-1].get_device(serial, timeout=FIND_TIMEOUT_S)


_kept: list[frida.core.DeviceManager] = []  # with a manager go its devices


class Instrumentation:
    """The way to frida-server, or to the simulator's portal, which answers on the same port."""

    def __init__(self, adb: Adb, *, simulator: bool) -> None:
        self._adb = adb
        self._simulator = simulator
        self._device: frida.core.Device | None = None

    def device(self) -> frida.core.Device:
        """Frida's device of this serial. Raises `DeviceError` where no server of the right version answers."""
        if self._device is None or self._device.is_lost:
            self._device = self._connect()
        return self._device

    def gate(self) -> SpawnGate:
        """The gate that this device has."""
        if self._simulator:
            return SimulatorGate(self._adb)
        return FridaSpawnGate(self._adb, self.device())

    def attach(self, pid: int) -> frida.core.Session:
        """Attach to a process. Raises `DeviceError` where frida is refused; a process that is gone counts as that."""
        try:
            return self._in_time(partial(self.device().attach, pid), ATTACH_TIMEOUT_S)
        except frida.ProcessNotFoundError as error:
            raise self._adb.error(
                Text(zh=f"进程 {pid} 在开始监测之前已结束", en=f"process {pid} ended before it could be watched")
            ) from error
        except frida.PermissionDeniedError as error:
            raise self._adb.error(
                Text(
                    zh=f"frida 无权附加到进程 {pid}（{error}）",
                    en=f"frida may not attach to process {pid} ({error})",
                ),
                _PTRACE if self._simulator else _AS_ROOT,
            ) from error
        except FRIDA_ERRORS as error:
            doing = Text(zh=f"frida 无法附加到进程 {pid}", en=f"frida cannot attach to process {pid}")
            raise self._refused(doing, error) from error

    def _connect(self) -> frida.core.Device:
        try:
            device = self._in_time(partial(found, self._adb.serial), QUESTION_S)
        except FRIDA_ERRORS as error:
            raise self._adb.error(
                Text(zh=f"frida 找不到该设备（{error}）", en=f"frida does not see the device ({error})"),
                Text(
                    zh="请执行 `adb devices` 和 `frida-ls-devices`：两者都应列出它。",
                    en="Run `adb devices` and `frida-ls-devices`: both must list it.",
                ),
            ) from error
        try:
            # What only a server can tell: processes and apps are listed without one, by a helper that frida pushes
            # (frida-core, `droidy-host-session.vala`).
            self._in_time(device.enumerate_pending_spawn, QUESTION_S)
        except FRIDA_ERRORS as error:
            raise self._refused(Text(zh="frida 被拒绝", en="frida is refused"), error) from error
        version = self._server_version()
        if version and _minor(version) != _minor(frida.__version__):
            raise self._another_version(version)
        return device

    def _in_time(self, action: Callable[[], R], limit_s: float) -> R:
        return in_time(action, limit_s, self._adb.cleaning)

    def _refused(self, doing: Text, error: Exception) -> DeviceError:
        if isinstance(error, frida.ServerNotRunningError):
            return self._adb.error(_NOT_RUNNING, _START)
        version = self._server_version()
        if version and _minor(version) != _minor(frida.__version__):
            return self._another_version(version)
        if isinstance(error, frida.ProtocolError):
            return self._another_version("")
        if isinstance(error, frida.TransportError):  # it has ended, and frida has not yet let go of its connection
            return self._adb.error(_NOT_RUNNING, _START)
        return self._adb.error(Text(zh=f"{doing.zh}（{error}）", en=f"{doing.en} ({error})"), _START)

    def _another_version(self, running: str) -> DeviceError:
        ours = frida.__version__
        return self._adb.error(
            Text(
                zh=f"运行中的 frida-server 为 {running or '其他版本'}，本工具使用 {ours}",
                en=f"frida-server {running or 'of another version'} is running, this harness has {ours}",
            ),
            _STOP_FIRST,
        )

    def _server_version(self) -> str:
        """What the running server says of itself, "" where it cannot be asked: no root, or it goes by another name."""
        found = _VERSION.search(self._adb.root(_VERSIONS).stdout)
        return found[0] if found else ""


def _minor(version: str) -> str:
    match = _VERSION.match(version)
    return match["minor"] if match else version
