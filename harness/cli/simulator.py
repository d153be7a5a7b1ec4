"""`harness simulator`: starts, lists and stops simulated devices, and shows what really happened on one."""

from __future__ import annotations

import click
import msgspec

from harness.cli.options import as_json
from harness.simulator import server, state
from harness.simulator.control import Request, ask


@click.group()
def simulator() -> None:
    """Android devices to try and test against, without a phone."""


@simulator.command()
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Port that adb connects to; 0 takes a free one.")
@click.option("--seed", type=int, help="Same seed, same personal data on the device.")
@click.option("--foreground", is_flag=True, help="Stay, and end with Ctrl-C.")
@click.option("--parent-pid", type=int, help="End when this process ends.")
def start(port: int, seed: int | None, foreground: bool, parent_pid: int | None) -> None:
    """Start a device, print its serial, and leave it running."""
    if not foreground:
        running = server.start(port=port, seed=seed, parent_pid=parent_pid)
        click.echo(running.serial)
        click.echo(f"Connect with `adb connect {running.serial}`.", err=True)
        return
    folder = state.new_folder()
    server.run(
        folder,
        port=port,
        seed=server.seed_or_random(seed),
        parent_pid=parent_pid,
        on_ready=lambda running: click.echo(running.serial),
    )


@simulator.command()
@click.argument("serial", required=False)
@click.option("--all", "every", is_flag=True, help="Stop every one.")
def stop(serial: str | None, every: bool) -> None:
    """Stop a device and all its apps."""
    if every == bool(serial):
        raise click.UsageError("Name one serial, or give --all.")
    for one in [running.serial for running in state.running()] if serial is None else [serial]:
        server.stop(one)
        click.echo(f"{one} stopped")


@simulator.command("list")
@as_json
def list_(as_json: bool) -> None:
    """List the devices that run."""
    for running in state.running():
        if as_json:
            click.echo(msgspec.json.encode(running).decode())
        else:
            click.echo(f"{running.serial:<24} pid {running.pid:<8} seed {running.seed}")


@simulator.command()
@click.argument("serial")
@click.option("--follow", is_flag=True, help="Go on with what happens from now on.")
@as_json
def truth(serial: str, follow: bool, as_json: bool) -> None:
    """Show every access to personal data, and every byte sent, as the device knows it."""
    for line in ask(state.find(serial), Request(command="truth", follow=follow)):
        entry = msgspec.json.decode(line)
        if as_json:
            click.echo(line.decode().rstrip("\n"))
        elif entry["kind"] == "access":
            click.echo(f"{_who(entry)} {entry['outcome']:<9} {entry['data_type']:<20} {entry['api']}")
        else:
            click.echo(f"{_who(entry)} sent      {entry['host']}:{entry['port']} {entry['size']} bytes")


def _who(entry: dict[str, object]) -> str:
    return f"{entry['seq']:>6} {entry['pid']:>7} {entry['process']!s:<36}"
