"""Folders of bundles to sign, and keys and certificates made for the day of the test."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from cryptography.x509.oid import NameOID

from harness.judge import Verdict
from harness.signature import (
    FILE,
    Statement,
    Verified,
    covered,
    folder_of,
    read_envelope,
    read_signing_key,
    read_trusted,
    sealed,
    statement_of,
    verify,
    write_statement,
)
from harness.suite import answers_beside, find_bundles, judged_again

SAMPLE = Path(__file__).parents[2] / "reports" / "sample"
NOW = datetime.now(UTC)
YEAR = timedelta(days=365)


def private(path: Path, key: Ed25519PrivateKey | None = None) -> Path:
    """A private key in a file, and its public one beside it."""
    key = key or Ed25519PrivateKey.generate()
    path.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    public(path).write_bytes(key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    return path


def public(path: Path) -> Path:
    return path.with_suffix(".pub")


def sample(folder: Path) -> Path:
    """One bundle of a run in which clauses fail, in a folder of its own."""
    shutil.copytree(SAMPLE / "pre-granted", folder / "pre-granted")
    return folder


def with_reports(folder: Path) -> Path:
    """The same with the reports beside it, which take a while to be drawn again."""
    shutil.copytree(SAMPLE, folder)
    return folder


def two_runs(folder: Path) -> Path:
    """Two bundles of one build, whose runs bear two names."""
    for name in ("first", "second"):
        shutil.copytree(SAMPLE / "pre-granted", folder / name)
        (folder / name / "findings.json").unlink()
        manifest = folder / name / "manifest.json"
        manifest.write_bytes(msgspec.json.encode(json.loads(manifest.read_bytes()) | {"run": name}))
    return folder


def stated(folder: Path) -> Statement:
    """What `harness sign` states of a folder."""
    bundles = find_bundles((folder,))
    suite = judged_again(bundles, answers=answers_beside(bundles)).suite()
    _, app, files = covered(suite)
    return statement_of(suite, app, files, now=NOW)


def write(path: Path, statement: Statement, key: Path, chain: tuple[str, ...] = ()) -> Path:
    return write_statement(path, sealed(statement, read_signing_key(key, lambda: None), chain))


def sign(folder: Path, key: Path, chain: tuple[str, ...] = ()) -> Path:
    """The statement on a folder, in it."""
    return write(folder / FILE, stated(folder), key, chain)


def passing(statement: Statement) -> Statement:
    """The same, of a run that passed."""
    block = msgspec.structs.replace(statement.block, verdict=Verdict.PASS)
    predicate = msgspec.structs.replace(statement.predicate, privacy_harness=block)
    return msgspec.structs.replace(statement, predicate=predicate)


def checked(path: Path, *trusted: Path, folder: Path | None = None, now: datetime = NOW, **more: Any) -> Verified:
    """What `harness verify` finds."""
    read = read_envelope(path)
    names = [run.bundle for run in read.statement.block.runs]
    root = folder_of(names, path, (folder,) if folder else ())
    return verify(read, read_trusted(trusted), now=now, root=root, **more)


def certificate(
    subject: str,
    key: Ed25519PrivateKey,
    issuer: tuple[x509.Certificate, Ed25519PrivateKey] | None = None,
    *extensions: tuple[x509.ExtensionType, bool],
    since: datetime = NOW - YEAR,
    until: datetime = NOW + YEAR,
) -> x509.Certificate:
    """A certificate, of its own making where there is no issuer."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, subject)])
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(issuer[0].subject if issuer else name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(since)
        .not_valid_after(until)
    )
    for extension, critical in extensions:
        builder = builder.add_extension(extension, critical)
    return builder.sign(issuer[1] if issuer else key, None)


def authority(name: str = "Authority", path_length: int | None = None) -> tuple[x509.Certificate, Ed25519PrivateKey]:
    key = Ed25519PrivateKey.generate()
    return certificate(name, key, None, (x509.BasicConstraints(ca=True, path_length=path_length), True)), key


def pem(*certificates: x509.Certificate) -> tuple[str, ...]:
    return tuple(each.public_bytes(Encoding.PEM).decode() for each in certificates)


def in_file(path: Path, *certificates: x509.Certificate) -> Path:
    path.write_text("".join(pem(*certificates)), encoding="utf-8")
    return path
