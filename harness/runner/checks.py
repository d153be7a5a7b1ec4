"""What can be found out about a run before a device is opened. What is wrong with what the user named is `BadInput`."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from harness.catalogue import load_techniques
from harness.device.apk import read_app
from harness.device.simulator import SIMULATOR, require_simulator
from harness.errors import BadInput
from harness.events.records import Record
from harness.scenario import Install, Scenario, Type, point_at, point_at_step
from harness.text import Text
from harness.witnesses import WatchOptions


@dataclass(frozen=True, slots=True, kw_only=True)
class RunOptions:
    """What the user chose for a run."""

    tester: str = ""  # who makes the run
    variant: str = ""  # name of a build variant of the demo app, "" for none
    apk: Path | None = None  # instead of the scenario's own
    watch: WatchOptions = field(default_factory=WatchOptions)
    suite: tuple[str, ...] = ()  # ids of all scenarios that are performed together
    ask: Callable[[str, float], bool] | None = None  # asks a person to do something within so many seconds
    attribute: Callable[[tuple[str, ...]], str] | None = None  # names who stands on a stack; None: nobody does
    seen: Callable[[Record], None] | None = None  # is shown every record, from the threads of the witnesses


def check_scenario(scenario: Scenario, options: RunOptions, *, serial: str) -> None:
    """Refuse what would end the run later: a file that is not there, a variant that does not exist, no simulator."""
    require_simulator(serial)
    load_techniques()  # complains of a row that no phone bears out
    variant_file(scenario, options.variant)
    check_app(scenario, options)
    for index, step in enumerate(scenario.steps):
        if isinstance(step, Install):
            _check_apk(scenario, options, index, step)
        if isinstance(step, Type) and serial == SIMULATOR and not step.text.isascii():
            raise point_at_step(
                scenario,
                index,
                "text",
                Text(zh="这段文字无法输入：`input text` 只支持 ASCII", en="this text cannot be typed there"),
                Text(
                    zh="请写 ASCII 文字；在手机上，输入法为 ADBKeyboard 时才能输入其他文字",
                    en="Android's `input text` knows ASCII only; other text needs a phone with ADBKeyboard",
                ),
            )


def variant_file(scenario: Scenario, name: str) -> Path | None:
    """Give the file of the variant that was chosen, None where none was."""
    folder = scenario.variants_path
    if not name:
        return None
    if folder is not None and not folder.is_dir():
        cause = Text(zh=f"此处写的 `{scenario.app.variants}` 不是文件夹", en=f"`{scenario.app.variants}` is no folder")
        raise point_at(scenario, ("app", "variants"), cause, _beside(scenario))
    known = sorted(path.stem for path in folder.glob("*.json")) if folder else []
    if name not in known or folder is None:
        raise BadInput(
            f"--variant {name}",
            Text(zh="没有这个变体", en="there is no such variant"),
            Text(
                zh=f"可用：{'、'.join(known)}。" if known else f"{scenario.path} 的应用没有变体。",
                en=f"Known: {', '.join(known)}." if known else f"The app of {scenario.path} has none.",
            ),
        )
    return folder / f"{name}.json"


def installs(scenario: Scenario) -> bool:
    """Whether the app of a run is the file that was named, rather than what is on the device already."""
    return any(isinstance(step, Install) and not step.apk for step in scenario.steps)


def check_app(scenario: Scenario, options: RunOptions) -> None:
    """Refuse to judge one app under the name of another."""
    if options.apk and not installs(scenario):
        raise BadInput(
            f"--app {options.apk}",
            Text(
                zh=f"场景 {scenario.id} 不安装它：测到的会是设备上已有的应用",
                en=f"{scenario.id} does not install it: what is on the device already would be tested instead",
            ),
            Text(
                zh="请在场景的步骤中加上 `- install`，或去掉 --app。",
                en="Add `- install` to the scenario's steps, or leave out --app.",
            ),
        )


def _check_apk(scenario: Scenario, options: RunOptions, index: int, step: Install) -> None:
    point = partial(point_at_step, scenario, index, "apk")
    if step.apk:
        apk, named = Path(scenario.path).parent / step.apk, step.apk
    elif options.apk:
        if problem := _unusable(options.apk, scenario.app.package):
            raise BadInput(f"--app {options.apk}", *problem)
        return
    elif scenario.apk_path:
        apk, named, point = scenario.apk_path, scenario.app.apk, partial(point_at, scenario, ("app", "apk"))
    else:
        cause = Text(zh="不知道安装哪个 APK", en="no APK is known")
        raise point(
            cause,
            Text(
                zh="请用 `app: {apk: ...}`、`install: 文件` 或 --app 指定",
                en="Name one by `app: {apk: ...}`, `install: FILE` or --app",
            ),
        )
    if problem := _unusable(apk, scenario.app.package):
        cause, next_step = problem
        if not os.path.exists(apk):
            next_step = _beside(scenario)
        shown = Text(zh=f"`{named}` {cause.zh}", en=f"`{named}`: {cause.en}")
        raise point(shown, next_step)


def _unusable(file: Path, package: str) -> tuple[Text, Text] | None:
    """Why a file cannot be installed as that package, and what to do; None where as far as can be seen it can."""
    if os.path.isdir(file):
        return Text(zh="是文件夹，不是文件", en="it is a folder, not a file"), _NAME_AN_APK
    if not os.path.exists(file):
        return Text(zh="不存在", en="there is no such file"), _NAME_AN_APK
    if not os.path.isfile(file):  # a pipe would be waited for, a device read without an end
        return Text(zh="不是普通文件", en="it is no ordinary file"), _NAME_AN_APK
    if not os.access(file, os.R_OK):
        return Text(zh="无权读取", en="you may not read it"), _NAME_AN_APK
    try:
        found = read_app(file).base.package
    except BadInput as fault:
        return fault.cause, fault.next_step
    if found and found != package:
        return (
            Text(zh=f"其中的应用是 {found}，不是 {package}", en=f"it holds {found}, not {package}"),
            Text(zh="请指定场景所测应用的 APK。", en="Name the APK of the scenario's app."),
        )
    return None


_NAME_AN_APK = Text(zh="请指定一个 APK 文件。", en="Name an APK file.")


def _beside(scenario: Scenario) -> Text:
    folder = Path(scenario.path).parent
    return Text(zh=f"请写出相对于 {folder} 的路径", en=f"Name it relative to {folder}")
