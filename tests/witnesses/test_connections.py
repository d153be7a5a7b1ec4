"""Which process opened a connection that the proxy saw."""

from __future__ import annotations

from harness.witnesses.connections import ConnectCall, Connections, Opened


def call(host: str = "api.example.com", port: int = 443, *, at_ms: float = 1000.0, pid: int = 1) -> ConnectCall:
    return ConnectCall(host=host, port=port, at_ms=at_ms, pid=pid, process="p", phase="before-consent", stack="k1")


def opened(name: str, host: str = "api.example.com", port: int = 443, *, at_ms: float = 1000.0) -> Opened:
    return Opened(id=name, host=host, port=port, at_ms=at_ms)


def owner(connections: Connections, name: str) -> int | None:
    found = connections.owner(name)
    return found.pid if found else None


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
