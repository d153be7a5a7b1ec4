"""Steps and the ends of processes, with real hooks on the simulator: what a step did not kill is not excused by it."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from harness.device import Device
from harness.events.records import AppError, EndReason, Gap, Process
from harness.runner.steps import Stage, perform
from harness.scenario import Deny, ForceStop, Revoke, Step
from harness.witnesses import RunContext
from harness.witnesses.hooks import Hooks
from tests.witnesses.conftest import Records, records, run

__all__ = ["records", "run"]  # fixtures

MAIN = "com.example.yunzhushou"
CAMERA = "android.permission.CAMERA"


class Watching:
    """The hooks alone, as the steps see the witnesses."""

    def __init__(self, hooks: Hooks) -> None:
        self.hooks = hooks

    def begin_phase(self, name: str) -> None:
        self.hooks.phase_begins(name)

    def expecting_end(self, reason: EndReason) -> AbstractContextManager[None]:
        return self.hooks.expecting_end(reason)

    def pause(self, seconds: float) -> None:
        time.sleep(seconds)


@pytest.fixture
def hooks(simulator: Device, run: RunContext, demo_app: str) -> Iterator[Hooks]:
    with Hooks.attached_to(simulator, run) as witness:
        witness.phase_begins("revoked")
        yield witness
        simulator.activities.force_stop(demo_app)


def take(step: Step, device: Device, hooks: Hooks) -> None:
    stage = Stage(device=device, package=MAIN, apk=None, folder=Path(), watching=Watching(hooks), record=[])
    perform(step, stage)


def launched(device: Device, records: Records) -> Process:
    device.activities.launch(MAIN)
    return records.wait_for(Process, lambda each: each.name == MAIN and each.resumed_ns is not None)


def ended(process: Process, records: Records) -> Process:
    return records.wait_for(Process, lambda each: each.pid == process.pid and each.ended_ns is not None)


@pytest.mark.parametrize("step", [Deny(permission=CAMERA), Revoke(permission=CAMERA)])
def test_an_end_after_a_step_that_killed_nothing_is_a_gap(
    step: Step,
    simulator: Device,
    hooks: Hooks,
    records: Records,
) -> None:
    assert not simulator.permissions.is_granted(MAIN, CAMERA)
    process = launched(simulator, records)
    take(step, simulator, hooks)
    os.kill(process.pid, signal.SIGKILL)
    assert ended(process, records).end_reason is EndReason.TERMINATED
    assert records.wait_for(Gap).pid == process.pid


def test_a_crash_while_a_step_kills_is_a_crash(simulator: Device, hooks: Hooks, records: Records) -> None:
    process = launched(simulator, records)
    with hooks.expecting_end(EndReason.FORCE_STOP):
        os.kill(process.pid, signal.SIGSEGV)
        assert ended(process, records).end_reason is EndReason.CRASH
    assert records.wait_for(AppError).message.startswith("signal ")  # HotSpot aborts on it


def test_a_process_that_died_before_the_step_and_is_looked_at_after_it_is_a_gap(
    simulator: Device,
    hooks: Hooks,
    records: Records,
) -> None:
    process = launched(simulator, records)
    decoding = threading.Event()
    hooks._inbox.put(lambda: bool(decoding.wait(10)))
    os.kill(process.pid, signal.SIGKILL)
    while any(each.pid == process.pid for each in simulator.packages.processes(MAIN)):
        time.sleep(0.05)
    take(ForceStop(), simulator, hooks)
    decoding.set()
    assert ended(process, records).end_reason is EndReason.TERMINATED
    assert records.wait_for(Gap).pid == process.pid


@pytest.mark.parametrize("step", [Deny(permission=CAMERA), Revoke(permission=CAMERA)])
def test_an_end_by_the_revocation_of_a_granted_permission_is_no_gap(
    step: Step,
    simulator: Device,
    hooks: Hooks,
    records: Records,
) -> None:
    simulator.permissions.grant(MAIN, CAMERA)
    process = launched(simulator, records)
    take(step, simulator, hooks)
    assert ended(process, records).end_reason is EndReason(step.kind)
    assert records.of(Gap) == []
