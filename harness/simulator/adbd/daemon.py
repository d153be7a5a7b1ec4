"""adbd itself: takes hosts on a loopback port and gives each stream its service."""

from __future__ import annotations

import asyncio
import logging
import os
from typing import TYPE_CHECKING

from harness.simulator.adbd import shell
from harness.simulator.adbd.peer import uid_of
from harness.simulator.adbd.reverse import ReverseForwards
from harness.simulator.adbd.stream import AdbStream
from harness.simulator.adbd.sync import serve_sync
from harness.simulator.adbd.transport import FEATURES, Service, Transport
from harness.simulator.machine.filesystem import SHELL

if TYPE_CHECKING:
    from harness.simulator.phone import Phone


log = logging.getLogger(__name__)


class Adbd:
    """The daemon. `uid` is that of its shells: 2000, or 0 after `adb root`."""

    def __init__(self, device: Phone) -> None:
        self.device = device
        self.uid = SHELL
        self.reverse = ReverseForwards(device.sockets)
        self.port = 0
        self._server: asyncio.Server | None = None
        self._transports: set[Transport] = set()

    async def start(self, port: int = 0) -> None:
        """Listen on 127.0.0.1, on a free port when `port` is 0. Raises OSError when the port is taken."""
        self._server = await asyncio.start_server(self._serve_host, "127.0.0.1", port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Drop every host and listen no more."""
        if self._server is not None:
            self._server.close()
        self.drop_hosts()
        while self._transports:
            await asyncio.sleep(0.01)

    def drop_hosts(self) -> None:
        """End every connection, as a restart of adbd does."""
        for transport in self._transports:
            transport.disconnect()

    async def _serve_host(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """A phone asks its owner about a host that it does not know; here the host has to be its owner's own."""
        uid = uid_of(writer.get_extra_info("peername"), writer.get_extra_info("sockname"))
        if uid not in (os.getuid(), 0):
            log.warning("an adb server of user %s was not let in", uid)
            writer.close()
            return
        transport = Transport(reader, writer, banner=self._banner(), open_service=self._service)
        self._transports.add(transport)
        try:
            await transport.serve()
        finally:
            self._transports.discard(transport)

    def _banner(self) -> str:
        names = ("ro.product.name", "ro.product.model", "ro.product.device")
        properties = "".join(f"{name}={self.device.properties[name]};" for name in names)
        return f"device::{properties}features={','.join(FEATURES)}"

    def _service(self, transport: Transport, destination: str) -> Service | None:
        kind, _, rest = destination.partition(":")
        match kind.split(",")[0]:
            case "shell":
                return shell.open_shell(self, destination)
            case "exec":
                return shell.open_exec(self, rest)
            case "sync":
                return lambda stream: serve_sync(self, stream)
            case "tcp" | "localabstract":
                return self._listener(destination)
            case "reverse":
                return lambda stream: self.reverse.serve(transport, rest, stream)
            case "reboot":
                return lambda stream: self._reboot(rest, stream)
            case "root" | "unroot":
                wanted = 0 if kind == "root" else SHELL
                return lambda stream: self._restart_as(wanted, stream)
            case "remount":
                return self._remount
        return None

    def _listener(self, name: str) -> Service | None:
        handler = self.device.sockets.handler(name)
        if handler is None:
            return None

        async def serve(stream: AdbStream) -> None:
            await handler(stream.reader, stream)

        return serve

    async def _reboot(self, target: str, stream: AdbStream) -> None:
        stream.close()
        await stream.wait_closed()
        self.device.power(f"reboot,{target}")

    async def _restart_as(self, uid: int, stream: AdbStream) -> None:
        if uid == self.uid:
            stream.write(b"adbd is already running as root\n" if uid == 0 else b"adbd not running as root\n")
            return
        stream.write(b"restarting adbd as root\n" if uid == 0 else b"restarting adbd as non root\n")
        self.uid = uid
        stream.close()
        await stream.wait_closed()
        self.drop_hosts()

    async def _remount(self, stream: AdbStream) -> None:
        if self.uid:
            stream.write(b'Not running as root. Try "adb root" first.\n')
            return
        # As on a phone whose verified boot has not been disabled.
        stream.write(b"Device must be bootloader unlocked\nremount failed\n")
