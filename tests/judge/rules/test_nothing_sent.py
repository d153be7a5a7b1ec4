"""What breaks `nothing-sent`, what does not, and what leaves it open."""

from __future__ import annotations

import base64
import random

import pytest

from harness.events.agent import Outcome
from harness.events.records import Protocol
from harness.judge import Verdict, judge
from tests.judge.evidence import (
    FIRST_PARTY_STACK,
    PACKAGE,
    PLANT,
    Run,
    finding,
    told,
)

NOTHING_SENT = "nothing-sent: {phase: before-consent, clauses: [P9.1]}"


def test_a_flow_that_carries_a_planted_value_fails_and_names_the_sender(run: Run) -> None:
    run.planted.append(PLANT)
    flow = run.sent(request_body=base64.b64encode(PLANT.value.encode()))
    found = finding(run, NOTHING_SENT)
    (proof,) = found.proofs
    assert (found.verdict, proof.events) == (Verdict.FAIL, (flow.id,))
    assert (proof.actor.id, proof.data_type, proof.process, proof.encoding) == (
        "first_party",
        "android_id",
        PACKAGE,
        "base64",
    )
    assert proof.flow == "POST https://api.mypaas.com/track"
    assert proof.frames == FIRST_PARTY_STACK


def test_a_value_that_the_app_obtained_later_is_found_all_the_same(run: Run) -> None:
    event = run.collected("android-id.secure", phase="consented", at_s=26, value=PLANT.value)
    flow = run.sent(request_body=PLANT.value.encode())
    assert finding(run, NOTHING_SENT).events == (flow.id, event.id)


def test_a_flow_without_a_stack_is_laid_to_whose_server_it_reaches(run: Run) -> None:
    run.planted.append(PLANT)
    run.sent(request_body=PLANT.value.encode(), host="user.jpush.cn", frames=())
    (proof,) = finding(run, NOTHING_SENT).proofs
    assert (proof.actor.id, proof.actor.confidence) == ("sdk:jpush", "low")


def test_a_flow_that_carries_nothing_is_listed_and_passes(run: Run) -> None:
    run.planted.append(PLANT)
    run.sent(request_body=b"ping=1")
    assert finding(run, NOTHING_SENT).verdict is Verdict.PASS
    (note,) = judge(run.evidence()).flows
    assert (note.host, note.recipient, note.carries) == ("api.mypaas.com", "first_party", ())


@pytest.mark.parametrize(
    "flow",
    [
        {"protocol": Protocol.TLS_FAILED},
        {"request_body": b"\x00\x9c\xff\x01" * 50},
        {"request_body": b"x=1", "request_length": 9_000_000},
    ],
    ids=["failed handshake", "cipher", "more than is kept"],
)
def test_a_flow_that_cannot_be_read_leaves_the_answer_open(run: Run, flow: dict[str, object]) -> None:
    run.sent(**flow)
    assert finding(run, NOTHING_SENT).verdict is Verdict.INCONCLUSIVE


def test_a_flow_of_another_phase_leaves_this_one_alone(run: Run) -> None:
    run.planted.append(PLANT)
    run.sent(request_body=PLANT.value.encode(), phase="consented", at_s=26)
    assert finding(run, NOTHING_SENT).verdict is Verdict.PASS


def test_a_flow_that_no_clock_places_leaves_the_answer_open(run: Run) -> None:
    run.clocks.clear()
    run.sent(phase="", request_body=b"x=1")
    assert finding(run, NOTHING_SENT).verdict is Verdict.INCONCLUSIVE


@pytest.mark.parametrize(
    ("host", "verdict"),
    [("203.0.113.9", Verdict.INCONCLUSIVE), ("127.0.0.1", Verdict.PASS), ("localhost", Verdict.PASS)],
)
def test_a_connection_of_which_nothing_was_recorded_leaves_the_answer_open(
    run: Run, host: str, verdict: Verdict
) -> None:
    run.collected("network.connect", value=f"{host}:9000", detail={"host": host, "port": "9000"})
    assert finding(run, NOTHING_SENT).verdict is verdict


def test_a_connection_whose_flow_was_recorded_leaves_no_doubt(run: Run) -> None:
    run.collected("network.connect", detail={"host": "api.mypaas.com", "port": "443"})
    run.sent(request_body=b"ping=1")
    assert finding(run, NOTHING_SENT).verdict is Verdict.PASS


HIDDEN = base64.urlsafe_b64encode(random.Random(7).randbytes(300)).decode()


@pytest.mark.parametrize(
    "where",
    [{"url": f"https://api.mypaas.com/t?d={HIDDEN}"}, {"request_headers": (("X-Data", HIDDEN),)}],
    ids=["url", "header"],
)
def test_a_message_hidden_beside_the_body_leaves_the_answer_open(run: Run, where: dict[str, object]) -> None:
    run.sent(**where)
    assert finding(run, NOTHING_SENT).verdict is Verdict.INCONCLUSIVE


def test_a_token_that_the_server_gave_hides_nothing(run: Run) -> None:
    run.sent(request_headers=(("Authorization", f"Bearer {HIDDEN}"), ("Cookie", f"session={HIDDEN}")))
    assert finding(run, NOTHING_SENT).verdict is Verdict.PASS


def test_a_value_in_the_name_of_a_host_was_sent(run: Run) -> None:
    run.planted.append(PLANT)
    run.sent(protocol=Protocol.TLS_FAILED, host=f"{PLANT.value}.collector.example", method="", url="")
    assert finding(run, NOTHING_SENT).verdict is Verdict.FAIL


@pytest.mark.parametrize("content", [PLANT.value.encode(), random.Random(7).randbytes(300)], ids=["value", "cipher"])
def test_what_was_sent_at_the_edge_of_a_phase_over_an_older_connection_belongs_to_neither_side(
    run: Run, content: bytes
) -> None:
    run.planted.append(PLANT)
    run.sent(phase="before-consent", at_s=22.5, request_body=content)
    found = finding(run, NOTHING_SENT)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert "at an edge" in told(found).en


def test_a_flow_of_a_later_phase_does_not_account_for_an_earlier_connection(run: Run) -> None:
    run.collected("network.connect", value="api.mypaas.com:443", detail={"host": "api.mypaas.com", "port": "443"})
    run.sent(phase="consented", at_s=26)
    assert finding(run, NOTHING_SENT).verdict is Verdict.INCONCLUSIVE


@pytest.mark.parametrize(
    ("outcome", "verdict"), [(Outcome.OBTAINED, Verdict.INCONCLUSIVE), (Outcome.DENIED, Verdict.PASS)]
)
def test_a_text_message_leaves_open_what_was_sent(run: Run, outcome: Outcome, verdict: Verdict) -> None:
    run.collected("sms-send.text", outcome=outcome, values=())
    assert finding(run, NOTHING_SENT).verdict is verdict
