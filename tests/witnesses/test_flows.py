"""Flows as they grow: what is recorded, and that nothing of what is over is kept."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any

import msgspec
import pytest

from harness.events import proxy
from harness.events.proxy import Door
from harness.events.records import Body, Flow
from harness.evidence import Bodies
from harness.witnesses.connections import SETTLED_MS, ConnectCall, Connections, Opened
from harness.witnesses.flows import INLINE, QUIET_MS, TRAIN_LIMIT, Flows

LATER_MS = 2 * SETTLED_MS
KEPT: list[Body] = []  # the bodies that were recorded by themselves


@pytest.fixture
def flows() -> Flows:
    numbers: Iterator[int] = itertools.count(1)
    flows = Flows(lambda: f"f{next(numbers)}", Connections(), lambda body: KEPT.append(body))
    KEPT.clear()
    return flows


def sent(kind: type[Any], flow: str = "x", *, at_ms: float = 0.0, **fields: Any) -> Any:
    target = {"connection": "c1", "host": "a.cn", "port": 80, "opened_ms": 0.0}
    return kind(flow=flow, started_ms=at_ms, ended_ms=at_ms, **target, **fields)


def raw(body: bytes, *, at_ms: float = 0.0, from_client: bool = True) -> proxy.Bytes:
    message: proxy.Bytes = sent(proxy.Bytes, at_ms=at_ms, from_client=from_client, body=body, length=len(body))
    return message


def request(flow: str = "x", body: bytes = b"", *, whole: bool = True) -> proxy.Request:
    message: proxy.Request = sent(
        proxy.Request,
        flow,
        scheme="http",
        method="POST",
        url="http://a.cn/",
        http_version="HTTP/2.0",
        head=b"",
        headers=(),
        body=body,
        length=len(body),
        trailers=(),
        beside=b"",
        whole=whole,
    )
    return message


def recorded(flows: Flows, *, now_ms: float = 0.0, final: bool = False) -> list[Flow]:
    return list(map(Bodies(KEPT).whole, flows.changed(now_ms, final=final)))


def test_bytes_of_one_stretch_grow_together_and_those_of_the_next_follow_them(flows: Flows) -> None:
    flows.bytes(raw(b"one", at_ms=1))
    flows.bytes(raw(b"two", at_ms=50))
    flows.bytes(raw(b"answer", at_ms=60, from_client=False))
    flows.edge(100)
    flows.bytes(raw(b"three", at_ms=150))
    first, second = recorded(flows, final=True)
    assert (first.request_body, first.response_body, first.follows) == (b"onetwo", b"answer", "")
    assert (first.started_ms, first.ended_ms) == (1, 60)
    assert (second.request_body, second.follows) == (b"three", first.id)


def test_bytes_that_come_without_a_pause_are_not_cut_at_an_edge(flows: Flows) -> None:
    flows.edge(100)
    flows.bytes(raw(b"a1b2", at_ms=99))
    flows.bytes(raw(b"c3d4", at_ms=99 + QUIET_MS / 2))
    (flow,) = recorded(flows, final=True)
    assert flow.request_body == b"a1b2c3d4"


def test_bytes_that_are_told_right_before_the_end_of_their_connection_are_recorded(flows: Flows) -> None:
    flows.bytes(raw(b"long ago" * 100))
    recorded(flows, now_ms=LATER_MS)
    flows.bytes(raw(b"!", at_ms=LATER_MS))
    flows.closed("c1")
    assert [flow.request_body[-1:] for flow in recorded(flows, now_ms=LATER_MS)] == [b"!"]
    assert recorded(flows, now_ms=LATER_MS, final=True) == []


def test_a_request_that_becomes_whole_stays_one_flow(flows: Flows) -> None:
    flows.request(request(body=b"a", whole=False))
    assert [flow.whole for flow in recorded(flows)] == [False]
    flows.request(request(body=b"ab"))
    flows.response(proxy.Response(flow="x", status=200, headers=(), body=b"{}", length=2, error=""))
    (flow,) = recorded(flows)
    assert (flow.id, flow.whole, flow.request_body, flow.status) == ("f1", True, b"ab", 200)


def test_what_is_over_is_not_kept(flows: Flows) -> None:
    flows._connections.opened(Opened(id="c1", host="a.cn", port=80, at_ms=0.0, door=Door.SOCKS))
    for number in range(100):
        flows.request(request(f"x{number}", b"body"))
        flows.response(proxy.Response(flow=f"x{number}", status=200, headers=(), body=b"", length=0, error=""))
        flows.bytes(raw(b"bytes", at_ms=number))
    flows.closed("c1")
    assert len(recorded(flows, now_ms=LATER_MS)) == 101
    kept = (flows._open, flows._answered, flows._trains, flows._ids, flows._of, flows._unjoined, flows._changed)
    assert [len(each) for each in kept] == [0] * 7


def test_a_caller_who_is_told_late_is_still_joined(flows: Flows) -> None:
    flows._connections.opened(Opened(id="c1", host="a.cn", port=80, at_ms=0.0))
    flows.request(request())
    assert [flow.pid for flow in recorded(flows)] == [None]
    flows._connections.called(
        ConnectCall(host="a.cn", port=80, at_ms=0.0, pid=7, process="p", phase="before-consent", stack="k1")
    )
    assert [(flow.pid, flow.stack) for flow in recorded(flows)] == [(7, "k1")]
    assert recorded(flows) == []


def lines_run(work: Callable[[], None]) -> int:
    """How many lines of Python a piece of work takes: the same on an idle machine and on a busy one."""
    counted = 0

    def trace(_frame: FrameType, event: str, _argument: object) -> Any:
        nonlocal counted
        counted += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return counted


def connect_often(count: int, *, host: Callable[[int], str], called: Callable[[int], bool]) -> None:
    """So many connections, a millisecond apart, each with a request and its answer."""
    numbers, connections = itertools.count(1), Connections()
    flows = Flows(lambda: f"f{next(numbers)}", connections, lambda body: None)
    for n in range(count):
        if called(n):
            connections.called(
                ConnectCall(
                    host=host(n), port=80, at_ms=n - 1, pid=1, process="p", phase="consented", stack=f"k{n % 3}"
                )
            )
        connections.opened(Opened(id=f"c{n}", host=host(n), port=80, at_ms=n))
        message = request(f"x{n}", b"body")
        flows.request(msgspec.structs.replace(message, connection=f"c{n}", host=host(n)))
        flows.response(proxy.Response(flow=f"x{n}", status=200, headers=(), body=b"", length=0, error=""))
        if n % 20 == 0:
            list(flows.changed(n, final=False))
            connections.past_the_proxy(n - 5_000)


@pytest.mark.parametrize("called", [lambda n: False, lambda n: n % 2 == 0, lambda n: True], ids=["none", "half", "all"])
@pytest.mark.parametrize("host", [lambda n: "a.cn", lambda n: f"{n}.cn"], ids=["one target", "each its own"])
def test_one_more_connection_costs_the_same_however_many_there_are(
    host: Callable[[int], str], called: Callable[[int], bool]
) -> None:
    few = lines_run(lambda: connect_often(500, host=host, called=called))
    many = lines_run(lambda: connect_often(4_000, host=host, called=called))
    assert many < 16 * few  # eight times as many; the square of it is 64


def test_one_more_request_over_a_connection_costs_the_same_however_many_there_are() -> None:
    def ask_often(count: int) -> None:
        numbers, connections = itertools.count(1), Connections()
        flows = Flows(lambda: f"f{next(numbers)}", connections, lambda body: None)
        connections.opened(Opened(id="c1", host="a.cn", port=80, at_ms=0.0))
        for n in range(count):
            flows.request(request(f"x{n}", b"body"))
            flows.response(proxy.Response(flow=f"x{n}", status=200, headers=(), body=b"", length=0, error=""))
            if n % 20 == 0:
                list(flows.changed(n, final=False))

    assert lines_run(lambda: ask_often(4_000)) < 16 * lines_run(lambda: ask_often(500))


def test_a_long_body_is_recorded_once_however_often_its_flow_is(flows: Flows) -> None:
    body = bytes(INLINE) + b"!"
    flows.request(request("x1", body))
    first = list(flows.changed(0.0, final=False))
    flows.response(proxy.Response(flow="x1", status=200, headers=(), body=body, length=len(body), error=""))
    flows.request(request("x2", body))
    again = list(flows.changed(0.0, final=False))
    assert [flow.request_body for flow in (*first, *again)] == [b""] * 3
    assert [kept.content for kept in KEPT] == [body]
    assert Bodies(KEPT).whole(again[0]).response_body == body


def test_bytes_past_what_is_kept_are_counted_whenever_they_come(flows: Flows) -> None:
    flows.bytes(raw(bytes(TRAIN_LIMIT), at_ms=0))
    (whole,) = flows.changed(0.0, final=True)
    flows.bytes(raw(b"more", at_ms=1))
    (cut,) = flows.changed(0.0, final=True)
    assert [whole.request_length, cut.request_length] == [TRAIN_LIMIT, TRAIN_LIMIT + 4]
    assert Bodies(KEPT).whole(cut).is_cut


def test_a_train_is_kept_in_pieces_each_of_which_is_recorded_once(flows: Flows) -> None:
    sent = [bytes([number]) * INLINE for number in range(5)]
    for number, piece in enumerate(sent):
        flows.bytes(raw(piece, at_ms=number))
        (flow,) = flows.changed(0.0, final=True)
    assert sum(len(kept.content) for kept in KEPT) == 5 * INLINE
    assert Bodies(KEPT).whole(flow).request_body == b"".join(sent)
