"""Servers that take all and answer nothing, so that nothing leaves this computer."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import re
import ssl
from pathlib import Path

from harness.events.wire import PING, frames

WEBSOCKET_KEY = re.compile(rb"^sec-websocket-key:[ \t]*([^\r\n]+?)[ \t]*\r$", re.IGNORECASE | re.MULTILINE)
WEBSOCKET_SALT = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"  # RFC 6455, section 1.3
UPGRADED = (
    b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: %s\r\n\r\n"
)


async def open_sinks(certificate: Path) -> dict[bool, asyncio.Server]:
    """Two listeners on the loopback, by whether they speak TLS: inside a tunnel one is wanted that does."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return {
        speaks_tls: await asyncio.start_server(_swallow, "127.0.0.1", 0, ssl=own)
        for speaks_tls, own in ((False, None), (True, context))
    }


async def _swallow(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Take all and answer nothing, but for a WebSocket: it is opened and its pings are answered."""
    try:
        first = await reader.read(65536)
        if first.startswith(b"GET ") and (key := WEBSOCKET_KEY.search(first)):
            writer.write(UPGRADED % base64.b64encode(hashlib.sha1(key[1] + WEBSOCKET_SALT).digest()))
            await _pong(reader, writer)
        while await reader.read(65536):
            pass
    except OSError:
        return  # the app cut its connection
    finally:
        writer.close()


async def _pong(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    held = b""
    while chunk := await reader.read(65536):
        held, end = held + chunk, 0
        for frame in frames(held):
            if frame.whole:
                end = frame.end
                if frame.opcode == PING:
                    writer.write(bytes([0x8A, len(frame.payload)]) + frame.payload)
        held = held[end:]
