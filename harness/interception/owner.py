"""Whose a connection within this computer is. Linux alone tells, by netlink and at one cost however many there are.

Source: sock_diag(7), `linux/inet_diag.h`.
"""

from __future__ import annotations

import os
import socket
import struct

_SOCK_DIAG = 4  # NETLINK_SOCK_DIAG
_BY_FAMILY = 20  # SOCK_DIAG_BY_FAMILY, of the question and of its answer
_REQUEST = 1  # NLM_F_REQUEST
_ANY_STATE = 0xFFFFFFFF
_ANY_COOKIE = b"\xff" * 8
_UID_AND_INODE = 16 + 4 + 48 + 12  # behind the header, the state, the addresses, and what waits in queues
_NOWHERE = ("0.0.0.0", 0)
ADB_PORT = 5037

Address = tuple[str, int]


def owner_of(here: Address, there: Address) -> int | None:
    """The uid that holds the end `here` of a TCP connection of IPv4. None: it is closed already, or nobody can tell."""
    addresses = struct.pack(">HH", here[1], there[1]) + _packed(here) + _packed(there) + bytes(4) + _ANY_COOKIE
    question = struct.pack("=BBBBI", socket.AF_INET, socket.IPPROTO_TCP, 0, 0, _ANY_STATE) + addresses
    try:
        with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, _SOCK_DIAG) as kernel:
            kernel.settimeout(1)
            kernel.send(struct.pack("=IHHII", 16 + len(question), _BY_FAMILY, _REQUEST, 0, 0) + question)
            answer = kernel.recv(4096)
    except (AttributeError, OSError):
        return None
    if len(answer) < _UID_AND_INODE + 8 or struct.unpack_from("=H", answer, 4)[0] != _BY_FAMILY:
        return None
    uid, inode = struct.unpack_from("=II", answer, _UID_AND_INODE)
    return uid if inode else None  # of one that was closed the kernel says 0, which is root


def is_a_strangers(peer: Address, here: Address) -> bool:
    """Whether another user of this computer opened this connection, and not adb, which leads the device's to us.

    adb's server may be another user's. Who closed before being asked about is let in: a device's app may do so.
    """
    uid = owner_of(peer, here)
    if uid in (None, 0, os.geteuid()):
        return False
    adb = ("127.0.0.1", int(os.environ.get("ANDROID_ADB_SERVER_PORT") or ADB_PORT))
    return uid != owner_of(adb, _NOWHERE)


def _packed(address: Address) -> bytes:
    return socket.inet_aton(address[0]) + bytes(12)
