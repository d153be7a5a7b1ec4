"""Verifies a signed jar (APK signature scheme v1): the digests of its manifest, and who signed them.

Source: StrictJarVerifier (frameworks/base, android14-release); the JAR File Specification.
"""

from __future__ import annotations

import base64
import hashlib
import io
import re
import zipfile
import zlib
from collections.abc import Iterator

from asn1crypto import cms, x509
from cryptography import x509 as crypto_x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import dsa, ec, padding, rsa

MANIFEST = "META-INF/MANIFEST.MF"
_SIGNATURE_FILE = re.compile(r"META-INF/[^/]+\.SF", re.IGNORECASE)
_SIGNING = re.compile(r"META-INF/([^/]+\.(SF|RSA|DSA|EC)|MANIFEST\.MF|SIG-[^/]*)", re.IGNORECASE)
_DIGESTS = {"SHA-512": "sha512", "SHA-384": "sha384", "SHA-256": "sha256", "SHA1": "sha1", "SHA-1": "sha1"}
_HASHES: dict[str, hashes.HashAlgorithm] = {
    "sha1": hashes.SHA1(), "sha256": hashes.SHA256(), "sha384": hashes.SHA384(), "sha512": hashes.SHA512()
}  # fmt: skip

Attributes = dict[str, str]


class BadSignature(Exception):
    """The signature of an APK does not stand; `str()` is what the installer says of it."""


def jar_certificate(data: bytes, path: str) -> bytes:
    """The first signer's certificate (DER), once every entry was verified. Raises BadSignature."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as jar:
            return _Jar(jar, path).certificate()
    except _Refused as why:
        raise BadSignature(f"Failed to collect certificates from {path}: {why}") from None
    except (zipfile.BadZipFile, zlib.error, KeyError, ValueError, NotImplementedError, EOFError) as problem:
        raise BadSignature(f"Failed to collect certificates from {path}: {problem}") from None


class _Refused(Exception):
    """Why the jar is no signed one."""


class _Jar:
    def __init__(self, jar: zipfile.ZipFile, path: str) -> None:
        self._jar = jar
        self._path = path
        self._names = [each.filename for each in jar.infolist() if not each.is_dir()]

    def certificate(self) -> bytes:
        signature_files = [name for name in self._names if _SIGNATURE_FILE.fullmatch(name)]
        if MANIFEST not in self._names or not signature_files:
            raise _Refused("Attempt to get length of null array")  # the platform's words for no certificates at all
        raw = self._jar.read(MANIFEST)
        sections = {name: section for name, section, _ in _sections(raw) if name}
        texts = {name: text for name, _, text in _sections(raw) if name}
        certificates: dict[str, bytes] = {}  # signature file -> certificate
        for name in signature_files:
            if certificate := self._signer(name, raw, texts):
                certificates[name] = certificate
        if not certificates:
            raise _Refused("Attempt to get length of null array")
        for name in self._names:
            if not _SIGNING.fullmatch(name):
                self._entry(name, sections)
        return next(iter(certificates.values()))

    def _signer(self, name: str, manifest: bytes, texts: dict[str, bytes]) -> bytes:
        """Verify one signature file and give its signer's certificate."""
        signed = self._jar.read(name)
        blocks = [f"{name[:-3]}.{kind}" for kind in ("RSA", "DSA", "EC") if f"{name[:-3]}.{kind}" in self._names]
        if not blocks:
            return b""
        certificate = _signed_by(self._jar.read(blocks[0]), signed)
        main, *entries = _sections(signed)
        schemes = main[1].get("X-Android-APK-Signed", "")
        for scheme in re.findall(r"\d+", schemes):
            if scheme in ("2", "3"):
                raise _Refused(
                    f"{name} indicates {self._path} is signed using APK Signature Scheme v{scheme}, but no such"
                    " signature was found. Signature stripped?"
                )
        if not _digest_fits(main[1], manifest, "-Digest-Manifest"):
            for entry, attributes, _ in entries:
                if entry not in texts or not _digest_fits(attributes, texts[entry], "-Digest"):
                    raise _Refused(f"{name} has invalid digest for {entry} in {self._path}")
        return certificate

    def _entry(self, name: str, sections: dict[str, Attributes]) -> None:
        if name not in sections:
            raise _Refused(f"Package {self._path} has no certificates at entry {name}")
        if not _digest_fits(sections[name], self._jar.read(name), "-Digest"):
            raise _Refused(f"{MANIFEST} has invalid digest for {name} in {name}")


def _digest_fits(attributes: Attributes, data: bytes, suffix: str) -> bool:
    """Whether the strongest digest among the attributes is that of `data`; none at all does not fit."""
    for name, algorithm in _DIGESTS.items():
        if expected := attributes.get(f"{name}{suffix}"):
            return base64.b64encode(hashlib.new(algorithm, data).digest()).decode() == expected
    return False


def _sections(raw: bytes) -> Iterator[tuple[str, Attributes, bytes]]:
    """The sections of a manifest: name ("" for the main one), attributes, and the bytes that a digest is over."""
    for found in re.finditer(rb"(?:[^\r\n]+(?:\r\n|\n|\r))+(?:\r\n|\n|\r|\Z)", raw):
        text = found.group()
        joined = re.sub(rb"(\r\n|\n|\r) ", b"", text).decode(errors="replace")
        attributes = {}
        for line in joined.splitlines():
            name, colon, value = line.partition(": ")
            if colon:
                attributes[name] = value
        yield attributes.get("Name", ""), attributes, text


def _signed_by(block: bytes, signed: bytes) -> bytes:
    """The certificate of the PKCS #7 block over `signed`. Raises _Refused."""
    try:
        content = cms.ContentInfo.load(block)["content"]
        info = content["signer_infos"][0]
        serial = info["sid"].chosen["serial_number"].native
        certificate = next(each.chosen for each in content["certificates"] if each.chosen.serial_number == serial)
        algorithm = info["digest_algorithm"]["algorithm"].native
        payload = signed
        if attributes := info["signed_attrs"].native and info["signed_attrs"]:
            digest = next(each["values"][0].native for each in attributes if each["type"].native == "message_digest")
            if digest != hashlib.new(algorithm, signed).digest():
                raise _Refused("the signature block's digest does not fit")
            payload = attributes.untag().dump()
        _check(certificate, algorithm, info["signature"].native, payload)
        return bytes(certificate.dump())
    except (StopIteration, ValueError, TypeError, KeyError, IndexError, UnsupportedAlgorithm) as problem:
        raise _Refused(f"the signature block cannot be read: {problem}") from None
    except InvalidSignature:
        raise _Refused("the signature did not verify") from None


def _check(certificate: x509.Certificate, algorithm: str, signature: bytes, payload: bytes) -> None:
    key = crypto_x509.load_der_x509_certificate(certificate.dump()).public_key()
    digest = _HASHES[algorithm]
    if isinstance(key, rsa.RSAPublicKey):
        key.verify(signature, payload, padding.PKCS1v15(), digest)
    elif isinstance(key, ec.EllipticCurvePublicKey):
        key.verify(signature, payload, ec.ECDSA(digest))
    elif isinstance(key, dsa.DSAPublicKey):
        key.verify(signature, payload, digest)
    else:
        raise _Refused("a kind of key that no APK is signed with")
