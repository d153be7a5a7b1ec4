"""The traffic witness with a real mitmdump: HTTP/2, over TLS and without."""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterator

import pytest

from harness.events.records import Flow
from harness.witnesses.traffic import Traffic

from .clients import Http2, connect
from .conftest import Records


@pytest.fixture(params=["tls", "cleartext"])
def http2(request: pytest.FixtureRequest, traffic: Traffic) -> Iterator[Http2]:
    if request.param == "cleartext":
        with connect(traffic, "h2.example.com", 80) as app:
            yield Http2(app)
        return
    context = ssl.create_default_context(cadata=traffic._proxy.authority.decode())
    context.set_alpn_protocols(["h2"])
    with context.wrap_socket(connect(traffic, "h2.example.com", 443), server_hostname="h2.example.com") as app:
        assert app.selected_alpn_protocol() == "h2"
        yield Http2(app)


def test_each_stream_of_http2_is_a_flow_with_a_time_of_its_own(http2: Http2, records: Records) -> None:
    http2.send(http2.begin("h2.example.com", "/config"), b"plain=1")
    first = records.wait_for(Flow, lambda flow: flow.status == 200)
    later_ms = time.time() * 1000
    http2.send(http2.begin("h2.example.com", "/track"), b"id=a1b2c3d4")
    second = records.wait_for(Flow, lambda flow: flow.request_body == b"id=a1b2c3d4")
    assert (first.connection, first.http_version) == (second.connection, "HTTP/2.0")
    assert first.opened_ms == second.opened_ms <= first.started_ms < later_ms <= second.started_ms
    assert ("x-app", "1") in second.request_headers


def test_streams_that_are_sent_at_once_keep_their_bodies(http2: Http2, records: Records) -> None:
    long, short = http2.begin("h2.example.com", "/long"), http2.begin("h2.example.com", "/short")
    http2.send(long, b"begin,", ended=False)
    http2.send(short, b"short")
    records.wait_for(Flow, lambda flow: flow.request_body == b"short")
    http2.send(long, b"end")
    records.wait_for(Flow, lambda flow: flow.request_body == b"begin,end" and flow.whole)
    assert sorted(flow.request_body for flow in records.of(Flow)) == [b"begin,end", b"short"]


def test_a_stream_that_is_not_ended_when_a_phase_ends_is_told(traffic: Traffic, http2: Http2, records: Records) -> None:
    http2.send(http2.begin("h2.example.com", "/long"), b"id=a1b2c3d4", ended=False)
    traffic.phase_ends("before-consent")
    flow = records.wait_for(Flow, lambda flow: flow.request_body == b"id=a1b2c3d4")
    assert not flow.whole


def test_trailers_of_http2_are_kept(http2: Http2, records: Records) -> None:
    stream = http2.begin("h2.example.com", "/grpc")
    http2.send(stream, b"x", ended=False)
    http2.end_with_trailers(stream, "x-device", "a1b2c3d4")
    flow = records.wait_for(Flow, lambda flow: flow.whole)
    assert flow.request_trailers == (("x-device", "a1b2c3d4"),)


FRAMES_BESIDE = {
    "ping": (6, b"a1b2c3d4"),
    "setting": (4, b"\x12\x34a1b2\x12\x35c3d4"),
    "update of a priority": (16, b"\0\0\0\x01a1b2c3d4"),
    "kind that nobody knows": (0xFA, b"a1b2c3d4"),
}


@pytest.mark.parametrize(("kind", "payload"), FRAMES_BESIDE.values(), ids=FRAMES_BESIDE)
def test_what_frames_of_http2_carry_beside_a_request_is_kept(
    http2: Http2, records: Records, kind: int, payload: bytes
) -> None:
    stream = http2.begin("h2.example.com", "/track")
    http2.raw(kind, payload)
    http2.send(stream, b"x=1")
    assert records.wait_for(Flow, lambda flow: flow.request_body == b"x=1").beside == b"a1b2c3d4"


def test_the_padding_of_http2_is_kept(http2: Http2, records: Records) -> None:
    stream = http2.begin("h2.example.com", "/track")
    http2.raw(0, b"\x0ax=1a1b2c3d4\0\0", stream=stream, flags=8 | 1)
    flow = records.wait_for(Flow, lambda flow: flow.whole)
    assert (flow.request_body, flow.beside) == (b"x=1", b"a1b2c3d4")


def test_a_ping_after_the_last_request_is_told_by_the_end_of_its_phase(
    traffic: Traffic, http2: Http2, records: Records
) -> None:
    http2.begin("h2.example.com", "/track", ended=True)
    records.wait_for(Flow, lambda flow: flow.status == 200)
    http2.raw(6, b"a1b2c3d4")
    traffic.phase_ends("before-consent")
    assert records.wait_for(Flow, lambda flow: flow.protocol == "tcp").request_body == b"a1b2c3d4"


def test_a_name_that_only_authority_tells_is_kept(http2: Http2, records: Records) -> None:
    http2.begin("a1b2c3d4.evil.example", "/track", ended=True)
    flow = records.wait_for(Flow)
    assert (flow.host, flow.beside) == ("h2.example.com", b"a1b2c3d4.evil.example")


def test_what_steers_http2_tells_no_more(traffic: Traffic, http2: Http2, records: Records) -> None:
    stream = http2.begin("h2.example.com", "/track")
    http2.raw(6, bytes(8))
    http2.raw(8, b"\0\0\x10\0")
    http2.raw(2, b"\0\0\0\0\x10", stream=stream)
    http2.raw(0, b"\x10x=1" + bytes(16), stream=stream, flags=8 | 1)
    records.wait_for(Flow, lambda flow: flow.status == 200)
    http2.raw(6, bytes(8))
    traffic.phase_ends("before-consent")
    (flow,) = records.of(Flow)
    assert (flow.request_body, flow.beside) == (b"x=1", b"")
