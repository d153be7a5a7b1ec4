"""Options that several subcommands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from harness.catalogue.register import CATALOGUE, Register, register_beside
from harness.cli.language import say
from harness.device import RuntimeName
from harness.events.records import Witness

F = TypeVar("F", bound=Callable[..., Any])

show_values = click.option(
    "--show-values",
    is_flag=True,
    help=say("显示未遮盖的个人信息。", "Show personal data unmasked."),
)
as_json = click.option(
    "--json",
    "as_json",
    is_flag=True,
    help=say("每行输出一个 JSON 对象，供程序读取。", "Print one JSON object a line, for machines."),
)
another_policy = click.option(
    "--policy",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help=say(
        "改按这份政策判定，而不是运行时的政策；判定结果会注明。",
        "Judge under this policy, not that of the run; the findings say so.",
    ),
)

answers = click.option(
    "--attestations",
    "answers",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help=say(
        "人工确认的答案；省略时用证据包旁边的 attestations.yaml。",
        "What persons answered; attestations.yaml beside the bundles otherwise.",
    ),
)

beside_policy = click.option(
    "--policy",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help=say(
        "包括这份政策旁边的 sdks.yaml 所增加的名称。",
        "With the names that sdks.yaml beside this policy adds.",
    ),
)


def register_of(policy: Path | None) -> Register:
    """The catalogue, and what the file beside a policy adds. Raises `BadInput` where that file cannot be read."""
    return register_beside(policy) if policy else CATALOGUE


without = click.option(
    "--without",
    type=click.Choice([witness.value for witness in Witness]),
    multiple=True,
    help=say(
        "不使用这种见证，例如没有 root 的手机上的 hooks；它本可证明的内容因此无法判定。可多次给出。",
        "Leave out a witness, such as hooks on a phone without root; what it would vouch for stays open. Repeatable.",
    ),
)


runtime = click.option(
    "--runtime",
    type=click.Choice([name.value for name in RuntimeName]),
    default=RuntimeName.HOTSPOT.value,
    show_default=True,
    callback=lambda context, option, name: RuntimeName(name),
    help=say(
        "模拟设备用什么运行应用；art 供开发者使用，要先执行 `make art`。",
        "What runs a simulator's apps; art is for developers and wants `make art` first.",
    ),
)


def one_serial(context: click.Context, option: click.Parameter, serial: str | None) -> str | None:
    """Refuse an empty serial, as a variable that nobody set would make it, and several, which pytest alone takes."""
    if serial is not None and not serial.strip():
        raise click.BadParameter(
            say(
                "序列号为空。`harness devices` 列出现有的设备。",
                "the serial is empty. `harness devices` lists what is there.",
            )
        )
    if serial is not None and "," in serial:
        raise click.BadParameter(
            say(
                "只能指定一台设备。要使用多台，请用 `pytest --harness-device A,B -n 2`。",
                "name one device. Several are used by `pytest --harness-device A,B -n 2`.",
            )
        )
    return serial


device_serial = click.option(
    "--device",
    "serial",
    callback=one_serial,
    default="simulator",
    show_default=True,
    help=say("`adb devices` 显示的序列号。", "Serial as `adb devices` shows it."),
)
seed = click.option("--seed", type=int, help=say("让模拟设备的数据可重现。", "Repeats a simulator's data."))


class NamedPath(click.Path):
    """A path that is not empty: to Python the path that a variable left unset would be is the folder one is in."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Refuse an empty path, else read it as `click.Path` does."""
        if not str(value):
            self.fail(say("路径为空。", "the path is empty."), param, ctx)
        return super().convert(value, param, ctx)


def bundles(function: F) -> F:
    """Add `BUNDLE...`: bundle folders, or folders of them."""
    path = click.Path(exists=True, file_okay=False, path_type=Path)
    return click.argument("bundles", nargs=-1, required=True, type=path)(function)
