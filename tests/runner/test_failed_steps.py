"""A step that cannot be done fails: it ends neither the suite nor under a green verdict, and says what would do."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator

import pytest

from harness.device import Device, activity, ui
from harness.events.records import Planted
from harness.runner.steps import StepFailed, StepSkipped, perform
from harness.scenario import (
    AnswerDialog,
    Back,
    Foreground,
    Grant,
    Http,
    IfSee,
    Launch,
    NotSee,
    Open,
    See,
    Step,
    Tap,
    Type,
)
from harness.screen import Answer
from harness.simulator.shell.invocation import Command, Invocation
from harness.simulator.tools import am as tools_am
from harness.simulator.tools import dumpsys as tools_dumpsys
from harness.simulator.tools import input as tools_input
from tests.conftest import DEMO_APK, DEMO_APP
from tests.device.other_phones import package_saying, phone, saying, with_command
from tests.device.parsers.test_layout import TOP, WINDOWS
from tests.runner.test_steps import stage


@pytest.fixture(scope="module")
def device() -> Iterator[Device]:
    """The demo app at its privacy dialog."""
    with phone() as device:
        device.packages.install(DEMO_APK)
        device.activities.launch(DEMO_APP)
        yield device


def told(step: Step, device: Device) -> str:
    with pytest.raises(StepFailed) as failed:
        perform(step, stage(device))
    assert failed.value.problem.zh
    return failed.value.problem.en


def test_a_slip_of_the_pen_is_told_with_what_comes_nearest(device: Device) -> None:
    said = told(Tap(id="argee", timeout="0s"), device)
    assert said.startswith("not on the screen: id=argee. Near it: id=agree, ")
    assert "On the screen: " in said
    assert "不同意" in said


@pytest.mark.parametrize(
    "step",
    [
        See(id=f"{DEMO_APP}:id/agree", timeout="0s"),
        See(text="“同意”", timeout="0s"),
        See(text="同 意", timeout="0s"),
        See(text="同意", timeout="0s"),
    ],
    ids=str,
)
def test_the_forms_of_a_selector_that_mean_the_same_are_found(device: Device, step: Step) -> None:
    perform(step, stage(device))


def test_what_only_holds_the_text_keeps_an_absence_from_being_seen(device: Device) -> None:
    said = told(NotSee(text="同意", timeout="0s"), device)
    assert "is still on the screen" in said
    assert "text=不同意" in said
    perform(NotSee(text="没有的文字", timeout="0s"), stage(device))


@pytest.mark.parametrize(
    ("step", "why"),
    [
        (Launch(activity=".Missing"), f"Activity class {{{DEMO_APP}/{DEMO_APP}.Missing}} does not exist"),
        (Launch(activity=f"{DEMO_APP}/.Missing"), "does not exist"),
        (Launch(activity="com.example.absent/.Main"), "does not exist"),
        (Open(uri="nobody://takes/this"), "unable to resolve Intent"),
        (Grant(permission="android.permission.BODY_SENSORS"), "cannot grant android.permission.BODY_SENSORS"),
        (Grant(permission="android.permission.INTERNET"), "cannot grant android.permission.INTERNET"),
        (Type(id="agree", text="中文", timeout="0s"), "`input text` knows ASCII only"),
    ],
    ids=str,
)
def test_what_the_device_refuses_is_a_failed_step(device: Device, step: Step, why: str) -> None:
    assert why in told(step, device)


@pytest.fixture(scope="module")
def form() -> Iterator[Device]:
    """The demo app at its form."""
    with phone() as device:
        device.packages.install(DEMO_APK)
        device.activities.launch(DEMO_APP)
        perform(Tap(id="agree"), stage(device))
        yield device


@pytest.mark.parametrize("field", ["tenant", "password"])  # of the second some phones' trees tell no text
def test_what_is_typed_into_a_field_arrives(form: Device, field: str) -> None:
    at = stage(form)
    perform(Type(id=field, text="tenant-7319", data_type="tenant_code"), at)
    assert [planted.value for planted in at.record if isinstance(planted, Planted)] == ["tenant-7319"]


@pytest.mark.parametrize("words", ["login_result", "login"])  # a label, a button
def test_what_is_typed_where_nothing_takes_it_was_not_typed(
    form: Device, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ui, "TYPED_WITHIN_S", 0.5)
    perform(Tap(id="login"), stage(form))  # it says what is missing, and takes the focus
    at = stage(form)
    with pytest.raises(StepFailed, match="no field has the focus"):
        perform(Type(id=words, text="tenant-7319", data_type="tenant_code"), at)
    assert at.record == []


def test_a_field_that_stays_as_it_was_took_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    async def dropping(call: Invocation) -> int:
        return 0 if "text" in call.argv else await tools_input.input(call)

    monkeypatch.setattr(ui, "TYPED_WITHIN_S", 0.5)
    with phone(with_command("input", dropping)) as device:
        device.packages.install(DEMO_APK)
        device.activities.launch(DEMO_APP)
        perform(Tap(id="agree"), stage(device))
        assert "the field stays as it was" in told(Type(id="tenant", text="tenant-7319"), device)


@pytest.mark.parametrize("permission", ["BODY_SENSORS", "INTERNET"])
def test_a_permission_that_the_app_cannot_have_is_not_laid_to_the_phone(device: Device, permission: str) -> None:
    said = told(Grant(permission=f"android.permission.{permission}"), device)
    assert "Name a runtime permission that the app's manifest requests" in said
    assert "Xiaomi" not in said


def test_a_permission_that_the_shell_may_not_grant_is_laid_to_the_phone() -> None:
    forbidden = "java.lang.SecurityException: grantRuntimePermission: Neither user 2000 nor current process has it.\n"

    async def refuses(call: Invocation) -> int:
        call.err(forbidden)
        return 255

    with phone(with_command("pm", refuses)) as device:
        assert "On Xiaomi" in told(Grant(permission="android.permission.CAMERA"), device)


async def _am_of_android_9(call: Invocation) -> int:
    """Up to Android 10 `am start` ends with 0 whatever it says."""
    await tools_am.am(call)
    return 0


@pytest.mark.parametrize("step", [Launch(activity=".Missing"), Open(uri="nobody://takes/this")], ids=str)
def test_a_refusal_that_ends_with_0_is_one(step: Step) -> None:
    with phone(with_command("am", _am_of_android_9)) as device:
        device.packages.install(DEMO_APK)
        assert "started nothing" in told(step, device)


@pytest.mark.parametrize(
    "said",
    [
        "Starting: Intent { cmp=x }\nStatus: ok\nActivity: com.example.yunzhushou/.Main\nComplete\n",
        "Starting: Intent { cmp=x }\nStatus: timeout\nWaitTime: 10000\nComplete\n",
        "Warning: Activity not started, its current task has been brought to the front\n",
        "",
    ],
    ids=["ok", "timeout", "brought to the front", "nothing"],
)
def test_a_start_is_done_when_the_app_is_in_front(said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(activity, "FRONT_WITHIN_S", 0.5)
    with phone(with_command("am", saying(said))) as device:
        device.packages.install(DEMO_APK)
        assert "is not in front after its start, but com.android.launcher3" in told(Launch(), device)
        assert "is not in front" in told(Foreground(), device)


def test_a_process_that_is_slow_to_begin_is_waited_for_as_long_as_nothing_else_is_in_front(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(activity, "FRONT_WITHIN_S", 0.0)
    asked: list[str] = []

    async def begins_late(call: Invocation) -> int:
        asked.append(call.argv[-1])
        if len(asked) < 4:
            call.out("ACTIVITY MANAGER ACTIVITIES (dumpsys activity activities)\n")
            return 0
        return await tools_dumpsys.dumpsys(call)

    with phone(with_command("dumpsys", begins_late)) as device:
        device.packages.install(DEMO_APK)
        perform(Launch(), stage(device))
        assert asked == ["activities"] * 4


def test_an_app_without_an_icon_is_a_failed_step() -> None:
    with phone(with_command("cmd", package_saying("query-activities", "No activities found\n"))) as device:
        device.packages.install(DEMO_APK)
        assert "has no activity to start" in told(Launch(), device)


def never_resting(said: str) -> Command:
    """`uiautomator dump` as it answers on a phone that cannot give a tree: on stderr, with exit code 0."""

    async def command(call: Invocation) -> int:
        call.err(said)
        return 0

    return command


@pytest.mark.parametrize(
    ("said", "hint"),
    [
        ("ERROR: could not get idle state.\n", "The screen never rests"),
        ("ERROR: null root node returned by UiTestAutomationBridge.\n", "on and unlocked"),
        ("java.lang.IllegalStateException: UiAutomationService x already registered!\n", "Stop Appium"),
    ],
    ids=["never rests", "no root", "held"],
)
@pytest.mark.parametrize("step", [See(text="同意", timeout="0s"), Tap(text="同意", timeout="0s")], ids=str)
def test_a_screen_that_cannot_be_read_is_a_failed_step_with_its_own_hint(step: Step, said: str, hint: str) -> None:
    with phone(with_command("uiautomator", never_resting(said))) as device:
        assert hint in told(step, device)


async def _dumpsys_of_a_phone(call: Invocation) -> int:
    known = {"activity top": TOP, "window": WINDOWS}
    asked = " ".join(call.argv[1:])
    if asked not in known:
        return await tools_dumpsys.dumpsys(call)
    call.out(known[asked])
    return 0


def test_what_has_an_id_is_tapped_also_where_the_screen_never_rests() -> None:
    taps: list[tuple[str, ...]] = []

    async def note_taps(call: Invocation) -> int:
        taps.append(call.argv)
        return 0

    moving = with_command("uiautomator", never_resting("ERROR: could not get idle state.\n"))
    with phone(moving, with_command("dumpsys", _dumpsys_of_a_phone), with_command("input", note_taps)) as device:
        perform(See(id="agree", timeout="0s"), stage(device))
        perform(Tap(id="agree", timeout="0s"), stage(device))
        assert taps == [("input", "tap", "300", "316")]
        assert "The screen never rests" in told(Tap(id="far_down", timeout="0s"), device)
        assert "The screen never rests" in told(Tap(id="agree", text="同意", timeout="0s"), device)
        assert "The screen never rests" in told(NotSee(id="absent", timeout="0s"), device)


def test_what_an_optional_tap_is_for_may_be_absent_and_nothing_else() -> None:
    absent = Tap(text="以后再说", timeout="0s", optional=True)
    with phone(with_command("uiautomator", _wide)) as device:
        with pytest.raises(StepSkipped):
            perform(absent, stage(device))
        assert "equally well" in told(Tap(text="删除", timeout="0s", optional=True), device)
    with phone(with_command("uiautomator", _counting_down(9))) as device:
        assert "greyed out" in told(Tap(text="同意", timeout="0s", optional=True), device)
    with phone(with_command("uiautomator", _canvas)) as device:
        assert "not on the screen" in told(absent, device)
    moving = with_command("uiautomator", never_resting("ERROR: could not get idle state.\n"))
    with phone(moving, with_command("dumpsys", _dumpsys_of_a_phone)) as device:
        assert "The screen never rests" in told(Tap(id="far_down", timeout="0s", optional=True), device)


def test_what_an_if_see_is_for_may_be_absent_but_a_screen_that_tells_nothing_is_not_passed_over() -> None:
    absent = IfSee(text="以后再说", timeout="0s", steps=(Back(),))
    with phone(with_command("uiautomator", _wide)) as device, pytest.raises(StepSkipped):
        perform(absent, stage(device))
    with phone(with_command("uiautomator", _canvas)) as device:
        assert "not on the screen" in told(absent, device)
    with phone(with_command("uiautomator", never_resting("ERROR: could not get idle state.\n"))) as device:
        assert "The screen never rests" in told(absent, device)


def test_a_server_that_refuses_fails_the_step(device: Device) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        nobody = f"http://127.0.0.1:{free.getsockname()[1]}/policy"
    assert f"{nobody} did not answer (ConnectionRefusedError" in told(Http(url=nobody), device)


def test_a_dialog_that_an_optional_answer_is_for_may_not_come() -> None:
    with phone() as device:
        with pytest.raises(StepSkipped):
            perform(AnswerDialog(answer=Answer.DENY, timeout="0s", optional=True), stage(device))
        assert "did not appear" in told(AnswerDialog(answer=Answer.DENY, timeout="0s"), device)


def test_a_screen_that_gives_no_answer_in_time_is_a_failed_step(monkeypatch: pytest.MonkeyPatch) -> None:
    async def hangs(call: Invocation) -> int:
        await asyncio.sleep(30)
        return 0

    monkeypatch.setattr(ui, "DUMP_TIMEOUT_S", 0.5)
    with phone(with_command("uiautomator", hangs)) as device:
        assert "gave no answer in time" in told(See(text="同意", timeout="0s"), device)


def test_of_a_screen_that_cannot_be_read_nothing_is_absent() -> None:
    with phone(with_command("uiautomator", never_resting("ERROR: could not get idle state.\n"))) as device:
        assert "cannot be read" in told(NotSee(text="没有的文字", timeout="0s"), device)


async def _canvas(call: Invocation) -> int:
    """A game: one view, no words."""
    path = call.argv[-1]
    xml = "<hierarchy><node package='com.game' class='android.view.SurfaceView' bounds='[0,0][1080,2400]'/></hierarchy>"
    call.device.filesystem.write(path, xml.encode(), call.uid)
    return 0


def test_of_a_screen_that_says_nothing_nothing_is_absent() -> None:
    with phone(with_command("uiautomator", _canvas)) as device:
        assert "gives no texts or ids" in told(NotSee(text="广告", timeout="0s"), device)
        assert "gives no texts or ids" in told(NotSee(id="ad", timeout="0s"), device)


async def _wide(call: Invocation) -> int:
    """Two rows of a list that nothing tells apart."""
    row = (
        "<node package='com.x' text='删除' resource-id='com.x:id/delete' clickable='true' enabled='true' bounds='{}'/>"
    )
    rows = row.format("[0,0][100,50]") + row.format("[0,50][100,100]")
    call.device.filesystem.write(call.argv[-1], f"<hierarchy>{rows}</hierarchy>".encode(), call.uid)
    return 0


def test_two_that_are_equally_good_are_both_shown() -> None:
    with phone(with_command("uiautomator", _wide)) as device:
        said = told(Tap(text="删除", timeout="0s"), device)
        assert said.startswith(
            "2 places fit text=删除 equally well: id=delete text=删除 @ 50,25, id=delete text=删除 @ 50,75"
        )
        perform(See(text="删除", timeout="0s"), stage(device))


def _counting_down(dumps: int) -> Command:
    """A dialog whose button is grey for so many dumps, as while it counts down."""
    left = [dumps]

    async def dump(call: Invocation) -> int:
        left[0] -= 1
        grey = "false" if left[0] >= 0 else "true"
        node = f"<node package='com.x' text='同意' clickable='true' enabled='{grey}' bounds='[0,0][100,50]'/>"
        call.device.filesystem.write(call.argv[-1], f"<hierarchy>{node}</hierarchy>".encode(), call.uid)
        return 0

    return dump


def test_a_button_that_is_greyed_out_is_waited_for_and_never_taken_for_tapped() -> None:
    taps: list[tuple[str, ...]] = []

    async def note_taps(call: Invocation) -> int:
        taps.append(call.argv)
        return 0

    with phone(with_command("uiautomator", _counting_down(1000)), with_command("input", note_taps)) as device:
        perform(See(text="同意", timeout="0s"), stage(device))
        assert told(Tap(text="同意", timeout="0s"), device).startswith("text=同意 is greyed out")
        assert taps == []
    with phone(with_command("uiautomator", _counting_down(2)), with_command("input", note_taps)) as device:
        perform(Tap(text="同意"), stage(device))
        assert taps == [("input", "tap", "50", "25")]
