"""Whose a key is, by certificates: of an authority that is trusted, for signing, and on the day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.x509.oid import ExtendedKeyUsageOID

from harness.errors import BadInput
from harness.signature import Kind, Statement, read_chain, read_signing_key
from tests.signature.signed import (
    NOW,
    YEAR,
    authority,
    certificate,
    checked,
    in_file,
    pem,
    private,
    sample,
    stated,
    write,
)

DAY = timedelta(days=1)


@pytest.fixture(scope="module")
def statement(tmp_path_factory: pytest.TempPathFactory) -> Statement:
    return stated(sample(tmp_path_factory.mktemp("stated") / "run"))


def kinds(
    statement: Statement,
    folder: Path,
    key: Ed25519PrivateKey,
    chain: tuple[x509.Certificate, ...],
    *trusted: x509.Certificate,
) -> list[Kind]:
    """What is found of a statement with this chain, but that its bundles are not here."""
    path = write(folder / "s.json", statement, private(folder / "k", key), pem(*chain))
    found = checked(path, in_file(folder / "trusted.pem", *trusted)).found
    return [each.kind for each in found if each.kind is not Kind.NOT_COMPARED]


def usage(*, sign: bool) -> x509.KeyUsage:
    named = ("content_commitment", "data_encipherment", "key_agreement", "key_cert_sign", "crl_sign")
    rest = dict.fromkeys((*named, "encipher_only", "decipher_only"), False)
    return x509.KeyUsage(digital_signature=sign, key_encipherment=not sign, **rest)


def test_a_chain_to_an_authority_that_is_trusted_names_who_signed(statement: Statement, tmp_path: Path) -> None:
    root = authority("Root")
    middle_key, key = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    middle = certificate("Middle", middle_key, root, (x509.BasicConstraints(ca=True, path_length=0), True))
    leaf = certificate("王芳", key, (middle, middle_key), (usage(sign=True), True))
    path = write(tmp_path / "s.json", statement, private(tmp_path / "k", key), pem(leaf, middle))
    verified = checked(path, in_file(tmp_path / "root.pem", root[0]))
    assert [(each.name, each.trusted) for each in verified.signers] == [("CN=王芳", True)]
    assert verified.genuine


def test_a_certificate_itself_may_be_trusted(statement: Statement, tmp_path: Path) -> None:
    key = Ed25519PrivateKey.generate()
    own = certificate("Release", key)
    assert kinds(statement, tmp_path, key, (own,), own) == []
    bare = tmp_path / "bare"
    bare.mkdir()
    assert kinds(statement, bare, key, (), own) == []


Chain = Callable[[Ed25519PrivateKey, tuple[x509.Certificate, Ed25519PrivateKey]], x509.Certificate]


@pytest.mark.parametrize(
    ("made", "kind"),
    [
        (lambda key, root: certificate("A", key, root, until=NOW - DAY), Kind.EXPIRED),
        (lambda key, root: certificate("A", key, root, since=NOW + DAY), Kind.EXPIRED),
        (lambda key, root: certificate("A", key, authority("Authority")), Kind.UNTRUSTED),
        (lambda key, root: certificate("A", key), Kind.UNTRUSTED),
        (lambda key, root: certificate("A", key, root, (usage(sign=False), True)), Kind.UNTRUSTED),
        (
            lambda key, root: certificate(
                "A", key, root, (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), False)
            ),
            Kind.UNTRUSTED,
        ),
        (
            lambda key, root: certificate(
                "A", key, root, (x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4"), b"\5\0"), True)
            ),
            Kind.UNTRUSTED,
        ),
        (lambda key, root: certificate("A", Ed25519PrivateKey.generate(), root), Kind.SIGNATURE),
    ],
)
def test_a_certificate_that_does_not_hold_is_told(
    made: Chain, kind: Kind, statement: Statement, tmp_path: Path
) -> None:
    root, key = authority(), Ed25519PrivateKey.generate()
    assert kinds(statement, tmp_path, key, (made(key, root),), root[0]) == [kind]


def test_who_holds_a_certificate_issues_none(statement: Statement, tmp_path: Path) -> None:
    root, clerk, key = authority(), Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    issued = certificate("Clerk", clerk, root)
    forged = certificate("Director", key, (issued, clerk))
    assert kinds(statement, tmp_path, key, (forged, issued), root[0]) == [Kind.UNTRUSTED]


def test_an_authority_issues_no_more_authorities_than_it_may(statement: Statement, tmp_path: Path) -> None:
    root, middle, key = authority("Root", path_length=0), Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    between = certificate("Middle", middle, root, (x509.BasicConstraints(ca=True, path_length=None), True))
    leaf = certificate("A", key, (between, middle))
    assert kinds(statement, tmp_path, key, (leaf, between), root[0]) == [Kind.UNTRUSTED]


def test_two_authorities_that_issued_each_other_are_no_endless_way(statement: Statement, tmp_path: Path) -> None:
    (one, one_key), (other, other_key) = authority("One"), authority("Other")
    may = (x509.BasicConstraints(ca=True, path_length=None), True)
    by_other = certificate("One", one_key, (other, other_key), may)
    by_one = certificate("Other", other_key, (one, one_key), may)
    key = Ed25519PrivateKey.generate()
    leaf = certificate("A", key, (one, one_key))
    stranger, _ = authority("Stranger")
    assert kinds(statement, tmp_path, key, (leaf, by_other, by_one), stranger) == [Kind.UNTRUSTED]


def test_only_a_certificate_of_the_key_that_holds_is_signed_with(tmp_path: Path) -> None:
    root, key = authority(), Ed25519PrivateKey.generate()
    signing = read_signing_key(private(tmp_path / "k", key), lambda: None)
    leaf = certificate("A", key, root)
    assert read_chain(in_file(tmp_path / "c", leaf, root[0]), signing, at=NOW) == pem(leaf, root[0])
    for refused in (
        (root[0],),
        (root[0], leaf),
        (leaf, authority("Other")[0]),
        (certificate("A", key, root, until=NOW - DAY),),
    ):
        with pytest.raises(BadInput):
            read_chain(in_file(tmp_path / "c", *refused), signing, at=NOW)
    with pytest.raises(BadInput):
        read_chain(in_file(tmp_path / "c", leaf), signing, at=NOW + 2 * YEAR)
    with pytest.raises(BadInput):
        read_chain(private(tmp_path / "other").with_suffix(".pub"), signing, at=NOW)
