"""Frida on a device: reached through adb's own connection, as `frida -D SERIAL` does."""

from __future__ import annotations

import frida

from harness.device.adb import Adb
from harness.device.gate import FridaSpawnGate, SimulatorGate, SpawnGate
from harness.errors import DeviceError

FIND_TIMEOUT_S = 5.0

_START = (
    f"Push frida-server {frida.__version__} for this device's processor to /data/local/tmp and start it as root: "
    "`adb shell su -c '/data/local/tmp/frida-server -D'`."
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
            raise self._adb.error(f"process {pid} ended before it could be watched") from error
        except frida.PermissionDeniedError as error:
            raise self._adb.error(
                f"frida may not attach to process {pid} ({error})",
                "Allow ptrace: `harness doctor` says how."
                if self._simulator
                else "Start frida-server as root; some vendors' kernels forbid it all the same.",
            ) from error
        except (frida.NotSupportedError, frida.ProtocolError) as error:
            raise self._wrong_version(error) from error
        except _REFUSALS as error:
            raise self._adb.error(f"frida cannot attach to process {pid} ({error})", _START) from error

    def _connect(self) -> frida.core.Device:
        try:
            device = frida.get_device(self._adb.serial, timeout=FIND_TIMEOUT_S)
            device.enumerate_processes()
        except frida.ServerNotRunningError as error:
            raise self._adb.error("frida-server does not run on the device", _START) from error
        except frida.InvalidArgumentError as error:
            raise self._adb.error(
                f"frida does not see the device ({error})",
                "Run `adb devices` and `frida-ls-devices`: both must list it.",
            ) from error
        except (frida.NotSupportedError, frida.ProtocolError) as error:
            raise self._wrong_version(error) from error
        except _REFUSALS as error:
            raise self._adb.error(f"frida is refused ({error})", _START) from error
        return device

    def _wrong_version(self, error: Exception) -> DeviceError:
        running = self._server_version()
        return self._adb.error(
            f"frida-server {running or 'of another version'} is running, this harness has {frida.__version__}: {error}",
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
