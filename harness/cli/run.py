"""`harness run`: perform scenarios on a device, judge them, write the report."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from harness.cli.display import display, verdict_word
from harness.cli.language import chinese, say, told
from harness.cli.options import as_json, show_values
from harness.device import open_device
from harness.runner import RunOptions
from harness.suite import find_scenarios, new_folder, run_suite, write_reports

VERDICTS = {"pass": "green", "fail": "red", "inconclusive": "yellow"}


@click.command(help=chinese("执行场景（文件，或装有场景的文件夹），逐条款判定。"))
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--device",
    "serial",
    default="simulator",
    show_default=True,
    help=say("`adb devices` 显示的序列号。", "Serial as `adb devices` shows it."),
)
@click.option(
    "--app",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help=say("改用这个 APK。", "APK to use instead."),
)
@click.option("--variant", default="", help=say("示例应用的构建变体。", "Build variant of the demo app."))
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help=say("存放证据包和报告的文件夹。", "Folder for bundles and report."),
)
@click.option("--seed", type=int, help=say("让模拟设备的数据可重现。", "Repeats a simulator's data."))
@click.option(
    "--report/--no-report",
    default=True,
    help=say("为所有场景写出 report.html 和 junit.xml。", "Write report.html and junit.xml over all scenarios."),
)
@show_values
@as_json
def run(
    paths: tuple[Path, ...],
    serial: str,
    app: Path | None,
    variant: str,
    out: Path | None,
    seed: int | None,
    report: bool,
    show_values: bool,
    as_json: bool,
) -> None:
    """Run scenarios (files, or folders of them) and judge them clause by clause."""
    scenarios = find_scenarios(paths)
    out = out or new_folder()
    options = RunOptions(variant=variant, apk=app)
    with display(as_json=as_json) as listener, open_device(serial, seed=seed) as device:
        outcome = run_suite(scenarios, device, out, options=options, listener=listener)
    written = write_reports(outcome, out, show_values=show_values) if outcome.judged and report else out
    if outcome.judged and not as_json:
        click.secho(f"{verdict_word(outcome.verdict).upper()}  {written}", fg=VERDICTS[outcome.verdict.value])
    if outcome.error and not as_json:
        click.echo(told(outcome.error.text), err=True)
    sys.exit(outcome.exit_code)
