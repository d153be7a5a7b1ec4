"""One host's connection: the handshake, and the streams it carries."""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from harness.simulator.adbd.packets import MAX_PAYLOAD, VERSION, Command, MalformedPacket, Packet, read_packet
from harness.simulator.adbd.stream import AdbStream

FEATURES = ("shell_v2", "cmd", "stat_v2", "ls_v2", "fixed_push_mkdir", "fixed_push_symlink_timestamp", "sendrecv_v2")

log = logging.getLogger(__name__)

Service = Callable[[AdbStream], Awaitable[None]]
OpenService = Callable[["Transport", str], Service | None]
"""Gives what serves a destination such as `shell:ls`, or None when the device has nothing there."""


class Transport:
    """Serves one connection until it ends or something arrives that is no packet; then all its streams end."""

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, banner: str, open_service: OpenService
    ) -> None:
        self.max_payload = MAX_PAYLOAD
        self._reader = reader
        self._writer = writer
        self._sending = asyncio.Lock()
        self._banner = banner
        self._open_service = open_service
        self._streams: dict[int, AdbStream] = {}
        self._opening: dict[int, asyncio.Future[AdbStream]] = {}
        self._ids = itertools.count(1)
        self._tasks: set[asyncio.Task[None]] = set()
        self._on_end: list[Callable[[], None]] = []

    def on_end(self, action: Callable[[], None]) -> None:
        """Have `action` called when this connection is over: a reverse forward lives as long as its transport."""
        self._on_end.append(action)

    async def serve(self) -> None:
        """Follow the connection to its end; never raises for what the host did."""
        try:
            await self._shake_hands()
            while True:
                self._handle(await read_packet(self._reader))
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # the host is gone, which is how every connection ends
        except MalformedPacket as malformed:
            log.warning("adb connection dropped: %s", malformed)
        finally:
            await self._end()

    def disconnect(self) -> None:
        """Drop the host: `serve` comes to its end."""
        self._writer.close()

    async def send(self, packet: Packet) -> None:
        """Send one packet, waiting for the connection to take it."""
        async with self._sending:
            self.post(packet)
            await self._writer.drain()

    def post(self, packet: Packet) -> None:
        """Send one small packet without waiting: the loop that reads must never wait for the host to read."""
        if not self._writer.is_closing():
            self._writer.write(packet.encode())

    async def open(self, destination: str) -> AdbStream:
        """Open a stream to the host, as a reverse forward does. Raises ConnectionRefusedError."""
        local_id = next(self._ids)
        answer: asyncio.Future[AdbStream] = asyncio.get_running_loop().create_future()
        self._opening[local_id] = answer
        try:
            await self.send(Packet(command=Command.OPEN, arg0=local_id, arg1=0, payload=destination.encode() + b"\0"))
            return await answer
        except ConnectionError as gone:
            raise ConnectionRefusedError(f"the host refused {destination}") from gone
        finally:
            self._opening.pop(local_id, None)

    async def _shake_hands(self) -> None:
        hello = await read_packet(self._reader)
        if hello.command is not Command.CNXN:
            raise MalformedPacket(f"{hello.command.name} before CNXN")
        self.max_payload = max(1, min(hello.arg1, MAX_PAYLOAD))
        self._say_who_we_are()

    def _say_who_we_are(self) -> None:
        self.post(Packet(command=Command.CNXN, arg0=VERSION, arg1=MAX_PAYLOAD, payload=self._banner.encode()))

    def _handle(self, packet: Packet) -> None:
        match packet.command:
            case Command.CNXN:
                self._say_who_we_are()
            case Command.OPEN:
                self._accept(packet)
            case Command.OKAY:
                self._okay(packet)
            case Command.WRTE:
                if stream := self._streams.get(packet.arg1):
                    stream.feed(packet.payload)
            case Command.CLSE:
                self._close(packet)

    def _accept(self, packet: Packet) -> None:
        destination = packet.payload.rstrip(b"\0").decode(errors="surrogateescape")
        service = self._open_service(self, destination)
        if service is None or packet.arg0 == 0:
            self.post(Packet(command=Command.CLSE, arg0=0, arg1=packet.arg0))
            return
        stream = self._register(next(self._ids), packet.arg0)
        self.post(Packet(command=Command.OKAY, arg0=stream.local_id, arg1=stream.remote_id))
        self._spawn(self._run(service, stream, destination))

    async def _run(self, service: Service, stream: AdbStream, destination: str) -> None:
        try:
            await service(stream)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the host closed the stream under the service
        except Exception:
            log.exception("service %r failed", destination)
        finally:
            stream.close()

    def _register(self, local_id: int, remote_id: int) -> AdbStream:
        stream = AdbStream(self, local_id, remote_id)
        self._streams[local_id] = stream
        self._spawn(self._pump(stream))
        return stream

    async def _pump(self, stream: AdbStream) -> None:
        try:
            await stream.send_queued()
        except ConnectionError:
            self.disconnect()
        finally:
            stream.peer_closed()
            self._streams.pop(stream.local_id, None)

    def _okay(self, packet: Packet) -> None:
        if stream := self._streams.get(packet.arg1):
            stream.acknowledge()
        elif (answer := self._opening.pop(packet.arg1, None)) and not answer.done():
            answer.set_result(self._register(packet.arg1, packet.arg0))

    def _close(self, packet: Packet) -> None:
        if stream := self._streams.get(packet.arg1):
            stream.peer_closed()
            self.post(Packet(command=Command.CLSE, arg0=stream.local_id, arg1=packet.arg0))
        elif (answer := self._opening.pop(packet.arg1, None)) and not answer.done():
            answer.set_exception(ConnectionRefusedError("the host closed the stream instead of taking it"))

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _end(self) -> None:
        self._writer.close()
        for action in self._on_end:
            action()
        for answer in self._opening.values():
            if not answer.done():
                answer.set_exception(ConnectionResetError("the host is gone"))
        for stream in tuple(self._streams.values()):
            stream.peer_closed()
        # Services end by themselves when their stream does; those that do not within a moment are cut.
        tasks = tuple(self._tasks)
        if tasks:
            _, running = await asyncio.wait(tasks, timeout=1)
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)
