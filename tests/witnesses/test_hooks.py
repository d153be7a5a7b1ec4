"""The hooks witness with real Frida, on the simulator: armed before the first code, exact at barriers, never silent."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from harness.device import Device
from harness.errors import DeviceRefused
from harness.events.agent import Outcome
from harness.events.records import AppError, ArmedHook, Collection, EndReason, Gap, Process, Pulse
from harness.screen import Selector
from harness.witnesses import RunContext
from harness.witnesses.hooks import Hooks
from harness.witnesses.watched_process import WatchedProcess

from .conftest import Records

VARIANTS = Path(__file__).parents[2] / "scenarios" / "yunzhushou" / "app" / "variants"
VARIANT_FILE = "/data/local/tmp/yunzhushou-variant.json"
MAIN = "com.example.yunzhushou"
PUSH = f"{MAIN}:pushcore"

Launch = Callable[[str], Process]


@pytest.fixture
def choose(simulator: Device, demo_app: str) -> Iterator[Callable[[str], None]]:
    """Selects a build variant of the demo app for its next start."""
    yield lambda variant: simulator.adb.push(VARIANTS / f"{variant}.json", VARIANT_FILE)
    simulator.activities.force_stop(demo_app)
    simulator.adb.output("rm", "-f", VARIANT_FILE)


@pytest.fixture
def hooks(simulator: Device, run: RunContext, demo_app: str) -> Iterator[Hooks]:
    with Hooks.attached_to(simulator, run) as witness:
        witness.phase_begins("before-consent")
        yield witness


@pytest.fixture
def launch(simulator: Device, choose: Callable[[str], None], hooks: Hooks, records: Records) -> Launch:
    """Starts a variant and waits until its main process was let go."""

    def start(variant: str) -> Process:
        choose(variant)
        simulator.activities.launch(MAIN)
        return records.wait_for(Process, lambda process: process.name == MAIN and process.resumed_ns is not None)

    return start


def agree(device: Device) -> None:
    button = device.screen.find(Selector(id="agree"))
    assert button is not None
    device.screen.tap(button)


def test_a_process_is_armed_before_it_is_let_go(launch: Launch, records: Records) -> None:
    process = launch("compliant")
    assert process.gated
    assert process.ready_ns is not None
    assert process.resumed_ns is not None
    assert process.started_ns < process.ready_ns < process.resumed_ns
    armed = [hook for hook in records.of(ArmedHook) if hook.pid == process.pid]
    assert {hook.technique for hook in armed if hook.overloads} >= {"precise-location.last-known", "network.connect"}
    assert all(hook.overloads or hook.reason for hook in armed)


def test_what_an_app_does_in_its_very_first_code_is_seen(simulator: Device, launch: Launch, records: Records) -> None:
    launch("eager-app-list")  # from a static initialiser
    seen = records.wait_for(Collection, lambda event: event.data_type == "installed_apps")
    assert (seen.phase, seen.process, seen.outcome) == ("before-consent", MAIN, Outcome.OBTAINED)


def test_a_named_process_is_watched_as_the_main_one_is(launch: Launch, records: Records) -> None:
    launch("eager-device-ids")
    seen = records.wait_for(Collection, lambda event: event.data_type == "android_id")
    assert seen.process == PUSH
    push = records.wait_for(Process, lambda process: process.name == PUSH and process.resumed_ns is not None)
    assert push.gated
    assert push.ready_ns is not None
    assert push.ready_ns < seen.ns


def test_the_barrier_parts_what_comes_before_from_what_comes_after(
    simulator: Device, launch: Launch, hooks: Hooks, records: Records
) -> None:
    launch("eager-device-ids")
    records.wait_for(Collection, lambda event: event.data_type == "android_id")
    hooks.phase_begins("consented")
    agree(simulator)
    records.wait_for(Collection, lambda event: event.phase == "consented")
    phases = [event.phase for event in records.of(Collection) if event.process == MAIN]
    assert phases == sorted(phases)  # "before-consent" never comes back after "consented"


def test_a_process_that_starts_after_a_barrier_is_in_the_new_phase(
    simulator: Device, launch: Launch, hooks: Hooks, records: Records
) -> None:
    launch("compliant")
    hooks.phase_begins("consented")
    agree(simulator)  # starts the push service
    seen = records.wait_for(Collection, lambda event: event.process == PUSH)
    assert seen.phase == "consented"


def test_a_force_stop_that_was_announced_is_no_gap(
    simulator: Device, launch: Launch, hooks: Hooks, records: Records
) -> None:
    process = launch("compliant")
    with hooks.expecting_end(EndReason.FORCE_STOP):
        simulator.activities.force_stop(MAIN)
    ended = records.wait_for(Process, lambda each: each.pid == process.pid and each.ended_ns is not None)
    assert ended.end_reason is EndReason.FORCE_STOP
    assert records.of(Gap) == []


def test_a_process_that_a_step_ends_while_the_gate_holds_it_is_no_gap_and_was_never_let_go(
    simulator: Device, choose: Callable[[str], None], hooks: Hooks, records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    arming, stopped = threading.Event(), threading.Event()
    arm = WatchedProcess.arm

    def arm_late(self: WatchedProcess, techniques: list[dict[str, Any]], current_phase: Callable[[], str]) -> None:
        arming.set()
        stopped.wait()
        arm(self, techniques, current_phase)

    monkeypatch.setattr(WatchedProcess, "arm", arm_late)
    choose("compliant")
    simulator.adb.output("am", "start", "-n", f"{MAIN}/.MainActivity")
    arming.wait()
    with hooks.expecting_end(EndReason.FORCE_STOP):
        simulator.activities.force_stop(MAIN)
    stopped.set()
    ended = records.wait_for(Process, lambda each: each.name == MAIN and each.ended_ns is not None)
    for admission in [each for each in threading.enumerate() if each.name == f"admit-{ended.pid}"]:
        admission.join()
    assert (ended.end_reason, ended.ready_ns, ended.resumed_ns) == (EndReason.FORCE_STOP, None, None)
    assert records.of(Gap) == []


def test_the_end_of_a_process_that_started_after_the_step_is_a_gap(
    simulator: Device, launch: Launch, hooks: Hooks, records: Records
) -> None:
    first = launch("compliant")
    with hooks.expecting_end(EndReason.FORCE_STOP):
        simulator.activities.force_stop(MAIN)
    simulator.activities.launch(MAIN)
    second = records.wait_for(Process, lambda each: each.pid != first.pid and each.resumed_ns is not None)
    os.kill(second.pid, signal.SIGKILL)
    assert records.wait_for(Gap).pid == second.pid


def test_a_process_killed_right_before_the_end_of_a_phase_is_a_gap_when_the_phase_has_ended(
    launch: Launch, hooks: Hooks, records: Records
) -> None:
    process = launch("compliant")
    os.kill(process.pid, signal.SIGKILL)
    hooks.phase_ends("before-consent")
    assert [gap.pid for gap in records.of(Gap)] == [process.pid]


def test_a_process_that_slipped_past_the_gate_and_is_gone_is_a_gap(
    simulator: Device, choose: Callable[[str], None], hooks: Hooks, records: Records
) -> None:
    hooks._gate.disable()
    choose("compliant")
    simulator.activities.launch(MAIN)
    hooks._look_for_strays()
    simulator.activities.force_stop(MAIN)
    hooks._look_for_strays()
    assert "gate" in records.wait_for(Gap).reason.en


def test_a_revoked_permission_ends_the_process_and_that_is_no_gap(
    simulator: Device, launch: Launch, hooks: Hooks, records: Records
) -> None:
    simulator.permissions.grant(MAIN, "android.permission.CAMERA")
    process = launch("compliant")
    with hooks.expecting_end(EndReason.REVOKE):
        simulator.permissions.revoke(MAIN, "android.permission.CAMERA")
    ended = records.wait_for(Process, lambda each: each.pid == process.pid and each.ended_ns is not None)
    assert ended.end_reason is EndReason.REVOKE
    assert records.of(Gap) == []


def test_a_killed_app_is_a_gap(launch: Launch, records: Records) -> None:
    process = launch("compliant")
    os.kill(process.pid, signal.SIGKILL)
    gap = records.wait_for(Gap, within_s=5.0)
    assert (gap.pid, gap.phase) == (process.pid, "before-consent")


def test_an_app_that_crashes_is_told_with_its_exception(
    simulator: Device, choose: Callable[[str], None], hooks: Hooks, records: Records
) -> None:
    choose("crash-at-start")
    with pytest.raises(DeviceRefused):
        simulator.activities.launch(MAIN)
    error = records.wait_for(AppError)
    assert "Exception" in error.message
    assert MAIN in error.message
    assert records.wait_for(Process, lambda process: process.ended_ns is not None).end_reason is EndReason.CRASH


def test_a_frozen_process_is_a_gap_within_five_seconds_that_ends_when_it_wakes(
    launch: Launch, records: Records
) -> None:
    process = launch("compliant")
    records.wait_for(Pulse)
    os.kill(process.pid, signal.SIGSTOP)
    try:
        gap = records.wait_for(Gap, within_s=5.0)
    finally:
        os.kill(process.pid, signal.SIGCONT)
    assert gap.to_ns is None
    assert records.wait_for(Gap, lambda each: each.to_ns is not None).from_ns == gap.from_ns


def test_an_agent_that_does_not_answer_at_the_end_of_a_phase_is_a_gap(
    launch: Launch, hooks: Hooks, records: Records
) -> None:
    process = launch("compliant")
    os.kill(process.pid, signal.SIGSTOP)
    try:
        hooks.phase_ends("before-consent")
    finally:
        os.kill(process.pid, signal.SIGCONT)
    assert any(gap.pid == process.pid for gap in records.of(Gap))


def test_an_app_that_ran_before_is_watched_late_and_said_to_be(
    simulator: Device, run: RunContext, choose: Callable[[str], None], records: Records
) -> None:
    choose("compliant")
    simulator.activities.launch(MAIN)
    with Hooks.attached_to(simulator, run) as hooks:
        (process,) = hooks.alive()
        assert not process.gated
    assert "late" in records.wait_for(Gap).reason.en


def test_the_app_goes_on_without_hooks_when_the_witness_leaves(
    simulator: Device, run: RunContext, choose: Callable[[str], None], records: Records
) -> None:
    choose("compliant")
    with Hooks.attached_to(simulator, run):
        simulator.activities.launch(MAIN)
    (running,) = simulator.packages.processes(MAIN)
    agree(simulator)
    assert simulator.screen.find(Selector(id="login")) is not None
    assert running.pid in {each.pid for each in simulator.packages.processes(MAIN)}


def test_pulses_come_every_second(launch: Launch, records: Records) -> None:
    process = launch("compliant")
    first = records.wait_for(Pulse, lambda pulse: pulse.pid == process.pid)
    second = records.wait_for(Pulse, lambda pulse: pulse.pid == process.pid and pulse.ns > first.ns)
    assert 0.5e9 < second.ns - first.ns < 2.5e9


def test_a_process_still_at_the_gate_has_nothing_to_send_and_learns_the_phase_when_it_is_armed(
    simulator: Device,
) -> None:
    held = WatchedProcess(device=simulator, package=MAIN, uid=1, pid=1, name=PUSH, gated=True)
    held.flush()
    held.hurry()
    held.switch("consented")
    assert held.phase == ""
