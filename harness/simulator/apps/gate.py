"""Holds every new app process before its first app code, for a client on `localabstract:harness.gate`.

JSON lines. From the client: {"gate":"on"}, {"gate":"off"}, {"resume":PID}. To the client: {"gate":"on"|"off"},
{"spawned":{"pid":..,"identifier":..}}, {"resumed":PID}, {"disabled":REASON}, {"error":TEXT}. It behaves as spawn
gating of frida-server does: a process that is not resumed within 8 s switches the gate off and lets all of them go.
"""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any, Protocol

from harness.simulator.machine import system_server
from harness.simulator.machine.logcat import Logcat
from harness.simulator.machine.sockets import Sockets, Writer

if TYPE_CHECKING:
    from harness.simulator.apps.process import AppProcess

SOCKET = "localabstract:harness.gate"
WATCHDOG_S = 8.0  # frida-core src/linux/linux-host-session.vala


class Needs(Protocol):
    """What it needs of the device."""

    sockets: Sockets
    logcat: Logcat


class Gate:
    """The gate is on while a client that asked for it is connected."""

    def __init__(self, device: Needs) -> None:
        self._device = device
        self._clients: set[Client] = set()
        self._held: dict[int, asyncio.Event] = {}

    def start(self) -> None:
        """Register the socket."""
        self._device.sockets.listen(SOCKET, self._serve)

    @property
    def on(self) -> bool:
        """Whether a new process will be held."""
        return bool(self._clients)

    async def hold(self, process: AppProcess) -> None:
        """Hold `process` until it is resumed, dies, or the gate opens. Returns at once while the gate is off."""
        if not self._clients:
            return
        resumed = self._held[process.pid] = asyncio.Event()
        for client in self._clients:
            client.send({"spawned": {"pid": process.pid, "identifier": process.name}})
        waiting = {asyncio.ensure_future(resumed.wait()), asyncio.ensure_future(process.gone.wait())}
        done, pending = await asyncio.wait(waiting, timeout=WATCHDOG_S, return_when=asyncio.FIRST_COMPLETED)
        for each in pending:
            each.cancel()
        self._held.pop(process.pid, None)
        if not done:
            self._disable(f"{process.name} (pid {process.pid}) was not resumed within {WATCHDOG_S:g} s")

    def _resume(self, pid: int) -> bool:
        resumed = self._held.pop(pid, None)
        if resumed is None:
            return False
        resumed.set()
        return True

    def _disable(self, reason: str) -> None:
        system_server.log(self._device.logcat, "W", "gate", f"gate off: {reason}")
        clients, self._clients = self._clients, set()
        for client in clients:
            client.send({"disabled": reason})
        self._open()

    def _open(self) -> None:
        for pid in tuple(self._held):
            self._resume(pid)

    async def _serve(self, reader: asyncio.StreamReader, writer: Writer) -> None:
        client = Client(writer)
        try:
            while line := await reader.readline():
                self._handle(client, line)
        except (ConnectionError, ValueError):  # ValueError: a line without an end
            return
        finally:
            self._leave(client)
            writer.close()

    def _leave(self, client: Client) -> None:
        self._clients.discard(client)
        if not self._clients:
            self._open()

    def _handle(self, client: Client, line: bytes) -> None:
        try:
            message = json.loads(line)
        except ValueError:
            message = None
        match message:
            case {"gate": "on"}:
                self._clients.add(client)
                client.send({"gate": "on"})
            case {"gate": "off"}:
                self._leave(client)
                client.send({"gate": "off"})
            case {"resume": int(pid)}:
                client.send({"resumed": pid} if self._resume(pid) else {"error": f"pid {pid} is not held"})
            case _:
                client.send({"error": 'expected {"gate":"on"}, {"gate":"off"} or {"resume":PID}'})


class Client:
    """One connection to the gate."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    def send(self, message: dict[str, Any]) -> None:
        """Write one line."""
        self._writer.write(json.dumps(message).encode() + b"\n")
