"""One stream of a transport: what a host (or a reverse forward) opened, with adb's flow control."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, cast

from harness.simulator.adbd.packets import Command, Packet

if TYPE_CHECKING:
    from harness.simulator.adbd.transport import Transport

HIGH_WATER = 256 * 1024


class AdbStream:
    """A byte stream in both directions: read from `reader`, write to the stream itself as to an asyncio.StreamWriter.

    Outwards at most one WRTE is on its way: the next goes when the peer has said OKAY. Inwards OKAY is said at once
    while the reader keeps up, and only after it has caught up once it lags by more than 256 KiB.
    """

    def __init__(self, transport: Transport, local_id: int, remote_id: int) -> None:
        self.reader = asyncio.StreamReader(limit=HIGH_WATER // 2)
        self.reader.set_transport(cast(asyncio.Transport, self))  # it only pauses and resumes: see pause_reading
        self.local_id = local_id
        self.remote_id = remote_id
        self.closed = asyncio.Event()
        self._transport = transport
        self._outgoing = bytearray()
        self._something_to_send = asyncio.Event()
        self._acknowledged = asyncio.Event()
        self._below_high_water = asyncio.Event()
        self._below_high_water.set()
        self._closing = False
        self._paused = False
        self._owes_okay = False

    # What a handler does with the stream.

    def write(self, data: bytes) -> None:
        """Queue bytes for the peer; they are dropped when it has closed."""
        if not data or self.is_closing():
            return
        self._outgoing += data
        self._something_to_send.set()
        if len(self._outgoing) > HIGH_WATER:
            self._below_high_water.clear()

    async def drain(self) -> None:
        """Wait until the peer keeps up. Raises BrokenPipeError when it has closed."""
        await self._below_high_water.wait()
        if self.closed.is_set():
            raise BrokenPipeError("the adb stream is closed")

    def close(self) -> None:
        """Close after what is queued has been sent."""
        self._closing = True
        self._something_to_send.set()

    def is_closing(self) -> bool:
        """Whether either side has closed."""
        return self._closing or self.closed.is_set()

    async def wait_closed(self) -> None:
        """Wait until nothing more can pass."""
        await self.closed.wait()

    # What asyncio.StreamReader asks of its transport.

    def pause_reading(self) -> None:
        """The reader lags: hold back the OKAY."""
        self._paused = True

    def resume_reading(self) -> None:
        """The reader has caught up: say the OKAY that is owed."""
        self._paused = False
        if self._owes_okay:
            self._say_okay()

    # What the transport tells the stream.

    def opened_by_peer(self, remote_id: int) -> None:
        """The peer took the stream that this side opened."""
        self.remote_id = remote_id

    def acknowledge(self) -> None:
        """OKAY arrived: the next WRTE may go."""
        self._acknowledged.set()

    def feed(self, data: bytes) -> None:
        """WRTE arrived."""
        if self.closed.is_set():
            return
        self.reader.feed_data(data)
        self._owes_okay = True
        if not self._paused:
            self._say_okay()

    def peer_closed(self) -> None:
        """CLSE arrived, or the whole connection is gone."""
        if self.closed.is_set():
            return
        self.closed.set()
        self.reader.feed_eof()
        for waiting in (self._below_high_water, self._acknowledged, self._something_to_send):
            waiting.set()

    async def send_queued(self) -> None:
        """Send what is written, a packet at a time, until either side closes."""
        while not self.closed.is_set():
            if not self._outgoing:
                if self._closing:
                    break
                self._something_to_send.clear()
                await self._something_to_send.wait()
                continue
            chunk = bytes(self._outgoing[: self._transport.max_payload])
            del self._outgoing[: len(chunk)]
            self._acknowledged.clear()
            await self._transport.send(
                Packet(command=Command.WRTE, arg0=self.local_id, arg1=self.remote_id, payload=chunk)
            )
            if len(self._outgoing) <= HIGH_WATER // 2:
                self._below_high_water.set()
            await self._acknowledged.wait()
        if not self.closed.is_set():
            await self._transport.send(Packet(command=Command.CLSE, arg0=self.local_id, arg1=self.remote_id))
            self.peer_closed()

    def _say_okay(self) -> None:
        self._owes_okay = False
        self._transport.post(Packet(command=Command.OKAY, arg0=self.local_id, arg1=self.remote_id))
