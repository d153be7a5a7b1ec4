"""The traffic witness with a real mitmdump: what a client sends through it is recorded, and its death is noticed."""

from __future__ import annotations

import os
import signal
import socket
import ssl
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from mitmproxy.io import FlowReader

from harness.device import Device
from harness.device.traffic_route import TrafficRoute
from harness.errors import InfrastructureError
from harness.events.records import Flow, Gap, JoinedBy, Pulse, Sender, Witness
from harness.witnesses import RunContext
from harness.witnesses.connections import ConnectCall
from harness.witnesses.mitmdump import Mitmdump
from harness.witnesses.traffic import Traffic

from .conftest import Records


@pytest.fixture
def traffic(simulator: Device, run: RunContext) -> Iterator[Traffic]:
    with Traffic.attached_to(simulator, run) as witness:
        witness.phase_begins("before-consent")
        yield witness


def connect(traffic: Traffic, host: str, port: int) -> socket.socket:
    """A socks5 connection as an app's socket makes it, the name unresolved."""
    connection = socket.create_connection(("127.0.0.1", traffic._proxy.ports.socks5), timeout=10)
    connection.sendall(b"\x05\x01\x00")
    assert connection.recv(2) == b"\x05\x00"
    connection.sendall(b"\x05\x01\x00\x03" + bytes([len(host)]) + host.encode() + port.to_bytes(2, "big"))
    assert connection.recv(10)[1] == 0
    return connection


def connect_tls(traffic: Traffic, host: str, port: int, *, trusting: bool) -> ssl.SSLSocket:
    context = ssl.create_default_context(cadata=traffic._proxy.authority.decode() if trusting else None)
    plain = connect(traffic, host, port)
    try:
        return context.wrap_socket(plain, server_hostname=host)
    except ssl.SSLError:
        plain.close()
        raise


def post(host: str, body: bytes) -> bytes:
    return b"POST /track?id=7 HTTP/1.1\r\nHost: %s\r\nContent-Length: %d\r\n\r\n%s" % (host.encode(), len(body), body)


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


def test_more_bytes_than_are_kept_are_a_gap(traffic: Traffic, records: Records) -> None:
    with connect(traffic, "push.example.com", 19000) as app:
        app.sendall(b"\x01" * (9 * 1024 * 1024))
        assert "more than is kept" in records.wait_for(Gap).reason.en


def test_bytes_inside_tls_are_kept_too(traffic: Traffic, records: Records) -> None:
    with connect_tls(traffic, "push.example.com", 19443, trusting=True) as app:
        app.sendall(b"\x01secret")
        flow = records.wait_for(Flow)
    assert flow.request_body == b"\x01secret"


def test_a_flow_belongs_to_the_process_whose_connect_call_was_seen(
    traffic: Traffic, run: RunContext, records: Records
) -> None:
    with connect(traffic, "api.example.com", 80) as app:
        app.sendall(post("api.example.com", b""))
        records.wait_for(Flow)
        run.connections.called(seen("api.example.com", 80))
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
