"""Whatever was changed after the signature is found and named, and who signed is told."""

from __future__ import annotations

import base64
import json
import random
import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest

from harness.errors import BadInput
from harness.judge import ClauseStatus
from harness.signature import FILE, Kind, read_envelope, read_signing_key, sealed
from harness.signature.envelope import PAYLOAD_TYPE, encode
from harness.signature.statement import Statement
from tests.attestation.test_beside_bundles import KEPT, answered
from tests.signature.signed import (
    NOW,
    checked,
    passing,
    private,
    public,
    sign,
    two_runs,
    with_reports,
    write,
)

Spoil = Callable[[Path], object]
TIMES = 200


@pytest.fixture(scope="module")
def key(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return private(tmp_path_factory.mktemp("keys") / "release.key")


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory, key: Path) -> Path:
    """A signed folder with one bundle, its reports and an answer of a person."""
    folder = with_reports(tmp_path_factory.mktemp("original") / "run")
    for name in ("report.html", "junit.xml", "clauses.json", "traffic.har", "summary.json"):
        (folder / name).unlink()
    answered(folder, KEPT)
    (folder / "attested").mkdir(exist_ok=True)
    (folder / "attested" / "contract.pdf").write_bytes(b"%PDF-1.7 what was shown")
    sign(folder, key)
    return folder


@pytest.fixture
def folder(original: Path, tmp_path: Path) -> Path:
    shutil.copytree(original, tmp_path / "copy")
    return tmp_path / "copy"


@pytest.fixture(scope="module")
def statement(original: Path) -> Statement:
    return read_envelope(original / FILE).statement


def found(folder: Path, *trusted: Path) -> dict[Kind, list[str]]:
    told: dict[Kind, list[str]] = {}
    for each in checked(folder / FILE, *trusted).found:
        told.setdefault(each.kind, []).append(each.text.en)
    return told


def test_nothing_is_found_where_nothing_was_changed(folder: Path, key: Path) -> None:
    verified = checked(folder / FILE, public(key))
    assert verified.found == ()
    assert [signer.trusted for signer in verified.signers] == [True]
    assert verified.exit_code == 1, "what was signed is a fail"


def test_a_byte_that_was_changed_is_found_each_time(folder: Path, key: Path) -> None:
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.stat().st_size)
    assert len(files) > 12
    chance = random.Random(5244)
    missed = []
    for number in range(TIMES):
        path = files[number % len(files)]
        content = path.read_bytes()
        place = chance.randrange(len(content))
        path.write_bytes(content[:place] + bytes([content[place] ^ chance.randrange(1, 256)]) + content[place + 1 :])
        try:
            told = found(folder, public(key))
            known = path.name == FILE or any(path.name in each for each in told.get(Kind.CHANGED, ()))
            if not told or not known:
                missed.append((path, place))
        except BadInput:
            assert path.name == FILE
        path.write_bytes(content)
    assert missed == []


def test_no_byte_of_the_statement_may_be_another(folder: Path, key: Path, statement: Statement) -> None:
    small = msgspec.structs.replace(statement.block, clauses=(), items=(), runs=statement.block.runs[:1], files={})
    short = msgspec.structs.replace(
        statement, predicate=msgspec.structs.replace(statement.predicate, privacy_harness=small)
    )
    path = write(folder / "short.json", short, key)
    content = path.read_bytes()
    verified = []
    for place in range(0, len(content), 17):
        path.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        try:
            told = checked(path, public(key), folder=folder).found
            verified += [] if {each.kind for each in told} - {Kind.ADDED} else [place]
        except BadInput:
            pass
    assert verified == []


@pytest.mark.parametrize(
    ("spoil", "kind", "named"),
    [
        (lambda it: (it / "pre-granted" / "flows.mitm").unlink(), Kind.MISSING, "pre-granted/flows.mitm"),
        (lambda it: (it / "pre-granted" / "manifest.json").unlink(), Kind.MISSING, "pre-granted/manifest.json"),
        (lambda it: (it / "attestations.yaml").unlink(), Kind.MISSING, "attestations.yaml"),
        (lambda it: (it / "attested" / "contract.pdf").unlink(), Kind.MISSING, "attested/contract.pdf"),
        (lambda it: (it / "pre-granted" / "note.txt").write_text("x"), Kind.ADDED, "pre-granted/note.txt"),
        (lambda it: (it / "pre-granted" / "screens" / "s3.png").write_text("x"), Kind.ADDED, "screens/s3.png"),
        (lambda it: (it / "report.html").write_text("all is well"), Kind.ADDED, "report.html"),
        (lambda it: (it / "attested" / "more.pdf").write_text("x"), Kind.ADDED, "attested/more.pdf"),
        (lambda it: shutil.copytree(it / "pre-granted", it / "again"), Kind.ADDED, "again"),
        (lambda it: (it / "pre-granted").rename(it / "other"), Kind.MISSING, "pre-granted"),
        (lambda it: (it / "pre-granted" / "flows.mitm").chmod(0) or swap_for_link(it), Kind.CHANGED, "flows.mitm"),
    ],
)
def test_what_was_taken_out_or_put_in_is_named(spoil: Spoil, kind: Kind, named: str, folder: Path, key: Path) -> None:
    spoil(folder)
    told = found(folder, public(key))
    assert any(named in each for each in told[kind]), told


def swap_for_link(folder: Path) -> None:
    path = folder / "pre-granted" / "flows.mitm"
    path.unlink()
    path.symlink_to("/dev/zero")


def test_a_bundle_that_is_a_link_is_not_followed(folder: Path, key: Path) -> None:
    shutil.rmtree(folder / "pre-granted")
    (folder / "pre-granted").symlink_to("/")
    told = found(folder, public(key))
    assert told[Kind.ADDED] == ["pre-granted was added after it was signed"]
    assert any("evidence.db" in each for each in told[Kind.CHANGED])


def test_files_swapped_between_two_bundles_are_found(tmp_path: Path, key: Path) -> None:
    folder = two_runs(tmp_path / "runs")
    sign(folder, key)
    assert found(folder, public(key)) == {}
    first, second = (folder / name / "manifest.json" for name in ("first", "second"))
    one, other = first.read_bytes(), second.read_bytes()
    first.write_bytes(other)
    second.write_bytes(one)
    assert found(folder, public(key))[Kind.CHANGED] == [
        f"{name}/manifest.json was changed after it was signed" for name in ("first", "second")
    ]


def test_an_envelope_of_another_app_is_found(folder: Path, key: Path, tmp_path: Path) -> None:
    manifest = folder / "pre-granted" / "manifest.json"
    known = json.loads(manifest.read_bytes())
    app = known["app"] | {"package": "com.other", "sha256": "1" * 64}
    manifest.write_bytes(msgspec.json.encode(known | {"app": app}))
    told = found(folder, public(key))
    assert told[Kind.OTHER_APP] == [
        "pre-granted is a run of com.other, but the statement is about another APK (com.example.yunzhushou)"
    ]
    apk = tmp_path / "other.apk"
    apk.write_bytes(b"PK")
    other = checked(folder / FILE, public(key), apk=apk)
    assert any(each.kind is Kind.OTHER_APP and "other.apk" in each.text.en for each in other.found)


def test_a_wrong_key_is_told_and_nobody_is_believed_by_name(folder: Path, key: Path, tmp_path: Path) -> None:
    other = private(tmp_path / "other.key")
    told = found(folder, public(other))
    assert list(told) == [Kind.UNTRUSTED]
    assert read_signing_key(key, lambda: None).id in told[Kind.UNTRUSTED][0]
    envelope = read_envelope(folder / FILE).envelope
    forged = msgspec.structs.replace(
        envelope,
        signatures=(msgspec.structs.replace(envelope.signatures[0], keyid=read_signing_key(other, lambda: None).id),),
    )
    (folder / FILE).write_bytes(encode(forged))
    assert list(found(folder, public(other))) == [Kind.SIGNATURE]


def test_where_nobody_is_named_who_signed_stays_open(folder: Path, statement: Statement, key: Path) -> None:
    assert list(found(folder)) == [Kind.UNPROVEN]
    path = write(folder / "passed.json", passing(statement), key)
    assert checked(path, public(key)).exit_code == 0
    assert checked(path).exit_code == 3


def test_without_the_bundles_nothing_was_compared(statement: Statement, key: Path, tmp_path: Path) -> None:
    path = write(tmp_path / "alone.json", passing(statement), key)
    verified = checked(path, public(key))
    assert [each.kind for each in verified.found] == [Kind.NOT_COMPARED]
    assert verified.exit_code == 3


def test_of_two_signatures_one_that_is_trusted_is_enough_and_a_broken_one_is_too_much(
    folder: Path, statement: Statement, key: Path, tmp_path: Path
) -> None:
    other = private(tmp_path / "other.key")
    both = [sealed(statement, read_signing_key(each, lambda: None)) for each in (key, other)]
    signatures = (*both[0].signatures, *both[1].signatures)
    (folder / FILE).write_bytes(encode(msgspec.structs.replace(both[0], signatures=signatures)))
    assert found(folder, public(key)) == {}
    assert len(checked(folder / FILE, public(key), public(other)).signers) == 2
    broken = msgspec.structs.replace(signatures[1], sig=bytes(64))
    (folder / FILE).write_bytes(encode(msgspec.structs.replace(both[0], signatures=(signatures[0], broken))))
    assert list(found(folder, public(key), public(other))) == [Kind.SIGNATURE]


def test_a_file_that_was_only_written_otherwise_says_the_same_and_is_told(folder: Path, key: Path) -> None:
    (folder / FILE).write_text(json.dumps(json.loads((folder / FILE).read_bytes())), encoding="utf-8")
    assert list(found(folder, public(key))) == [Kind.REWRITTEN]


def test_an_answer_that_has_expired_since_is_told(folder: Path, statement: Statement, key: Path) -> None:
    (clause,) = (each for each in statement.block.clauses if each.status is ClauseStatus.PASS and each.attested)
    assert clause.attested
    assert clause.attested.valid_until
    later = NOW + (clause.attested.valid_until - date.today()) + timedelta(days=2)
    told = checked(folder / FILE, public(key), now=later).found
    assert [each.kind for each in told] == [Kind.LAPSED]
    assert clause.id in told[0].text.en
    assert clause.id in told[0].text.zh


def reencoded(**changes: object) -> Callable[[bytes], bytes]:
    return lambda content: json.dumps(json.loads(content) | changes).encode()


def payload(text: bytes) -> Callable[[bytes], bytes]:
    return reencoded(payload=base64.b64encode(text).decode())


@pytest.mark.parametrize(
    "hostile",
    [
        lambda content: b"",
        lambda content: b"\xff\xfe",
        lambda content: b"null",
        lambda content: b"[" * 1_000_000,
        lambda content: b'{"payload":' * 200_000,
        lambda content: content[: len(content) // 2],
        lambda content: content.replace(b'"payloadType"', b'"payload": "e30=", "payloadType"'),
        lambda content: content.replace(b'"signatures"', b'"signatures": [], "signatures"'),
        lambda content: b'{"payload": NaN}',
        lambda content: b'{"payload": ' + b"9" * 100_000 + b"}",
        reencoded(payloadType="application/json"),
        reencoded(payloadType=PAYLOAD_TYPE + "\0"),
        reencoded(payloadType=7),
        reencoded(signatures=[]),
        reencoded(signatures=[{"keyid": "", "sig": "AA=="}] * 5_000),
        reencoded(signatures=[{"sig": 7}]),
        reencoded(payload="§"),
        payload(b"[" * 1_000_000),
        payload(b"{}"),
        payload(b'{"_type": "x", "_type": "y"}'),
    ],
)
def test_a_hostile_file_is_refused_in_a_line(hostile: Callable[[bytes], bytes], folder: Path) -> None:
    path = folder / FILE
    path.write_bytes(hostile(path.read_bytes()))
    with pytest.raises(BadInput) as refused:
        read_envelope(path)
    for told in (refused.value.text.zh, refused.value.text.en):
        assert len(told) < 600
        assert "\n" not in told


@pytest.mark.parametrize("name", ["..", ".", "a/b", "/etc", "", "a\0b"])
def test_a_statement_that_leads_out_of_its_folder_is_refused(
    name: str, statement: Statement, key: Path, tmp_path: Path
) -> None:
    run = msgspec.structs.replace(statement.block.runs[0], bundle=name)
    block = msgspec.structs.replace(statement.block, runs=(run,))
    predicate = msgspec.structs.replace(statement.predicate, privacy_harness=block)
    path = write(tmp_path / "s.json", msgspec.structs.replace(statement, predicate=predicate), key)
    with pytest.raises(BadInput):
        read_envelope(path)


def test_files_that_lead_out_are_not_read(statement: Statement, folder: Path, key: Path) -> None:
    block = msgspec.structs.replace(statement.block, files={"../../etc/passwd": "0" * 64, "/etc/passwd": "0" * 64})
    predicate = msgspec.structs.replace(statement.predicate, privacy_harness=block)
    path = write(folder / "s.json", msgspec.structs.replace(statement, predicate=predicate), key)
    told = [each.text.en for each in checked(path, public(key)).found if each.kind is Kind.CHANGED]
    assert len(told) == 2
    assert all("leads out" in each for each in told)
