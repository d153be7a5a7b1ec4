"""What commands read from and write to."""

from __future__ import annotations

import asyncio
import errno
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import cast

from harness.simulator.machine.filesystem import FileSystem
from harness.simulator.shell.invocation import Sink

PIPE_SIZE = 64 * 1024
MEMORY = 32 << 20  # bytes that one command holds at most; on a phone its process would be killed for it


class Pipe:
    """Bytes from one command to another, at most about 128 KiB ahead of the reader."""

    def __init__(self) -> None:
        self.reader = asyncio.StreamReader(limit=PIPE_SIZE)
        self.reader.set_transport(cast(asyncio.Transport, self))  # it only pauses and resumes, below
        self._flowing = asyncio.Event()
        self._flowing.set()
        self._broken = False
        self._ended = False

    def write(self, data: bytes) -> None:
        """Hand bytes to the reader. Raises BrokenPipeError when nobody reads any more."""
        if self._broken:
            raise BrokenPipeError("nobody reads the pipe")
        if data and not self._ended:
            self.reader.feed_data(data)

    async def drain(self) -> None:
        """Wait until the reader keeps up. Raises BrokenPipeError when nobody reads any more."""
        await self._flowing.wait()
        if self._broken:
            raise BrokenPipeError("nobody reads the pipe")

    def close(self) -> None:
        """The writer has ended: the reader sees the end of the file."""
        if not self._ended:
            self._ended = True
            self.reader.feed_eof()

    def stop_reading(self) -> None:
        """The reader has ended: the writer is told at its next write."""
        self._broken = True
        self._flowing.set()

    def pause_reading(self) -> None:
        """Asked by the StreamReader when it holds too much."""
        if not self._broken:
            self._flowing.clear()

    def resume_reading(self) -> None:
        """Asked by the StreamReader when it has room again."""
        self._flowing.set()


class EndlessReader(asyncio.StreamReader):
    """Standard input from a device that never ends, as /dev/zero."""

    def __init__(self, chunk: Callable[[int], bytes]) -> None:
        super().__init__()
        self._chunk = chunk

    async def read(self, n: int = -1) -> bytes:
        """As many bytes as asked for, at most 64 KiB; all of them never come together."""
        await asyncio.sleep(0)
        if n < 0:
            raise _too_much()
        return self._chunk(min(n, PIPE_SIZE))

    async def readexactly(self, n: int) -> bytes:
        """That many bytes."""
        if n > MEMORY:
            raise _too_much()
        return self._chunk(n)

    async def readline(self) -> bytes:
        """A line, if the device gives one at all."""
        line = self._chunk(PIPE_SIZE)
        return line[: line.index(b"\n") + 1] if b"\n" in line else line


class FileSink:
    """Appends to a file of the device."""

    def __init__(self, filesystem: FileSystem, path: str, uid: int) -> None:
        self._filesystem = filesystem
        self._path = path
        self._uid = uid

    def write(self, data: bytes) -> None:
        """Append. Raises OSError as the file system does."""
        self._filesystem.write(self._path, data, self._uid, append=True)

    async def drain(self) -> None:
        """A file takes everything at once; others get their turn meanwhile."""
        await asyncio.sleep(0)


class CallbackSink:
    """Gives what is written to a function: the framing of a shell protocol, a buffer's `extend`, ..."""

    def __init__(self, put: Callable[[bytes], object], drain: Callable[[], object] | None = None) -> None:
        self._put = put
        self._drain = drain

    def write(self, data: bytes) -> None:
        """Pass the bytes on."""
        self._put(data)

    async def drain(self) -> None:
        """Wait for whoever is behind, where there is someone to wait for."""
        if self._drain is not None:
            waiting = self._drain()
            if asyncio.iscoroutine(waiting):
                await waiting


class Collected:
    """Keeps what is written, for `$(...)`."""

    def __init__(self) -> None:
        self.data = bytearray()
        self.overflowed = False

    def write(self, data: bytes) -> None:
        """Keep the bytes. Raises BrokenPipeError once there are too many: whoever wanted them is gone."""
        if self.overflowed or len(self.data) + len(data) > MEMORY:
            self.overflowed = True
            self.data.clear()
            raise BrokenPipeError("too much to keep")
        self.data += data

    async def drain(self) -> None:
        """Others get their turn."""
        await asyncio.sleep(0)


async def read_all(reader: asyncio.StreamReader) -> bytes:
    """Everything up to the end of the input. Raises OSError(ENOMEM) where that is more than a command may hold."""
    data = bytearray()
    while piece := await reader.read(PIPE_SIZE):
        data += piece
        if len(data) > MEMORY:
            raise _too_much()
    return bytes(data)


def reader_of(data: bytes) -> asyncio.StreamReader:
    """A reader that gives `data` and then the end."""
    reader = asyncio.StreamReader(limit=PIPE_SIZE)
    if data:
        reader.feed_data(data)
    reader.feed_eof()
    return reader


def _too_much() -> OSError:
    return OSError(errno.ENOMEM, os.strerror(errno.ENOMEM), "-")


@dataclass(frozen=True, slots=True, kw_only=True)
class Streams:
    """Descriptors 0, 1 and 2, and further ones that only a redirection made."""

    stdin: asyncio.StreamReader
    stdout: Sink
    stderr: Sink
    others: Mapping[int, Sink] = field(default_factory=dict)
