"""Whatever happens in between, the device is left as it was found."""

from __future__ import annotations

import pytest

from harness.device import Device
from harness.device.traffic_route import ProxyPorts, TrafficRoute

PORTS = ProxyPorts(socks5=45001, http=45002, own=45005)


def setting(device: Device, name: str) -> str:
    return device.adb.output("settings", "get", "global", name).strip()


@pytest.fixture(params=[True, False], ids=["socks5", "http"])
def route(request: pytest.FixtureRequest, simulator: Device) -> TrafficRoute:
    """As on a device that understands socks, and as on a phone."""
    return TrafficRoute(simulator.adb, understands_socks=request.param)


def test_the_route_leads_to_this_computer_and_ends_with_the_block(simulator: Device, route: TrafficRoute) -> None:
    with route.through(PORTS) as in_force:
        name = "socks_proxy" if in_force.kind == "socks5" else "http_proxy"
        port = in_force.address[1]
        assert setting(simulator, name) == f"127.0.0.1:{port}"
        assert (f"tcp:{port}", f"tcp:{port}") in simulator.adb.reverse_list()
    assert setting(simulator, name) in ("null", ":0")
    assert simulator.adb.reverse_list() == ()


def test_a_route_that_leads_nowhere_any_more_is_lost(simulator: Device, route: TrafficRoute) -> None:
    with route.through(PORTS) as in_force:
        assert route.lost(in_force) is None
        simulator.adb.reverse_remove(in_force.address[1])
        nowhere = route.lost(in_force)
        simulator.adb.output("settings", "put", "global", route._setting.name, "10.0.0.1:8080")
        elsewhere = route.lost(in_force)
    assert nowhere is not None
    assert "nowhere" in nowhere.en
    assert "不再转发" in nowhere.zh
    assert elsewhere is not None
    assert "10.0.0.1:8080" in elsewhere.en


def test_the_route_is_restored_after_a_failure(simulator: Device, route: TrafficRoute) -> None:
    with pytest.raises(RuntimeError), route.through(PORTS):
        raise RuntimeError("the run failed")
    assert setting(simulator, "socks_proxy") in ("null", ":0")
    assert setting(simulator, "http_proxy") in ("null", ":0")
    assert simulator.adb.reverse_list() == ()


def test_a_proxy_that_the_user_had_set_is_put_back(simulator: Device) -> None:
    simulator.adb.output("settings", "put", "global", "http_proxy", "10.0.0.1:8080")
    with TrafficRoute(simulator.adb, understands_socks=False).through(PORTS):
        assert setting(simulator, "http_proxy") == "127.0.0.1:45002"
    assert setting(simulator, "http_proxy") == "10.0.0.1:8080"
    simulator.adb.output("settings", "put", "global", "http_proxy", ":0")
    simulator.adb.output("settings", "delete", "global", "http_proxy")


def test_what_a_killed_harness_left_behind_is_put_back_by_the_next(simulator: Device, route: TrafficRoute) -> None:
    simulator.adb.output("settings", "put", "global", "http_proxy", "10.0.0.1:8080")
    killed = TrafficRoute(simulator.adb, understands_socks=False).through(PORTS)
    killed.__enter__()
    with TrafficRoute(simulator.adb, understands_socks=False).through(ProxyPorts(socks5=45003, http=45004, own=45006)):
        assert setting(simulator, "http_proxy") == "127.0.0.1:45004"
        assert simulator.adb.reverse_list() == (("tcp:45004", "tcp:45004"),)
    assert setting(simulator, "http_proxy") == "10.0.0.1:8080"
    killed.__exit__(None, None, None)
    simulator.adb.output("settings", "put", "global", "http_proxy", ":0")
    simulator.adb.output("settings", "delete", "global", "http_proxy")


def test_leftovers_are_found_without_a_run(simulator: Device) -> None:
    killed = TrafficRoute(simulator.adb, understands_socks=True).through(PORTS)
    killed.__enter__()
    assert simulator.route.restore_leftover() == ("socks_proxy",)
    assert setting(simulator, "socks_proxy") == "null"
    assert simulator.adb.reverse_list() == ()
    assert simulator.route.restore_leftover() == ()
    killed.__exit__(None, None, None)
