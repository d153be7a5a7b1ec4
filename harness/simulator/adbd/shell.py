"""`shell:`, `shell,v2:` and `exec:`: a command line, with its streams carried over one adb stream.

Source: packages/modules/adb/shell_protocol.h: packets of an id byte, a little-endian length and data.
"""

from __future__ import annotations

import asyncio
import struct
from enum import IntEnum
from typing import TYPE_CHECKING

from harness.simulator.adbd.stream import AdbStream
from harness.simulator.adbd.transport import Service
from harness.simulator.shell import Streams, run_line
from harness.simulator.shell.interactive import INTERRUPTED, run_interactively
from harness.simulator.shell.interpreter import default_environment
from harness.simulator.shell.streams import CallbackSink, Pipe
from harness.simulator.shell.terminal import Terminal

if TYPE_CHECKING:
    from harness.simulator.adbd.daemon import Adbd

_HEADER = struct.Struct("<BI")
_CHUNK = 64 * 1024


class _Id(IntEnum):
    STDIN = 0
    STDOUT = 1
    STDERR = 2
    EXIT = 3
    CLOSE_STDIN = 4
    WINDOW_SIZE = 5


def open_shell(adbd: Adbd, destination: str) -> Service:
    """The service for `shell[,v2][,TERM=..][,raw|pty]:LINE`; without a line, an interactive shell."""
    head, _, line = destination.partition(":")
    options = head.split(",")[1:]
    term = next((option.removeprefix("TERM=") for option in options if option.startswith("TERM=")), "dumb")
    pty = "pty" in options or ("raw" not in options and not line and "v2" in options)

    async def over_packets(stream: AdbStream) -> None:
        await _serve_packets(adbd, stream, line, term=term, pty=pty)

    async def merged(stream: AdbStream) -> None:
        # Without a line, an old host expects a terminal: it has switched its own to raw.
        await _serve_merged(adbd, stream, line, term=term, pty=not line)

    return over_packets if "v2" in options else merged


def open_exec(adbd: Adbd, line: str) -> Service:
    """The service for `exec:LINE`: both outputs as they are; the end of what the host sends is the end of stdin."""

    async def serve(stream: AdbStream) -> None:
        sink = CallbackSink(stream.write, stream.drain)
        await _run(adbd, line, Streams(stdin=stream.reader, stdout=sink, stderr=sink), term="dumb")

    return serve


async def _serve_merged(adbd: Adbd, stream: AdbStream, line: str, *, term: str, pty: bool) -> None:
    sink = CallbackSink(stream.write, stream.drain)
    streams = Streams(stdin=stream.reader, stdout=sink, stderr=sink)
    terminal = Terminal(sink) if pty else None
    if terminal is not None:
        streams = terminal.streams()
    running = asyncio.create_task(_run(adbd, line, streams, term=term, terminal=terminal))
    feeding = asyncio.create_task(_feed_terminal(stream.reader, terminal)) if terminal else None
    try:
        await _until_cut(running, stream)
    finally:
        if feeding is not None:
            feeding.cancel()


async def _serve_packets(adbd: Adbd, stream: AdbStream, line: str, *, term: str, pty: bool) -> None:
    def sink(kind: _Id) -> CallbackSink:
        def put(data: bytes) -> None:
            for start in range(0, len(data), _CHUNK):
                stream.write(_HEADER.pack(kind, len(data[start : start + _CHUNK])) + data[start : start + _CHUNK])

        return CallbackSink(put, stream.drain)

    stdin = Pipe()
    terminal = Terminal(sink(_Id.STDOUT)) if pty else None
    if terminal is not None:
        streams = terminal.streams()
    else:
        streams = Streams(stdin=stdin.reader, stdout=sink(_Id.STDOUT), stderr=sink(_Id.STDERR))
    running = asyncio.create_task(_run(adbd, line, streams, term=term, terminal=terminal))
    feeding = asyncio.create_task(_feed_packets(stream.reader, stdin, terminal))
    try:
        status = await _until_cut(running, stream)
        if status is not None:
            stream.write(_HEADER.pack(_Id.EXIT, 1) + bytes([status]))
    finally:
        feeding.cancel()


async def _run(adbd: Adbd, line: str, streams: Streams, *, term: str, terminal: Terminal | None = None) -> int:
    environment = default_environment(adbd.uid) | {"TERM": term}
    if not line:
        return await run_interactively(adbd.device, streams, uid=adbd.uid, environment=environment, terminal=terminal)
    if terminal is not None:
        terminal.foreground = asyncio.current_task()
    return await run_line(adbd.device, line, streams, uid=adbd.uid, environment=environment)


async def _until_cut(running: asyncio.Task[int], stream: AdbStream) -> int | None:
    """The command's exit code, or None when the host closed first, which ends the command."""
    cut = asyncio.create_task(stream.wait_closed())
    try:
        await asyncio.wait((running, cut), return_when=asyncio.FIRST_COMPLETED)
        if not running.done():
            return None
        return INTERRUPTED if running.cancelled() else running.result()
    finally:
        cut.cancel()
        running.cancel()
        await asyncio.gather(running, cut, return_exceptions=True)


async def _feed_packets(reader: asyncio.StreamReader, stdin: Pipe, terminal: Terminal | None) -> None:
    try:
        while True:
            kind, length = _HEADER.unpack(await reader.readexactly(_HEADER.size))
            data = await reader.readexactly(length)
            if kind == _Id.CLOSE_STDIN:
                stdin.close()
            elif kind == _Id.STDIN and terminal is not None:
                terminal.typed(data)
            elif kind == _Id.STDIN:
                stdin.write(data)
                await stdin.drain()
    except asyncio.IncompleteReadError:
        stdin.close()


async def _feed_terminal(reader: asyncio.StreamReader, terminal: Terminal) -> None:
    while data := await reader.read(4096):
        terminal.typed(data)
