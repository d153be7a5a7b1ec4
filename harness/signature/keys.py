"""Keys that an organisation holds, and what is signed with them.

The schemes are those of securesystemslib, by which in-toto's tools read them: Ed25519, ECDSA over the curves of NIST
with the hash of their size, RSA with PSS and SHA-256.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.hazmat.primitives.hashes import SHA256, SHA384, SHA512
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key

from harness.errors import BadInput
from harness.evidence import read_inside
from harness.text import Text

PrivateKey: TypeAlias = ed25519.Ed25519PrivateKey | ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey
PublicKey: TypeAlias = ed25519.Ed25519PublicKey | ec.EllipticCurvePublicKey | rsa.RSAPublicKey

FEWEST_BITS = 2048  # of RSA; NIST SP 800-57 allows no fewer
_HASHES = {"secp256r1": SHA256(), "secp384r1": SHA384(), "secp521r1": SHA512()}
_PSS = padding.PSS(mgf=padding.MGF1(SHA256()), salt_length=padding.PSS.DIGEST_LENGTH)
_KINDS = Text(
    zh="请用 Ed25519、ECDSA（P-256、P-384、P-521）或至少 2048 位的 RSA。",
    en="Use Ed25519, ECDSA (P-256, P-384, P-521), or RSA of 2048 bits and more.",
)


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A private key."""

    key: PrivateKey

    @property
    def id(self) -> str:
        """What its public key is known by."""
        return fingerprint(self.key.public_key())

    def sign(self, message: bytes) -> bytes:
        """The signature over a message."""
        if isinstance(self.key, ed25519.Ed25519PrivateKey):
            return self.key.sign(message)
        if isinstance(self.key, ec.EllipticCurvePrivateKey):
            return self.key.sign(message, ec.ECDSA(_HASHES[self.key.curve.name]))
        return self.key.sign(message, _PSS, SHA256())


def has_signed(key: PublicKey, signature: bytes, message: bytes) -> bool:
    """Whether a signature over a message is of this key."""
    try:
        if isinstance(key, ed25519.Ed25519PublicKey):
            key.verify(signature, message)
        elif isinstance(key, ec.EllipticCurvePublicKey):
            key.verify(signature, message, ec.ECDSA(_HASHES[key.curve.name]))
        else:
            key.verify(signature, message, _PSS, SHA256())
    except InvalidSignature:
        return False
    return True


def fingerprint(key: PublicKey) -> str:
    """SHA-256, hex, of a public key in DER, as `openssl pkey -pubin -outform DER | sha256sum` gives it."""
    return hashlib.sha256(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).hexdigest()


def usable_public(key: object) -> PublicKey | None:
    """The key, where it is of a kind that signs here."""
    if isinstance(key, ed25519.Ed25519PublicKey):
        return key
    if isinstance(key, ec.EllipticCurvePublicKey) and key.curve.name in _HASHES:
        return key
    if isinstance(key, rsa.RSAPublicKey) and key.key_size >= FEWEST_BITS:
        return key
    return None


def read_signing_key(path: Path, password: Callable[[], str | None]) -> SigningKey:
    """Read a private key in PEM. `password` is asked only where the file is locked, and gives None where nobody knows.

    Raises `BadInput` where it is none, of another kind, or stays locked.
    """
    content = read_small(path)
    try:
        key = load_pem_private_key(content, password=None)
    except TypeError:  # so cryptography says that it is locked
        key = _unlocked(path, content, password())
    except (ValueError, UnsupportedAlgorithm) as error:
        raise BadInput(
            str(path),
            Text(zh="不是 PEM 格式的私钥", en="is no private key in PEM"),
            Text(
                zh="请用 --key 指定以 `-----BEGIN PRIVATE KEY-----` 开头的文件。",
                en="Name by --key a file that begins with `-----BEGIN PRIVATE KEY-----`.",
            ),
        ) from error
    if not isinstance(key, PrivateKey) or usable_public(key.public_key()) is None:
        raise wrong_kind(path)
    return SigningKey(key)


def _unlocked(path: Path, content: bytes, password: str | None) -> PrivateKeyTypes:
    if not password:
        raise BadInput(
            str(path),
            Text(zh="这个私钥有密码", en="the key has a password"),
            Text(
                zh="请在终端中输入，或设置环境变量 HARNESS_KEY_PASSWORD。",
                en="Type it in a terminal, or set HARNESS_KEY_PASSWORD.",
            ),
        )
    try:
        return load_pem_private_key(content, password=password.encode())
    except (ValueError, UnsupportedAlgorithm) as error:
        raise BadInput(
            str(path),
            Text(zh="密码不对，或文件已损坏", en="the password does not open it, or the file is damaged"),
            Text(zh="请核对密码。", en="Check the password."),
        ) from error


def wrong_kind(path: Path) -> BadInput:
    """What is said of a key that signs nothing here."""
    return BadInput(str(path), Text(zh="这种密钥不能用于签名", en="a key of this kind signs nothing here"), _KINDS)


def read_small(path: Path) -> bytes:
    """A file that the user names: a regular one, within bounds. Raises `BadInput`."""
    try:
        return read_inside(path.resolve().parent, path.resolve().name)
    except OSError as error:
        raise unreadable(path, error) from error


def unreadable(path: Path, error: OSError) -> BadInput:
    """What is said of a file that the user named and that cannot be read."""
    return BadInput(
        str(path),
        Text(zh=f"无法读取（{error.strerror}）", en=f"cannot be read ({error.strerror})"),
        Text(zh="请指定另一个文件。", en="Name another file."),
    )
