"""What comes too late to be read, or fails on its way, is a gap; packets are counted under each uid an app has had."""

from __future__ import annotations

import threading
import warnings
from types import SimpleNamespace
from typing import Any

import pytest

from harness.device.traffic_route import RouteInForce
from harness.errors import DeviceError
from harness.events import proxy
from harness.events.records import Gap
from harness.text import Text
from harness.witnesses import RunContext
from harness.witnesses.hooks import Hooks
from harness.witnesses.traffic import Traffic

from .conftest import Records

NOT_COUNTED = DeviceError("phone", Text(zh="没有计数", en="not counted any more"), Text(zh="-", en="-"))


class Kernel:
    """The counters of a phone's packet filter, by uid; one that is not watched has none."""

    def __init__(self) -> None:
        self.sent: dict[int, int] = {}

    def watch(self, uid: int) -> None:
        self.sent.setdefault(uid, 0)

    def packets(self, uid: int) -> int:
        if uid not in self.sent:
            raise NOT_COUNTED
        return self.sent[uid]


class Phone:
    """As much of a device as the counting needs."""

    def __init__(self, uid: int | None) -> None:
        self.uid = uid
        self.egress = Kernel()
        self.clock = SimpleNamespace(now_ns=lambda: 7, boot_ns=lambda ns: ns)
        self.packages = SimpleNamespace(find_uid=lambda package: self.uid)
        self.route = SimpleNamespace(lead=lambda uid, route: False, lost=lambda route: None)


@pytest.fixture
def phone() -> Phone:
    return Phone(10123)


@pytest.fixture
def traffic(phone: Phone, run: RunContext) -> Traffic:
    mitmdump: Any = SimpleNamespace(ask=lambda: False)
    device: Any = phone
    traffic = Traffic(device, run, mitmdump)
    traffic._route = RouteInForce(kind="http", address=("127.0.0.1", 8080), own_port=8081)
    return traffic


def past(records: Records) -> list[str]:
    return [gap.reason.en for gap in records.of(Gap) if "packets" in gap.reason.en]


def test_packets_under_the_uid_of_before_a_new_installation_are_not_forgotten(
    traffic: Traffic, phone: Phone, records: Records
) -> None:
    traffic.phase_begins("before-consent")
    phone.egress.sent[10123] = 3
    phone.uid = 10124  # installed again
    traffic.phase_ends("before-consent")
    traffic.phase_begins("consented")
    phone.egress.sent[10124] = 2
    traffic.phase_ends("consented")
    assert [reason.split()[0] for reason in past(records)] == ["3", "2"]
    assert "not counted any more" in [gap.reason.en for gap in records.of(Gap)]  # the new uid, until a phase began


def test_packets_of_an_app_that_is_gone_are_counted(traffic: Traffic, phone: Phone, records: Records) -> None:
    traffic.phase_begins("before-consent")
    phone.egress.sent[10123] = 4
    phone.uid = None
    traffic.phase_ends("before-consent")
    assert [reason.split()[0] for reason in past(records)] == ["4"]


def test_what_was_told_once_is_not_told_again(traffic: Traffic, phone: Phone, records: Records) -> None:
    for phase in ("before-consent", "consented"):
        traffic.phase_begins(phase)
        phone.egress.sent[10123] = 4
        traffic.phase_ends(phase)
    assert len(past(records)) == 1


def test_an_error_inside_the_addon_is_a_gap_that_names_where_it_was(traffic: Traffic, records: Records) -> None:
    traffic._take(proxy.HookFailed(hook="request", host="api.example.com", error="ValueError: no"))
    (gap,) = records.of(Gap)
    assert "request of api.example.com" in gap.reason.en
    assert "ValueError" in gap.reason.en


def test_a_connection_that_was_refused_as_a_strangers_is_a_gap_as_it_may_have_been_the_apps(
    traffic: Traffic, records: Records
) -> None:
    traffic._take(proxy.Refused())
    (gap,) = records.of(Gap)
    assert "another user" in gap.reason.en
    assert gap.from_ns == gap.to_ns


@pytest.mark.parametrize("hook", ["request", "response", "error", "websocket_message", "tcp_message", "next_layer"])
def test_a_hook_of_the_addon_that_fails_says_so_and_lets_mitmproxy_go_on(hook: str) -> None:
    with warnings.catch_warnings(action="ignore"):  # a library of mitmproxy's uses names that pyasn1 has given up
        from harness.interception.addon import Stream

    stream = Stream()
    told: list[proxy.ProxyMessage] = []
    stream._send = told.append  # type: ignore[method-assign]
    getattr(stream, hook)(object())
    assert isinstance(told[0], proxy.HookFailed)
    assert "AttributeError" in told[0].error


def test_messages_of_an_agent_that_are_not_read_when_a_run_ends_are_a_gap(
    run: RunContext, records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("harness.witnesses.hooks.STUCK_AFTER_S", 0.1)
    device: Any = SimpleNamespace(instrumentation=SimpleNamespace(gate=lambda: None), clock=SimpleNamespace())
    hooks = Hooks(device, run)
    process: Any = SimpleNamespace(pid=77, name="com.example:push", started_ns=5)
    hooks._processes[77] = process
    hooks._stream.begins(process)
    goes_on = threading.Event()
    decoder = threading.Thread(target=hooks._decode, daemon=True)
    decoder.start()
    hooks._inbox.put(goes_on.wait)
    hooks._take_in_the_rest(decoder)
    (gap,) = records.of(Gap)
    assert (gap.pid, gap.from_ns, gap.to_ns) == (77, 5, None)
    goes_on.set()
    decoder.join(5.0)
    hooks._take_in_the_rest(decoder)
    assert records.of(Gap) == [gap]
