"""A flow belongs to the phase that opened it; an old connection hides nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from harness.events.records import Clock
from harness.judge.case import lay_out
from harness.judge.timeline import Timeline
from tests.judge.evidence import HOST_AHEAD_MS, Run


@pytest.mark.parametrize(
    ("phase", "at_s", "phases"),
    [
        ("before-consent", 16, {"before-consent"}),
        ("before-consent", 30, {"before-consent", "consented"}),  # sent later over a connection kept open
        ("consented", 23.001, {"consented"}),
        ("", 30, {"consented"}),
        ("", 22.5, set()),  # between the phases
    ],
)
def test_a_flow_is_placed_by_process_and_by_clock(tmp_path: Path, phase: str, at_s: float, phases: set[str]) -> None:
    run = Run(directory=tmp_path)
    run.sent(phase=phase, at_s=at_s)
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
