"""Frida on a device: reached through adb's own connection, as `frida -D SERIAL` does."""

from __future__ import annotations

import frida

from harness.device.adb import Adb
from harness.device.gate import FridaSpawnGate, SimulatorGate, SpawnGate
from harness.errors import DeviceError
from harness.text import Text

FIND_TIMEOUT_S = 5.0

_COMMAND = "`adb shell su -c '/data/local/tmp/frida-server -D'`"
_START = Text(
    zh=f"请把与设备处理器相符的 frida-server {frida.__version__} 推送到 /data/local/tmp，并以 root 启动：{_COMMAND}。",
    en=f"Push frida-server {frida.__version__} for this device's processor to /data/local/tmp and start it as root: "
    f"{_COMMAND}.",
)
_PTRACE = Text(zh="请允许 ptrace：`harness doctor` 说明做法。", en="Allow ptrace: `harness doctor` says how.")
_AS_ROOT = Text(
    zh="请以 root 启动 frida-server；有些厂商的内核即便如此也不允许。",
    en="Start frida-server as root; some vendors' kernels forbid it all the same.",
)


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
        return FridaSpawnGate(self._adb.serial, self.device())

    def attach(self, pid: int) -> frida.core.Session:
        """Attach to a process. Raises `DeviceError` where frida is refused; a process that is gone counts as that."""
        try:
            return self.device().attach(pid)
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
        except (frida.NotSupportedError, frida.ProtocolError) as error:
            raise self._wrong_version(error) from error
        except _REFUSALS as error:
            raise self._adb.error(
                Text(
                    zh=f"frida 无法附加到进程 {pid}（{error}）",
                    en=f"frida cannot attach to process {pid} ({error})",
                ),
                _START,
            ) from error

    def _connect(self) -> frida.core.Device:
        try:
            device = frida.get_device(self._adb.serial, timeout=FIND_TIMEOUT_S)
            device.enumerate_processes()
        except frida.ServerNotRunningError as error:
            raise self._adb.error(
                Text(zh="设备上没有运行 frida-server", en="frida-server does not run on the device"), _START
            ) from error
        except frida.InvalidArgumentError as error:
            raise self._adb.error(
                Text(zh=f"frida 找不到该设备（{error}）", en=f"frida does not see the device ({error})"),
                Text(
                    zh="请执行 `adb devices` 和 `frida-ls-devices`：两者都应列出它。",
                    en="Run `adb devices` and `frida-ls-devices`: both must list it.",
                ),
            ) from error
        except (frida.NotSupportedError, frida.ProtocolError) as error:
            raise self._wrong_version(error) from error
        except _REFUSALS as error:
            raise self._adb.error(
                Text(zh=f"frida 被拒绝（{error}）", en=f"frida is refused ({error})"), _START
            ) from error
        return device

    def _wrong_version(self, error: Exception) -> DeviceError:
        running, ours = self._server_version(), frida.__version__
        return self._adb.error(
            Text(
                zh=f"运行中的 frida-server 版本为 {running or '其他'}，本工具使用 {ours}：{error}",
                en=f"frida-server {running or 'of another version'} is running, this harness has {ours}: {error}",
            ),
            _START,
        )

    def _server_version(self) -> str:
        """What the running server says of itself, "" where it cannot be asked without root."""
        done = self._adb.shell("su -c '/proc/$(pidof frida-server)/exe --version'")
        return done.stdout.strip() if done.ok else ""


_REFUSALS = (
    frida.TransportError,
    frida.TimedOutError,
    frida.InvalidOperationError,
    frida.ProcessNotRespondingError,
)
