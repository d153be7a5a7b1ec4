"""The traffic witness with a real mitmdump: WebSockets, message by message."""

from __future__ import annotations

import pytest

from harness.events.records import Flow
from harness.witnesses.traffic import Traffic

from .clients import connect, connect_tls, frame, upgrade
from .conftest import Records


@pytest.mark.parametrize("tls", [False, True])
def test_each_message_of_a_websocket_is_a_flow_of_its_own(traffic: Traffic, records: Records, tls: bool) -> None:
    opened = (
        connect_tls(traffic, "ws.example.com", 443, trusting=True) if tls else connect(traffic, "ws.example.com", 80)
    )
    with opened as app:
        upgrade(app, "ws.example.com")
        app.sendall(frame(b"one") + frame(b"two") + frame(b"thr", final=False) + frame(b"ee", opcode=0))
        records.wait_for(Flow, lambda flow: flow.request_body == b"three")
    handshake, *messages = records.of(Flow)
    assert (handshake.status, handshake.follows) == (101, "")
    assert [flow.request_body for flow in messages] == [b"one", b"two", b"three"]
    assert {(flow.protocol, flow.follows, flow.connection) for flow in messages} == {
        ("websocket", handshake.id, handshake.connection)
    }


def test_what_a_ping_carries_is_told_and_an_empty_one_is_nothing(traffic: Traffic, records: Records) -> None:
    with connect(traffic, "ws.example.com", 80) as app:
        upgrade(app, "ws.example.com")
        app.sendall(frame(b"", opcode=9))
        app.sendall(frame(b"a1b2c3d4", opcode=9) + frame(b"hello"))
        records.wait_for(Flow, lambda flow: flow.request_body == b"hello")
        app.sendall(frame(b"", opcode=9))
        traffic.phase_ends("before-consent")
    sent = [flow.request_body for flow in records.of(Flow) if flow.protocol == "websocket"]
    assert sent == [b"a1b2c3d4", b"hello"]


def test_a_message_that_is_never_whole_is_told_as_far_as_it_came(traffic: Traffic, records: Records) -> None:
    with connect(traffic, "ws.example.com", 80) as app:
        upgrade(app, "ws.example.com")
        app.sendall(frame(b"secret", final=False))
        flow = records.wait_for(Flow, lambda flow: flow.request_body == b"secret", within_s=5.0)
    assert not flow.whole
