"""The screen witness keeps what the user was shown, or says why it could not."""

from __future__ import annotations

import shutil

import pytest

from harness.device import Device
from harness.errors import InfrastructureError
from harness.text import as_told
from harness.witnesses import RunContext
from harness.witnesses.screen import Screen


def test_a_picture_that_the_disk_does_not_take_is_a_failure_of_this_computer(
    simulator: Device, run: RunContext
) -> None:
    with Screen.attached_to(simulator, run) as screen:
        shutil.rmtree(run.directory / "screens")
        with pytest.raises(InfrastructureError) as raised:
            screen.capture(as_told("now"))
    assert str(raised.value).startswith(f"{run.directory}: the bundle cannot be written any more (No such file")
    assert "what was recorded before is kept" in raised.value.next_step.en
