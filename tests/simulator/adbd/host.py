"""A host that speaks the adb protocol by hand, to say what stock adb never would."""

from __future__ import annotations

import socket
import struct
from types import TracebackType

from harness.simulator.adbd.packets import MAX_PAYLOAD, VERSION, Command, Packet
from tests.simulator.stock_adb import Phone


class Host:
    """One connection to the device."""

    def __init__(self, phone: Phone) -> None:
        self.socket = socket.create_connection(("127.0.0.1", phone.port), timeout=10)

    def __enter__(self) -> Host:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.socket.close()

    def introduce(self) -> Packet:
        """Send CNXN; gives the device's."""
        self.send(Command.CNXN, VERSION, MAX_PAYLOAD, b"host::features=shell_v2")
        return self.receive()

    def send(self, command: Command, arg0: int, arg1: int, payload: bytes = b"") -> None:
        """Send one packet."""
        self.socket.sendall(Packet(command=command, arg0=arg0, arg1=arg1, payload=payload).encode())

    def receive(self) -> Packet:
        """Wait for one packet. Raises EOFError when the device has closed, TimeoutError when it says nothing."""
        command, arg0, arg1, length, _, _ = struct.unpack("<6I", self._exactly(24))
        return Packet(command=Command(command), arg0=arg0, arg1=arg1, payload=self._exactly(length))

    def ended(self) -> bool:
        """Wait until the device says or closes; whether it closed."""
        try:
            return self.socket.recv(1) == b""
        except ConnectionResetError:
            return True

    def _exactly(self, size: int) -> bytes:
        data = b""
        while len(data) < size:
            more = self.socket.recv(size - len(data))
            if not more:
                raise EOFError
            data += more
        return data
