"""The certificate authority of one run: it signs for every host, and a phone trusts it meanwhile."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

KEY = "mitmproxy-ca.pem"  # names that mitmproxy looks for in its folder: key and certificate, and the latter alone
CERTIFICATE = "mitmproxy-ca-cert.pem"
VALID = timedelta(days=7)  # before now and after: a phone whose clock is days off still takes it


def make_authority(folder: Path) -> None:
    """Put a new key and its certificate where mitmproxy looks for them. Raises `OSError`.

    Its name has a number of its own: a store that still holds an earlier one must not take the two for one.
    """
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    now, serial = datetime.now(UTC), x509.random_serial_number()
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, f"privacy-harness {serial % 10**8:08}"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "privacy-harness"),
        ]
    )
    certificate = (
        x509.CertificateBuilder(issuer_name=name, subject_name=name, public_key=key.public_key(), serial_number=serial)
        .not_valid_before(now - VALID)
        .not_valid_after(now + VALID)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_signs_certificates(), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
        .public_bytes(Encoding.PEM)
    )
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption())
    with open(os.open(folder / KEY, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(secret + certificate)
    (folder / CERTIFICATE).write_bytes(certificate)


def _signs_certificates() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=False,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=True,
        crl_sign=True,
        encipher_only=False,
        decipher_only=False,
    )
