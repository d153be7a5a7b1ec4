"""What is told of the records of a run as they come."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec
import pytest

from harness.events.agent import Outcome
from harness.events.records import Body, EndReason, Gap, Record, Witness
from harness.text import as_told
from harness.watching import Exchange, ProcessSeen, Read, Remark, Session, Sighting, Sightings
from tests.evidence.test_bundle import MANIFEST
from tests.judge.evidence import JPUSH_STACK, MAIN, PACKAGE, PUSH, Run, S

POLICY = Path(__file__).parents[2] / "scenarios" / "yunzhushou" / "policy.yaml"
ANDROID_ID = "84cd8d9cb86ce7c2"


@pytest.fixture
def sightings(tmp_path: Path) -> Sightings:
    return begun(tmp_path)


def begun(folder: Path, *, show_values: bool = False) -> Sightings:
    found = Sightings(policy=POLICY, show_values=show_values)
    found.begin(Session(PACKAGE, policy=POLICY).scenario(folder), folder / "watch", MANIFEST)
    return found


def told(sightings: Sightings, *records: Record) -> tuple[Sighting, ...]:
    for record in records:
        sightings.seen(record)
    return sightings.news()


def gap(reason: str = "the proxy was away") -> Gap:
    return Gap(
        witness=Witness.TRAFFIC,
        phase="before-consent",
        pid=None,
        reason=as_told(reason),
        from_ns=12 * S,
        to_ns=None,
    )


def reads(found: tuple[Sighting, ...]) -> list[Read]:
    return [each for each in found if isinstance(each, Read)]


def exchanges(found: tuple[Sighting, ...]) -> list[Exchange]:
    return [each for each in found if isinstance(each, Exchange)]


def test_who_read_what_and_where_it_went(sightings: Sightings, tmp_path: Path) -> None:
    run = Run(directory=tmp_path)
    run.collected("android-id.secure", pid=PUSH, stack=JPUSH_STACK, value=ANDROID_ID)
    run.sent(host="user.jpush.cn", url="https://user.jpush.cn/r", frames=JPUSH_STACK, request_body=ANDROID_ID.encode())
    found = told(sightings, *run.evidence().records())
    (read,), (exchange,) = reads(found), exchanges(found)
    assert (read.actor, read.data_type, read.outcome) == ("sdk:jpush", "android_id", Outcome.OBTAINED)
    assert (read.seconds, read.phase, read.frames) == (15.0, "before-consent", JPUSH_STACK)
    assert (exchange.actor, exchange.recipient, exchange.phase) == ("sdk:jpush", "sdk:jpush", "before-consent")
    assert [(each.data_type, each.calls, each.certain) for each in exchange.carries] == [("android_id", ("e1",), True)]


def test_what_was_told_is_not_told_again_and_a_flow_grows(sightings: Sightings, tmp_path: Path) -> None:
    run = Run(directory=tmp_path)
    run.collected("android-id.secure", value=ANDROID_ID)
    assert len(reads(told(sightings, *run.evidence().records()))) == 1
    assert told(sightings) == ()
    flow = run.sent(at_s=16)
    (first,) = exchanges(told(sightings, *run.stacks, flow))
    (second,) = exchanges(told(sightings, msgspec.structs.replace(flow, request_body=ANDROID_ID.encode())))
    assert (first.id, first.carries) == (second.id, ())
    assert [each.calls for each in second.carries] == [("e1",)]


def test_a_value_read_again_is_joined_by_the_first_call_that_gave_it(sightings: Sightings, tmp_path: Path) -> None:
    run = Run(directory=tmp_path)
    for at_s in (14, 15, 15.5):
        run.collected("android-id.secure", value=ANDROID_ID, at_s=at_s)
    run.sent(request_body=hashlib.md5(ANDROID_ID.encode()).hexdigest().encode())
    found = told(sightings, *run.evidence().records())
    assert [read.first for read in reads(found)] == ["e1", "e1", "e1"]
    assert [each.calls for each in exchanges(found)[0].carries] == [("e1",)]


def test_what_was_sent_before_it_was_read_does_not_carry_it(sightings: Sightings, tmp_path: Path) -> None:
    run = Run(directory=tmp_path)
    run.sent(at_s=11, ended_ms=run.sent(at_s=11).started_ms, request_body=ANDROID_ID.encode())
    run.collected("android-id.secure", value=ANDROID_ID, at_s=15)
    assert all(not each.carries for each in exchanges(told(sightings, *run.evidence().records())))


def test_a_long_body_is_put_together_from_its_pieces(sightings: Sightings, tmp_path: Path) -> None:
    run = Run(directory=tmp_path)
    run.collected("android-id.secure", value=ANDROID_ID)
    body = b'{"padding":"' + b"word " * 400 + b'","id":"' + ANDROID_ID.encode() + b'"}'
    piece = Body(sha256=hashlib.sha256(body).hexdigest(), content=body)
    flow = run.sent(request_pieces=(piece.sha256,), request_length=len(body))
    records = [record for record in run.evidence().records() if record is not flow]
    assert exchanges(told(sightings, *records, piece, flow))[0].carries
    (another := tmp_path / "another").mkdir()
    (without,) = exchanges(told(begun(another), *records, flow))
    assert without.carries == ()
    assert without.unreadable is not None


def test_a_command_is_told_with_what_it_asks_for(sightings: Sightings, tmp_path: Path) -> None:
    run = Run(directory=tmp_path)
    run.collected("command.libc-execve", detail={"argv": '["getprop", "ro.serialno"]'})
    found = reads(told(sightings, *run.evidence().records()))
    assert [(read.data_type, read.id) for read in found] == [("serial_number", "e1")]


def test_the_apps_own_clip_read_back_later_is_not_the_users(sightings: Sightings, tmp_path: Path) -> None:
    run = Run(directory=tmp_path)
    run.collected("own-clip.set", digest="d1", outcome=Outcome.IMPERSONAL, at_s=12)
    assert reads(told(sightings, *run.evidence().records())) == []
    read = run.collected("clipboard.primary-clip", value="order 66", digest="d1", at_s=14)
    (own,) = reads(told(sightings, *run.stacks, read))
    assert own.outcome is Outcome.OWN


def test_values_are_masked_unless_they_are_asked_for(tmp_path: Path) -> None:
    run = Run(directory=tmp_path)
    run.collected("android-id.secure", value=ANDROID_ID)
    run.sent(url=f"https://api.mypaas.com/{ANDROID_ID}?id={ANDROID_ID}")
    run.gaps.append(gap(f"lost {ANDROID_ID}"))
    shown = {}
    for show_values in (False, True):
        (folder := tmp_path / str(show_values)).mkdir()
        found = told(begun(folder, show_values=show_values), *run.evidence().records())
        shown[show_values] = msgspec.json.encode(found).decode()
    assert ANDROID_ID not in shown[False]
    assert ANDROID_ID in shown[True]


def test_processes_and_what_the_instruments_did_not_see_are_told(sightings: Sightings, tmp_path: Path) -> None:
    run = Run(directory=tmp_path)
    run.gaps += [gap(), gap()]  # a witness says anew what it finds out anew
    ended = msgspec.structs.replace(run.processes[0], ended_ns=20 * S, end_reason=EndReason.CRASH)
    found = told(sightings, *run.evidence().records(), ended)
    processes = [each for each in found if isinstance(each, ProcessSeen)]
    assert [(each.pid, each.ended) for each in processes][-1] == (MAIN, EndReason.CRASH)
    assert {each.pid for each in processes} == {MAIN, PUSH}
    assert len([each for each in found if isinstance(each, Remark)]) == 1
