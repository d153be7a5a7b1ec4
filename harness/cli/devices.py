"""`harness devices`: what a run could use."""

from __future__ import annotations

import click
import msgspec

from harness.cli.options import as_json
from harness.device import list_devices


@click.command()
@as_json
def devices(as_json: bool) -> None:
    """List the phones, emulators and simulators that adb knows."""
    listed = list_devices()
    for device in listed:
        if as_json:
            click.echo(msgspec.json.encode(device).decode())
        else:
            click.echo(f"{device.serial:<24} {device.state:<14} {device.model}")
    if not listed and not as_json:
        click.echo("No device. `harness run` uses a simulator of its own by default; for a phone see the README.")
