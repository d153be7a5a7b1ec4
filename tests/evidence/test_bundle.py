"""A bundle gives back what was put in, says when it is not whole, and outlives the harness that wrote it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest

from harness.errors import BadInput, InfrastructureError
from harness.events.agent import Outcome
from harness.events.records import (
    Body,
    Clock,
    Collection,
    EndReason,
    Flow,
    Gap,
    JoinedBy,
    PhaseSpan,
    Problem,
    Process,
    Protocol,
    StackTrace,
    StepResult,
    Witness,
)
from harness.evidence import AppIdentity, BundleWriter, DeviceIdentity, FolderTaken, Manifest, read_bundle
from harness.evidence.manifest import write_manifest
from harness.text import Text, as_told

MANIFEST = Manifest(
    format=1,
    run="r1",
    scenario="first-run",
    app=AppIdentity(package="com.example.shop"),
    device=DeviceIdentity(
        serial="S", model="M", manufacturer="V", release="14", api_level=34, fingerprint="f", simulator=True
    ),
    tools={},
    options={},
    started="1970-01-01T00:00:00+00:00",
)
REASON = Text(zh="钩子断开", en="the hooks were lost")
PROCESS = Process(
    pid=7,
    name="com.example.shop",
    package="com.example.shop",
    uid=10001,
    gated=True,
    started_ns=1,
    ready_ns=None,
    rearmed_ns=None,
    resumed_ns=None,
    ended_ns=None,
    end_reason=EndReason.NONE,
)

PHASE = PhaseSpan(id="p1", name="before-consent", started_ns=1, ended_ns=None)
CLOCK = Clock(boot_ns=0, device_wall_ms=0, host_wall_ms=0, error_ms=1)


def collection(number: int) -> Collection:
    return Collection(
        id=f"e{number}",
        seq=number,
        pid=7,
        process="com.example.shop",
        tid=1,
        thread="main",
        ns=number,
        phase="before-consent",
        guard=False,
        technique="clipboard.primary-clip",
        data_type="clipboard",
        overload="getPrimaryClip()",
        outcome=Outcome.OBTAINED,
        value="你好 \ud800",
        values=("你好",),
        digest="",
        error="",
        stack="k1",
        detail={"uri": "content://x"},
    )


def open_bundle(directory: Path) -> BundleWriter:
    writer = BundleWriter(directory, MANIFEST)
    (directory / "scenario.yaml").write_text("scenario: first-run\n")
    (directory / "policy.yaml").write_text("policy: x\n")
    (directory / "techniques.json").write_text("[]")
    (directory / "catalogue.json").write_text("{}")
    for record in (CLOCK, PROCESS, PHASE, StackTrace(id="k1", frames=())):
        writer.add(record)
    return writer


def test_a_closed_bundle_gives_back_every_record_and_has_no_defect(tmp_path: Path) -> None:
    with open_bundle(tmp_path) as writer:
        writer.add(collection(1))
        writer.add(Gap(witness=Witness.HOOKS, phase="p", pid=None, reason=REASON, from_ns=1, to_ns=None))
    evidence = read_bundle(tmp_path)
    assert evidence.defects == ()
    assert evidence.collections[0].detail == {"uri": "content://x"}
    assert evidence.collections[0].guard is False
    assert evidence.gaps[0].witness is Witness.HOOKS
    assert evidence.gaps[0].reason == REASON


def test_a_bundle_is_for_its_owner_alone(tmp_path: Path) -> None:
    with open_bundle(tmp_path / "out" / "bundle"):
        assert (tmp_path / "out" / "bundle").stat().st_mode & 0o077 == 0


def test_a_second_run_in_the_folder_of_one_is_refused_and_changes_nothing(tmp_path: Path) -> None:
    with open_bundle(tmp_path) as writer:
        writer.add(collection(1))
        with pytest.raises(FolderTaken, match="another run writes its bundle there"):
            BundleWriter(tmp_path, msgspec.structs.replace(MANIFEST, run="r2"))
        writer.add(collection(2))
    evidence = read_bundle(tmp_path)
    assert evidence.defects == ()
    assert evidence.manifest.run == "r1"
    assert len(evidence.collections) == 2


@pytest.mark.parametrize("problem", [None, Text(zh="界面上没有：id: agree", en="not on the screen: id: agree")])
def test_a_step_is_read_back_with_what_went_wrong_in_both_languages(tmp_path: Path, problem: Text | None) -> None:
    step = StepResult(index=1, text="tap id=agree", phase="p", started_ns=1, ended_ns=2, problem=problem)
    with open_bundle(tmp_path) as writer:
        writer.add(step)
    evidence = read_bundle(tmp_path)
    assert evidence.defects == ()
    assert evidence.steps == (step,)
    assert evidence.steps[0].ok is (problem is None)


def test_half_a_character_in_what_an_app_said_does_not_break_the_bundle(tmp_path: Path) -> None:
    with open_bundle(tmp_path) as writer:
        writer.add(Problem(pid=None, ns=1, message=as_told("你好 \ud800")))
    evidence = read_bundle(tmp_path)
    assert evidence.defects == ()
    assert evidence.problems[0].message.en.startswith("你好 ")


def test_a_process_that_ends_replaces_its_earlier_record(tmp_path: Path) -> None:
    with open_bundle(tmp_path) as writer:
        writer.add(PROCESS)
        writer.add(msgspec.structs.replace(PROCESS, ended_ns=9, end_reason=EndReason.REVOKE))
    assert [process.end_reason for process in read_bundle(tmp_path).processes] == [EndReason.REVOKE]


@pytest.mark.parametrize("pid", [None, 7])
def test_a_gap_that_closes_replaces_the_open_one(tmp_path: Path, pid: int | None) -> None:
    gap = Gap(witness=Witness.HOOKS, phase="p", pid=pid, reason=as_told("blind"), from_ns=5, to_ns=None)
    with open_bundle(tmp_path) as writer:
        writer.add(gap)
        writer.add(msgspec.structs.replace(gap, to_ns=9))
    assert [gap.to_ns for gap in read_bundle(tmp_path).gaps] == [9]


def test_a_file_changed_afterwards_is_a_defect(tmp_path: Path) -> None:
    open_bundle(tmp_path).close()
    (tmp_path / "policy.yaml").write_text("policy: kinder\n")
    assert any("policy.yaml" in defect.en and "policy.yaml" in defect.zh for defect in read_bundle(tmp_path).defects)


@pytest.mark.parametrize("name", ["evidence.db", "techniques.json", "catalogue.json"])
def test_a_manifest_that_seals_less_is_a_defect(tmp_path: Path, name: str) -> None:
    open_bundle(tmp_path).close()
    manifest = read_bundle(tmp_path).manifest
    fewer = {path: digest for path, digest in manifest.files.items() if path != name}
    write_manifest(tmp_path, msgspec.structs.replace(manifest, files=fewer))
    assert any(name in defect.en for defect in read_bundle(tmp_path).defects)


def test_a_journal_put_beside_the_database_is_a_defect(tmp_path: Path) -> None:
    open_bundle(tmp_path).close()
    (tmp_path / "evidence.db-journal").write_bytes(b"")
    assert any("evidence.db-journal" in defect.en for defect in read_bundle(tmp_path).defects)


def test_a_record_that_cannot_be_written_is_not_lost_in_silence(tmp_path: Path) -> None:
    writer = open_bundle(tmp_path)
    writer.add(msgspec.structs.replace(PROCESS, started_ns=2**70))
    with pytest.raises(InfrastructureError):
        writer.flush()
    writer.close()
    assert read_bundle(tmp_path).defects


def test_a_database_cut_short_is_a_defect_and_never_a_traceback(tmp_path: Path) -> None:
    with open_bundle(tmp_path) as writer:
        for number in range(5000):
            writer.add(collection(number))
    database = tmp_path / "evidence.db"
    os.truncate(database, database.stat().st_size // 2)
    assert read_bundle(tmp_path).defects


def test_an_aborted_run_is_a_defect(tmp_path: Path) -> None:
    open_bundle(tmp_path).close(aborted=Text(zh="设备不见了", en="the device vanished"))
    assert read_bundle(tmp_path).defects == (
        Text(zh="运行中止：设备不见了", en="the run was aborted: the device vanished"),
    )


@pytest.mark.parametrize("content", ["", "{}", "nonsense", '{"format": 99}'])
def test_a_folder_without_a_readable_manifest_is_bad_input(tmp_path: Path, content: str) -> None:
    (tmp_path / "manifest.json").write_text(content)
    with pytest.raises(BadInput):
        read_bundle(tmp_path)


def test_a_full_disk_is_reported_with_a_next_step(tmp_path: Path) -> None:
    writer = open_bundle(tmp_path)
    writer.add(collection(1))
    writer.flush()
    writer._database.execute("PRAGMA max_page_count = 1")  # the file system's refusal, as SQLite meets it
    for number in range(2, 20_000):
        writer.add(collection(number))
    with pytest.raises(InfrastructureError, match="Free some room"):
        writer.flush()
    writer.close()
    evidence = read_bundle(tmp_path)
    assert evidence.collections
    assert evidence.defects


def test_a_killed_writer_leaves_what_it_had_written(tmp_path: Path) -> None:
    script = (
        "import sys, time, pathlib\n"
        "sys.path.insert(0, 'tests/evidence')\n"
        "import test_bundle as t\n"
        "w = t.open_bundle(pathlib.Path(sys.argv[1]))\n"
        "w.add(t.collection(1)); w.flush(); print('written', flush=True); sys.stdin.read()\n"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "written\n"
    child.send_signal(signal.SIGKILL)
    child.communicate()
    evidence = read_bundle(tmp_path)
    assert len(evidence.collections) == 1
    assert [defect.en for defect in evidence.defects] == ["the run was cut short before its bundle was closed"]


def flow(number: int, **fields: Any) -> Flow:
    nowhere: dict[str, Any] = {"pid": None, "process": "", "phase": "", "stack": "", "joined_by": JoinedBy.NOTHING}
    what: dict[str, Any] = {"method": "POST", "url": "http://a.cn/", "request_headers": (), "status": None, "error": ""}
    bodies: dict[str, Any] = {"request_body": b"", "response_body": b""}
    where: dict[str, Any] = {"connection": "c", "protocol": Protocol.HTTP, "host": "a.cn", "port": 80}
    times: dict[str, Any] = {"opened_ms": 1.0, "started_ms": 2.0}
    return Flow(id=f"f{number}", **nowhere | what | bodies | where | times | fields)


def test_a_body_that_several_flows_name_is_kept_once_and_read_into_each(tmp_path: Path) -> None:
    writer = open_bundle(tmp_path)
    for number in (1, 2):
        writer.add(Body(sha256="aa", content=b"a" * 5_000))
        writer.add(Body(sha256="bb", content=b"b" * 5_000))
        writer.add(flow(number, request_pieces=("aa", "bb"), response_body=b"<", response_pieces=("bb",)))
    writer.close()
    evidence = read_bundle(tmp_path)
    assert evidence.defects == ()
    assert {each.request_body for each in evidence.flows} == {b"a" * 5_000 + b"b" * 5_000}
    assert {each.response_body for each in evidence.flows} == {b"<" + b"b" * 5_000}
    assert (tmp_path / "evidence.db").read_bytes().count(b"a" * 1_000) < 6


def test_a_flow_whose_body_is_missing_is_a_defect(tmp_path: Path) -> None:
    writer = open_bundle(tmp_path)
    writer.add(flow(1, request_pieces=("aa",)))
    writer.close()
    (defect,) = read_bundle(tmp_path).defects
    assert "the body aa is missing" in defect.en


@pytest.mark.parametrize(
    ("manufacturer", "model", "name"),
    [
        ("Xiaomi", "M2012K11AC", "Xiaomi M2012K11AC"),
        ("vivo", "vivo 1820", "vivo 1820"),
        ("HUAWEI", "Huawei Mate", "Huawei Mate"),
        ("", "M", "M"),
    ],
)
def test_a_devices_name_tells_its_manufacturer_once(manufacturer: str, model: str, name: str) -> None:
    device = msgspec.structs.replace(MANIFEST.device, manufacturer=manufacturer, model=model)
    assert device.name == name
