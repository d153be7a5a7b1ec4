"""What commands read from and write to."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from harness.simulator.filesystem import FileSystem
from harness.simulator.shell.invocation import Sink

PIPE_SIZE = 64 * 1024


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
        """A file takes everything at once."""


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


def reader_of(data: bytes) -> asyncio.StreamReader:
    """A reader that gives `data` and then the end."""
    reader = asyncio.StreamReader(limit=PIPE_SIZE)
    if data:
        reader.feed_data(data)
    reader.feed_eof()
    return reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Streams:
    """Descriptors 0, 1 and 2."""

    stdin: asyncio.StreamReader
    stdout: Sink
    stderr: Sink
