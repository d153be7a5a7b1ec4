"""Frida on the device: a portal that every app process has joined, behind the port where frida-server listens.

A stock client reaches it over adb's `tcp:27042` with the calls it uses on a phone. The portal can neither spawn nor
gate; gate.py does that part.

Whoever reaches the portal runs code in the app processes, which are this user's. Both of its loopback ports are open to
every user of the computer, so each asks for a secret: a process that joins shows a token, a client an origin. Stock
clients name no origin; it is put into their requests on the way from adbd, which lets in this user alone.
"""

from __future__ import annotations

import asyncio
import secrets
import socket
from typing import TYPE_CHECKING, Any, Protocol

import frida

from harness.simulator.machine import system_server
from harness.simulator.machine.logcat import Logcat
from harness.simulator.machine.sockets import Sockets, Writer, splice

if TYPE_CHECKING:
    from harness.simulator.apps.process import AppProcess

FRIDA_PORT = "tcp:27042"
ATTACH_WITHIN_S = 10.0
ATTACH_ERRORS = (
    frida.InvalidArgumentError,
    frida.InvalidOperationError,
    frida.NotSupportedError,
    frida.OperationCancelledError,
    frida.ProcessNotFoundError,
    frida.ProcessNotRespondingError,
    frida.ProtocolError,
    frida.TimedOutError,
    frida.TransportError,
)


class Needs(Protocol):
    """What it needs of the device."""

    sockets: Sockets
    logcat: Logcat


class Portal:
    """The portal service and the processes that joined it. `problem` says why the last one could not, else ""."""

    def __init__(self, device: Needs) -> None:
        self._device = device
        self._service: Any = None
        self._cluster = ""
        self._token = secrets.token_hex(16)
        self._origin = f"https://{secrets.token_hex(16)}"
        self.control_port = 0
        self._members: dict[int, tuple[Any, Any]] = {}  # pid -> session and membership, alive as long as they are held
        self.problem = ""

    async def start(self) -> None:
        """Open the portal on two loopback ports and register its control port on the device."""
        await asyncio.to_thread(self._open)
        self._device.sockets.listen(FRIDA_PORT, self._forward)

    async def join(self, process: AppProcess) -> bool:
        """Attach to `process` and let it join; False when that is refused: the process goes on, `problem` says why."""
        try:
            self._members[process.pid] = await asyncio.wait_for(
                asyncio.to_thread(self._attach, process.pid), ATTACH_WITHIN_S
            )
        except frida.PermissionDeniedError as refused:
            self._fail(process, f"{refused}. If the kernel forbids attaching: sysctl kernel.yama.ptrace_scope=0")
            return False
        except ATTACH_ERRORS as failed:
            self._fail(process, str(failed))
            return False
        except TimeoutError:
            self._fail(process, f"no answer within {ATTACH_WITHIN_S:g} s")
            return False
        return True

    def process_gone(self, process: AppProcess) -> None:
        """Forget the session of a dead process."""
        self._members.pop(process.pid, None)

    async def close(self) -> None:
        """Close the portal; every client is disconnected."""
        self._members.clear()
        if self._service:
            await asyncio.to_thread(self._service.stop)
            self._service = None

    def _open(self) -> None:
        cluster_port, self.control_port = _free_ports(2)
        self._service = frida.PortalService(
            frida.EndpointParameters(address="127.0.0.1", port=cluster_port, authentication=("token", self._token)),
            frida.EndpointParameters(address="127.0.0.1", port=self.control_port, origin=self._origin),
        )
        self._service.start()
        self._cluster = f"127.0.0.1:{cluster_port}"

    def _attach(self, pid: int) -> tuple[Any, Any]:
        session = frida.attach(pid)
        return session, session.join_portal(self._cluster, token=self._token)

    def _fail(self, process: AppProcess, why: str) -> None:
        self.problem = f"cannot attach to {process.name} (pid {process.pid}): {why}"
        system_server.log(self._device.logcat, "E", "frida", self.problem)

    async def _forward(self, reader: asyncio.StreamReader, writer: Writer) -> None:
        """Carry a stock client, whose first word is the head of an HTTP request that asks for a WebSocket."""
        try:
            head = await reader.readuntil(b"\r\n\r\n")
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            return  # no client of frida
        request, _, fields = head.partition(b"\r\n")
        from_portal, to_portal = await asyncio.open_connection("127.0.0.1", self.control_port)
        to_portal.write(request + b"\r\nOrigin: " + self._origin.encode() + b"\r\n" + fields)
        await splice(reader, writer, from_portal, to_portal)


def _free_ports(count: int) -> list[int]:
    held = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [each.getsockname()[1] for each in held]
    for each in held:
        each.close()
    return ports
