"""A time stamp proves that a statement was there while the certificate held."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.x509.oid import ExtendedKeyUsageOID

from harness.errors import BadInput
from harness.signature import Kind, Verified
from tests.signature.signed import NOW, YEAR, authority, certificate, checked, in_file, pem, private, sample, sign
from tests.signature.stamping import Authority

LATER = NOW + 2 * YEAR  # the certificate is valid for one


@pytest.fixture(scope="module")
def stamps() -> Authority:
    return Authority()


@pytest.fixture(scope="module")
def statement(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("signed")
    root, key = authority(), Ed25519PrivateKey.generate()
    in_file(folder / "root.pem", root[0])
    return sign(sample(folder / "run"), private(folder / "k", key), pem(certificate("Release", key, root)))


def later(statement: Path, **more: object) -> Verified:
    return checked(statement, statement.parent.parent / "root.pem", now=LATER, **more)


def kinds(verified: Verified) -> list[Kind]:
    return [each.kind for each in verified.found]


def test_what_was_stamped_in_time_holds_after_the_certificate_has_expired(
    statement: Path, stamps: Authority, tmp_path: Path
) -> None:
    assert kinds(later(statement)) == [Kind.EXPIRED]
    response = stamps.stamp(tmp_path / "r.tsr", statement.read_bytes(), NOW)
    verified = later(statement, timestamp=response, authorities=(stamps.root,))
    assert kinds(verified) == []
    assert verified.stamped == NOW.isoformat(timespec="seconds")
    assert verified.stamped_by == "CN=Time"


def test_a_stamp_after_the_certificate_had_expired_saves_nothing(
    statement: Path, stamps: Authority, tmp_path: Path
) -> None:
    response = stamps.stamp(tmp_path / "r.tsr", statement.read_bytes(), LATER)
    assert kinds(later(statement, timestamp=response, authorities=(stamps.root,))) == [Kind.EXPIRED]


def test_a_stamp_that_proves_nothing_of_this_statement_is_told(
    statement: Path, stamps: Authority, tmp_path: Path
) -> None:
    content = statement.read_bytes()
    response = stamps.stamp(tmp_path / "r.tsr", content, NOW)
    servers = Authority(purpose=ExtendedKeyUsageOID.SERVER_AUTH)
    of_a_server = servers.stamp(tmp_path / "s.tsr", content, NOW)
    of_another = stamps.stamp(tmp_path / "o.tsr", content + b" ", NOW)
    for path, authorities in (
        (response, ()),
        (response, (Authority().root,)),
        (of_another, (stamps.root,)),
        (of_a_server, (servers.root,)),
    ):
        found = kinds(later(statement, timestamp=path, authorities=authorities))
        assert found == [Kind.TIMESTAMP, Kind.EXPIRED]


def test_no_byte_of_a_response_may_be_another(statement: Path, stamps: Authority, tmp_path: Path) -> None:
    response = stamps.stamp(tmp_path / "r.tsr", statement.read_bytes(), NOW)
    content = response.read_bytes()
    for place in range(0, len(content), 7):
        response.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        try:
            verified = later(statement, timestamp=response, authorities=(stamps.root,))
        except BadInput:
            continue
        # What is not signed may be another, such as how the certificates stand in it; the time may not.
        assert not verified.stamped or verified.stamped == NOW.isoformat(timespec="seconds"), place


@pytest.mark.parametrize("content", [b"", b"0\x82\xff\xff", b"\x30" * 100_000, b"a request"])
def test_what_is_no_response_is_refused(content: bytes, statement: Path, stamps: Authority, tmp_path: Path) -> None:
    path = tmp_path / "r.tsr"
    path.write_bytes(content)
    with pytest.raises(BadInput, match="RFC 3161"):
        later(statement, timestamp=path, authorities=(stamps.root,))
