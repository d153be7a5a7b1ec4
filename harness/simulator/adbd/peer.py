"""Whose a connection is: the loopback interface is open to every user of the computer."""

from __future__ import annotations

import socket
import struct
from pathlib import Path

_CONNECTIONS = Path("/proc/net/tcp")


def uid_of(peer: tuple[str, int], own: tuple[str, int]) -> int | None:
    """The user whose socket `peer` is connected to ours; None where the kernel knows none.

    Source: proc_net_tcp.txt of the kernel's documentation.
    """
    wanted = _written(peer), _written(own)
    for line in _CONNECTIONS.read_text(encoding="ascii").splitlines()[1:]:
        _, local, remote, _, _, _, _, uid, *_ = line.split()
        if (local, remote) == wanted:
            return int(uid)
    return None


def _written(address: tuple[str, int]) -> str:
    host, port = address
    (number,) = struct.unpack("=I", socket.inet_aton(host))  # as it lies in memory
    return f"{number:08X}:{port:04X}"
