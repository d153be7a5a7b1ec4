"""The way to adb's server: connections of which every wait ends by the deadline of the call."""

from __future__ import annotations

import os
import socket
import subprocess
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from harness.device.adb_library import (
    PORT_VARIABLE,
    AdbClient,
    AdbConnection,
    AdbConnectionError,
    AdbDevice,
    AdbError,
    AdbTimeout,
    adbutils,
)
from harness.device.deadline import TICK_S, Deadline
from harness.errors import InfrastructureError
from harness.text import Text

CONNECT_S = 3.0
START_S = 20.0

R = TypeVar("R")


class _Socket(socket.socket):
    """Reads whole and sends whole, by the deadline, however little comes at a time."""

    deadline: Deadline

    def recv(self, size: int, flags: int = 0, /) -> bytes:
        received = bytearray()
        while len(received) < size:
            if not (some := self._in_time(partial(super().recv, size - len(received), flags))):
                raise EOFError("the connection was closed")
            received += some
        return bytes(received)

    def send(self, data: bytes, flags: int = 0, /) -> int:  # type: ignore[override]
        rest = memoryview(data)
        while rest:
            rest = rest[self._in_time(partial(super().send, rest, flags)) :]
        return len(data)

    def _in_time(self, action: Callable[[], R]) -> R:
        while left_s := self.deadline.left_s:
            self.settimeout(min(left_s, TICK_S))
            try:
                return action()
            except TimeoutError:
                continue
        raise TimeoutError("no answer in time")


class _Connection(AdbConnection):  # type: ignore[misc]  # adbutils publishes no types
    """adbutils' connection, for which its server is started only as `Server.start` does."""

    def __init__(self, server: Server) -> None:
        self._server = server
        super().__init__(server.host, server.port)

    def _safe_connect(self) -> socket.socket:
        try:
            return self._connected()
        except OSError:
            self._server.start()
            try:
                return self._connected()
            except TimeoutError as error:
                raise AdbTimeout(str(error)) from error
            except OSError as error:
                raise AdbConnectionError(str(error)) from error

    def _connected(self) -> socket.socket:
        connected = self._server.connected()
        mine = _Socket(connected.family, connected.type, connected.proto, fileno=connected.detach())
        mine.deadline = self._server.deadline
        return mine


class Server(AdbClient):  # type: ignore[misc]  # adbutils publishes no types
    """adb's server, for one call: adbutils' client, which is given a deadline and says in words what was wrong."""

    def __init__(self, deadline: Deadline) -> None:
        self.deadline = deadline
        port = os.environ.get(PORT_VARIABLE) or "5037"
        if not (port.isascii() and port.isdigit() and 0 < int(port) < 65536):
            raise InfrastructureError(
                PORT_VARIABLE,
                Text(zh=f"`{port}` 不是端口", en=f"`{port}` is no port"),
                Text(zh="请写 1 到 65535 的数，或取消这个变量。", en="Give a number from 1 to 65535, or unset it."),
            )
        super().__init__(host=os.environ.get("ANDROID_ADB_SERVER_HOST") or "127.0.0.1", port=int(port))

    def start(self) -> None:
        """Start it where none runs. adbutils would, but leaves open the socket on which nobody answered."""
        if self.answers():
            return
        try:
            done = subprocess.run(
                [adbutils.adb_path(), "start-server"],
                capture_output=True,
                text=True,
                timeout=max(0.1, min(START_S, self.deadline.left_s)),
            )
        except (OSError, subprocess.SubprocessError, AdbError) as error:
            raise _not_started(error) from error
        # Of two that start it at once, one is told that the port is taken.
        if done.returncode != 0 and not self.answers():
            raise _not_started((done.stderr.strip() or f"exit code {done.returncode}").splitlines()[-1])

    def answers(self) -> bool:
        """Whether it takes connections."""
        try:
            self.connected().close()
        except OSError:
            return False
        return True

    def connected(self) -> socket.socket:
        """A connection, on which nothing has been said. Raises `OSError`."""
        return socket.create_connection((self.host, self.port), timeout=max(0.1, min(CONNECT_S, self.deadline.left_s)))

    def make_connection(self, timeout: float | None = None) -> AdbConnection:
        """For adbutils, whose own limit is not asked: all that is said in this call has one deadline."""
        return _Connection(self)


class Transport(AdbDevice):  # type: ignore[misc]  # adbutils publishes no types
    """adbutils' device, for one call. It leaves the connection open where adb refuses; this one closes it."""

    def __init__(self, server: Server, serial: str) -> None:
        super().__init__(server, serial=serial)
        self._features = {"shell_v2"}  # without it no `Adb` is made, and adbutils would ask before each command

    def open_transport(self, command: str | None = None, timeout: float | None = None) -> AdbConnection:
        connection = self._client.make_connection()
        try:
            connection.send_command(
                f"host-serial:{self._serial}:{command}" if command else f"host:transport:{self._serial}"
            )
            connection.check_okay()
        except BaseException:
            connection.close()
            raise
        return connection


def _not_started(why: BaseException | str) -> InfrastructureError:
    return InfrastructureError(
        "adb",
        Text(zh=f"无法启动（{why}）", en=f"it cannot be started ({why})"),
        Text(zh="请执行 `harness doctor`，查看缺少什么。", en="`harness doctor` tells what is missing."),
    )
