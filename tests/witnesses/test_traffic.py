"""The traffic witness with a real mitmdump: what a client sends through it is recorded, and its death is noticed."""

from __future__ import annotations

import gzip
import os
import signal
import socket
import ssl
import time
from pathlib import Path

import pytest
from mitmproxy.io import FlowReader

from harness.device import Device
from harness.device.traffic_route import TrafficRoute
from harness.errors import InfrastructureError
from harness.events.proxy import BODY_LIMIT
from harness.events.records import Flow, Gap, JoinedBy, Pulse, Sender, Witness
from harness.witnesses import RunContext
from harness.witnesses.connections import ConnectCall
from harness.witnesses.mitmdump import Mitmdump
from harness.witnesses.traffic import Traffic

from .clients import Http2, connect, connect_tls, post
from .conftest import Records


def seen(host: str, port: int) -> ConnectCall:
    """The connect call as a hook saw it in the app's :push process."""
    return ConnectCall(
        host=host, port=port, at_ms=time.time() * 1000, pid=77, process="com.example:push", phase="declined", stack="k9"
    )


def test_an_http_request_is_recorded_and_answered_here(traffic: Traffic, records: Records) -> None:
    with connect(traffic, "api.example.com", 80) as app:
        app.sendall(post("api.example.com", b"secret"))
        assert app.recv(100).startswith(b"HTTP/1.1 200")
    flow = records.wait_for(Flow)
    assert (flow.protocol, flow.method, flow.url) == ("http", "POST", "http://api.example.com/track?id=7")
    assert (flow.request_body, flow.response_body, flow.status) == (b"secret", b"{}", 200)


def test_what_a_phase_s_last_request_had_sent_when_the_phase_ended_is_told_before_its_end(
    traffic: Traffic, records: Records
) -> None:
    with connect(traffic, "api.example.com", 80) as app:
        app.sendall(post("api.example.com", b"whole"))
        assert app.recv(100).startswith(b"HTTP/1.1 200")
        sent_at = time.time() * 1000
        app.sendall(b"POST /b HTTP/1.1\r\nHost: api.example.com\r\nContent-Length: 99\r\n\r\nid=a1b2c3d4")
        traffic.phase_ends("before-consent")
        ended_at = time.time() * 1000
        rest = records.wait_for(Flow, lambda flow: b"id=a1b2c3d4" in flow.request_body)
    assert sent_at <= rest.started_ms <= ended_at


@pytest.mark.parametrize("later", [False, True])
@pytest.mark.parametrize("tls", [False, True])
def test_the_header_host_does_not_say_where_a_request_went(
    traffic: Traffic, records: Records, tls: bool, later: bool
) -> None:
    there = "evil.example"
    with connect_tls(traffic, there, 443, trusting=True) if tls else connect(traffic, there, 80) as app:
        if later:
            app.sendall(post(there, b"x=1"))
            assert app.recv(1000).startswith(b"HTTP/1.1 200")
        app.sendall(post("api.example.com", b"id=a1b2c3d4"))
        flow = records.wait_for(Flow, lambda flow: flow.request_body == b"id=a1b2c3d4")
    assert (flow.host, flow.url.partition("//")[2]) == (there, f"{there}/track?id=7")


@pytest.mark.parametrize("there", ["api.example.com", "203.0.113.7"])
def test_a_name_that_only_the_handshake_tells_is_kept(traffic: Traffic, records: Records, there: str) -> None:
    with connect_tls(traffic, there, 443, trusting=True, name="a1b2c3d4.evil.example") as app:
        app.sendall(post("api.example.com", b"id=1"))
        flow = records.wait_for(Flow, lambda flow: flow.request_body == b"id=1")
    assert (flow.host, flow.beside) == ("api.example.com", b"a1b2c3d4.evil.example")


@pytest.mark.parametrize("there", ["api.example.com", "203.0.113.7"])
def test_the_name_of_the_server_is_told_once(traffic: Traffic, records: Records, there: str) -> None:
    with connect_tls(traffic, there, 443, trusting=True, name="api.example.com") as app:
        app.sendall(post("api.example.com", b"id=1"))
        assert records.wait_for(Flow, lambda flow: flow.request_body == b"id=1").beside == b""


def test_protocols_that_nobody_speaks_are_kept(traffic: Traffic, records: Records) -> None:
    context = ssl.create_default_context(cadata=traffic._proxy.authority.decode())
    context.set_alpn_protocols(["a1b2c3d4", "h2", "http/1.1"])
    with context.wrap_socket(connect(traffic, "api.example.com", 443), server_hostname="api.example.com") as app:
        assert app.selected_alpn_protocol() == "h2"
        Http2(app).begin("api.example.com", "/track", ended=True)
        assert records.wait_for(Flow).beside == b"a1b2c3d4"


@pytest.mark.parametrize("target", ["http://a1b2c3d4.evil.example/track", "http://a1b2c3d4@api.example.com/track"])
def test_a_name_that_only_the_request_line_tells_is_kept(traffic: Traffic, records: Records, target: str) -> None:
    with connect(traffic, "api.example.com", 80) as app:
        app.sendall(f"GET {target} HTTP/1.1\r\nHost: api.example.com\r\n\r\n".encode())
        flow = records.wait_for(Flow)
    assert b"a1b2c3d4" in flow.beside + flow.request_body


@pytest.mark.parametrize("target", ["/track", "http://api.example.com/track", "http://API.example.com:80/track"])
def test_a_request_line_that_names_the_server_tells_no_more(traffic: Traffic, records: Records, target: str) -> None:
    with connect(traffic, "api.example.com", 80) as app:
        app.sendall(f"GET {target} HTTP/1.1\r\nHost: api.example.com\r\n\r\n".encode())
        flow = records.wait_for(Flow)
    assert (flow.host, flow.beside) == ("api.example.com", b"")


def test_a_bare_address_is_called_by_the_header_host(traffic: Traffic, records: Records) -> None:
    with connect(traffic, "203.0.113.7", 80) as app:
        app.sendall(post("api.example.com", b"id=1"))
        assert records.wait_for(Flow, lambda flow: flow.request_body == b"id=1").host == "api.example.com"


def test_https_is_read_where_the_app_trusts_the_authority(traffic: Traffic, records: Records) -> None:
    with connect_tls(traffic, "api.example.com", 443, trusting=True) as app:
        app.sendall(post("api.example.com", b"secret"))
        app.recv(100)
    flow = records.wait_for(Flow)
    assert (flow.protocol, flow.host, flow.port, flow.request_body) == ("https", "api.example.com", 443, b"secret")


def test_a_pinned_connection_is_recorded_as_a_failed_handshake_and_not_as_silence(
    traffic: Traffic, records: Records
) -> None:
    with pytest.raises(ssl.SSLError):
        connect_tls(traffic, "pinned.example.com", 443, trusting=False)
    flow = records.wait_for(Flow)
    assert (flow.protocol, flow.host) == ("tls-failed", "pinned.example.com")
    assert "trust" in flow.error


def test_bytes_of_no_known_protocol_are_kept_in_order(traffic: Traffic, records: Records) -> None:
    first = records.wait_for(Pulse)
    records.wait_for(Pulse, lambda pulse: pulse.ns > first.ns)  # the phase is well under way
    with connect(traffic, "push.example.com", 19000) as app:
        app.sendall(b"\x01first\xff")
        records.wait_for(Flow)
        app.sendall(b"second")
        flow = records.wait_for(Flow, lambda flow: flow.request_body.endswith(b"second"))
    assert flow.request_body == b"\x01first\xffsecond"
    assert (flow.protocol, flow.host, flow.port) == ("tcp", "push.example.com", 19000)
    assert len(records.of(Flow)) == 1


def test_what_a_connection_sends_in_another_phase_is_a_flow_of_that_phase(traffic: Traffic, records: Records) -> None:
    with connect(traffic, "push.example.com", 19000) as app:
        app.sendall(b"\x01first\xff")
        records.wait_for(Flow)
        traffic.phase_begins("revoked")
        began_ms = time.time() * 1000
        app.sendall(b"second")
        second = records.wait_for(Flow, lambda flow: flow.request_body == b"second")
    (first,) = (flow for flow in records.of(Flow) if flow.id != second.id)
    assert first.request_body == b"\x01first\xff"
    assert first.connection == second.connection
    assert first.started_ms < began_ms <= second.started_ms


def test_a_device_that_is_led_elsewhere_is_a_gap(simulator: Device, traffic: Traffic, records: Records) -> None:
    traffic.phase_ends("before-consent")
    assert records.of(Gap) == []
    simulator.adb.output("settings", "put", "global", "socks_proxy", ":0")
    traffic.phase_ends("before-consent")
    assert "socks_proxy" in records.wait_for(Gap).reason.en


def test_a_reverse_forward_that_was_lost_is_a_gap(simulator: Device, traffic: Traffic, records: Records) -> None:
    simulator.adb.reverse_remove(traffic._proxy.ports.socks5)
    traffic.phase_ends("before-consent")
    assert "adb" in records.wait_for(Gap).reason.en


def test_where_the_proxy_is_advice_and_nothing_counts_what_goes_past_it_there_is_a_gap(
    simulator: Device, run: RunContext, demo_app: str, records: Records
) -> None:
    as_on_a_phone = Device(simulator.adb)
    as_on_a_phone.route = TrafficRoute(simulator.adb, understands_socks=False)
    with Traffic.attached_to(as_on_a_phone, run) as witness:
        witness.phase_begins("before-consent")
    assert "not counted" in records.wait_for(Gap).reason.en


def test_more_bytes_than_are_kept_are_counted(traffic: Traffic, records: Records) -> None:
    with connect(traffic, "push.example.com", 19000) as app:
        app.sendall(b"\x01" * (9 * 1024 * 1024))
        flow = records.wait_for(Flow, lambda flow: flow.request_length == 9 * 1024 * 1024)
    assert flow.is_cut


def test_bytes_inside_tls_are_kept_too(traffic: Traffic, records: Records) -> None:
    with connect_tls(traffic, "push.example.com", 19443, trusting=True) as app:
        app.sendall(b"\x01secret")
        flow = records.wait_for(Flow)
    assert flow.request_body == b"\x01secret"


def test_a_flow_belongs_to_the_process_whose_connect_call_was_seen(
    traffic: Traffic, run: RunContext, records: Records
) -> None:
    call = seen("api.example.com", 80)
    with connect(traffic, "api.example.com", 80) as app:
        app.sendall(post("api.example.com", b""))
        records.wait_for(Flow)
        run.connections.called(call)
        flow = records.wait_for(Flow, lambda flow: flow.pid == 77)
    assert (flow.process, flow.phase, flow.stack) == ("com.example:push", "declined", "k9")
    assert (flow.sender, flow.joined_by) == (Sender.APP, JoinedBy.TARGET)


def test_of_a_flow_that_no_hook_saw_nobody_says_whose_it_is(traffic: Traffic, records: Records) -> None:
    with connect(traffic, "api.example.com", 80) as app:
        app.sendall(post("api.example.com", b""))
        flow = records.wait_for(Flow)
    assert (flow.sender, flow.pid, flow.phase, flow.joined_by) == (Sender.UNKNOWN, None, "", JoinedBy.NOTHING)


def test_every_flow_is_in_flows_mitm_as_well(simulator: Device, run: RunContext, records: Records) -> None:
    with Traffic.attached_to(simulator, run) as traffic, connect(traffic, "api.example.com", 80) as app:
        app.sendall(post("api.example.com", b"secret"))
        app.recv(100)
        records.wait_for(Flow)
    with (run.directory / "flows.mitm").open("rb") as file:
        assert [flow.request.content for flow in FlowReader(file).stream()] == [b"secret"]  # type: ignore[attr-defined]


def test_the_proxy_beats_every_second(traffic: Traffic, records: Records) -> None:
    first = records.wait_for(Pulse)
    second = records.wait_for(Pulse, lambda pulse: pulse.ns > first.ns)
    assert second.ns - first.ns > 0.99e9  # by the proxy's own clock, however late the harness hears of it


def test_a_killed_proxy_is_a_gap_within_five_seconds(traffic: Traffic, records: Records) -> None:
    os.kill(traffic._proxy.pid, signal.SIGKILL)
    gap = records.wait_for(Gap, within_s=5.0)
    assert (gap.witness, gap.phase, gap.to_ns) == (Witness.TRAFFIC, "before-consent", None)


def test_a_frozen_proxy_is_a_gap_within_five_seconds(traffic: Traffic, records: Records) -> None:
    records.wait_for(Pulse)
    os.kill(traffic._proxy.pid, signal.SIGSTOP)
    gap = records.wait_for(Gap, within_s=5.0)
    assert "silent" in gap.reason.en


def test_a_proxy_that_dies_at_the_end_of_a_phase_is_a_gap(traffic: Traffic, records: Records) -> None:
    os.kill(traffic._proxy.pid, signal.SIGKILL)
    traffic.phase_ends("before-consent")
    assert records.of(Gap)


def test_a_living_proxy_leaves_no_gap(traffic: Traffic, records: Records) -> None:
    records.wait_for(Pulse)
    traffic.phase_ends("before-consent")
    assert records.of(Gap) == []


def test_the_device_is_as_before_when_the_proxy_was_killed(simulator: Device, run: RunContext) -> None:
    with Traffic.attached_to(simulator, run) as traffic:
        authority = traffic._proxy.authority
        assert simulator.certificates.trusts(authority)
        os.kill(traffic._proxy.pid, signal.SIGKILL)
    assert simulator.adb.output("settings", "get", "global", "socks_proxy").strip() in ("null", ":0")
    assert simulator.adb.reverse_list() == ()
    assert not simulator.certificates.trusts(authority)


def test_a_taken_port_is_an_infrastructure_error_with_a_next_step(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with (
            pytest.raises(InfrastructureError, match=r"port is taken.*Stop what listens"),
            Mitmdump.running(flows=tmp_path / "flows.mitm", sink=True, port=port),
        ):
            pass


def test_a_connection_on_which_nothing_was_sent_is_no_way_past_the_proxy(
    traffic: Traffic, run: RunContext, records: Records
) -> None:
    with connect(traffic, "quiet.example.com", 443):
        run.connections.called(seen("quiet.example.com", 443))
        time.sleep(1.2)  # an idle connection is told with the next beat
    assert run.connections.past_the_proxy(time.time() * 1000) == ()


def test_a_connection_that_the_proxy_never_saw_is_a_gap(simulator: Device, run: RunContext, records: Records) -> None:
    with Traffic.attached_to(simulator, run) as traffic:
        traffic.phase_begins("before-consent")
        run.connections.called(seen("1.2.3.4", 19000))
    gap = records.wait_for(Gap)
    assert "1.2.3.4:19000 past the proxy" in gap.reason.en
    assert (gap.pid, gap.phase) == (77, "declined")


def test_bytes_that_are_no_text_anywhere_in_a_request_do_not_stop_the_witness(
    traffic: Traffic, records: Records
) -> None:
    with connect(traffic, "api.example.com", 80) as app:
        app.sendall(b"GET /\xff\xfe HTTP/1.1\r\nHost: api.example.com\r\nX-\xe9: \xff\r\n\r\n")
        app.recv(100)
    with connect(traffic, "next.example.com", 80) as app:
        app.sendall(post("next.example.com", b"\xff\x00"))
        app.recv(100)
    assert records.wait_for(Flow, lambda flow: flow.host == "next.example.com").request_body == b"\xff\x00"
    assert records.of(Gap) == []


@pytest.mark.parametrize(
    "sent",
    [
        pytest.param(b"HELLO yunzhushou 9bcf76a8\n", id="a word and a blank, as in a request"),
        pytest.param(b"GET /9bcf76a8", id="a request line that never ends"),
        pytest.param(b"POST / HTTP/1.1\r\nContent-Length: 99\r\n\r\n9bcf76a8", id="a body that is never whole"),
        pytest.param(b"POST / HTTP/1.1\r\nno header\r\n\r\n9bcf76a8", id="a request that is none"),
        pytest.param(b"\x16\x03\x01\x00\x08\x009bcf76a8", id="a handshake that is none"),
        pytest.param(b"9bcf", id="a few bytes"),
    ],
)
def test_nothing_that_an_app_sends_is_lost_because_it_is_no_proper_protocol(
    traffic: Traffic, records: Records, sent: bytes
) -> None:
    with connect(traffic, "odd.example.com", 19000) as app:
        app.sendall(sent)
        app.shutdown(socket.SHUT_WR)
        records.wait_for(Flow, lambda flow: sent in flow.request_body)


def test_an_unfinished_request_is_told_while_the_connection_stays_open(traffic: Traffic, records: Records) -> None:
    with connect(traffic, "odd.example.com", 80) as app:
        app.sendall(b"POST / HTTP/1.1\r\nContent-Length: 99\r\n\r\nsecret")
        assert records.wait_for(Flow, within_s=5.0).request_body.endswith(b"secret")


def test_a_finished_request_is_told_once(traffic: Traffic, records: Records) -> None:
    with connect(traffic, "api.example.com", 80) as app:
        app.sendall(post("api.example.com", b"one"))
        app.recv(100)
        app.sendall(post("api.example.com", b"two"))
        app.recv(100)
    records.wait_for(Flow, lambda flow: flow.request_body == b"two")
    traffic.phase_ends("before-consent")
    assert [flow.request_body for flow in records.of(Flow)] == [b"one", b"two"]


def test_the_head_goes_into_the_record_as_it_went_over_the_wire(traffic: Traffic, records: Records) -> None:
    head = b"POST /a HTTP/1.1\r\nHost: api.example.com\r\ncoNNection:  keep-alive, a1b2c3d4\r\nContent-Length: 2\r\n"
    with connect(traffic, "api.example.com", 80) as app:
        app.sendall(head + b"\r\n{}")
        flow = records.wait_for(Flow, lambda flow: flow.status == 200)
    assert flow.request_head == head


def test_chunk_extensions_are_kept_beside_the_body(traffic: Traffic, records: Records) -> None:
    with connect(traffic, "api.example.com", 80) as app:
        app.sendall(
            b"POST /a HTTP/1.1\r\nHost: api.example.com\r\nTransfer-Encoding: chunked\r\n\r\n"
            b"2;id=a1b2c3d4\r\n{}\r\n0;last\r\n\r\n"
        )
        flow = records.wait_for(Flow, lambda flow: flow.status == 200)
    assert (flow.request_body, flow.beside) == (b"{}", b";id=a1b2c3d4\n;last")


@pytest.mark.parametrize(
    "request_",
    [
        b"POST /a HTTP/1.1\r\nHost: a.cn\r\nContent-Length: 2\r\n\r\n{}a1b2c3d4",
        b"POST /a HTTP/1.1\r\nHost: a.cn\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}a1b2c3d4",
        b"GET /a HTTP/1.1\r\nHost: a.cn\r\n\r\na1b2c3d4\r\n\r\n",
        b"POST /a HTTP/1.1\r\nHost: a.cn\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nx: a1b2c3d4\r\n\r\n",
    ],
    ids=["past the length", "past the length, then closed", "after a request without a body", "in a trailer"],
)
def test_what_no_parser_reads_is_told_all_the_same(traffic: Traffic, records: Records, request_: bytes) -> None:
    with connect(traffic, "a.cn", 80) as app:
        app.sendall(request_)
        records.wait_for(Flow, lambda flow: b"a1b2c3d4" in flow.request_body + flow.beside, within_s=5.0)


def test_a_body_is_kept_as_it_was_sent(traffic: Traffic, records: Records) -> None:
    packed = gzip.compress(b"{}") + b"a1b2c3d4"
    with connect(traffic, "api.example.com", 80) as app:
        app.sendall(
            b"POST / HTTP/1.1\r\nHost: a.cn\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n%s"
            % (len(packed), packed)
        )
        assert records.wait_for(Flow, lambda flow: flow.status == 200).request_body == packed


def test_after_an_upload_of_20_mb_the_next_flow_is_recorded_and_nothing_went_past_the_proxy(
    traffic: Traffic, run: RunContext, records: Records
) -> None:
    body = os.urandom(1 << 20) * 20
    with connect(traffic, "api.example.com", 80) as app:
        app.settimeout(60)
        app.sendall(post("api.example.com", body))
        assert app.recv(100).startswith(b"HTTP/1.1 200")
        app.sendall(post("api.example.com", b"after"))
        records.wait_for(Flow, lambda flow: flow.request_body == b"after")
    traffic.phase_ends("before-consent")
    (upload,) = (flow for flow in records.of(Flow) if flow.request_length == len(body))
    assert upload.request_body == body
    assert records.of(Gap) == []


def test_of_a_body_that_is_too_long_to_keep_its_length_is_told(traffic: Traffic, records: Records) -> None:
    body = b"x" * (BODY_LIMIT + 1)
    with connect(traffic, "api.example.com", 80) as app:
        app.settimeout(60)
        app.sendall(post("api.example.com", body))
        flow = records.wait_for(Flow, within_s=30.0)
    assert (flow.request_length, len(flow.request_body), flow.is_cut) == (len(body), BODY_LIMIT, True)


def test_a_connection_over_which_nothing_is_sent_is_a_flow_without_content(
    simulator: Device, run: RunContext, records: Records
) -> None:
    with Traffic.attached_to(simulator, run) as traffic, connect(traffic, "quiet.example.com", 443):
        traffic.phase_begins("before-consent")
        traffic.phase_ends("before-consent")
    (flow,) = records.of(Flow)
    assert (flow.host, flow.request_body, flow.response_body) == ("quiet.example.com", b"", b"")
