"""What listens on the device: `tcp:PORT` on its loopback and `localabstract:NAME`."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Protocol


class Writer(Protocol):
    """The writing half of a connection: an asyncio.StreamWriter or an adb stream."""

    def write(self, data: bytes) -> None: ...

    async def drain(self) -> None: ...

    def close(self) -> None: ...


Handler = Callable[[asyncio.StreamReader, Writer], Awaitable[None]]
"""Serves one connection; the connection is closed when it returns."""


class AddressInUse(Exception):
    """Something else listens there already."""


class Sockets:
    """The listeners of the device, by adb's name for them."""

    def __init__(self) -> None:
        self._handlers: dict[str, Handler] = {}

    def listen(self, name: str, handler: Handler) -> None:
        """Have `handler` serve every connection to `name`. Raises AddressInUse."""
        if name in self._handlers:
            raise AddressInUse(name)
        self._handlers[name] = handler

    def close(self, name: str) -> None:
        """Stop listening; connections that stand go on."""
        self._handlers.pop(name, None)

    def handler(self, name: str) -> Handler | None:
        """What listens at `name`, or None."""
        return self._handlers.get(name)

    def names(self) -> tuple[str, ...]:
        """What is listened on."""
        return tuple(self._handlers)


async def splice(
    near_reader: asyncio.StreamReader, near: Writer, far_reader: asyncio.StreamReader, far: Writer
) -> None:
    """Carry bytes both ways until both directions have ended; an end in one is passed on at once."""

    async def carry(source: asyncio.StreamReader, target: Writer) -> None:
        try:
            while data := await source.read(65536):
                target.write(data)
                await target.drain()
        except ConnectionError:
            pass  # either end going away ends the carrying
        finally:
            target.close()

    await asyncio.gather(carry(near_reader, far), carry(far_reader, near))
