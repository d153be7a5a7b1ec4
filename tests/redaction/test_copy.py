"""A redacted copy: no value in any file of it, the joins kept, judged as its original, and it says what it is."""

from __future__ import annotations

import base64
import hashlib
import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import msgspec
import pytest
from PIL import Image

from harness.evidence import INVENTORY, Evidence, hash_of, read_bundle, reseal
from harness.inventory import read_apks
from harness.judge import Findings, judge
from harness.redaction import CannotRedact, redacted
from harness.suite import Copied, redact_bundle
from tests.cli.test_language import CHINESE, ENGLISH, harness
from tests.inventory.apks import apk
from tests.masking.test_surfaces import FORMS, records
from tests.report.bundle import PACKAGE, SECRET, collection, flow, write_bundle

SAMPLE = Path(__file__).parent.parent.parent / "reports" / "sample" / "pre-granted"
DIGESTS = (hashlib.md5, hashlib.sha1, hashlib.sha256)
EVERY_FORM = (
    *(form.encode() for form in FORMS),
    *(digest(SECRET.encode()).hexdigest().encode() for digest in DIGESTS),
    *(digest(SECRET.encode()).digest() for digest in DIGESTS),
    *(base64.b64encode(b"." * before + SECRET.encode()) for before in (1, 2, 3)),
    bytes.fromhex(SECRET),
    SECRET[::-1].encode(),
    str(int(SECRET, 16)).encode(),
    SECRET.encode("utf-16-le"),
)
KEY = b"0" * 32
RAW = "f5"  # has all forms together, some as bytes: nobody can write that again


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Evidence:
    said = b" ".join(EVERY_FORM)
    text = flow(
        id="f4", request_body=b" ".join(form for form in EVERY_FORM if form.isascii() and form.decode().isprintable())
    )
    raw = flow(id=RAW, request_body=said, response_body=b"hello " + SECRET.encode())
    directory = write_bundle(tmp_path_factory.mktemp("original") / "run", (*records(), text, raw), serial=SECRET)
    Image.new("RGB", (1080, 2400), "white").save(directory / "screens" / "s2.png")
    node = f'<node text="号 {SECRET}" package="{PACKAGE}" class="android.widget.TextView" bounds="[0,0][9,9]"/>'
    (directory / "screens" / "s2.xml").write_text(f"<hierarchy>{node}</hierarchy>", encoding="utf-8")
    (directory / "flows.mitm").write_bytes(said)
    (directory / f"notes of {SECRET}.txt").write_bytes(said)
    sealed(directory)
    return read_bundle(directory)


def sealed(directory: Path) -> None:
    """Seal a bundle again after a test has put files into it."""
    manifest = json.loads((directory / "manifest.json").read_bytes())
    files = [path for path in directory.rglob("*") if path.is_file() and path.name != "manifest.json"]
    manifest["files"] = {path.relative_to(directory).as_posix(): hash_of(path.read_bytes()) for path in files}
    (directory / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")


@pytest.fixture(scope="module")
def copied(original: Evidence, tmp_path_factory: pytest.TempPathFactory) -> Copied:
    return redact_bundle(original.directory, tmp_path_factory.mktemp("copies") / "copy", key=KEY)


@pytest.fixture(scope="module")
def copy(copied: Copied) -> Evidence:
    return read_bundle(copied.directory)


def said_in(directory: Path) -> bytes:
    """All that the files of a bundle hold, and all that the cells of its database do."""
    files = [path for path in sorted(directory.rglob("*")) if path.is_file()]
    with closing(sqlite3.connect(directory / "evidence.db")) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        cells = [cell for table in tables for row in database.execute(f"SELECT * FROM {table}") for cell in row]
    texts = [cell if isinstance(cell, bytes) else str(cell).encode() for cell in cells]
    return b"\n".join([*(path.name.encode() for path in files), *(path.read_bytes() for path in files), *texts])


@pytest.mark.parametrize("form", EVERY_FORM, ids=range(len(EVERY_FORM)))
def test_no_file_of_the_copy_holds_a_value_in_any_form(original: Evidence, copied: Copied, form: bytes) -> None:
    assert form.lower() in said_in(original.directory).lower()
    assert form.lower() not in said_in(copied.directory).lower()


def verdicts(findings: Findings) -> list[tuple[str, str]]:
    said = [(finding.expectation, finding.verdict.value) for finding in findings.findings]
    return [*said, *((clause.clause, clause.status.value) for clause in findings.clauses)]


def test_it_is_whole_and_judged_as_its_original_clause_by_clause(
    original: Evidence, copied: Copied, copy: Evidence
) -> None:
    assert copied.changed == ()
    assert copy.defects == ()
    assert verdicts(judge(copy)) == verdicts(judge(original))


def test_what_a_flow_carried_it_carries_by_the_same_form(original: Evidence, copy: Evidence) -> None:
    before, after = judge(original), judge(copy)
    proofs = [
        [(p.data_type, p.encoding, p.events) for f in each.findings for p in f.proofs if p.flow and RAW not in p.events]
        for each in (before, after)
    ]
    assert proofs[0] == proofs[1]
    assert any("f4" in events for _, _, events in proofs[0])


def test_the_same_value_has_the_same_stand_in_in_all_places(copy: Evidence) -> None:
    (value,) = copy.collections[0].values
    first = next(each for each in copy.flows if each.id == "f1")
    assert value != SECRET
    assert first.request_body.startswith(f"id={value}&".encode())
    assert first.url.endswith(f"?id={value}")
    assert f"号 {value}".encode() in copy.read(copy.screens[-1].xml)
    assert copy.manifest.device.serial == value
    (process,) = {each.name for each in copy.processes} - {f"{PACKAGE}:pushcore"}
    assert process in {each.process for each in copy.collections}


def test_it_says_that_it_is_a_copy_and_of_what_and_what_is_not_in_it(original: Evidence, copy: Evidence) -> None:
    told = copy.manifest.redacted
    assert told is not None
    assert told.of == hash_of((original.directory / "manifest.json").read_bytes())
    assert {"flows.mitm", "screens/s1.png (blank)"} <= set(told.left_out)
    assert not (copy.directory / "flows.mitm").exists()


def test_what_the_apks_say_is_in_it_but_for_the_values(tmp_path: Path) -> None:
    content = apk(classes=("a.B",), package=PACKAGE, files={f"assets/{SECRET}": b"\x7fELF"})
    directory = write_bundle(tmp_path / "run", records())
    (directory / INVENTORY).write_bytes(msgspec.json.encode([read_apks([("base.apk", content)])]))
    manifest = read_bundle(directory).manifest
    reseal(directory, msgspec.structs.replace(manifest, app=msgspec.structs.replace(manifest.app, sha256="")))
    (before,) = read_bundle(directory).inventory
    redacted(read_bundle(directory), tmp_path / "copy", key=KEY)
    copy = read_bundle(tmp_path / "copy")
    (after,) = copy.inventory
    (hidden,) = after.base.hidden
    assert SECRET not in hidden
    assert len(hidden) == len(before.base.hidden[0])
    assert msgspec.structs.replace(after.base, hidden=before.base.hidden) == before.base
    assert copy.defects == ()


def test_another_key_gives_other_stand_ins(original: Evidence, copy: Evidence, tmp_path: Path) -> None:
    redacted(original, tmp_path / "other", key=b"1" * 32)
    assert read_bundle(tmp_path / "other").collections[0].values != copy.collections[0].values


def test_a_body_that_nobody_can_open_is_left_out_and_still_keeps_the_flow_from_passing(tmp_path: Path) -> None:
    noise = bytes(hash_of(bytes([n])).encode()[0] * n % 251 for n in range(256)) + hashlib.sha512(b"x").digest() * 3
    directory = write_bundle(tmp_path / "run", [flow(id="f2", request_body=noise)])
    made = redact_bundle(directory, tmp_path / "copy", key=KEY)
    copy = read_bundle(made.directory)
    sent = next(each for each in copy.flows if each.id == "f2")
    assert sent.request_body == b""
    assert "f2.request_body" in made.left_out
    assert next(note for note in judge(copy).flows if note.flow == "f2").blind is not None
    assert made.changed == ()


def test_a_bundle_that_somebody_changed_gets_no_new_seal(tmp_path: Path) -> None:
    directory = write_bundle(tmp_path / "run")
    (directory / "techniques.json").write_bytes((directory / "techniques.json").read_bytes() + b" ")
    with pytest.raises(CannotRedact, match=r"techniques\.json"):
        redact_bundle(directory, tmp_path / "copy", key=KEY)
    assert not (tmp_path / "copy").exists()


def test_a_run_that_was_cut_short_stays_one(tmp_path: Path) -> None:
    directory = write_bundle(tmp_path / "run")
    manifest = json.loads((directory / "manifest.json").read_bytes()) | {"ended": "", "files": {}}
    (directory / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    redact_bundle(directory, tmp_path / "copy", key=KEY)
    assert read_bundle(tmp_path / "copy").defects == read_bundle(directory).defects


def test_where_a_verdict_changes_the_copy_says_so_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As where a value stands in a form that can be read and not written."""
    monkeypatch.setattr("harness.redaction.flows._kinds", lambda search, flow: {id(search)})
    directory = write_bundle(tmp_path / "run")
    made = redact_bundle(directory, tmp_path / "copy", key=KEY)
    told = read_bundle(tmp_path / "copy").manifest.redacted
    assert made.changed
    assert told is not None
    assert told.changed == tuple(change.en for change in made.changed)
    assert read_bundle(tmp_path / "copy").defects == ()


def test_a_recording_that_was_sent_becomes_another_that_was(tmp_path: Path) -> None:
    sound = hashlib.sha512(b"sound").digest() * 4
    heard = collection(
        id="e3", technique="microphone.audio-record-read", data_type="audio_recording", value="", values=(),
        digest=hashlib.sha256(sound).hexdigest(),
    )  # fmt: skip
    directory = write_bundle(tmp_path / "run", [heard, flow(id="f2", request_body=sound)])
    made = redact_bundle(directory, tmp_path / "copy", key=KEY)
    copy = read_bundle(made.directory)
    assert hashlib.sha256(sound).hexdigest().encode() not in said_in(made.directory)
    assert sound[:64] not in said_in(made.directory)
    assert made.changed == ()
    assert copy.collections[-1].digest != heard.digest


def test_the_command_redacts_and_the_copy_is_judged_the_same(tmp_path: Path) -> None:
    shutil.copytree(SAMPLE, tmp_path / "sample")
    made = harness("redact", str(tmp_path / "sample"), locale=ENGLISH)
    assert (made.returncode, made.stderr) == (0, "")
    assert "judged as the original is" in made.stdout
    original, copy = (harness("judge", str(tmp_path / name), locale=ENGLISH) for name in ("sample", "sample-redacted"))
    assert "redacted copy" in copy.stdout
    assert next(line for line in original.stdout.splitlines() if "clauses:" in line) in copy.stdout
    assert original.returncode == copy.returncode == 1
    again = harness("redact", str(tmp_path / "sample"), locale=CHINESE)
    assert again.returncode == 2
    assert len(again.stderr.splitlines()) == 1


def test_the_command_tells_machines(tmp_path: Path) -> None:
    made = harness("redact", str(SAMPLE), "--out", str(tmp_path), "--json", locale=ENGLISH)
    told = msgspec.json.decode(made.stdout)
    assert told["event"] == "redacted"
    assert told["changed"] == []
    assert "flows.mitm" in told["left_out"]
