"""Which hosts adbd lets in: those that hold this user's own adb key.

A phone asks its owner about a host that it does not know. Here nobody can be asked, and the port is open to every user
of the computer: the key in `~/.android`, which only its user reads, is the one that counts.
"""

from __future__ import annotations

import secrets
from pathlib import Path

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.serialization import load_pem_private_key

TOKEN_BYTES = 20  # as long as a SHA-1 digest, in whose place it is signed


def new_token() -> bytes:
    """What a host has to sign."""
    return secrets.token_bytes(TOKEN_BYTES)


def is_known(token: bytes, signature: bytes) -> bool:
    """Whether this user's adb signed `token`. Its key is read anew each time: adb makes one when it first needs it."""
    key = _own_key()
    if key is None:
        return False
    try:
        key.public_key().verify(signature, token, padding.PKCS1v15(), Prehashed(SHA1()))
    except InvalidSignature:
        return False
    return True


def _own_key() -> rsa.RSAPrivateKey | None:
    try:
        key = load_pem_private_key((Path.home() / ".android" / "adbkey").read_bytes(), password=None)
    except (OSError, RuntimeError, ValueError, TypeError, UnsupportedAlgorithm):
        return None  # there is no home, no key in it, or none that adb could use
    return key if isinstance(key, rsa.RSAPrivateKey) else None
