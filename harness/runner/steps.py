"""What each step of a scenario does on the device. A step that cannot be done raises `StepFailed`.

That is the app's part or the scenario's: the run ends there, its bundle is whole and says so. A device or an
instrument that fails is another matter, and raises a `DeviceError`.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import singledispatch
from pathlib import Path
from typing import Protocol

import msgspec

from harness.device import Device, permission_dialog
from harness.device.refusals import refused
from harness.device.ui import Look
from harness.errors import BadInput, DeviceRefused
from harness.events.records import EndReason, Gap, Planted, PlantedBy, Record, Witness
from harness.runner.asking import ask
from harness.runner.misses import missed, said, state, still_there
from harness.scenario import (
    AnswerDialog,
    Back,
    Background,
    Clear,
    Deny,
    EnterPhase,
    ForceStop,
    Foreground,
    Grant,
    Home,
    Http,
    IfSee,
    Install,
    Launch,
    LongPress,
    Note,
    NotSee,
    Open,
    Pause,
    Revoke,
    Screenshot,
    See,
    Shell,
    Step,
    Swipe,
    Tap,
    Type,
    Wait,
    seconds,
)
from harness.screen import Node, Selector, reachable, shown, targets
from harness.text import Text, as_told

USER_FLAGS = ("user-set", "user-fixed")
FLAGS_SINCE_API = 30  # before, a permission is denied until the app asks for it


class StepFailed(Exception):
    """The device did its part, but the app did not show or allow what the step needs; `problem` says what."""

    def __init__(self, problem: Text) -> None:
        super().__init__(problem)
        self.problem = problem


class StepSkipped(Exception):
    """What an optional step is for was not there."""


Ask = Callable[[str, float], bool]
"""Asks a person to do something within so many seconds; whether he said that he did."""


class Watching(Protocol):
    """What the steps ask of the witnesses."""

    def begin_phase(self, name: str) -> None:
        """Return when every process has switched."""

    def expecting_end(self, reason: EndReason) -> AbstractContextManager[None]:
        """Within it the app's processes may end without that being a gap."""

    def pause(self, seconds: float) -> None:
        """Watch for a while; raises where an instrument's failure makes waiting pointless."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """Where steps are performed."""

    device: Device
    package: str
    apk: Path | None
    folder: Path  # of the scenario file
    watching: Watching
    record: list[Record]  # what a step adds to the evidence
    ask: Ask | None = None  # None: nobody is there to be asked


def perform(step: Step, stage: Stage) -> None:
    """Do one step and return when it is done.

    Raises `StepFailed`, `StepSkipped` where it is optional, or a `DeviceError` where the device failed.
    """
    try:
        _do(step, stage)
    except DeviceRefused as refused:
        raise StepFailed(said(refused)) from refused


@singledispatch
def _do(step: Step, stage: Stage) -> None:
    raise NotImplementedError(step.kind)


@_do.register
def _(step: Install, stage: Stage) -> None:
    apk = stage.folder / step.apk if step.apk else stage.apk
    if apk is None:
        raise BadInput(
            "install",
            Text(zh="不知道安装哪个 APK", en="no APK is known"),
            Text(
                zh="请用 `app: {apk: ...}`、`install: 文件` 或 --app 指定",
                en="Name one by `app: {apk: ...}`, `install: FILE` or --app",
            ),
        )
    with stage.watching.expecting_end(EndReason.INSTALL):
        if stage.device.packages.is_installed(stage.package):
            stage.device.packages.uninstall(stage.package)
        compiled = stage.device.packages.install(apk, stage.package).compiled
    if compiled:
        # Nobody can say that the hooks see every call then: no phase from here on passes by them.
        message = Text(
            zh=f"应用的代码可能已提前编译（{compiled.zh}）：被内联的调用监测不到",
            en=f"the app's code may be compiled ahead of time ({compiled.en}): a call that was inlined is not seen",
        )
        now = stage.device.clock.now_ns()
        stage.record.append(Gap(witness=Witness.HOOKS, phase="", pid=None, reason=message, from_ns=now, to_ns=None))
    if not stage.device.packages.is_installed(stage.package):
        raise BadInput(
            apk.name,
            Text(zh=f"其中的应用不是 {stage.package}", en=f"it holds another app than {stage.package}"),
            Text(zh="请指定场景所测应用的 APK。", en="Name the APK of the scenario's app."),
        )


@_do.register
def _(step: Clear, stage: Stage) -> None:
    with stage.watching.expecting_end(EndReason.CLEAR):
        stage.device.packages.clear(stage.package)


@_do.register
def _(step: Launch, stage: Stage) -> None:
    stage.device.activities.launch(stage.package, step.activity)


@_do.register
def _(step: EnterPhase, stage: Stage) -> None:
    stage.watching.begin_phase(step.name)


@_do.register
def _(step: See, stage: Stage) -> None:
    """Whether it is checked is looked at afterwards, so that the error can tell what it is instead."""
    selector, deadline = msgspec.structs.replace(step.selector, checked=None), time.monotonic() + seconds(step.timeout)
    if step.checked is None:
        _found(selector, shown, step.timeout, stage)
        return
    while (node := _found(selector, targets, step.timeout, stage)).checked != step.checked or not node.checkable:
        if time.monotonic() > deadline:
            raise StepFailed(state(node, selector))


@_do.register
def _(step: NotSee, stage: Stage) -> None:
    sight = stage.device.screen.wait_until_gone(step.selector, timeout_s=seconds(step.timeout))
    if sight.unreadable:
        raise StepFailed(said(sight.unreadable))
    if sight.nodes:
        raise StepFailed(still_there(sight.nodes, step.selector))


@_do.register
def _(step: IfSee, stage: Stage) -> None:
    """Who performs the steps behind it skips those that stand in it."""
    _found(step.selector, shown, step.timeout, stage, optional=True)


@_do.register
def _(step: Tap, stage: Stage) -> None:
    stage.device.screen.tap(_found(step.selector, reachable, step.timeout, stage, optional=step.optional))


@_do.register
def _(step: LongPress, stage: Stage) -> None:
    stage.device.screen.hold(_found(step.selector, reachable, step.timeout, stage), seconds(step.duration))


@_do.register
def _(step: Type, stage: Stage) -> None:
    stage.device.screen.tap(_found(step.selector, reachable, step.timeout, stage))
    stage.device.screen.type_text(step.text)
    if step.data_type:
        stage.record.append(Planted(data_type=step.data_type, value=step.text, source=PlantedBy.TYPED))


@_do.register
def _(step: Swipe, stage: Stage) -> None:
    stage.device.screen.swipe(step.direction)


@_do.register
def _(step: Back, stage: Stage) -> None:
    stage.device.activities.back()


@_do.register
def _(step: Home, stage: Stage) -> None:
    stage.device.activities.home()


@_do.register
def _(step: Grant, stage: Stage) -> None:
    stage.device.permissions.grant(stage.package, step.permission)


@_do.register
def _(step: Deny, stage: Stage) -> None:
    with _ending_if_granted(EndReason.DENY, step.permission, stage):
        stage.device.permissions.revoke(stage.package, step.permission)
    if stage.device.info.api_level >= FLAGS_SINCE_API:
        flags = ("pm", "set-permission-flags", "--user", "0", stage.package, step.permission, *USER_FLAGS)
        stage.device.adb.output(*flags)


@_do.register
def _(step: Revoke, stage: Stage) -> None:
    with _ending_if_granted(EndReason.REVOKE, step.permission, stage):
        stage.device.permissions.revoke(stage.package, step.permission)


@_do.register
def _(step: AnswerDialog, stage: Stage) -> None:
    problem = permission_dialog.answer(stage.device.screen, step.answer, timeout_s=seconds(step.timeout))
    if step.optional and problem is permission_dialog.NOT_THERE:
        raise StepSkipped
    if problem:
        raise StepFailed(problem)


@_do.register
def _(step: Background, stage: Stage) -> None:
    stage.device.activities.home()


@_do.register
def _(step: Foreground, stage: Stage) -> None:
    stage.device.activities.launch(stage.package)


@_do.register
def _(step: Wait, stage: Stage) -> None:
    stage.watching.pause(step.seconds)


@_do.register
def _(step: Pause, stage: Stage) -> None:
    if stage.ask is None:
        raise StepFailed(
            Text(
                zh="没有人可以操作：这里没有终端，或用了 --no-input。请在终端中用 `harness run` 执行",
                en="nobody is there to do it: there is no terminal here, or --no-input. Do `harness run` in a terminal",
            )
        )
    if not stage.ask(step.text, seconds(step.timeout)):
        raise StepFailed(
            Text(zh=f"{step.timeout} 内没有人按下回车", en=f"nobody pressed Enter within {step.timeout}"),
        )


@_do.register
def _(step: Screenshot, stage: Stage) -> None:
    """The screen is kept by who performs the step, beside those of `see`."""


@_do.register
def _(step: ForceStop, stage: Stage) -> None:
    with stage.watching.expecting_end(EndReason.FORCE_STOP):
        stage.device.activities.force_stop(stage.package)


@_do.register
def _(step: Open, stage: Stage) -> None:
    stage.device.activities.open_link(step.uri, stage.package)


@_do.register
def _(step: Shell, stage: Stage) -> None:
    done = stage.device.adb.shell(step.command)
    refusal = refused(step.command, f"{done.stdout}\n{done.stderr}")
    if refusal or not done.ok:
        why = as_told(refusal) if refusal else done.complaint
        raise StepFailed(Text(zh=f"`{step.command}` 没有成功：{why.zh}", en=f"`{step.command}` ended with {why.en}"))


@_do.register
def _(step: Http, stage: Stage) -> None:
    if problem := ask(step):
        raise StepFailed(problem)


@_do.register
def _(step: Note, stage: Stage) -> None:
    """Nothing to do: the step itself is what stands in the evidence."""


def _ending_if_granted(reason: EndReason, permission: str, stage: Stage) -> AbstractContextManager[None]:
    """Android kills for a permission that is taken away, and does nothing for one that the app has not got.

    Source: AOSP `PermissionManagerServiceImpl.revokeRuntimePermissionInternal`.
    """
    if stage.device.permissions.is_granted(stage.package, permission):
        return stage.watching.expecting_end(reason)
    return nullcontext()


def _found(selector: Selector, look: Look, timeout: str, stage: Stage, *, optional: bool = False) -> Node:
    """The one node that is meant. What is there twice, greyed out, or on a screen that says nothing is not absent."""
    sight = stage.device.screen.look(selector, look, timeout_s=seconds(timeout))
    if len(sight.nodes) == 1:
        return sight.nodes[0]
    seen = sight.hierarchy if sight.unreadable is None else None
    if optional and seen and seen.says(selector) and not sight.nodes and not targets(seen.nodes, selector):
        raise StepSkipped
    raise StepFailed(missed(sight, selector))
