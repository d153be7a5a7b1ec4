"""A statement says what the evidence says, is read by other tools, and is not given upon anything else."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from securesystemslib.dsse import Envelope
from securesystemslib.exceptions import VerificationError
from securesystemslib.signer import SSlibKey

from harness.errors import BadInput
from harness.judge import ClauseStatus, Verdict
from harness.signature import covered, read_envelope, read_signing_key
from harness.signature.statement import Result, statement_of
from harness.suite import find_bundles, judged_again
from tests.attestation.test_beside_bundles import ALONE, BROKEN, KEPT, answered
from tests.signature.signed import (
    NOW,
    SAMPLE,
    checked,
    private,
    public,
    sample,
    sign,
    stated,
    two_runs,
    with_reports,
    write,
)

Spoil = Callable[[Path], object]


@pytest.fixture
def key(tmp_path: Path) -> Path:
    return private(tmp_path / "release.key")


def test_it_states_what_the_judge_says_of_the_evidence(tmp_path: Path) -> None:
    statement = stated(sample(tmp_path / "run"))
    suite = judged_again(find_bundles((SAMPLE,))).suite()
    assert statement.block.verdict is suite.verdict.verdict is Verdict.FAIL
    assert {each.id: each.status for each in statement.block.clauses} == {
        each.clause: each.status for each in suite.verdict.clauses
    }
    assert statement.apk == suite.judged[0][0].manifest.app.sha256
    assert statement.predicate.result is Result.FAILED
    assert set(statement.predicate.failed_tests) == {
        each.clause for each in suite.verdict.clauses if each.status is ClauseStatus.FAIL
    }


def test_it_names_every_file_of_the_folder(tmp_path: Path) -> None:
    folder = with_reports(tmp_path / "run")
    every = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert set(stated(folder).block.files) == every


@pytest.mark.parametrize("kind", ["ed25519", "ecdsa", "rsa"])
def test_another_tool_reads_and_checks_it(kind: str, tmp_path: Path) -> None:
    made = {
        "ed25519": ed25519.Ed25519PrivateKey.generate,
        "ecdsa": lambda: ec.generate_private_key(ec.SECP384R1()),
        "rsa": lambda: rsa.generate_private_key(65537, 2048),
    }[kind]()
    path = private(tmp_path / "release.key", made)
    written = json.loads(sign(sample(tmp_path / "run"), path).read_bytes())
    keyid = written["signatures"][0]["keyid"]
    envelope = Envelope.from_dict(written)
    theirs = SSlibKey.from_crypto(made.public_key(), keyid)
    assert envelope.verify([theirs], 1)
    statement = json.loads(envelope.payload)
    assert statement["_type"] == "https://in-toto.io/Statement/v1"
    assert statement["predicateType"] == "https://in-toto.io/attestation/test-result/v0.1"
    assert statement["predicate"]["result"] in ("PASSED", "WARNED", "FAILED")
    assert all(each["digest"]["sha256"] for each in (*statement["subject"], *statement["predicate"]["configuration"]))
    envelope.payload += b" "
    with pytest.raises(VerificationError):
        envelope.verify([theirs], 1)


def test_what_nobody_tested_is_no_passed_test_to_who_reads_in_toto_alone(tmp_path: Path) -> None:
    suite = judged_again(find_bundles((sample(tmp_path / "run"),))).suite()
    kept = tuple(
        msgspec.structs.replace(each, status=ClauseStatus.PASS) if each.status is ClauseStatus.FAIL else each
        for each in suite.verdict.clauses
    )
    verdict = msgspec.structs.replace(suite.verdict, verdict=Verdict.PASS, clauses=kept)
    _, app, files = covered(suite)
    object.__setattr__(suite, "verdict", verdict)
    predicate = statement_of(suite, app, files, now=NOW).predicate
    assert predicate.privacy_harness.verdict is Verdict.PASS
    assert predicate.result is Result.WARNED
    left = {ClauseStatus.NOT_CHECKED, ClauseStatus.NOT_EXERCISED, ClauseStatus.TO_BE_ANSWERED}
    assert set(predicate.warned_tests) == {each.clause for each in kept if each.status in left}


def test_half_a_suite_does_not_pass(tmp_path: Path) -> None:
    folder = two_runs(tmp_path / "runs")
    for manifest in folder.glob("*/manifest.json"):
        known = json.loads(manifest.read_bytes())
        manifest.write_bytes(msgspec.json.encode(known | {"suite": ["pre-granted", "decline"]}))
    assert stated(folder).block.not_performed == ("decline",)


def test_answers_of_persons_stand_in_it_with_their_files(tmp_path: Path) -> None:
    folder = sample(tmp_path / "run")
    answered(folder, KEPT, BROKEN)
    block = stated(folder).block
    (clause,) = (each for each in block.clauses if each.id == ALONE)
    assert clause.status is ClauseStatus.PASS
    assert clause.attested
    assert clause.attested.by == "王芳"
    assert "attestations.yaml" in block.files


def append(name: str, content: bytes = b"\n") -> Spoil:
    def spoil(folder: Path) -> None:
        with (folder / name).open("ab") as file:
            file.write(content)

    return spoil


def replaced(name: str, old: bytes, new: bytes) -> Spoil:
    def spoil(folder: Path) -> None:
        content = (folder / name).read_bytes()
        assert old in content
        (folder / name).write_bytes(content.replace(old, new))

    return spoil


def manifest(**fields: object) -> Spoil:
    def spoil(folder: Path) -> None:
        path = folder / "pre-granted" / "manifest.json"
        path.write_bytes(msgspec.json.encode(json.loads(path.read_bytes()) | fields))

    return spoil


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (append("pre-granted/evidence.db"), "evidence.db is not the file that was recorded"),
        (append("pre-granted/policy.yaml"), "policy.yaml is not the file that was recorded"),
        (lambda folder: (folder / "pre-granted" / "flows.mitm").unlink(), "flows.mitm is missing"),
        (manifest(ended=""), "cut short"),
        (manifest(aborted={"zh": "断", "en": "the cable"}), "the run was aborted: the cable"),
        (replaced("pre-granted/findings.json", b'"fail"', b'"pass"'), "findings.json: is not what is made of this"),
        (append("pre-granted/passed.html", b"all is well"), "passed.html: is no file of the bundle"),
        (append("pre-granted/screens/s9.png", b"x"), "s9.png: is no file of the bundle"),
        (lambda folder: (folder / "pre-granted" / "x").symlink_to("/etc/passwd"), "pre-granted/x: cannot be read"),
        (lambda folder: (folder / "pre-granted" / "x").symlink_to("/etc"), "pre-granted/x: cannot be read"),
    ],
)
def test_what_does_not_follow_from_the_evidence_is_not_signed(spoil: Spoil, said: str, tmp_path: Path) -> None:
    folder = sample(tmp_path / "run")
    spoil(folder)
    with pytest.raises(BadInput) as refused:
        stated(folder)
    assert said in str(refused.value.text.en)


def test_a_report_that_says_something_else_is_not_signed(tmp_path: Path) -> None:
    folder = with_reports(tmp_path / "run")
    replaced("report.html", b"JPush", b"Nobody")(folder)
    replaced("clauses.json", b'"fail"', b'"pass"')(folder)
    with pytest.raises(BadInput) as refused:
        stated(folder)
    assert [line.en.split(":")[0].rpartition("/")[2] for line in refused.value.lines] == ["report.html", "clauses.json"]


def test_of_a_folder_all_runs_are_signed_or_none(tmp_path: Path) -> None:
    folder = two_runs(tmp_path / "runs")
    suite = judged_again(find_bundles((folder / "first",))).suite()
    with pytest.raises(BadInput, match="second"):
        covered(suite)
    with pytest.raises(BadInput, match="twice"):
        covered(judged_again(find_bundles((folder / "first", folder / "first"))).suite())


def test_an_app_whose_hash_nobody_knows_and_two_builds_are_not_signed(tmp_path: Path) -> None:
    folder = two_runs(tmp_path / "runs")
    path = folder / "second" / "manifest.json"
    known = json.loads(path.read_bytes())
    path.write_bytes(msgspec.json.encode(known | {"app": known["app"] | {"sha256": "0" * 64}}))
    with pytest.raises(BadInput, match="not of the build"):
        stated(folder)
    shutil.rmtree(folder / "first")
    path.write_bytes(msgspec.json.encode(known | {"app": known["app"] | {"sha256": ""}}))
    with pytest.raises(BadInput, match="--app"):
        stated(folder)


def test_nothing_is_written_over(tmp_path: Path, key: Path) -> None:
    folder = sample(tmp_path / "run")
    before = sign(folder, key).read_bytes()
    with pytest.raises(BadInput, match="already"):
        sign(folder, key)
    assert read_envelope(folder / "statement.intoto.json").content == before


def test_a_key_with_a_password_is_asked_for_it(tmp_path: Path) -> None:
    path = tmp_path / "locked.key"
    made = ed25519.Ed25519PrivateKey.generate()
    path.write_bytes(made.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"secret")))
    assert read_signing_key(path, lambda: "secret").key.public_key() == made.public_key()
    with pytest.raises(BadInput, match="HARNESS_KEY_PASSWORD"):
        read_signing_key(path, lambda: None)
    with pytest.raises(BadInput, match="does not open it"):
        read_signing_key(path, lambda: "Secret")


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (lambda: rsa.generate_private_key(65537, 1024), "signs nothing here"),
        (lambda: ec.generate_private_key(ec.SECP256K1()), "signs nothing here"),
    ],
)
def test_a_key_that_is_too_weak_or_of_another_kind_is_refused(
    made: Callable[[], rsa.RSAPrivateKey], said: str, tmp_path: Path
) -> None:
    path = tmp_path / "k"
    path.write_bytes(made().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    with pytest.raises(BadInput, match=said):
        read_signing_key(path, lambda: None)


@pytest.mark.parametrize(
    "content", [b"", b"\0" * 99, b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"]
)
def test_what_is_no_key_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "k"
    path.write_bytes(content)
    with pytest.raises(BadInput, match="private key in PEM"):
        read_signing_key(path, lambda: None)


def test_a_public_key_signs_nothing(key: Path) -> None:
    with pytest.raises(BadInput, match="private key in PEM"):
        read_signing_key(public(key), lambda: None)


def test_a_statement_may_lie_elsewhere(tmp_path: Path, key: Path) -> None:
    folder = sample(tmp_path / "run")
    path = write(tmp_path / "papers.json", stated(folder), key)
    assert checked(path, public(key), folder=folder).genuine
    assert checked(path, public(key), folder=folder / "pre-granted").files
