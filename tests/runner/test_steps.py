"""Steps as phones of several releases take them."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import pytest

from harness.device import Device
from harness.events.records import EndReason, Gap, Witness
from harness.runner.steps import Stage, perform
from harness.scenario import Deny, Install
from harness.simulator.shell.invocation import Invocation
from harness.simulator.tools import pm
from tests.conftest import DEMO_APK, DEMO_APP
from tests.device.other_phones import package_saying, phone, with_command, with_property

CAMERA = "android.permission.CAMERA"


class Unwatched:
    """Nobody watches."""

    def begin_phase(self, name: str) -> None: ...

    def expecting_end(self, reason: EndReason) -> AbstractContextManager[None]:
        return nullcontext()

    def pause(self, seconds: float) -> None: ...


def stage(device: Device) -> Stage:
    return Stage(device=device, package=DEMO_APP, apk=DEMO_APK, folder=Path(), watching=Unwatched(), record=[])


@pytest.mark.parametrize(
    ("api_level", "flags"), [("29", set()), ("30", {"USER_SET", "USER_FIXED"}), ("34", {"USER_SET", "USER_FIXED"})]
)
def test_a_denial_is_for_good_where_android_lets_adb_say_so(api_level: str, flags: set[str]) -> None:
    asked: list[tuple[str, ...]] = []

    async def pm_of_the_release(call: Invocation) -> int:
        asked.append(call.argv)
        if int(api_level) < 30 and "set-permission-flags" in call.argv:
            call.err("Unknown command: set-permission-flags\n")
            return 255
        return await pm.pm(call)

    with phone(with_property("ro.build.version.sdk", api_level), with_command("pm", pm_of_the_release)) as device:
        perform(Install(), stage(device))
        device.permissions.grant(DEMO_APP, CAMERA)
        perform(Deny(permission=CAMERA), stage(device))
        state = device.permissions.states(DEMO_APP)[CAMERA]
    assert not state.granted
    assert flags == state.flags & {"USER_SET", "USER_FIXED"}
    assert all("--user" in argv for argv in asked if argv[1] in ("grant", "revoke", "set-permission-flags"))


def test_an_app_whose_code_may_be_compiled_is_a_gap_of_the_hooks_to_the_end() -> None:
    with phone(with_command("cmd", package_saying("compile", "Failure: refused\n", 1))) as device:
        at_install = stage(device)
        perform(Install(), at_install)
    (gap,) = at_install.record
    assert isinstance(gap, Gap)
    assert (gap.witness, gap.to_ns) == (Witness.HOOKS, None)
    assert gap.reason.en.startswith("the app's code may be compiled ahead of time (Failure: refused)")
