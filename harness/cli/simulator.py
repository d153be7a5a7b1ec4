"""`harness simulator`: starts, lists and stops simulated devices, and shows what really happened on one."""

from __future__ import annotations

from datetime import UTC, datetime

import click
import msgspec

from harness.cli.language import chinese, say
from harness.cli.lines import json_line, on_one_line
from harness.cli.options import as_json, runtime, show_values
from harness.device import RuntimeName
from harness.device.adb import forget
from harness.masking.shapes import redact
from harness.simulator import server, state
from harness.simulator.control import Request, ask


@click.group(help=chinese("Android 模拟设备：不用手机就能试用和测试。"))
def simulator() -> None:
    """Android devices to try and test against, without a phone."""


@simulator.command(help=chinese("启动一个设备，输出它的序列号，并让它继续运行。"))
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=0,
    help=say("adb 连接的端口；0 取任一空闲端口。", "Port that adb connects to; 0 takes a free one."),
)
@click.option(
    "--seed",
    type=int,
    help=say("种子相同，设备上的个人信息就相同。", "Same seed, same personal data on the device."),
)
@runtime
@click.option("--foreground", is_flag=True, help=say("留在前台，按 Ctrl-C 结束。", "Stay, and end with Ctrl-C."))
@click.option("--parent-pid", type=int, help=say("随该进程一起结束。", "End when this process ends."))
def start(port: int, seed: int | None, runtime: RuntimeName, foreground: bool, parent_pid: int | None) -> None:
    """Start a device, print its serial, and leave it running."""
    if not foreground:
        running = server.start(port=port, seed=seed, runtime=runtime, parent_pid=parent_pid)
        click.echo(running.serial)
        connect = f"`adb connect {running.serial}`"
        click.echo(say(f"用 {connect} 连接。", f"Connect with {connect}."), err=True)
        return
    folder = state.new_folder()
    server.run(
        folder,
        port=port,
        seed=server.seed_or_random(seed),
        runtime=runtime,
        parent_pid=parent_pid,
        on_ready=lambda running: click.echo(running.serial),
    )


@simulator.command(help=chinese("停止一个设备和它的全部应用。"))
@click.argument("serial", required=False)
@click.option("--all", "every", is_flag=True, help=say("停止所有设备。", "Stop every one."))
def stop(serial: str | None, every: bool) -> None:
    """Stop a device and all its apps."""
    if every == bool(serial):
        raise click.UsageError(say("请写一个序列号，或用 --all。", "Name one serial, or give --all."))
    for one in state.running() if serial is None else (state.find(serial),):
        server.stop(one)
        forget(one.serial)
        click.echo(say(f"{one.serial} 已停止", f"{one.serial} stopped"))


@simulator.command("list", help=chinese("列出正在运行的设备。"))
@as_json
def list_(as_json: bool) -> None:
    """List the devices that run."""
    for running in state.running():
        if as_json:
            json_line(running)
        else:
            seed = say("种子", "seed")
            click.echo(f"{running.serial:<24} pid {running.pid:<8} {seed} {running.seed:<8} {running.runtime}")


@simulator.command(help=chinese("显示设备所知的每一次个人信息访问和每一个发送的字节。"))
@click.argument("serial")
@click.option("--follow", is_flag=True, help=say("继续显示此后发生的事。", "Go on with what happens from now on."))
@show_values
@as_json
def truth(serial: str, follow: bool, show_values: bool, as_json: bool) -> None:
    """Show every access to personal data, and every byte sent, as the device knows it."""
    shown = str if show_values else redact
    if not as_json:
        click.echo(f"{'time (UTC)':<12} {'pid':>7} {'process':<30} {'outcome':<9} what")
    for line in ask(state.find(serial), Request(command="truth", follow=follow)):
        entry = msgspec.json.decode(line)
        if "value" in entry:
            entry["value"] = shown(entry["value"])
        if as_json:
            json_line(entry)
            continue
        at = datetime.fromtimestamp(entry["wall_ms"] / 1000, UTC).strftime("%H:%M:%S.%f")[:-3]
        who = f"{at:<12} {entry['pid']:>7} {entry['process']:<30}"
        match entry["kind"]:
            case "access":
                what = f"{entry['outcome']:<9} {entry['data_type']} {entry['api']} {entry['value']}"
            case "refused":
                what = f"{'refused':<9} {entry['protocol']} {entry['host']}:{entry['port']} {entry['error']}"
            case _:
                what = f"{'sent':<9} {entry['host']}:{entry['port']} {entry['size']} bytes"
        click.echo(on_one_line(f"{who} {what}".rstrip()))
