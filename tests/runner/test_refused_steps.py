"""What a device refuses is a failed step, by whatever command; it ends neither the run nor the suite."""

from __future__ import annotations

import pytest

from harness.runner.steps import StepFailed, perform
from harness.scenario import Back, Clear, Deny, Foreground, Grant, Launch, Open, Revoke, Step
from harness.simulator.shell.invocation import Invocation
from tests.device.other_phones import phone, with_command
from tests.runner.test_steps import stage

CAMERA = "android.permission.CAMERA"


@pytest.mark.parametrize(
    "step",
    [
        Launch(),
        Launch(activity=".MainActivity"),
        Foreground(),
        Clear(),
        Open(uri="yunzhushou://scan"),
        *(kind(permission=CAMERA) for kind in (Grant, Deny, Revoke)),
    ],
    ids=str,
)
def test_what_cannot_be_done_to_an_app_that_a_step_has_removed(step: Step) -> None:
    with phone() as device, pytest.raises(StepFailed):
        perform(step, stage(device))


def test_a_key_that_is_not_taken() -> None:
    async def takes_none(call: Invocation) -> int:
        call.err("Error: injecting is not allowed\n")
        return 1

    with phone(with_command("input", takes_none)) as device, pytest.raises(StepFailed) as failed:
        perform(Back(), stage(device))
    assert "injecting is not allowed" in failed.value.problem.en
