"""Steps as phones of several releases take them."""

from __future__ import annotations

import re
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path

import pytest

from harness.device import Device
from harness.events.records import EndReason, Gap, Witness
from harness.runner.steps import Stage, StepFailed, perform
from harness.scenario import Deny, Install, LongPress, Pause, Shell
from harness.screen import Selector
from harness.simulator.shell.invocation import Invocation
from harness.simulator.tools import input as input_tool
from harness.simulator.tools import pm
from tests.conftest import DEMO_APK, DEMO_APP
from tests.device.other_phones import package_saying, phone, saying, with_command, with_property

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


STARTING = "Starting: Intent { cmp=com.example.yunzhushou/.Missing }\n"


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("am start -n com.example.yunzhushou/.Missing", "Error type 3\nError: Activity class {x} does not exist.\n"),
        ("am start-activity -a x.y", "Error: Activity not started, unable to resolve Intent { act=x.y }\n"),
        ("sleep 0; am startservice -n a.b/.C", "Error: Not found; no service started.\n"),
        ("am start -n a.b/.C", "java.lang.SecurityException: Permission Denial: starting Intent { cmp=a.b/.C }\n"),
    ],
)
def test_a_start_that_a_user_wrote_as_a_command_is_none_where_the_device_says_so(command: str, said: str) -> None:
    with phone(with_command("am", saying(STARTING + said))) as device, pytest.raises(StepFailed):
        perform(Shell(command=command), stage(device))


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("content query --uri content://no.such", "Error while accessing provider:no.such\njava.lang.IllegalState\n"),
        ("content insert --uri", "[ERROR] Uri is missing.\nusage: adb shell content ...\n"),
        ("dumpsys deviceidle force-idle", "Unable to go deep idle; stopped at INACTIVE\n"),
        ("dumpsys nobody", "Can't find service: nobody\n"),
        ("input keyevent NONE", "Error: Unknown keycode: NONE\n"),
        ("am instrument -w a.b/.Runner", "INSTRUMENTATION_FAILED: a.b/.Runner\n"),
        ("am broadcast -n a.b/.C", "Security exception: Permission Denial: broadcasting Intent { cmp=a.b/.C }\n"),
    ],
)
def test_a_command_is_not_done_where_its_tool_says_so_and_ends_with_0(command: str, said: str) -> None:
    tool, *_ = command.split()
    with phone(with_command(tool, saying(said))) as device:
        with pytest.raises(StepFailed, match=re.escape(said.splitlines()[0].removeprefix("Error: "))):
            perform(Shell(command=command), stage(device))
        perform(Shell(command=f"{command} || true"), stage(device))  # who writes this knows that it may fail


def test_what_another_command_says_of_errors_is_its_own_affair() -> None:
    brought = "Warning: Activity not started, its current task has been brought to the front\n"
    with phone(with_command("am", saying(STARTING + brought))) as device:
        perform(Shell(command="am start -n com.example.yunzhushou/.Main"), stage(device))
        perform(Shell(command="echo Error: of another"), stage(device))
        perform(Shell(command="echo the content was read; echo Error: of another"), stage(device))


@pytest.mark.parametrize("answered", [True, False])
def test_a_pause_goes_on_when_a_person_says_so(simulator: Device, answered: bool) -> None:
    asked: list[tuple[str, float]] = []

    def ask(text: str, within_s: float) -> bool:
        asked.append((text, within_s))
        return answered

    at = replace(stage(simulator), ask=ask)
    if answered:
        perform(Pause(text="type the code", timeout="3m"), at)
    else:
        with pytest.raises(StepFailed, match="within 3m"):
            perform(Pause(text="type the code", timeout="3m"), at)
    assert asked == [("type the code", 180.0)]


def test_where_nobody_is_there_a_pause_fails(simulator: Device) -> None:
    with pytest.raises(StepFailed, match="nobody is there"):
        perform(Pause(text="type the code"), stage(simulator))


def test_a_long_press_holds_the_place_that_is_meant() -> None:
    asked: list[tuple[str, ...]] = []

    async def input_of(call: Invocation) -> int:
        asked.append(call.argv)
        return await input_tool.input(call)

    with phone(with_command("input", input_of)) as device:
        perform(Install(), stage(device))
        device.activities.launch(DEMO_APP)
        perform(LongPress(id="agree", duration="1500ms"), stage(device))
        node = device.screen.find(Selector(id="agree"))
    assert node is not None
    x, y = map(str, node.spot)
    assert asked[-1][1:] == ("swipe", x, y, x, y, "1500")
