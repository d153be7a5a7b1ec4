"""Reverse forwards: ports of the device's loopback behind which the host listens."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from harness.simulator.adbd.stream import AdbStream
from harness.simulator.machine.sockets import AddressInUse, Sockets, Writer, splice

if TYPE_CHECKING:
    from harness.simulator.adbd.transport import Transport

FIRST_FREE_PORT = 40_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ReverseForward:
    """`remote` (on the device) leads to `local` (on the host) over `transport`."""

    transport: Transport
    remote: str
    local: str


class Refused(Exception):
    """A request that adbd answers with FAIL and `str()`."""


class ReverseForwards:
    """The listeners that hosts asked for. Each dies with the transport that asked."""

    def __init__(self, sockets: Sockets) -> None:
        self._sockets = sockets
        self._forwards: dict[str, ReverseForward] = {}
        self._watched: set[Transport] = set()

    async def connect(self, port: int) -> tuple[asyncio.StreamReader, Writer]:
        """Connect to a port of the device's loopback that leads to a host. Raises ConnectionRefusedError."""
        forward = self._forwards.get(f"tcp:{port}")
        if forward is None:
            raise ConnectionRefusedError(f"nothing listens on the device's port {port}")
        stream = await forward.transport.open(forward.local)
        return stream.reader, stream

    async def serve(self, transport: Transport, request: str, stream: AdbStream) -> None:
        """Answer one `reverse:` request (without that prefix) on its stream."""
        try:
            stream.write(self._answer(transport, request))
        except Refused as refusal:
            stream.write(b"FAIL" + _framed(str(refusal)))
        stream.close()
        await stream.wait_closed()

    def _answer(self, transport: Transport, request: str) -> bytes:
        verb, _, rest = request.partition(":")
        match verb:
            case "list-forward":
                listing = "".join(f"host {forward.remote} {forward.local}\n" for forward in self._forwards.values())
                return _framed(listing)
            case "forward":
                rebind = not rest.startswith("norebind:")
                remote, _, local = rest.removeprefix("norebind:").partition(";")
                return b"OKAY" + self._listen(transport, remote, local, rebind=rebind)
            case "killforward":
                self._stop(rest)
                return b"OKAY"
            case "killforward-all":
                for remote in tuple(self._forwards):
                    self._stop(remote)
                return b"OKAY"
        raise Refused(f"unknown reverse request: {request}")

    def _listen(self, transport: Transport, remote: str, local: str, *, rebind: bool) -> bytes:
        asked = remote
        if remote == "tcp:0":
            remote = next(
                f"tcp:{port}" for port in range(FIRST_FREE_PORT, 65536) if not self._sockets.handler(f"tcp:{port}")
            )
        if not local or not remote.startswith(("tcp:", "localabstract:")):
            raise Refused(f"bad reverse forward: {remote};{local}")
        if remote in self._forwards:
            if not rebind:
                raise Refused("cannot rebind existing socket")
            self._stop(remote)

        async def carry(reader: asyncio.StreamReader, writer: Writer) -> None:
            far = await transport.open(local)
            await splice(reader, writer, far.reader, far)

        try:
            self._sockets.listen(remote, carry)
        except AddressInUse:
            raise Refused(f"cannot bind listener: Address already in use: {remote}") from None
        self._forwards[remote] = ReverseForward(transport=transport, remote=remote, local=local)
        if transport not in self._watched:
            self._watched.add(transport)
            transport.on_end(lambda: self._end(transport))
        return _framed(remote.removeprefix("tcp:")) if asked == "tcp:0" else b""

    def _stop(self, remote: str) -> None:
        if self._forwards.pop(remote, None) is None:
            raise Refused(f"listener '{remote}' not found")
        self._sockets.close(remote)

    def _end(self, transport: Transport) -> None:
        self._watched.discard(transport)
        for forward in tuple(self._forwards.values()):
            if forward.transport is transport:
                self._stop(forward.remote)


def _framed(text: str) -> bytes:
    return f"{len(text):04x}{text}".encode()
