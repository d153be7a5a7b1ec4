"""Whose a key is: the chain from its certificate to one that the reader trusts (RFC 5280, as far as it is needed here).

cryptography's own verifier serves the certificates of web servers: it refuses those that people sign with. Revocation
is not looked up, for that needs a network.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID

from harness.signature.keys import PublicKey, usable_public
from harness.text import Text

MOST = 10  # certificates of one chain
# An authority issues certificates for web servers as well: who holds one of those signs no release.
_TO_SIGN_WITH = {
    ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE,
    ExtendedKeyUsageOID.CODE_SIGNING,
    ExtendedKeyUsageOID.EMAIL_PROTECTION,
    x509.ObjectIdentifier("1.3.6.1.5.5.7.3.36"),  # documentSigning, RFC 9336
    x509.ObjectIdentifier("1.3.6.1.4.1.311.10.3.12"),  # the same of Microsoft
}
_UNREADABLE = (ValueError, x509.DuplicateExtension, x509.UnsupportedGeneralNameType)
_UNDERSTOOD = (x509.BasicConstraints, x509.KeyUsage, x509.ExtendedKeyUsage, x509.SubjectAlternativeName)


class NoChain(Exception):
    """No chain leads to whom the reader trusts; `text` says why."""

    def __init__(self, text: Text, *, expired: bool = False) -> None:
        super().__init__(text)
        self.text = text
        self.expired = expired  # and would, were it not for a date


def parse(pem: str) -> x509.Certificate:
    """The one certificate of a text in PEM. Raises `ValueError`, also for one that is written in another way."""
    certificate = x509.load_pem_x509_certificate(pem.encode())
    if written(certificate) != pem:
        raise ValueError("the certificate is not written as PEM is")
    return certificate


def written(certificate: x509.Certificate) -> str:
    """A certificate in PEM."""
    return certificate.public_bytes(Encoding.PEM).decode()


def name_of(certificate: x509.Certificate) -> str:
    """Whose it is."""
    return certificate.subject.rfc4514_string() or f"serial {certificate.serial_number:x}"


def key_of(certificate: x509.Certificate) -> PublicKey | None:
    """Its key, where that is of a kind that signs here."""
    try:
        return usable_public(certificate.public_key())
    except (ValueError, UnsupportedAlgorithm):
        return None


def lead_to_trust(
    chain: Sequence[x509.Certificate], trusted: Iterable[x509.Certificate], *, at: datetime
) -> x509.Certificate:
    """The trusted certificate that a chain, the signer's first, leads to, where all of it held at a time.

    Raises `NoChain`.
    """
    known = tuple(trusted)
    leaf, *others = chain
    _check_understood(leaf)
    _check_usage(leaf)
    current, depth = leaf, 0
    while True:
        _check_dates(current, at)
        _check_understood(current)
        if current in known:
            return current
        issuer = next((each for each in (*known, *others) if _issued(current, each, below=depth)), None)
        if issuer is None or depth >= MOST:
            raise NoChain(
                Text(
                    zh=f"{name_of(current)} 的证书由 {current.issuer.rfc4514_string()} 签发，不在信任之列",
                    en=f"the certificate of {name_of(current)} was issued by {current.issuer.rfc4514_string()}, "
                    "which is not one that you trust",
                )
            )
        current, depth = issuer, depth + 1


def _issued(certificate: x509.Certificate, issuer: x509.Certificate, *, below: int) -> bool:
    """Whether one issued another, and may: `below` certificates of authorities stand between it and the signer's."""
    try:
        certificate.verify_directly_issued_by(issuer)
        basic = issuer.extensions.get_extension_for_class(x509.BasicConstraints).value
        usage = _usage(issuer)
    except (*_UNREADABLE, TypeError, InvalidSignature, UnsupportedAlgorithm, x509.ExtensionNotFound):
        return False
    may = usage is None or usage.key_cert_sign
    return issuer != certificate and basic.ca and may and (basic.path_length is None or below <= basic.path_length)


def _check_dates(certificate: x509.Certificate, at: datetime) -> None:
    since, until = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    if since <= at <= until:
        return
    name = name_of(certificate)
    raise NoChain(
        Text(
            zh=f"{name} 的证书只在 {since:%Y-%m-%d} 至 {until:%Y-%m-%d} 有效",
            en=f"the certificate of {name} is valid from {since:%Y-%m-%d} to {until:%Y-%m-%d} only",
        ),
        expired=True,
    )


def _check_usage(leaf: x509.Certificate) -> None:
    usage = _usage(leaf)
    try:
        purposes = set(leaf.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value)
    except x509.ExtensionNotFound:
        purposes = _TO_SIGN_WITH
    may = usage is None or usage.digital_signature or usage.content_commitment
    if not may or not purposes & _TO_SIGN_WITH:
        name = name_of(leaf)
        raise NoChain(
            Text(
                zh=f"{name} 的证书不是用来签署文件或代码的",
                en=f"the certificate of {name} is not one to sign documents or code with",
            )
        )


def _check_understood(certificate: x509.Certificate) -> None:
    """A critical extension that is not looked at may forbid just this."""
    try:
        unknown = [e for e in certificate.extensions if e.critical and not isinstance(e.value, _UNDERSTOOD)]
    except _UNREADABLE:
        unknown = [None]  # they cannot even be read
    if unknown:
        name = name_of(certificate)
        raise NoChain(
            Text(
                zh=f"{name} 的证书含有本工具不认识的关键扩展",
                en=f"the certificate of {name} has a critical extension that this harness does not know",
            )
        )


def _usage(certificate: x509.Certificate) -> x509.KeyUsage | None:
    try:
        return certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return None
