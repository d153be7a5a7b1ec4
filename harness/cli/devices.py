"""`harness devices`: what a run could use."""

from __future__ import annotations

import click

from harness.cli.language import chinese, say
from harness.cli.lines import json_line, on_one_line
from harness.cli.options import as_json
from harness.device import list_devices


@click.command(help=chinese("列出 adb 已知的手机、模拟器和模拟设备。"))
@as_json
def devices(as_json: bool) -> None:
    """List the phones, emulators and simulators that adb knows."""
    listed = list_devices()
    for device in listed:
        if as_json:
            json_line(device)
        else:
            click.echo(on_one_line(f"{device.serial:<24} {device.state:<14} {device.model}"))
    if not listed and not as_json:
        click.echo(
            say(
                "没有设备。`harness run` 默认自行启动一个模拟设备；使用手机请看 README。",
                "No device. `harness run` uses a simulator of its own by default; for a phone see the README.",
            )
        )
