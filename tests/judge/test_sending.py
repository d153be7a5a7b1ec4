"""When a value was sent and by whom: the time of sending decides, and a flow of any app proves nothing here."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from harness.events.records import JoinedBy, Planted, PlantedBy, Protocol, Sender
from harness.judge import Finding, Verdict, judge
from tests.judge.evidence import HOST_AHEAD_MS, Run

TYPED = Planted(data_type="phone_number", value="17000009776", source=PlantedBy.TYPED)
ANDROID_ID = Planted(data_type="android_id", value="a1b2c3d4e5f60718", source=PlantedBy.DEVICE)
OAID = Planted(data_type="oaid", value="6f1d2c3b-aaaa-4bbb-8ccc-1234567890ab", source=PlantedBy.DEVICE)
BODY = TYPED.value.encode()

NOTHING_SENT = "nothing-sent: {phase: before-consent, clauses: [P9.1]}"


def finding(run: Run, expectation: str = NOTHING_SENT) -> Finding:
    run.expectation = expectation
    (found,) = judge(run.evidence()).findings
    return found


@pytest.fixture
def run(tmp_path: Path) -> Run:
    run = Run(directory=tmp_path)
    run.planted += [TYPED, ANDROID_ID, OAID]
    return run


@pytest.mark.parametrize(
    "flow",
    [
        pytest.param({"http_version": "HTTP/2.0", "request_body": BODY}, id="another stream of an HTTP/2 connection"),
        pytest.param({"request_body": BODY}, id="the second request of a connection kept alive"),
        pytest.param(
            {"protocol": Protocol.WEBSOCKET, "method": "", "url": "", "follows": "f1", "request_body": BODY},
            id="a message of a WebSocket",
        ),
        pytest.param(
            {"protocol": Protocol.TCP, "method": "", "url": "", "follows": "f1", "request_body": BODY},
            id="later bytes of a raw connection",
        ),
    ],
)
def test_what_is_sent_after_consent_over_a_connection_opened_before_is_sent_after_consent(
    run: Run, flow: dict[str, Any]
) -> None:
    run.sent(connection="c1", at_s=16, request_body=b"config=1")
    run.sent(connection="c1", at_s=26, opened_ms=HOST_AHEAD_MS + 16_000, **flow)
    assert finding(run).verdict is Verdict.PASS
    assert finding(run, "nothing-sent: {phase: consented, clauses: [P9.1]}").verdict is Verdict.FAIL


@pytest.mark.parametrize("at_s", [10.5, 16, 21.9])
def test_what_is_sent_before_consent_fails_however_long_its_connection_lives(run: Run, at_s: float) -> None:
    run.sent(connection="c1", at_s=at_s, request_body=BODY)
    run.sent(connection="c1", at_s=26, opened_ms=HOST_AHEAD_MS + at_s * 1000, request_body=b"x=1")
    assert finding(run).verdict is Verdict.FAIL


@pytest.mark.parametrize(
    ("at_s", "ended_s"),
    [
        pytest.param(22.5, 22.5, id="between the phases"),
        pytest.param(21, 24, id="an upload that outlives the phase"),
        pytest.param(23.1, 23.1, id="at the proxy right after the phase"),
    ],
)
def test_what_may_have_been_sent_on_either_side_of_an_edge_proves_nothing_for_either(
    run: Run, at_s: float, ended_s: float
) -> None:
    run.sent(at_s=at_s, ended_ms=HOST_AHEAD_MS + ended_s * 1000, request_body=BODY)
    for phase in ("before-consent", "consented"):
        found = finding(run, f"nothing-sent: {{phase: {phase}, clauses: [P9.1]}}")
        assert found.verdict is Verdict.INCONCLUSIVE


def test_a_connection_over_which_a_later_phase_sends_was_not_lost_by_the_proxy(run: Run) -> None:
    run.collected("network.connect", value="api.mypaas.com:443", detail={"host": "api.mypaas.com", "port": "443"})
    run.sent(at_s=26, opened_ms=HOST_AHEAD_MS + 15_000, request_body=b"x=1")
    assert finding(run).verdict is Verdict.PASS


ANY_APPS: dict[str, Any] = {"sender": Sender.UNKNOWN, "pid": None, "process": "", "phase": ""}


@pytest.mark.parametrize("value", [OAID.value, OAID.value.upper(), f"x={OAID.value}&y=1"])
@pytest.mark.parametrize("joined_by", [JoinedBy.WEAK, JoinedBy.NOTHING])
def test_a_value_that_any_app_may_have_proves_nothing_in_a_flow_that_may_be_any_apps(
    run: Run, value: str, joined_by: JoinedBy
) -> None:
    run.sent(request_body=value.encode(), **{**ANY_APPS, "joined_by": joined_by})
    found = finding(run)
    assert (found.verdict, found.reason.template) == (Verdict.INCONCLUSIVE, "traffic.of-any-app")


@pytest.mark.parametrize("plant", [TYPED, ANDROID_ID])
@pytest.mark.parametrize("sender", [Sender.UNKNOWN, Sender.OTHER])
def test_a_value_that_this_app_alone_has_is_its_own_whoever_carries_it(
    run: Run, plant: Planted, sender: Sender
) -> None:
    run.sent(request_body=plant.value.encode(), joined_by=JoinedBy.NOTHING, **{**ANY_APPS, "sender": sender})
    assert finding(run).verdict is Verdict.FAIL


@pytest.mark.parametrize(
    "flow",
    [
        {"request_body": OAID.value.encode()},
        {"protocol": Protocol.TLS_FAILED},
        {"request_body": b"\x00\x9c\xff\x01" * 50},
    ],
    ids=["value", "failed handshake", "cipher"],
)
def test_what_another_app_sends_is_nothing_to_this_one(run: Run, flow: dict[str, Any]) -> None:
    run.sent(joined_by=JoinedBy.NOTHING, **{**ANY_APPS, "sender": Sender.OTHER}, **flow)
    found = finding(run)
    assert (found.verdict, found.reason.template) == (Verdict.PASS, "passed.silent")


def test_of_a_flow_of_the_app_whose_process_is_not_sure_the_value_proves_and_the_actor_is_open(run: Run) -> None:
    run.sent(request_body=OAID.value.encode(), joined_by=JoinedBy.WEAK, host="203.0.113.9", url="http://203.0.113.9/")
    found = finding(run)
    assert found.verdict is Verdict.FAIL
    assert found.proofs[0].actor.confidence == "none"


def test_what_is_sent_after_the_last_phase_belongs_to_none_whoever_opened_the_connection(run: Run) -> None:
    run.sent(at_s=50, opened_ms=HOST_AHEAD_MS + 16_000, request_body=BODY)
    assert finding(run).verdict is Verdict.PASS
    assert finding(run, "nothing-sent: {phase: consented, clauses: [P9.1]}").verdict is Verdict.PASS
