"""The proxy's authority in the system's trust store, for the length of a run."""

from __future__ import annotations

import datetime

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from harness.device import Device
from harness.device.ca import store_name


@pytest.fixture(scope="module")
def authority() -> bytes:
    """A self-signed authority (PEM)."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, "mitmproxy"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "mitmproxy"),
        ]
    )
    now = datetime.datetime.now(datetime.UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now)
        .not_valid_after(now + datetime.timedelta(days=1))
        .sign(key, hashes.SHA256())
        .public_bytes(Encoding.PEM)
    )


def test_an_authority_is_filed_under_the_old_hash_of_its_subject(authority: bytes) -> None:
    # `openssl x509 -subject_hash_old` of this subject, as every guide to mitmproxy on Android has it.
    assert store_name(authority) == "c8750f0d.0"


def test_new_apps_trust_it_within_the_block_and_no_longer(simulator: Device, authority: bytes) -> None:
    assert not simulator.certificates.trusts(authority)
    with simulator.certificates.trusting(authority):
        assert simulator.certificates.trusts(authority)
    assert not simulator.certificates.trusts(authority)


def test_it_is_taken_out_after_a_failure(simulator: Device, authority: bytes) -> None:
    with pytest.raises(RuntimeError), simulator.certificates.trusting(authority):
        raise RuntimeError("the run failed")
    assert not simulator.certificates.trusts(authority)
    assert not simulator.adb.shell("ls /data/local/tmp/harness-ca").ok


def test_what_the_store_held_before_is_still_there(simulator: Device, authority: bytes) -> None:
    before = simulator.adb.shell("ls /apex/com.android.conscrypt/cacerts").stdout.split()
    with simulator.certificates.trusting(authority):
        during = simulator.adb.shell("su -c 'ls /apex/com.android.conscrypt/cacerts'").stdout.split()
        assert set(during) >= {*before, store_name(authority)}
    assert simulator.adb.shell("ls /apex/com.android.conscrypt/cacerts").stdout.split() == before
