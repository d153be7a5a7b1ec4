"""Whom a reader trusts: public keys and certificates in PEM files that they name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from harness.errors import BadInput
from harness.signature.certificates import NoChain, key_of, lead_to_trust, written
from harness.signature.keys import PublicKey, SigningKey, fingerprint, read_small, usable_public, wrong_kind
from harness.text import Text

_PIECE = re.compile(rb"-----BEGIN ([A-Z0-9 ]+)-----.*?-----END \1-----", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Trusted:
    """Public keys, and certificates: of a signer, or of an authority that issues those of signers."""

    keys: tuple[PublicKey, ...] = ()
    certificates: tuple[x509.Certificate, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.keys or self.certificates)


def read_trusted(paths: Iterable[Path]) -> Trusted:
    """All keys and certificates in these files. Raises `BadInput` where one has none, or one that is unusable."""
    keys: list[PublicKey] = []
    certificates: list[x509.Certificate] = []
    for path in paths:
        pieces = [(match[1], match[0]) for match in _PIECE.finditer(read_small(path))]
        if not pieces:
            raise _none(path)
        for kind, piece in pieces:
            try:
                if kind == b"CERTIFICATE":
                    certificates.append(x509.load_pem_x509_certificate(piece))
                    continue
                key = usable_public(load_pem_public_key(piece))
            except (ValueError, UnsupportedAlgorithm) as error:
                raise _none(path) from error
            if key is None:
                raise wrong_kind(path)
            keys.append(key)
    return Trusted(tuple(keys), tuple(certificates))


def read_chain(path: Path, key: SigningKey, *, at: datetime) -> tuple[str, ...]:
    """The certificate of a key and those of its issuers, in PEM. Raises `BadInput` where they do not fit or hold."""
    leaf, *issuers = read_trusted((path,)).certificates or (None,)
    if leaf is None:
        raise _none(path)
    owner = key_of(leaf)
    if owner is None or fingerprint(owner) != key.id:
        raise BadInput(
            str(path),
            Text(zh="其中第一张证书不属于这个密钥", en="its first certificate is not that of the key"),
            Text(
                zh="请先放密钥自己的证书，再放签发者的证书。", en="Put the key's own first, then those of its issuers."
            ),
        )
    try:
        lead_to_trust((leaf, *issuers), (leaf, *issuers)[-1:], at=at)
    except NoChain as why:
        raise BadInput(
            str(path), why.text, Text(zh="请换用有效的证书。", en="Take a certificate that holds, with its issuers.")
        ) from why
    return tuple(written(each) for each in (leaf, *issuers))


def _none(path: Path) -> BadInput:
    return BadInput(
        str(path),
        Text(zh="其中没有 PEM 格式的公钥或证书", en="holds no public key and no certificate in PEM"),
        Text(
            zh="私钥不能用于核验：请指定公钥（`openssl pkey -pubout`）或证书。",
            en="A private key checks nothing: name the public key (`openssl pkey -pubout`) or the certificate.",
        ),
    )
