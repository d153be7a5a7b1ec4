"""The control socket of a running simulator: its truth log and its end, for the `harness simulator` command.

One JSON request a connection; the answer is JSON lines. It is a unix socket in a private folder: no app and no host
on the network reaches it.
"""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from harness.errors import InfrastructureError
from harness.simulator.state import CONTROL, Running
from harness.text import Text

if TYPE_CHECKING:
    from harness.simulator.device import SimulatedDevice

ANSWERS_WITHIN_S = 10.0


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """`command` is truth, logcat or stop; `follow` goes on with what happens from then on."""

    command: str
    follow: bool = False


class Control:
    """The serving side."""

    def __init__(self, device: SimulatedDevice) -> None:
        self.device = device  # another one after a reboot
        self._server: asyncio.Server | None = None

    def shut_down(self, why: str) -> None:
        """Ask for the end of the device, whichever it is now."""
        self.device.shut_down(why)

    async def start(self, folder: Path) -> None:
        """Listen in `folder`."""
        listening = socket.socket(socket.AF_UNIX)
        with _short_path(folder) as path:
            listening.bind(path)
        os.chmod(folder / CONTROL, 0o600)
        self._server = await asyncio.start_unix_server(self._serve, sock=listening)

    def close(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._answer(msgspec.json.decode(await reader.readline(), type=Request), writer)
        except (msgspec.DecodeError, ConnectionError):
            pass  # a client that says nothing sensible, or leaves, gets nothing
        finally:
            writer.close()

    async def _answer(self, request: Request, writer: asyncio.StreamWriter) -> None:
        match request.command:
            case "stop":
                self.device.shut_down("asked over the control socket")
            case "truth":
                entries = self.device.truth.entries
                for entry in entries:
                    writer.write(msgspec.json.encode(entry) + b"\n")
                await writer.drain()
                if request.follow:
                    async for entry in self.device.truth.follow(after=len(entries)):
                        writer.write(msgspec.json.encode(entry) + b"\n")
                        await writer.drain()
            case "logcat":
                for line in self.device.logcat.lines():
                    writer.write(msgspec.json.encode(line) + b"\n")
                await writer.drain()


def ask(running: Running, request: Request) -> Iterator[bytes]:
    """The lines of the answer, as they come. Raises InfrastructureError when the simulator does not answer."""
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(None if request.follow else ANSWERS_WITHIN_S)
        try:
            with _short_path(Path(running.folder)) as path:
                connection.connect(path)
            connection.sendall(msgspec.json.encode(request) + b"\n")
            with connection.makefile("rb") as answer:
                yield from answer
        except OSError as error:
            why = error.strerror or error
            raise InfrastructureError(
                running.serial,
                Text(zh=f"模拟设备没有应答：{why}", en=f"the simulator does not answer: {why}"),
                Text(zh="请停止它，再启动一个。", en="Stop it and start another."),
            ) from None


@contextmanager
def _short_path(folder: Path) -> Iterator[str]:
    """A name of the socket below the 108 bytes that a unix socket's address has, however deep the folder is."""
    descriptor = os.open(folder, os.O_PATH | os.O_DIRECTORY)
    try:
        yield f"/proc/self/fd/{descriptor}/{CONTROL}"
    finally:
        os.close(descriptor)
