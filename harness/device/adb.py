"""One device over adb: commands with exit codes, files, forwards. Every failure names the device."""

from __future__ import annotations

import re
import shlex
import socket
import struct
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from harness.device.adb_library import AdbConnectionError, AdbDevice, AdbError, AdbTimeout, adbutils
from harness.device.adb_server import Server, Transport
from harness.device.deadline import COMMAND_S, FORGET_S, QUESTION_S, SIGN_OF_LIFE_S, Deadline, End, transfer_s
from harness.errors import DeviceError, DeviceLost, DeviceRefused, HarnessError, InfrastructureError
from harness.text import Text, as_told

SILENT_FOR_S = 5.0  # after a device gave no sign of life, it is not asked again
# A root shell of its own; Magisk and KernelSU; AOSP's userdebug builds and emulators, whose su takes `-c` for a user.
WAYS_TO_ROOT = ("sh -c", "su -c", "su 0 sh -c")

_NETWORK_SERIAL = re.compile(r"^[\w.\-\[\]:]+:\d+$")
_NEXT_STEP = {
    "unauthorized": Text(
        zh="请解锁手机，允许这台电脑调试，再重新运行。",
        en="Unlock the phone, accept the computer's key and run again.",
    ),
    "offline": Text(
        zh="请重新插拔数据线，或执行 `adb reconnect`。",
        en="Unplug it and plug it in again, or run `adb reconnect`.",
    ),
    "no permissions": Text(
        zh="请让当前用户有权访问该 USB 设备（udev 规则），再执行 `adb kill-server`。",
        en="Let your user reach the USB device (udev rules), then run `adb kill-server`.",
    ),
    "absent": Text(
        zh="请检查数据线和 USB 调试；`harness devices` 列出现有的设备。",
        en="Check the cable and USB debugging; `harness devices` lists what is there.",
    ),
}
_SILENT = "silent"  # no state of adb's
_NEXT_STEP |= {
    _SILENT: Text(
        zh="请重新插拔数据线，或重启设备，再重新运行。",
        en="Unplug it and plug it in again, or restart it, then run again.",
    ),
}
_OWN_SERVER = Text(
    zh="请检查它是否在运行。模拟设备只接受当前用户的 adb 服务：若它由其他用户启动，"
    "请用 ANDROID_ADB_SERVER_PORT 使用自己的服务。",
    en="Look whether it runs. A simulator takes your own adb server alone: where another user started it, have one of "
    "your own by ANDROID_ADB_SERVER_PORT.",
)
_RESTORE = Text(zh="请让设备恢复正常状态，再重新运行。", en="Bring it back to its normal state, then run again.")
_LOOK = Text(zh="请查看设备的屏幕和日志，再重新运行。", en="Look at the device's screen and log, then run again.")

# What adbutils stumbles over where an answer ends in its middle.
_CUT_SHORT = (EOFError, ValueError, AssertionError, struct.error)

R = TypeVar("R")


@dataclass(frozen=True, slots=True, kw_only=True)
class Completed:
    """A command that ran to its end on the device."""

    command: str
    stdout: str
    stderr: str
    code: int

    @property
    def ok(self) -> bool:
        return self.code == 0

    @property
    def complaint(self) -> Text:
        """The line that says what went wrong: of stderr, else the last of stdout."""
        lines = [line.strip() for line in (self.stderr or self.stdout).splitlines() if line.strip()]
        # A Java stack trace names the cause first, a native tool last.
        chosen = next((line for line in lines if "Exception:" in line or line.startswith("Error")), "")
        if not lines:
            return Text(zh=f"退出码 {self.code}，没有任何输出", en=f"exit code {self.code} and no message")
        return as_told(chosen or lines[-1])


class Adb:
    """A connected device. Safe to use from several threads: each call has a connection of its own."""

    def __init__(self, serial: str) -> None:
        self.serial = serial
        self.cleaning = End()  # for as long as a run puts the device back
        self.left: list[Text] = []  # what could not be put back
        self._silent: tuple[float, HarnessError] | None = None  # since when, and what is said of it

    @classmethod
    def connect(cls, serial: str, *, timeout_s: float = QUESTION_S) -> Adb:
        """Reach the device; `HOST:PORT` is connected first. Raises `DeviceLost` where it is not there."""
        deadline = Deadline(timeout_s)
        Server(deadline).start()
        adb = cls(serial)
        answer = ""
        state = adb.state()
        while state in ("absent", "offline", "authorizing") and _NETWORK_SERIAL.match(serial) and deadline.left_s:
            answer = _connect(serial)
            state = adb.state()
            if state != "device":
                time.sleep(0.1)  # adb has no event for a listener that is not up yet
        if state != "device":
            step = _OWN_SERVER if serial.startswith("127.0.0.1:") else _next_step(state)
            raise DeviceLost(serial, as_told(answer) if answer else _cause(state), step)
        if "shell_v2" not in adb._call("features", lambda device: device.get_features()):
            raise DeviceError(
                serial,
                Text(zh="它的 adbd 没有 shell_v2", en="its adbd has no shell_v2"),
                Text(zh="请使用 Android 8.0 或更高版本的设备。", en="Use a device with Android 8.0 or later."),
            )
        return adb

    def state(self, *, timeout_s: float = QUESTION_S) -> str:
        """Its state as adb has it: device, offline, unauthorized, ...; "absent" where adb does not know it."""
        try:
            return str(self._transport(Deadline(timeout_s, self.cleaning)).get_state())
        except (AdbConnectionError, AdbTimeout, TimeoutError) as error:
            raise self._is_silent(_no_server(error)) from error
        except (AdbError, EOFError, OSError, ValueError) as error:
            text = str(error)
            return next((state for state in _NEXT_STEP if state in text), "absent")

    def run(self, *command: str, timeout_s: float = COMMAND_S) -> Completed:
        """Run one command, each argument quoted for the device's shell. Its exit code is the caller's to judge."""
        return self.shell(shlex.join(command), timeout_s=timeout_s)

    def shell(self, line: str, *, timeout_s: float = COMMAND_S) -> Completed:
        """Run a shell line as it is."""
        stdout, stderr, code = self.run_bytes(line, timeout_s=timeout_s)
        return Completed(
            command=line,
            stdout=stdout.decode("utf-8", "replace").replace("\r\n", "\n"),
            stderr=stderr.decode("utf-8", "replace").replace("\r\n", "\n"),
            code=code,
        )

    def run_bytes(self, line: str, *, timeout_s: float = COMMAND_S) -> tuple[bytes, bytes, int]:
        """Run a shell line; (stdout, stderr, exit code) byte for byte."""
        result = self._call(f"`{line}`", lambda device: device.shell2(line, encoding=None, v2=True), timeout_s)
        return result.stdout, result.stderr, result.returncode

    def output(self, *command: str, timeout_s: float = COMMAND_S) -> str:
        """What a command that must succeed prints. Raises `DeviceRefused` with what it complained of."""
        done = self.run(*command, timeout_s=timeout_s)
        if not done.ok:
            raise self.refused(_failed(f"`{done.command}`", done.complaint), _LOOK)
        return done.stdout

    def root(self, script: str, *, timeout_s: float = COMMAND_S) -> Completed:
        """Run a shell script as root. Where there is no root, it is not run, and what is given says what `su` said."""
        way, refusal = self._root
        return self.shell(f"{way} {shlex.quote(script)}", timeout_s=timeout_s) if way else refusal

    @property
    def has_root(self) -> bool:
        """Whether scripts can run as root. It is asked once a connection: a phone may show its owner a question."""
        return bool(self._root[0])

    def push(self, content: Path | bytes, path: str, *, mode: int = 0o644) -> None:
        """Write a file on the device, readable by all unless `mode` says otherwise."""
        size = content.stat().st_size if isinstance(content, Path) else len(content)
        self._call(
            f"push {path}", lambda device: device.sync.push(content, path, mode=mode, check=True), transfer_s(size)
        )

    def pull(self, path: str) -> bytes:
        """A file of the device."""
        size = self._call(f"pull {path}", lambda device: device.sync.stat(path)).size
        content: bytes = self._call(f"pull {path}", lambda device: device.sync.read_bytes(path), transfer_s(size))
        return content

    def reverse(self, remote_port: int, local_port: int) -> None:
        """Let the device's own `127.0.0.1:remote_port` lead to this computer's `local_port`."""
        self._call("reverse", lambda device: device.reverse(f"tcp:{remote_port}", f"tcp:{local_port}"))

    def reverse_list(self) -> tuple[tuple[str, str], ...]:
        """Reverse forwards in force as (on the device, on this computer)."""
        listed = self._call("reverse --list", lambda device: device.reverse_list())
        return tuple((item.remote, item.local) for item in listed)

    def reverse_remove(self, remote_port: int) -> None:
        """Close a reverse forward; one that is gone already is fine."""
        if any(remote == f"tcp:{remote_port}" for remote, _ in self.reverse_list()):
            self._call("reverse --remove", lambda device: device.reverse_remove(f"tcp:{remote_port}"))

    def open_socket(self, service: str) -> socket.socket:
        """A socket to a service on the device (`localabstract:NAME`, `tcp:PORT`), through adb and no forward."""

        def open_service(device: AdbDevice) -> socket.socket:
            connection = device.open_transport()
            try:
                connection.send_command(service)
                connection.check_okay()
            except BaseException:
                connection.close()
                raise
            opened = socket.socket(fileno=connection.conn.detach())
            opened.settimeout(None)
            # What is sent is short: where it finds no room, nobody has read for long.
            opened.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, struct.pack("ll", int(QUESTION_S), 0))
            return opened

        return self._call(service, open_service)

    def error(self, cause: Text, next_step: Text | None = None) -> DeviceError:
        """A `DeviceError` of this device."""
        return DeviceError(self.serial, cause, next_step or _LOOK)

    def refused(self, cause: Text, next_step: Text) -> DeviceRefused:
        """A `DeviceRefused` of this device."""
        return DeviceRefused(self.serial, cause, next_step)

    def failed(self, doing: str, why: Text, next_step: Text | None = None) -> DeviceError:
        """A `DeviceError` of a command or an adb service that failed."""
        return self.error(_failed(doing, why), next_step)

    @cached_property
    def _root(self) -> tuple[str, Completed]:
        """The way to root, "" where there is none, and what `su` said."""
        said = {}
        for way in WAYS_TO_ROOT:
            said[way] = done = self.shell(f"{way} 'id -u'")
            if done.ok and done.stdout.strip() == "0":
                return way, done
        refused = said["su -c"]
        return "", replace(refused, code=refused.code or 1)

    def leave(self, what: Text) -> None:
        """Note what could not be put back. The next run does it, by what it finds on the device."""
        if what not in self.left:
            self.left.append(what)

    def _call(self, doing: str, action: Callable[[AdbDevice], R], limit_s: float = QUESTION_S) -> R:
        """Do it; turn whatever adb raises into the error tree."""
        self._require_signs_of_life()
        deadline = Deadline(limit_s, self.cleaning)
        try:
            return action(self._transport(deadline))
        except AdbConnectionError as error:
            raise self._is_silent(_no_server(error)) from error
        except (AdbTimeout, TimeoutError) as error:
            self._require_device(error)
            self._require_echo(error)
            raise self.error(Text(zh=f"{doing} 没有及时应答", en=f"{doing} gave no answer in time")) from error
        except (*_CUT_SHORT, AdbError, OSError) as error:
            self._require_device(error)
            raise self.failed(doing, as_told(str(error) or type(error).__name__)) from error

    def _transport(self, deadline: Deadline) -> Transport:
        return Transport(Server(deadline), self.serial)

    def _require_signs_of_life(self) -> None:
        """Ask a device that kept somebody waiting only once in a while, and wait for no command of it meanwhile."""
        if self._silent is None:
            return
        since, error = self._silent
        if time.monotonic() - since < SILENT_FOR_S:
            raise type(error)(*error.args)
        self._require_device(None)
        self._require_echo(None)
        self._silent = None

    def _require_echo(self, cause: BaseException | None) -> None:
        """A device that is there and runs no command at all is as good as gone."""
        deadline = Deadline(SIGN_OF_LIFE_S, self.cleaning)
        try:
            self._transport(deadline).shell2("echo", encoding=None, v2=True)
        except (*_CUT_SHORT, AdbError, OSError) as error:
            raise self._is_silent(self._lost(_SILENT)) from (cause or error)

    def _is_silent(self, error: HarnessError) -> HarnessError:
        self._silent = time.monotonic(), error
        return error

    def _require_device(self, cause: BaseException | None) -> None:
        state = self.state(timeout_s=SIGN_OF_LIFE_S)
        if state != "device":
            raise self._lost(state) from cause

    def _lost(self, state: str) -> DeviceLost:
        return DeviceLost(self.serial, _cause(state), _next_step(state))


def listed() -> tuple[tuple[str, str, dict[str, str]], ...]:
    """Every device that adb knows, as (serial, state, details such as model)."""
    server = Server(Deadline(QUESTION_S))
    server.start()
    try:
        with server.make_connection() as connection:
            connection.send_command("host:devices-l")
            connection.check_okay()
            text = connection.read_string_block()
    except (*_CUT_SHORT, AdbError, OSError) as error:
        raise _no_server(error) from error
    devices = []
    for line in text.splitlines():
        serial, _, rest = line.strip().partition(" ")
        words = rest.split()
        details = dict(word.split(":", 1) for word in words if ":" in word)
        state = " ".join(word for word in words if ":" not in word)
        if serial:
            devices.append((serial, state or "unknown", details))
    return tuple(devices)


def adb_program() -> str:
    """Path of the adb that is used; it comes with adbutils unless $ADBUTILS_ADB_PATH names another."""
    try:
        return str(adbutils.adb_path())
    except AdbError as error:
        raise InfrastructureError(
            "adb",
            Text(zh=f"找不到它（{error}）", en=f"it cannot be found ({error})"),
            Text(zh="请重新安装 adbutils。", en="Install adbutils again."),
        ) from error


def forget(serial: str) -> None:
    """Let adb drop a device that was reached by HOST:PORT and is gone: else it lists it as offline from then on."""
    with suppress(*_CUT_SHORT, AdbError, OSError, InfrastructureError):
        server = Server(Deadline(FORGET_S))
        if server.answers():  # where none runs, it knows no device
            server.disconnect(serial)


def _connect(serial: str) -> str:
    """Have adb connect to HOST:PORT; what it says of it."""
    try:
        return str(Server(Deadline(QUESTION_S)).connect(serial))
    except AdbConnectionError as error:
        raise _no_server(error) from error
    except (*_CUT_SHORT, AdbError, OSError) as error:
        return str(error)


def _failed(doing: str, why: Text) -> Text:
    return Text(zh=f"{doing} 失败：{why.zh}", en=f"{doing} failed: {why.en}")


def _cause(state: str) -> Text:
    if state == _SILENT:
        return Text(zh="设备仍连接着，但不再应答", en="the device is connected and does not answer any more")
    zh = "设备不在" if state == "absent" else f"设备状态为 {state}"
    return Text(zh=zh, en=f"the device is {state}")


def _next_step(state: str) -> Text:
    return _NEXT_STEP.get(state, _RESTORE)


def _no_server(error: BaseException) -> InfrastructureError:
    return InfrastructureError(
        "adb",
        Text(zh=f"无法连接它的服务进程（{error}）", en=f"its server cannot be reached ({error})"),
        Text(zh="请执行 `adb start-server`，查看它的输出。", en="Run `adb start-server` and look at what it says."),
    )
