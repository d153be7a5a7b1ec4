"""A flow belongs to the phase in which it was sent, over whatever connection."""

from __future__ import annotations

from pathlib import Path

import pytest

from harness.events.records import Clock, JoinedBy, Protocol
from harness.judge.case import lay_out
from harness.judge.timeline import Timeline
from tests.judge.evidence import HOST_AHEAD_MS, Run


@pytest.mark.parametrize(
    ("opened_in", "at_s", "phases"),
    [
        ("before-consent", 16, {"before-consent"}),
        ("before-consent", 30, {"consented"}),  # over a connection kept open
        ("before-consent", 23.1, {"before-consent", "consented"}),  # on its way to the proxy a phase may have begun
        ("before-consent", 22.5, {"before-consent", "consented"}),  # between the phases
        ("consented", 23.001, {"consented"}),
        ("consented", 22.5, {"consented"}),  # nothing is sent before its connection is open
        ("", 30, {"consented"}),
        ("", 22.5, {"before-consent", "consented"}),
        ("", 9.5, set()),  # before the first
    ],
)
def test_a_flow_is_placed_by_process_and_by_clock(
    tmp_path: Path, opened_in: str, at_s: float, phases: set[str]
) -> None:
    run = Run(directory=tmp_path)
    run.sent(phase=opened_in, at_s=at_s, joined_by=JoinedBy.TARGET if opened_in else JoinedBy.NOTHING)
    (placed,) = lay_out(run.evidence()).flows
    assert placed.phases == phases


def test_at_the_edge_of_a_phase_the_process_itself_decides(tmp_path: Path) -> None:
    # The clocks are tied to 1.5 s: by them alone the flow may belong to either phase.
    loose = Clock(boot_ns=0, device_wall_ms=0, host_wall_ms=round(HOST_AHEAD_MS), error_ms=1500)
    run = Run(directory=tmp_path, clocks=[loose])
    run.sent(phase="consented", at_s=21.9)
    (placed,) = lay_out(run.evidence()).flows
    assert placed.phases == {"consented"}


def test_the_nearest_clock_reading_ties_host_to_device() -> None:
    clocks = (
        Clock(boot_ns=0, device_wall_ms=0, host_wall_ms=1000, error_ms=1),
        Clock(boot_ns=10_000_000_000, device_wall_ms=0, host_wall_ms=12_000, error_ms=1),  # a second of drift
    )
    timeline = Timeline(phases=(), clocks=clocks)
    assert timeline.boot_ns_of_host(1500) == 500_000_000
    assert timeline.boot_ns_of_host(12_500) == 10_500_000_000
    assert Timeline(phases=(), clocks=()).boot_ns_of_host(1) is None


def test_a_request_that_was_still_being_sent_when_a_phase_ended_may_belong_to_both(tmp_path: Path) -> None:
    run = Run(directory=tmp_path)
    run.sent(phase="before-consent", at_s=20, ended_ms=HOST_AHEAD_MS + 25_000)
    (placed,) = lay_out(run.evidence()).flows
    assert placed.phases == {"before-consent", "consented"}


def test_a_connect_call_that_was_merely_near_says_neither_who_nor_when(tmp_path: Path) -> None:
    run = Run(directory=tmp_path)
    run.sent(phase="consented", at_s=22.5, joined_by=JoinedBy.WEAK)
    (placed,) = lay_out(run.evidence()).flows
    assert placed.phases == {"before-consent", "consented"}
    assert placed.actor.confidence == "none"
    assert placed.frames == ()


@pytest.mark.parametrize(
    ("failed_at_s", "hidden_in"),
    [
        (21, {"before-consent"}),
        (23.1, {"before-consent", "consented"}),
        (30, {"consented"}),
        (99, set()),  # the end of the run cut it short
        (None, {"before-consent"}),
    ],
)
def test_a_failed_handshake_hides_something_where_it_failed(
    tmp_path: Path, failed_at_s: float | None, hidden_in: set[str]
) -> None:
    run = Run(directory=tmp_path)
    ended_ms = None if failed_at_s is None else HOST_AHEAD_MS + failed_at_s * 1000
    run.sent(protocol=Protocol.TLS_FAILED, phase="before-consent", at_s=20, ended_ms=ended_ms)
    (placed,) = lay_out(run.evidence()).flows
    assert placed.blind is not None
    assert placed.hidden_in == hidden_in
