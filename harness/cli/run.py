"""`harness run`: perform scenarios on a device, judge them, write the report."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import click

from harness.cli.display import display, verdict_word
from harness.cli.endings import telling_where
from harness.cli.language import chinese, say, told
from harness.cli.lines import json_line, on_one_line
from harness.cli.options import NamedPath, as_json, device_serial, runtime, seed, show_values, without
from harness.cli.person import Person
from harness.device import RuntimeName, open_device
from harness.errors import HarnessError
from harness.events.records import Witness
from harness.report import broken_elsewhere, clause_counts, performed
from harness.runner import RunOptions
from harness.scenario import find_scenarios
from harness.suite import check_suite, ended, new_folder, run_suite, write_reports
from harness.witnesses import WatchOptions

VERDICTS = {"pass": "green", "fail": "red", "inconclusive": "yellow"}


@click.command(help=chinese("执行场景（文件，或装有场景的文件夹），逐条款判定。"))
@click.argument("paths", nargs=-1, required=True, type=NamedPath(path_type=Path))
@device_serial
@click.option(
    "--app",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help=say("改用这个 APK。", "APK to use instead."),
)
@click.option("--variant", default="", help=say("示例应用的构建变体。", "Build variant of the demo app."))
@click.option(
    "--out",
    type=NamedPath(file_okay=False, path_type=Path),
    help=say("存放证据包和报告的文件夹。", "Folder for bundles and report."),
)
@without
@click.option(
    "--tester", default="", help=say("执行测试的人，写入证据包和报告。", "Who makes the run, for bundle and report.")
)
@click.option(
    "--no-input",
    is_flag=True,
    help=say("没有人操作：场景中的 `pause` 不能完成。", "Nobody is there: a `pause` of a scenario fails."),
)
@seed
@runtime
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
    without: tuple[str, ...],
    tester: str,
    no_input: bool,
    seed: int | None,
    runtime: RuntimeName,
    report: bool,
    show_values: bool,
    as_json: bool,
) -> None:
    """Run scenarios and judge them clause by clause.

    Each of PATHS is a scenario file or a folder of them.
    """
    out = out or new_folder()
    watch = WatchOptions(without=frozenset(map(Witness, without)))
    ask = Person().does if sys.stdin.isatty() and not (no_input or as_json) else None
    options = RunOptions(variant=variant, tester=tester, apk=app, watch=watch, ask=ask)
    scenarios = find_scenarios(paths)
    check_suite(scenarios, out, options=options, serial=serial)
    with (
        telling_where(out),
        display(as_json=as_json) as listener,
        open_device(serial, seed=seed, runtime=runtime, alone=True) as device,
    ):
        outcome = run_suite(scenarios, device, out, options=options, listener=listener)
    written: Path | None = None
    if outcome.judged and report:
        try:
            written = write_reports(outcome, out, show_values=show_values)
        except HarnessError as failed:  # the first error is the cause of those that follow
            outcome = replace(outcome, error=outcome.error or failed)
    if text := outcome.error_text:
        click.echo(on_one_line(told(text)), err=True)
    if as_json:
        json_line(ended(outcome, written))
    elif outcome.judged:
        click.echo(on_one_line(told(performed(evidence for evidence, _ in outcome.judged).text)))
        suite = outcome.suite()
        for clause, reason in broken_elsewhere(suite):
            click.secho(on_one_line(f"  ✘ {clause}{say('：', ': ')}{told(reason)}"), fg="red")
        click.echo(told(clause_counts(suite.verdict.clauses)))
        click.secho(f"{verdict_word(outcome.verdict).upper()}  {written or out}", fg=VERDICTS[outcome.verdict.value])
    sys.exit(outcome.exit_code)
