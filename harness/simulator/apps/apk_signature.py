"""Verifies the signatures of an APK as the package installer does: scheme v3, else v2, else the signed jar (v1).

Source: ApkSignatureVerifier, ApkSignatureSchemeV2Verifier, ApkSignatureSchemeV3Verifier, ApkSigningBlockUtils and
StrictJarVerifier (frameworks/base, android14-release); https://source.android.com/docs/security/features/apksigning
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import dsa, ec, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_der_public_key

from harness.simulator.apps.jar_signature import BadSignature, jar_certificate

__all__ = ["BadSignature", "signing_certificate"]

V2, V3, V31 = 0x7109871A, 0xF05368C0, 0x1B93AD61
STRIPPED_V3 = 0xBEEFF00D  # an attribute of v2: the APK was signed with v3 as well
MAGIC = b"APK Sig Block 42"
CHUNK = 1 << 20
SDK = 34
V2_FROM_TARGET = 30  # apps for Android 11 and later must have v2 or later

_END_OF_DIRECTORY = b"PK\x05\x06"
_END_SIZE = 22
_HASHES: dict[int, str] = {0x0101: "sha256", 0x0102: "sha512", 0x0103: "sha256", 0x0104: "sha512",
                           0x0201: "sha256", 0x0202: "sha512", 0x0301: "sha256"}  # fmt: skip


class _Missing(Exception):
    """There is no signature of this scheme."""


def signing_certificate(data: bytes, path: str, target_sdk: int) -> bytes:
    """The first signer's certificate (DER), once everything that it vouches for was verified. Raises BadSignature."""
    try:
        blocks, sections = _signing_block(data)
    except _Missing:
        blocks, sections = {}, ()
    for name, ids in (("v3", (V31, V3)), ("v2", (V2,))):
        for block in ids:
            if block not in blocks:
                continue
            try:
                return _verified(blocks[block], sections, blocks, v3=block != V2)
            except _Missing:
                continue  # no signer of this block is for this release
            except (struct.error, ValueError, UnsupportedAlgorithm, InvalidSignature, BadSignature) as problem:
                why = str(problem) or "signature did not verify"
                text = f"Failed to collect certificates from {path} using APK Signature Scheme {name}: {why}"
                raise BadSignature(text) from None
    if target_sdk >= V2_FROM_TARGET:
        raise BadSignature(f"No signature found in package of version 2 or newer for package {path}")
    return jar_certificate(data, path)


Sections = tuple[bytes, ...]


def _signing_block(data: bytes) -> tuple[dict[int, bytes], Sections]:
    """The entries of the signing block by id, and the parts of the archive that the digests are over."""
    end = data.rfind(_END_OF_DIRECTORY)
    if end < 0 or end + _END_SIZE > len(data):
        raise _Missing
    (directory,) = struct.unpack_from("<I", data, end + 16)
    if not 32 <= directory <= end or data[directory - 16 : directory] != MAGIC:
        raise _Missing
    (size,) = struct.unpack_from("<Q", data, directory - 24)
    start = directory - size - 8
    if start < 0 or struct.unpack_from("<Q", data, start)[0] != size:
        raise _Missing
    blocks: dict[int, bytes] = {}
    at = start + 8
    while at + 12 <= directory - 24:
        length, number = struct.unpack_from("<QI", data, at)
        if length < 4 or at + 8 + length > directory - 24:
            raise _Missing
        blocks.setdefault(number, data[at + 12 : at + 8 + length])
        at += 8 + length
    ending = bytearray(data[end:])
    struct.pack_into("<I", ending, 16, start)  # as it was before the block was put in
    return blocks, (data[:start], data[directory:end], bytes(ending))


def _verified(block: bytes, sections: Sections, blocks: dict[int, bytes], *, v3: bool) -> bytes:
    certificate = b""
    wanted: dict[str, bytes] = {}
    for signer in _items(_field(block)[0]):
        signed, rest = _field(signer)
        if v3:
            lowest, highest = struct.unpack_from("<II", rest)
            if not lowest <= SDK <= highest:
                continue
            rest = rest[8:]
        signatures, rest = _field(rest)
        public_key, _ = _field(rest)
        found, digests = _signer(signed, signatures, public_key, blocks, v3=v3)
        wanted |= digests
        certificate = certificate or found
    if not certificate:
        raise _Missing
    for algorithm, expected in wanted.items():
        if _content_digest(sections, algorithm) != expected:
            raise BadSignature(f"{algorithm.upper().replace('SHA', 'SHA-')} digest of contents did not verify")
    return certificate


def _signer(
    signed: bytes, signatures: bytes, public_key: bytes, blocks: dict[int, bytes], *, v3: bool
) -> tuple[bytes, dict[str, bytes]]:
    """One signer's certificate and the digests it vouches for."""
    offered = {}
    for each in _items(signatures):
        (number,) = struct.unpack_from("<I", each)
        offered[number] = _field(each[4:])[0]
    known = [number for number in offered if number in _HASHES]
    if not known:
        raise BadSignature("No supported signatures found")
    algorithm = max(known, key=lambda number: _HASHES[number])
    _check(public_key, algorithm, offered[algorithm], signed)
    listed, rest = _field(signed)
    certificates, rest = _field(rest)
    digests = {}
    for each in _items(listed):
        (number,) = struct.unpack_from("<I", each)
        digests[number] = _field(each[4:])[0]
    if set(digests) != set(offered):
        raise BadSignature("Signature algorithms don't match between digests and signatures records")
    certificate = next(_items(certificates), b"")
    if not certificate:
        raise BadSignature("No certificates listed")
    own = x509.load_der_x509_certificate(certificate).public_key()
    if own.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo) != public_key:
        raise BadSignature("Public key mismatch between certificate and signature record")
    if not v3:
        for each in _items(_field(rest)[0]):
            number, value = struct.unpack_from("<II", each.ljust(8, b"\0"))
            if number == STRIPPED_V3 and value == 3 and V3 not in blocks:
                raise BadSignature(
                    "V2 signature indicates APK is signed using APK Signature Scheme v3, but none was found. "
                    "Signature stripped?"
                )
    return certificate, {_HASHES[algorithm]: digests[algorithm]}


def _check(public_key: bytes, algorithm: int, signature: bytes, signed: bytes) -> None:
    """Verify one signature. Raises InvalidSignature, ValueError, BadSignature."""
    key = load_der_public_key(public_key)
    digest: hashes.HashAlgorithm = hashes.SHA256() if _HASHES[algorithm] == "sha256" else hashes.SHA512()
    kind = algorithm >> 8
    if kind == 1 and isinstance(key, rsa.RSAPublicKey):
        pss = padding.PSS(padding.MGF1(digest), digest.digest_size)
        key.verify(signature, signed, pss if algorithm < 0x0103 else padding.PKCS1v15(), digest)
    elif kind == 2 and isinstance(key, ec.EllipticCurvePublicKey):
        key.verify(signature, signed, ec.ECDSA(digest))
    elif kind == 3 and isinstance(key, dsa.DSAPublicKey):
        key.verify(signature, signed, digest)
    else:
        raise BadSignature(f"Unknown signature algorithm: 0x{algorithm:x}")


def _content_digest(sections: Sections, algorithm: str) -> bytes:
    """The digest over the digests of chunks of 1 MiB."""
    digests = []
    for section in sections:
        for at in range(0, len(section), CHUNK):
            chunk = section[at : at + CHUNK]
            digests.append(hashlib.new(algorithm, b"\xa5" + struct.pack("<I", len(chunk)) + chunk).digest())
    return hashlib.new(algorithm, b"\x5a" + struct.pack("<I", len(digests)) + b"".join(digests)).digest()


def _field(data: bytes) -> tuple[bytes, bytes]:
    """A length-prefixed field and what follows. Raises ValueError when it is cut short."""
    (length,) = struct.unpack_from("<I", data)
    if length > len(data) - 4:
        raise ValueError("Remaining buffer too short to contain length-prefixed field")
    return data[4 : 4 + length], data[4 + length :]


def _items(data: bytes) -> Iterator[bytes]:
    while data:
        item, data = _field(data)
        yield item
