"""Codes that Python's library does not write."""

from __future__ import annotations


def base45(data: bytes) -> bytes:
    """RFC 9285, section 4."""
    signs, coded = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:", b""
    for at in range(0, len(data), 2):
        number = int.from_bytes(data[at : at + 2])
        for _ in range(len(data[at : at + 2]) + 1):
            number, sign = divmod(number, 45)
            coded += signs[sign : sign + 1]
    return coded
