"""Which process opened a connection that the proxy saw."""

from __future__ import annotations

from dataclasses import replace

import pytest

from harness.events.proxy import Door
from harness.events.records import JoinedBy, Sender
from harness.witnesses.connections import SETTLED_MS, ConnectCall, Connections, Opened
from tests.cost import cost


def call(
    host: str = "api.example.com", port: int = 443, *, at_ms: float = 1000.0, pid: int = 1, stack: str = "k1"
) -> ConnectCall:
    return ConnectCall(host=host, port=port, at_ms=at_ms, pid=pid, process="p", phase="before-consent", stack=stack)


def opened(
    name: str, host: str = "api.example.com", port: int = 443, *, at_ms: float = 1000.0, door: Door = Door.SOCKS
) -> Opened:
    return Opened(id=name, host=host, port=port, at_ms=at_ms, door=door)


def owner(connections: Connections, name: str) -> int | None:
    call = connections.origin(name, 0.0).call
    return call.pid if call else None


def test_a_connection_belongs_to_the_call_with_its_target() -> None:
    connections = Connections()
    connections.called(call("other.example.com", pid=1))
    connections.called(call(pid=2))
    connections.opened(opened("c1"))
    assert owner(connections, "c1") == 2


def test_either_side_may_be_told_first() -> None:
    connections = Connections()
    connections.opened(opened("c1"))
    assert owner(connections, "c1") is None
    connections.called(call(pid=5))
    assert owner(connections, "c1") == 5


def test_one_call_owns_one_connection() -> None:
    connections = Connections()
    connections.called(call(pid=1))
    connections.opened(opened("c1"))
    connections.opened(opened("c2"))
    assert [owner(connections, "c1"), owner(connections, "c2")] == [1, None]


def test_of_two_calls_to_one_target_the_nearest_in_time_is_taken() -> None:
    connections = Connections()
    connections.called(call(at_ms=1000, pid=1))
    connections.called(call(at_ms=2000, pid=2))
    connections.opened(opened("late", at_ms=1990))
    connections.opened(opened("early", at_ms=990))
    assert [owner(connections, "late"), owner(connections, "early")] == [2, 1]


def test_a_call_of_long_ago_owns_nothing() -> None:
    connections = Connections()
    connections.called(call(at_ms=1000))
    connections.opened(opened("c1", at_ms=9000))
    assert owner(connections, "c1") is None


def test_through_an_http_proxy_the_call_goes_to_the_proxy() -> None:
    connections = Connections()
    connections.through_proxy(("127.0.0.1", 8080), called_by_its_address=True)
    connections.called(call("127.0.0.1", 8080, pid=3))
    connections.opened(opened("c1"))
    assert owner(connections, "c1") == 3


def test_beside_an_http_proxy_a_call_to_the_target_itself_went_past_it() -> None:
    connections = Connections()
    connections.through_proxy(("127.0.0.1", 8080), called_by_its_address=True)
    connections.called(call(pid=1))
    connections.called(call("127.0.0.1", 8080, at_ms=1100, pid=2))
    connections.opened(opened("c1"))
    assert owner(connections, "c1") == 2
    assert [each.pid for each in connections.past_the_proxy(2000)] == [1]


def test_by_socks_a_call_to_the_target_itself_is_preferred_to_one_to_the_proxy() -> None:
    connections = Connections()
    connections.through_proxy(("127.0.0.1", 8080), called_by_its_address=False)
    connections.called(call("127.0.0.1", 8080, at_ms=1000, pid=1))
    connections.called(call(at_ms=1100, pid=2))
    connections.opened(opened("c1"))
    assert owner(connections, "c1") == 2


def test_a_call_that_the_proxy_never_saw_went_past_it_and_is_told_once() -> None:
    connections = Connections()
    connections.called(call("1.2.3.4", 19000, pid=4))
    connections.called(call(pid=5))
    connections.opened(opened("c1"))
    assert [each.pid for each in connections.past_the_proxy(2000)] == [4]
    assert connections.past_the_proxy(2000) == ()


def test_a_call_to_the_device_itself_goes_past_nothing() -> None:
    connections = Connections()
    connections.called(call("127.0.0.1", 9000))
    connections.called(call("localhost", 9000))
    assert connections.past_the_proxy(2000) == ()


PROXY = ("127.0.0.1", 8080)


def on_a_phone() -> Connections:
    connections = Connections()
    connections.through_proxy(PROXY, called_by_its_address=True)
    return connections


def how(connections: Connections, name: str) -> tuple[JoinedBy, Sender]:
    origin = connections.origin(name, 0.0)
    return origin.by, origin.sender


def test_one_caller_of_a_target_is_sure_to_be_the_one() -> None:
    connections = Connections()
    for at_ms in (1000, 1200):
        connections.called(call(at_ms=at_ms))
        connections.opened(opened(f"c{at_ms}", at_ms=at_ms + 50))
    assert how(connections, "c1000") == how(connections, "c1200") == (JoinedBy.TARGET, Sender.APP)


@pytest.mark.parametrize(
    "other",
    [call(at_ms=1020, pid=2), call(at_ms=900, pid=2), replace(call(at_ms=990), phase="consented")],
    ids=["after", "before", "another phase"],
)
def test_of_several_processes_that_called_a_target_the_nearest_is_only_likely(other: ConnectCall) -> None:
    connections = Connections()
    connections.called(call(at_ms=1000))
    connections.called(other)
    connections.opened(opened("c1", at_ms=1030))
    connections.opened(opened("c2", at_ms=1040))
    assert how(connections, "c1") == how(connections, "c2") == (JoinedBy.WEAK, Sender.APP)


def test_of_several_callers_in_one_process_the_process_is_sure_and_whose_code_it_was_is_not() -> None:
    connections = Connections()
    connections.called(call(at_ms=1000))
    connections.called(call(at_ms=1020, stack="k2"))
    connections.opened(opened("c1", at_ms=1030))
    assert how(connections, "c1") == (JoinedBy.TARGET, Sender.APP)
    found = connections.origin("c1", 0.0).call
    assert found is not None
    assert (found.pid, found.stack) == (1, "")


def test_a_connection_is_no_earlier_than_its_call_so_that_calls_in_turn_are_told_apart() -> None:
    connections = Connections()
    for at_ms, pid in ((1000, 1), (1250, 2), (1500, 3)):
        connections.called(call(at_ms=at_ms, pid=pid))
        connections.opened(opened(f"c{pid}", at_ms=at_ms + 20))
    for pid in (1, 2, 3):
        assert owner(connections, f"c{pid}") == pid
        assert how(connections, f"c{pid}") == (JoinedBy.TARGET, Sender.APP)


def test_another_caller_of_long_before_is_no_rival() -> None:
    connections = Connections()
    connections.called(call(at_ms=1000, pid=2))
    connections.opened(opened("c1", at_ms=1020))
    connections.called(call(at_ms=2500))
    connections.opened(opened("c2", at_ms=2520))
    assert how(connections, "c1") == how(connections, "c2") == (JoinedBy.TARGET, Sender.APP)


def test_a_caller_who_is_told_late_makes_an_answer_less_sure_until_it_is_settled() -> None:
    connections = Connections()
    connections.called(call(at_ms=1000))
    connections.opened(opened("c1", at_ms=1050))
    assert not connections.origin("c1", 1050 + SETTLED_MS).settled
    assert how(connections, "c1") == (JoinedBy.TARGET, Sender.APP)
    connections.past_the_proxy(6000)
    connections.called(call(at_ms=900, pid=2))
    assert how(connections, "c1") == (JoinedBy.WEAK, Sender.APP)
    assert connections.origin("c1", 1051 + SETTLED_MS).settled


def test_more_connections_to_a_target_than_the_app_has_made_may_be_another_app_s() -> None:
    connections = Connections()
    connections.called(call())
    connections.opened(opened("c1", at_ms=1020))
    connections.opened(opened("c2", at_ms=1040))
    assert how(connections, "c1") == (JoinedBy.TARGET, Sender.UNKNOWN)
    assert how(connections, "c2") == (JoinedBy.NOTHING, Sender.UNKNOWN)


@pytest.mark.parametrize("opened_at", [1000, 1010, 990])
def test_by_the_address_of_the_proxy_alone_whose_a_connection_is_stays_open(opened_at: float) -> None:
    connections = on_a_phone()
    connections.called(call(*PROXY))
    connections.opened(opened("c1", at_ms=opened_at, door=Door.HTTP))
    assert owner(connections, "c1") == 1
    assert how(connections, "c1") == (JoinedBy.WEAK, Sender.UNKNOWN)


def test_what_the_kernel_leads_to_the_app_s_own_door_is_the_app_s_and_all_else_another_s() -> None:
    connections = on_a_phone()
    connections.opened(opened("early", at_ms=400, door=Door.HTTP))
    connections.own_door_since(500)
    connections.opened(opened("theirs", at_ms=990, door=Door.HTTP))
    connections.called(call(*PROXY, at_ms=1000))
    connections.opened(opened("ours", at_ms=1050, door=Door.OWN))
    connections.opened(opened("native", at_ms=9000, door=Door.OWN))
    assert how(connections, "early") == (JoinedBy.NOTHING, Sender.UNKNOWN)
    assert how(connections, "theirs") == (JoinedBy.NOTHING, Sender.OTHER)
    assert how(connections, "ours") == (JoinedBy.TARGET, Sender.APP)
    assert how(connections, "native") == (JoinedBy.NOTHING, Sender.APP)


def test_ten_thousand_connections_are_joined_in_time_that_grows_with_their_number() -> None:
    def join(count: int) -> None:
        connections = on_a_phone()
        for number in range(count):
            connections.called(call(*PROXY, at_ms=number * 20))
            connections.opened(opened(f"c{number}", at_ms=number * 20 + 1, door=Door.HTTP))
            if number % 10 == 0:  # five times a second
                connections.origin(f"c{number}", number * 20)
                connections.past_the_proxy(number * 20 - 5000)
        assert connections.origin(f"c{count - 1}", 0).call is not None

    assert cost(lambda: join(10_000)) < 40 * cost(lambda: join(1_000))  # ten times as many; the square of it is 100
