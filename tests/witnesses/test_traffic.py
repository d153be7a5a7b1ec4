"""The traffic witness with a real mitmdump: what a client sends through it is recorded, and its death is noticed."""

from __future__ import annotations

import gzip
import os
import signal
import socket
import ssl
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from h2.connection import H2Connection
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


def connect_tls(traffic: Traffic, host: str, port: int, *, trusting: bool, name: str = "") -> ssl.SSLSocket:
    context = ssl.create_default_context(cadata=traffic._proxy.authority.decode() if trusting else None)
    plain = connect(traffic, host, port)
    try:
        return context.wrap_socket(plain, server_hostname=name or host)
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


def upgrade(app: socket.socket | ssl.SSLSocket, host: str) -> None:
    """Open a WebSocket over a connection."""
    app.sendall(
        f"GET /live HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n".encode()
    )
    answer = app.recv(1000)
    assert answer.startswith(b"HTTP/1.1 101")
    assert b"s3pPLMBiTxaQ9kYGzzhZRbK+xOo=" in answer


def frame(payload: bytes, *, opcode: int = 1, final: bool = True) -> bytes:
    """A frame of a WebSocket client, masked."""
    mask = b"\x11\x22\x33\x44"
    masked = bytes(byte ^ mask[at % 4] for at, byte in enumerate(payload))
    assert len(payload) < 126
    return bytes([(128 if final else 0) | opcode, 128 | len(payload)]) + mask + masked


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


class Http2:
    """A client of HTTP/2 by hyper-h2, the library that stands behind httpx as well."""

    def __init__(self, app: socket.socket | ssl.SSLSocket) -> None:
        self._app = app
        self._h2 = H2Connection()
        self._h2.initiate_connection()
        self._flush()

    def begin(self, host: str, path: str, *, ended: bool = False) -> int:
        """Open a stream by a POST."""
        stream = self._h2.get_next_available_stream_id()
        self._h2.send_headers(
            stream,
            [(":method", "POST"), (":authority", host), (":scheme", "https"), (":path", path), ("x-app", "1")],
            end_stream=ended,
        )
        self._flush()
        return stream

    def send(self, stream: int, body: bytes, *, ended: bool = True) -> None:
        self._h2.send_data(stream, body, end_stream=ended)
        self._flush()

    def end_with_trailers(self, stream: int, name: str, value: str) -> None:
        self._h2.send_headers(stream, [(name, value)], end_stream=True)
        self._flush()

    def raw(self, kind: int, payload: bytes, *, stream: int = 0, flags: int = 0) -> None:
        """A frame that the library would not make."""
        self._app.sendall(len(payload).to_bytes(3) + bytes([kind, flags]) + stream.to_bytes(4) + payload)

    def _flush(self) -> None:
        self._app.sendall(self._h2.data_to_send())


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
