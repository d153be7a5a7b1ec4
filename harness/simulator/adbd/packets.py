"""The packets of the adb transport: a 24-byte header and a payload.

Source: packages/modules/adb/protocol.txt.
"""

from __future__ import annotations

import asyncio
import struct
from dataclasses import dataclass
from enum import IntEnum

VERSION = 0x01000001
"""From this version on the sum over the payload is not checked."""

MAX_PAYLOAD = 1 << 20

_HEADER = struct.Struct("<6I")


class Command(IntEnum):
    """The packet types an adbd without TLS and without authentication understands."""

    CNXN = 0x4E584E43
    OPEN = 0x4E45504F
    OKAY = 0x59414B4F
    WRTE = 0x45545257
    CLSE = 0x45534C43


class MalformedPacket(Exception):
    """What arrived is no adb packet; the connection cannot be followed any further."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Packet:
    """One packet. Its arguments are the sender's stream and the receiver's; in CNXN, version and largest payload."""

    command: Command
    arg0: int
    arg1: int
    payload: bytes = b""

    def encode(self) -> bytes:
        """The packet as it goes over the wire."""
        checksum = sum(self.payload) & 0xFFFFFFFF if self.command is Command.CNXN else 0
        magic = self.command ^ 0xFFFFFFFF
        return _HEADER.pack(self.command, self.arg0, self.arg1, len(self.payload), checksum, magic) + self.payload


async def read_packet(reader: asyncio.StreamReader) -> Packet:
    """Wait for one packet.

    Raises MalformedPacket, and asyncio.IncompleteReadError when the connection ends.
    """
    command, arg0, arg1, length, _checksum, magic = _HEADER.unpack(await reader.readexactly(_HEADER.size))
    if magic != command ^ 0xFFFFFFFF:
        raise MalformedPacket(f"magic {magic:#x} does not belong to command {command:#x}")
    if length > MAX_PAYLOAD:
        raise MalformedPacket(f"payload of {length} bytes is over {MAX_PAYLOAD}")
    try:
        known = Command(command)
    except ValueError:
        raise MalformedPacket(f"unknown command {command:#x}") from None
    return Packet(command=known, arg0=arg0, arg1=arg1, payload=await reader.readexactly(length))
