"""Signs APKs for tests: as a jar (v1) and with the APK signature schemes v2 and v3, by a key of this run."""

from __future__ import annotations

import base64
import datetime
import hashlib
import io
import struct
import zipfile
from dataclasses import dataclass

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, pkcs7
from cryptography.x509.oid import NameOID

V2, V3 = 0x7109871A, 0xF05368C0
ECDSA_SHA256 = 0x0201


@dataclass(frozen=True)
class Signer:
    """A key and its certificate."""

    key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey
    certificate: x509.Certificate

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(Encoding.DER)


def new_signer(*, elliptic: bool = False) -> Signer:
    key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey
    key = ec.generate_private_key(ec.SECP256R1()) if elliptic else rsa.generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "test")])
    now = datetime.datetime(2024, 1, 1)
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    dated = builder.serial_number(7).not_valid_before(now).not_valid_after(now + datetime.timedelta(days=3650))
    return Signer(key, dated.sign(key, hashes.SHA256()))


def entries_of(apk: bytes) -> dict[str, bytes]:
    """What is in an APK, without its signature."""
    with zipfile.ZipFile(io.BytesIO(apk)) as archive:
        names = [name for name in archive.namelist() if not name.startswith("META-INF/")]
        return {name: archive.read(name) for name in names}


def packed(entries: dict[str, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return data.getvalue()


def signed_as_jar(entries: dict[str, bytes], signer: Signer, *, claims: str = "") -> dict[str, bytes]:
    """The entries and the three files of a jar's signature; `claims` is the header about later schemes."""

    def digest(data: bytes) -> str:
        return base64.b64encode(hashlib.sha256(data).digest()).decode()

    sections = {name: f"Name: {name}\r\nSHA-256-Digest: {digest(data)}\r\n\r\n" for name, data in entries.items()}
    manifest = ("Manifest-Version: 1.0\r\n\r\n" + "".join(sections.values())).encode()
    head = f"Signature-Version: 1.0\r\nSHA-256-Digest-Manifest: {digest(manifest)}\r\n"
    head += f"X-Android-APK-Signed: {claims}\r\n" if claims else ""
    listed = [f"Name: {name}\r\nSHA-256-Digest: {digest(text.encode())}\r\n\r\n" for name, text in sections.items()]
    signature_file = (head + "\r\n" + "".join(listed)).encode()
    assert isinstance(signer.key, rsa.RSAPrivateKey)
    block = (
        pkcs7.PKCS7SignatureBuilder()
        .set_data(signature_file)
        .add_signer(signer.certificate, signer.key, hashes.SHA256())
        .sign(Encoding.DER, [pkcs7.PKCS7Options.DetachedSignature, pkcs7.PKCS7Options.Binary])
    )
    return entries | {
        "META-INF/MANIFEST.MF": manifest,
        "META-INF/CERT.SF": signature_file,
        "META-INF/CERT.RSA": block,
    }


def signed_whole(apk: bytes, signer: Signer, *, scheme: int = V2, lowest: int = 24, highest: int = 0x7FFFFFFF) -> bytes:
    """The APK with a signing block of one scheme; `lowest` and `highest` are the releases of a v3 signer."""
    end = apk.rfind(b"PK\x05\x06")
    (directory,) = struct.unpack_from("<I", apk, end + 16)
    digests = []
    for section in (apk[:directory], apk[directory:end], apk[end:]):
        for at in range(0, len(section), 1 << 20):
            chunk = section[at : at + (1 << 20)]
            digests.append(hashlib.sha256(b"\xa5" + struct.pack("<I", len(chunk)) + chunk).digest())
    content = hashlib.sha256(b"\x5a" + struct.pack("<I", len(digests)) + b"".join(digests)).digest()
    releases = struct.pack("<II", lowest, highest) if scheme == V3 else b""
    signed = _field(_field(struct.pack("<I", ECDSA_SHA256) + _field(content))) + _field(_field(signer.der)) + releases
    signed += _field(b"")
    assert isinstance(signer.key, ec.EllipticCurvePrivateKey)
    signature = signer.key.sign(signed, ec.ECDSA(hashes.SHA256()))
    public = signer.key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    signatures = _field(_field(struct.pack("<I", ECDSA_SHA256) + _field(signature)))
    block = _field(_field(_field(signed) + releases + signatures + _field(public)))
    pair = struct.pack("<QI", len(block) + 4, scheme) + block
    size = len(pair) + 24
    whole = struct.pack("<Q", size) + pair + struct.pack("<Q", size) + b"APK Sig Block 42"
    ending = bytearray(apk[end:])
    struct.pack_into("<I", ending, 16, directory + len(whole))
    return apk[:directory] + whole + apk[directory:end] + bytes(ending)


def without_block(apk: bytes) -> bytes:
    """The APK with its signing block cut out."""
    end = apk.rfind(b"PK\x05\x06")
    (directory,) = struct.unpack_from("<I", apk, end + 16)
    (size,) = struct.unpack_from("<Q", apk, directory - 24)
    start = directory - size - 8
    ending = bytearray(apk[end:])
    struct.pack_into("<I", ending, 16, start)
    return apk[:start] + apk[directory:end] + bytes(ending)


def _field(data: bytes) -> bytes:
    return struct.pack("<I", len(data)) + data
